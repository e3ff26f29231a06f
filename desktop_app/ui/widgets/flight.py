"""Widgets that fly to where they belong; nothing waits for them, and what comes next finishes it at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QRect, QVariantAnimation
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.theme import Theme


class Flight:
    """One for each parent of flying widgets."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        self._theme = theme
        self._owner = owner
        self._ways: dict[QWidget, tuple[QRect, QRect]] = {}
        self._animation = QVariantAnimation(owner)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._fly)

    @property
    def is_running(self) -> bool:
        return self._animation.state() is QVariantAnimation.State.Running

    def start(self, places: Mapping[QWidget, QRect], *, moving: bool) -> None:
        """At once where motion is reduced, or nobody sees it."""
        self._animation.stop()
        self._ways = {widget: (widget.geometry(), place) for widget, place in places.items()}
        duration = self._theme.motion("move") if moving and self._owner.isVisible() else 0
        if duration:
            self._animation.setDuration(duration)
            self._animation.start()
        else:
            self.finish()

    def finish(self) -> None:
        self._animation.stop()
        self._fly(1.0)
        self._ways = {}

    def _fly(self, share: float) -> None:
        for widget, (start, end) in self._ways.items():
            widget.setGeometry(_between(start, end, share))


def _between(start: QRect, end: QRect, share: float) -> QRect:
    def at(one: int, other: int) -> int:
        return round(one + (other - one) * share)

    return QRect(
        at(start.x(), end.x()),
        at(start.y(), end.y()),
        at(start.width(), end.width()),
        at(start.height(), end.height()),
    )

"""Lets texts fade in and rise a little; any key or click finishes it at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QVariantAnimation
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.theme import Theme

_FINISHING = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class Revealable(Protocol):
    def set_reveal(self, shown: float) -> None: ...


class Reveal(QObject):
    """Paints by opacity, so nothing that scrolls needs a graphics effect. One per widget, its parent."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._owner = owner
        self._targets: list[Revealable] = []
        self._watched: QObject | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._show)
        self._animation.finished.connect(self._unwatch)

    @property
    def is_running(self) -> bool:
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self, targets: Sequence[Revealable]) -> None:
        self.finish()
        self._targets = list(targets)
        duration = self._theme.motion("reveal")
        if duration == 0 or not self._owner.isVisible():
            self._show(1.0)
            return
        self._watch()
        self._show(0.0)
        self._animation.setDuration(duration)
        self._animation.start()

    def finish(self) -> None:
        if self.is_running:
            self._animation.stop()
            self._show(1.0)
            self._unwatch()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FINISHING:
            self.finish()
        return False

    def _show(self, shown: float) -> None:
        for target in self._targets:
            target.set_reveal(shown)

    def _watch(self) -> None:
        # The native window hears keys before any widget does.
        self._watched = self._owner.window().windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _unwatch(self) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        self._targets = []

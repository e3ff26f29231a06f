"""What all our buttons share: a soft hover, Enter as well as Space, and a shape for the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii


class PaintedButton(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hover = 0.0  # 0 to 1
        self._fade = QVariantAnimation(self)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._set_hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._retheme)

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["control"])

    def blend(self, idle: str, hovered: str) -> QColor:
        """Between two tokens, as far as the hover has faded in."""
        start, end, share = self._theme.colour(idle), self._theme.colour(hovered), self._hover
        return QColor(
            round(start.red() + (end.red() - start.red()) * share),
            round(start.green() + (end.green() - start.green()) * share),
            round(start.blue() + (end.blue() - start.blue()) * share),
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._fade_to(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._fade_to(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _fade_to(self, hover: float) -> None:
        self._fade.stop()
        duration = self._theme.motion("color")
        if duration == 0 or not self.isVisible():
            self._set_hover(hover)
            return
        self._fade.setStartValue(self._hover)
        self._fade.setEndValue(hover)
        self._fade.setDuration(duration)
        self._fade.start()

    def _set_hover(self, hover: float) -> None:
        self._hover = hover
        self.update()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

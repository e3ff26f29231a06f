"""A small key cap beside the action its key triggers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path

_HEIGHT = 20
_PADDING = 6
_RADIUS = 5


def key_cap_size(theme: Theme, text: str, *, always: bool = False) -> QSizeF:
    """Empty when the learner has turned key hints off, unless keys are what the place is about."""
    if not (always or theme.key_hints) or not text:
        return QSizeF(0, 0)
    return theme.measured(("key cap", text), lambda: _cap_size(theme, text))


def _cap_size(theme: Theme, text: str) -> QSizeF:
    metrics = QFontMetricsF(theme.font(TextRole.KEY_CAP))
    height = max(theme.px(_HEIGHT), theme.line_height(TextRole.KEY_CAP) + 4)
    width = round(metrics.horizontalAdvance(text)) + 2 * theme.px(_PADDING)
    return QSizeF(max(width, height), height)


def paint_key_cap(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, *, on_ink: bool = False, always: bool = False
) -> None:
    """`on_ink` is the cap on a filled button: an outline only."""
    if not (always or theme.key_hints) or not text:
        return
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl+," is so in every language
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = theme.px(_RADIUS)
    if on_ink:
        outline = QColor(theme.colour("onInk"))
        outline.setAlphaF(0.4)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(cap, radius, radius)
    else:
        # The darker edge shows below, like the rim of a key.
        rim, face = rect.adjusted(0, 0, 0, -1), rect.adjusted(1, 1, -1, -2)
        for token, layer in (("edge", rect), ("line", rim), ("surface", face)):
            painter.fillPath(rounded_path(layer, Radii.even(radius)), theme.colour(token))
    painter.setFont(theme.font(TextRole.KEY_CAP))
    painter.setPen(theme.colour("onInk" if on_ink else "ink2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyHint(QWidget):
    """No accessible name: screen readers skip it, for the control itself tells its key."""

    def __init__(self, theme: Theme, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._retheme()

    def sizeHint(self) -> QSize:
        return key_cap_size(self._theme, self._text).toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_key_cap(QPainter(self), self._theme, QRectF(self.rect()), self._text)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

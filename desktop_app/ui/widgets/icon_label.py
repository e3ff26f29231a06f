"""An icon on its own, crisp at every scale: decoration, which screen readers pass over."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme


class IconLabel(QWidget):
    def __init__(
        self,
        theme: Theme,
        name: str,
        colour_token: str = "ink2",
        size: int = 18,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._colour_token = colour_token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def set_icon_name(self, name: str, colour_token: str | None = None) -> None:
        self._name = name
        self._colour_token = colour_token or self._colour_token
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(0, 0, self._theme.px(self._size), self._theme.px(self._size))
        box.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._theme.paint_icon(painter, box, self._name, self._theme.colour(self._colour_token))

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

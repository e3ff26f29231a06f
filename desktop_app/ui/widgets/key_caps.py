"""The keys of an action, one cap after the other; shown even where hints on buttons are not wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.key_hint import key_cap_size, paint_key_cap

_GAP = 6


class KeyCaps(QWidget):
    """No accessible name: the words beside it tell the keys."""

    def __init__(self, theme: Theme, caps: Sequence[str], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = list(caps)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def sizeHint(self) -> QSize:
        sizes = [key_cap_size(self._theme, cap, always=True) for cap in self._caps]
        width = sum(size.width() for size in sizes) + _GAP * max(len(sizes) - 1, 0)
        return QSize(round(width), round(max((size.height() for size in sizes), default=0)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0.0
        for cap in reversed(self._caps) if mirrored else self._caps:
            size = key_cap_size(self._theme, cap, always=True)
            paint_key_cap(painter, self._theme, QRectF(x, 0, size.width(), size.height()), cap, always=True)
            x += size.width() + _GAP

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

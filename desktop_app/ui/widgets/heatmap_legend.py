"""What the shades of a heatmap mean, from less to more."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme

_CELL, _GAP, _SHADES = 11, 3, 5
_TEXT_GAP = 8


class HeatmapLegend(QLabel):
    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._less, self._more = self.tr("Less"), self.tr("More cards")
        self.setAccessibleName(self.tr("Darker days have more cards"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)

    def sizeHint(self) -> QSize:
        widths = sum(self._text_widths())
        cells = _SHADES * self._theme.px(_CELL) + (_SHADES - 1) * _GAP
        return QSize(round(widths) + cells + 2 * _TEXT_GAP + 2, self._theme.line_height(TextRole.SMALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(TextRole.SMALL))
        painter.setPen(self._theme.colour("ink3"))
        less, more = self._text_widths()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cell, height = self._theme.px(_CELL), self.height()
        boxes = [QRectF(0, 0, less, height)]
        x = less + _TEXT_GAP
        for _ in range(_SHADES):
            boxes.append(QRectF(round(x), round((height - cell) / 2), cell, cell))
            x += cell + _GAP
        boxes.append(QRectF(x - _GAP + _TEXT_GAP, 0, more, height))
        boxes[-1].moveRight(self.width())
        if mirrored:
            boxes = [QRectF(self.width() - box.right(), box.y(), box.width(), box.height()) for box in boxes]
        painter.drawText(boxes[0], Qt.AlignmentFlag.AlignCenter, self._less)
        painter.drawText(boxes[-1], Qt.AlignmentFlag.AlignCenter, self._more)
        painter.setPen(self._theme.colour("ink") if self._theme.high_contrast else Qt.PenStyle.NoPen)
        for level, box in enumerate(boxes[1:-1]):
            painter.setBrush(self._theme.colour(f"h{level}"))
            painter.drawRoundedRect(box, 2, 2)

    def _text_widths(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        return metrics.horizontalAdvance(self._less) + 1, metrics.horizontalAdvance(self._more) + 1

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

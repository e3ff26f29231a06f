"""The heads of a deck's contents: they wrap like everything else, and one stands between two glyphs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.library.cells import PADDING_X
from desktop_app.ui.library.models import ACCURACY, DUE
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, paint_side_glyph, side_token
from desktop_app.ui.widgets.text_block import TextBlock

_GLYPH, _GAP, _BELOW = 11, 8, 8


class Heads(QHeaderView):
    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def least_width(self, column: int) -> int:
        """Below it a word of the head would be broken."""
        return self._block(column).longest_word_width() + self._glyphs(column) + 2 * PADDING_X

    def sizeHint(self) -> QSize:
        shown = [column for column in range(self.count()) if not self.isSectionHidden(column)]
        heights = [self._block(column).height_for(self._room(column)) for column in shown]
        return QSize(super().sizeHint().width(), max(heights, default=0) + _BELOW + 1)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = "ink" if self._theme.high_contrast else "line"
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self._theme.colour(line))
        self._paint_words(painter, box.adjusted(PADDING_X, 0, -PADDING_X, -1 - _BELOW), logicalIndex)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, column: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        block, room, left = self._block(column), self._room(column), box.left()
        align = Qt.AlignmentFlag.AlignRight if mirrored != (column == DUE) else Qt.AlignmentFlag.AlignLeft
        if column == ACCURACY:
            self._paint_glyphs(painter, box)
            left += self._glyphs(column) / 2
            align = Qt.AlignmentFlag.AlignHCenter
        painter.setPen(self._theme.colour("ink3"))
        block.draw(painter, left, box.bottom() - block.height_for(room), room, align)

    def _paint_glyphs(self, painter: QPainter, box: QRectF) -> None:
        """Where the bars below begin and end."""
        size = self._theme.px(_GLYPH)
        top = round(box.bottom() - self._theme.line_height(TextRole.CAPTION) / 2 - size / 2)
        for index in (LEFT, RIGHT):
            place = QRectF(box.left() if index == LEFT else box.right() - size, top, size, size)
            paint_side_glyph(painter, place, index, self._theme.colour(side_token(index, "Fill")))

    def _room(self, column: int) -> int:
        return max(self.sectionSize(column) - 2 * PADDING_X - self._glyphs(column), 1)

    def _glyphs(self, column: int) -> int:
        return 2 * (self._theme.px(_GLYPH) + _GAP) if column == ACCURACY else 0

    def _block(self, column: int) -> TextBlock:
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        font, line = self._theme.font(TextRole.CAPTION), self._theme.line_height(TextRole.CAPTION)
        return self._theme.measured(("deck head", words), lambda: TextBlock(words, font, line))

"""How a row of a deck's contents is drawn: title with glyphs, seam bars, mastery in words, what is due."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.ui import text
from desktop_app.ui.inline_label import inline_block
from desktop_app.ui.library import wording
from desktop_app.ui.library.models import ACCURACY, DUE, ENTRY, MASTERY, TITLE, Entry
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.seam_bar import paint_seam_bar
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import paint_side_glyph, side_token
from desktop_app.ui.widgets.text_block import TextBlock

_Index = QModelIndex | QPersistentModelIndex
PADDING_X = 8
_PADDING_Y, _LEAST_HEIGHT = 8, 44
_BAR_HEIGHT, _GLYPH, _GAP = 10, 11, 8


class Cell(QStyledItemDelegate):
    """Words wrap and nothing is cut: `height` says how much a row needs."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def least_height(self) -> int:
        return max(self._theme.px(_LEAST_HEIGHT), self._theme.line_height(TextRole.BODY) + 2 * _PADDING_Y)

    def height(self, entry: Entry) -> int:
        """At the widths the columns have."""
        heights = [self.least_height()]
        for column in (TITLE, ACCURACY, MASTERY):
            if not self._view.isColumnHidden(column):
                room = self._room(self._view.columnWidth(column), column, entry)
                blocks = self._blocks(entry, column)
                heights.append(sum(block.height_for(room) for block, _ in blocks) + 2 * _PADDING_Y)
        return max(heights)

    def least_width(self, entry: Entry, column: int) -> int:
        """Below it words would be broken."""
        words = max((block.longest_word_width() for block, _ in self._blocks(entry, column)), default=0)
        return words + 2 * PADDING_X + self._glyph_room(entry, column)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = index.data(ENTRY)
        return QSize(self._view.columnWidth(index.column()), self.height(entry))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter, box, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(PADDING_X, 0, -PADDING_X, 0)
        if index.column() == ACCURACY and entry.mastery.sides:
            self._paint_bar(painter, inner, entry)
        else:
            self._paint_words(painter, inner, entry, index.column(), mirrored)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        """The hairline below, and the whole row as one where it is chosen."""
        theme, states = self._theme, QStyle.StateFlag
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, theme.colour("ink" if theme.high_contrast else "line"))
        if not option.state & states.State_Selected:
            return
        widths = self._view.viewport().width()
        whole = QRectF(1, box.top() + 1, widths - 2, box.height() - 3)
        painter.setClipRect(box)
        path = rounded_path(whole, Radii.even(theme.tokens.radius["control"]))
        painter.fillPath(path, theme.colour("press"))
        if self._view.hasFocus():
            painter.setPen(QPen(theme.colour("ink"), theme.tokens.focus_width))
            painter.drawPath(path)
        painter.setClipping(False)

    def _paint_bar(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        height = self._theme.px(_BAR_HEIGHT)
        bar = QRectF(box.left(), round(box.center().y() - height / 2), box.width(), height)
        left, right = entry.mastery.sides
        paint_seam_bar(painter, self._theme, bar, (left, right))

    def _paint_words(self, painter: QPainter, box: QRectF, entry: Entry, column: int, mirrored: bool) -> None:
        room = self._room(round(box.width()) + 2 * PADDING_X, column, entry)
        blocks = self._blocks(entry, column)
        top = box.top() + round((box.height() - sum(block.height_for(room) for block, _ in blocks)) / 2)
        at_right = mirrored != (column == DUE)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        left = box.right() - room if mirrored else box.left()
        for block, token in blocks:
            painter.setPen(self._theme.colour(token))
            block.draw(painter, left, top, room, side)
            top += block.height_for(room)
        if column == MASTERY and entry.mastery.weak is not None:
            used = max(block.used_width(room) for block, _ in blocks)
            size = self._theme.px(_GLYPH)
            x = box.right() - used - _GAP - size if mirrored else box.left() + used + _GAP
            place = QRectF(x, round(box.center().y() - size / 2), size, size)
            number = wording.side_index(entry.head, entry.mastery.weak)
            paint_side_glyph(painter, place, number, self._theme.colour(side_token(number, "Fill")))

    def _room(self, width: int, column: int, entry: Entry) -> int:
        return max(width - 2 * PADDING_X - self._glyph_room(entry, column), 1)

    def _glyph_room(self, entry: Entry, column: int) -> int:
        has_glyph = column == MASTERY and entry.mastery.weak is not None
        return self._theme.px(_GLYPH) + _GAP if has_glyph else 0

    def _blocks(self, entry: Entry, column: int) -> list[tuple[TextBlock, str]]:
        """The texts of a cell, each with its colour."""
        if column == TITLE:
            title = self._measured(wording.pair_title(entry.title, entry.head), TextRole.BUTTON, inline=True)
            kind = [(self._measured(entry.kind, TextRole.CAPTION), "ink3")] if entry.kind else []
            return [*kind, (title, "ink")]
        if column == ACCURACY:
            shown = bool(entry.mastery.sides) or not wording.has_sides(entry.tally.kind)
            return [] if shown else [(self._measured(wording.not_studied(), TextRole.BODY), "ink3")]
        if column == MASTERY:
            return [(self._measured(wording.level(entry.mastery.level), TextRole.BODY), "ink2")]
        number = text.count(entry.due) if entry.shows_due else ""
        role = TextRole.SECTION if entry.due else TextRole.BODY
        return [(self._measured(number, role), "ink" if entry.due else "ink3")]

    def _measured(self, words: str, role: TextRole, *, inline: bool = False) -> TextBlock:
        """Of short texts that many rows share; a title is made anew, for there may be 100,000 of them."""
        font, line = self._theme.font(role, tabular=not inline), self._theme.line_height(role)
        if inline:
            return inline_block(self._theme, words, role)
        return self._theme.measured(("cell", words, role), lambda: TextBlock(words, font, line))

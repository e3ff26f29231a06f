"""How a cell is drawn: its text, and below it what is wrong with it and the one thing that mends it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.importing.cell_text import CellTexts
from desktop_app.ui.importing.rows_model import PROBLEM, CellProblem
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_Index = QModelIndex | QPersistentModelIndex
PADDING_X, PADDING_Y = 12, 12
_GAP = 8
_MOST_KEPT = 500
_States = QStyle.StateFlag


class CellDelegate(QStyledItemDelegate):
    fixRequested = Signal(object)
    """The index of the cell whose problem is to be mended."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self.texts = CellTexts(theme)
        self._blocks: dict[tuple[str, TextRole], TextBlock] = {}
        theme.changed.connect(self._blocks.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & _States.State_Selected:
            painter.fillRect(box, theme.colour("press"))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, theme.colour("ink" if theme.high_contrast else "line"))
        problem: CellProblem | None = index.data(PROBLEM)
        below = self.problem_height(problem, option.rect.width())
        self._paint_text(painter, option, index, below)
        if problem is not None:
            self._paint_problem(painter, option, problem)
        if option.state & _States.State_HasFocus:
            painter.setPen(QPen(theme.colour("ink"), theme.tokens.focus_width))
            painter.drawPath(
                rounded_path(box.adjusted(1.5, 1.5, -1.5, -2.5), Radii.even(theme.tokens.radius["small"]))
            )
        painter.restore()

    def height(self, lines: int, below: int = 0) -> int:
        """Of a row whose longest text takes so many lines; `below`: the height of what is wrong with it."""
        return lines * self._theme.line_height(TextRole.BODY) + 2 * PADDING_Y + below

    def problem_height(self, problem: CellProblem | None, width: int) -> int:
        """In a column of this width: what mends it stands below where it does not fit beside."""
        if problem is None:
            return 0
        line = self._theme.line_height(TextRole.SMALL)
        return (2 * line if self._is_stacked(problem, width) else line) + 2

    def least_width(self, problem: CellProblem, *, beside: bool) -> int:
        """In which all of a problem is seen; `beside`: with what mends it on the same line."""
        message = self._small(problem.message).natural_width()
        link = self._link(problem.words).natural_width()
        return (message + _GAP + link if beside else max(message, link)) + 2 * PADDING_X

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height(1, self.problem_height(index.data(PROBLEM), 1 << 16)))

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            problem: CellProblem | None = index.data(PROBLEM)
            at = event.position().toPoint()
            if problem is not None and self.link_rect(option.rect, problem, option.direction).contains(at):
                self.fixRequested.emit(QPersistentModelIndex(index))
                return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Only where the cell does not show all of its text."""
        width = option.rect.width() - 2 * PADDING_X
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        is_whole = self.texts.block(text, width, self._lines(option.rect, index)).text == text
        return False if is_whole else super().helpEvent(event, view, option, index)

    def link_rect(self, box: QRect, problem: CellProblem, direction: Qt.LayoutDirection) -> QRect:
        """Where the words that mend it stand, in the view's coordinates; tall enough to be hit."""
        wide = self._link(problem.words).natural_width()
        is_stacked = self._is_stacked(problem, box.width())
        start = 0 if is_stacked else self._small(problem.message).natural_width() + _GAP
        left = box.left() + PADDING_X + start
        if direction == Qt.LayoutDirection.RightToLeft:
            left = box.right() + 1 - PADDING_X - start - wide
        line = self._theme.line_height(TextRole.SMALL)
        return QRect(left, box.bottom() - PADDING_Y - line - 1, wide, line + 6)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, below: int) -> None:
        box = option.rect
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        colour = "ink"
        if not text and below:
            text, colour = self.tr("empty"), "ink3"
        width = box.width() - 2 * PADDING_X
        if not text or width <= 0:
            return
        block = self.texts.block(text, width, self._lines(box, index))
        painter.setPen(self._theme.colour(colour))
        high = block.height_for(width)
        top = box.top() + (box.height() - 1 - below - high) // 2
        align = Qt.AlignmentFlag.AlignLeft
        if option.direction == Qt.LayoutDirection.RightToLeft:
            align = Qt.AlignmentFlag.AlignRight
        block.draw(painter, box.left() + PADDING_X, top, width, align)

    def _paint_problem(self, painter: QPainter, option: QStyleOptionViewItem, problem: CellProblem) -> None:
        box, theme = option.rect, self._theme
        place = self.link_rect(box, problem, option.direction)
        side = Qt.AlignmentFlag.AlignLeft
        if option.direction == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        room, line = box.width() - 2 * PADDING_X, theme.line_height(TextRole.SMALL)
        above = line if self._is_stacked(problem, box.width()) else 0
        painter.setPen(theme.colour("bad"))
        message = self._elided(problem.message, room)
        message.draw(painter, box.left() + PADDING_X, place.top() - above, room, side)
        painter.setPen(theme.colour("ink"))
        self._link(problem.words).draw(painter, place.left(), place.top(), place.width(), side)
        painter.fillRect(QRectF(place.left(), place.top() + line - 1, place.width(), 1), theme.colour("ink"))

    def _lines(self, box: QRect, index: _Index) -> int:
        below = self.problem_height(index.data(PROBLEM), box.width())
        room = box.height() - 2 * PADDING_Y - below
        return max(room // self._theme.line_height(TextRole.BODY), 1)

    def _is_stacked(self, problem: CellProblem, width: int) -> bool:
        return self.least_width(problem, beside=True) > width

    def _small(self, words: str) -> TextBlock:
        return self._block(words, TextRole.SMALL)

    def _link(self, words: str) -> TextBlock:
        return self._block(words, TextRole.SMALL_MEDIUM)

    def _elided(self, words: str, room: int) -> TextBlock:
        whole = self._small(words)
        if whole.natural_width() <= room:
            return whole
        from PySide6.QtGui import QFontMetricsF

        metrics = QFontMetricsF(self._theme.font(TextRole.SMALL))
        return self._small(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _block(self, words: str, role: TextRole) -> TextBlock:
        key = (words, role)
        if key not in self._blocks:
            if len(self._blocks) >= _MOST_KEPT:
                self._blocks.clear()
            self._blocks[key] = TextBlock(words, self._theme.font(role), self._theme.line_height(role))
        return self._blocks[key]

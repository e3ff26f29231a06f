"""The table of an import: rows that are read, corrected in place, and quick however many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop_app.study.sheets import Table
from desktop_app.ui.importing.cell_delegate import PADDING_X, CellDelegate
from desktop_app.ui.importing.cell_editor import CellEditor
from desktop_app.ui.importing.heads import ColumnHeads, RowHeads
from desktop_app.ui.importing.rows_model import PROBLEM, CellProblem, RowsModel
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_field import Choice

_Index = QModelIndex | QPersistentModelIndex
_MEASURED_ROWS = 5_000
"""Beyond so many, rows are as high as one line takes."""
_LOOKED_AT = 150
"""Rows that say how wide a column is."""
_LEAST_PX, _MOST_PX = 130, 340
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class RowsView(QTableView):
    typed = Signal(int, int, str)
    """The number of a row, the place of a column, and what its cell is to be."""
    fixRequested = Signal(int, int)
    """The number of a row and the place of a column with a problem that is not mended by typing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editor: CellEditor | None = None
        self._cell = (0, 0)
        self._special: set[int] = set()
        """Rows that are not as high as most."""
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        self.cells = CellDelegate(theme, self)
        self.cells.fixRequested.connect(self.fix)
        self.setItemDelegate(self.cells)
        self.heads = ColumnHeads(theme, self)
        """To be laid out above it."""
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(8)
        self.numbers = RowHeads(theme, self)
        self.setVerticalHeader(self.numbers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget())
        self.setAccessibleName(self.tr("Rows"))
        self.doubleClicked.connect(self._open_editor)
        theme.changed.connect(self._retheme)

    def focus_radii(self) -> None:
        """The cell shows where the focus is."""

    def set_columns(
        self, names: Sequence[str], choices: Sequence[Choice], meanings: Sequence[object]
    ) -> None:
        """After `show_rows`: the heads above the columns that are shown then."""
        self.heads.set_columns(names, choices, meanings)
        self._fit_columns()
        self._fit_rows()
        self._place_editor()

    def show_rows(
        self,
        table: Table,
        names: tuple[str, ...],
        shown: Sequence[int],
        problems: Mapping[int, Mapping[int, CellProblem]],
    ) -> None:
        """As `RowsModel.show_rows`; the cell that was current stays so where its row is still shown, and
        so does what is being typed."""
        number, column = self.current_cell()
        self._rows.show_rows(table, names, shown, problems)
        self.numbers.set_highest(table.numbers[-1] if table.numbers else 1)
        row = self._rows.row_of(number) if number else -1
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, column))
        if self._editor is not None and self._rows.row_of(self._cell[0]) < 0:
            self.close_editor(keep=True)

    def current_cell(self) -> tuple[int, int]:
        """The number of its row (0 for none) and the place of its column."""
        index = self.currentIndex()
        if not index.isValid() or index.row() >= self._rows.rowCount():
            return 0, 0
        return self._rows.number(index.row()), index.column()

    def go_to(self, number: int, column: int) -> None:
        row = self._rows.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row, column))
            self.scrollTo(self._rows.index(row, column))

    def edit_cell(self, number: int, column: int) -> None:
        """Open a cell to be typed into."""
        self.go_to(number, column)
        row = self._rows.row_of(number)
        if row >= 0:
            self._open_editor(self._rows.index(row, column))

    def close_editor(self, *, keep: bool) -> None:
        """`keep`: what is typed, though nobody has pressed Enter."""
        if self._editor is not None:
            if keep:
                self._editor.keep()
            else:
                self._drop_editor()

    @property
    def editor(self) -> CellEditor | None:
        return self._editor

    def fix(self, index: _Index) -> None:
        """What the words below a cell offer."""
        problem: CellProblem | None = index.data(PROBLEM)
        if problem is None or problem.fix != "merge":
            self._open_editor(index)
        else:
            self.fixRequested.emit(self._rows.number(index.row()), index.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING_KEYS and self.currentIndex().isValid():
            if event.key() == Qt.Key.Key_F2:
                self._open_editor(self.currentIndex())
            else:
                self.fix(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()
            self._fit_rows()
        self.heads.place()
        self._place_editor()

    # Typing

    def _open_editor(self, index: _Index) -> None:
        self.close_editor(keep=True)
        if not index.isValid():
            return
        number, column = self._rows.number(index.row()), index.column()
        self.scrollTo(index)
        name = str(self._rows.headerData(column, Qt.Orientation.Horizontal) or "")
        #: For screen readers. {column}: what a column is called; {row}: its number.
        named = self.tr("{column}, row {row}").format(column=name, row=number)
        whole = str(index.data(Qt.ItemDataRole.EditRole))
        editor = self._editor = CellEditor(self._theme, whole, named, self.viewport())
        self._cell = (number, column)
        editor.kept.connect(self._keep)
        editor.left.connect(self._leave)
        self._place_editor()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_editor(self) -> None:
        if self._editor is not None:
            number, column = self._cell
            index = self._rows.index(self._rows.row_of(number), column)
            self._editor.setGeometry(self._editor_place(index, self._editor.toPlainText()))

    def _editor_place(self, index: _Index, whole: str) -> QRect:
        """Over the cell, and beyond it where that is too small for its text; never beyond the table."""
        room, cell = self.viewport().rect(), self.visualRect(index)
        assert self._editor is not None
        line = self._editor.fontMetrics().lineSpacing()
        width = max(cell.width(), min(self._theme.px(260), room.width()))
        lines = min(max(self.cells.texts.lines(whole, width - 28), 2) + whole.count("\n"), 7)
        height = min(max(cell.height(), lines * line + 26), room.height())
        place = QRect(cell.left(), cell.top(), width, height)
        place.moveLeft(max(min(place.left(), room.right() + 1 - width), 0))
        place.moveTop(max(min(place.top(), room.bottom() + 1 - height), 0))
        return place

    def _keep(self, text: str) -> None:
        cell = self._cell
        self._drop_editor()
        self.typed.emit(*cell, text)

    def _leave(self) -> None:
        self._drop_editor()

    def _drop_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.blockSignals(True)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Sizes

    def _fit_columns(self) -> None:
        """As wide as what stands in the first rows; together at least as wide as the table."""
        number = self._rows.columnCount()
        if not number or len(self.heads.fields) != number:
            return
        widths = [self._column_width(column) for column in range(number)]
        widths = self._shared(widths, self.viewport().width())
        for column, width in enumerate(widths):
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        self.updateGeometries()
        self.heads.place()

    def _shared(self, widths: list[int], room: int) -> list[int]:
        """All the room, where there is more; less for the widest, where that is enough to see all columns."""
        spare = room - sum(widths)
        if spare > 0:
            widths = [width + spare * width // sum(widths) for width in widths]
        elif spare < 0:
            least = [self._least_width(at) for at in range(len(widths))]
            can_give = [max(width - low, 0) for width, low in zip(widths, least, strict=True)]
            if sum(can_give) < -spare:
                return widths
            widths = [
                width + spare * give // sum(can_give) for width, give in zip(widths, can_give, strict=True)
            ]
        widths[-1] += room - sum(widths)
        return widths

    def _least_width(self, column: int) -> int:
        """In which no word of the list above, and of what is wrong in the first rows, is cut."""
        rows = range(min(self._rows.rowCount(), _LOOKED_AT))
        found = (self._rows.problem(row, column) for row in rows)
        below = (self.cells.least_width(each, beside=False) for each in found if each is not None)
        most = self._theme.px(_MOST_PX)
        return max(
            self._theme.px(_LEAST_PX), self.heads.least_width(column), min(max(below, default=0), most)
        )

    def _column_width(self, column: int) -> int:
        rows = min(self._rows.rowCount(), _LOOKED_AT)
        texts = (self._rows.text(row, column)[:80].partition("\n")[0] for row in range(rows))
        widest = max((self.cells.texts.width(text) for text in texts), default=0.0)
        problems = (self._rows.problem(row, column) for row in range(rows))
        below = max(
            (self.cells.least_width(each, beside=True) for each in problems if each is not None), default=0
        )
        px = self._theme.px
        least = max(px(_LEAST_PX), self.heads.least_width(column), min(below, px(_MOST_PX)))
        return max(least, min(round(widest) + 2 * PADDING_X + 2, px(_MOST_PX)))

    def _fit_rows(self) -> None:
        """Most rows are equally high; each that is not is told so, up to a number that takes no time."""
        rows, numbers = self._rows.rowCount(), self.numbers
        usual, wanted = self._heights(rows)
        before, self._special = self._special, set(wanted)
        numbers.blockSignals(True)
        numbers.setDefaultSectionSize(usual)
        for row in before | self._special:
            height = wanted.get(row, usual)
            if row < rows and numbers.sectionSize(row) != height:
                numbers.resizeSection(row, height)
        numbers.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()
        numbers.viewport().update()

    def _heights(self, rows: int) -> tuple[int, dict[int, int]]:
        """What most rows have, and those of the others."""
        if rows <= _MEASURED_ROWS:
            every = [self._row_height(row) for row in range(rows)]
            usual = Counter(every).most_common(1)[0][0] if every else self.cells.height(1)
            return usual, {row: height for row, height in enumerate(every) if height != usual}
        wrong = self._rows.rows_with_problems()
        tall = self.cells.height(1, self.cells.problem_height(CellProblem("", "", ""), 1 << 16))
        if len(wrong) > _MEASURED_ROWS:
            return tall, {}
        return self.cells.height(1), dict.fromkeys(wrong, tall)

    def _row_height(self, row: int) -> int:
        heights = [self.cells.height(1)]
        for column in range(self._rows.columnCount()):
            width = self.columnWidth(column)
            below = self.cells.problem_height(self._rows.problem(row, column), width)
            lines = self.cells.texts.lines(self._rows.text(row, column), width - 2 * PADDING_X)
            heights.append(self.cells.height(lines, below))
        return max(heights)

    def _retheme(self) -> None:
        self._fit_columns()
        self._fit_rows()

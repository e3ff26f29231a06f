"""Rows of a table as an item model: what the cells hold, and what is wrong in which of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.study.sheets import Table

_Index = QModelIndex | QPersistentModelIndex
PROBLEM = Qt.ItemDataRole.UserRole
HAS_PROBLEM = Qt.ItemDataRole.UserRole + 1
"""Of a row's number, in the head at its start."""
MOST_SHOWN = 600
"""Characters of a cell that are laid out to be seen; all of them are there to be edited."""


class CellProblem(NamedTuple):
    """One sentence, and the words of the one thing that mends it."""

    message: str
    fix: str
    words: str


class RowsModel(QAbstractTableModel):
    """Shows those rows of a table that were asked for, in its order. Rows are known by their numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table()
        self._heads: tuple[str, ...] = ()
        self._shown: Sequence[int] = ()
        self._problems: Mapping[int, Mapping[int, CellProblem]] = {}

    @property
    def shown(self) -> Sequence[int]:
        """Places among the table's rows, ascending."""
        return self._shown

    def show_rows(
        self,
        table: Table,
        heads: tuple[str, ...],
        shown: Sequence[int],
        problems: Mapping[int, Mapping[int, CellProblem]],
    ) -> None:
        """`heads` of the columns; `problems` by number of row and place of column."""
        is_same = (
            shown == self._shown
            and heads == self._heads
            and len(table.rows) == len(self._table.rows)
            and table.width == self._table.width
        )
        if not is_same:
            self.beginResetModel()
        self._table, self._heads, self._shown, self._problems = table, heads, shown, problems
        if is_same:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(self.rowCount() - 1, 0))
        else:
            self.endResetModel()

    def number(self, row: int) -> int:
        """The file's own number of a row that is shown."""
        return self._table.numbers[self._shown[row]]

    def row_of(self, number: int) -> int:
        """Where it is shown; -1 if it is not."""
        place = self._table.place(number)
        row = bisect_left(self._shown, place) if place is not None else len(self._shown)
        return row if row < len(self._shown) and self._shown[row] == place else -1

    def text(self, row: int, column: int) -> str:
        cells = self._table.rows[self._shown[row]]
        return cells[column] if column < len(cells) else ""

    def problem(self, row: int, column: int) -> CellProblem | None:
        return self._problems.get(self.number(row), {}).get(column)

    def has_problem(self, row: int) -> bool:
        return self.number(row) in self._problems

    def rows_with_problems(self) -> list[int]:
        """Where they are shown, in order; without a look at each of the other rows."""
        found = []
        for number in self._problems:
            place = self._table.place(number)
            row = bisect_left(self._shown, place) if place is not None else len(self._shown)
            if row < len(self._shown) and self._shown[row] == place:
                found.append(row)
        return sorted(found)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._table.width

    def flags(self, _index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())[:MOST_SHOWN]
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self._whole(index, role)
        if role == PROBLEM:
            return self.problem(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            known = section < len(self._heads)
            return self._heads[section] if role == Qt.ItemDataRole.DisplayRole and known else None
        if section >= len(self._shown):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.number(section))
        return self.has_problem(section) if role == HAS_PROBLEM else None

    def _whole(self, index: _Index, role: int) -> str | None:
        text = self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.EditRole:
            return text
        # A tooltip guesses rich text; what somebody wrote is never that.
        import html

        return f"<p>{html.escape(text[: 2 * MOST_SHOWN])}</p>" if len(text) > 40 else None

    def _spoken(self, index: _Index) -> str:
        text = self.text(index.row(), index.column())[:MOST_SHOWN] or self.tr("empty")
        problem = self.problem(index.row(), index.column())
        if problem is None:
            return text
        #: For screen readers: a cell's text, what is wrong with it, and what mends it.
        return self.tr("{text}. {problem} {fix}: Enter").format(
            text=text, problem=problem.message, fix=problem.words
        )

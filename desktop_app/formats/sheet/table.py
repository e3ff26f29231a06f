"""A table as a file has it: cells as texts, rows numbered as the spreadsheet shows them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Notice
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.roles import Role

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST_NAME: Final = 200
_MOST_CELLS: Final = 8_000_000

Row: TypeAlias = tuple[str, ...]
"""As long as its last cell that is not empty; what lies beyond is empty."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a workbook, or a text file. Empty rows are left out, and `numbers` have gaps for them."""

    name: str = ""
    rows: tuple[Row, ...] = ()
    numbers: tuple[int, ...] = ()
    """Of each row, ascending, from 1."""
    width: int = 0
    """Columns that any row has."""
    names: Row = ()
    """Of the columns, where the file says them apart from its rows."""
    known: tuple[tuple[int, Role], ...] = ()
    """Columns whose role the file itself says: places are from 0."""
    tags: tuple[str, ...] = ()
    """For all rows."""
    note_type: str = ""
    """Of all rows, in a text file of Anki."""
    is_html: bool = False
    """The cells hold the small HTML of our cards, already cleaned."""
    is_from_anki: bool = False
    joined: tuple[tuple[int, int], ...] = ()
    """Number of row and place of column of cells that are merged with the one above."""
    folder: tuple[str, ...] = ()
    """Names of the groups its deck lies in, the outermost first."""

    def cell(self, row: int, column: int) -> str:
        """Empty where there is none. `row` is its number."""
        place = self.place(row)
        cells = () if place is None else self.rows[place]
        return cells[column] if column < len(cells) else ""

    def place(self, row: int) -> int | None:
        """Where the row of this number is among `rows`."""
        place = bisect_left(self.numbers, row)
        return place if place < len(self.numbers) and self.numbers[place] == row else None

    def with_cell(self, row: int, column: int, text: str) -> Table:
        """A correction. In a table of HTML the text is cleaned as its cells were. Raises KeyError."""
        place = self.place(row)
        if place is None:
            raise KeyError(row)
        cells = list(self.rows[place])
        cells += [""] * (column + 1 - len(cells))
        cells[column] = cleaned(text) if self.is_html else text
        rows = (*self.rows[:place], trimmed(cells), *self.rows[place + 1 :])
        return replace(self, rows=rows, width=max(self.width, column + 1))

    def without_row(self, row: int) -> Table:
        place = self.place(row)
        if place is None:
            return self
        rows = (*self.rows[:place], *self.rows[place + 1 :])
        return replace(self, rows=rows, numbers=(*self.numbers[:place], *self.numbers[place + 1 :]))


@dataclass(frozen=True, slots=True)
class Tables:
    """What was read of one file, and how. No tables if any problem is an error."""

    tables: tuple[Table, ...] = ()
    encoding: str = ""
    """Python's name of it; empty for a workbook."""
    encodings: tuple[str, ...] = ()
    """The likely ones, where it cannot be told for certain: then it is asked for before anything is kept."""
    separator: str = ""
    """The character; empty for a workbook."""
    head: DeckHead | None = None
    """Of a deck that was written by `write_csv` or `write_xlsx`."""
    problems: tuple[Problem, ...] = ()
    notices: tuple[Notice, ...] = ()


class TableMaker:
    """Collects the rows of one table."""

    def __init__(self, name: str = "") -> None:
        self._name = name
        self._rows: list[Row] = []
        self._numbers: list[int] = []
        self._width = 0
        self._cells = 0

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, number: int, cells: list[str]) -> None:
        """An empty row is passed over. Raises UnreadableFile where there are too many cells."""
        while cells and not cells[-1]:
            cells.pop()
        if not cells or (len(cells) == 1 and cells[0].isspace()) or not any(map(str.strip, cells)):
            return
        if len(cells) > self._width:
            self._width = len(cells)
        self._cells += len(cells)
        check_cells(self._cells)
        self._rows.append(tuple(cells))
        self._numbers.append(number)

    def table(self) -> Table:
        return Table(self._name, tuple(self._rows), tuple(self._numbers), self._width)


def check_cells(count: int) -> None:
    """Raises UnreadableFile: rows and columns within their limits can still be more than the memory holds."""
    if count > _MOST_CELLS:
        raise UnreadableFile(phrase(words.TOO_MANY_CELLS, limit=_MOST_CELLS))


def trimmed(cells: list[str]) -> Row:
    """Without the empty cells at the end."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return tuple(cells[:end])


def one_line(text: str) -> str:
    """A name from a file: short, on one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text[: 4 * _LONGEST_NAME]).split())[:_LONGEST_NAME].strip()


def cleaned(html: str) -> str:
    """As small HTML; pictures are dropped, since a sheet brings none. Nothing is done to what is no HTML."""
    from desktop_app.formats.card_html import clean

    return clean(html, _no_media) if "<" in html or "&" in html else html


def map_cells(table: Table, change: Callable[[str], str]) -> Table:
    return replace(table, rows=tuple(tuple(map(change, row)) for row in table.rows))


def _no_media(_label: str) -> None:
    return None

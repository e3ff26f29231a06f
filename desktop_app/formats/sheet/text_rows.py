"""Rows of cells out of a text, with the numbers that a spreadsheet program shows for them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Final, TypeAlias

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Notice
from desktop_app.formats.limits import COLUMNS, MEGABYTE, ROWS
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.directives import Directives
from desktop_app.formats.sheet.table import check_cells
from desktop_app.progress import Progress

NumberedRow: TypeAlias = tuple[int, list[str]]
"""Without the empty cells at its end; an empty row has none."""

_MOST_LINES_IN_CELL: Final = 100
_LONGEST_CELL: Final = 16 * MEGABYTE
"""Characters that are read at all; far less is too long for an item, which is told row by row."""
_STEP: Final = 5000
_STEP_OF_REMARKS: Final = 100_000


def lines_of(text: str) -> Iterator[str]:
    """With their line ends, which are `\\n`. A file object over the text would take four times its memory."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def cell_reader(lines: Iterator[str], separator: str) -> Iterator[list[str]]:
    """The csv module's own limit for a cell is one for the whole process."""
    if csv.field_size_limit() < _LONGEST_CELL:
        csv.field_size_limit(_LONGEST_CELL)
    return csv.reader(lines, delimiter=separator)


class RowsOfText:
    """Reads the rows of one text; `notices` says what looked wrong on the way."""

    def __init__(self, name: str, separator: str, directives: Directives, progress: Progress) -> None:
        self._name = name
        self._separator = separator
        self._first = directives.lines
        self._has_remarks = directives.is_from_anki
        self._progress = progress
        self._is_row_start = True
        self._remarks = 0
        self._lines = 0
        self.notices: list[Notice] = []

    def read(self, text: str) -> list[NumberedRow] | Problem:
        """Of a text whose lines end with `\\n`. Raises Cancelled and UnreadableFile."""
        rows: list[NumberedRow] = []
        count = before = 0
        try:
            for number, cells in enumerate(cell_reader(self._taken(text), self._separator), 1):
                if self._lines - before > _MOST_LINES_IN_CELL:
                    self._warn(cells, before)
                before = self._lines
                while cells and not cells[-1]:
                    cells.pop()
                rows.append((self._first + self._remarks + number, cells))
                self._is_row_start = True
                count += len(cells)
                if number % _STEP == 0:
                    self._progress.step(number)
                    check_cells(count)
                if number > ROWS:
                    return self._problem(words.TOO_MANY_ROWS, limit=ROWS)
                if len(cells) > COLUMNS:
                    return self._problem(words.TOO_MANY_COLUMNS, limit=COLUMNS)
        except csv.Error:
            return self._problem(words.CELL_NEVER_ENDS, line=self._first + before + 1)
        return rows

    def _taken(self, text: str) -> Iterator[str]:
        """The lines but for remarks, which begin with #, but not inside a quoted cell."""
        for line in lines_of(text):
            self._lines += 1
            if self._has_remarks and self._is_row_start and line.startswith("#"):
                self._remarks += 1
                if self._remarks % _STEP_OF_REMARKS == 0:
                    self._progress.step(self._lines)
                if self._remarks > ROWS:
                    raise UnreadableFile(phrase(words.TOO_MANY_ROWS, limit=ROWS))
                continue
            self._is_row_start = False
            yield line

    def _warn(self, cells: list[str], before: int) -> None:
        longest = max((cell.count("\n") for cell in cells), default=0) + 1
        if longest > _MOST_LINES_IN_CELL:
            place = f"{self._name}:{self._first + before + 1}"
            self.notices.append(Notice(place, str(phrase(words.LONG_QUOTE, n=longest))))

    def _problem(self, template: str, **values: int) -> Problem:
        return Problem(self._name, "", "", str(phrase(template, **values)), values.get("line", 0))

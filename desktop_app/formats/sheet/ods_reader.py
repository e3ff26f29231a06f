"""ODS workbooks: every visible sheet as texts, as their cells show them; formulas are never evaluated.

`content.xml` is walked through piece by piece. A library for OpenDocument builds the whole tree first, which
takes some hundred bytes for each cell, and cells repeated a million times are for the reader to bound anyway.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import UnreadableFile, shown_name
from desktop_app.formats.foreign import Notice
from desktop_app.formats.limits import COLUMNS, DOCUMENT, MEGABYTE, ROWS
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.merges import with_joined
from desktop_app.formats.sheet.table import Table, TableMaker, Tables
from desktop_app.formats.sheet.workbook_parts import read_part
from desktop_app.formats.sheet.xml_walk import XmlWalk
from desktop_app.formats.zip_reader import ZipReader, open_zip
from desktop_app.progress import Progress

_CONTENT: Final = "content.xml"
_MANIFEST: Final = "META-INF/manifest.xml"
_SPACES: Final = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000
_CELLS = ("table-cell", "covered-table-cell")


def read_ods(path: Path, progress: Progress) -> Tables:
    """Raises UnreadableFile and Cancelled."""
    if path.stat().st_size > DOCUMENT:
        raise UnreadableFile(phrase(words.FILE_TOO_LARGE, megabytes=DOCUMENT // MEGABYTE))
    with open_zip(path) as archive:
        if _CONTENT not in archive:
            raise UnreadableFile(phrase(words.NOT_A_WORKBOOK))
        if _MANIFEST in archive and read_part(archive, _MANIFEST, _Manifest()).is_locked:
            raise UnreadableFile(phrase(words.LOCKED_WORKBOOK))
        return _read(archive, shown_name(path), progress)


def _read(archive: ZipReader, file: str, progress: Progress) -> Tables:
    content = read_part(archive, _CONTENT, _Content(), progress)
    if not content.is_spreadsheet:
        raise UnreadableFile(phrase(words.NOT_A_WORKBOOK))
    problems = tuple(Problem(file, name, "", message) for name, message in content.too_large.items())
    hidden = str(phrase(words.SHEET_HIDDEN))
    notices = tuple(Notice(name, hidden) for name in content.hidden)
    return Tables(() if problems else tuple(content.tables), problems=problems, notices=notices)


class _Manifest(XmlWalk):
    def __init__(self) -> None:
        super().__init__()
        self.is_locked = False

    def begin(self, name: str, _attributes: dict[str, str]) -> None:
        self.is_locked = self.is_locked or name == "encryption-data"

    def end(self, name: str) -> None:
        pass


class _Content(XmlWalk):
    def __init__(self) -> None:
        super().__init__()
        self.is_spreadsheet = False
        self.tables: list[Table] = []
        self.hidden: list[str] = []
        self.too_large: dict[str, str] = {}
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._maker = TableMaker()
        self._name = ""
        self._is_hidden = False
        self._levels = 0
        self._row = self._row_times = 0
        self._cells: list[str] = []
        self._joined: list[tuple[int, int]] = []
        self._spans: dict[int, int] = {}
        """Columns of which a merged cell goes on for so many rows."""
        self._cell: dict[str, str] | None = None
        self._column = 0
        self._paragraphs: list[str] = []
        self._text: list[str] = []
        self._remarks = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CELLS and self._levels == 1:
            self._cell = {_local(key): value for key, value in attributes.items()}
            self._paragraphs = []
        elif self._cell is not None:
            self._begin_inside(name, attributes)
        elif name == "table-row" and self._levels == 1:
            self._row_times = _number(attributes, "number-rows-repeated")
            self._cells, self._column = [], 0
        elif name == "table":
            self._levels += 1
            if self._levels == 1:
                self._begin_table({_local(key): value for key, value in attributes.items()})
        elif name == "spreadsheet":
            self.is_spreadsheet = True
        elif name in ("style", "table-properties"):
            self._note_style(name, {_local(key): value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        if name in _CELLS and self._levels == 1 and self._remarks == 0:
            self._end_cell()
        elif self._cell is not None:
            self._end_inside(name)
        elif name == "table-row" and self._levels == 1:
            self._end_row()
        elif name == "table":
            self._levels -= 1
            if self._levels == 0:
                self._end_table()

    def _note_style(self, name: str, attributes: dict[str, str]) -> None:
        """Whether a sheet is hidden stands in the style of its table."""
        if name == "style":
            self._style = attributes.get("name", "") if attributes.get("family") == "table" else ""
        elif self._style and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)

    def _begin_table(self, attributes: dict[str, str]) -> None:
        self._name = attributes.get("name", "")
        self._maker = TableMaker(self._name)
        self._is_hidden = attributes.get("style-name", "") in self._hidden_styles
        self._row = 0
        self._joined, self._spans = [], {}

    def _end_table(self) -> None:
        if self._is_hidden:
            self.hidden.append(self._name)
        else:
            self.tables.append(with_joined(self._maker.table(), self._joined))

    def _begin_inside(self, name: str, attributes: dict[str, str]) -> None:
        if name == "annotation":
            self._remarks += 1
        elif self._remarks:
            return
        elif name == "p":
            self._text = []
            self.collect()
        elif name in ("s", "tab", "line-break"):
            self._text.append(_SPACES.sub(" ", self.collected()))
            times = min(_number(attributes, "c"), _MOST_SPACES)
            self._text.append({"s": " " * times, "tab": "\t", "line-break": "\n"}[name])
            self.collect()

    def _end_inside(self, name: str) -> None:
        if name == "annotation":
            self._remarks -= 1
        elif name == "p" and not self._remarks:
            self._text.append(_SPACES.sub(" ", self.collected()))
            self._paragraphs.append("".join(self._text))

    def _end_cell(self) -> None:
        attributes = self._cell or {}
        self._cell = None
        text = attributes.get("date-value", "").replace("T00:00:00", "").replace("T", " ")
        text = text or "\n".join(self._paragraphs)
        times = _number(attributes, "number-columns-repeated")
        first, self._column = self._column, self._column + times
        rows = _number(attributes, "number-rows-spanned")
        if rows > 1:
            self._spans[first] = rows
        if not text:
            return
        if self._column > COLUMNS:
            self._refuse(words.TOO_MANY_COLUMNS, COLUMNS)
            return
        across = max(times, min(_number(attributes, "number-columns-spanned"), COLUMNS - first))
        self._cells += [""] * (first - len(self._cells))
        # The cells that a merged one covers come after it, and are empty.
        self._cells[first:] = [text] * across

    def _end_row(self) -> None:
        number = self._row + 1
        self._row += self._row_times
        for column, left in list(self._spans.items()):
            if left > 0 and not (column < len(self._cells) and self._cells[column]):
                self._joined.append((number, column))
            self._spans[column] = left - self._row_times
        self._spans = {column: left for column, left in self._spans.items() if left > 0}
        if not any(self._cells):
            return
        if self._row > ROWS:
            self._refuse(words.TOO_MANY_ROWS, ROWS)
            return
        for each in range(self._row_times):
            self._maker.add(number + each, list(self._cells))

    def _refuse(self, template: str, limit: int) -> None:
        self.too_large.setdefault(self._name, str(phrase(template, limit=limit)))


def _local(name: str) -> str:
    return name[name.find(":") + 1 :]


def _number(attributes: dict[str, str], name: str) -> int:
    """One where it is not said, and never more than a sheet can have."""
    value = attributes.get(name) or next(
        (each for key, each in attributes.items() if _local(key) == name), ""
    )
    if not value.isdecimal():
        return 1
    return max(1, min(int(value), ROWS + 1)) if len(value) < 9 else ROWS + 1

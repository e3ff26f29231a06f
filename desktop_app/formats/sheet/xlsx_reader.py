"""XLSX workbooks: every visible sheet as texts. Formulas are never evaluated: their stored result is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import UnreadableFile, shown_name
from desktop_app.formats.foreign import Notice
from desktop_app.formats.limits import COLUMNS, DOCUMENT, MEGABYTE, ROWS
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.cell_numbers import NumberFormats, shown_number
from desktop_app.formats.sheet.merges import with_merges
from desktop_app.formats.sheet.table import Table, TableMaker, Tables
from desktop_app.formats.sheet.workbook_parts import (
    SharedStrings,
    Styles,
    Workbook,
    read_part,
    relations,
    unescaped,
)
from desktop_app.formats.sheet.xml_walk import XmlWalk
from desktop_app.formats.zip_reader import ZipReader, open_zip
from desktop_app.progress import Progress

_MOST_PART: Final = 1024 * MEGABYTE
_LETTERS: Final = {letter: place for place, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 1)}


@dataclass(slots=True)
class _Shared:
    """What the cells of all sheets refer to."""

    strings: list[str]
    formats: NumberFormats


def read_xlsx(path: Path, progress: Progress) -> Tables:
    """Raises UnreadableFile and Cancelled."""
    if path.stat().st_size > DOCUMENT:
        raise UnreadableFile(phrase(words.FILE_TOO_LARGE, megabytes=DOCUMENT // MEGABYTE))
    with open_zip(path) as archive:
        return _read(archive, shown_name(path), progress)


def _read(archive: ZipReader, file: str, progress: Progress) -> Tables:
    place = next(iter(relations(archive, "").of_type("officeDocument")), "xl/workbook.xml")
    if place not in archive:
        raise UnreadableFile(phrase(words.NOT_A_WORKBOOK))
    book = read_part(archive, place, Workbook())
    parts = relations(archive, place)
    strings, styles = SharedStrings(), Styles()
    for each in parts.of_type("sharedStrings"):
        read_part(archive, each, strings, progress)
    for each in parts.of_type("styles"):
        read_part(archive, each, styles)
    shared = _Shared(strings.found, NumberFormats(styles.by_cell, book.is_1904))
    tables: list[Table] = []
    notices: list[Notice] = []
    problems: list[Problem] = []
    for name, relation, is_hidden in book.sheets:
        target = parts.targets.get(relation, "")
        if is_hidden:
            notices.append(Notice(name, str(phrase(words.SHEET_HIDDEN))))
        elif target in archive and "/worksheets/" in f"/{target}":
            sheet = read_part(archive, target, _Sheet(name, shared), progress)
            tables.append(sheet.table())
            notices += sheet.notices()
            problems += (Problem(file, name, "", str(said)) for said in sheet.too_large)
    return Tables(tuple(tables) if not problems else (), problems=tuple(problems), notices=tuple(notices))


class _Sheet(XmlWalk):
    """The cells of one sheet, with the number of their row as it is shown."""

    def __init__(self, name: str, shared: _Shared) -> None:
        super().__init__()
        self._name = name
        self._shared = shared
        self._maker = TableMaker(name)
        self._merges: list[str] = []
        self._row = 0
        self._cells: list[str] = []
        self._column = 0
        self._type = ""
        self._style = ""
        self._text = ""
        self._has_formula = False
        self._without_result = 0
        self._is_phonetic = False
        self.too_large: list[object] = []

    def table(self) -> Table:
        return with_merges(replace(self._maker.table(), name=self._name), self._merges)

    def notices(self) -> list[Notice]:
        count = self._without_result
        return [Notice(self._name, str(phrase(words.FORMULAS_WITHOUT_RESULT, n=count)))] if count else []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._column = _column(attributes.get("r", "")) or self._column + 1
            self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._text, self._has_formula = "", False
        elif name in ("v", "t"):
            if not self._is_phonetic:
                self.collect()
        elif name == "row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdecimal() and len(number) < 8 else self._row + 1
            self._cells, self._column = [], 0
        elif name == "f":
            self._has_formula = True
        elif name == "rPh":
            self._is_phonetic = True
        elif name == "mergeCell" and len(self._merges) < ROWS:
            self._merges.append(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            if not self._is_phonetic:
                self._text += self.collected()
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._end_row()
        elif name == "rPh":
            self._is_phonetic = False

    def _end_cell(self) -> None:
        if not self._text:
            self._without_result += self._has_formula and self._type not in ("str", "e")
            return
        if self._column > COLUMNS:
            self._refuse(words.TOO_MANY_COLUMNS, COLUMNS)
            return
        text = self._shown()
        if text:
            self._cells += [""] * (self._column - 1 - len(self._cells))
            if self._column > len(self._cells):
                self._cells.append(text)
            else:
                self._cells[self._column - 1] = text

    def _shown(self) -> str:
        kind, text = self._type, self._text
        if kind == "s":
            place = int(text) if text.isdecimal() and len(text) < 10 else -1
            return self._shared.strings[place] if 0 <= place < len(self._shared.strings) else ""
        if kind in ("str", "inlineStr", "e", "d"):
            return unescaped(text)
        if kind == "b":
            return "TRUE" if text.strip() == "1" else "FALSE"
        return shown_number(text, self._shared.formats.of(self._style))

    def _end_row(self) -> None:
        if self._row > ROWS or len(self._maker) >= ROWS:
            self._refuse(words.TOO_MANY_ROWS, ROWS)
        else:
            self._maker.add(self._row, self._cells)

    def _refuse(self, template: str, limit: int) -> None:
        if not self.too_large:
            self.too_large.append(phrase(template, limit=limit))


def _column(reference: str) -> int:
    """ "AB12" → 28; 0 where it is no reference."""
    number = 0
    for letter in reference:
        place = _LETTERS.get(letter)
        if place is None:
            break
        number = number * 26 + place
    return min(number, COLUMNS + 1)

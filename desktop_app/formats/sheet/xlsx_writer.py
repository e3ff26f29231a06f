"""Tables written as XLSX: one sheet says what the deck is, the other has its items.

All cells are texts in their place (`inlineStr`), written straight into the archive: a deck of 100,000 cards
takes a few seconds and no memory. Source: ECMA-376, parts of a minimal workbook.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import chain
from pathlib import Path
from typing import Final, NamedTuple

from desktop_app.domain.deck import Deck
from desktop_app.domain.phrases import phrase
from desktop_app.formats.files import CannotWriteFile, replacing
from desktop_app.formats.limits import COLUMNS, ROWS
from desktop_app.formats.sheet import head_rows, words
from desktop_app.formats.sheet import xlsx_parts as parts
from desktop_app.formats.sheet.written_rows import written_rows
from desktop_app.progress import Progress, Silent

MOST_IN_CELL: Final = 32_767
"""Characters; programs for XLSX refuse what is beyond."""
_SAMPLE = 200
_STEP = 1000
_WIDTHS = (8, 48)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ESCAPED: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold, and what would read as an escape of it."""


class SheetRows(NamedTuple):
    """`has_heading`: the first row is one, and stays in sight."""

    name: str
    rows: Sequence[Sequence[str]]
    has_heading: bool = False


def write_xlsx(deck: Deck, path: Path, progress: Progress | None = None) -> None:
    """The whole deck, which reads back equal.

    Raises CannotWriteFile, also where a text is longer than a cell can be, and Cancelled.
    """
    headings, items = written_rows(deck)
    head = head_rows.rows_of(deck.head)
    _check_lengths(chain(head, items), len(items) + 1)
    write_sheets([SheetRows("Items", [headings, *items], True), SheetRows("Deck", head)], path, progress)


def write_sheets(sheets: Sequence[SheetRows], path: Path, progress: Progress | None = None) -> None:
    """All cells are texts, none a formula. Raises CannotWriteFile and Cancelled."""
    with (
        replacing(path) as part,
        zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive,
    ):
        for name, text in parts.fixed_parts([sheet.name for sheet in sheets]).items():
            archive.writestr(name, text)
        for number, sheet in enumerate(sheets, 1):
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as file:
                for text in _sheet(sheet, progress or Silent()):
                    file.write(text.encode())


def _sheet(sheet: SheetRows, progress: Progress) -> Iterator[str]:
    yield parts.sheet_begin(_widths(sheet.rows), sheet.has_heading)
    letters = [_column(place) for place in range(COLUMNS + 1)]  # one for reasons of left-out rows
    for number, row in enumerate(sheet.rows, 1):
        if number % _STEP == 0:
            progress.step(number, len(sheet.rows))
        is_bold = sheet.has_heading and number == 1
        cells = [_cell(f"{letters[place]}{number}", text, is_bold) for place, text in enumerate(row) if text]
        yield f'<row r="{number}">{"".join(cells)}</row>'
    yield parts.SHEET_END


def _cell(place: str, text: str, is_bold: bool) -> str:
    style = parts.BOLD if is_bold else parts.WRAPPED if "\n" in text else parts.PLAIN
    inside = escape(_escaped(text), quote=False)
    return f'<c r="{place}" t="inlineStr"{style}><is><t xml:space="preserve">{inside}</t></is></c>'


def _column(place: int) -> str:
    """0 → "A", 27 → "AB"."""
    tens, ones = divmod(place, 26)
    return (_LETTERS[tens - 1] if tens else "") + _LETTERS[ones]


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """In letters, from the first rows."""
    least, most = _WIDTHS
    sample = rows[:_SAMPLE]
    columns = max(map(len, sample), default=0)
    longest = [
        max((len(row[place]) for row in sample if place < len(row)), default=0) for place in range(columns)
    ]
    return [min(most, max(least, length + 2)) for length in longest]


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _check_lengths(rows: Iterable[Sequence[str]], count: int) -> None:
    if count > ROWS:
        raise CannotWriteFile(
            phrase(words.TOO_MANY_TO_WRITE, n=count, limit=ROWS), phrase(words.WRITE_CSV_INSTEAD)
        )
    long = (cell for row in rows for cell in row if len(cell) > MOST_IN_CELL // 8)
    longest = max((len(_escaped(cell)) for cell in long), default=0)
    if longest > MOST_IN_CELL:
        raise CannotWriteFile(
            phrase(words.CELL_TOO_LONG, n=longest, limit=MOST_IN_CELL), phrase(words.WRITE_CSV_INSTEAD)
        )

"""Tables written as CSV: UTF-8 with a byte-order mark, so that spreadsheet programs know the encoding."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from desktop_app.domain.deck import Deck
from desktop_app.formats.files import write_text
from desktop_app.formats.sheet import head_rows
from desktop_app.formats.sheet.formula_safe import guarded
from desktop_app.formats.sheet.written_rows import written_rows


def write_csv(deck: Deck, path: Path, *, for_spreadsheets: bool = False) -> None:
    """The whole deck; `tables_of_text` and `deck_of` give it back. Raises CannotWriteFile.

    `for_spreadsheets` puts an apostrophe before cells that would be taken for formulas, which reading
    takes off again.
    """
    headings, items = written_rows(deck)
    rows: Iterable[Sequence[str]] = chain(
        head_rows.rows_of(deck.head, is_guarded=for_spreadsheets), [headings], items
    )
    if for_spreadsheets:
        rows = ([guarded(cell) for cell in row] for row in rows)
    write_rows(rows, path)


def write_rows(rows: Iterable[Sequence[str]], path: Path, separator: str = ",") -> None:
    """Raises CannotWriteFile."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
    write_text(path, "\ufeff" + text.getvalue())

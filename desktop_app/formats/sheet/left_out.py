"""Rows that were not imported, as a file of their own beside the original: to be corrected and read later."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop_app.formats.sheet.csv_writer import write_rows
from desktop_app.formats.sheet.mapping import SheetMapping, headings
from desktop_app.formats.sheet.table import Table
from desktop_app.formats.sheet.xlsx_writer import MOST_IN_CELL, SheetRows, write_sheets

REASON: Final = "Reason left out"
"""The name of the last column, which reading passes over."""
_WORKBOOKS = (".xlsx", ".ods", ".xlsm")


def left_out_path(original: Path) -> Path:
    """Beside the original and of its family; a name that is not taken yet."""
    ending = ".xlsx" if original.suffix.casefold() in _WORKBOOKS else original.suffix or ".csv"
    path = original.with_name(f"{original.stem} left out{ending}")
    number = 2
    while path.exists():
        path = original.with_name(f"{original.stem} left out {number}{ending}")
        number += 1
    return path


def write_left_out(
    table: Table, mapping: SheetMapping, reasons: Mapping[int, str], path: Path, separator: str = ","
) -> None:
    """The rows of these numbers as they stand, with their reasons. Raises CannotWriteFile."""
    width = table.width
    names = headings(table, mapping)
    rows = [[*_filled(names, width), REASON]] if any(names) else []
    for number, row in zip(table.numbers, table.rows, strict=True):
        if number in reasons:
            rows.append([*_filled(row, width), reasons[number]])
    if path.suffix.casefold() == ".xlsx":
        cut = [[cell[:MOST_IN_CELL] for cell in row] for row in rows]
        write_sheets([SheetRows("Left out", cut, any(names))], path)
    else:
        write_rows(rows, path, separator or ",")


def _filled(cells: tuple[str, ...], width: int) -> list[str]:
    return [*cells[:width], *[""] * (width - len(cells))]

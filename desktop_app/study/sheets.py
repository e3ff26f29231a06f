"""Tables on their way to becoming decks, for the window: as `formats.sheet` has them."""

from __future__ import annotations

from pathlib import Path

from desktop_app.formats.base import ReadOptions
from desktop_app.formats.sheet import RowProblem, SheetDeck
from desktop_app.formats.sheet.columns import guess_mapping
from desktop_app.formats.sheet.mapping import SheetMapping, headings
from desktop_app.formats.sheet.roles import SIDES, USUAL, Role
from desktop_app.formats.sheet.table import Table, Tables

__all__ = [
    "SIDES",
    "USUAL",
    "ReadOptions",
    "Role",
    "RowProblem",
    "SheetDeck",
    "SheetMapping",
    "Table",
    "Tables",
    "guess_mapping",
    "headings",
    "write_template",
]


def write_template(path: Path, language: str) -> None:
    """An empty table with one worked example, as XLSX or CSV by its ending. Raises CannotWriteFile."""
    from desktop_app.formats.sheet import template

    template.write_template(path, language)

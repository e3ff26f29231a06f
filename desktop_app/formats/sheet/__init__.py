"""Tables: CSV, TSV, text, XLSX and ODS read and written, and what becomes of their rows."""

from __future__ import annotations

from desktop_app.formats.sheet.columns import guess_mapping
from desktop_app.formats.sheet.csv_writer import write_csv
from desktop_app.formats.sheet.language import guess_language
from desktop_app.formats.sheet.left_out import left_out_path, write_left_out
from desktop_app.formats.sheet.mapping import SheetMapping, headings
from desktop_app.formats.sheet.merging import merged
from desktop_app.formats.sheet.reading import tables
from desktop_app.formats.sheet.records import RowProblem
from desktop_app.formats.sheet.roles import USUAL, Role
from desktop_app.formats.sheet.table import Table, Tables
from desktop_app.formats.sheet.template import write_template
from desktop_app.formats.sheet.text_table import tables_of_text
from desktop_app.formats.sheet.to_deck import SheetDeck, deck_of, new_head
from desktop_app.formats.sheet.xlsx_writer import write_xlsx

__all__ = [
    "USUAL",
    "Role",
    "RowProblem",
    "SheetDeck",
    "SheetMapping",
    "Table",
    "Tables",
    "deck_of",
    "guess_language",
    "guess_mapping",
    "headings",
    "left_out_path",
    "merged",
    "new_head",
    "tables",
    "tables_of_text",
    "write_csv",
    "write_left_out",
    "write_template",
    "write_xlsx",
]

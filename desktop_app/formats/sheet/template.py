"""An empty table to fill in, with one worked example."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from desktop_app.formats.sheet.csv_writer import write_rows
from desktop_app.formats.sheet.xlsx_writer import SheetRows, write_sheets


class _Template(NamedTuple):
    sheet: str
    rows: tuple[tuple[str, ...], ...]
    separator: str
    """What spreadsheet programs in this language expect in CSV."""


_TEMPLATES: Final = {
    "en": _Template(
        "Contrasts",
        (
            ("Contrast", "Question", "Leadership", "Management", "Why", "Source", "Tags"),
            (
                "Vision vs. execution",
                "What does each bring to a plan?",
                "Asks what should change and why\nLooks years ahead",
                "Works out how and by when\nCuts a goal into steps",
                "A plan needs a reason before it needs a calendar.",
                "Title of a book or article, where it is said",
                "planning",
            ),
        ),
        ",",
    ),
    "de": _Template(
        "Gegensätze",
        (
            ("Gegensatz", "Frage", "Führung", "Management", "Warum", "Quelle", "Schlagworte"),
            (
                "Vision und Umsetzung",
                "Was trägt jede Seite zu einem Plan bei?",
                "Fragt, was sich ändern soll und warum\nBlickt Jahre voraus",
                "Klärt, wie und bis wann\nZerlegt ein Ziel in Schritte",
                "Ein Plan braucht einen Grund, bevor er einen Kalender braucht.",
                "Titel eines Buchs oder Artikels, in dem es steht",
                "Planung",
            ),
        ),
        ";",
    ),
}


def write_template(path: Path, language: str = "en") -> None:
    """XLSX or CSV, by the ending; English where there is none in the language. Raises CannotWriteFile."""
    found = _TEMPLATES.get(language.replace("_", "-").partition("-")[0].casefold(), _TEMPLATES["en"])
    if path.suffix.casefold() == ".xlsx":
        write_sheets([SheetRows(found.sheet, found.rows, True)], path)
    else:
        write_rows(found.rows, path, found.separator)

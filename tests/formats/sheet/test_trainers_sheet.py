"""Real sheets of trainers: titles above, an empty column, umlauts from Excel, quotes and lines in cells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import Contrast
from desktop_app.formats import sheet
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.limits import ROWS
from tests.formats.sheet.reading import HEAD, deck_from, only_deck, read_sheet, said, table_of

EXCEL = (
    "Workshop „Führung“ – Stand März;;;;;\r\n"
    ";;;;;\r\n"
    "Thema;Leitfrage;;Führung;Management;Begründung\r\n"
    "Vision und Umsetzung;Was trägt jede Seite bei?;;"
    '"Fragt, was sich ändern soll\n- ""Warum?"" zuerst\n- Blickt Jahre voraus";'
    '"Klärt, wie\nZerlegt Ziele";Grund vor Kalender\r\n'
    "Menschen und Abläufe;Worauf fällt der Blick?;;Kennt Menschen;Kennt Abläufe;\r\n"
    "Größe;;;;Prüft Maße;\r\n"
)


def test_a_german_sheet_from_excel_on_windows(tmp_path: Path) -> None:
    path = tmp_path / "Führung.csv"
    path.write_bytes(EXCEL.encode("cp1252"))
    asked = read_sheet(path)
    assert asked.problems[0].message.startswith(
        "The encoding of this file cannot be told for certain. Likely"
    )
    found = read_sheet(path, ReadOptions(encoding="cp1252"))
    (deck,) = found.decks
    first, second = deck.deck.items
    assert isinstance(first, Contrast)
    assert deck.deck.head.language == "de"
    assert [side.name for side in deck.deck.head.sides] == ["Führung", "Management"]
    assert [each.text for each in first.statements] == [
        "Fragt, was sich ändern soll",
        '"Warum?" zuerst',
        "Blickt Jahre voraus",
        "Klärt, wie",
        "Zerlegt Ziele",
    ]
    assert (first.question, first.why) == ("Was trägt jede Seite bei?", "Grund vor Kalender")
    assert second.id == "menschen-und-abläufe"
    assert [(each.line, each.field, each.message) for each in found.problems] == [
        (6, "Führung", "No Führung side.")
    ]


def test_a_pasted_table_of_a_spreadsheet() -> None:
    (table,) = sheet.tables_of_text('Term\tMeaning\nscope\t"what is in,\nwhat is out"\n').tables
    (card,) = deck_from(table).deck.items
    assert (card.front, card.back) == ("scope", "what is in,\nwhat is out")  # type: ignore[union-attr]


def test_a_second_import_of_the_same_sheet_gives_the_same_ids(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(EXCEL.rpartition("Größe")[0], "utf-8")
    assert only_deck(read_sheet(tmp_path / "a.csv")) == only_deck(read_sheet(tmp_path / "a.csv"))


def test_a_file_of_too_many_rows_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n" * (ROWS + 1), "utf-8")
    (problem,) = read_sheet(tmp_path / "a.csv").problems
    assert problem.message == f"This sheet has more than {ROWS} rows. Split it into several files."


def test_a_situation_may_name_a_contrast_elsewhere_only_in_a_part_of_a_deck() -> None:
    text = (
        "kind,id,text,side,why,part id,contrast,Leadership,Management\n"
        "example,e,A firm,,,,,owner,manager\nsituation,e,Late,both,why,s,elsewhere,,\n"
    )
    assert said(deck_from(text, HEAD))[-1] == (3, "There is no contrast “elsewhere”.", "edit")
    assert said(deck_from(text, replace(HEAD, part_of=DeckId("whole")))) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Front,Back\nthe house,a building for people\n", "en"),
        ("Vorderseite,Rückseite\nDas Haus,ein Gebäude für Menschen\n", "de"),
        ("1,2\n3,4\n", "en"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert sheet.guess_language(table_of(text)) == language

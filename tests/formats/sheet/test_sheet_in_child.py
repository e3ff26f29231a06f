"""Sheets read in the child process, as the program reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats import sheet
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.registry import read_file
from tests.formats.sheet.reading import HEAD, write_workbook

TEXT = "Contrast;Leadership;Management\nVision;Asks why;Plans\nRisk;Tries;\n"


@pytest.fixture
def team(tmp_path: Path) -> Path:
    (tmp_path / "team.csv").write_text(TEXT, "utf-8")
    return tmp_path / "team.csv"


def test_a_preview_gets_the_tables(team: Path) -> None:
    tables = sheet.tables(team)
    assert (tables.encoding, tables.separator, tables.problems) == ("utf-8", ";", ())
    assert tables.tables == sheet.tables_of_text(TEXT, "team.csv").tables


def test_everything_a_table_says_of_itself_comes_over(tmp_path: Path) -> None:
    text = (
        "#separator:tab\n#html:true\n#deck:A::B\n#tags:x\n#guid column:1\n#notetype:Basic\ng\t<b>f</b>\tb\n"
    )
    (tmp_path / "notes.csv").write_text(text, "utf-8")
    assert sheet.tables(tmp_path / "notes.csv").tables == sheet.tables_of_text(text, "notes.csv").tables


def test_an_exported_deck_comes_with_its_head(tmp_path: Path) -> None:
    from desktop_app.domain.deck import Deck
    from desktop_app.domain.item import Advice

    sheet.write_xlsx(Deck(HEAD, (Advice(id="a", title="Ask", text="Ask."),)), tmp_path / "deck.xlsx")  # type: ignore[arg-type]
    assert sheet.tables(tmp_path / "deck.xlsx").head == HEAD


def test_what_is_wrong_with_a_file_is_a_problem(tmp_path: Path) -> None:
    (problem,) = sheet.tables(tmp_path / "missing.csv").problems
    assert problem.message == "There is no file of this name."
    locked = write_workbook(tmp_path / "a.xlsx", "", head="<!DOCTYPE x>")
    assert "document type" in sheet.tables(locked).problems[0].message


def test_rows_that_are_left_out_are_warnings_with_their_numbers(team: Path) -> None:
    with read_file(team) as found:
        (deck,) = found.foreign.decks
        (problem,) = found.foreign.problems
    assert [item.id for item in deck.deck.items] == ["vision"]
    assert (problem.line, problem.field, problem.message, problem.severity) == (
        3,
        "Management",
        "No management side.",
        "warning",
    )


def test_a_mapping_that_was_kept_is_used(team: Path) -> None:
    mapping = sheet.SheetMapping((sheet.Role.FRONT, sheet.Role.BACK, sheet.Role.NOTE), 1)
    for kept in (mapping.to_plain(), {"team.csv": mapping.to_plain()}):
        with read_file(team, ReadOptions(mapping=kept)) as found:
            assert [item.kind for item in found.foreign.decks[0].deck.items] == ["card", "card"]

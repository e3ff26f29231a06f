"""Rows that were left out go into a file beside the original, which can be corrected and read in."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats.sheet import (
    deck_of,
    guess_mapping,
    left_out_path,
    new_head,
    tables_of_text,
    write_left_out,
)
from tests.formats.sheet.reading import read_sheet, tables_in

TEXT = 'Front;Back\na;b\n"two\nlines";\nc;d\n;e\n'


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".xlsx"])
def test_left_out_rows_are_written_with_their_reasons(ending: str, tmp_path: Path) -> None:
    (table,) = tables_of_text(TEXT, "words.csv").tables
    mapping = guess_mapping(table)
    reasons = deck_of(table, mapping, new_head("Words", mapping)).reasons()
    path = left_out_path(tmp_path / f"words{ending}")
    write_left_out(table, mapping, reasons, path, ";")
    (written,) = tables_in(path).tables
    assert path.name == f"words left out{ending}"
    assert written.rows == (
        ("Front", "Back", "Reason left out"),
        ("two\nlines", "", "No back."),
        ("", "e", "No front."),
    )


def test_the_reasons_are_passed_over_when_the_file_is_read_in(tmp_path: Path) -> None:
    (table,) = tables_of_text(TEXT, "words.csv").tables
    mapping = guess_mapping(table)
    reasons = deck_of(table, mapping, new_head("Words", mapping)).reasons(lambda said: f"Grund: {said}")
    path = tmp_path / "words left out.csv"
    write_left_out(table, mapping, reasons, path, ";")
    found = read_sheet(path)
    assert [problem.message for problem in found.problems] == ["No back.", "No front."]
    assert guess_mapping(tables_in(path).tables[0]).roles[-1] == "ignore"


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    left_out_path(tmp_path / "a.csv").write_text("mine")
    assert left_out_path(tmp_path / "a.csv").name == "a left out 2.csv"


def test_rows_of_ods_are_left_out_as_xlsx(tmp_path: Path) -> None:
    assert left_out_path(tmp_path / "a.ods").name == "a left out.xlsx"

"""Results for people who were not there: a table and a sheet, with teams and no single person in them."""

from __future__ import annotations

import csv
import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import ItemId
from desktop_app.domain.phrases import Phrase
from desktop_app.formats.files import CannotWriteFile
from desktop_app.study.workshop.export import results_csv, results_sheet
from desktop_app.study.workshop.results import ContrastResult, Results, Share, TakenFor
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.study.workshop.slide import Standing
from tests.study.workshop.rounds_of_all_kinds import LEFT, RIGHT, plan

DAY = datetime.date(2026, 11, 21)
RESULTS = Results(
    standings=(Standing("North", 12, 1), Standing('=HYPERLINK("x")', 12, 1), Standing("South", -3, 3)),
    contrasts=(
        ContrastResult(
            ItemId("c1"),
            "Vision, „and“ execution",
            Share(3, 8),
            Share(20, 24),
            4,
            (TakenFor(LEFT, RIGHT, 3), TakenFor(RIGHT, LEFT, 2)),
        ),
        ContrastResult(ItemId("c2"), "+ and -", Share(4, 4), Share()),
        ContrastResult(None, "", Share(1, 2)),
    ),
    confusions=(TakenFor(LEFT, RIGHT, 3), TakenFor(RIGHT, LEFT, 2)),
    missed=(),
    rounds=10,
    minutes=44,
)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.fixture
def wanted() -> WorkshopPlan:
    return plan()


def test_the_table_has_points_contrasts_and_confusions(tmp_path: Path, wanted: WorkshopPlan) -> None:
    written = results_csv(tmp_path / "results.csv", RESULTS, wanted, DAY)
    assert not written.is_elsewhere
    assert rows_of(written.path) == [
        ["Workshop", "All kinds"],
        ["Date", "2026-11-21"],
        ["Minutes", "44"],
        ["Rounds", "10"],
        [],
        ["Place", "Team", "Points"],
        ["1", "North", "12"],
        ["1", '\'=HYPERLINK("x")', "12"],
        ["3", "South", "-3"],
        [],
        ["Contrast", "Teams right", "Team answers", "Hands right", "Hands", "Sure but wrong"],
        ["Vision, „and“ execution", "3", "8", "20", "24", "4"],
        ["'+ and -", "4", "4", "0", "0", "0"],
        ["Other", "1", "2", "0", "0", "0"],
        [],
        ["Contrast", "Said", "Right is", "Times"],
        ["Vision, „and“ execution", "Leadership", "Management", "3"],
        ["Vision, „and“ execution", "Management", "Leadership", "2"],
    ]


def test_no_cell_of_a_name_is_taken_for_a_formula(tmp_path: Path, wanted: WorkshopPlan) -> None:
    nasty = replace(wanted, title="@SUM(1)", sides=((LEFT, "=1", "x"), (RIGHT, "\t1", "y")))
    rows = rows_of(results_csv(tmp_path / "results.csv", RESULTS, nasty, DAY).path)
    cells = [cell for row in rows for cell in row if cell and not cell.lstrip("-").isdigit()]
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r\n"]


def test_its_words_can_be_in_another_language(tmp_path: Path, wanted: WorkshopPlan) -> None:
    def say(words: Phrase) -> str:
        return f"«{words}»"

    rows = rows_of(results_csv(tmp_path / "results.csv", RESULTS, wanted, DAY, say=say).path)
    assert rows[5] == ["«Place»", "«Team»", "«Points»"]


def test_where_the_folder_refuses_it_lies_elsewhere(tmp_path: Path, wanted: WorkshopPlan) -> None:
    (tmp_path / "file").write_text("no folder")
    target = tmp_path / "file" / "results.csv"
    with pytest.raises(CannotWriteFile):
        results_csv(target, RESULTS, wanted, DAY)
    written = results_csv(target, RESULTS, wanted, DAY, instead=tmp_path)
    assert written.path == tmp_path / "exports" / "results.csv"
    assert written.is_elsewhere


def test_the_sheet_says_the_same(wanted: WorkshopPlan) -> None:
    sheet = results_sheet(RESULTS, wanted, DAY)
    rows = [[str(text.words) for cell in row.cells for text in cell.texts] for row in sheet.rows]
    assert ["North", "12", "1", ""] in rows
    assert ["Vision, „and“ execution", "3 of 8", "20 of 24", "4"] in rows
    assert ["+ and -", "4 of 4", "", ""] in rows
    assert ["Vision, „and“ execution", "Leadership", "Management", "3"] in rows
    assert all(len(row.cells) == len(sheet.shares) for row in sheet.rows)
    said = [str(text.words) for text in sheet.intro]
    assert said[:2] == ["2026-11-21, 10 rounds in 44 min", "Hardest contrast: Vision, „and“ execution"]
    assert str(sheet.title) == "Workshop: All kinds"


def test_a_workshop_that_ended_at_once_has_a_sheet_too(wanted: WorkshopPlan) -> None:
    empty = Results(standings=(Standing("North", 0, 1),), contrasts=(), confusions=(), missed=(), rounds=0)
    sheet = results_sheet(empty, wanted, DAY)
    assert len(sheet.rows) == 2

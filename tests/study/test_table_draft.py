"""A table on its way in: corrections, the way to the disk and back, rows that stay behind, what waits."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.ids import DeckId
from desktop_app.formats.sheet import Table, Tables
from desktop_app.study.left_out import keep_left_out
from desktop_app.study.table_draft import TableDraft, begin, restored
from desktop_app.study.unfinished import FOLDER, Unfinished, UnfinishedImports, new_name

ROWS = (
    ("topic", "leader", "manager"),
    ("Vision", "Looks ahead", "Plans"),
    ("People", "Listens", ""),
    ("Vision", "Dreams", "Counts"),
)


@pytest.fixture
def draft() -> TableDraft:
    table = Table("", ROWS, (1, 2, 3, 4), 3)
    return begin(Tables((table,), "utf-8", separator=","), "team")


def test_a_draft_begins_as_the_file_says(draft: TableDraft) -> None:
    assert draft.title == "team"
    assert draft.heads == ("topic", "leader", "manager")
    assert draft.side_names == ("leader", "manager")
    made = draft.check((), "en")
    assert made.ready_rows == (2,)
    assert {problem.row for problem in made.row_problems} == {3, 4}


def test_corrections_make_rows_ready(draft: TableDraft) -> None:
    mended = draft.with_cell(3, 2, "Checks").with_merged(4, 2)
    made = mended.check((), "en")
    assert made.ready_rows == (2, 3)
    assert not made.row_problems


def test_a_draft_comes_back_from_the_disk(draft: TableDraft) -> None:
    mended = draft.with_cell(3, 2, "Checks").with_merged(4, 2).with_cell(3, 2, "Checks twice")
    again = restored(draft, mended.to_plain(), ())
    assert again == mended


def test_an_encoding_that_was_only_guessed_is_not_kept(draft: TableDraft) -> None:
    assert draft.to_plain()["encoding"] == "utf-8"
    unsure = replace(draft, tables=replace(draft.tables, encodings=("utf-8", "cp1252")))
    assert unsure.to_plain()["encoding"] == ""


def test_what_does_not_fit_any_more_is_passed_over(draft: TableDraft) -> None:
    plain = {**draft.to_plain(), "corrections": [[99, 0, "x", 0], [98, 0, "", 2], ["?"]], "sheet": 7}
    assert restored(draft, plain, ()).table == draft.table


def test_a_new_deck_takes_no_id_that_is_there(draft: TableDraft) -> None:
    assert draft.head((), "en").id == "team"
    assert draft.head((DeckId("team"),), "en").id == "team-2"


def test_rows_that_stay_behind_go_beside_the_original(draft: TableDraft, tmp_path: Path) -> None:
    original = tmp_path / "team.csv"
    original.touch()
    (tmp_path / "data").mkdir()
    for expected in ("team left out.csv", "team left out 2.csv"):
        written = keep_left_out(
            draft.table,
            draft.mapping,
            {3: "No manager side."},
            name="team.csv",
            original=original,
            data_folder=tmp_path / "data",
        )
        assert written is not None
        assert (written.path.name, written.is_beside) == (expected, True)
    with (tmp_path / "team left out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["People", "Listens", "", "No manager side."]


@pytest.mark.parametrize("original", [None, Path("/nowhere/at/all/team.csv")])
def test_without_a_folder_of_their_own_they_go_to_the_data_folder(
    draft: TableDraft, tmp_path: Path, original: Path | None
) -> None:
    written = keep_left_out(
        draft.table, draft.mapping, {3: "No."}, name="team.csv", original=original, data_folder=tmp_path
    )
    assert written is not None
    assert not written.is_beside
    assert written.path.parent == tmp_path / "exports"


def test_no_row_makes_no_file(draft: TableDraft, tmp_path: Path) -> None:
    nothing = keep_left_out(
        draft.table, draft.mapping, {}, name="team.csv", original=None, data_folder=tmp_path
    )
    assert nothing is None
    assert not list(tmp_path.iterdir())


def test_what_waits_is_there_after_a_new_start(tmp_path: Path) -> None:
    one = Unfinished(new_name(), "team.csv", 1, ("/x/team.csv",), begun={"title": "Führung"})
    kept = UnfinishedImports(tmp_path)
    kept.put(one)
    kept.change(one.id, state="begun", ready=3)
    (found,) = UnfinishedImports(tmp_path).all()
    assert (found.name, found.state, found.ready, found.begun) == (
        "team.csv",
        "begun",
        3,
        {"title": "Führung"},
    )
    assert kept.remove(one.id) is not None
    assert not UnfinishedImports(tmp_path).all()


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"id": "other"}', "\0", "[" * 100_000])
def test_a_damaged_file_is_passed_over(tmp_path: Path, content: str) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "one.json").write_text(content)
    assert UnfinishedImports(tmp_path).all() == ()


def test_without_a_folder_all_is_kept_in_memory(tmp_path: Path) -> None:
    kept = UnfinishedImports(None)
    kept.put(Unfinished("one", "team.csv", 1))
    assert [one.id for one in kept.all()] == ["one"]

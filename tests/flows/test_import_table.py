"""A table comes in: read, looked at, mended, brought, taken back; by keys and by mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.item import Contrast
from desktop_app.ui.importing.rows_model import PROBLEM
from desktop_app.ui.importing.table_page import ALL, READY, WRONG
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.importing import HEADING, PROBLEMS, ROWS, Trainer, table_file
from tests.ui.pages import settle

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
# The offscreen platform says so of every menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def trainer(sit: Sit) -> Trainer:
    return Trainer(sit())


def shown(trainer: Trainer) -> list[list[str]]:
    """What stands in the rows that are shown."""
    model = trainer.pages.table.rows.model()
    places = [
        [model.index(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())
    ]
    return [[str(index.data()) for index in row] for row in places]


def problem(trainer: Trainer, row: int, column: int) -> tuple[str, str]:
    index = trainer.pages.table.rows.model().index(row, column)
    found = index.data(PROBLEM)
    return (found.message, found.words) if found is not None else ("", "")


def click_fix(trainer: Trainer, row: int, column: int) -> None:
    """On the words below the cell."""
    view = trainer.pages.table.rows
    index = view.model().index(row, column)
    view.scrollTo(index)
    place = view.cells.link_rect(view.visualRect(index), index.data(PROBLEM), view.layoutDirection())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    settle()


def fix(trainer: Trainer, row: int, column: int, *, by: str) -> None:
    view = trainer.pages.table.rows
    if by == "mouse":
        click_fix(trainer, row, column)
    else:
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))
        trainer.learner.press(Key.Key_Return)
        settle()


def test_the_page_says_what_was_read(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    page = trainer.pages.table
    assert trainer.pages.currentWidget() is page
    assert page._how.text() == "team-contrasts.csv, 6 rows, read as UTF-8 with commas"
    assert [field.text() for field in page.rows.heads.fields] == ["Title", "Question", "leader", "manager"]
    assert page.heading_box.isChecked()
    assert len(shown(trainer)) == len(ROWS)
    assert trainer.foot == "3 rows are ready. The other 3 stay in a file next to yours, so nothing is lost."
    assert page.foot.do_button.text() == "Import 3 rows"


def test_problems_stand_in_their_rows(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    assert problem(trainer, 2, 3) == ("No manager side.", "Type it")
    assert problem(trainer, 4, 0) == ("Same title as row 2.", "Merge")
    assert problem(trainer, 5, 2)[0] == "Same text on both sides."
    assert problem(trainer, 0, 0) == ("", "")


@BY
def test_the_rows_are_filtered(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(table_file(tmp_path))
    segments = trainer.pages.table.filter
    assert [each.text() for each in segments.segments] == ["All 6", "Ready 3", "Needs attention 3"]
    if by == "mouse":
        QTest.mouseClick(segments.segment(WRONG), Qt.MouseButton.LeftButton)
    else:
        segments.segment(ALL).setFocus()
        trainer.learner.press(Key.Key_Right)
        assert segments.value == READY
        trainer.learner.press(Key.Key_Right)
    settle()
    assert [row[0] for row in shown(trainer)] == [
        "Influence vs. authority",
        "Vision vs. execution",
        "Goal vs. result",
    ]


@BY
def test_a_missing_side_is_typed(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 2, 3, by=by)
    assert trainer.pages.table.rows.editor is not None
    trainer.learner.type("Obeyed by rank")
    trainer.learner.press(Key.Key_Return)
    trainer.rest()
    assert trainer.pages.table.rows.editor is None
    assert problem(trainer, 2, 3) == ("", "")
    assert trainer.pages.table.foot.do_button.text() == "Import 4 rows"
    assert trainer.pages.table.rows.current_cell() == (4, 3)


def test_esc_leaves_a_cell_as_it_was(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 2, 3, by="keys")
    trainer.learner.type("something")
    trainer.learner.press(Key.Key_Escape)
    assert problem(trainer, 2, 3) == ("No manager side.", "Type it")
    assert trainer.pages.currentWidget() is trainer.pages.table


@BY
def test_a_title_that_comes_twice_is_merged(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 4, 0, by=by)
    trainer.rest()
    assert len(shown(trainer)) == len(ROWS) - 1
    assert shown(trainer)[0][2] == "Describes a future worth the effort\nSells the destination"
    assert trainer.pages.table.foot.do_button.text() == "Import 3 rows"


def test_a_column_means_something_else(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    fields = trainer.pages.table.rows.heads.fields
    trainer.choose(fields[1], "Leave out")
    assert fields[1].text() == "Leave out"
    trainer.choose(fields[3], "Leave out")
    assert trainer.pages.table.foot.do_button.text() == "Import"
    assert not trainer.pages.table.foot.do_button.isEnabled()


@BY
def test_rows_become_a_deck_and_are_taken_back(trainer: Trainer, tmp_path: Path, by: str) -> None:
    trainer.open(table_file(tmp_path))
    trainer.press("Import 3 rows", by=by)
    assert trainer.pages.is_at_start
    assert trainer.told.startswith("“team-contrasts” added, ")
    head = trainer.heads["team-contrasts"]
    assert [side.name for side in head.sides] == ["leader", "manager"]
    items = trainer.learner.engine.store.decks.items(head.id)
    assert [item.title for item in items if isinstance(item, Contrast)] == [
        "Vision vs. execution",
        "People vs. process",
        "Long vs. near view",
    ]
    assert not trainer.waiting
    if by == "mouse":
        trainer.press("Undo", by=by)
    else:
        trainer.learner.press(Key.Key_Z, CONTROL)
    assert trainer.told == "Import of team-contrasts.csv taken back."
    assert "team-contrasts" not in trainer.heads
    assert trainer.waiting == {"team-contrasts.csv": "3 of 6 rows are ready"}
    trainer.learner.redo()
    assert "team-contrasts" in trainer.heads


def test_rows_that_stay_behind_lie_beside_the_original(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    trainer.press("Import 3 rows", by="mouse")
    path = tmp_path / "team-contrasts left out.csv"
    assert path.name in trainer.told
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0] == "topic,question,leader,manager,Reason left out"
    assert len(lines) == 1 + PROBLEMS
    assert lines[1] == "Influence vs. authority,Why do people act?,Followed out of trust,,No manager side."


def test_what_was_left_out_can_be_brought_again(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    trainer.press("Import 3 rows", by="mouse")
    trainer.open(tmp_path / "team-contrasts left out.csv")
    fields = trainer.pages.table.rows.heads.fields
    assert fields[-1].text() == "Leave out"
    assert len(shown(trainer)) == PROBLEMS


def test_where_nothing_can_be_written_the_rows_go_to_the_data_folder(
    trainer: Trainer, tmp_path: Path, folder: Path
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    trainer.open(table_file(place))
    # Root may write anywhere, so the folder is gone instead.
    (place / "team-contrasts.csv").unlink()
    place.rmdir()
    trainer.press("Import 3 rows", by="mouse")
    path = folder / "exports" / "team-contrasts left out.csv"
    assert path.exists()
    assert "exports" in trainer.told


def test_back_leaves_everything_as_it_was(trainer: Trainer, tmp_path: Path) -> None:
    before = trainer.learner.engine.store.changes
    trainer.open(table_file(tmp_path))
    trainer.press("Back", by="keys")
    assert trainer.pages.is_at_start
    assert trainer.learner.engine.store.changes == before
    assert trainer.waiting == {"team-contrasts.csv": "3 of 6 rows are ready"}


def test_what_was_typed_waits_through_a_new_start(sit: Sit, tmp_path: Path) -> None:
    trainer = Trainer(sit())
    trainer.open(table_file(tmp_path))
    fix(trainer, 2, 3, by="keys")
    trainer.learner.type("Obeyed by rank")
    trainer.choose(trainer.pages.table.rows.heads.fields[1], "Note for the facilitator")
    trainer.learner.close()
    again = Trainer(sit())
    again.enter()
    assert again.waiting == {"team-contrasts.csv": "4 of 6 rows are ready"}
    again.press("Continue", by="keys")
    assert shown(again)[2][3] == "Obeyed by rank"
    assert again.pages.table.rows.heads.fields[1].text() == "Note for the facilitator"


def test_something_is_taken_off_the_list_and_put_back(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    trainer.learner.press(Key.Key_Escape)
    row = trainer.pages.start.waiting.rows[0]
    QTest.mouseClick(row.drop_button, Qt.MouseButton.LeftButton)
    assert not trainer.waiting
    QTest.mouseClick(trainer.pages.toast.button, Qt.MouseButton.LeftButton)
    assert trainer.waiting


def test_rows_go_into_a_deck_that_is_there(trainer: Trainer, tmp_path: Path) -> None:
    new = [row.replace(" vs. ", " before ") for row in ROWS[:2]]
    path = table_file(tmp_path, *new, heading="topic,question,leadership,management")
    before = len(trainer.learner.engine.store.decks.items(trainer.heads["Leadership vs. management"].id))
    trainer.open(path)
    trainer.choose(trainer.pages.table.target.field, "Leadership vs. management")
    assert not trainer.pages.table.new_deck.isVisible()
    assert [field.text() for field in trainer.pages.table.rows.heads.fields][2:] == [
        "Leadership",
        "Management",
    ]
    trainer.press("Import 2 rows", by="keys")
    head = trainer.heads["Leadership vs. management"]
    assert len(trainer.learner.engine.store.decks.items(head.id)) == before + 2
    assert trainer.told.startswith("“Leadership vs. management” updated: 2 new, 0 changed.")


def test_a_new_deck_gets_a_title_and_names_of_sides(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path, *ROWS[:2]))
    page = trainer.pages.table
    page.new_deck.title.setFocus()
    page.new_deck.title.selectAll()
    trainer.learner.type("Our team")
    page.new_deck.sides[0].setFocus()
    page.new_deck.sides[0].selectAll()
    trainer.learner.type("Leads")
    trainer.rest()
    assert page.rows.heads.fields[2].text() == "Leads"
    trainer.press("Import 2 rows", by="keys")
    assert [side.name for side in trainer.heads["Our team"].sides] == ["Leads", "manager"]


def test_without_a_title_there_is_nothing_to_press(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path, *ROWS[:2]))
    title = trainer.pages.table.new_deck.title
    title.setFocus()
    title.selectAll()
    trainer.learner.press(Key.Key_Delete)
    assert trainer.foot == "Give the new deck a title."
    assert not trainer.pages.table.foot.do_button.isEnabled()


def test_a_table_is_pasted(trainer: Trainer, folder: Path) -> None:
    """As copied from a spreadsheet: tabs between the cells."""
    rows = [HEADING, *ROWS[:2]]
    QApplication.clipboard().setText("\n".join(row.replace(",", "\t") for row in rows))
    trainer.enter()
    trainer.learner.press(Key.Key_V, CONTROL)
    trainer.rest()
    assert trainer.pages.currentWidget() is trainer.pages.table
    assert len(shown(trainer)) == 2
    assert not trainer.pages.table.foot.do_button.isEnabled()
    trainer.pages.table.new_deck.title.setFocus()
    trainer.learner.type("Pasted")
    trainer.press("Import 2 rows", by="keys")
    assert "Pasted" in trainer.heads


@pytest.fixture
def umlauts(tmp_path: Path) -> Path:
    """As Excel on Windows saves them in CSV."""
    path = tmp_path / "fuehrung.csv"
    text = "Thema;Führung;Management\nNähe;Hört zu;Prüft Zahlen\nGröße;Gibt Richtung;Löst Aufgaben\n"
    path.write_bytes(text.encode("cp1252"))
    return path


@BY
def test_letters_that_can_be_read_in_several_ways_are_asked_for(
    trainer: Trainer, umlauts: Path, by: str
) -> None:
    trainer.open(umlauts)
    page = trainer.pages.table
    assert not page.foot.do_button.isEnabled()
    assert shown(trainer)[0] == ["Nähe", "Hört zu", "Prüft Zahlen"]
    trainer.press("They look right", by=by)
    assert not page.notice.isVisible()
    trainer.press("Import 2 rows", by=by)
    assert [side.name for side in trainer.heads["fuehrung"].sides] == ["Führung", "Management"]


def test_other_letters_are_chosen(trainer: Trainer, umlauts: Path) -> None:
    trainer.open(umlauts)
    trainer.choose(trainer.pages.table.reading.encoding, "DOS, Western Europe")
    assert shown(trainer)[0][0] != "Nähe"
    assert "DOS, Western Europe" in trainer.pages.table._how.text()


def test_the_separator_is_changed(trainer: Trainer, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Front|Back\na;b|c;d\ne;f|g;h\n", "utf-8")
    trainer.open(path)
    page = trainer.pages.table
    assert shown(trainer)[0] == ["a;b", "c;d"]
    trainer.press("Change", by="keys")
    trainer.choose(page.reading.fields[-1], "semicolons")
    assert "semicolons" in page._how.text()
    assert "b|c" in [cell for row in shown(trainer) for cell in row]
    trainer.choose(page.reading.fields[-1], "upright strokes")
    assert shown(trainer)[0] == ["a;b", "c;d"]
    assert [field.text() for field in page.rows.heads.fields] == ["Front of a card", "Back of a card"]


def test_cancel_stops_what_is_being_written(trainer: Trainer, tmp_path: Path) -> None:
    before = set(trainer.heads)
    trainer.open(table_file(tmp_path))
    trainer.presenter._bring_table()
    assert trainer.pages.table.foot.back_button.text() == "Cancel"
    trainer.pages.table.foot.back_button.click()
    trainer.rest()
    assert set(trainer.heads) == before
    assert trainer.pages.currentWidget() is trainer.pages.table
    assert trainer.pages.table.foot.back_button.text() == "Back"
    assert trainer.window.job_strip._name.text() == "Stopped. Nothing was added."


def test_what_would_change_a_deck_is_looked_at_first(trainer: Trainer, tmp_path: Path) -> None:
    """A contrast of this title is there: nothing is written before its changes were seen."""
    path = table_file(tmp_path, ROWS[0], ROWS[2], heading="topic,question,leadership,management")
    before = trainer.learner.engine.store.changes
    trainer.open(path)
    trainer.choose(trainer.pages.table.target.field, "Leadership vs. management")
    trainer.press("Import 1 row", by="keys")
    room = trainer.window.rooms.decks
    assert trainer.learner.page is room.page
    assert room.page.currentWidget() is room.update_page
    assert trainer.learner.engine.store.changes == before
    room.updating.apply()
    trainer.rest()
    trainer.enter()
    assert trainer.pages.is_at_start
    assert not trainer.waiting
    assert "team-contrasts left out.csv" in trainer.told


def test_what_was_mended_is_taken_back(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 4, 0, by="keys")
    trainer.rest()
    assert len(shown(trainer)) == len(ROWS) - 1
    trainer.learner.undo()
    trainer.rest()
    assert len(shown(trainer)) == len(ROWS)
    assert problem(trainer, 4, 0) == ("Same title as row 2.", "Merge")
    trainer.learner.redo()
    trainer.rest()
    assert len(shown(trainer)) == len(ROWS) - 1


def test_what_is_being_typed_outlives_a_check_that_ends_meanwhile(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 2, 3, by="keys")
    trainer.learner.type("half a sen")
    trainer.pages.table.show_table(trainer.pages.table.shown)
    settle()
    editor = trainer.pages.table.rows.editor
    assert editor is not None
    assert editor.toPlainText() == "half a sen"
    assert editor.hasFocus()


def test_another_file_leaves_what_was_being_typed_with_its_own(trainer: Trainer, tmp_path: Path) -> None:
    trainer.open(table_file(tmp_path))
    fix(trainer, 2, 3, by="keys")
    trainer.learner.type("Obeyed by rank")
    trainer.drop([table_file(tmp_path, *ROWS[:2], name="other.csv")])
    assert len(shown(trainer)) == 2
    trainer.learner.press(Key.Key_Escape)
    assert trainer.waiting["team-contrasts.csv"] == "4 of 6 rows are ready"

"""Settings, Data folder, in the real window: by keys alone and by mouse alone, and every act taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.item import Contrast
from desktop_app.progress import Silent
from desktop_app.storage.store import SqliteStore
from desktop_app.study import replay
from desktop_app.study.bin import deletions
from desktop_app.study.copies import Why
from desktop_app.study.deleting import delete
from desktop_app.study.erasing import deleted_people
from desktop_app.study.workshop import keeping
from desktop_app.ui.settings import view
from desktop_app.ui.settings.data_folder import DataFolderSection
from desktop_app.ui.settings.data_folder_wording import called
from desktop_app.ui.settings.entry_list import EntryList, WayButton
from desktop_app.ui.theme.theme import Theme
from tests.answering import answer_cards, rows_of
from tests.clock import FakeClock
from tests.faults.facilitator import run_workshop
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import settle, until, visible_texts
from tests.ui.spoken import Said, listening

CONTROL = Qt.KeyboardModifier.ControlModifier
KIM = "Kim Vandersloot"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
    settle()


def open_by_mouse(learner: Learner) -> DataFolderSection:
    click(learner.window.rail.settings)
    click(learner.window.settings_page.list.button(view.DATA_FOLDER))
    return section_of(learner)


def open_by_keys(learner: Learner) -> DataFolderSection:
    learner.press(Key.Key_Comma, CONTROL)
    for _ in range(len(learner.window.settings_page._makers)):
        if learner.window.settings_page.list.current != view.DATA_FOLDER:
            learner.press(Key.Key_Down)
    return section_of(learner)


def section_of(learner: Learner) -> DataFolderSection:
    section = learner.window.settings_page.section
    assert isinstance(section, DataFolderSection)
    until(lambda: section.total.text())
    return section


def wait_for_repair(section: DataFolderSection) -> None:
    """Until it is offered; a press before the check has quite ended does nothing."""
    until(lambda: section.check.repair_button.isVisible() and section.check._job is None)


def tab_to(learner: Learner, widget: QWidget) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def titles(entries: EntryList) -> list[str]:
    return [row.title.text() for row in entries.rows]


def button_of(entries: EntryList, title: str, words: str) -> WayButton:
    row = next(each for each in entries.rows if each.title.text() == title)
    return next(each for each in row.buttons if each.text() == words)


def delete_some(engine: Engine, number: int) -> list[str]:
    """Whole contrasts; gives what they are called, the latest first."""
    clock = engine.study.clock
    assert isinstance(clock, FakeClock)
    rows = {row.item: row for row in rows_of(engine, CardKind.RECALL, Contrast.kind)}
    for row in list(rows.values())[:number]:
        clock.advance(seconds=1)
        delete(engine.study, engine.catalogue, row.item, engine.catalogue.card(row)[1])
    return [each.binned.label for each in deletions(engine.study)]


@pytest.fixture
def kim(sit: Sit, folder: Path, clock: FakeClock) -> Path:
    """A closed data folder in which Kim has studied too, with a copy of both and a journal."""
    learner = sit()
    store = learner.engine.store
    added = store.learners.add(KIM)
    store.decks.start(added.id, store.decks.heads()[0].id)
    learner.close()
    engine = open_engine(folder, learner=KIM, clock=clock)
    answer_cards(engine, 4)
    engine.backups.make(Why.ASKED, Silent())
    engine.close()
    return folder


def tells_of_kim(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*") if each.is_file() and KIM.encode() in each.read_bytes()]


def test_what_was_deleted_in_study_is_put_back_by_keys(sit: Sit) -> None:
    learner = sit()
    store, study = learner.engine.store, learner.engine.study
    deck = store.decks.heads()[0].id
    learner.press(Key.Key_Return)
    before = store.decks.deck(deck)
    learner.press(Key.Key_Delete, CONTROL)
    (row,) = deletions(study)
    section = open_by_keys(learner)
    label = called(row.binned.label)
    assert titles(section.deleted) == [label]
    tab_to(learner, section.deleted.buttons[0])
    learner.press(Key.Key_Return)
    assert store.decks.deck(deck) == before
    assert section.deleted.none.isVisible()
    assert QApplication.focusWidget() is section.check.button, "near where it was"
    assert section.toast.text == f"Put back: {label}"
    learner.undo()
    assert deletions(study) == (row,)
    assert titles(section.deleted) == [label]
    learner.redo()
    assert store.decks.deck(deck) == before
    assert not list(replay.differences(study))


def test_results_of_a_workshop_are_put_back(sit: Sit) -> None:
    learner = sit()
    keeper = keeping.WorkshopKeeper(learner.engine.study)
    kept = run_workshop(learner.engine, 1)
    keeping.delete(learner.engine.study, kept.id)
    section = open_by_mouse(learner)
    (row,) = section.deleted.rows
    assert row.title.text() == kept.title
    assert "Results of a workshop · " in " ".join(visible_texts(row))
    click(section.deleted.buttons[0])
    assert keeper.all_results() == (kept,)
    learner.undo()
    assert keeper.all_results() == ()
    assert titles(section.deleted) == [kept.title]


def test_the_same_by_mouse_and_undo_by_mouse(sit: Sit) -> None:
    learner = sit()
    labels = delete_some(learner.engine, 3)
    section = open_by_mouse(learner)
    assert titles(section.deleted) == labels
    click(button_of(section.deleted, labels[1], "Put back"))
    assert titles(section.deleted) == [labels[0], labels[2]]
    click(section.toast.button)
    assert titles(section.deleted) == labels
    assert not learner.window.actions_["undo"].isEnabled()
    assert learner.window.actions_["redo"].isEnabled()


def test_the_focus_goes_on_to_what_takes_the_place(sit: Sit) -> None:
    learner = sit()
    delete_some(learner.engine, 3)
    section = open_by_keys(learner)
    tab_to(learner, section.deleted.buttons[1])
    learner.press(Key.Key_Space)
    assert QApplication.focusWidget() is section.deleted.buttons[1]
    learner.press(Key.Key_Space)
    assert QApplication.focusWidget() is section.deleted.buttons[0]


def test_a_long_list_shows_more_on_demand(sit: Sit) -> None:
    learner = sit()
    number = len(delete_some(learner.engine, 9))
    section = open_by_mouse(learner)
    shown = len(section.deleted.rows)
    assert shown < number
    assert section.deleted.more.text() == f"Show {number - shown} more"
    click(section.deleted.more)
    assert len(section.deleted.rows) == number
    assert QApplication.focusWidget() is section.deleted.buttons[shown]
    assert not section.deleted.more.isVisible()


def test_what_was_done_before_is_no_longer_taken_back_from_here(sit: Sit) -> None:
    learner = sit()
    delete_some(learner.engine, 1)
    section = open_by_mouse(learner)
    click(section.deleted.buttons[0])
    learner.press(Key.Key_Escape)
    open_by_mouse(learner)
    assert not learner.window.actions_["undo"].isEnabled()


@pytest.mark.usefixtures("kim")
def test_a_learner_is_deleted_and_comes_back(sit: Sit) -> None:
    learner = sit()
    study = learner.engine.study
    section = open_by_mouse(learner)
    assert titles(section.learners) == ["Personal", KIM]
    assert not [each for each in section.learners.buttons if each.entry.title == "Personal"]
    click(button_of(section.learners, KIM, "Delete"))
    assert [each.learner.name for each in deleted_people(study)] == [KIM]
    assert (titles(section.learners), titles(section.deleted)) == (["Personal"], [KIM])
    click(section.toast.button)
    assert deleted_people(study) == ()
    learner.redo()
    assert titles(section.deleted) == [KIM]
    click(button_of(section.deleted, KIM, "Put back"))
    assert titles(section.learners) == ["Personal", KIM]


def test_erasing_wants_the_name_typed_and_leaves_nothing(sit: Sit, kim: Path) -> None:
    """By keys alone, copies and journal too."""
    learner = sit()
    section = open_by_keys(learner)
    assert len(tells_of_kim(kim)) >= 2
    tab_to(learner, button_of(section.learners, KIM, "Erase at once…"))
    learner.press(Key.Key_Return)
    dialog = section.dialog
    assert dialog is not None
    assert QApplication.focusWidget() is dialog.field
    learner.type("Kim")
    learner.press(Key.Key_Return)
    assert not dialog.erase_button.isEnabled()
    learner.type(" Vandersloot")
    learner.press(Key.Key_Backtab)
    assert QApplication.focusWidget() is dialog.copies
    learner.press(Key.Key_Space)
    learner.press(Key.Key_Tab)
    learner.press(Key.Key_Return)
    assert QApplication.focusWidget() is dialog.erase_button
    learner.press(Key.Key_Return)
    until(lambda: section.news.text())
    assert section.news.text() == f"{KIM} is erased, with everything they answered."
    assert tells_of_kim(kim) == []
    until(lambda: titles(section.learners) == ["Personal"])
    assert not learner.window.actions_["undo"].isEnabled()
    assert not list(replay.differences(learner.engine.study))


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_keeping_the_learner_changes_nothing(sit: Sit, kim: Path, key: Qt.Key) -> None:
    learner = sit()
    before = tells_of_kim(kim)
    section = open_by_mouse(learner)
    click(button_of(section.learners, KIM, "Erase at once…"))
    assert section.dialog is not None
    if key == Key.Key_Return:
        tab_to(learner, section.dialog.keep_button)
    learner.press(key)
    settle()
    assert QApplication.activeModalWidget() is None
    assert (titles(section.learners), tells_of_kim(kim)) == (["Personal", KIM], before)


def test_all_data_is_looked_through_and_the_date_is_kept(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    section = open_by_keys(learner)
    assert "Not looked through yet." in visible_texts(section.check)
    with listening() as ear:
        tab_to(learner, section.check.button)
        learner.press(Key.Key_Return)
        until(lambda: section.check.verdict.isVisible())
        assert Said("Everything is in order.", at_once=False) in ear.take()
    assert "Everything is as it was written" in visible_texts(section.check)
    until(lambda: "Last looked through: Today, 10:00" in visible_texts(section.check))
    assert not section.check.repair_button.isVisible()
    learner.close()
    clock.advance(days=1)
    again = open_by_mouse(sit())
    assert "Last looked through: Yesterday, 10:00" in visible_texts(again.check)


def test_wrong_counts_are_told_and_repaired(sit: Sit) -> None:
    learner = sit()
    store = learner.engine.store
    assert isinstance(store, SqliteStore)
    store.database.raw.execute("UPDATE deck SET cards = cards + 1")
    section = open_by_mouse(learner)
    click(section.check.button)
    wait_for_repair(section)
    assert "Some counts are wrong" in visible_texts(section.check)
    click(section.check.details_button)
    assert "counts: deck" in QApplication.clipboard().text()
    click(section.check.repair_button)
    until(lambda: section.check.verdict.text() == "Everything is in order.")
    assert not section.check.repair_button.isVisible()


def test_damage_leads_on_to_the_copies(sit: Sit) -> None:
    learner = sit()
    store = learner.engine.store
    assert isinstance(store, SqliteStore)
    store.database.raw.execute("UPDATE item SET content = replace(content, 'a', 'o') WHERE key = 3")
    section = open_by_mouse(learner)
    click(section.check.button)
    wait_for_repair(section)
    assert "Something is not as it was written" in visible_texts(section.check)
    click(section.check.repair_button)
    until(lambda: section.check.problem.text)
    assert "cannot be repaired in place" in section.check.problem.text
    click(section.check.restore_button)
    assert learner.window.settings_page.list.current == view.BACKUPS


def test_the_folder_and_what_lies_there(sit: Sit, folder: Path) -> None:
    learner = sit()
    section = open_by_mouse(learner)
    assert str(folder) in visible_texts(section)
    click(section.copy_folder)
    assert QApplication.clipboard().text() == str(folder)
    assert any(each.startswith("Database ") and "copies none" in each for each in visible_texts(section))
    assert not section.place_warning.isVisible()


def test_a_synchronised_folder_and_what_that_left_are_warned_of(sit: Sit, folder: Path) -> None:
    (folder / ".dropbox").mkdir()
    (folder / "versus (conflicted copy).db").write_bytes(b"")
    learner = sit()
    section = open_by_mouse(learner)
    assert section.place_warning.text.startswith("Dropbox synchronises this folder.")
    assert section.conflict_warning.text.endswith("versus (conflicted copy).db")
    click(section.place_warning.button)
    assert learner.window.settings_page.list.current == view.BACKUPS


@pytest.mark.usefixtures("kim")
def test_at_rest_what_is_older_than_thirty_days_goes(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    study = learner.engine.study
    delete_some(learner.engine, 2)
    keeping.delete(study, run_workshop(learner.engine, 1).id)
    section = open_by_mouse(learner)
    click(button_of(section.learners, KIM, "Delete"))
    events = list(study.store.events.all(study.learner.id))
    clock.advance(days=29)
    learner.window._clocks._idle.timeout.emit()
    assert len(study.store.bin.all()) == 2
    assert len(study.store.workshops.deleted()) == 1
    clock.advance(days=2)
    learner.window._clocks._idle.timeout.emit()
    assert study.store.bin.all() == ()
    assert study.store.workshops.deleted() == ()
    until(lambda: not study.store.learners.deleted())
    until(lambda: not learner.window.jobs.jobs)
    assert list(study.store.events.all(study.learner.id)) == events


@pytest.mark.usefixtures("kim")
def test_a_screen_reader_hears_what_each_button_acts_on(sit: Sit) -> None:
    learner = sit()
    (label,) = delete_some(learner.engine, 1)
    section = open_by_mouse(learner)
    names = [each.accessibleName() for each in (*section.deleted.buttons, *section.learners.buttons)]
    assert names == [f"Put back: {label}", f"Delete: {KIM}", f"Erase at once…: {KIM}"]
    assert section.deleted.accessibleName() == "Deleted in the last 30 days"
    with listening() as ear:
        click(section.deleted.buttons[0])
        assert Said(f"Put back: {label}", at_once=False) in ear.take()


@pytest.mark.parametrize("size", [(900, 600), (1180, 760)])
def test_the_toast_covers_nothing(sit: Sit, size: tuple[int, int]) -> None:
    learner = sit()
    learner.window.resize(*size)
    delete_some(learner.engine, 4)
    section = open_by_mouse(learner)
    click(section.deleted.buttons[0])
    viewport = section.viewport().geometry()
    assert viewport.bottom() < section.toast.y()
    assert clipped(learner.window) == []


def test_a_window_that_only_looks_puts_nothing_back_and_says_why(
    sit: Sit, theme: Theme, folder: Path, clock: FakeClock
) -> None:
    writing = sit()
    (label,) = delete_some(writing.engine, 1)
    writing.close()
    learner = Learner(theme, open_engine(folder, clock=clock, read_only=True))
    section = open_by_mouse(learner)
    click(section.deleted.buttons[0])
    assert titles(section.deleted) == [label]
    assert "read-only" in section.problem.text
    assert not learner.window.actions_["undo"].isEnabled()
    learner.close()


def test_damage_that_lets_nobody_read_the_lists_is_told(sit: Sit) -> None:
    learner = sit()
    delete_some(learner.engine, 1)
    store = learner.engine.store
    assert isinstance(store, SqliteStore)
    store.database.raw.execute("UPDATE bin SET content = '['")
    section = open_by_mouse(learner)
    assert section.deleted.rows == []
    assert "damaged" in section.news.text()

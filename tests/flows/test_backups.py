"""Copies in the real window: made, listed, restored with and without what came after, and missed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop_app import app
from desktop_app.compose import open_engine, restore_folder
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.progress import Silent
from desktop_app.storage.backups import limits
from desktop_app.study.copies import Copy, Why
from desktop_app.study.importing import add_deck
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.restart import Restart
from desktop_app.ui.settings import view
from desktop_app.ui.settings.backups import BackupsSection
from desktop_app.ui.settings.backups_restore import RestoreDialog
from desktop_app.ui.theme.theme import Theme
from tests.choices import contrasts, log_choices
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.program import Step, button_of, run_program
from tests.ui.accessible_tree import nodes, stops, tab_order
from tests.ui.pages import settle, until, visible_texts
from tests.ui.spoken import listening

BY = pytest.mark.parametrize("by", ["mouse", "keys"])
OFFSCREEN_DIALOG = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_FOLDER = "There is a file where the folder for backups should be."


def press(learner: Learner, widget: QWidget, by: str) -> None:
    if by == "mouse":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))
        settle()
        return
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            learner.press(Key.Key_Space)
            settle()
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def section(learner: Learner, by: str = "mouse") -> BackupsSection:
    """From wherever it is, to the page, with everything known that there is to know."""
    window = learner.window
    if by == "mouse":
        press(learner, window.rail.settings, by)
        press(learner, window.settings_page.list.button(view.BACKUPS), by)
    else:
        learner.press(Key.Key_Comma, CONTROL)
        while window.settings_page.list.current != view.BACKUPS:
            learner.press(Key.Key_Down)
    found = window.settings_page.section
    assert isinstance(found, BackupsSection)
    is_quiet(learner)
    return found


def is_quiet(learner: Learner) -> None:
    until(lambda: not learner.window.jobs.jobs and learner.window.backing_up.known is not None)
    settle()


def copies(learner: Learner) -> tuple[Copy, ...]:
    return learner.engine.backups.copies()


def make(learner: Learner, why: Why = Why.CLOSE) -> Copy:
    return learner.engine.backups.make(why, Silent())


def study(learner: Learner, answers: int) -> None:
    learner.window.show_today()
    learner.press(Key.Key_Return)
    before = len(learner.events)
    while len(learner.events) < before + answers:
        learner.answer()
    learner.window.show_today()


def ask_to_restore(learner: Learner, number: int, by: str) -> RestoreDialog:
    shown = section(learner, by)
    press(learner, shown.copies.buttons[number], by)
    until(lambda: shown.dialog is not None)
    settle()
    assert shown.dialog is not None
    return shown.dialog


def texts(dialog: RestoreDialog) -> list[str]:
    return visible_texts(dialog)


def look(learner: Learner) -> None:
    learner.window.backing_up.look()
    is_quiet(learner)


def told(learner: Learner) -> str:
    return learner.window.today_page.notices.text("backups")


# Making


@BY
def test_back_up_now_and_see_it_in_the_list(sit: Sit, by: str) -> None:
    learner = sit()
    shown = section(learner, by)
    assert {"No copy yet", "There are no copies yet."} <= set(visible_texts(shown))
    press(learner, shown.state.button, by)
    is_quiet(learner)
    (copy,) = copies(learner)
    assert copy.why is Why.ASKED
    assert copy.path.exists()
    words = visible_texts(shown)
    assert "Last copy today at 10:00, checked and complete" in words
    assert {"Today, 10:00", "by you", "Checked"} <= set(words)
    assert "There are no copies yet." not in words


def test_a_backup_that_is_cancelled_leaves_nothing(sit: Sit) -> None:
    learner = sit()
    shown = section(learner)
    shown.state.button.click()
    learner.window.jobs.cancel_all()
    is_quiet(learner)
    assert copies(learner) == ()
    assert "Stopped. Nothing was changed." in visible_texts(learner.window)
    shown.state.button.click()
    is_quiet(learner)
    assert len(copies(learner)) == 1


def test_one_is_made_after_what_is_just_going_on(sit: Sit) -> None:
    learner = sit()
    shown = section(learner)
    learner.window.backing_up.look()
    shown.state.button.click()
    is_quiet(learner)
    assert {copy.why for copy in copies(learner)} == {Why.ASKED, Why.START}


def test_pressing_twice_makes_one_copy(sit: Sit) -> None:
    learner = sit()
    shown = section(learner)
    shown.state.button.click()
    shown.state.button.click()
    is_quiet(learner)
    assert len(copies(learner)) == 1


def test_what_became_of_it_is_said_to_a_screen_reader(sit: Sit) -> None:
    learner = sit()
    shown = section(learner)
    with listening() as ear:
        shown.state.button.click()
        is_quiet(learner)
    assert any(words.startswith("Last copy today at 10:00, checked and complete") for words in ear.words)


# The schedule


def test_one_is_made_at_the_first_start_of_a_day(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    learner.window.backing_up.begin()
    look(learner)
    look(learner)
    assert [copy.why for copy in copies(learner)] == [Why.START]
    clock.advance(days=1)
    look(learner)
    assert [copy.why for copy in copies(learner)] == [Why.START, Why.START]


def test_one_is_made_after_half_an_hour_of_changes(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    learner.window.backing_up.begin()
    look(learner)
    clock.advance(hours=1)
    look(learner)
    assert len(copies(learner)) == 1, "nothing has changed"
    study(learner, 1)
    learner.window._clocks._idle.stop()
    look(learner)
    assert [copy.why for copy in copies(learner)] == [Why.CHANGES, Why.START]
    study(learner, 1)
    learner.window._clocks._idle.stop()
    look(learner)
    assert len(copies(learner)) == 2, "the last one is not half an hour old"


def test_none_is_made_while_somebody_answers(sit: Sit) -> None:
    learner = sit()
    learner.window.backing_up.begin()
    learner.press(Key.Key_Return)
    learner.answer()
    learner.window.backing_up.look()
    assert learner.window.jobs.jobs == ()
    assert learner.window.backing_up._soon.isActive(), "it looks again once all is quiet"


def test_one_is_made_at_the_end_if_something_has_changed(sit: Sit) -> None:
    learner = sit()
    study(learner, 1)
    learner.window.backing_up.copy_at_close()
    assert [copy.why for copy in copies(learner)] == [Why.CLOSE]


def test_none_is_made_at_the_end_if_all_is_as_before(sit: Sit) -> None:
    learner = sit()
    learner.window.backing_up.copy_at_close()
    assert copies(learner) == ()


def test_what_takes_too_long_at_the_end_is_left_to_the_next_start(sit: Sit, clock: FakeClock) -> None:
    first = sit()
    make(first)
    clock.advance(hours=1)
    study(first, 1)
    first.window.backing_up.copy_at_close(seconds=0)
    assert len(copies(first)) == 1
    first.close()
    second = sit()
    second.window.backing_up.begin()
    look(second)
    assert [copy.why for copy in copies(second)] == [Why.CHANGES, Why.CLOSE]


@BY
def test_the_copy_at_the_end_can_be_switched_off(sit: Sit, by: str) -> None:
    first = sit()
    press(first, section(first, by).at_close, by)
    study(first, 1)
    first.window.backing_up.copy_at_close()
    assert copies(first) == ()
    first.close()
    assert not section(sit()).at_close.isChecked()


@BY
def test_how_many_stay_is_said_and_kept(sit: Sit, by: str) -> None:
    first = sit()
    shown = section(first, by)
    assert "All for 2 days, then 14 daily, 8 weekly, 12 monthly." in visible_texts(shown)
    if by == "mouse":
        press(first, shown.keep.segment("fewer"), by)
    else:
        press(first, shown.keep.segment("usual"), by)
        first.press(Key.Key_Left)
    assert "All for 2 days, then 7 daily, 4 weekly, 3 monthly." in visible_texts(shown)
    first.close()
    assert section(sit()).keep.value == "fewer"


def test_fewer_are_kept_from_the_next_copy_on(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    for _ in range(13):
        make(learner)
        clock.advance(days=1)
    learner.engine.backups.use_keep("fewer")
    make(learner)
    assert len(copies(learner)) < 13


# The list


def test_more_copies_are_shown_on_demand(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    for _ in range(8):
        make(learner)
        clock.advance(hours=1)
    shown = section(learner)
    assert len(shown.copies.buttons) == 5
    press(learner, shown.copies.more, "keys")
    assert len(shown.copies.buttons) == 8
    assert QApplication.focusWidget() is shown.copies.buttons[5]
    assert not shown.copies.more.isVisible()


def test_who_is_at_a_copy_stays_there_when_another_comes(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    make(learner)
    clock.advance(hours=1)
    shown = section(learner)
    button = shown.copies.buttons[0]
    button.setFocus()
    copy = button.copy
    make(learner)
    learner.window.backing_up.refresh()
    is_quiet(learner)
    focus = QApplication.focusWidget()
    assert focus is shown.copies.buttons[1]
    assert shown.copies.buttons[1].copy == copy


def test_the_page_is_read_from_above(sit: Sit) -> None:
    learner = sit()
    make(learner)
    section(learner)
    assert stops(learner.window) == tab_order(learner.window)
    found = nodes(learner.window)
    assert not [node for node in found if node.can_focus and not node.name]
    restore = next(node for node in found if node.name == "Restore the copy: Today, 10:00")
    assert restore.description.startswith("when closing · 596 cards · ")


# Restoring


def restarted(learner: Learner, act: Callable[[], None]) -> Restart:
    asked: list[Restart] = []
    learner.window.restartRequested.connect(asked.append)
    act()
    settle()
    (restart,) = asked
    return restart


def restore(learner: Learner, dialog: RestoreDialog, by: str, clock: FakeClock) -> Restart:
    """As the program does it: closed, restored, and ready to be opened anew."""
    restart = restarted(learner, lambda: press(learner, dialog.restore_button, by))
    folder = learner.engine.settings.folder
    learner.window.backing_up.copy_at_close()
    learner.close()
    assert restart.copy is not None
    restore_folder(folder, restart.copy, clock=clock, merge_newer=restart.merge)
    return restart


@pytest.mark.parametrize(("by", "merges"), [("mouse", True), ("keys", False)])
def test_an_older_copy_is_restored(sit: Sit, clock: FakeClock, by: str, merges: bool) -> None:
    first = sit()
    study(first, 2)
    make(first)
    clock.advance(hours=3)
    study(first, 3)
    make(first)
    events = first.events
    dialog = ask_to_restore(first, 1, by)
    assert dialog.merge.isChecked(), "nothing is lost unless somebody wants it"
    assert "3 answers since then would be kept." in texts(dialog)
    if not merges:
        press(first, dialog.merge, by)
        assert "3 answers since then would be set aside." in texts(dialog)
    assert restore(first, dialog, by, clock).merge is merges
    second = sit()
    assert len(second.events) == (5 if merges else 2)
    assert second.events == events[: len(second.events)]
    before = next(copy for copy in copies(second) if copy.why is Why.BEFORE_RESTORE)
    assert before.answers == 5


def test_four_clicks_in_the_program_and_one_to_undo(
    theme: Theme, qapp: QApplication, folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_SETTLED_MS", 0)
    engine = open_engine(folder, clock=clock)
    engine.backups.make(Why.CLOSE, Silent())
    log_choices(engine, contrasts(engine)[0], "management", "..")
    engine.close()

    def page(window: MainWindow) -> BackupsSection:
        found = window.settings_page.section
        assert isinstance(found, BackupsSection)
        return found

    def says(words: str) -> Callable[[MainWindow], object]:
        return lambda window: any(each.startswith(words) for each in visible_texts(window))

    clicks = (
        Step(MainWindow, lambda window: click(window.rail.settings)),
        Step(MainWindow, lambda window: click(window.settings_page.list.button(view.BACKUPS))),
        Step(
            MainWindow,
            lambda window: click(page(window).copies.buttons[-1]),
            lambda window: page(window).copies.buttons,
        ),
        Step(RestoreDialog, lambda dialog: [dialog.merge.setChecked(False), click(dialog.restore_button)]),
    )
    undo = Step(MainWindow, lambda window: click(button_of(window, "Undo")), says("The copy is restored."))
    run_program(qapp, folder, *clicks, undo, Step(MainWindow, when=says("Undone:")))
    engine = open_engine(folder, clock=clock)
    assert len(list(engine.store.events.all(engine.study.learner.id))) == 2
    engine.close()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))


def test_keeping_what_one_has_changes_nothing(sit: Sit) -> None:
    learner = sit()
    make(learner)
    study(learner, 1)
    asked: list[Restart] = []
    learner.window.restartRequested.connect(asked.append)
    for way in (Key.Key_Return, Key.Key_Escape, None):
        dialog = ask_to_restore(learner, 0, "mouse")
        assert QApplication.focusWidget() is dialog.keep_button
        if way is None:
            press(learner, dialog.keep_button, "mouse")
        else:
            learner.press(way)
        settle()
        assert section(learner).dialog is None
    assert asked == []
    assert len(learner.events) == 1
    assert len(copies(learner)) == 1


def test_what_would_go_is_named(sit: Sit) -> None:
    learner = sit()
    make(learner)
    store = learner.engine.store
    with store.transaction():
        card = PlainCard(id=ItemId("one"), front="One?", back="One.")
        add_deck(store, Deck(DeckHead(id=DeckId("mine"), title="My own deck"), (card,)))
    words = texts(ask_to_restore(learner, 0, "mouse"))
    assert "This deck would go: My own deck." in words
    assert "Instead of 597 cards there would be 596 cards." in words
    assert "No answer was given since then." in words
    assert "What you have now is saved first, as a copy you can restore in turn." in words
    assert "Keep the answers given since then" not in words


def test_a_copy_that_is_gone_is_told_of_below_the_list(sit: Sit) -> None:
    learner = sit()
    copy = make(learner)
    shown = section(learner)
    copy.path.unlink()
    press(learner, shown.copies.buttons[0], "mouse")
    is_quiet(learner)
    assert shown.dialog is None
    assert shown.copy_problem.text


# When none can be made


def lose_folder(learner: Learner) -> Path:
    """The folder that was chosen for copies is a file by now."""
    stick = learner.engine.settings.folder.parent / "stick"
    stick.mkdir()
    learner.engine.backups.use_folder(stick)
    stick.rmdir()
    stick.touch()
    return stick


@pytest.fixture
def missing(sit: Sit, clock: FakeClock) -> Learner:
    """Versus has tried three times to make a copy."""
    learner = sit()
    lose_folder(learner)
    learner.window.backing_up.begin()
    for attempt in range(3):
        assert not told(learner), f"{attempt} are not worth a word"
        clock.advance(hours=1)
        study(learner, 1)
        learner.window._clocks._idle.stop()
        look(learner)
    return learner


def test_three_failures_are_told_on_today_with_the_reason(missing: Learner) -> None:
    learner = missing
    assert NO_FOLDER in told(learner)
    assert any(NO_FOLDER in words for words in visible_texts(learner.window.today_page))
    shown = section(learner)
    assert "The last copy could not be made" in visible_texts(shown)
    assert any("There is no copy yet." in words for words in visible_texts(shown))


@OFFSCREEN_DIALOG
@BY
def test_another_folder_puts_it_right(missing: Learner, by: str, tmp_path: Path) -> None:
    learner = missing
    learner.press_button("Change folder", by_mouse=by == "mouse")
    settle()
    shown = learner.window.settings_page.section
    assert isinstance(shown, BackupsSection)
    assert QApplication.focusWidget() is shown.folder.change_button
    is_quiet(learner)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    choose_folder(learner, shown, elsewhere, by)
    assert [copy.path.parent for copy in copies(learner)] == [elsewhere]
    assert shown.folder.name.text().endswith("elsewhere")
    learner.window.show_today()
    settle()
    assert told(learner) == ""
    assert not learner.window.today_page.notices.isVisible()


def choose_folder(learner: Learner, shown: BackupsSection, folder: Path, by: str) -> None:
    press(learner, shown.folder.change_button, by)
    dialog = next(each for each in learner.window.findChildren(QFileDialog) if each.isVisible())
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.selectAll()
    learner.type(str(folder))
    learner.press(Key.Key_Return)
    is_quiet(learner)


def test_a_folder_that_cannot_be_used_is_refused_with_the_reason(sit: Sit, tmp_path: Path) -> None:
    learner = sit()
    shown = section(learner)
    file = tmp_path / "file"
    file.touch()
    shown._use_folder(file)
    is_quiet(learner)
    assert NO_FOLDER in shown.folder_problem.text
    assert shown.folder.name.text() == "data / backups"


@BY
def test_back_to_the_folder_beside_the_data(sit: Sit, tmp_path: Path, by: str) -> None:
    learner = sit()
    learner.engine.backups.use_folder(tmp_path)
    shown = section(learner, by)
    press(learner, shown.folder.reset_button, by)
    is_quiet(learner)
    assert shown.folder.name.text() == "data / backups"
    assert not shown.folder.reset_button.isVisible()


def test_a_disk_without_room_is_told_of_at_once(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SPARE_BYTES", 10**18)
    learner = sit()
    learner.window.backing_up.begin()
    look(learner)
    assert told(learner).startswith("No backup was made: the disk has too little room.")


def test_the_notice_speaks_the_language_of_the_window(missing: Learner) -> None:
    learner = missing
    learner.window.retranslate()
    while learner.window._furnish():
        pass
    assert NO_FOLDER in told(learner)


def test_failures_are_counted_where_nothing_at_all_can_be_written(sit: Sit, folder: Path) -> None:
    learner = sit()
    (folder / "backups").touch()
    learner.window.backing_up.begin()
    for _ in range(3):
        learner.window.backing_up.back_up_now()
        is_quiet(learner)
    assert NO_FOLDER in told(learner)


def test_the_first_picture_waits_for_nothing_of_this() -> None:
    script = "import sys, desktop_app.ui.main_window; print('desktop_app.ui.backing_up' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"

"""A disk that is full in the middle of a session: nothing is lost, everything is said, study waits."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.progress import Silent
from desktop_app.study import transfer
from desktop_app.study.merging import merge
from desktop_app.study.selection import Scope
from desktop_app.study.transfer_check import TransferCheck
from desktop_app.ui.study.presenter import Stage
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.faults.small_disk import SmallDisk
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.full_disk import (
    FULL,
    KINDS,
    Before,
    choice,
    fill,
    read,
    recall,
    save_elsewhere,
    strip,
)
from tests.pictures import states
from tests.pictures.cards import ask
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle
from tests.ui.spoken import listening


@pytest.fixture
def learner(sit_there: Sit) -> Learner:
    return sit_there()


def press_again(learner: Learner, how: str) -> None:
    if how == "mouse":
        QTest.mouseClick(strip(learner).button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    else:
        learner.press(Key.Key_Return)


@pytest.mark.parametrize(("kind", "how"), list(zip(KINDS, itertools.cycle(["same key", "enter", "mouse"]))))
def test_an_answer_waits_until_there_is_room(learner: Learner, disk: SmallDisk, kind: str, how: str) -> None:
    prepare, answer, number = KINDS[kind]
    prepare(learner)
    showing, stage = learner.showing, learner.stage
    fill(learner, disk)
    before, events = Before(learner), learner.events
    answer(learner)
    assert strip(learner).text == FULL
    assert QApplication.focusWidget() is strip(learner).button
    assert (learner.showing, learner.stage) == (showing, stage)
    before.check()
    press_again(learner, "enter")  # still full
    assert strip(learner).text == FULL
    before.check()
    disk.give_room()
    if how == "same key":
        answer(learner)
    else:
        press_again(learner, how)
    assert not strip(learner).isVisible()
    assert len(learner.events) == len(events) + number
    assert not learner.is_studying or learner.showing != showing or learner.stage is Stage.JUDGED


@pytest.mark.parametrize("kind", ["choice", "typed", "board", "override"])
def test_an_answer_saved_elsewhere_can_be_brought_back(
    learner: Learner, disk: SmallDisk, tmp_path: Path, kind: str
) -> None:
    """Study goes on with the next card; merging the file gives what saving would have given."""
    prepare, answer, number = KINDS[kind]
    prepare(learner)
    fill(learner, disk)
    before, showing = Before(learner), learner.showing
    answer(learner)
    file = save_elsewhere(learner, tmp_path / "kept.jsonl")
    assert "kept.jsonl" in strip(learner).text
    before.check()
    learner.press_button("Go on", by_mouse=False)
    assert not strip(learner).isVisible()
    assert not learner.is_studying or learner.showing.row != showing.row
    disk.give_room()
    study, saved = learner.engine.study, read(file)
    assert len(saved) == number
    assert merge(study, saved, Silent()).added == number
    assert {each.uuid for each in saved} <= {each.uuid for each in learner.events}


def test_what_was_saved_elsewhere_and_here_is_one_answer(
    learner: Learner, disk: SmallDisk, tmp_path: Path, clock: FakeClock
) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    file = save_elsewhere(learner, tmp_path / "kept.jsonl")
    disk.give_room()
    clock.advance(hours=20)
    learner.press_button("Try again", by_mouse=False)
    assert learner.events == read(file)


def test_a_second_answer_goes_into_the_same_file(learner: Learner, disk: SmallDisk, tmp_path: Path) -> None:
    recall(learner)
    fill(learner, disk)
    for _ in range(2):
        learner.press(Key.Key_3)
        file = save_elsewhere(learner, tmp_path / "kept.jsonl")
        learner.press_button("Go on", by_mouse=True)
        learner.press(Key.Key_Space)
    assert len({each.card for each in read(file)}) == 2


def test_a_place_that_cannot_be_written_is_told(learner: Learner, disk: SmallDisk, tmp_path: Path) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    save_elsewhere(learner, disk.folder / "kept.jsonl")
    assert strip(learner).text == "There is no room in that place. Choose another place."
    (tmp_path / "mine.jsonl").write_text("a poem")
    save_elsewhere(learner, tmp_path / "mine.jsonl")
    assert strip(learner).text == "There is another file of that name. Choose another name."
    assert (tmp_path / "mine.jsonl").read_text() == "a poem"
    disk.give_room()
    learner.press_button("Try again", by_mouse=True)
    assert len(learner.events) == 1


def test_another_answer_takes_the_place_of_the_one_that_waits(learner: Learner, disk: SmallDisk) -> None:
    choice(learner)
    fill(learner, disk)
    learner.choose()
    learner.choose(wrongly=True)
    assert strip(learner).isVisible()
    disk.give_room()
    learner.press(Key.Key_Return)
    (event,) = learner.events
    assert event.payload["given"] != event.payload["right"]
    assert "choice_ms" not in event.payload  # thought over twice, so the time says nothing


@pytest.mark.parametrize("kind", ["choice", "typed", "board"])
def test_undo_takes_back_what_waits(learner: Learner, disk: SmallDisk, kind: str) -> None:
    prepare, answer, _ = KINDS[kind]
    prepare(learner)
    written = learner.window.study_page.reason_text
    fill(learner, disk)
    answer(learner)
    learner.undo()
    assert not strip(learner).isVisible()
    assert learner.window.study_page.reason_text == written
    disk.give_room()
    answer(learner)
    assert [each.kind for each in learner.events if each.kind is not EventKind.PRACTICE] in (
        [],
        [EventKind.ANSWER],
        [EventKind.ANSWER] * 8,
    )


ACTS = {
    "undo": Key.Key_Z,
    "mark": Key.Key_Asterisk,
    "flag": Key.Key_2,
    "bury": Key.Key_Minus,
    "bury contrast": Key.Key_Equal,
    "suspend": Key.Key_At,
    "suspend contrast": Key.Key_Exclam,
    "delete": Key.Key_Delete,
}


def test_an_act_that_cannot_be_saved_is_not_done(learner: Learner, disk: SmallDisk) -> None:
    ask(learner, CardKind.RECALL, "contrast", among=12)
    learner.press(Key.Key_Space)
    learner.press(Key.Key_3)
    for act, key in ACTS.items():
        with_control = act in ("undo", "flag", "delete")
        modifiers = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
        fill(learner, disk)
        before = Before(learner)
        learner.press(key, modifiers)
        assert strip(learner).text == "The disk is full. Free some space, then Try again.", act
        assert QApplication.focusWidget() is strip(learner).button
        before.check()
        disk.give_room()
        learner.press(Key.Key_Return)
        assert not strip(learner).isVisible()
        with pytest.raises(AssertionError):
            before.check()


def test_an_edit_that_cannot_be_saved_stays_in_its_field(learner: Learner, disk: SmallDisk) -> None:
    ask(learner, CardKind.RECALL, "contrast", among=3)
    fill(learner, disk)
    learner.press(Key.Key_E)
    learner.type(" and more")
    pane = learner.window.study_page.card_panes.edit
    pane.flush()
    assert "What you typed is kept in memory." in strip(learner).text
    assert QApplication.focusWidget() is pane.fields[0]
    assert "Not saved yet" in pane.state
    learner.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert learner.window.study_page.card_panes.is_editing
    learner.press(Key.Key_Escape)
    assert learner.window.study_page.card_panes.is_editing
    assert pane.fields[0].toPlainText().endswith("and more")
    disk.give_room()
    learner.press_button("Try again", by_mouse=True)
    learner.press(Key.Key_Escape)
    assert not learner.window.study_page.card_panes.is_editing
    assert learner.showing.card.heading.endswith("and more")


def test_what_is_typed_meanwhile_is_not_interrupted(learner: Learner, disk: SmallDisk) -> None:
    states.add_typed_deck(learner)
    learner.window.start_session(Scope(deck=states.GAPS))
    settle()
    fill(learner, disk)
    learner.type("how ")
    focus = QApplication.focusWidget()
    learner.window.study_page._report_draft()
    assert "What you typed is kept in memory." in strip(learner).text
    assert QApplication.focusWidget() is focus


def test_nothing_else_is_done_while_an_answer_waits(learner: Learner, disk: SmallDisk) -> None:
    recall(learner)
    fill(learner, disk)
    learner.press(Key.Key_3)
    disk.give_room()
    for key in (Key.Key_Minus, Key.Key_At, Key.Key_Asterisk, Key.Key_E, Key.Key_I):
        learner.press(key)
        assert strip(learner).text == FULL
        assert not learner.window.study_page.card_panes.is_open
    assert not learner.events


def test_a_check_on_unseen_cases_waits_too(sit_there: Sit, disk: SmallDisk, clock: FakeClock) -> None:
    learner = sit_there()
    for _ in range(3):
        session = session_of(learner.engine)
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)
    offer = transfer.offer(learner.engine.study)
    assert offer is not None
    learner.window._study_with(TransferCheck(learner.engine.study, offer.cases))
    events = learner.events
    fill(learner, disk)
    learner.choose()
    assert strip(learner).text == FULL
    assert learner.events == events
    disk.give_room()
    learner.press(Key.Key_Return)
    assert learner.stage is Stage.JUDGED
    assert len(learner.events) == len(events) + 1


def test_a_screen_reader_hears_it_at_once(learner: Learner, disk: SmallDisk) -> None:
    recall(learner)
    fill(learner, disk)
    with listening() as ear:
        learner.press(Key.Key_3)
    assert [said.words for said in ear.heard if said.at_once] == [FULL]


@pytest.mark.parametrize("kind", ["choice", "board", "typed"])
def test_nothing_is_cut(learner: Learner, disk: SmallDisk, kind: str) -> None:
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(2.0)
    prepare, answer, _ = KINDS[kind]
    prepare(learner)
    fill(learner, disk)
    answer(learner)
    settle()
    assert strip(learner).isVisible()
    assert not clipped(learner.window)
    learner.press(Key.Key_Escape)
    settle()
    assert not clipped(learner.window)

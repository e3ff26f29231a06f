"""What a screen reader is told without being asked: `ui.md`, section 7."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import DiskFull
from desktop_app.domain.phrases import phrase
from desktop_app.progress import Progress
from desktop_app.ui.jobs import Job
from desktop_app.ui.reporter import Report
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.widgets.job_strip import JobStrip
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.test_sort_board import study_until_a_board
from tests.ui.pages import settle, until
from tests.ui.spoken import Ear, Said, listening


@pytest.fixture
def ear() -> Iterator[Ear]:
    with listening() as listener:
        yield listener


@pytest.fixture
def learner(sit: Sit, ear: Ear) -> Learner:
    """Before the first card of the day."""
    learner = sit()
    ear.take()
    learner.press(Key.Key_Return)
    return learner


def go_to(learner: Learner, wanted: Callable[[Learner], bool]) -> None:
    while learner.is_studying:
        if learner.board is None and wanted(learner):
            return
        learner.answer()
    raise AssertionError("no such card today")


def kind(wanted: CardKind) -> Callable[[Learner], bool]:
    return lambda learner: learner.showing.card.kind is wanted


def test_the_question_is_said_with_its_kind(learner: Learner, ear: Ear) -> None:
    card = learner.showing.card
    assert card.kind is CardKind.DEFINITION
    assert ear.take() == [Said(f"Definition. {card.prompt}", at_once=False)]


@pytest.mark.parametrize("wrongly", [False, True])
def test_a_choice_is_answered_with_its_reason(learner: Learner, ear: Ear, wrongly: bool) -> None:
    go_to(learner, lambda each: kind(CardKind.WHICH_SIDE)(each) and each.showing.card.right != "both")
    ear.take()
    card = learner.showing.card
    learner.choose(wrongly=wrongly)
    (said,) = (each for each in ear.take() if "left" not in each.words.split()[-1])
    assert said.words.startswith("Not this time. It belongs to " if wrongly else "Right. It belongs to ")
    assert said.words.endswith(card.reason)
    assert card.reason
    assert not said.at_once


def test_a_shown_answer_is_said(learner: Learner, ear: Ear) -> None:
    ear.take()
    learner.press(Key.Key_Space)
    assert learner.showing.card.answer in ear.take()[0].words


def test_a_situation_says_the_side_and_why(learner: Learner, ear: Ear) -> None:
    go_to(learner, kind(CardKind.SCENARIO))
    assert "Whose job is it first?" in ear.take()[-1].words
    card = learner.showing.card
    learner.choose(wrongly=True)
    learner.press(Key.Key_Return)
    assert learner.window.study.stage is Stage.REVEALED
    (said,) = ear.take()
    assert said.words.startswith("Not this time. It belongs to ")
    assert said.words.endswith(card.reason)


def test_cards_left_are_said_every_tenth_card(learner: Learner, ear: Ear) -> None:
    session = learner.window.study.session
    assert session is not None
    first = session.left
    learner.study_to_the_end()
    left = [words for words in ear.words if words.endswith("cards left")]
    assert left == [f"{first - done} cards left" for done in range(10, first, 10)]


def test_undo_and_the_same_cards_again_say_it_again(learner: Learner, ear: Ear) -> None:
    session = learner.window.study.session
    assert session is not None
    while session.done < 10:
        learner.answer()
    while session.done >= 10:
        learner.undo()
    ear.take()
    while session.done < 10:
        learner.answer()
    assert [words for words in ear.words if words.endswith("cards left")] == [f"{session.left} cards left"]


def test_the_summary_is_said(learner: Learner, ear: Ear) -> None:
    learner.study_to_the_end()
    assert learner.page is learner.window.summary_page
    until(lambda: learner.window.summary_page.is_whole)
    assert ear.words[-1].startswith("Done for today. ")
    assert "at the first try." in ear.words[-1]


def test_placed_traits_and_the_result_are_said(sit: Sit, clock: FakeClock, ear: Ear) -> None:
    learner = sit()
    study_until_a_board(learner, clock)
    board = learner.board
    assert board is not None
    assert ear.words[-1].endswith("Which side does each belong to?")
    ear.take()
    learner.press(Key.Key_Left)
    left = board.head.sides[0].name
    assert ear.take() == [Said(f"{board.showings[0].card.prompt}, {left}, 1 of 1", at_once=False)]
    learner.press(Key.Key_Backspace)
    learner.place_all(wrongly=True)
    ear.take()
    learner.press(Key.Key_Space)
    told = ear.take()[0].words
    assert told.startswith(f"{len(board.showings) - 1} of {len(board.showings)} right.")
    assert board.showings[0].card.reason in told


def test_what_is_done_to_a_card_is_said(learner: Learner, ear: Ear) -> None:
    ear.take()
    learner.press(Key.Key_At)
    assert Said("Card suspended", at_once=False) in ear.take()
    learner.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert Said("Card flagged", at_once=False) in ear.take()


def test_saved_is_said_and_a_problem_at_once(learner: Learner, ear: Ear) -> None:
    learner.press(Key.Key_E)
    pane = learner.window.study_page.card_panes.edit
    before = pane.fields[0].toPlainText()
    ear.take()
    pane.fields[0].setPlainText(f"{before} And more.")
    pane.flush()
    assert ear.take() == [Said("Saved", at_once=False)]
    pane.fields[0].setPlainText("")
    pane.flush()
    (said,) = ear.take()
    assert said.at_once
    assert said.words.startswith("Not saved yet ")


def test_what_could_not_be_written_is_said_at_once(learner: Learner, ear: Ear) -> None:
    raw = learner.engine.store.database.raw  # type: ignore[attr-defined]
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")  # as a full disk does
    answered = 0
    while not (problems := [said for said in ear.take() if said.at_once]) and answered < 60:
        learner.answer()
        answered += 1
    assert problems[0].words.startswith("The disk is full")


def test_a_fault_of_ours_is_said_at_once(sit: Sit, ear: Ear) -> None:
    learner = sit()
    learner.window.show_report(Report("Something went wrong in Versus.", "details"))
    assert Said("Something went wrong in Versus.", at_once=True) in ear.heard


def run(learner: Learner, work: Callable[[Progress], object]) -> Job:
    """A job of the window's, to its end, with its strip in view from the start."""
    runner = learner.window.jobs
    strip = learner.window.job_strip
    assert isinstance(strip, JobStrip)
    job = runner.start("Adding 2,480 cards", work)
    strip._show()
    ended: list[bool] = []
    job.ended.connect(lambda: ended.append(True))
    while not ended:
        QApplication.processEvents()
    settle()
    return job


def test_progress_is_said_at_quarters(sit: Sit, ear: Ear) -> None:
    learner = sit()

    def work(progress: Progress) -> None:
        assert isinstance(progress, Job)
        for done in range(101):
            progress.progressed.emit(done, 100)  # as `step` does, but for the pause between two

    run(learner, work)
    said = [each for each in ear.heard if each.words.startswith("Adding 2,480 cards")]
    assert said == [Said(f"Adding 2,480 cards: {share}\u00a0%", at_once=False) for share in (25, 50, 75, 100)]


def test_a_failed_job_is_said_at_once(sit: Sit, ear: Ear) -> None:
    learner = sit()

    def work(_progress: Progress) -> None:
        raise DiskFull(phrase("The disk is full."), phrase("Free some space, then try again."))

    run(learner, work)
    assert [said for said in ear.heard if said.at_once and said.words.startswith("The disk is full")]

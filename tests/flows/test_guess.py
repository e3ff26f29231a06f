"""The first card of a new deck is a guess: asked before it is taught, told why, and counted for nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.event import EventKind
from desktop_app.domain.memory import NEW_CARD
from desktop_app.study import replay
from desktop_app.study.choices import choose
from desktop_app.ui.study.presenter import Stage
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle, visible_texts
from tests.ui.spoken import listening

BEFORE = "A guess first: nothing of it counts."
AFTER = "Just a guess: you will be asked again."


def at_the_guess(sit: Sit) -> Learner:
    learner = sit()
    choose(learner.engine.study, "guesses_first", True)
    learner.press(Key.Key_Return)
    assert learner.showing.is_guess
    settle()
    return learner


def test_it_says_so_above_the_question(sit: Sit) -> None:
    learner = at_the_guess(sit)
    assert BEFORE in visible_texts(learner.window.study_page)


@pytest.mark.parametrize("wrongly", [False, True])
def test_the_answer_says_right_or_wrong_and_why_and_promises_no_date(sit: Sit, wrongly: bool) -> None:
    learner = at_the_guess(sit)
    learner.choose(wrongly=wrongly)
    settle()
    shown = visible_texts(learner.window.study_page)
    assert AFTER in shown
    assert BEFORE not in shown
    assert learner.showing.card.reason in shown
    assert any(text.startswith("Not this time." if wrongly else "Right.") for text in shown)
    assert not [text for text in shown if text.startswith("Back ") or " · Back" in text]


def test_nothing_of_it_counts(sit: Sit) -> None:
    learner = at_the_guess(sit)
    study = learner.engine.study
    learner.choose()
    (event,) = learner.events
    assert (event.kind, event.payload["guess"]) == (EventKind.PRACTICE, True)
    assert study.store.states.get(study.learner.id, learner.showing.row.key) == NEW_CARD
    assert not list(replay.differences(study))


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4])
def test_rating_keys_do_nothing(sit: Sit, key: Key) -> None:
    learner = at_the_guess(sit)
    learner.choose()
    before = learner.events
    learner.press(key)
    assert (learner.stage, learner.events) == (Stage.JUDGED, before)


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])
def test_continue_moves_on_and_undo_asks_the_guess_again(sit: Sit, by_mouse: bool) -> None:
    learner = at_the_guess(sit)
    learner.choose(wrongly=True)
    learner.press_button("Continue", by_mouse=by_mouse)
    assert not learner.showing.is_guess
    learner.undo()
    assert (learner.stage, learner.showing.is_guess) == (Stage.ASKED, True)
    learner.redo()
    assert not learner.showing.is_guess


def test_it_is_made_once(sit: Sit) -> None:
    learner = at_the_guess(sit)
    learner.choose()
    learner.close()
    again = sit()
    again.press(Key.Key_Return)
    assert not again.showing.is_guess


def test_it_is_not_asked_whether_that_was_sure(sit: Sit) -> None:
    learner = at_the_guess(sit)
    choose(learner.engine.study, "asks_if_sure", True)
    learner.choose()
    assert learner.stage is Stage.JUDGED


def test_a_screen_reader_hears_that_it_is_a_guess(sit: Sit) -> None:
    with listening() as ear:
        learner = at_the_guess(sit)
        assert BEFORE in ear.words[-1]
        learner.choose()
        assert AFTER in ear.words[-1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(sit: Sit, scale: float) -> None:
    learner = sit()
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    choose(learner.engine.study, "guesses_first", True)
    learner.press(Key.Key_Return)
    settle()
    assert BEFORE in visible_texts(learner.window.study_page)
    assert not clipped(learner.window)
    learner.choose(wrongly=True)
    settle()
    assert not clipped(learner.window)
    focus = QApplication.focusWidget()
    assert focus is learner.button("Continue")
    assert not focus.visibleRegion().isEmpty()

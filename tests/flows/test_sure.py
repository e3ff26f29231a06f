"""Whoever wants it is asked "sure?" after a choice and before its verdict; and what else a choice says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.study.choices import choose
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.base import place_of
from tests.answering import session_of
from tests.clock import FakeClock, Stopwatch
from tests.flows.conftest import Sit
from tests.flows.driver import ARROWS, Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle, visible_texts
from tests.ui.spoken import listening


def at_a(sit: Sit, kind: CardKind, *, asks: bool = True) -> Learner:
    learner = sit()
    choose(learner.engine.study, "asks_if_sure", asks)
    learner.press(Key.Key_Return)
    while learner.board is not None or learner.showing.card.kind is not kind:
        answer(learner)
    settle()
    return learner


def answer(learner: Learner) -> None:
    """As the driver does, and sure of it."""
    if learner.board is None and learner.showing.card.kind.is_forced_choice:
        learner.choose()
        learner.press(Key.Key_Space)
        if learner.stage is Stage.REASON:
            learner.press(Key.Key_Return)
        learner.press(Key.Key_Space)
    else:
        learner.answer()


def right_arrow(learner: Learner) -> Key:
    assert learner.showing.card.right is not None
    return ARROWS[place_of(learner.showing, learner.showing.card.right)]


SAID = {
    "space": (Key.Key_Space, True),
    "enter": (Key.Key_Return, True),
    "same arrow": (None, True),
    "u": (Key.Key_U, False),
}


@pytest.mark.parametrize(("key", "sure"), SAID.values(), ids=SAID)
def test_by_keys(sit: Sit, key: Key | None, sure: bool) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    before, arrow = learner.events, right_arrow(learner)
    learner.press(arrow)
    assert learner.stage is Stage.SURE
    assert learner.events == before
    learner.press(arrow if key is None else key)
    assert learner.stage is Stage.JUDGED
    assert learner.events[-1].payload["sure"] is sure


@pytest.mark.parametrize(("words", "sure"), [("Sure", True), ("Not sure", False)])
@pytest.mark.parametrize("by_mouse", [False, True], ids=["tab", "mouse"])
def test_by_its_buttons(sit: Sit, words: str, sure: bool, by_mouse: bool) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.choose()
    learner.press_button(words, by_mouse=by_mouse)
    assert learner.events[-1].payload["sure"] is sure


def test_the_verdict_waits_for_it(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.choose(wrongly=True)
    settle()
    shown = visible_texts(learner.window.study_page)
    assert "Sure?" in shown
    assert not {"Correct side", "Not this time."} & set(shown)
    assert learner.showing.card.reason not in shown
    assert learner.button("Sure").hasFocus()


def test_a_second_thought_takes_the_other_side(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.choose(wrongly=True)
    learner.press(right_arrow(learner))
    assert learner.stage is Stage.SURE
    learner.press(Key.Key_U)
    event = learner.events[-1]
    assert event.payload["given"] == event.payload["right"]


def test_an_unsure_choice_is_worth_less_than_a_sure_one(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.choose()
    learner.press(Key.Key_U)
    unsure = learner.events[-1]
    learner.undo()
    learner.choose()
    learner.press(Key.Key_Space)
    sure = learner.events[-1]
    assert unsure.rating is not None
    assert sure.rating is not None
    assert unsure.rating < sure.rating
    assert unsure.payload["factor"] < 1 < sure.payload["factor"]


@pytest.mark.parametrize(("key", "sure"), [(Key.Key_Return, True), (Key.Key_U, False)])
def test_a_scenario_asks_before_the_reason(sit: Sit, key: Key, sure: bool) -> None:
    learner = at_a(sit, CardKind.SCENARIO)
    learner.choose()
    assert learner.stage is Stage.SURE
    learner.press(key)
    assert learner.stage is Stage.REASON
    learner.type("unusual")
    learner.press(Key.Key_Return)
    learner.press(Key.Key_3)
    event = learner.events[-1]
    assert (event.payload["sure"], event.payload["reason"]) == (sure, "unusual")


def test_nobody_is_asked_who_did_not_want_it(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE, asks=False)
    learner.choose()
    assert learner.stage is Stage.JUDGED
    assert "sure" not in learner.events[-1].payload


def test_practice_does_not_ask(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.window.practise((learner.showing.row,))
    learner.choose()
    assert learner.stage is Stage.JUDGED


def test_editing_in_between_keeps_the_choice(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    learner.choose()
    learner.press(Key.Key_E)
    learner.press(Key.Key_Escape)
    assert learner.stage is Stage.SURE
    learner.press(Key.Key_Space)
    event = learner.events[-1]
    assert event.payload["given"] == event.payload["right"]


def test_leaving_in_between_decides_nothing(sit: Sit) -> None:
    learner = at_a(sit, CardKind.WHICH_SIDE)
    before, card = learner.events, learner.showing.card.id
    learner.choose()
    learner.press(Key.Key_Escape)
    assert learner.events == before
    learner.press(Key.Key_Return)
    assert (learner.stage, learner.showing.card.id) == (Stage.ASKED, card)


def test_a_screen_reader_hears_the_question(sit: Sit) -> None:
    with listening() as ear:
        learner = at_a(sit, CardKind.WHICH_SIDE)
        ear.take()
        learner.choose()
        assert ear.words[-1].endswith("Sure?")


@pytest.mark.parametrize("kind", [CardKind.WHICH_SIDE, CardKind.SCENARIO])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(sit: Sit, kind: CardKind, scale: float) -> None:
    learner = at_a(sit, kind)
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    learner.choose()
    settle()
    assert not clipped(learner.window)
    for words in ("Sure", "Not sure"):
        button = learner.button(words)
        assert button.visibleRegion().boundingRect() == button.rect()


# What the time says


def know_the_pace(sit: Sit, clock: FakeClock) -> None:
    """Forty choices, each within four seconds."""
    learner = sit()
    answered = 0
    while answered < 40:
        session = session_of(learner.engine)
        while session.current is not None and answered < 40:
            card = session.current.card
            if session.board is not None:
                sides = [each.card.right or "" for each in session.board.showings]
                session.answer_board(sides, [0] * len(sides), 4_000)  # type: ignore[arg-type]
                session.proceed()
            elif card.kind is CardKind.WHICH_SIDE and card.right is not None:
                session.choose(card.right, 4_000)
                session.proceed()
                answered += 1
            else:
                session.rate(Rating.GOOD, 4_000, card.right)
        clock.advance(days=1)
    learner.close()


@pytest.mark.parametrize("away", [False, True])
def test_a_long_time_says_nothing_if_the_window_was_left(
    sit: Sit, clock: FakeClock, stopwatch: Stopwatch, away: bool
) -> None:
    know_the_pace(sit, clock)
    learner = at_a(sit, CardKind.WHICH_SIDE, asks=False)
    stopwatch.advance(25_000)
    if away:
        other = QWidget()
        other.show()
        other.activateWindow()
        QTest.qWaitForWindowActive(other)
        other.close()
        learner.window.activateWindow()
        QTest.qWaitForWindowActive(learner.window)
        learner.window.study_page.setFocus(Qt.FocusReason.OtherFocusReason)
    learner.choose()
    event = learner.events[-1]
    assert event.answer_ms == 25_000
    assert ("factor" in event.payload) is not away


def test_a_pause_makes_the_time_say_nothing(sit: Sit, clock: FakeClock, stopwatch: Stopwatch) -> None:
    know_the_pace(sit, clock)
    learner = at_a(sit, CardKind.WHICH_SIDE, asks=False)
    stopwatch.advance(20_000)
    learner.press(Key.Key_I)
    learner.press(Key.Key_Escape)
    stopwatch.advance(5_000)
    learner.choose()
    assert "factor" not in learner.events[-1].payload


def test_of_a_scenario_the_time_of_the_choice_counts(sit: Sit, stopwatch: Stopwatch) -> None:
    learner = at_a(sit, CardKind.SCENARIO, asks=False)
    stopwatch.advance(3_000)
    learner.choose()
    stopwatch.advance(30_000)
    learner.press(Key.Key_Return)
    evidence = learner.window.study._evidence
    assert (evidence.answer_ms, evidence.attended) == (3_000, True)
    learner.press(Key.Key_3)
    assert learner.events[-1].answer_ms == 33_000

"""The monthly check at the real window: a quiet card on Today, situations without ratings, a result."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from desktop_app.compose import open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.study import transfer
from desktop_app.study.choices import choose
from desktop_app.ui.study.card_acts import ACTS
from desktop_app.ui.study.presenter import Stage
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, settle, visible_texts
from tests.ui.spoken import listening
from tests.ui.widgets.accessible import description_of, name_of

BY = pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])


DAYS = 3


@pytest.fixture(scope="module")
def _studied_days(_folder_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Days on which the deck was studied a little."""
    there, clock = tmp_path_factory.mktemp("days") / "data", FakeClock()
    engine = open_engine(Path(shutil.copytree(_folder_template, there)), clock=clock)
    for _ in range(DAYS):
        session = session_of(engine)
        while session.current is not None:
            answer_one(session)
        clock.advance(days=1)
    engine.close()
    return there


@pytest.fixture
def folder(tmp_path: Path, _studied_days: Path) -> Path:
    return Path(shutil.copytree(_studied_days, tmp_path / "data"))


@pytest.fixture
def learner(sit: Sit, clock: FakeClock) -> Learner:
    clock.advance(days=DAYS)
    found = sit()
    wait_for(lambda: found.window.today_page.shows_check)
    return found


def wait_for(is_so: Callable[[], bool]) -> None:
    """What is looked up while nobody waits has come."""
    for _ in range(500):
        if is_so():
            break
        QTest.qWait(10)
    assert is_so()
    settle()


def begin(learner: Learner, *, by_mouse: bool = True) -> None:
    learner.press_button("Start", by_mouse=by_mouse)
    assert learner.is_studying


def answer(learner: Learner, *, wrongly: bool = False) -> None:
    learner.choose(wrongly=wrongly)
    learner.press(Key.Key_Space)


def to_the_end(learner: Learner) -> None:
    while learner.is_studying:
        answer(learner)


def practised(learner: Learner) -> int:
    return sum(event.kind is EventKind.PRACTICE for event in learner.events)


def test_today_offers_it_quietly(learner: Learner) -> None:
    offer = transfer.offer(learner.engine.study)
    assert offer is not None
    shown = visible_texts(learner.page)
    assert "Monthly check" in shown
    assert f"{len(offer.cases)} new situations, about 3 min" in shown
    begin_button, later = learner.button("Start"), learner.button("Later")
    assert name_of(begin_button) == "Start the monthly check"
    assert "situations" in description_of(begin_button)
    assert "week" in description_of(later)


@BY
def test_later_hides_it(learner: Learner, clock: FakeClock, by_mouse: bool) -> None:
    learner.press_button("Later", by_mouse=by_mouse)
    settle()
    assert "Monthly check" not in visible_texts(learner.page)
    clock.advance(days=7)
    learner.window.show_today()
    wait_for(lambda: learner.window.today_page.shows_check)


@BY
def test_situations_are_asked_and_told_but_not_rated(learner: Learner, by_mouse: bool) -> None:
    begin(learner, by_mouse=by_mouse)
    card = learner.showing.card
    assert card.kind is CardKind.SCENARIO
    assert "Monthly check: nothing of it counts." in visible_texts(learner.page)
    learner.choose(wrongly=True)
    assert learner.stage is Stage.JUDGED
    settle()
    shown = visible_texts(learner.page)
    assert card.reason in shown
    assert any(text.startswith("Not this time.") for text in shown)
    assert not learner.window.study_page.rating_bar.isVisible()
    before = learner.events
    for key in (Key.Key_1, Key.Key_3, Key.Key_U):
        learner.press(key)
    assert learner.events == before
    learner.press_button("Continue", by_mouse=by_mouse)
    assert learner.stage is Stage.ASKED
    assert learner.showing.card.id != card.id


def test_the_result_stands_at_the_end(learner: Learner) -> None:
    offer = transfer.offer(learner.engine.study)
    assert offer is not None
    number = len(offer.cases)
    begin(learner)
    for place in range(number):
        answer(learner, wrongly=place < 2)
    settle()
    assert learner.page is learner.window.summary_page
    shown = visible_texts(learner.page)
    assert f"{number - 2} of {number} · not counted" in shown
    assert "All of these situations were new to you." in shown
    learner.press(Key.Key_Return)
    settle()
    assert not learner.window.today_page.shows_check


def test_repeats_are_told_apart(learner: Learner, clock: FakeClock) -> None:
    begin(learner)
    for _ in range(3):
        answer(learner)
    learner.press(Key.Key_Escape)
    clock.advance(days=30)
    learner.window.show_today()
    wait_for(lambda: learner.window.today_page.shows_check)
    begin(learner)
    answer(learner, wrongly=True)
    to_the_end(learner)
    result = transfer.result_today(learner.engine.study)
    assert result is not None
    sentence = (
        f"New situations: {result.first_right} of {result.first}. "
        f"Met before: {result.repeats_right} of {result.repeats}."
    )
    expected = sentence if result.repeats else "All of these situations were new to you."
    assert expected in visible_texts(learner.page)


def test_leaving_half_way_keeps_what_was_answered_and_offers_the_rest(learner: Learner) -> None:
    offer = transfer.offer(learner.engine.study)
    assert offer is not None
    begin(learner)
    answer(learner)
    learner.choose()
    learner.press(Key.Key_Escape)
    settle()
    assert practised(learner) == 2
    assert f"{len(offer.cases) - 2} new situations, about 2 min" in visible_texts(learner.page)
    begin(learner)
    assert learner.showing.card.id == offer.cases[2].card.id
    to_the_end(learner)
    result = transfer.result_today(learner.engine.study)
    assert result is not None
    assert result.number == len(offer.cases)


def test_undo_and_redo(learner: Learner) -> None:
    begin(learner)
    card = learner.showing.card.id
    learner.choose(wrongly=True)
    learner.undo()
    assert (learner.stage, learner.showing.card.id) == (Stage.ASKED, card)
    answer(learner)
    learner.undo()
    assert (learner.stage, learner.showing.card.id) == (Stage.ASKED, card)
    learner.redo()
    assert learner.showing.card.id != card
    result = transfer.result_today(learner.engine.study)
    assert result is not None
    assert (result.number, result.right) == (1, 1)


def test_undo_on_the_result_asks_the_last_one_again(learner: Learner) -> None:
    begin(learner)
    last = ""
    while learner.is_studying:
        last = learner.showing.card.id
        answer(learner)
    learner.undo()
    assert learner.is_studying
    assert learner.showing.card.id == last


def test_what_is_done_to_cards_is_not_done_to_these(learner: Learner) -> None:
    begin(learner)
    before = learner.events
    for key in "e-=@!*i":
        learner.type(key)
    assert learner.is_studying
    assert learner.events == before
    assert not learner.window.study_page.card_panes.is_open
    assert not [name for name in ACTS if learner.window.actions_[name].isEnabled()]


def test_cards_can_be_marked_again_afterwards(learner: Learner) -> None:
    begin(learner)
    learner.press(Key.Key_Escape)
    learner.press_button("Start studying", by_mouse=True)
    assert all(learner.window.actions_[name].isEnabled() for name in ACTS)


def test_nobody_is_asked_whether_that_was_sure(learner: Learner) -> None:
    choose(learner.engine.study, "asks_if_sure", True)
    begin(learner)
    learner.choose()
    assert learner.stage is Stage.JUDGED


def test_a_rest_day_is_left_in_peace(learner: Learner) -> None:
    choose(learner.engine.study, "rest_weekdays", frozenset(range(6)))
    learner.window.show_today()
    settle()
    assert not learner.window.today_page.shows_check


def test_a_screen_reader_hears_verdict_and_reason(learner: Learner) -> None:
    with listening() as ear:
        begin(learner)
        card = learner.showing.card
        assert card.prompt in ear.words[-1]
        learner.choose()
        assert card.reason in ear.words[-1]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut(learner: Learner, scale: float) -> None:
    learner.window.resize(*SMALL)
    learner.window._theme.set_text_scale(scale)
    settle()
    assert not clipped(learner.window)
    begin(learner)
    settle()
    assert not clipped(learner.window)
    learner.choose(wrongly=True)
    settle()
    assert not clipped(learner.window)
    assert not learner.button("Continue").visibleRegion().isEmpty()
    learner.press(Key.Key_Space)
    to_the_end(learner)
    settle()
    assert not clipped(learner.window)

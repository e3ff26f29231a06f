"""A rest day asks for nothing; whoever has done the day's share may learn more. Neither with reproach."""

from __future__ import annotations

import pytest

from desktop_app.study.choices import choose
from desktop_app.study.today import overview
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Learner
from tests.ui.pages import settle, visible_texts

SATURDAY = 5
"""The clock's first day."""
BY = pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])


def on_a_rest_day(sit: Sit) -> Learner:
    learner = sit()
    choose(learner.engine.study, "rest_weekdays", frozenset({SATURDAY}))
    learner.window.show_today()
    settle()
    return learner


def with_the_day_done(sit: Sit) -> Learner:
    learner = sit()
    choose(learner.engine.study, "new_per_day", 3)
    learner.window.show_today()
    learner.press_button("Start studying", by_mouse=True)
    learner.study_to_the_end()
    learner.window.show_today()
    settle()
    return learner


def test_a_rest_day_says_so_and_has_no_filled_button(sit: Sit) -> None:
    learner = on_a_rest_day(sit)
    shown = visible_texts(learner.page)
    assert {"Rest day", "Nothing is due."} <= set(shown)
    assert not learner.window.today_page._actions.start.isVisible()


@BY
def test_whoever_wants_to_studies_anyway(sit: Sit, by_mouse: bool) -> None:
    learner = on_a_rest_day(sit)
    learner.press_button("Study anyway", by_mouse=by_mouse)
    assert learner.is_studying
    learner.answer()
    assert len(learner.events) == 1


def test_the_next_day_is_as_any_other(sit: Sit, clock: FakeClock) -> None:
    learner = on_a_rest_day(sit)
    clock.advance(days=1)
    learner.window.show_today()
    assert "Rest day" not in visible_texts(learner.page)
    assert learner.button("Start studying")


@BY
def test_whoever_is_done_may_learn_more(sit: Sit, by_mouse: bool) -> None:
    learner = with_the_day_done(sit)
    before = overview(learner.engine.study, learner.engine.catalogue)
    assert (before.left, before.can_learn_more) == (0, True)
    learner.press_button("Learn more today", by_mouse=by_mouse)
    assert learner.is_studying
    phase = learner.showing.state.phase
    assert phase == "new"


def test_it_is_not_offered_while_there_is_something_to_do(sit: Sit) -> None:
    learner = sit()
    today = overview(learner.engine.study, learner.engine.catalogue)
    assert today.left
    assert not today.can_learn_more
    assert "Learn more today" not in [each.text() for each in learner.window.today_page._actions.tab_stops()]


def test_nothing_more_is_offered_where_all_is_known(sit: Sit) -> None:
    learner = with_the_day_done(sit)
    choose(learner.engine.study, "new_per_day", 0)
    learner.window.show_today()
    settle()
    today = overview(learner.engine.study, learner.engine.catalogue)
    assert not today.can_learn_more
    assert not learner.window.today_page._actions._beyond.isVisible()

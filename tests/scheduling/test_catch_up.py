"""After a break: the order, the time it takes, and the three ways."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState
from desktop_app.progress import Cancelled
from desktop_app.scheduling.catch_up import EASY_FROM, OPENING, Return, Waiting, Way, order, plans
from desktop_app.scheduling.fsrs import MemoryModel
from tests.scheduling.test_deadline import StopsAt

TODAY = 739_000
MODEL = MemoryModel()


def situation(count: int, minutes: float, away: int = 30, seed: int = 1) -> Return:
    """A learner who kept up until `away` days ago."""
    chance = random.Random(seed)
    items = []
    for number in range(count):
        memory = MemoryState(chance.lognormvariate(2, 1), chance.uniform(2, 9))
        interval = MODEL.interval_days(memory, 0.9)
        last = TODAY - away - chance.randrange(interval)
        items.append(Waiting(number.to_bytes(4, "big"), memory, last, last + interval))
    return Return(TODAY, tuple(items), minutes)


@settings(max_examples=30)
@given(st.integers(0, 60), st.integers(0, 90), st.integers(0, 1000))
def test_everything_due_is_in_the_order_once(count: int, away: int, seed: int) -> None:
    back = situation(count, 5, away, seed)
    due = {item.key for item in back.items if item.due_day <= TODAY}
    keys = [turn.key for turn in order(back)]
    assert len(keys) == len(due)
    assert set(keys) == due


def test_the_session_opens_with_three_easy_items_and_then_goes_by_gain() -> None:
    back = situation(200, 5, away=5)
    by_key = {item.key: item for item in back.items}
    turns = order(back)
    recall = [
        MODEL.retrievability(by_key[turn.key].memory, TODAY - by_key[turn.key].last_day) for turn in turns
    ]
    assert all(chance > EASY_FROM for chance in recall[:OPENING])
    gains = [turn.urgency for turn in turns]
    assert gains[OPENING:] == sorted(gains[OPENING:], reverse=True)


def test_three_ways_with_their_dates_and_costs() -> None:
    quick, usual, month = plans(situation(150, 5))
    assert [quick.way, usual.way, month.way] == list(Way)
    assert quick.minutes > usual.minutes == 5 > month.minutes
    assert quick.days is not None
    assert usual.days is not None
    assert month.days is not None
    assert quick.days <= 7 < usual.days < month.days <= 30
    assert all(plan.done_on == TODAY + (plan.days or 0) for plan in (quick, usual, month))
    assert quick.extra_minutes > 0 == usual.extra_minutes > month.extra_minutes
    assert quick.known > usual.known > month.known


def test_too_few_minutes_are_said_to_be_too_few() -> None:
    quick, usual, month = plans(situation(600, 1, away=60))
    assert (usual.days, usual.done_on) == (None, None)
    assert quick.minutes > month.minutes > usual.minutes


def test_nothing_to_catch_up_takes_no_days() -> None:
    for back in (situation(0, 5), situation(10, 20)):
        assert all(plan.days == 0 for plan in plans(back) if plan.way is not Way.MONTH)


def test_rest_days_make_it_later() -> None:
    back = situation(150, 5)
    (_, usual, _), (_, rested, _) = plans(back), plans(replace(back, open_days=(True, False) * 3 + (True,)))
    assert usual.days is not None
    assert rested.days is not None
    assert rested.days > usual.days


def test_the_same_situation_gives_the_same_plans() -> None:
    assert plans(situation(80, 3)) == plans(situation(80, 3))


def test_planning_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        plans(situation(80, 3), StopsAt(5))

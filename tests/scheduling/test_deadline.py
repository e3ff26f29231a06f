"""The deadline plan: what must hold for any items, minutes and dates."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.deadline import (
    DeadlinePlan,
    PlanItem,
    PlanRequest,
    deadline_plan,
    likely_seconds,
    order_without_plan,
    seconds_for_dates,
)
from desktop_app.scheduling.deadline_numpy import HIGHEST_PRICE, LOWEST_PRICE, Solver
from desktop_app.scheduling.fsrs import MemoryModel

TODAY = 739_000
MODEL = MemoryModel()
MEMORIES = st.builds(MemoryState, st.floats(0.05, 300), st.floats(1, 10))


def item(number: int, date: int, memory: MemoryState | None = None, ago: int = 3) -> PlanItem:
    return PlanItem(number.to_bytes(4, "big"), date, memory, None if memory is None else TODAY - ago)


def new_items(count: int, days: int) -> tuple[PlanItem, ...]:
    return tuple(item(number, TODAY + days) for number in range(count))


def request(items: tuple[PlanItem, ...], minutes: float, days: int) -> PlanRequest:
    return PlanRequest(TODAY, items, (60.0 * minutes,) * days)


@st.composite
def requests(draw: st.DrawFn) -> PlanRequest:
    """Up to 25 items with one or two dates within three weeks, any minutes, perhaps a rest day a week."""
    days = draw(st.integers(1, 21))
    dates = [TODAY + days, TODAY + draw(st.integers(1, days))]
    items = tuple(
        item(number, draw(st.sampled_from(dates)), memory, draw(st.integers(0, 40)))
        for number, memory in enumerate(draw(st.lists(st.none() | MEMORIES, min_size=1, max_size=25)))
    )
    rest = draw(st.integers(0, 7))
    minutes = draw(st.floats(0.5, 20))
    return PlanRequest(TODAY, items, tuple(0.0 if t % 7 == rest else 60 * minutes for t in range(days)))


@settings(max_examples=15)
@given(requests())
def test_any_plan_keeps_its_promises(asked: PlanRequest) -> None:
    plan = deadline_plan(asked)
    assert plan == deadline_plan(asked)
    assert all(LOWEST_PRICE <= price <= HIGHEST_PRICE for price in plan.prices)
    assert all(
        load <= seconds + 1e-6
        for load, seconds in zip(plan.load_seconds, (*asked.seconds, 0.0), strict=False)
    )
    assert len({turn.key for turn in plan.order}) == len(plan.order) <= len(asked.items)
    assert all(math.isfinite(turn.urgency) and turn.seconds > 0 for turn in plan.order)
    for forecast in plan.forecasts:
        assert 0 <= forecast.low <= forecast.expected <= forecast.high <= forecast.items


@settings(max_examples=10)
@given(requests())
def test_a_day_without_minutes_has_no_items(asked: PlanRequest) -> None:
    plan = deadline_plan(replace(asked, seconds=(0.0, *asked.seconds[1:])))
    assert plan.order == ()
    assert plan.load_seconds[0] == 0


@pytest.mark.parametrize("days", [8, 15, 30])
@pytest.mark.parametrize("minutes", [1, 3, 10])
def test_more_minutes_never_lower_the_forecast(days: int, minutes: int) -> None:
    items = new_items(60, days)
    some = expected(deadline_plan(request(items, minutes, days)))
    for factor in (1.2, 2):
        assert expected(deadline_plan(request(items, factor * minutes, days))) >= 0.995 * some


@pytest.mark.parametrize("minutes", [1, 3, 10])
def test_a_later_date_never_lowers_the_forecast(minutes: int) -> None:
    forecasts = [
        expected(deadline_plan(request(new_items(60, days), minutes, days)))
        for days in (5, 7, 10, 14, 20, 30)
    ]
    assert all(later >= 0.995 * sooner for sooner, later in itertools.pairwise(forecasts))


def expected(plan: DeadlinePlan) -> float:
    return sum(forecast.expected for forecast in plan.forecasts)


def test_twice_the_minutes_are_forecast_as_a_plan_with_twice_the_minutes() -> None:
    items = new_items(120, 20)
    double = deadline_plan(request(items, 4, 20)).forecasts_double[0].expected
    assert double == pytest.approx(expected(deadline_plan(request(items, 8, 20))), rel=0.02)


def test_values_are_at_most_one() -> None:
    plan = deadline_plan(request(new_items(30, 20), 5, 20))
    (table,) = plan.next_days.values()
    values = np.array(table.values)
    assert values[np.isfinite(values)].max() <= 1


def test_while_study_pays_a_state_is_worth_less_the_later_it_is_reached() -> None:
    """With minutes to spare and for what still needs study; a strong memory gains by a nearer date."""
    solver = Solver(request(new_items(1, 20), 60, 20), Silent())
    best = solver.backward(np.full(20, LOWEST_PRICE)).best[:20]
    assert (np.diff(best[:, solver.grid.stability < 3], axis=0) <= 0).all()
    assert best.max() <= 1


@settings(max_examples=40)
@given(MEMORIES, st.binary(min_size=16, max_size=16), st.integers(0, 50))
def test_the_next_day_is_prudent_and_repeatable(memory: MemoryState, key: bytes, reviews: int) -> None:
    date = TODAY + 20
    plan = PLAN
    day = plan.next_day(date, memory, (key, reviews))
    assert day == plan.next_day(date, memory, (key, reviews))
    prudent = max(1, MODEL.interval_days(memory, 0.85))
    assert day is None or TODAY < day <= min(date - 1, TODAY + prudent)
    # "Never again" only if the date is within the prudent gap.
    assert day is not None or prudent >= 20


PLAN = deadline_plan(request(new_items(30, 20), 5, 20))


def test_reviews_avoid_rest_days() -> None:
    seconds = tuple(0.0 if t % 7 in {1, 2} else 300.0 for t in range(20))
    plan = deadline_plan(PlanRequest(TODAY, new_items(30, 20), seconds))
    days = {
        plan.next_day(TODAY + 20, MemoryState(stability, 5), (bytes(16), reviews))
        for stability in (0.1, 0.5, 1, 2, 4)
        for reviews in range(20)
    }
    assert not any(day is not None and (day - TODAY) % 7 in {1, 2} for day in days)


def test_reviews_avoid_the_days_of_siblings() -> None:
    taken = {TODAY + 1, TODAY + 2, TODAY + 4}
    days = {
        PLAN.next_day(TODAY + 20, MemoryState(3, 5), (bytes(16), reviews), taken.__contains__)
        for reviews in range(50)
    }
    assert not days & taken


def test_what_was_answered_today_is_not_asked_again() -> None:
    items = (item(1, TODAY + 9, MemoryState(1, 5), ago=0), item(2, TODAY + 9, MemoryState(1, 5), ago=2))
    assert [turn.key for turn in deadline_plan(request(items, 5, 9)).order] == [items[1].key]


def test_the_weaker_item_is_more_urgent() -> None:
    items = (item(1, TODAY + 9, MemoryState(80, 5)), item(2, TODAY + 9, MemoryState(2, 5)))
    assert deadline_plan(request(items, 5, 9)).order[0].key == items[1].key


def test_new_items_keep_their_order() -> None:
    keys = [turn.key for turn in deadline_plan(request(new_items(40, 9), 5, 9)).order]
    assert keys == sorted(keys)


def test_items_whose_date_is_past_are_left_out() -> None:
    plan = deadline_plan(request((item(1, TODAY), item(2, TODAY - 4)), 5, 3))
    assert (plan.order, plan.forecasts) == ((), ())


def test_a_nearer_date_comes_first() -> None:
    near, far = item(1, TODAY + 3), item(2, TODAY + 30)
    assert deadline_plan(request((far, near), 0.3, 30)).order[0].key == near.key


class StopsAt:
    """Progress that is cancelled at a step."""

    def __init__(self, last: int) -> None:
        self.left = last

    def step(self, done: int, total: int = 0) -> None:
        assert done >= 0
        assert total >= 0
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("steps", [0, 3, 35])
def test_a_plan_can_be_cancelled(steps: int) -> None:
    with pytest.raises(Cancelled):
        deadline_plan(request(new_items(10, 10), 5, 10), StopsAt(steps))


def test_other_decks_take_at_most_half_when_the_date_is_near() -> None:
    assert seconds_for_dates([10, 10, 0], [500, 60], 14) == [300, 540, 0]
    assert seconds_for_dates([10, 10, 0], [700, 60], 15) == [0, 540, 0]


def test_promises_that_are_not_kept_count_for_what_was_done() -> None:
    coming = [600.0, 0.0, 300.0]
    assert likely_seconds(coming, [], []) == coming
    assert likely_seconds(coming, [600, 600], [600, 700]) == coming
    halved = likely_seconds(coming, [600.0] * 20, [0.0] * 10 + [300.0] * 10)
    assert halved == pytest.approx([each / 2 for each in coming], rel=0.01)


def test_rest_days_say_nothing_of_promises() -> None:
    assert likely_seconds([600.0], [600, 0, 0], [300, 0, 0]) == likely_seconds([600.0], [600], [300])


def test_without_a_plan_what_is_due_comes_before_new_items() -> None:
    date = TODAY + 30
    due, later, new = item(1, date, MemoryState(2, 5)), item(2, date, MemoryState(50, 5)), item(3, date)
    order = order_without_plan(request((new, later, due), 5, 30), MODEL)
    assert [turn.key for turn in order] == [due.key, new.key]


def test_without_a_plan_the_last_days_go_by_gain() -> None:
    date = TODAY + 2
    known, shaky = item(1, date, MemoryState(90, 5), ago=5), item(2, date, MemoryState(3, 5), ago=5)
    order = order_without_plan(request((known, shaky, item(3, date)), 5, 2), MODEL)
    assert [turn.key[-1] for turn in order] == [3, 2, 1]

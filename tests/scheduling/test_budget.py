"""Minutes per day: new items and the days of reviews."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.scheduling.budget import (
    DAYS_AHEAD,
    SHARE,
    costs_of,
    introduction_costs,
    minutes_of_days,
    new_items_today,
    smoothed_day,
    spread_days,
)
from desktop_app.scheduling.fsrs import MAX_INTERVAL_DAYS, MemoryModel
from desktop_app.scheduling.pace import DEFAULT_PACE

TODAY = 739_000
COSTS = introduction_costs(MemoryModel(), DEFAULT_PACE)
KEY = bytes(range(16))
INTERVALS = st.integers(1, MAX_INTERVAL_DAYS)
SEEDS = st.tuples(st.binary(min_size=16, max_size=16), st.integers(0, 1000))


def test_the_first_day_costs_most_and_reviews_follow() -> None:
    assert COSTS[0] == DEFAULT_PACE.first
    assert len(COSTS) == DAYS_AHEAD
    assert all(0 < cost < COSTS[0] for cost in COSTS[1:])


def test_the_costs_kept_for_the_defaults_are_those_worked_out() -> None:
    worked_out = introduction_costs(MemoryModel(), DEFAULT_PACE, 0.90)
    assert costs_of(MemoryModel(), 0.90) == pytest.approx(worked_out, abs=1e-4)


def test_twenty_new_a_day_take_nineteen_minutes_within_two_weeks() -> None:
    loads = [20 * sum(COSTS[: day + 1]) / 60 for day in range(DAYS_AHEAD)]
    assert 16 < max(loads) < 21


def test_a_minute_a_day_for_each_daily_new_item() -> None:
    planned, introduced = [0.0] * 90, []
    for day in range(70):
        new = new_items_today([10] * DAYS_AHEAD, planned[day : day + DAYS_AHEAD], COSTS)
        introduced.append(new)
        for later, cost in enumerate(COSTS):
            planned[day + later] += new * cost
    assert sum(introduced[20:]) / 50 == pytest.approx(10, abs=1.5)
    assert max(planned[:70]) <= SHARE * 600 + 1e-6


MINUTES = st.lists(st.just(0.0) | st.floats(0.5, 30), min_size=DAYS_AHEAD, max_size=DAYS_AHEAD)
PLANNED = st.lists(st.floats(0, 900), min_size=DAYS_AHEAD, max_size=DAYS_AHEAD)


@given(MINUTES, PLANNED, st.integers(0, 20))
def test_new_items_are_the_most_that_every_day_holds(
    minutes: list[float], planned: list[float], cap: int
) -> None:
    new = new_items_today(minutes, planned, COSTS, cap)
    assert 0 <= new <= cap
    assert new == 0 or fits(new, minutes, planned)
    assert new == cap or minutes[0] == 0 or not fits(new + 1, minutes, planned)


def fits(new: int, minutes: list[float], planned: list[float]) -> bool:
    """As the rule says it: what falls on rest days comes on the next day of study."""
    carried = 0.0
    for day, available in enumerate(minutes):
        carried += planned[day] + new * COSTS[day]
        if available > 0:
            if carried > SHARE * 60 * available + 1e-6:
                return False
            carried = 0.0
    return True


@given(MINUTES, PLANNED)
def test_a_rest_day_has_no_new_items(minutes: list[float], planned: list[float]) -> None:
    assert new_items_today([0.0, *minutes[1:]], planned, COSTS) == 0


def test_rest_days_are_weekdays() -> None:
    sunday = datetime.date(2026, 11, 22).toordinal()
    assert minutes_of_days(10, {6}, sunday, 8) == [0, *[10] * 6, 0]


def test_short_intervals_do_not_move() -> None:
    assert [spread_days(days) for days in (1, 2, 2.4)] == [0, 0, 0]
    assert spread_days(7) == pytest.approx(1.675)
    assert spread_days(20) == pytest.approx(2.975)
    assert spread_days(100) == pytest.approx(6.975)


@given(INTERVALS, SEEDS)
def test_a_review_stays_in_its_window_and_can_be_repeated(interval: int, seed: tuple[bytes, int]) -> None:
    day = smoothed_day(interval, TODAY, seed)
    assert day == smoothed_day(interval, TODAY, seed)
    assert TODAY < day <= TODAY + MAX_INTERVAL_DAYS
    assert abs(day - TODAY - interval) <= spread_days(interval) + 0.5


@given(INTERVALS, SEEDS, st.sets(st.integers(1, 60)))
def test_no_review_on_a_rest_day_or_beside_a_sibling(
    interval: int, seed: tuple[bytes, int], away: set[int]
) -> None:
    taken = {TODAY + interval + days - 30 for days in away}
    day = smoothed_day(interval, TODAY, seed, excluded=taken.__contains__)
    assert day not in taken
    assert day > TODAY


def test_full_days_are_avoided() -> None:
    interval, busy = 30, TODAY + 30
    chosen = [
        smoothed_day(interval, TODAY, (KEY, number), load=lambda day: 3.0 if day == busy else 0.0)
        for number in range(400)
    ]
    usual = [smoothed_day(interval, TODAY, (KEY, number)) for number in range(400)]
    assert chosen.count(busy) < usual.count(busy) / 3

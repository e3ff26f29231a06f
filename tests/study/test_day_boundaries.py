"""Whatever clocks and zones do: no interval is negative, no review comes before its answer, logs replay."""

from __future__ import annotations

import datetime

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.event import EventKind
from desktop_app.domain.study_day import Moment
from desktop_app.study import replay
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


def evening(engine: Engine, number: int = 6) -> None:
    session = session_of(engine)
    for _ in range(number):
        if session.current is None:
            break
        answer_one(session)


def assert_sound(engine: Engine) -> None:
    learner = engine.study.learner.id
    for _, state in engine.study.store.states.all(learner):
        assert state.due_day is not None
        assert state.last_day is not None
        assert state.due_day >= state.last_day
        if state.phase == "review":
            assert state.due_day > state.last_day
    events = [each for each in engine.study.store.events.all(learner) if each.kind is EventKind.ANSWER]
    assert all(each.payload["due"] >= each.study_day for each in events)
    assert [each.order for each in events] == sorted(each.order for each in events)
    assert not list(replay.differences(engine.study))


def at(clock: FakeClock, utc: datetime.datetime, zone_minutes: int) -> None:
    clock.set(utc)
    clock.zone_minutes = zone_minutes


Time = tuple[datetime.datetime, int]
"""UTC and the zone's minutes."""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((datetime.datetime(2027, 3, 27, 21, 0), 60), (datetime.datetime(2027, 3, 28, 21, 0), 120)),
        ((datetime.datetime(2026, 10, 24, 21, 0), 120), (datetime.datetime(2026, 10, 25, 21, 0), 60)),
    ],
    ids=["forward", "back"],
)
def test_daylight_saving(
    engine: Engine,
    clock: FakeClock,
    before: tuple[datetime.datetime, int],
    after: tuple[datetime.datetime, int],
) -> None:
    at(clock, *before)
    evening(engine)
    first = engine.study.today()
    at(clock, *after)
    assert engine.study.today() == first + 1
    evening(engine)
    assert_sound(engine)


@pytest.mark.parametrize("zone", [-12 * 60, 12 * 60, 14 * 60])
def test_a_flight_over_twelve_zones(engine: Engine, clock: FakeClock, zone: int) -> None:
    evening(engine)
    clock.advance(hours=12)
    clock.zone_minutes = zone
    evening(engine)
    clock.advance(days=1)
    clock.zone_minutes = 0
    evening(engine)
    assert_sound(engine)


def test_a_clock_set_back_a_year_and_forward_again(engine: Engine, clock: FakeClock) -> None:
    evening(engine)
    clock.advance(days=-365)
    evening(engine)
    clock.advance(days=366)
    evening(engine)
    assert_sound(engine)


def test_an_answer_before_four_belongs_to_the_evening_and_one_after_to_the_morning(
    engine: Engine, clock: FakeClock
) -> None:
    clock.set(datetime.datetime(2026, 11, 22, 3, 59))
    evening(engine, 3)
    night = engine.study.today()
    clock.set(datetime.datetime(2026, 11, 22, 4, 1))
    evening(engine, 3)
    assert engine.study.today() == night + 1
    events = list(engine.study.store.events.all(engine.study.learner.id))
    assert [each.study_day for each in events] == [night] * 3 + [night + 1] * 3
    assert_sound(engine)


def test_a_minute_that_comes_twice_orders_by_what_happened_first(engine: Engine, clock: FakeClock) -> None:
    at(clock, datetime.datetime(2026, 10, 25, 0, 30), 120)
    evening(engine, 2)
    at(clock, datetime.datetime(2026, 10, 25, 1, 30), 60)
    assert Moment(clock.at_utc_ms, 60).local.hour == 2
    evening(engine, 2)
    assert_sound(engine)

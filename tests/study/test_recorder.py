"""Clock rules and replay: whatever the clock does, log and states agree."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.event import Event, in_effect
from desktop_app.domain.memory import NEW_CARD
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.study import replay
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


def log(engine: Engine) -> list[Event]:
    return list(engine.study.store.events.all(engine.study.learner.id))


def test_time_never_runs_backwards_in_the_log(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    answer_one(session)
    clock.advance(days=-365)
    answer_one(session)
    first, second = log(engine)
    assert second.moment.at_utc_ms == first.moment.at_utc_ms + 1
    assert second.payload["clock"] == clock.at_utc_ms
    assert second.study_day == first.study_day - 365
    assert not list(replay.differences(engine.study))


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        (datetime.datetime(2026, 11, 22, 3, 59), datetime.date(2026, 11, 21)),
        (datetime.datetime(2026, 11, 22, 4, 0), datetime.date(2026, 11, 22)),
    ],
)
def test_the_day_turns_at_four(local: datetime.datetime, expected: datetime.date) -> None:
    for zone in (-720, -210, 0, 60, 345, 840):
        at = (local - datetime.timedelta(minutes=zone)).replace(tzinfo=datetime.UTC)
        moment = Moment(round(at.timestamp() * 1000), zone)
        assert study_day(moment) == expected.toordinal()


def test_a_clock_change_does_not_move_the_day() -> None:
    """25 October 2026, Berlin: 02:30 comes twice, and both belong to the day before."""
    at = datetime.datetime(2026, 10, 25, 0, 30, tzinfo=datetime.UTC)
    summer = Moment(round(at.timestamp() * 1000), 120)
    winter = Moment(summer.at_utc_ms + 3_600_000, 60)
    assert study_day(summer) == study_day(winter) == datetime.date(2026, 10, 24).toordinal()


def test_bury_of_siblings_ends_with_the_study_day(engine: Engine, clock: FakeClock) -> None:
    clock.set(datetime.datetime(2026, 11, 22, 3, 59))
    session = session_of(engine)
    answered = session.current
    assert answered is not None
    answer_one(session)
    clock.set(datetime.datetime(2026, 11, 22, 4, 1))
    assert log(engine)[0].study_day == engine.study.today() - 1


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["right", "wrong", "undo", "redo", "night", "flight", "clock back"]), st.booleans()
    ),
    max_size=25,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_history_replays_to_the_kept_states(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool]]
) -> None:
    """Answers, undos and redos in any order, nights, flights and a clock set back."""
    clock = FakeClock()
    engine = open_engine(tmp_path_factory.mktemp("history"), clock=clock)
    session = session_of(engine)
    for step, anew in steps:
        clock.advance(seconds=7)
        match step:
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case "night":
                clock.advance(days=1)
            case "flight":
                clock.zone_minutes = 720 if clock.zone_minutes <= 0 else -720
            case "clock back":
                clock.advance(days=-3)
            case _ if session.current is not None:
                answer_one(session, wrongly=step == "wrong")
        if anew or session.current is None:
            session = session_of(engine)
    assert not list(replay.differences(engine.study))
    for stored, state in engine.study.store.states.all(engine.study.learner.id):
        assert state != NEW_CARD
        assert state.due_day is not None
        assert state.last_day is not None
        assert state.due_day >= state.last_day, stored.id
    engine.close()


def test_rebuild_makes_the_same_states_anew(engine: Engine, clock: FakeClock) -> None:
    for day in range(4):
        session = session_of(engine)
        number = 0
        while session.current is not None:
            number += 1
            answer_one(session, wrongly=number % (day + 3) == 0)
        clock.advance(days=1)
    store, learner = engine.study.store, engine.study.learner.id
    before = list(store.states.all(learner)), dict(store.tallies.span(learner, 0, 10**7))
    with store.transaction():
        store.states.clear(learner)
    assert list(replay.differences(engine.study))
    replay.rebuild(engine.study)
    assert (list(store.states.all(learner)), dict(store.tallies.span(learner, 0, 10**7))) == before


def test_the_order_in_which_events_arrive_does_not_matter(engine: Engine) -> None:
    session = session_of(engine)
    for number in range(6):
        answer_one(session, wrongly=number % 2 == 0)
    session.undo()
    session.redo()
    session.undo()
    events = log(engine)
    expected = in_effect(events)
    assert in_effect(reversed(events)) == expected
    assert in_effect(sorted(events, key=lambda event: event.uuid.int % 7)) == expected


def test_an_engine_with_a_second_learner_keeps_them_apart(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    with engine.store.transaction():
        other = engine.store.learners.add("Kim")
    answer_one(session_of(engine))
    assert not list(engine.store.events.all(other.id))
    engine.close()

"""Clock rules and replay: whatever the clock does, log and states agree."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event, in_effect
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import NEW_CARD, Rating
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study import replay
from desktop_app.study.editing import fields_of
from desktop_app.study.rows import CardKey
from desktop_app.study.selection import select
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of, wrong_side
from tests.clock import FakeClock

FolderCopy = Callable[[], Path]


@pytest.fixture
def folder_copy(_folder_template: Path, tmp_path_factory: pytest.TempPathFactory) -> FolderCopy:
    """A new data folder with the built-in decks, as often as one is asked for."""
    return lambda: Path(shutil.copytree(_folder_template, tmp_path_factory.mktemp("history") / "data"))


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


def test_siblings_are_apart_until_the_day_turns_at_four(engine: Engine, clock: FakeClock) -> None:
    clock.set(datetime.datetime(2026, 11, 22, 3, 59))
    asked = session_of(engine).current
    assert asked is not None
    answer_one(session_of(engine))

    def siblings_to_ask() -> list[str]:
        catalogue, selection = engine.catalogue, select(engine.study, engine.catalogue)
        rows = [*selection.reviews, *selection.new]
        return [catalogue.card(row)[1].id for row in rows if catalogue.siblings(row, asked.row)]

    assert log(engine)[0].study_day == engine.study.today()
    assert not siblings_to_ask()
    clock.set(datetime.datetime(2026, 11, 22, 4, 1))
    assert log(engine)[0].study_day == engine.study.today() - 1


ACTS: dict[str, Callable[[StudySession], object]] = {
    "undo": StudySession.undo,
    "redo": StudySession.redo,
    "bury": StudySession.bury_card,
    "bury contrast": StudySession.bury_contrast,
    "suspend": StudySession.suspend_card,
    "suspend contrast": StudySession.suspend_contrast,
    "flag": lambda session: session.set_flag(2),
    "other flag": lambda session: session.set_flag(4),
    "mark": StudySession.toggle_mark,
    "edit": lambda session: edit_first(session),
    "choose": lambda session: choose_and_stay(session),
    "override": lambda session: session.judged and session.override(Rating.HARD),
    "right": lambda session: go_on_and_answer(session),
    "wrong": lambda session: go_on_and_answer(session, wrongly=True),
}
STEPS = st.lists(
    st.tuples(st.sampled_from([*ACTS, "undo", "redo", "night", "flight", "clock back"]), st.booleans()),
    max_size=25,
)


def edit_first(session: StudySession) -> None:
    """Another question, title or text on each turn."""
    assert session.current is not None
    head, item = session._study.store.decks.item(session.current.row.item)
    field = fields_of(item, head)[0]
    session.edit({field.path: f"{field.text} and so on"})


def choose_and_stay(session: StudySession) -> None:
    """A verdict that is still on screen."""
    assert session.current is not None
    if session.judged is None and session.current.card.kind is CardKind.WHICH_SIDE:
        session.choose(wrong_side(session), 1500)


def go_on_and_answer(session: StudySession, *, wrongly: bool = False) -> None:
    if session.judged is not None:
        session.proceed()
    if session.current is not None:
        answer_one(session, wrongly=wrongly)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_history_replays_to_what_is_kept(folder_copy: FolderCopy, steps: list[tuple[str, bool]]) -> None:
    """Answers, marks and edits, undos and redos in any order, nights, flights and a clock set back."""
    clock = FakeClock()
    engine = open_engine(folder_copy(), clock=clock)
    session = session_of(engine)
    for step, anew in steps:
        clock.advance(seconds=7)
        match step:
            case "night":
                clock.advance(days=1)
            case "flight":
                clock.zone_minutes = 720 if clock.zone_minutes <= 0 else -720
            case "clock back":
                clock.advance(days=-3)
            case _ if session.current is not None or step in ("undo", "redo"):
                ACTS[step](session)
        if session.current is not None:
            assert session.current.marks == marks(engine).get(session.current.row.key, NO_MARKS)
        if anew or session.current is None:
            session = session_of(engine)
    assert_all_agree(engine)
    while session.can_undo:
        session.undo()
    assert_all_agree(engine)
    engine.close()


def marks(engine: Engine) -> dict[CardKey, CardMarks]:
    return {stored.key: each for stored, each in engine.study.store.marks.all(engine.study.learner.id)}


def assert_all_agree(engine: Engine) -> None:
    """Log and caches; what is asked; and a database without a fault."""
    study = engine.study
    assert not list(replay.differences(study))
    kept = marks(engine)
    assert NO_MARKS not in kept.values()
    for stored, state in study.store.states.all(study.learner.id):
        assert state != NEW_CARD
        assert state.due_day is not None
        assert state.last_day is not None
        assert state.due_day >= state.last_day, stored.id
    chosen = select(study, engine.catalogue)
    for row in (*chosen.learning, *chosen.reviews, *chosen.new):
        assert not kept.get(row.key, NO_MARKS).is_asleep(study.today())
    assert isinstance(study.store, SqliteStore)
    assert all_problems(study.store.database.raw) == ()


def test_rebuild_makes_the_same_states_and_marks_anew(engine: Engine, clock: FakeClock) -> None:
    for day in range(4):
        session = session_of(engine)
        session.bury_card()
        session.set_flag(day + 1)
        session.suspend_contrast()
        session.toggle_mark()
        number = 0
        while session.current is not None:
            number += 1
            answer_one(session, wrongly=number % (day + 3) == 0)
        clock.advance(days=1)
    store, learner = engine.study.store, engine.study.learner.id
    before = kept(engine)
    assert len(before[1]) > 4
    with store.transaction():
        store.states.clear(learner)
        store.marks.clear(learner)
    assert list(replay.differences(engine.study))
    replay.rebuild(engine.study)
    assert kept(engine) == before
    assert isinstance(store, SqliteStore)
    assert all_problems(store.database.raw) == ()


def kept(engine: Engine) -> tuple[object, list[object], object]:
    store, learner = engine.study.store, engine.study.learner.id
    states, marked = list(store.states.all(learner)), list(store.marks.all(learner))
    return states, [*marked], dict(store.tallies.span(learner, 0, 10**7))


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

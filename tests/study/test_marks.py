"""Bury, suspend, flag and mark in a session: what is asked then, what is on record, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import AppError, DiskFull
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import Rating
from desktop_app.domain.phrases import phrase
from desktop_app.study import operations, replay
from desktop_app.study.selection import select
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Showing
from tests.answering import answer_one, rows_of, session_of, until
from tests.clock import FakeClock

Act = Callable[[StudySession], object]
LEAVING: dict[str, Act] = {
    "bury card": StudySession.bury_card,
    "bury contrast": StudySession.bury_contrast,
    "suspend card": StudySession.suspend_card,
    "suspend contrast": StudySession.suspend_contrast,
}
STAYING: dict[str, Act] = {
    "flag": lambda session: session.set_flag(3),
    "mark": StudySession.toggle_mark,
}


def log(engine: Engine) -> list[Event]:
    return list(engine.study.store.events.all(engine.study.learner.id))


def showing(session: StudySession) -> Showing:
    assert session.current is not None
    return session.current


def marks_of(engine: Engine, shown: Showing) -> CardMarks:
    return engine.study.store.marks.get(engine.study.learner.id, shown.row.key)


def coming(engine: Engine) -> set[bytes]:
    queue = select(engine.study, engine.catalogue).queue(engine.catalogue)
    return {row.uuid for row in (*queue.main, *(each.card for each in queue.waiting))}


@pytest.mark.parametrize("name", LEAVING)
def test_what_sleeps_leaves_the_session_and_the_day(engine: Engine, name: str) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown, left = showing(session), session.left
    LEAVING[name](session)
    assert session.left < left
    assert showing(session).card != shown.card
    assert shown.row.uuid not in coming(engine)
    assert marks_of(engine, shown).is_asleep(engine.study.today())
    while session.current is not None:
        assert session.current.card != shown.card
        if name.endswith("contrast"):
            assert session.current.row.item != shown.row.item
        answer_one(session)
    assert not list(replay.differences(engine.study))


@pytest.mark.parametrize("name", LEAVING)
def test_undo_brings_the_card_back_and_redo_puts_it_to_sleep(engine: Engine, name: str) -> None:
    session = session_of(engine)
    answer_one(session)
    before = showing(session), session.left
    LEAVING[name](session)
    after = showing(session), session.left
    assert session.undo_label is not None
    assert str(session.undo_label).lower().startswith(name.split()[1])
    session.undo()
    assert (showing(session), session.left) == before
    assert marks_of(engine, before[0]) == NO_MARKS
    session.redo()
    assert (showing(session), session.left) == after
    session.undo()
    session.undo()
    assert not session.can_undo
    assert not list(replay.differences(engine.study))


@pytest.mark.parametrize("name", STAYING)
def test_flag_and_mark_stay_on_the_card(engine: Engine, name: str) -> None:
    session = session_of(engine)
    shown, left = showing(session), session.left
    STAYING[name](session)
    wanted = CardMarks(flag=3) if name == "flag" else CardMarks(marked=True)
    assert showing(session).marks == marks_of(engine, shown) == wanted
    assert (showing(session).card, session.left) == (shown.card, left)
    session.undo()
    assert showing(session) == shown
    session.redo()
    assert showing(session).marks == wanted
    STAYING[name](session)
    assert showing(session).marks == NO_MARKS, "once more takes it off"
    assert not list(replay.differences(engine.study))


def test_a_buried_card_is_back_on_the_next_study_day(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    shown = showing(session)
    session.bury_card()
    assert shown.row.uuid not in coming(engine)
    clock.advance(days=1)
    assert shown.row.uuid in coming(engine)


def test_a_suspended_card_is_back_once_it_is_released(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    shown = showing(session)
    card = engine.study.store.cards.stored(shown.row.key)
    session.suspend_card()
    clock.advance(days=30)
    assert shown.row.uuid not in coming(engine)
    operations.suspend(engine.study, engine.catalogue, [card], suspended=False)
    assert shown.row.uuid in coming(engine)
    assert not list(replay.differences(engine.study))


def test_a_contrast_is_one_action_with_an_event_for_each_card(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown, before = showing(session), len(log(engine))
    session.suspend_contrast()
    events = log(engine)[before:]
    cards = engine.study.store.cards.of_item(shown.row.item)
    assert {event.card for event in events} == {card.uuid for card in cards}
    assert {event.payload["act"] for event in events} == {events[0].uuid.hex}
    assert {event.payload["item"] for event in events} == {shown.card.item}
    assert all(event.payload["suspended"] and event.payload["text"] for event in events)
    assert {event.kind for event in events} == {EventKind.SUSPEND}


def test_the_contrast_of_a_situation_is_the_one_it_names(engine: Engine) -> None:
    rows = rows_of(engine, CardKind.SCENARIO)
    session = StudySession(engine.study, engine.catalogue, practice=rows)
    while showing(session).card.contrast is None:
        session.rate(Rating.GOOD, 1, showing(session).card.right)
    card = showing(session).card
    session.bury_contrast()
    buried = {event.payload["item"] for event in log(engine) if event.kind is EventKind.BURY}
    assert buried == {card.item, card.contrast}
    assert showing(session).card != card


def test_a_card_of_no_contrast_goes_with_its_item(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.DEFINITION)
    shown = showing(session)
    session.suspend_contrast()
    suspended = [event for event in log(engine) if event.kind is EventKind.SUSPEND]
    assert [event.card.bytes for event in suspended] == [shown.row.uuid]


def test_siblings_of_a_buried_card_may_come(engine: Engine) -> None:
    """It was not asked, so nothing was given away."""
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown = showing(session)
    session.suspend_card()
    rows = select(engine.study, engine.catalogue).new
    assert len(rows) == engine.study.options.new_per_day - len(session.answers)
    assert shown.row.uuid not in {row.uuid for row in rows}


def test_a_flag_after_the_verdict_leaves_the_verdict(engine: Engine) -> None:
    """Undone in order: the flag first, with the verdict still standing, then the answer."""
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    shown = showing(session)
    judged = session.choose(shown.card.right or "", 1000)
    session.set_flag(1)
    assert session.judged == judged
    session.override(Rating.HARD)
    assert showing(session).marks.flag == 1
    session.undo()
    assert session.judged is not None
    assert session.judged.rating is Rating.HARD
    assert showing(session).marks.flag == 0
    session.undo()
    assert (session.judged, showing(session)) == (None, shown)
    session.redo()
    session.redo()
    assert showing(session).marks.flag == 1
    assert not list(replay.differences(engine.study))


def test_an_answer_taken_back_after_its_card_was_suspended(engine: Engine) -> None:
    """The marks outlive the answer: two caches of one log."""
    session = session_of(engine)
    shown = showing(session)
    answer_one(session)
    card = engine.study.store.cards.stored(shown.row.key)
    operations.suspend(engine.study, engine.catalogue, [card])
    session.undo()
    assert marks_of(engine, shown).suspended
    assert shown.row.uuid not in coming(engine)
    assert not list(replay.differences(engine.study))


@pytest.mark.parametrize("name", [*LEAVING, *STAYING])
def test_a_write_that_fails_leaves_everything_as_it_was(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    act = (LEAVING | STAYING)[name]
    session = session_of(engine)
    answer_one(session)
    for step in (act, StudySession.undo, StudySession.redo):
        before = session.current, session.left, session.undo_label, session.redo_label, log(engine)
        with monkeypatch.context() as broken:
            broken.setattr(type(engine.study.store.marks), "put", _no_room)
            with pytest.raises(AppError):
                step(session)
        after = session.current, session.left, session.undo_label, session.redo_label, log(engine)
        assert after == before
        step(session)
    assert not list(replay.differences(engine.study))


def _no_room(*_arguments: object) -> None:
    raise DiskFull(phrase("full"), phrase("make room"))


def test_practice_can_bury_too(engine: Engine) -> None:
    rows = rows_of(engine, CardKind.DEFINITION)
    session = StudySession(engine.study, engine.catalogue, practice=rows)
    shown = showing(session)
    session.bury_card()
    assert session.left == len(rows) - 1
    session.undo()
    assert showing(session) == shown


def test_a_hundred_steps_can_be_taken_back(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    session = session_of(engine)
    shown = showing(session)
    for number in range(130):
        session.set_flag(number % 2 * 2 + 1) if number % 3 else session.toggle_mark()
    for _ in range(130):
        session.undo()
    assert not session.can_undo
    assert showing(session) == shown
    for _ in range(130):
        session.redo()
    assert not session.can_redo
    assert not list(replay.differences(engine.study))
    engine.close()

"""Minutes a day, rest days and the spread of what is due: learning engine, section 6 and invariant 6."""

from __future__ import annotations

from collections import Counter

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.memory import Rating
from desktop_app.scheduling.pace import DEFAULT_PACE
from desktop_app.study import replay
from desktop_app.study.choices import choose
from desktop_app.study.selection import Scope, select
from desktop_app.study.session import StudySession
from tests.answering import answer_one, session_of
from tests.clock import FakeClock


def answer_slowly(session: StudySession) -> None:
    """So that a card, with its repeats, takes about as long as a card is taken to take at first."""
    assert session.current is not None
    card = session.current.card
    if card.kind is CardKind.WHICH_SIDE and card.right is not None:
        session.choose(card.right, 12_000, attended=False)
        session.proceed()
    else:
        session.rate(Rating.GOOD, 20_000, card.right)


def study(engine: Engine, clock: FakeClock, days: int) -> list[tuple[int, int]]:
    """(reviews, new) of each day."""
    done = []
    for _ in range(days):
        session = session_of(engine)
        while session.current is not None:
            answer_slowly(session)
        tally = engine.study.store.tallies.get(engine.study.learner.id, engine.study.today())
        done.append((tally.reviews, tally.new))
        clock.advance(days=1)
    return done


@pytest.mark.parametrize("minutes", [3, 10])
def test_a_day_holds_its_minutes_and_no_more_than_a_card_above(
    engine: Engine, clock: FakeClock, minutes: int
) -> None:
    choose(engine.study, "minutes_per_day", minutes)
    for _ in range(6):
        selection = select(engine.study, engine.catalogue)
        assert len(selection.reviews) + len(selection.new) <= 60 * minutes / DEFAULT_PACE.right + 1
        session = session_of(engine)
        while session.current is not None:
            answer_slowly(session)
        clock.advance(days=15)


def test_fewer_minutes_bring_fewer_new_cards(engine: Engine, clock: FakeClock) -> None:
    few = select(engine.study, engine.catalogue).new
    choose(engine.study, "minutes_per_day", 3)
    assert 0 < len(select(engine.study, engine.catalogue).new) < len(few)


def test_new_cards_leave_room_for_the_days_to_come(engine: Engine, clock: FakeClock) -> None:
    """Twenty on the first day, then as many as the reviews that they bring allow."""
    done = study(engine, clock, 7)
    assert done[0] == (0, 20)
    assert sum(new for _, new in done[1:]) < 6 * 20


def test_nothing_is_asked_on_a_rest_day_unless_it_is_wanted(engine: Engine, clock: FakeClock) -> None:
    weekday = (engine.study.today() - 1) % 7
    choose(engine.study, "rest_weekdays", frozenset({weekday}))
    selection = select(engine.study, engine.catalogue)
    assert selection.is_rest_day
    assert len(selection) == 0
    assert session_of(engine).current is None
    assert session_of(engine, Scope(beyond_limits=True)).current is not None
    clock.advance(days=1)
    assert session_of(engine).current is not None


def test_nothing_falls_due_on_a_rest_day(engine: Engine, clock: FakeClock) -> None:
    rest = (engine.study.today() + 3) % 7
    choose(engine.study, "rest_weekdays", frozenset({rest}))
    study(engine, clock, 6)
    due = [state.due_day for _, state in engine.study.store.states.all(engine.study.learner.id)]
    later = [day for day in due if day is not None and day > engine.study.today()]
    assert later
    assert all((day - 1) % 7 != rest for day in later)


def test_cards_learned_on_one_day_come_back_on_several(engine: Engine, clock: FakeClock) -> None:
    study(engine, clock, 3)
    due = Counter(
        state.due_day
        for _, state in engine.study.store.states.all(engine.study.learner.id)
        if state.due_day is not None and state.due_day > engine.study.today() + 3
    )
    assert len(due) >= 3
    assert not list(replay.differences(engine.study))


def test_what_was_granted_in_the_morning_holds_in_the_evening(engine: Engine, clock: FakeClock) -> None:
    """Opened anew at any point, the day has as many cards as it had."""
    for _ in range(4):
        session = session_of(engine)
        while session.current is not None:
            assert session_of(engine).left == session.left
            answer_one(session)
        clock.advance(days=1)


def test_more_can_always_be_learned(engine: Engine) -> None:
    session = session_of(engine)
    while session.current is not None:
        answer_one(session)
    assert session_of(engine).current is None
    more = session_of(engine, Scope(beyond_limits=True))
    assert more.current is not None

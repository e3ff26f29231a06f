"""A study session on a real data folder: answers, verdicts, undo, closing and coming back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import StaleCard
from desktop_app.domain.event import EventKind
from desktop_app.domain.memory import NEW_CARD, Phase, Rating
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study import replay
from desktop_app.study.selection import Scope, select
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Reason, Showing
from tests.answering import answer_cards, answer_one, session_of, until, wrong_side
from tests.clock import FakeClock


def showing(session: StudySession) -> Showing:
    assert session.current is not None
    return session.current


def state_of(engine: Engine, shown: Showing) -> object:
    return engine.study.store.states.get(engine.study.learner.id, shown.row.key)


def events(engine: Engine) -> list[EventKind]:
    return [event.kind for event in engine.study.store.events.all(engine.study.learner.id)]


def test_a_new_learner_gets_the_days_new_cards(engine: Engine) -> None:
    session = session_of(engine)
    assert session.left == engine.study.options.new_per_day
    assert showing(session).state == NEW_CARD


def test_a_choice_is_on_disk_with_its_verdict(engine: Engine, folder: Path, clock: FakeClock) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    before = len(events(engine))
    shown = showing(session)
    judged = session.choose(wrong_side(session), 2500)
    assert not judged.verdict.right
    assert judged.rating is Rating.AGAIN
    other = open_engine(folder, clock=clock, read_only=True)
    *_, event = other.study.store.events.all(other.study.learner.id)
    other.close()
    assert len(events(engine)) == before + 1
    assert event.payload["text"] == shown.card.prompt
    assert (event.payload["right"], event.payload["given"]) == (shown.card.right, judged.verdict.given)
    assert (event.answer_ms, event.rating) == (2500, Rating.AGAIN)


def test_a_wrong_choice_is_a_confusion_with_its_direction(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    card = showing(session).card
    confusion = session.weigh(wrong_side(session)).verdict.confusion
    assert confusion is not None
    assert (confusion.contrast, confusion.asked) == (card.contrast, card.right)
    assert session.weigh(card.right or "").verdict.confusion is None


def test_the_learners_own_rating_replaces_the_suggested_one(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    before = events(engine)
    right = showing(session).card.right
    assert right is not None
    assert session.choose(right, 1000).rating is Rating.GOOD
    assert session.override(Rating.HARD).rating is Rating.HARD
    assert events(engine)[len(before) :] == [EventKind.ANSWER, EventKind.UNDO, EventKind.ANSWER]
    assert len(session.answers) == len([kind for kind in before if kind is EventKind.ANSWER]) + 1
    assert not list(replay.differences(engine.study))


@pytest.mark.parametrize("steps", [1, 3, 8])
def test_undo_gives_every_state_back(engine: Engine, steps: int) -> None:
    session = session_of(engine)
    states, cards = [], []
    for _ in range(steps):
        cards.append(showing(session))
        states.append(state_of(engine, showing(session)))
        answer_one(session)
    for shown, state in zip(reversed(cards), reversed(states), strict=True):
        session.undo()
        assert showing(session).card == shown.card
        assert state_of(engine, shown) == state
    assert not session.can_undo
    assert not list(replay.differences(engine.study))


def test_redo_gives_the_answers_again(engine: Engine) -> None:
    session = session_of(engine)
    for _ in range(4):
        answer_one(session)
    after = showing(session).card, session.left, [state_of(engine, each.showing) for each in session.answers]
    for _ in range(4):
        session.undo()
    for _ in range(4):
        session.redo()
    assert after == (
        showing(session).card,
        session.left,
        [state_of(engine, each.showing) for each in session.answers],
    )
    assert not session.can_redo
    assert not list(replay.differences(engine.study))


def test_a_new_answer_ends_what_could_be_redone(engine: Engine) -> None:
    session = session_of(engine)
    answer_one(session)
    session.undo()
    answer_one(session, wrongly=True)
    assert not session.can_redo


def test_a_closed_session_returns_to_the_same_card(folder: Path, clock: FakeClock) -> None:
    """And goes on in the same order: nothing of a session needs to be kept."""
    engine = open_engine(folder, clock=clock)
    unbroken = session_of(engine)
    for number in range(12):
        answer_one(unbroken, wrongly=number % 3 == 0)
    expected = showing(unbroken).card.id, unbroken.left
    engine.close()
    engine = open_engine(folder, clock=clock)
    again = session_of(engine)
    assert (showing(again).card.id, again.left) == expected
    engine.close()


def test_siblings_never_meet_on_one_day(engine: Engine, clock: FakeClock) -> None:
    for _ in range(6):
        session = session_of(engine)
        asked = []
        while session.current is not None:
            if showing(session).row.uuid not in {each.row.uuid for each in asked}:
                asked.append(showing(session))
            answer_one(session)
        rows = [each.row for each in asked]
        for place, row in enumerate(rows):
            assert not any(engine.catalogue.siblings(row, other) for other in rows[place + 1 :])
        clock.advance(days=1)


def test_only_so_many_cards(engine: Engine) -> None:
    session = session_of(engine, Scope(at_most=10))
    assert session.left == 10
    cards = set()
    while session.current is not None:
        cards.add(session.current.card.id)
        answer_one(session)
    assert len(cards) == 10


def test_the_caps_hold_over_the_sessions_of_a_day(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock, options=StudyOptions(new_per_day=6, reviews_per_day=4))
    answer_cards(engine, 6)
    for _ in range(3):
        clock.advance(days=4)
        selection = select(engine.study, engine.catalogue)
        assert len(selection.new) <= 6
        assert len(selection.reviews) <= 4
        session = session_of(engine)
        while session.current is not None:
            answer_one(session)
        rest = select(engine.study, engine.catalogue)
        assert len(rest) == 0
    engine.close()


def test_an_answer_to_a_card_that_changed_meanwhile_is_refused(engine: Engine) -> None:
    first, second = session_of(engine), session_of(engine)
    answer_one(first)
    before = events(engine)
    with pytest.raises(StaleCard):
        answer_one(second)
    assert events(engine) == before


def test_a_typed_reason_survives_closing_and_undo(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    session = until(session_of(engine), CardKind.SCENARIO)
    card = showing(session).card
    session.keep_draft("it is about next year")
    engine.close()
    engine = open_engine(folder, clock=clock)
    session = until(session_of(engine), CardKind.SCENARIO)
    assert (showing(session).card, showing(session).draft) == (card, "it is about next year")
    session.rate(Rating.GOOD, 9000, card.right, Reason("it is about next year", (0, 1)))
    session.undo()
    assert showing(session).draft == "it is about next year"
    engine.close()


def test_a_good_reason_makes_a_scenario_a_recall(engine: Engine) -> None:
    session = until(session_of(engine), CardKind.SCENARIO)
    shown = showing(session)
    right = shown.card.right or ""
    assert session.weigh(right, Reason("because", (0, 1))).rating is Rating.GOOD
    assert session.weigh(right, Reason("because", ())).rating is Rating.HARD
    assert session.weigh(wrong_side(session), Reason("because", (0, 1))).rating is Rating.AGAIN
    assert session.weigh(right).intervals[Rating.GOOD - 1] == 0
    session.rate(Rating.GOOD, 9000, right, Reason("because", (0, 1)))
    assert getattr(state_of(engine, shown), "phase", None) is Phase.REVIEW


def test_practice_is_recorded_and_changes_no_state(engine: Engine) -> None:
    session = session_of(engine)
    while session.current is not None:
        answer_one(session)
    rows = tuple(each.showing.row for each in session.answers[:3])
    store, learner = engine.study.store, engine.study.learner.id
    before = [store.states.get(learner, row.key) for row in rows]
    practice = StudySession(engine.study, engine.catalogue, practice=rows)
    answer_one(practice, wrongly=True)
    practice.undo()
    while practice.current is not None:
        answer_one(practice)
    assert [store.states.get(learner, row.key) for row in rows] == before
    assert events(engine).count(EventKind.PRACTICE) >= 3
    assert not list(replay.differences(engine.study))


def test_a_missed_card_of_yesterday_is_asked_first(engine: Engine, clock: FakeClock) -> None:
    session = session_of(engine)
    missed = showing(session).card.id
    for _ in range(4):
        answer_one(session, wrongly=True)
    clock.advance(days=1)
    learning = select(engine.study, engine.catalogue).learning
    assert missed in {engine.catalogue.card(row)[1].id for row in learning}
    assert showing(session_of(engine)).row in learning

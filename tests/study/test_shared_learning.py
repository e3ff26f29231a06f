"""Several cards for one memory item: what one gains the others share, and what keeps failing is set aside."""

from __future__ import annotations

import math
from collections.abc import Callable
from uuid import UUID

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.memory import NEW_CARD, CardState
from desktop_app.study import operations, replay
from desktop_app.study.choices import choose
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Showing
from tests.answering import answer_one, session_of
from tests.clock import FakeClock

Fails = Callable[[Showing], bool]


def never(_shown: Showing) -> bool:
    return False


def study(engine: Engine, clock: FakeClock, days: int, fails: Fails = never) -> None:
    for _ in range(days):
        finish(session_of(engine), fails)
        clock.advance(days=1)


def finish(session: StudySession, fails: Fails = never) -> None:
    while session.current is not None:
        answer_one(session, wrongly=fails(session.current))


def answers(engine: Engine) -> list[Event]:
    return [e for e in engine.study.store.events.all(engine.study.learner.id) if e.kind is EventKind.ANSWER]


def state(engine: Engine, card: UUID) -> CardState:
    key = engine.study.store.cards.key_of(card)
    return NEW_CARD if key is None else engine.study.store.states.get(engine.study.learner.id, key)


def until_carried(engine: Engine, clock: FakeClock) -> tuple[StudySession, dict[UUID, CardState]]:
    """A session just after an answer whose gain was carried over, and the states of its siblings before."""
    for _ in range(20):
        session = session_of(engine)
        while session.current is not None:
            siblings = {each.card.uuid: each.state for each in session.current.siblings}
            answer_one(session)
            if "carried" in session.answers[-1].event.payload:
                return session, siblings
        clock.advance(days=1)
    pytest.fail("nothing was carried over in twenty days")


def test_a_gain_is_shared_with_siblings_met_before(engine: Engine, clock: FakeClock) -> None:
    session, before = until_carried(engine, clock)
    answered = session.answers[-1]
    after = state(engine, answered.event.card)
    assert after.memory is not None
    assert answered.showing.state.memory is not None
    gained = math.log(after.memory.stability / answered.showing.state.memory.stability)
    carried = answered.event.payload["carried"]
    assert carried
    for name, (due, _) in carried.items():
        old, new = before[UUID(hex=name)], state(engine, UUID(hex=name))
        assert old.memory is not None
        assert new.memory is not None
        assert math.log(new.memory.stability / old.memory.stability) == pytest.approx(0.3 * gained)
        assert new.due_day == due
        assert (new.due_day or 0) >= (old.due_day or 0)
        assert (new.reviews, new.last_day) == (old.reviews, old.last_day)


def test_what_was_shared_is_taken_back_with_the_answer(engine: Engine, clock: FakeClock) -> None:
    session, before = until_carried(engine, clock)
    after = {card: state(engine, card) for card in before}
    assert after != before
    session.undo()
    assert {card: state(engine, card) for card in before} == before
    session.redo()
    assert {card: state(engine, card) for card in before} == after
    assert not list(replay.differences(engine.study))


def test_without_carry_over_nothing_is_shared(engine: Engine, clock: FakeClock) -> None:
    choose(engine.study, "carry_over", 0)
    study(engine, clock, 8)
    assert not any("carried" in event.payload for event in answers(engine))


def test_nine_days_replay_bit_for_bit(engine: Engine, clock: FakeClock) -> None:
    study(engine, clock, 9, lambda shown: shown.row.uuid[0] % 5 == 0)
    before = {stored.uuid: kept for stored, kept in engine.study.store.states.all(engine.study.learner.id)}
    assert not list(replay.differences(engine.study))
    replay.rebuild(engine.study)
    after = {stored.uuid: kept for stored, kept in engine.study.store.states.all(engine.study.learner.id)}
    assert after == before


def test_no_two_siblings_on_one_day(engine: Engine, clock: FakeClock) -> None:
    choose(engine.study, "minutes_per_day", 30)
    for _ in range(8):
        session = session_of(engine)
        met: dict[bytes, Showing] = {}
        while session.current is not None:
            shown = session.current
            for other in met.values():
                if other.row.uuid != shown.row.uuid:
                    assert not engine.catalogue.siblings(other.row, shown.row)
            met[shown.row.uuid] = shown
            answer_one(session)
        clock.advance(days=1)


def test_of_three_reviews_of_a_memory_item_one_is_free_recall(engine: Engine, clock: FakeClock) -> None:
    study(engine, clock, 14)
    asked: dict[str, list[str]] = {}
    has_recall = set()
    for deck in engine.study.store.decks.started(engine.study.learner.id):
        for stored in engine.study.store.cards.of_deck(deck):
            _, made = engine.catalogue.cards(stored.item)
            card = made[stored.uuid.bytes]
            if card.kind is CardKind.COUNTERPART:
                has_recall.add(card.memory_item)
    for event in answers(engine):
        stored_card = engine.study.store.cards.find(event.payload["card"])
        assert stored_card is not None
        _, made = engine.catalogue.cards(stored_card.item)
        if event.payload["phase"] in ("new", "review"):
            asked.setdefault(made[stored_card.uuid.bytes].memory_item, []).append(event.payload["kind"])
    runs = [kinds for item, kinds in asked.items() if item in has_recall and len(kinds) >= 3]
    assert runs
    for kinds in runs:
        triples = zip(kinds, kinds[1:], kinds[2:], strict=False)
        assert all(CardKind.COUNTERPART in triple for triple in triples), kinds


def failing(engine: Engine, clock: FakeClock) -> StudySession:
    """A session just after the answer with which a memory item was set aside."""
    target: list[str] = []

    def fails(shown: Showing) -> bool:
        if not target and shown.card.kind is CardKind.WHICH_SIDE and shown.state.reviews > 1:
            target.append(shown.card.memory_item)
        return shown.card.memory_item in target and shown.state.phase == "review"

    for _ in range(60):
        session = session_of(engine)
        while session.current is not None:
            answer_one(session, wrongly=fails(session.current))
            events = engine.study.store.events.all(engine.study.learner.id)
            if target and any(event.payload.get("leech") for event in events):
                return session
        clock.advance(days=1)
    pytest.fail("nothing was set aside in sixty days")


def test_six_lapses_set_a_memory_item_aside_and_one_undo_brings_it_back(
    engine: Engine, clock: FakeClock
) -> None:
    session = failing(engine, clock)
    shown = session.answers[-1].showing
    store, learner = engine.study.store, engine.study.learner.id
    _, made = engine.catalogue.cards(shown.row.item)
    same = [
        each
        for each in store.cards.of_item(shown.row.item)
        if made[each.uuid.bytes].memory_item == shown.card.memory_item
    ]
    assert all(store.marks.get(learner, each.key).suspended for each in same)
    assert not list(replay.differences(engine.study))
    session.undo()
    assert not any(store.marks.get(learner, each.key).suspended for each in same)
    assert session.current is not None
    assert session.current.row.uuid == shown.row.uuid


def test_what_was_set_aside_is_asked_again_once_it_is_released(engine: Engine, clock: FakeClock) -> None:
    session = failing(engine, clock)
    shown = session.answers[-1].showing
    cards = engine.study.store.cards.of_item(shown.row.item)
    operations.suspend(engine.study, engine.catalogue, cards, suspended=False)
    clock.advance(days=1)
    later = session_of(engine)
    seen = set()
    while later.current is not None:
        seen.add(later.current.card.memory_item)
        answer_one(later)
    assert shown.card.memory_item in seen

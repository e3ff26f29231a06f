"""A card put on another day, or made new again: what a replay makes of it, and of taking it back."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase
from desktop_app.study.histories import histories_of
from desktop_app.study.recorder import Recorder
from desktop_app.study.replay import differences, rebuild, states_of
from desktop_app.study.rows import StoredCard
from tests.answering import answer_cards


def answered(engine: Engine) -> tuple[StoredCard, CardState]:
    answer_cards(engine, 3)
    store = engine.study.store
    return next(iter(store.states.all(engine.study.learner.id)))


def record(engine: Engine, card: StoredCard, kind: EventKind, **payload: object) -> Event:
    study = engine.study
    with study.writing():
        event = Recorder(study).append(kind, card.uuid, payload)
    rebuild(study)
    return event


def state_of(engine: Engine, card: StoredCard) -> CardState:
    return engine.study.store.states.get(engine.study.learner.id, card.key)


def test_a_card_is_due_on_the_day_it_was_put_on(engine: Engine) -> None:
    card, before = answered(engine)
    record(engine, card, EventKind.RESCHEDULE, due=740_000)
    after = state_of(engine, card)
    assert (after.due_day, after.memory, after.last_day) == (740_000, before.memory, before.last_day)
    assert (after.reviews, after.phase) == (before.reviews, Phase.REVIEW)


def test_it_is_remembered_as_was_said(engine: Engine) -> None:
    card, _ = answered(engine)
    said = {"due": 740_000, "stability": 12.5, "difficulty": 4.0, "last": 739_990}
    record(engine, card, EventKind.RESCHEDULE, **said)
    after = state_of(engine, card)
    assert (after.memory, after.last_day, after.showings) == (MemoryState(12.5, 4.0), 739_990, 0)


def test_of_a_new_card_a_day_alone_says_nothing(engine: Engine) -> None:
    card = engine.study.store.cards.of_deck(engine.study.store.decks.heads()[0].id)[-1]
    record(engine, card, EventKind.RESCHEDULE, due=740_000)
    assert state_of(engine, card) == NEW_CARD


def test_after_a_reset_a_card_is_new(engine: Engine) -> None:
    card, _ = answered(engine)
    record(engine, card, EventKind.RESET)
    assert state_of(engine, card) == NEW_CARD
    assert list(differences(engine.study)) == []


@pytest.mark.parametrize("kind", [EventKind.RESCHEDULE, EventKind.RESET])
def test_taken_back_the_card_is_as_before(engine: Engine, kind: EventKind) -> None:
    card, before = answered(engine)
    event = record(engine, card, kind, due=740_000)
    study = engine.study
    with study.writing():
        undo = Recorder(study).undo(event, card.key)
    assert state_of(engine, card) == before
    assert list(differences(study)) == []
    with study.writing():
        Recorder(study).redo(undo, event, card.key)
    assert state_of(engine, card) != before
    assert list(differences(study)) == []


def test_one_undo_takes_back_many(engine: Engine) -> None:
    card, before = answered(engine)
    first, second, third = (
        record(engine, card, EventKind.RESCHEDULE, due=740_000 + number) for number in range(3)
    )
    record(engine, card, EventKind.UNDO, names=first.uuid.hex, more=[third.uuid.hex])
    events = engine.study.store.events.of_card(engine.study.learner.id, card.uuid)
    assert [event for event in in_effect(events) if event.kind is EventKind.RESCHEDULE] == [second]
    assert states_of(events, engine.study)[card.uuid].due_day == 740_001
    assert state_of(engine, card).memory == before.memory


def test_a_reset_begins_another_history(engine: Engine) -> None:
    """To fitting the answers before and after it are as of two cards."""
    card, _ = answered(engine)
    before = len(histories_of(engine.study.store.events.all(engine.study.learner.id)))
    record(engine, card, EventKind.RESET)
    answer_cards(engine, 3)
    after = histories_of(engine.study.store.events.all(engine.study.learner.id))
    assert len(after) > before

"""Card states and day tallies from the log: what an undo uses, and the proof that the cache is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import CardId
from desktop_app.domain.memory import NEW_CARD, CardState, Phase, Rating
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.study.context import Study
from desktop_app.study.ports import DayTally


def graded(event: Event) -> Graded:
    assert event.rating is not None
    payload = event.payload
    return Graded(
        event.rating,
        forced=bool(payload.get("forced")),
        recognised=bool(payload.get("recognised")),
        hit=bool(payload.get("hit")),
    )


def state_of(events: Iterable[Event], study: Study) -> CardState:
    """The state of one card after its events (of one learner, any order, undos included)."""
    state = NEW_CARD
    for event in in_effect(events):
        if event.kind is EventKind.ANSWER:
            retention = float(event.payload.get("retention", study.options.desired_retention))
            state = after_answer(state, graded(event), event.study_day, study.model, retention)
    return state


def tally_of(event: Event) -> DayTally:
    """What one answer adds to its day."""
    if event.kind is not EventKind.ANSWER:
        return DayTally()
    phase = event.payload.get("phase")
    return DayTally(
        answers=1,
        new=int(phase == Phase.NEW),
        reviews=int(phase == Phase.REVIEW),
        again=int(event.rating is Rating.AGAIN),
        answer_ms=event.answer_ms or 0,
    )


class Difference(NamedTuple):
    """A card or day whose cache is not what the log says."""

    card: CardId | None
    day: int | None
    kept: CardState | DayTally
    replayed: CardState | DayTally


def _replayed(study: Study) -> tuple[dict[UUID, CardState], dict[int, DayTally]]:
    by_card: dict[UUID, list[Event]] = {}
    for event in study.store.events.all(study.learner.id):
        by_card.setdefault(event.card, []).append(event)
    states = {card: state_of(events, study) for card, events in by_card.items()}
    tallies: dict[int, DayTally] = {}
    for events in by_card.values():
        for event in in_effect(events):
            tallies[event.study_day] = tallies.get(event.study_day, DayTally()).plus(tally_of(event))
    return states, {day: tally for day, tally in tallies.items() if tally != DayTally()}


def differences(study: Study) -> Iterator[Difference]:
    """Where the kept states and tallies differ from a replay of the whole log; nothing if all is well."""
    states, tallies = _replayed(study)
    kept = {stored.uuid: (stored.id, state) for stored, state in study.store.states.all(study.learner.id)}
    for card, (card_id, state) in kept.items():
        replayed = states.pop(card, NEW_CARD)
        if replayed != state:
            yield Difference(card_id, None, state, replayed)
    for state in states.values():
        if state != NEW_CARD:
            yield Difference(None, None, NEW_CARD, state)
    kept_days = dict(study.store.tallies.span(study.learner.id, 0, 10_000_000))
    for day in kept_days.keys() | tallies.keys():
        one, other = kept_days.get(day, DayTally()), tallies.get(day, DayTally())
        if one != other:
            yield Difference(None, day, one, other)


def rebuild(study: Study) -> None:
    """Make states and tallies anew from the log, in one transaction."""
    states, tallies = _replayed(study)
    store, learner = study.store, study.learner.id
    with store.transaction():
        keys = {
            stored.uuid: stored.key
            for head in store.decks.heads()
            for stored in store.cards.of_deck(head.id)
        }
        store.states.clear(learner)
        for day in store.tallies.span(learner, 0, 10_000_000).keys() - tallies.keys():
            store.tallies.put(learner, day, DayTally())
        for card, state in states.items():
            if card in keys:
                store.states.put(learner, keys[card], state)
        for day, tally in tallies.items():
            store.tallies.put(learner, day, tally)

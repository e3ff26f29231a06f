"""States, marks and day tallies from the log: what an undo uses, and the proof that the cache is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias, TypeVar
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import CardId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState, Phase, Rating
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.study.context import Study
from desktop_app.study.ports import DayTally, StoredCard

Kept: TypeAlias = CardState | CardMarks | DayTally
_Of = TypeVar("_Of", CardState, CardMarks)


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


def marks_of(events: Iterable[Event]) -> CardMarks:
    """The marks of one card after its events (of one learner, any order, undos included)."""
    marks = NO_MARKS
    for event in in_effect(events):
        read = _MARKS.get(event.kind)
        if read is not None:
            marks = read(marks, event.payload)
    return marks


_MARKS: Mapping[EventKind, Callable[[CardMarks, Mapping[str, Any]], CardMarks]] = {
    EventKind.SUSPEND: lambda marks, payload: replace(marks, suspended=bool(payload["suspended"])),
    EventKind.BURY: lambda marks, payload: replace(marks, buried_until=payload["until"]),
    EventKind.FLAG: lambda marks, payload: replace(marks, flag=payload["flag"]),
    EventKind.MARK: lambda marks, payload: replace(marks, marked=bool(payload["marked"])),
}
MARK_KINDS = frozenset(_MARKS)


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
    kept: Kept
    replayed: Kept


class _Replayed(NamedTuple):
    """All caches as the log makes them, without those that say nothing."""

    states: dict[UUID, CardState]
    marks: dict[UUID, CardMarks]
    tallies: dict[int, DayTally]


def _replayed(study: Study) -> _Replayed:
    by_card: dict[UUID, list[Event]] = {}
    for event in study.store.events.all(study.learner.id):
        by_card.setdefault(event.card, []).append(event)
    states = {card: state_of(events, study) for card, events in by_card.items()}
    marks = {card: marks_of(events) for card, events in by_card.items()}
    tallies: dict[int, DayTally] = {}
    for events in by_card.values():
        for event in in_effect(events):
            tallies[event.study_day] = tallies.get(event.study_day, DayTally()).plus(tally_of(event))
    return _Replayed(
        {card: state for card, state in states.items() if state != NEW_CARD},
        {card: each for card, each in marks.items() if each != NO_MARKS},
        {day: tally for day, tally in tallies.items() if tally != DayTally()},
    )


def differences(study: Study) -> Iterator[Difference]:
    """Where what is kept differs from a replay of the whole log; nothing if all is well."""
    store, learner = study.store, study.learner.id
    states, marks, tallies = _replayed(study)
    yield from _card_differences(store.states.all(learner), states, NEW_CARD)
    yield from _card_differences(store.marks.all(learner), marks, NO_MARKS)
    kept_days = dict(store.tallies.span(learner, 0, 10_000_000))
    for day in kept_days.keys() | tallies.keys():
        one, other = kept_days.get(day, DayTally()), tallies.get(day, DayTally())
        if one != other:
            yield Difference(None, day, one, other)


def _card_differences(
    kept: Iterable[tuple[StoredCard, _Of]], replayed: dict[UUID, _Of], nothing: _Of
) -> Iterator[Difference]:
    left = dict(replayed)
    for stored, one in kept:
        other = left.pop(stored.uuid, nothing)
        if one != other:
            yield Difference(stored.id, None, one, other)
    for other in left.values():
        yield Difference(None, None, nothing, other)


def rebuild(study: Study) -> None:
    """Make all card states, marks and tallies anew from the log, in one transaction."""
    store, learner = study.store, study.learner.id
    states, marks, tallies = _replayed(study)
    with store.transaction():
        store.states.clear(learner)
        store.marks.clear(learner)
        for day in store.tallies.span(learner, 0, 10_000_000).keys() - tallies.keys():
            store.tallies.put(learner, day, DayTally())
        for card, state in states.items():
            key = store.cards.key_of(card)
            if key is not None:
                store.states.put(learner, key, state)
        for card, each in marks.items():
            key = store.cards.key_of(card)
            if key is not None:
                store.marks.put(learner, key, each)
        for day, tally in tallies.items():
            store.tallies.put(learner, day, tally)

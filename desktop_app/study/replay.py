"""States, marks and day tallies from the log: what an undo uses, and the proof that the cache is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import CardId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase, Rating
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.carry import after_gain, gain
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.scheduling.worth import FORMER_WORTH
from desktop_app.study.context import Study
from desktop_app.study.days import recorded_day
from desktop_app.study.ports import Store
from desktop_app.study.rows import DayTally, StoredCard

Kept: TypeAlias = CardState | CardMarks | DayTally
_Of = TypeVar("_Of", CardState, CardMarks)


def graded(event: Event) -> Graded:
    assert event.rating is not None
    payload = event.payload
    return Graded(
        event.rating,
        forced=bool(payload.get("forced")),
        recognised=bool(payload.get("recognised")),
        kappa=float(payload.get("kappa", FORMER_WORTH)),
        hit=bool(payload.get("hit")),
    )


class Past(Protocol):
    """As much of a study as a replay asks for."""

    @property
    def options(self) -> StudyOptions: ...

    def model_named(self, name: str) -> MemoryModel: ...


def states_of(events: Iterable[Event], study: Past) -> dict[UUID, CardState]:
    """The states of cards after their events (of one learner, any order, undos included).

    Cards that share what is learned must come together: all of an item and of its group.
    """
    states: dict[UUID, CardState] = {}
    for event in in_effect(events):
        apply(event, states, study)
    return states


def apply(event: Event, states: dict[UUID, CardState], study: Past) -> None:
    """What one event that counts makes of the states before it; nothing for most kinds."""
    if event.kind in _STATES:
        _STATES[event.kind](event, states, study)


def _answered(event: Event, states: dict[UUID, CardState], study: Past) -> None:
    """One answer: its card's state, and those of the siblings it names."""
    payload = event.payload
    retention = float(payload.get("retention", study.options.desired_retention))
    model = study.model_named(event.scheduler)
    before = states.get(event.card, NEW_CARD)
    after = after_answer(
        before,
        graded(event),
        event.study_day,
        model,
        retention,
        partial(recorded_day, payload.get("due"), payload.get("stability"), event.card.bytes),
    )
    states[event.card] = after
    assert after.memory is not None
    gained = gain(before.memory, after.memory)
    for name, (due, stability) in payload.get("carried", {}).items():
        sibling = UUID(hex=name)
        day_of = partial(recorded_day, due, stability, sibling.bytes)
        moved = after_gain(
            states.get(sibling, NEW_CARD), gained, float(payload["rho"]), model, retention, day_of
        )
        if moved is not None:
            states[sibling] = moved


def _rescheduled(event: Event, states: dict[UUID, CardState], _study: Past) -> None:
    """Due on another day, and remembered as the event says, if it does. A new card stays new without that."""
    payload = event.payload
    before = states.get(event.card, NEW_CARD)
    memory = before.memory
    if payload.get("stability") is not None:
        memory = MemoryState(float(payload["stability"]), float(payload["difficulty"]))
    if memory is not None:
        last = payload.get("last", before.last_day)
        is_same_day = last == before.last_day
        states[event.card] = replace(
            before,
            phase=Phase.REVIEW,
            memory=memory,
            due_day=payload["due"],
            last_day=event.study_day if last is None else last,
            showings=before.showings if is_same_day else 0,
            hits=before.hits if is_same_day else 0,
        )


def _reset(event: Event, states: dict[UUID, CardState], _study: Past) -> None:
    """As if it had never been answered."""
    states.pop(event.card, None)


_STATES: Mapping[EventKind, Callable[[Event, dict[UUID, CardState], Past], None]] = {
    EventKind.ANSWER: _answered,
    EventKind.RESCHEDULE: _rescheduled,
    EventKind.RESET: _reset,
}
STATE_KINDS = frozenset(_STATES)


def marks_of(events: Iterable[Event]) -> CardMarks:
    """The marks of one card after its events (of one learner, any order, undos included)."""
    marks = NO_MARKS
    for event in in_effect(events):
        marks = _marked(marks, event)
    return marks


def _marked(marks: CardMarks, event: Event) -> CardMarks:
    read = _MARKS.get(event.kind)
    return marks if read is None else read(marks, event.payload)


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
    is_new = phase == Phase.NEW and not event.payload.get("instead")
    return DayTally(
        answers=1,
        new=int(is_new),
        reviews=int(phase == Phase.REVIEW or (phase == Phase.NEW and not is_new)),
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


def _replayed(study: Study, progress: Progress) -> _Replayed:
    effective = in_effect(_told(study.store.events.all(study.learner.id), progress))
    states = states_of(effective, study)
    marks: dict[UUID, CardMarks] = {}
    tallies: dict[int, DayTally] = {}
    for event in effective:
        marks[event.card] = _marked(marks.get(event.card, NO_MARKS), event)
        tallies[event.study_day] = tallies.get(event.study_day, DayTally()).plus(tally_of(event))
    return _Replayed(
        {card: state for card, state in states.items() if state != NEW_CARD},
        {card: each for card, each in marks.items() if each != NO_MARKS},
        {day: tally for day, tally in tallies.items() if tally != DayTally()},
    )


def differences(study: Study, progress: Progress | None = None) -> Iterator[Difference]:
    """Where what is kept differs from a replay of the whole log; nothing if all is well. Raises Cancelled."""
    store, learner = study.store, study.learner.id
    states, marks, tallies = _replayed(study, progress or Silent())
    yield from _card_differences(store, store.states.all(learner), states, NEW_CARD)
    yield from _card_differences(store, store.marks.all(learner), marks, NO_MARKS)
    kept_days = dict(store.tallies.span(learner, 0, 10_000_000))
    for day in kept_days.keys() | tallies.keys():
        one, other = kept_days.get(day, DayTally()), tallies.get(day, DayTally())
        if one != other:
            yield Difference(None, day, one, other)


def _card_differences(
    store: Store, kept: Iterable[tuple[StoredCard, _Of]], replayed: dict[UUID, _Of], nothing: _Of
) -> Iterator[Difference]:
    left = dict(replayed)
    for stored, one in kept:
        other = left.pop(stored.uuid, nothing)
        if one != other:
            yield Difference(stored.id, None, one, other)
    for card, other in left.items():
        # An event may come before the deck that it is about: then there is nothing to keep a state for.
        if store.cards.key_of(card) is not None:
            yield Difference(None, None, nothing, other)


def _told(events: Iterator[Event], progress: Progress) -> Iterator[Event]:
    for done, event in enumerate(events):
        if done % 500 == 0:
            progress.step(done)
        yield event


def rebuild(study: Study) -> None:
    """Make all card states, marks and tallies anew from the log, in one transaction."""
    store, learner = study.store, study.learner.id
    states, marks, tallies = _replayed(study, Silent())
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

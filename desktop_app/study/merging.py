"""Events of another machine, or of another copy, join those that are here: union by UUID, then replay.

What is replayed are the cards that got events and those they share what is learned with. So merging is
repeatable and its order does not matter; the result is what a replay of the whole log would give. Events of
cards that are not here are kept: their deck may come later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState
from desktop_app.progress import Progress
from desktop_app.study import replay
from desktop_app.study.context import Study
from desktop_app.study.rows import DayTally

_Histories = Mapping[UUID, tuple[Event, ...]]


class Merged(NamedTuple):
    added: int
    known: int
    """Those that were here already."""
    conflicts: tuple[UUID, ...]
    """Of these the content here is another. It stays as it is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is to be written, worked out beforehand."""

    newest: int
    """The log's newest row as it was read; the plan holds as long as that is so."""
    added: tuple[Event, ...]
    merged: Merged
    states: tuple[tuple[UUID, CardState], ...]
    """Of cards that are not here too: their deck may come before the plan is written."""
    marks: tuple[tuple[UUID, CardMarks], ...]
    tallies: Mapping[int, DayTally]


def merge(
    study: Study,
    events: Iterable[Event],
    progress: Progress,
    parameters: Mapping[str, Sequence[float]] | None = None,
) -> Merged:
    """Those of `study.learner` among the events; `parameters`: the sets that they name.

    Answers may be given meanwhile: only the writing is one transaction, and the plan is made anew if it does
    not hold any more. Raises StorageError, Cancelled; then nothing was merged.
    """
    kept = tuple(events)
    for name, numbers in (parameters or {}).items():
        # Before anything is replayed; what nothing names does no harm.
        study.store.parameters.add(name, numbers)
    while True:
        plan = make_plan(study, kept, progress)
        if write_plan(study, plan):
            return plan.merged


def make_plan(study: Study, events: Iterable[Event], progress: Progress) -> Plan:
    """Reads only."""
    store, learner = study.store, study.learner.id
    newest = store.events.newest()
    incoming: dict[UUID, Event] = {}
    conflicts = []
    for event in events:
        if event.learner == learner and incoming.setdefault(event.uuid, event) != event:
            conflicts.append(event.uuid)
    here = store.events.find(tuple(incoming))
    conflicts += [name for name, ours in here.items() if ours != incoming[name]]
    added = sorted(
        (event for name, event in incoming.items() if name not in here),
        key=lambda event: (event.order, event.uuid),
    )
    caches = _Caches(study)
    caches.follow(added, progress)
    return Plan(
        newest,
        tuple(added),
        Merged(len(added), len(here), tuple(dict.fromkeys(conflicts))),
        tuple(caches.states),
        tuple(caches.marks),
        caches.tallies,
    )


def write_plan(study: Study, plan: Plan) -> bool:
    """False, with nothing written, where the log has grown since."""
    store, learner = study.store, study.learner.id
    with study.writing():
        if store.events.newest() != plan.newest:
            return False
        for event in plan.added:
            store.events.append(event)
        for card, state in plan.states:
            if (key := store.cards.key_of(card)) is not None:
                store.states.put(learner, key, state)
        for card, marks in plan.marks:
            if (key := store.cards.key_of(card)) is not None:
                store.marks.put(learner, key, marks)
        for day, tally in plan.tallies.items():
            store.tallies.put(learner, day, tally)
        study.planner.forget()
    return True


class _Caches:
    """What is kept of cards and days, where new events make it another. One family of cards at a time."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self.states: list[tuple[UUID, CardState]] = []
        self.marks: list[tuple[UUID, CardMarks]] = []
        self.tallies: dict[int, DayTally] = {}

    def follow(self, added: Iterable[Event], progress: Progress) -> None:
        new: dict[UUID, list[Event]] = {}
        for event in added:
            new.setdefault(event.card, []).append(event)
        events, learner = self._study.store.events, self._study.learner.id
        asked = {card for card, its in new.items() if any(map(_changes_states, its))}
        links = [*events.links(learner), *_links(new)] if asked else []
        done = 0
        progress.step(done, len(new))
        for family in families(new, links):
            before = {card: events.of_card(learner, card) for card in family}
            after = {card: (*its, *new.get(card, ())) for card, its in before.items()}
            if not asked.isdisjoint(family):
                self._add_states(after)
            for card in family & new.keys():
                self._add_marks(card, after[card], new[card])
                self._add_tallies(before[card], -1)
                self._add_tallies(after[card], 1)
                done += 1
            progress.step(done, len(new))

    def _add_states(self, after: _Histories) -> None:
        """Of cards whose state becomes another, or of which none is kept."""
        store, learner = self._study.store, self._study.learner.id
        states = replay.states_of((event for its in after.values() for event in its), self._study)
        for card in after:
            key, state = store.cards.key_of(card), states.get(card, NEW_CARD)
            if key is None or store.states.get(learner, key) != state:
                self.states.append((card, state))

    def _add_marks(self, card: UUID, events: Iterable[Event], new: Iterable[Event]) -> None:
        """The same for marks."""
        if any(event.kind not in replay.STATE_KINDS for event in new):
            store, learner = self._study.store, self._study.learner.id
            key, marks = store.cards.key_of(card), replay.marks_of(events)
            if key is None or store.marks.get(learner, key) != marks:
                self.marks.append((card, marks))

    def _add_tallies(self, events: Iterable[Event], sign: int) -> None:
        store, learner = self._study.store, self._study.learner.id
        for event in in_effect(events):
            day = event.study_day
            if day not in self.tallies:
                self.tallies[day] = store.tallies.get(learner, day)
            self.tallies[day] = self.tallies[day].plus(replay.tally_of(event), sign)


def _changes_states(event: Event) -> bool:
    """An undo may take back anything."""
    return event.kind not in replay.MARK_KINDS


def _links(new: Mapping[UUID, Iterable[Event]]) -> Iterable[tuple[UUID, UUID]]:
    """Which card has passed on what was learned to which."""
    for card, events in new.items():
        for event in events:
            if event.kind is EventKind.ANSWER:
                for name in event.payload.get("carried", {}):
                    yield card, UUID(hex=name)


def linked(cards: Iterable[UUID], links: Iterable[tuple[UUID, UUID]]) -> set[UUID]:
    """The cards, and all that hang together with them."""
    return {card for family in families(cards, links) for card in family}


def families(cards: Iterable[UUID], links: Iterable[tuple[UUID, UUID]]) -> Iterator[set[UUID]]:
    """The same, those that hang together at a time."""
    neighbours: dict[UUID, set[UUID]] = {}
    for one, other in links:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    met = set[UUID]()
    for first in cards:
        family, ahead = set[UUID](), [first]
        while ahead:
            card = ahead.pop()
            if card not in met:
                met.add(card)
                family.add(card)
                ahead += neighbours.get(card, ())
        if family:
            yield family

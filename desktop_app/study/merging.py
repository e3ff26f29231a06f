"""Events of another machine, or of another copy, join those that are here: union by UUID, then replay.

What is replayed are the cards that got events and those they share what is learned with. So merging is
repeatable and its order does not matter; the result is what a replay of the whole log would give. Events of
cards that are not here are kept: their deck may come later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState
from desktop_app.progress import Progress
from desktop_app.study import replay
from desktop_app.study.context import Study
from desktop_app.study.rows import CardKey, DayTally

_Histories = dict[UUID, tuple[Event, ...]]


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
    states: tuple[tuple[CardKey, CardState], ...]
    marks: tuple[tuple[CardKey, CardMarks], ...]
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
    touched = tuple(dict.fromkeys(event.card for event in added))
    progress.step(0, len(touched))
    before = _Reading(study, progress, len(touched)).of(touched)
    after = _joined(before, added)
    return Plan(
        newest,
        tuple(added),
        Merged(len(added), len(here), tuple(dict.fromkeys(conflicts))),
        tuple(_states(study, after, added)),
        tuple(_marks(study, after)),
        _tallies(study, before, after),
    )


def write_plan(study: Study, plan: Plan) -> bool:
    """False, with nothing written, where the log has grown since."""
    store, learner = study.store, study.learner.id
    with study.writing():
        if store.events.newest() != plan.newest:
            return False
        for event in plan.added:
            store.events.append(event)
        for key, state in plan.states:
            store.states.put(learner, key, state)
        for key, marks in plan.marks:
            store.marks.put(learner, key, marks)
        for day, tally in plan.tallies.items():
            store.tallies.put(learner, day, tally)
        study.planner.forget()
    return True


class _Reading:
    def __init__(self, study: Study, progress: Progress, total: int) -> None:
        self._study, self._progress, self._total = study, progress, total

    def of(self, cards: Iterable[UUID]) -> _Histories:
        found = {}
        for card in cards:
            found[card] = self._study.store.events.of_card(self._study.learner.id, card)
            self._progress.step(len(found), self._total)
        return found


def _joined(before: _Histories, added: Iterable[Event]) -> _Histories:
    after = {card: list(events) for card, events in before.items()}
    for event in added:
        after[event.card].append(event)
    return {card: tuple(events) for card, events in after.items()}


def _states(study: Study, after: _Histories, added: Iterable[Event]) -> Iterable[tuple[CardKey, CardState]]:
    """Of cards whose state becomes another."""
    store, learner = study.store, study.learner.id
    asked = {event.card for event in added if event.kind not in replay.MARK_KINDS}
    if not asked:
        return
    together = linked(asked, [*store.events.links(learner), *_links(added)])
    histories = {
        card: after[card] if card in after else store.events.of_card(learner, card) for card in together
    }
    states = replay.states_of((event for each in histories.values() for event in each), study)
    for card in together:
        key, state = store.cards.key_of(card), states.get(card, NEW_CARD)
        if key is not None and store.states.get(learner, key) != state:
            yield key, state


def _links(events: Iterable[Event]) -> Iterable[tuple[UUID, UUID]]:
    """Which card has passed on what was learned to which."""
    for event in events:
        if event.kind is EventKind.ANSWER:
            for name in event.payload.get("carried", {}):
                yield event.card, UUID(hex=name)


def linked(cards: Iterable[UUID], links: Iterable[tuple[UUID, UUID]]) -> set[UUID]:
    """The cards, and all that hang together with them."""
    neighbours: dict[UUID, set[UUID]] = {}
    for one, other in links:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    found, ahead = set[UUID](), list(cards)
    while ahead:
        card = ahead.pop()
        if card not in found:
            found.add(card)
            ahead += neighbours.get(card, ())
    return found


def _marks(study: Study, after: _Histories) -> Iterable[tuple[CardKey, CardMarks]]:
    """Of cards whose marks become others."""
    store, learner = study.store, study.learner.id
    for card, events in after.items():
        if any(event.kind in replay.MARK_KINDS for event in events):
            key, marks = store.cards.key_of(card), replay.marks_of(events)
            if key is not None and store.marks.get(learner, key) != marks:
                yield key, marks


def _tallies(study: Study, before: _Histories, after: _Histories) -> dict[int, DayTally]:
    """Of the days on which another number of answers counts now."""
    store, learner = study.store, study.learner.id
    tallies: dict[int, DayTally] = {}
    for sign, histories in ((-1, before), (1, after)):
        for events in histories.values():
            for event in in_effect(events):
                day = event.study_day
                if day not in tallies:
                    tallies[day] = store.tallies.get(learner, day)
                tallies[day] = tallies[day].plus(replay.tally_of(event), sign)
    return tallies

"""Histories of one learner on three machines that know nothing of each other; clocks and zones jump."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import LearnerId
from desktop_app.domain.memory import Rating
from desktop_app.domain.study_day import Moment, study_day

MACHINES = 3
START = 1_795_255_200_000
_HOUR = 3_600_000
LATER_MS = (0, 5_000, 26 * _HOUR, 26 * _HOUR, 90 * _HOUR, 400 * _HOUR, -3 * _HOUR, -500 * _HOUR)
ZONES = (-660, -60, 0, 60, 345, 840)

KINDS = (
    *[EventKind.ANSWER] * 10,
    EventKind.UNDO,
    EventKind.REDO,
    EventKind.SUSPEND,
    EventKind.BURY,
    EventKind.FLAG,
    EventKind.MARK,
    EventKind.PRACTICE,
    EventKind.RESCHEDULE,
    EventKind.RESCHEDULE,
    EventKind.RESET,
)


_TAKEN_BACK = (EventKind.RESCHEDULE, EventKind.RESET, EventKind.SUSPEND)


class Step(NamedTuple):
    """`number` decides what the kind leaves open."""

    machine: int
    card: int
    kind: EventKind
    later_ms: int
    """By this machine's clock, which may run backwards."""
    zone_minutes: int
    number: int


class _Machine:
    def __init__(self, number: int) -> None:
        self.uuid = uuid.UUID(int=(1 << 100) + number)
        self.clock_ms, self.last_ms, self.seq = START, 0, 0
        self.events: list[Event] = []


def histories_of(
    made: Sequence[Step], learner: LearnerId, cards: Sequence[uuid.UUID], scheduler: str
) -> list[list[Event]]:
    """The events of each machine. The same steps give the same events for every learner, but for names."""
    machines = [_Machine(number) for number in range(MACHINES)]
    written: list[Event] = []
    for step in made:
        machine, card = machines[step.machine], cards[step.card % len(cards)]
        machine.clock_ms += step.later_ms
        machine.last_ms = max(machine.clock_ms, machine.last_ms + 1)
        machine.seq += 1
        payload = _payload(step, card, cards, written)
        if payload is None:
            continue
        moment = Moment(machine.last_ms, step.zone_minutes)
        is_answer = step.kind is EventKind.ANSWER
        event = Event(
            uuid=uuid.UUID(int=learner.int ^ (machine.uuid.int << 8) ^ machine.seq),
            learner=learner,
            card=card,
            kind=step.kind,
            rating=Rating((3, 3, 4, 1)[step.number // 4 % 4]) if is_answer else None,
            answer_ms=step.number if is_answer else None,
            moment=moment,
            study_day=study_day(moment),
            device=machine.uuid,
            device_seq=machine.seq,
            scheduler=scheduler,
            payload=payload,
        )
        machine.events.append(event)
        written.append(event)
    return [machine.events for machine in machines]


def _payload(
    step: Step, card: uuid.UUID, cards: Sequence[uuid.UUID], written: Sequence[Event]
) -> dict[str, Any] | None:
    """None: there is nothing that such an event could name."""
    number = step.number
    if step.kind is EventKind.ANSWER:
        other = cards[(cards.index(card) + 1 + number) % len(cards)]
        passed = {other.hex: [740_000 + number, 5.5]} if number % 4 and other != card else {}
        carried = {"carried": passed, "rho": 0.3} if passed else {}
        return {"phase": ("new", "review")[number % 2], "hit": number % 5 == 0, "retention": 0.9, **carried}
    if step.kind in (EventKind.UNDO, EventKind.REDO):
        named = EventKind.UNDO if step.kind is EventKind.REDO else EventKind.ANSWER
        of_card = [each for each in written if each.card == card and each.kind is named]
        if step.kind is EventKind.UNDO and number % 3 == 0:
            of_card = [each for each in written if each.card == card and each.kind in _TAKEN_BACK]
        if not of_card:
            return None
        more = (
            {"more": [each.uuid.hex for each in of_card[-2:]]}
            if named is EventKind.ANSWER and number % 4
            else {}
        )
        return {"names": of_card[number % len(of_card)].uuid.hex, **more}
    marks: dict[EventKind, dict[str, Any]] = {
        EventKind.SUSPEND: {"suspended": number % 2 == 0},
        EventKind.BURY: {"until": None if number % 2 else 739_580 + number},
        EventKind.FLAG: {"flag": number % 5},
        EventKind.MARK: {"marked": number % 2 == 0},
        EventKind.PRACTICE: {"guess": True},
        EventKind.RESCHEDULE: _rescheduled(number),
        EventKind.RESET: {},
    }
    return marks[step.kind]


def _rescheduled(number: int) -> dict[str, Any]:
    """By hand, or with what another program knew."""
    due = {"due": 739_900 + number}
    if number % 3 == 0:
        return due
    return {**due, "stability": 0.5 + number, "difficulty": 1 + number % 9, "last": 739_600 + number % 50}

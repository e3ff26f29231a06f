"""Events: what happened, once and for all. The log of them is the truth; card states are derived from it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from desktop_app.domain.ids import LearnerId
from desktop_app.domain.memory import Rating
from desktop_app.domain.study_day import Moment


class EventKind(enum.StrEnum):
    ANSWER = "answer"
    PRACTICE = "practice"
    """Recorded, changes no state: practice, cram, pretest, transfer check."""
    UNDO = "undo"
    REDO = "redo"
    SUSPEND = "suspend"
    BURY = "bury"
    FLAG = "flag"
    MARK = "mark"
    RESCHEDULE = "reschedule"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the log, never changed and never deleted.

    `payload` of an answer: `deck`, `item`, `card` and `text` (the statement as it was worded), `contrast`,
    `kind` and `words` (what was asked, how much there was to read), `phase` before it, `right` and `given`
    (sides), `options` (how many could be chosen), `recognised` (a forced choice) and `kappa` (what that was
    worth), `hit` (counts towards the day's criterion), `retention`, `due` and `stability` (the day chosen
    and what it was chosen for), `reason` (what was typed), `ticked`, `typed` (a typed answer as it was
    handed in). Where it applies: `factor` and `sure` (L, and the learner's word), `choice_ms` (the time of
    the choice alone), `opens` (among a new contrast's first cards), `instead` (new, in the place of another
    card of its memory item that was due: counts as a review), `carried` and `rho` (siblings that gained, by
    UUID in hex: due day and stability after it; and by how much), `follow` (see `study.follow_ups`); of
    practice: `guess`, `transfer`. Of answers given on one sort board: `board` (how many traits lay on it;
    two sides to choose from), `moves` (how often this one changed sides before Check) and `act`, the hex
    UUID of the first of them. Of an undo or redo: `names`, the hex UUID of the event taken back,
    and of an undo perhaps `more`, a list of those of other events of the card.
    Of a suspend, bury, flag or mark: `deck`, `item`, `card` and `text` as above; what is so from now on:
    `suspended` (true or false), `until` (the study day on which the card is back, or null), `flag` (0 for
    none, 1 to 4) or `marked` (true or false); and `act`, the hex UUID of the first of the events that one
    action made (a contrast has many cards, and each has an event of its own).
    Of a reschedule: `deck`, `item`, `card` and `text`; `due` (the study day on which the card is due from now
    on); where it was learned elsewhere also `stability` and `difficulty` (how well it is remembered) and
    `last` (the study day of the last answer). A reset takes back nothing: the card begins anew after it.
    What another program told of (see `study.imported_history`) has `from`, that program's name.
    `clock` is there when the device's clock ran backwards: what it showed.
    """

    uuid: UUID
    learner: LearnerId
    card: UUID
    kind: EventKind
    rating: Rating | None
    answer_ms: int | None
    moment: Moment
    study_day: int
    device: UUID
    device_seq: int
    scheduler: str
    """Name of the memory model and parameter set, so that replay does not depend on today's settings."""
    payload: Mapping[str, Any] = field(default_factory=dict)

    @property
    def order(self) -> tuple[int, bytes, int]:
        """Total over all devices."""
        return (self.moment.at_utc_ms, self.device.bytes, self.device_seq)


def in_effect(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that count, in order: without undos, redos, and what an undo in force takes back.

    An undo names the event it takes back, a redo names the undo. Events of one card suffice, since an
    undo carries the card of the event it names.
    """
    # By UUID too: a folder copied on one machine makes two lines of one device.
    ordered = sorted(events, key=lambda event: (event.order, event.uuid))
    redone = {event.payload["names"] for event in ordered if event.kind is EventKind.REDO}
    undone = {
        name
        for event in ordered
        if event.kind is EventKind.UNDO and event.uuid.hex not in redone
        for name in (event.payload["names"], *event.payload.get("more", ()))
    }
    return tuple(
        event
        for event in ordered
        if event.kind not in (EventKind.UNDO, EventKind.REDO) and event.uuid.hex not in undone
    )

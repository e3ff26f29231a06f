"""The events of one card that another program told of: a line of their own, as of a machine for itself.

The line hangs on learner and card alone, and a number of it is its time. So the same answer is the same event
in whatever file it comes, and no two events of a line are of one instant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID, uuid5

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import uuid7
from desktop_app.domain.memory import Rating
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.study.context import Study

_NAMESPACE: Final = UUID("0c8f7c0a-2a0e-5b0d-9d53-4b1d7f0f5e21")


class CardLine:
    """Reads what is here of the card when it is made."""

    def __init__(self, study: Study, card: UUID) -> None:
        self._study, self._card = study, card
        self.device = uuid5(_NAMESPACE, f"{study.learner.id.hex}/{card.hex}")
        self.now = study.clock.now()
        self._here = {event.uuid: event for event in study.store.events.of_card(study.learner.id, card)}
        self._in_force = frozenset(event.uuid for event in in_effect(self._here.values()))
        self._redone = {each.payload["names"] for each in self._here.values() if each.kind is EventKind.REDO}
        self._taken = {event.moment.at_utc_ms for event in self.own}

    @property
    def own(self) -> tuple[Event, ...]:
        return tuple(event for event in self._here.values() if event.device == self.device)

    @property
    def others(self) -> tuple[Event, ...]:
        """Those of this program, wherever it ran."""
        return tuple(event for event in self._here.values() if event.device != self.device)

    def is_in_force(self, event: Event) -> bool:
        return event.uuid in self._in_force

    def name(self, words: str) -> UUID:
        """The same for the same words."""
        return uuid5(self.device, words)

    def day(self, at_utc_ms: int) -> int:
        return study_day(Moment(at_utc_ms, self.now.zone_minutes), self._study.options.rollover_hour)

    def event(
        self,
        kind: EventKind,
        name: UUID,
        at_utc_ms: int,
        payload: Mapping[str, Any],
        rating: Rating | None = None,
        answer_ms: int | None = None,
    ) -> Event:
        return Event(
            uuid=name,
            learner=self._study.learner.id,
            card=self._card,
            kind=kind,
            rating=rating,
            answer_ms=answer_ms,
            moment=Moment(at_utc_ms, self.now.zone_minutes),
            study_day=self.day(at_utc_ms),
            device=self.device,
            device_seq=at_utc_ms,
            scheduler=self._study.model.id,
            payload=payload,
        )

    def later(self, kind: EventKind, name: UUID, not_before_ms: int, payload: Mapping[str, Any]) -> Event:
        """As `event`, at the first instant that is free."""
        at_utc_ms = not_before_ms
        while at_utc_ms in self._taken:
            at_utc_ms += 1
        self._taken.add(at_utc_ms)
        return self.event(kind, name, at_utc_ms, payload)

    def undo(self, events: Sequence[UUID]) -> Event:
        """One for all of these events of the card."""
        first, *more = (event.hex for event in events)
        return self._naming(EventKind.UNDO, {"names": first, "more": more} if more else {"names": first})

    def redo(self, undo: UUID) -> Event:
        return self._naming(EventKind.REDO, {"names": undo.hex})

    def _naming(self, kind: EventKind, payload: Mapping[str, Any]) -> Event:
        name = uuid7(self.now.at_utc_ms, self._study.random())
        return self.later(kind, name, self.now.at_utc_ms, payload)

    def missing(self, events: Iterable[Event]) -> Iterator[Event]:
        """Of them the new ones; for those that were taken back here, what gives them back."""
        for event in events:
            if event.uuid not in self._here:
                self._taken.add(event.moment.at_utc_ms)
                yield event
            elif event.uuid not in self._in_force:
                yield from self._given_back(event.uuid.hex)

    def _given_back(self, event: str) -> Iterator[Event]:
        for each in self._here.values():
            if each.kind is EventKind.UNDO and each.uuid.hex not in self._redone:
                payload = each.payload
                if event == payload["names"] or event in payload.get("more", ()):
                    self._redone.add(each.uuid.hex)
                    yield self.redo(each.uuid)

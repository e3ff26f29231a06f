"""Writing events: identity, order and clock rules, and the caches that go with an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import uuid7
from desktop_app.domain.memory import CardState, Rating
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.study import replay
from desktop_app.study.context import Study
from desktop_app.study.ports import CardKey


class Recorder:
    """Appends events for one learner. Every method must run inside a transaction of the store."""

    def __init__(self, study: Study) -> None:
        self._study = study

    def answer(
        self,
        card: UUID,
        key: CardKey,
        after: CardState,
        rating: Rating,
        answer_ms: int,
        payload: Mapping[str, Any],
    ) -> Event:
        """One answer: the event, the card's state and the day's tally."""
        event = self.append(EventKind.ANSWER, card, payload, rating, answer_ms)
        self._study.store.states.put(self._study.learner.id, key, after)
        self._tally(event, 1)
        return event

    def undo(self, event: Event, key: CardKey) -> Event:
        """Take an answer back: an event that names it, and the card's state as a replay gives it."""
        undo = self.append(EventKind.UNDO, event.card, {"names": event.uuid.hex})
        self._replay(event, key)
        self._tally(event, -1)
        return undo

    def redo(self, undo: Event, event: Event, key: CardKey) -> Event:
        """Take the undo of `event` back."""
        redo = self.append(EventKind.REDO, event.card, {"names": undo.uuid.hex})
        self._replay(event, key)
        self._tally(event, 1)
        return redo

    def append(
        self,
        kind: EventKind,
        card: UUID,
        payload: Mapping[str, Any],
        rating: Rating | None = None,
        answer_ms: int | None = None,
    ) -> Event:
        study = self._study
        now = study.clock.now()
        last_ms, last_seq = study.store.events.last_of_device()
        moment = now
        if now.at_utc_ms <= last_ms:
            # Time never runs backwards in the log, whatever the clock does.
            moment = Moment(last_ms + 1, now.zone_minutes)
            payload = {**payload, "clock": now.at_utc_ms}
        event = Event(
            uuid=uuid7(moment.at_utc_ms, study.random()),
            learner=study.learner.id,
            card=card,
            kind=kind,
            rating=rating,
            answer_ms=answer_ms,
            moment=moment,
            study_day=study_day(now, study.options.rollover_hour),
            device=study.store.events.device,
            device_seq=last_seq + 1,
            scheduler=study.model.id,
            payload=payload,
        )
        study.store.events.append(event)
        return event

    def _replay(self, event: Event, key: CardKey) -> None:
        if event.kind is EventKind.ANSWER:
            learner = self._study.learner.id
            events = self._study.store.events.of_card(learner, event.card)
            self._study.store.states.put(learner, key, replay.state_of(events, self._study))

    def _tally(self, event: Event, sign: int) -> None:
        tallies, learner = self._study.store.tallies, self._study.learner.id
        kept = tallies.get(learner, event.study_day)
        tallies.put(learner, event.study_day, kept.plus(replay.tally_of(event), sign))

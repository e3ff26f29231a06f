"""Writing events: identity, order and clock rules, and the caches that go with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import uuid7
from desktop_app.domain.memory import NEW_CARD, CardState, Rating
from desktop_app.domain.study_day import Moment, study_day
from desktop_app.study import replay
from desktop_app.study.context import Study
from desktop_app.study.rows import CardKey


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
        *,
        act: str | None = None,
        carried: Sequence[tuple[CardKey, CardState]] = (),
    ) -> Event:
        """One answer: the event, the states of the card and of siblings that gain by it, the day's tally."""
        event = self.append(EventKind.ANSWER, card, payload, rating, answer_ms, act=act)
        for each, state in ((key, after), *carried):
            self._study.store.states.put(self._study.learner.id, each, state)
        self._tally(event, 1)
        return event

    def mark(self, kind: EventKind, cards: Sequence[tuple[UUID, CardKey, Mapping[str, Any]]]) -> list[Event]:
        """One action on one card or many: an event for each, and the card's marks as a replay gives them."""
        events: list[Event] = []
        for card, key, payload in cards:
            act = events[0].uuid.hex if events else None
            events.append(self.append(kind, card, payload, act=act))
            self._replay(events[-1], key)
        return events

    def undo(self, event: Event, key: CardKey) -> Event:
        """Take an event back: one that names it, and the card's state or marks as a replay gives them."""
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
        *,
        act: str | None = None,
    ) -> Event:
        """`act`: the first event of the same action, "" for the first itself; a mark always is of one."""
        study = self._study
        now = study.clock.now()
        last_ms, last_seq = study.store.events.last_of_device()
        moment = now
        if now.at_utc_ms <= last_ms:
            # Time never runs backwards in the log, whatever the clock does.
            moment = Moment(last_ms + 1, now.zone_minutes)
            payload = {**payload, "clock": now.at_utc_ms}
        uuid = uuid7(moment.at_utc_ms, study.random())
        if kind in replay.MARK_KINDS or act is not None:
            payload = {**payload, "act": act or uuid.hex}
        event = Event(
            uuid=uuid,
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
        if event.kind in replay.STATE_KINDS:
            self._replay_family(event, key)
        elif event.kind in replay.MARK_KINDS:
            if event.kind is EventKind.SUSPEND:
                # What is suspended is in no plan.
                self._study.planner.forget()
            store, learner = self._study.store, self._study.learner.id
            store.marks.put(learner, key, replay.marks_of(store.events.of_card(learner, event.card)))

    def _replay_family(self, event: Event, key: CardKey) -> None:
        """The state of the card, and of those that may share what was learned on it."""
        store, learner = self._study.store, self._study.learner.id
        kept = {each.card.uuid: (each.card.key, each.state) for each in store.states.family(learner, key)}
        kept.setdefault(event.card, (key, NEW_CARD))
        events = [each for card in kept for each in store.events.of_card(learner, card)]
        states = replay.states_of(events, self._study)
        for card, (own_key, before) in kept.items():
            after = states.get(card, NEW_CARD)
            if after != before:
                store.states.put(learner, own_key, after)

    def _tally(self, event: Event, sign: int) -> None:
        if event.kind is EventKind.ANSWER:
            tallies, learner = self._study.store.tallies, self._study.learner.id
            kept = tallies.get(learner, event.study_day)
            tallies.put(learner, event.study_day, kept.plus(replay.tally_of(event), sign))

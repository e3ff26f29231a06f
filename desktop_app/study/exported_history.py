"""What a learner knows and did, card by card, for a package of another program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import CardId, DeckId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState, Phase
from desktop_app.formats.anki.history import CardHistory, CardReview, ReviewKind
from desktop_app.progress import Progress, Silent
from desktop_app.study import replay
from desktop_app.study.context import Study

_THIS_SESSION: Final = -600
"""Seconds. Ours has no steps of minutes: what is being learned comes back in the same session."""
_KINDS: Final = {
    Phase.NEW: ReviewKind.LEARNING,
    Phase.LEARNING: ReviewKind.LEARNING,
    Phase.REVIEW: ReviewKind.REVIEW,
    Phase.RELEARNING: ReviewKind.RELEARNING,
}


def export_history(study: Study, deck: DeckId, progress: Progress | None = None) -> dict[CardId, CardHistory]:
    """Of the learner's cards of a deck; those of which nothing is known are left out. Raises Cancelled."""
    progress = progress or Silent()
    store, learner = study.store, study.learner.id
    cards = {card.uuid: card for card in store.cards.of_deck(deck)}
    events = (event for event in store.events.all(learner) if event.card in cards)
    told = _told(in_effect(_counted(events, progress)), study)
    marks = {card.uuid: each for card, each in store.marks.all(learner) if card.uuid in cards}
    histories = {}
    for name, stored in cards.items():
        past, card_marks = told.get(name), marks.get(name, NO_MARKS)
        if past is not None or card_marks != NO_MARKS:
            histories[stored.id] = _history(study, past or _Past(), card_marks)
    return histories


def _counted(events: Iterable[Event], progress: Progress) -> Iterable[Event]:
    for done, event in enumerate(events):
        if done % 500 == 0:
            progress.step(done)
        yield event


@dataclass(slots=True)
class _Past:
    state: CardState = NEW_CARD
    log: list[CardReview] = field(default_factory=list)
    last_utc_ms: int | None = None
    retention: float = 0.0


def _told(events: Iterable[Event], study: Study) -> dict[UUID, _Past]:
    """A replay that notes what each answer did."""
    states: dict[UUID, CardState] = {}
    told: dict[UUID, _Past] = {}
    for event in events:
        before = states.get(event.card, NEW_CARD)
        replay.apply(event, states, study)
        if event.kind in (EventKind.ANSWER, EventKind.PRACTICE) and event.rating is not None:
            past = told.setdefault(event.card, _Past())
            past.log.append(_review(event, before, states.get(event.card, NEW_CARD)))
            if event.kind is EventKind.ANSWER:
                past.last_utc_ms = event.moment.at_utc_ms
                past.retention = float(event.payload.get("retention", 0.0))
        elif event.kind is EventKind.RESCHEDULE:
            past = told.setdefault(event.card, _Past())
            past.last_utc_ms = past.last_utc_ms or event.moment.at_utc_ms
    for card, state in states.items():
        told.setdefault(card, _Past()).state = state
    return told


def _review(event: Event, before: CardState, after: CardState) -> CardReview:
    assert event.rating is not None
    is_practice = event.kind is EventKind.PRACTICE
    return CardReview(
        at_utc_ms=event.moment.at_utc_ms,
        rating=event.rating.value,
        answer_ms=event.answer_ms or 0,
        kind=ReviewKind.PRACTICE if is_practice else _KINDS[before.phase],
        interval=_interval(after),
        interval_before=_interval(before),
        difficulty=None if is_practice or after.memory is None else after.memory.difficulty,
    )


def _interval(state: CardState) -> int:
    if state.phase is Phase.NEW or state.due_day is None or state.last_day is None:
        return 0
    return max(1, state.due_day - state.last_day) if state.phase is Phase.REVIEW else _THIS_SESSION


def _history(study: Study, past: _Past, marks: CardMarks) -> CardHistory:
    state = past.state
    return CardHistory(
        phase=state.phase,
        memory=state.memory,
        due_day=state.due_day,
        last_day=state.last_day,
        last_utc_ms=past.last_utc_ms,
        reviews=state.reviews,
        lapses=state.lapses,
        retention=past.retention or study.options.desired_retention,
        decay=study.model.parameters[20],
        suspended=marks.suspended,
        marked=marks.marked,
        flag=marks.flag,
        log=tuple(past.log),
    )

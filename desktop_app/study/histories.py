"""The log as fitting reads it: of each card all answers, with what its siblings gave it between them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.ids import BOTH
from desktop_app.domain.memory import Rating
from desktop_app.scheduling.fit import Answer, History
from desktop_app.scheduling.fsrs import MIN_STABILITY


def histories_of(events: Iterable[Event]) -> tuple[History, ...]:
    """Of one learner's events, in any order, undos included."""
    cards: dict[UUID, _Card] = {}
    begun_elsewhere: set[UUID] = set()
    forgotten: list[_Card] = []
    for event in in_effect(events):
        if event.kind is EventKind.ANSWER and event.rating is not None:
            if event.card not in begun_elsewhere:
                _add(cards, event)
        elif event.kind is EventKind.RESET:
            begun_elsewhere.discard(event.card)
            if event.card in cards:
                # What comes after it is a history of its own.
                forgotten.append(cards.pop(event.card))
        elif event.kind is EventKind.RESCHEDULE and event.card not in cards:
            # Its first answers are not here, so what they led to cannot be foretold.
            begun_elsewhere.add(event.card)
    return tuple(History(card.item, tuple(card.answers)) for card in (*forgotten, *cards.values()))


@dataclass(slots=True)
class _Card:
    """A card on the way through the log: answers so far, and what siblings gave it since the last."""

    item: str
    stability: float
    answers: list[Answer] = field(default_factory=list)
    carried: float = 0.0
    sibling_gain: float = 0.0


def _add(cards: dict[UUID, _Card], event: Event) -> None:
    payload = event.payload
    stability = max(MIN_STABILITY, float(payload.get("stability", 1.0)))
    card = cards.get(event.card)
    gained = 0.0
    if card is None:
        card = cards[event.card] = _Card(_item_of(event), stability)
    else:
        gained = max(0.0, math.log(stability / card.stability))
    card.answers.append(_answer(event, card))
    card.stability, card.carried, card.sibling_gain = stability, 0.0, 0.0
    for name in payload.get("carried", ()):
        sibling = cards.get(UUID(hex=name))
        if sibling is not None:
            more = float(payload.get("rho", 0.0)) * gained
            sibling.carried += more
            sibling.sibling_gain += gained
            sibling.stability *= math.exp(more)


def _item_of(event: Event) -> str:
    """The memory item, as far as the log tells: cards of one statement belong together."""
    payload = event.payload
    return json.dumps([payload.get(name) for name in ("deck", "item", "text")], ensure_ascii=False)


def _answer(event: Event, card: _Card) -> Answer:
    payload = event.payload
    assert event.rating is not None
    right, given = payload.get("right"), payload.get("given")
    is_choice = bool(payload.get("forced")) and right is not None
    return Answer(
        int(event.rating),
        event.study_day,
        right == given if is_choice else event.rating is not Rating.AGAIN,
        int(payload.get("options", 3 if BOTH in (right, given) else 2)) if is_choice else 0,
        bool(payload.get("recognised")),
        card.carried,
        card.sibling_gain,
    )

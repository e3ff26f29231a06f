"""Of a memory item that is due: the card that asks for it now."""

from __future__ import annotations

import itertools
from uuid import UUID

from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling.fsrs import FIRST_RETRIEVABILITY
from desktop_app.scheduling.kinds import Kind, next_kind
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import QueueRow

MISSES = 2


def kind_to_ask(study: Study, catalogue: Catalogue, row: QueueRow, day: int) -> QueueRow:
    """`row` itself, or another card of the same memory item where the engine rather asks that.

    The one left out stays due. A card is not asked instead that sleeps or is being learned today.
    """
    try:
        head, made = catalogue.cards(row.item)
        own = made[row.uuid].memory_item
    except KeyError:
        return row
    ways = [UUID(bytes=uuid) for uuid, card in made.items() if card.memory_item == own] if head.sides else []
    if len(ways) < 2:
        return row
    store, learner = study.store, study.learner.id
    rows = [each for each in store.cards.rows(learner, ways, day) if each.phase in (Phase.NEW, Phase.REVIEW)]
    if len(rows) < 2 or all(each.uuid != row.uuid for each in rows):
        return row
    rows.sort(key=lambda each: each.uuid != row.uuid)
    states = [store.states.get(learner, each.key) for each in rows]
    kinds = [
        Kind(
            made[each.uuid].kind.is_forced_choice,
            _recall(study, state, day),
            state.memory.stability if state.memory is not None else 0.0,
        )
        for each, state in zip(rows, states, strict=True)
    ]
    reviews = _reviews(study, ways)
    misses = [event.rating is Rating.AGAIN for event in reviews[-MISSES:]]
    chosen = next_kind(
        kinds,
        choices=_choices_since_recall(reviews),
        missed_twice=len(misses) == MISSES and all(misses),
    )
    # A card met for the first time in the place of one that is due takes its place among the reviews.
    return rows[chosen]._replace(phase=Phase.REVIEW)


def _recall(study: Study, state: CardState, day: int) -> float:
    if state.memory is None or state.last_day is None:
        return FIRST_RETRIEVABILITY
    return study.model.retrievability(state.memory, day - state.last_day)


def _reviews(study: Study, cards: list[UUID]) -> list[Event]:
    """Of any of these cards, oldest first; a day's repeats are no reviews of their own."""
    events = [
        event
        for card in cards
        for event in in_effect(study.store.events.of_card(study.learner.id, card))
        if event.kind is EventKind.ANSWER and event.payload.get("phase") in (Phase.NEW, Phase.REVIEW)
    ]
    return sorted(events, key=lambda event: event.order)


def _choices_since_recall(reviews: list[Event]) -> int:
    run = itertools.takewhile(lambda event: "right" in event.payload, reversed(reviews))
    return sum(1 for _ in run)

"""The cards of one item with what is known of each, for looking at it."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.card import Card
from desktop_app.domain.memory import CardState
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import ItemKey, StoredCard


class ItemCard(NamedTuple):
    stored: StoredCard
    card: Card
    state: CardState
    is_suspended: bool


def cards_of_item(study: Study, catalogue: Catalogue, item: ItemKey) -> tuple[ItemCard, ...]:
    """In the order in which they are met; those that the item still makes."""
    _, made = catalogue.cards(item)
    store, learner = study.store, study.learner.id
    return tuple(
        ItemCard(
            stored,
            made[stored.uuid.bytes],
            store.states.get(learner, stored.key),
            store.marks.get(learner, stored.key).suspended,
        )
        for stored in store.cards.of_item(item)
        if stored.uuid.bytes in made
    )

"""From items to cards: one pure module per item kind. A new item kind is a module and a row of `RULES`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    TraitSet,
)
from desktop_app.domain.rules.advice import advice_cards
from desktop_app.domain.rules.contrast import contrast_cards
from desktop_app.domain.rules.definition import definition_cards
from desktop_app.domain.rules.disagreement import disagreement_cards
from desktop_app.domain.rules.example import example_cards
from desktop_app.domain.rules.plain import plain_cards
from desktop_app.domain.rules.similarity import similarity_cards
from desktop_app.domain.rules.traits import trait_cards

Rule: TypeAlias = Callable[[Any, DeckHead], tuple[Card, ...]]

RULES: Mapping[str, Rule] = {
    Definition.kind: definition_cards,
    Contrast.kind: contrast_cards,
    TraitSet.kind: trait_cards,
    Similarity.kind: similarity_cards,
    Disagreement.kind: disagreement_cards,
    Example.kind: example_cards,
    Advice.kind: advice_cards,
    PlainCard.kind: plain_cards,
}


def cards_of(item: Item, head: DeckHead) -> tuple[Card, ...]:
    """All cards of an item, in the order in which they are best met for the first time."""
    return RULES[item.kind](item, head)

"""A trait set asks for the side of each trait."""

from __future__ import annotations

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Statement, TraitSet
from desktop_app.domain.rules.statements import alternating, which_side


def trait_cards(item: TraitSet, head: DeckHead) -> tuple[Card, ...]:
    return tuple(
        which_side(item, statement, named_counterpart(item, statement), head)
        for statement in alternating(item, head)
    )


def named_counterpart(item: TraitSet, statement: Statement) -> Statement | None:
    """Only a pair the deck names: traits in the same place have nothing to do with each other, and were
    they siblings, no sort board could hold both."""
    for each in item.statements:
        if each.side != statement.side and statement.pair == each.id:
            return each
    for each in item.statements:
        if statement.pair is None and each.side != statement.side and each.pair == statement.id:
            return each
    return None

"""What contrasts and trait sets have in common: statements, each of one side."""

from __future__ import annotations

from itertools import zip_longest

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Contrast, Statement, TraitSet, statements_of
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.words import words_of


def alternating(item: Contrast | TraitSet, head: DeckHead) -> tuple[Statement, ...]:
    """First of the left side, first of the right, second of the left, …"""
    left, right = (statements_of(item, side.id) for side in head.sides)
    return tuple(
        statement for place in zip_longest(left, right) for statement in place if statement is not None
    )


def which_side(
    item: Contrast | TraitSet, statement: Statement, counterpart: Statement | None, head: DeckHead
) -> Card:
    """Every heading is hidden until answered: were only some, what is left out would tell "both"."""
    own = memory_item(item.id, statement.id)
    shows = {own}
    reason = statement.why or item.why
    if not reason and counterpart is not None:
        reason = words_of(head).quoted.format(
            who=isolated(head.side(counterpart.side).name), text=isolated(counterpart.text)
        )
        shows.add(memory_item(item.id, counterpart.id))
    return Card(
        id=card_id(head, item.id, CardKind.WHICH_SIDE, statement.id),
        kind=CardKind.WHICH_SIDE,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset(shows),
        statement=statement.id,
        statement_text=statement.text,
        heading=item.title,
        heading_tells=True,
        prompt=statement.text,
        answer=head.side(statement.side).name,
        right=statement.side,
        asked_side=statement.side,
        offers_both=head.has_similarities,
        reason=reason,
        sources=item.sources,
        contrast=item.id,
    )

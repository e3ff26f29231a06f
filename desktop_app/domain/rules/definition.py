"""A definition asks what a side is."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Definition
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.words import what_is, words_of


def definition_cards(item: Definition, head: DeckHead) -> tuple[Card, ...]:
    own = memory_item(item.id)
    card = Card(
        id=card_id(head, item.id, CardKind.DEFINITION),
        kind=CardKind.DEFINITION,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        statement_text=item.text,
        prompt=what_is(head.side(item.side), words_of(head)),
        answer=item.text,
        asked_side=item.side,
        sources=item.sources,
    )
    return (card,)

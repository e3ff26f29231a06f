"""Advice is recalled from its title."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Advice
from desktop_app.domain.rules.identity import card_id, memory_item


def advice_cards(item: Advice, head: DeckHead) -> tuple[Card, ...]:
    own = memory_item(item.id)
    card = Card(
        id=card_id(head, item.id, CardKind.RECALL),
        kind=CardKind.RECALL,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        statement_text=item.text,
        prompt=item.title,
        answer=item.text,
        sources=item.sources,
    )
    return (card,)

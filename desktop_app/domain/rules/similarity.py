"""A similarity is asked like any statement; its answer is "both"."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Similarity
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.words import words_of


def similarity_cards(item: Similarity, head: DeckHead) -> tuple[Card, ...]:
    own = memory_item(item.id)
    card = Card(
        id=card_id(head, item.id, CardKind.WHICH_SIDE),
        kind=CardKind.WHICH_SIDE,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        statement_text=item.text,
        heading_tells=True,
        prompt=item.text,
        answer=words_of(head).both,
        right=BOTH,
        offers_both=True,
        reason=item.why,
        sources=item.sources,
    )
    return (card,)

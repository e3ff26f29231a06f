"""Each situation of an example asks whose job it is, and why."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Example, Situation
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.words import words_of


def example_cards(item: Example, head: DeckHead) -> tuple[Card, ...]:
    """None for transfer situations: those are kept for the monthly check on unseen cases."""
    return _scenarios(item, head, transfer=False)


def transfer_cards(item: Example, head: DeckHead) -> tuple[Card, ...]:
    """Of the situations that are never scheduled: for the monthly check, which stores no cards."""
    return _scenarios(item, head, transfer=True)


def _scenarios(item: Example, head: DeckHead, *, transfer: bool) -> tuple[Card, ...]:
    offers_both = any(situation.side == BOTH for situation in item.situations)
    return tuple(
        _scenario(item, situation, head, offers_both)
        for situation in item.situations
        if situation.transfer == transfer
    )


def _scenario(item: Example, situation: Situation, head: DeckHead, offers_both: bool) -> Card:
    own = memory_item(item.id, situation.id)
    names = {role.side: role.name for role in item.roles}
    names[BOTH] = words_of(head).both
    return Card(
        id=card_id(head, item.id, CardKind.SCENARIO, situation.id),
        kind=CardKind.SCENARIO,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        statement=situation.id,
        statement_text=situation.text,
        heading_tells=True,
        setting=item.setting,
        prompt=situation.text,
        answer=names[situation.side],
        right=situation.side,
        asked_side=None if situation.side == BOTH else situation.side,
        offers_both=offers_both,
        roles=tuple((role.side, role.name) for role in item.roles),
        points=situation.points,
        reason=situation.because,
        sources=item.sources,
        contrast=situation.contrast,
    )

"""A contrast asks for the side of each statement, for each one's counterpart, and for itself as a whole."""

from __future__ import annotations

from desktop_app.domain.card import Card, CardKind, Pane
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast, Statement, counterpart_of, statements_of
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.statements import alternating, which_side
from desktop_app.domain.rules.words import words_of


def contrast_cards(item: Contrast, head: DeckHead) -> tuple[Card, ...]:
    """From recognising to producing: which-side, counterparts, then the recall."""
    paired = [(statement, counterpart_of(item, statement)) for statement in alternating(item, head)]
    return (
        *(which_side(item, statement, other, head) for statement, other in paired),
        *(_counterpart(item, statement, other, head) for statement, other in paired if other is not None),
        _recall(item, head),
    )


def _counterpart(item: Contrast, shown: Statement, hidden: Statement, head: DeckHead) -> Card:
    """The memory item is the statement shown: "with its side and counterpart"."""
    own = memory_item(item.id, shown.id)
    texts = {shown.side: shown.text, hidden.side: hidden.text}
    return Card(
        id=card_id(head, item.id, CardKind.COUNTERPART, shown.id),
        kind=CardKind.COUNTERPART,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own, memory_item(item.id, hidden.id)}),
        statement=shown.id,
        statement_text=shown.text,
        heading=item.title,
        prompt=words_of(head).other_side,
        answer=hidden.text,
        asked_side=shown.side,
        panes=tuple(Pane(side.id, (texts[side.id],)) for side in head.sides),
        shown_pane=shown.side,
        reason=hidden.why or item.why,
        sources=item.sources,
        contrast=item.id,
    )


def _recall(item: Contrast, head: DeckHead) -> Card:
    own = memory_item(item.id)
    panes = tuple(
        Pane(side.id, tuple(statement.text for statement in statements_of(item, side.id)))
        for side in head.sides
    )
    return Card(
        id=card_id(head, item.id, CardKind.RECALL),
        kind=CardKind.RECALL,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own, *(memory_item(item.id, each.id) for each in item.statements)}),
        statement_text=item.question,
        heading=item.title,
        prompt=item.question,
        answer="\n".join(f"{head.side(pane.side).name}: {'; '.join(pane.texts)}" for pane in panes),
        panes=panes,
        reason=item.why,
        sources=item.sources,
        contrast=item.id,
    )

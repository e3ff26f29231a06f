"""A disagreement asks who says what."""

from __future__ import annotations

from collections import Counter

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Disagreement, Source, SourceRef
from desktop_app.domain.rules.identity import card_id, memory_item


def disagreement_cards(item: Disagreement, head: DeckHead) -> tuple[Card, ...]:
    own = memory_item(item.id)
    card = Card(
        id=card_id(head, item.id, CardKind.RECALL),
        kind=CardKind.RECALL,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        statement_text=item.question,
        prompt=item.question,
        answer=_in_lines(who_says_what(item, head)),
        sources=_sources(item),
    )
    return (card,)


def who_says_what(item: Disagreement, head: DeckHead) -> tuple[tuple[str, str], ...]:
    """Who, and what they say: the author where that is enough to tell them apart, else the title."""
    found = [(position, head.source(SourceRef(position.source))) for position in item.positions]
    authors = Counter(source.author for _, source in found if source)
    return tuple(
        (_name(source, authors) if source else position.source, position.says) for position, source in found
    )


def _in_lines(positions: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{isolated(who)}: {isolated(says)}" for who, says in positions)


def _name(source: Source, authors: Counter[str]) -> str:
    return source.author if source.author and authors[source.author] == 1 else source.title


def _sources(item: Disagreement) -> tuple[SourceRef, ...]:
    """The item's own, then those of its positions that it does not name itself."""
    named = {reference.id: reference for reference in item.sources}
    for position in item.positions:
        named.setdefault(position.source, SourceRef(position.source))
    return tuple(named.values())

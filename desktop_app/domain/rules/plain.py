"""A plain card asks for its back, or for each gap of its cloze text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.card import Card, CardHtml, CardKind, Cloze
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import StatementId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules.identity import card_id, memory_item
from desktop_app.domain.rules.words import words_of

if TYPE_CHECKING:
    from desktop_app.domain.rules.gaps import Part

# What reads gaps and HTML is imported when a deck has some: most have none.


def plain_cards(item: PlainCard, head: DeckHead) -> tuple[Card, ...]:
    if not item.cloze:
        return (_recall(item, head),)
    from desktop_app.domain.rules.gaps import gap_numbers, parse_gaps, without_marks

    parts = parse_gaps(without_marks(item.cloze))
    return tuple(_gap(item, parts, number, head) for number in gap_numbers(parts))


def _recall(item: PlainCard, head: DeckHead) -> Card:
    own = memory_item(item.id)
    front = _readable(item, item.front, head)
    return Card(
        id=card_id(head, item.id, CardKind.RECALL),
        kind=CardKind.RECALL,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        group=item.group,
        statement_text=front,
        prompt=front,
        answer=_readable(item, item.back, head),
        reason=item.why,
        sources=item.sources,
        typed=item.typed,
        html=_unmarked(item.front, item.back) if item.html else None,
    )


def _unmarked(front: str, back: str) -> CardHtml:
    without_marks = _html_readers()[1]
    return CardHtml(without_marks(front), without_marks(back))


def _gap(item: PlainCard, parts: tuple[Part, ...], number: int, head: DeckHead) -> Card:
    """Gaps of one text are one memory item: each card shows what the others ask."""
    from desktop_app.domain.rules.gaps import answers, blanked, filled_in, marked, pieces, rendered

    own = memory_item(item.id)
    gap = StatementId(f"c{number}")
    filled = _readable(item, rendered(parts), head)
    return Card(
        id=card_id(head, item.id, CardKind.CLOZE, gap),
        kind=CardKind.CLOZE,
        item=item.id,
        item_kind=item.kind,
        memory_item=own,
        shows=frozenset({own}),
        group=item.group,
        statement=gap,
        statement_text=filled,
        prompt=_readable(item, rendered(parts, number), head),
        answer=", ".join(_readable(item, text, head) for text in answers(parts, number)),
        reason=item.why,
        sources=item.sources,
        typed=item.typed,
        filled=filled,
        cloze=Cloze(*pieces(_readable(item, marked(parts, number), head))),
        html=CardHtml(blanked(parts, number), filled_in(parts, number)) if item.html else None,
    )


def _readable(item: PlainCard, text: str, head: DeckHead) -> str:
    if not item.html:
        return text
    words = words_of(head)
    return _html_readers()[0](text, words.picture, words.sound)


@cache
def _html_readers() -> tuple[Callable[[str, str, str], str], Callable[[str], str]]:
    """Once: to ask for an import takes longer than to read a text, and some decks have 100,000."""
    from desktop_app.domain.rules.gaps import without_marks
    from desktop_app.domain.rules.plain_text import plain_text

    return plain_text, without_marks

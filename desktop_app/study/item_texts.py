"""What an item says, as one text and by what a person knows it: for matching and for lists."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.item import (
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    TraitSet,
)


def title_of(item: Item) -> str:
    """What a person knows it by: a title, or the first of its texts; plain, gaps filled."""
    if isinstance(item, PlainCard):
        return _of_plain_card(item)
    return first_text(item)


def first_text(item: Item) -> str:
    """As it is written; of plain cards the front or the text with gaps."""
    if isinstance(item, Definition | Similarity):
        return item.text
    if isinstance(item, Disagreement):
        return item.question
    if isinstance(item, Example):
        return item.setting
    return (item.front or item.cloze) if isinstance(item, PlainCard) else item.title


def whole_text(item: Item) -> str:
    """All that a learner reads of it, a line each."""
    return "\n".join(part for part in _parts(item) if part)


def _parts(item: Item) -> Iterator[str]:
    yield first_text(item)
    if isinstance(item, Contrast):
        yield item.question
    if isinstance(item, Contrast | TraitSet):
        yield from (each.text for each in item.statements)
    elif isinstance(item, Disagreement):
        yield from (each.says for each in item.positions)
    elif isinstance(item, Example):
        yield from (each.text for each in item.situations)
    elif isinstance(item, PlainCard):
        yield item.back
    elif not isinstance(item, Definition | Similarity):
        yield item.text


def _of_plain_card(card: PlainCard) -> str:
    from desktop_app.domain.rules.gaps import parse_gaps, rendered
    from desktop_app.domain.rules.plain_text import plain_text

    text = card.front or rendered(parse_gaps(card.cloze))
    return plain_text(text) if card.html else text

"""The hand-out: what each side is, and the contrasts side by side; a plain deck's questions and answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast, Definition, Item, Side, Similarity, TraitSet, statements_of
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.study.paper import Cell, Glyph, Row, Sheet, Style, Text, glyph_of, texts

COMMON = QT_TRANSLATE_NOOP("print", "What both have in common")
ASKED = QT_TRANSLATE_NOOP("print", "Question")
ANSWER = QT_TRANSLATE_NOOP("print", "Answer")
_SHARES = (0.24, 0.38, 0.38)


def handout(items: Iterable[Item], head: DeckHead) -> Sheet:
    """One page where the deck is small; else the table goes on."""
    listed = list(items)
    return _two_sided(listed, head) if head.sides else _plain(listed, head)


def head_cell(side: Side, head: DeckHead) -> Cell:
    """A side over its column: shape, name, tint."""
    glyph = glyph_of(side.id, head)
    return Cell((Text(side.name, Style.STRONG, glyph),), glyph)


def _two_sided(items: Sequence[Item], head: DeckHead) -> Sheet:
    rows = _definitions(items, head)
    rows += [_row(item, head) for item in items if isinstance(item, Contrast | TraitSet)]
    common = [Text(each.text, Style.BODY, lead="–") for each in items if isinstance(each, Similarity)]
    if common:
        title = Text(phrase(COMMON), Style.STRONG, Glyph.BOTH, gap=2)
        rows += [
            Row((Cell((title,)),), is_ruled=False, keeps_next=True),
            *(Row((Cell((each,)),), is_ruled=False) for each in common),
        ]
    return Sheet(
        head.title,
        _SHARES,
        tuple(rows),
        Row((Cell(), *(head_cell(side, head) for side in head.sides))),
        texts(Text(head.description, Style.SMALL)),
        head.title,
    )


def _definitions(items: Iterable[Item], head: DeckHead) -> list[Row]:
    """One row before all contrasts; none where nothing is defined."""
    said = [item for item in items if isinstance(item, Definition)]
    cells = tuple(
        Cell(tuple(Text(each.text) for each in said if each.side == side.id), glyph_of(side.id, head))
        for side in head.sides
    )
    return [Row((Cell(), *cells))] if said else []


def _row(item: Contrast | TraitSet, head: DeckHead) -> Row:
    question = item.question if isinstance(item, Contrast) else ""
    about = Cell(texts(Text(item.title, Style.STRONG), Text(question, Style.SMALL, gap=0.5)))
    return Row((about, *(_side_cell(item, side, head) for side in head.sides)))


def _side_cell(item: Contrast | TraitSet, side: Side, head: DeckHead) -> Cell:
    said = tuple(Text(each.text, lead="–") for each in statements_of(item, side.id))
    return Cell(said, glyph_of(side.id, head))


def _plain(items: Iterable[Item], head: DeckHead) -> Sheet:
    rows = [
        Row((Cell((Text(card.prompt),)), Cell(tuple(Text(line) for line in card.answer.splitlines()))))
        for item in items
        for card in cards_of(item, head)
    ]
    names = tuple(Cell((Text(phrase(each), Style.STRONG),)) for each in (ASKED, ANSWER))
    intro = texts(Text(head.description, Style.SMALL))
    return Sheet(head.title, (0.5, 0.5), tuple(rows), Row(names), intro, head.title)

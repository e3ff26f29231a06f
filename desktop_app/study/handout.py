"""The contrasts side by side, on one page or all of them; a plain deck's questions and answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast, Definition, Item, Side, Similarity, TraitSet, statements_of
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.study.paper import Cell, Glyph, Row, Sheet, Style, Text, glyph_of, texts

COMMON = QT_TRANSLATE_NOOP("print", "What both have in common")
ASKED = QT_TRANSLATE_NOOP("print", "Question")
ANSWER = QT_TRANSLATE_NOOP("print", "Answer")
SHOWN = QT_TRANSLATE_NOOP("print", "This page has {number} of the deck's {of} statements.")
_SHARES = (0.24, 0.38, 0.38)


class _Said(NamedTuple):
    """What of a deck with two sides a table says."""

    most: int
    """Statements of one side of a contrast."""
    has_questions: bool = True
    has_common: bool = True


def handout(items: Iterable[Item], head: DeckHead) -> Sheet:
    """One page: all that is in the table if it has room, else the first statements of each side."""
    listed = list(items)
    whole = table(listed, head)
    return replace(whole, shorter=tuple(_shorter(listed, head)) if head.sides else ())


def table(items: Iterable[Item], head: DeckHead) -> Sheet:
    """All of it, over as many pages as it needs."""
    listed = list(items)
    return _two_sided(listed, head, _Said(_most(listed, head))) if head.sides else _plain(listed, head)


def head_cell(side: Side, head: DeckHead) -> Cell:
    """A side over its column: shape, name, tint."""
    glyph = glyph_of(side.id, head)
    return Cell((Text(side.name, Style.STRONG, glyph),), glyph)


def _shorter(items: Sequence[Item], head: DeckHead) -> Iterator[Sheet]:
    """Less and less. How many statements there are is said, so that nobody takes the page for all."""
    of = _two_sided_count(items, head, _Said(_most(items, head)))
    told = [_Said(most) for most in range(_most(items, head) - 1, 0, -1)]
    for said in (*told, _Said(1, has_questions=False), _Said(1, has_questions=False, has_common=False)):
        sheet = _two_sided(items, head, said)
        words = phrase(SHOWN, number=_two_sided_count(items, head, said), of=of)
        note = Row((Cell((Text(words, Style.SMALL),)),), is_ruled=False)
        yield replace(sheet, rows=(*sheet.rows, note), intro=())


def _most(items: Iterable[Item], head: DeckHead) -> int:
    """Statements of one side of one contrast."""
    sets = [item for item in items if isinstance(item, Contrast | TraitSet)]
    return max((len(statements_of(item, side.id)) for item in sets for side in head.sides), default=1)


def _two_sided_count(items: Iterable[Item], head: DeckHead, said: _Said) -> int:
    """Statements in the table."""
    number = 0
    for item in items:
        if isinstance(item, Contrast | TraitSet):
            number += sum(min(len(statements_of(item, side.id)), said.most) for side in head.sides)
        elif isinstance(item, Similarity) and said.has_common:
            number += 1
    return number


def _two_sided(items: Sequence[Item], head: DeckHead, said: _Said) -> Sheet:
    rows = _definitions(items, head)
    rows += [_row(item, head, said) for item in items if isinstance(item, Contrast | TraitSet)]
    common = [Text(each.text, Style.BODY, lead="–") for each in items if isinstance(each, Similarity)]
    if common and said.has_common:
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


def _row(item: Contrast | TraitSet, head: DeckHead, said: _Said) -> Row:
    question = item.question if isinstance(item, Contrast) and said.has_questions else ""
    about = Cell(texts(Text(item.title, Style.STRONG), Text(question, Style.SMALL, gap=0.5)))
    return Row((about, *(_side_cell(item, side, head, said.most) for side in head.sides)))


def _side_cell(item: Contrast | TraitSet, side: Side, head: DeckHead, most: int) -> Cell:
    listed = tuple(statements_of(item, side.id))[:most]
    return Cell(tuple(Text(each.text, lead="–") for each in listed), glyph_of(side.id, head))


def _plain(items: Iterable[Item], head: DeckHead) -> Sheet:
    rows = [
        Row((Cell((Text(card.prompt),)), Cell(tuple(Text(line) for line in card.answer.splitlines()))))
        for item in items
        for card in cards_of(item, head)
    ]
    names = tuple(Cell((Text(phrase(each), Style.STRONG),)) for each in (ASKED, ANSWER))
    intro = texts(Text(head.description, Style.SMALL))
    return Sheet(head.title, (0.5, 0.5), tuple(rows), Row(names), intro, head.title)

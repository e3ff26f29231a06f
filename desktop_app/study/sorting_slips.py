"""Slips to cut and sort on a table: one statement each, names to sort under, and a key with the answers."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.paper import Cell, Face, PaperCard, Row, Sheet, Style, Text, glyph_of
from desktop_app.study.said_of_sides import Said, side_name

KEY = QT_TRANSLATE_NOOP("print", "Sorting slips: answers")
NUMBER = QT_TRANSLATE_NOOP("print", "No.")
SIDE = QT_TRANSLATE_NOOP("print", "Side")
STATEMENT = QT_TRANSLATE_NOOP("print", "Statement")
_SHARES = (0.1, 0.25, 0.65)


def sorting_slips(order: Sequence[Said], head: DeckHead) -> tuple[PaperCard, ...]:
    """First the names to sort under, then the statements, numbered in this order; nothing tells the side."""
    names = [side.id for side in head.sides]
    if any(each.side == BOTH for each in order):
        names.append(BOTH)
    heads = [
        PaperCard("", Face((Text(side_name(each, head), Style.TITLE, glyph_of(each, head)),)))
        for each in names
    ]
    slips = [
        PaperCard(str(number), Face((Text(each.text, Style.STATEMENT),)))
        for number, each in enumerate(order, 1)
    ]
    return (*heads, *slips)


def slips_key(order: Sequence[Said], head: DeckHead) -> Sheet:
    names = tuple(Cell((Text(phrase(each), Style.STRONG),)) for each in (NUMBER, SIDE, STATEMENT))
    rows = tuple(answer_row((str(number),), each, head) for number, each in enumerate(order, 1))
    return Sheet(phrase(KEY), _SHARES, rows, Row(names), subject=head.title)


def answer_row(numbers: Sequence[str], said: Said, head: DeckHead) -> Row:
    """Its number (or one on each sheet), its side by shape and name, and what it says."""
    side = Text(side_name(said.side, head), Style.STRONG, glyph_of(said.side, head))
    return Row((*(Cell((Text(each),)) for each in numbers), Cell((side,)), Cell((Text(said.text),))))

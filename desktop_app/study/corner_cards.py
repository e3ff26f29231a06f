"""Signs for the corners of a room, to vote by walking: each side, both where the deck has it, not sure."""

from __future__ import annotations

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.paper import Sign, glyph_of
from desktop_app.study.said_of_sides import side_name

NOT_SURE = QT_TRANSLATE_NOOP("print", "Not sure yet")


def corner_cards(head: DeckHead) -> tuple[Sign, ...]:
    sides = [side.id for side in head.sides]
    if head.has_similarities:
        sides.append(BOTH)
    signs = [Sign(side_name(side, head), glyph_of(side, head), head.title) for side in sides]
    return (*signs, Sign(phrase(NOT_SURE), None, head.title))

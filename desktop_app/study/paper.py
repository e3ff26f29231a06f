"""What is put on paper, before anybody knows how tall its letters are: texts, rows, sheets, cards, signs."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, SideId
from desktop_app.domain.phrases import Phrase

Words: TypeAlias = str | Phrase
"""A deck's own text, or one of ours in the context "print"."""


class Style(enum.Enum):
    TITLE = "title"
    HEADING = "heading"
    STATEMENT = "statement"
    STRONG = "strong"
    BODY = "body"
    SMALL = "small"


class Glyph(enum.Enum):
    """What stands for a side in print, in grey too: the left one is a disc, the right one a square."""

    LEFT = 0
    RIGHT = 1
    BOTH = 2


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph. Before it stands its glyph, and before that its `lead`: "12.", "–"."""

    words: Words
    style: Style = Style.BODY
    glyph: Glyph | None = None
    lead: str = ""
    is_open: bool = False
    """The glyph is an outline, to be ticked or filled in."""
    gap: float = 0.0
    """Millimetres kept free above it."""


@dataclass(frozen=True, slots=True)
class Cell:
    texts: tuple[Text, ...] = ()
    tint: Glyph | None = None
    """Whose light tint lies under it; never the only thing that tells the side."""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells beside each other. A row that is taller than a page goes on over the next one."""

    cells: tuple[Cell, ...]
    is_ruled: bool = True
    """A hairline under it."""
    keeps_next: bool = False
    """Not left alone at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A title and a table that goes on over as many pages as it needs, its head repeated on each."""

    title: Words
    shares: tuple[float, ...]
    """Of the width, for each column; they add up to 1."""
    rows: tuple[Row, ...]
    head: Row | None = None
    intro: tuple[Text, ...] = ()
    subject: str = ""
    """What stands at the foot of each page: the deck's title."""
    shorter: tuple[Sheet, ...] | None = None
    """Of what is to be on one page: what is printed instead where it has no room there, in small type
    either; each says less than the one before. If none has, this one goes on. None: it always may."""


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a card, its texts in the middle of it."""

    texts: tuple[Text, ...]
    tint: Glyph | None = None


@dataclass(frozen=True, slots=True)
class PaperCard:
    label: str
    """A small number on both faces, so that cards that were cut find each other again."""
    front: Face
    back: Face | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """A whole page that is read across a room."""

    words: Words
    glyph: Glyph | None
    about: Words = ""


def glyph_of(side: SideId | None, head: DeckHead) -> Glyph | None:
    """None where there is no side."""
    if side == BOTH:
        return Glyph.BOTH
    ids = [each.id for each in head.sides]
    return Glyph(ids.index(side)) if side in ids else None


def texts(*parts: Text | Iterable[Text] | None) -> tuple[Text, ...]:
    """Those that say something."""
    flat: list[Text] = []
    for part in parts:
        if isinstance(part, Text):
            flat.append(part)
        elif part is not None:
            flat += part
    return tuple(each for each in flat if each.words)

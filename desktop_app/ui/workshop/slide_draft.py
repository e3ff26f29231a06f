"""Finds the largest type at which a slide has room, and cuts texts only where the smallest has none."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.ui.theme.fonts import TypeStyle
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.workshop.slide_items import Item, Picture, Words
from desktop_app.ui.workshop.slide_type import MOST_LETTERS, SMALLEST, Typesetter, at_size

STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34)
"""Of the design's sizes; at the last all type has the smallest size."""
_INNER_POWER = 1.6
"""What stands in the panels shrinks faster than the question: a team's name need not be read by all."""
_FEWEST_LINES = 2
_MOST_CUTS = 60
_Flag = Qt.AlignmentFlag


@dataclass(slots=True)
class Line:
    """A text that may be cut: its lines as they are, and one line's height."""

    count: int
    height: float


@dataclass(slots=True)
class Draft:
    """One attempt to lay a slide out."""

    setter: Typesetter
    scale: float = 1.0
    is_last: bool = False
    """At the smallest type, where a word may break and a text be cut."""
    limits: dict[str, int] = field(default_factory=dict)
    """Lines that a text may have at most, by its key."""
    items: list[Item] = field(default_factory=list)
    lines: dict[str, Line] = field(default_factory=dict)
    tight: set[str] = field(default_factory=set)
    """Texts with a word that is wider than their place."""
    too_long: set[str] = field(default_factory=set)
    """Texts that no wall takes."""

    def inside(self) -> Draft:
        """The same draft for what stands in the panels."""
        scale = self.scale**_INNER_POWER
        shared = (self.limits, self.items, self.lines, self.tight, self.too_long)
        return Draft(self.setter, scale, self.is_last, *shared)

    def style(self, style: TypeStyle) -> TypeStyle:
        return at_size(style, max(round(style.size_px * self.scale), min(SMALLEST, style.size_px)))

    def length(self, usual: float, least: float) -> float:
        """Of a gap or a glyph that shrinks with the type."""
        return max(usual * self.scale, least)

    def block(
        self, key: str, text: str, style: TypeStyle, width: float, *, balanced: bool = True
    ) -> TextBlock:
        """At the draft's scale. Texts with a key "" are never cut."""
        style = self.style(style)
        if len(text) > MOST_LETTERS:
            self.too_long.add(text)
        if key in self.limits:
            text = self.setter.cut(text, style, width, self.limits[key])
        block = self.setter.block(text, style, balanced=balanced)
        if block.longest_word_width() > width:
            self.tight.add(text)
        if key:
            self.lines[key] = Line(block.line_count(width), block.line_height)
        return block

    def put(
        self,
        block: TextBlock,
        style: TypeStyle,
        place: tuple[float, float, float],
        colour: str = "ink",
        align: Qt.AlignmentFlag = _Flag.AlignLeft,
    ) -> float:
        """At left, top, width; gives its lower edge."""
        x, y, width = place
        rect = QRectF(x, y, width, block.height_for(width))
        size = self.style(style).size_px
        self.items.append(Words(block, rect, colour, size, align))
        return rect.bottom()


Make = Callable[[Draft], float]
"""Fills a draft; gives by how much it is too high (0 or less: it fits)."""


class Fitted(NamedTuple):
    picture: Picture
    scale: float
    """1 in the sizes of the design."""


def fitted(setter: Typesetter, make: Make) -> Fitted:
    """The picture that `make` gives at the largest scale at which it fits."""
    draft, over = _attempt(setter, make, STEPS[0])
    if over > 0 or draft.tight:
        draft = _largest(setter, make)
    return Fitted(Picture(tuple(draft.items), is_cut=bool(draft.limits or draft.too_long)), draft.scale)


def _attempt(
    setter: Typesetter, make: Make, scale: float, limits: dict[str, int] | None = None
) -> tuple[Draft, float]:
    draft = Draft(setter, scale, is_last=scale == STEPS[-1], limits=limits or {})
    return draft, make(draft)


def _largest(setter: Typesetter, make: Make) -> Draft:
    best: Draft | None = None
    low, high = 1, len(STEPS) - 1
    while low <= high:
        middle = (low + high) // 2
        draft, over = _attempt(setter, make, STEPS[middle])
        if over > 0 or (draft.tight and not draft.is_last):
            low = middle + 1
        else:
            best, high = draft, middle - 1
    return best or _cut(setter, make)


def _cut(setter: Typesetter, make: Make) -> Draft:
    """The tallest text loses lines first, until all have room; then each gets back what there is room for."""
    draft, over = _attempt(setter, make, STEPS[-1])
    whole = dict(draft.lines)
    limits: dict[str, int] = {}
    for _ in range(_MOST_CUTS):
        if over <= 0 or not draft.lines:
            break
        key = max(draft.lines, key=lambda each: draft.lines[each].count * draft.lines[each].height)
        line = draft.lines[key]
        wanted = line.count - math.ceil(over / line.height)
        limits[key] = max(min(max(wanted, _FEWEST_LINES), line.count - 1), 1)
        draft, over = _attempt(setter, make, STEPS[-1], dict(limits))
    return _relaxed(setter, make, draft, whole) if over <= 0 else draft


def _relaxed(setter: Typesetter, make: Make, draft: Draft, whole: dict[str, Line]) -> Draft:
    """To cut one of two panels is in vain as long as the other is as tall, and so may have been too much."""
    for key in list(draft.limits):
        low, high = draft.limits[key] + 1, whole[key].count
        while low <= high:
            middle = (low + high) // 2
            limits = {**draft.limits, key: middle}
            if middle >= whole[key].count:
                del limits[key]
            tried, over = _attempt(setter, make, STEPS[-1], limits)
            if over > 0:
                high = middle - 1
            else:
                draft, low = tried, middle + 1
    return draft

"""What the last row of a room would complain about, told from the items that a wall is painted from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF

from desktop_app.ui.workshop.slide_frame import Canvas
from desktop_app.ui.workshop.slide_items import Area, Glyph, Icon, Picture, Words
from desktop_app.ui.workshop.slide_type import SMALLEST

_TOUCH = 1.0
"""Units by which boxes of letters may meet: tails and accents seldom do."""


class Line(NamedTuple):
    """A line of a text, its box as high as small letters are and as wide as its letters."""

    words: Words
    text: str
    ink: QRectF
    ends_in_word: bool


def lines_of(words: Words) -> Iterator[Line]:
    block, rect = words.block, words.rect
    metrics = QFontMetricsF(block._layout.font())
    whole = block._layout.text()
    for line, place in block.placed_lines(rect.x(), rect.y(), rect.width(), words.align):
        left = place.x() + line.position().x()
        base = place.y() + line.position().y() + line.ascent()
        natural = line.naturalTextRect().width()
        if line.textLength() and block._layout.textOption().textDirection():
            left = place.x() + line.naturalTextRect().x()
        ink = QRectF(left, base - metrics.capHeight(), natural, metrics.capHeight())
        end = line.textStart() + line.textLength()
        around = whole[end - 1 : end + 1]
        text = whole[line.textStart() : end].strip()
        yield Line(words, text, ink, len(around) == 2 and around.isalnum())


def faults(picture: Picture, canvas: Canvas) -> list[str]:
    """One line for each."""
    wall = QRectF(0, 0, canvas.width, canvas.height)
    lines = [line for words in picture.texts for line in lines_of(words) if line.text]
    found = [f"cut: {each.block.text!r}" for each in picture.texts if each.block.text.endswith("…")]
    found += [f"{each.size} px: {each.block.text!r}" for each in picture.texts if each.size < SMALLEST]
    found += [f"broken in a word: {each.text!r}" for each in lines if each.ends_in_word]
    found += [f"not on the wall: {each.text!r}" for each in lines if not wall.contains(each.ink)]
    found += [f"wider than its place: {each.text!r}" for each in lines if _is_too_wide(each)]
    found += list(_overlaps(lines))
    found += list(_beyond_panels(picture, lines))
    found += list(_covered(picture, lines))
    return found


def _is_too_wide(line: Line) -> bool:
    return line.ink.width() > line.words.rect.width() + _TOUCH


def _overlaps(lines: list[Line]) -> Iterator[str]:
    ordered = sorted(lines, key=lambda each: each.ink.top())
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other.ink.top() > one.ink.bottom():
                break
            if one.ink.adjusted(_TOUCH, _TOUCH, -_TOUCH, -_TOUCH).intersects(other.ink):
                yield f"{one.text!r} lies on {other.text!r}"


def _beyond_panels(picture: Picture, lines: list[Line]) -> Iterator[str]:
    """What begins on a coloured ground ends on it."""
    panels = [each.rect for each in picture.items if isinstance(each, Area) and each.is_panel]
    for line in lines:
        for panel in panels:
            if panel.contains(line.ink.center()) and not panel.contains(line.ink):
                yield f"beyond its panel: {line.text!r}"


def _covered(picture: Picture, lines: list[Line]) -> Iterator[str]:
    signs = [each.rect for each in picture.items if isinstance(each, Glyph | Icon)]
    for line in lines:
        if any(sign.intersects(line.ink) for sign in signs):
            yield f"under a sign: {line.text!r}"
    for one, other in pairwise(sorted(signs, key=lambda each: each.left())):
        if one.intersects(other):
            yield f"signs on one another at {one.topLeft().toTuple()}"


def grounds(picture: Picture) -> set[tuple[str, str]]:
    """Colour and ground, as tokens, of each text."""
    found = set()
    for number, item in enumerate(picture.items):
        if not isinstance(item, Words):
            continue
        for line in lines_of(item):
            below = [
                each.fill
                for each in picture.items[:number]
                if isinstance(each, Area) and each.fill and each.rect.contains(line.ink.center())
            ]
            found.add((item.colour, below[-1] if below else "surface"))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 reckons it: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(each) for each in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""The wall's own measure, and the header of every round: its heading, its number, and the timer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_app.study.workshop.slide import Countdown, Slide
from desktop_app.ui.theme.fonts import TypeStyle
from desktop_app.ui.widgets.side_glyph import BOTH, MARK_WIDTH
from desktop_app.ui.workshop.slide_items import Glyph, Icon, Item, Picture, Words
from desktop_app.ui.workshop.slide_type import (
    COUNT,
    HEADING,
    TIGHT_HEADING,
    TIME,
    Typesetter,
)
from desktop_app.ui.workshop.slide_words import round_words, time_words

_Flag = Qt.AlignmentFlag
HEADER = 112.0
_MARGIN = 74.0
_MARK = 40.0
_ICON = 38.0
_MOST_LINES = 3


class Canvas(NamedTuple):
    """The wall in its own measure, 1080 high or more."""

    width: float
    height: float
    is_mirrored: bool = False
    """The language runs from the right. The sides keep their places all the same."""


def mirrored(items: Iterable[Item], canvas: Canvas) -> tuple[Item, ...]:
    """As they lie where reading begins at the right; unchanged elsewhere."""
    if not canvas.is_mirrored:
        return tuple(items)
    swapped = {_Flag.AlignLeft: _Flag.AlignRight, _Flag.AlignRight: _Flag.AlignLeft}
    turned: list[Item] = []
    for each in items:
        rect = QRectF(each.rect)
        rect.moveLeft(canvas.width - each.rect.right())
        if isinstance(each, Words):
            turned.append(replace(each, rect=rect, align=swapped.get(each.align, each.align)))
        else:
            turned.append(replace(each, rect=rect))
    return tuple(turned)


def one_line(
    setter: Typesetter,
    text: str,
    style: TypeStyle,
    place: tuple[float, float],
    colour: str = "ink",
    *,
    is_number: bool = False,
) -> Words:
    """A short text from `place`, which is its left edge and its middle; as wide as it is."""
    block = setter.block(text, style, tabular=is_number)
    width = block.natural_width() + 1
    height = block.height_for(width)
    x, middle = place
    return Words(block, QRectF(x, middle - height / 2, width, height), colour, style.size_px)


# The header


def header(setter: Typesetter, slide: Slide, canvas: Canvas) -> Picture:
    middle = HEADER / 2
    mark = QRectF(_MARGIN, middle - _MARK / 2, _MARK * MARK_WIDTH + 1, _MARK)
    items: list[Item] = [Glyph(mark, BOTH)]
    right = canvas.width - _MARGIN
    if slide.countdown is not None:
        right = _timer(setter, slide.countdown, right, middle, items)
    said = round_words(slide)
    if said:
        words = one_line(setter, said, COUNT, (0, middle), "ink2")
        words.rect.moveRight(right)
        items.append(words)
        right = words.rect.left() - 48
    left = mark.right() + 26
    heading, is_cut = _heading(setter, slide.heading or slide.title, left, right - left)
    return Picture(mirrored([*items, heading], canvas), is_cut)


def _timer(setter: Typesetter, countdown: Countdown, right: float, middle: float, items: list[Item]) -> float:
    """Gives where the next text to its left may end. What is left of the time never moves as it runs."""
    widest = setter.block("00:00" if countdown.total >= 600 else "0:00", TIME, tabular=True).natural_width()
    words = one_line(setter, time_words(countdown), TIME, (0, middle), is_number=True)
    words.rect.moveRight(right + 1)
    left = right - max(widest, words.rect.width())
    is_paused = not countdown.is_running and 0 < countdown.left < countdown.total
    icon = QRectF(left - 20 - _ICON, middle - _ICON / 2, _ICON, _ICON)
    items += [words, Icon(icon, "pause" if is_paused else "timer", "ink")]
    return icon.left() - 62


def _heading(setter: Typesetter, text: str, left: float, width: float) -> tuple[Words, bool]:
    """On one line, else on as many small ones as the header is high."""
    style = HEADING
    if setter.block(text, style).line_count(width) > 1:
        style = TIGHT_HEADING
    shown = setter.cut(text, style, width, _MOST_LINES)
    block = setter.block(shown, style)
    height = block.height_for(width)
    place = QRectF(left, (HEADER - height) / 2, width, height)
    return Words(block, place, "ink", style.size_px), shown != text

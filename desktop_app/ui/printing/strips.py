"""Texts cut into strips: one line each, as tall as it is, so that what does not fit can go on elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from desktop_app.study.card_sheet import Box
from desktop_app.study.paper import Glyph, Style, Text, Words
from desktop_app.ui.printing.canvas import Canvas, dots
from desktop_app.ui.text import phrase_text
from desktop_app.ui.theme.fonts import DISPLAY_FAMILY, TEXT_FAMILY

SMALLEST_PT = 8.0
"""Nothing is printed smaller: it goes on at another place instead."""
_LONG_WORD = re.compile(r"(\S{500})(?=\S)")
"""Lines are broken by trying, so a word of a million letters would take minutes: it is cut here."""
_MANY_LETTERS = 20_000
"""That fit on no card at any size."""
_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
_LINE_SPACING = 1.3
_GLYPH, _SPACE = 0.85, 0.45
"""Of the letters' size: a side's shape, and the room after it or after a lead."""
_MM_PER_PT = 25.4 / 72


class _Setting(NamedTuple):
    size_pt: float
    weight: int
    is_display: bool = False


_SETTINGS = {
    Style.TITLE: _Setting(20, 600, True),
    Style.HEADING: _Setting(13, 600, True),
    Style.STATEMENT: _Setting(16, 600, True),
    Style.STRONG: _Setting(11, 600),
    Style.BODY: _Setting(10.5, 400),
    Style.SMALL: _Setting(9, 400),
}


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of a text; all measures in millimetres."""

    height: float
    gap: float
    """Above it; left out at the top of a place."""
    layout: QTextLayout
    number: int
    """Of the line in its layout."""
    indent: float
    size: float
    """Of the letters."""
    first: Text | None
    """Its paragraph, where this is the first line of it: then glyph and lead stand before it."""
    lead: QTextLayout | None


def words_of(words: Words) -> str:
    return words if isinstance(words, str) else phrase_text(words, "print")


def font_of(style: Style, scale: float = 1.0) -> QFont:
    """In dots of the canvas, at least as large as can be read."""
    setting = _SETTINGS[style]
    size_pt = max(setting.size_pt * scale, SMALLEST_PT)
    # The system's own font comes second, so that scripts Inter lacks are still printed.
    fallback = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    font = QFont([DISPLAY_FAMILY if setting.is_display else TEXT_FAMILY, fallback])
    font.setPixelSize(round(dots(size_pt * _MM_PER_PT)))
    font.setWeight(QFont.Weight(setting.weight))
    # Hints for a screen would move letters about on paper.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if hasattr(font, "setFeature"):  # Qt 6.7
        # Letters that change by what stands beside them are copied out of a PDF as other letters.
        font.setFeature(QFont.Tag("calt"), 0)
    return font


def strips(texts: Iterable[Text], width: float, scale: float = 1.0) -> list[Strip]:
    """`width` in millimetres."""
    return [strip for text in texts for strip in _paragraphs(text, width, scale)]


def fitted(texts: Sequence[Text], box: Box) -> list[list[Strip]]:
    """As large as goes into the box; what does not even fit at the smallest size comes as further lists."""
    is_long = sum(len(words_of(text.words)) for text in texts) > _MANY_LETTERS
    for scale in _SCALES[-1:] if is_long else _SCALES:
        made = strips(texts, box.width, scale)
        if height_of(made) <= box.height and not any(breaks_a_word(strip) for strip in made):
            return [made]
    return cut(made, box.height)


def breaks_a_word(strip: Strip) -> bool:
    """The line ends within a word, which is wider than the place."""
    line, words = strip.layout.lineAt(strip.number), strip.layout.text()
    end = line.textStart() + line.textLength()
    return 0 < end < len(words) and words[end - 1].isalpha() and words[end].isalpha()


def cut(made: Sequence[Strip], height: float) -> list[list[Strip]]:
    """Lists that are at most so tall each; a single strip that is taller has one of its own."""
    pieces: list[list[Strip]] = [[]]
    used = 0.0
    for strip in made:
        more = strip.height + (strip.gap if pieces[-1] else 0)
        if pieces[-1] and used + more > height:
            pieces.append([])
            used, more = 0.0, strip.height
        pieces[-1].append(strip)
        used += more
    return pieces


def height_of(made: Sequence[Strip]) -> float:
    return sum(strip.height + strip.gap for strip in made) - (made[0].gap if made else 0)


def draw(canvas: Canvas, made: Sequence[Strip], x: float, y: float) -> None:
    """One below the other, from the top left corner."""
    for place, strip in enumerate(made):
        y += strip.gap if place else 0
        line = strip.layout.lineAt(strip.number)
        # Fonts differ in how tall they call themselves; the letters stand in the middle of the strip.
        top = y + (strip.height - dots_back(line.height())) / 2
        if strip.first is not None:
            _draw_marks(canvas, strip, strip.first, x, y, top)
        canvas.text(line, x + strip.indent, top)
        y += strip.height


def _draw_marks(canvas: Canvas, strip: Strip, text: Text, x: float, y: float, top: float) -> None:
    if strip.lead is not None:
        lead = strip.lead.lineAt(0)
        canvas.text(lead, x, top)
        x += dots_back(lead.naturalTextWidth()) + strip.size * _SPACE
    if text.glyph is not None:
        size = strip.size * _GLYPH
        box = Box(x, y + (strip.height - size) / 2, _glyph_width(text.glyph, strip.size), size)
        canvas.glyph(box, text.glyph, is_open=text.is_open)


def dots_back(number: float) -> float:
    """Dots in millimetres."""
    return number / dots(1)


def _paragraphs(text: Text, width: float, scale: float) -> list[Strip]:
    return lines_of(text, font_of(text.style, scale), width)


def lines_of(text: Text, font: QFont, width: float, *, is_centred: bool = False) -> list[Strip]:
    """What is taken for one paragraph may hold line ends: an answer over several lines."""
    size = dots_back(font.pixelSize())
    lead = _layout(text.lead, font, width) if text.lead else None
    indent = dots_back(lead.lineAt(0).naturalTextWidth()) + size * _SPACE if lead is not None else 0.0
    if text.glyph is not None:
        indent += _glyph_width(text.glyph, size) + size * _SPACE
    height = size * _LINE_SPACING
    made: list[Strip] = []
    for part in _LONG_WORD.sub("\\1\n", words_of(text.words)).splitlines() or [""]:
        layout = _layout(part, font, width - indent, is_centred=is_centred)
        for number in range(layout.lineCount()):
            is_first = not made
            gap = text.gap if is_first else 0.0
            first, own_lead = (text, lead) if is_first else (None, None)
            made.append(Strip(height, gap, layout, number, indent, size, first, own_lead))
    return made


def _glyph_width(glyph: Glyph, size: float) -> float:
    return size * _GLYPH * (2.2 if glyph is Glyph.BOTH else 1)


def _layout(text: str, font: QFont, width: float, *, is_centred: bool = False) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter) if is_centred else QTextOption()
    # Words wider than the place are broken, so that nothing sticks out.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(dots(max(width, 1)))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout

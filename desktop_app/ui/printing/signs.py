"""Whole pages with little on them: signs for the corners of a room, and the calibration page."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.study.calibration_sheet import CalibrationPage
from desktop_app.study.card_sheet import Box, Paper
from desktop_app.study.paper import Glyph, Sign, Style, Text
from desktop_app.ui.printing.canvas import Canvas, dots
from desktop_app.ui.printing.strips import (
    Strip,
    cut,
    draw,
    fitted,
    font_of,
    height_of,
    lines_of,
    strips,
    words_of,
)

_MARGIN_MM = 20.0
_LARGEST_MM = 32.0
"""Letters of a sign, if its longest word is not too wide for them."""
_LEAST_MM = 8.0


def draw_sign(canvas: Canvas, sign: Sign, paper: Paper) -> None:
    area = Box(0, 0, paper.width, paper.height).inset(_MARGIN_MM)
    name = _large(words_of(sign.words), area)
    top = area.y + area.height * 0.12
    if sign.glyph is not None:
        wide = area.width * (0.9 if sign.glyph is Glyph.BOTH else 0.55)
        high = area.width * (0.4 if sign.glyph is Glyph.BOTH else 0.55)
        canvas.glyph(Box(area.x + (area.width - wide) / 2, top, wide, high), sign.glyph)
    draw(canvas, name, area.x, area.y + area.height * 0.55)
    about = strips((Text(sign.about, Style.SMALL),), area.width)
    foot = cut(about, area.height * 0.1)[0]
    draw(canvas, foot, area.x, area.bottom - height_of(foot))


def draw_calibration(canvas: Canvas, page: CalibrationPage) -> None:
    if page.is_turned:
        canvas.turn(page.text_box)
    title, *steps = page.texts
    numbered = [Text(each, lead=f"{number}.", gap=1.5) for number, each in enumerate(steps, 1)]
    made = fitted((Text(title, Style.HEADING), *numbered), page.text_box)
    draw(canvas, made[0], page.text_box.x, page.text_box.y)
    if page.is_turned:
        canvas.painter.restore()
    for line in page.lines:
        canvas.line(line)


def _large(words: str, area: Box) -> list[Strip]:
    """As large as its longest word allows in the width and the whole in the lower half; centred."""
    room = area.height * 0.33
    size = _LARGEST_MM
    while True:
        font = QFont(font_of(Style.TITLE))
        font.setPixelSize(round(dots(size)))
        widest = max((QFontMetricsF(font).horizontalAdvance(each) for each in words.split()), default=0)
        made = lines_of(Text(words, Style.TITLE), font, area.width, is_centred=True)
        if size <= _LEAST_MM or (widest <= dots(area.width) and height_of(made) <= room):
            return made
        size *= 0.9

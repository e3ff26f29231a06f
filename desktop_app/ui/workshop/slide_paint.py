"""Draws a picture of the wall in the colours of a theme."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import rounded_path
from desktop_app.ui.widgets.side_glyph import (
    BOTH,
    LEFT,
    RIGHT,
    paint_app_mark,
    paint_side_glyph,
    side_token,
)
from desktop_app.ui.workshop.slide_items import Area, Glyph, Icon, Item, Words
from desktop_app.ui.workshop.slide_letters import FROM_PX, Letters

_REACH = 12.0
"""Letters and outlines reach so far beyond their places."""


class SlidePainter:
    """Keeps what takes time to draw."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._letters = Letters()

    def paint(self, painter: QPainter, items: Iterable[Item], dirty: QRectF) -> None:
        """What of the items lies in `dirty`. The painter is scaled to the wall's measure."""
        for item in items:
            if not item.rect.adjusted(-_REACH, -_REACH, _REACH, _REACH).intersects(dirty):
                continue
            if isinstance(item, Area):
                _paint_area(painter, self._theme, item)
            elif isinstance(item, Glyph):
                _paint_glyph(painter, self._theme, item)
            elif isinstance(item, Icon):
                self._theme.paint_icon(painter, item.rect, item.name, self._theme.colour(item.colour))
            else:
                self._paint_words(painter, item)

    def _paint_words(self, painter: QPainter, words: Words) -> None:
        painter.setPen(self._theme.colour(words.colour))
        rect = words.rect
        ratio = painter.device().devicePixelRatioF()
        if words.size * painter.transform().m11() * ratio < FROM_PX:
            words.block.draw(painter, rect.x(), rect.y(), rect.width(), words.align)
            return
        for line, place in words.block.placed_lines(rect.x(), rect.y(), rect.width(), words.align):
            self._letters.draw(painter, line, place)


def _paint_area(painter: QPainter, theme: Theme, area: Area) -> None:
    path = rounded_path(area.rect, area.radii)
    if area.fill:
        painter.fillPath(path, theme.colour(area.fill))
    edge = area.edge or ("ink" if area.is_panel and theme.high_contrast else "")
    if not edge:
        return
    inset = area.thickness / 2
    inner = area.rect.adjusted(inset, inset, -inset, -inset)
    pen = QPen(theme.colour(edge), area.thickness)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if area.is_dashed:
        pen.setDashPattern([5, 4])
    painter.strokePath(rounded_path(inner, area.radii.grown(-inset)), pen)


def _paint_glyph(painter: QPainter, theme: Theme, glyph: Glyph) -> None:
    if glyph.index == BOTH:
        left, right = (theme.colour(glyph.fill or side_token(side, "Fill")) for side in (LEFT, RIGHT))
        paint_app_mark(painter, glyph.rect, left, right)
        return
    colour = theme.colour(glyph.fill or side_token(glyph.index, "Fill"))
    check = theme.colour(glyph.check) if glyph.check else None
    paint_side_glyph(painter, glyph.rect, glyph.index, colour, bool(glyph.check), check)

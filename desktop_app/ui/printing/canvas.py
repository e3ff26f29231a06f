"""A page to draw on in millimetres, black on white with the light tints of the sides."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from desktop_app import paths
from desktop_app.study.card_sheet import Box, Line
from desktop_app.study.paper import Glyph
from desktop_app.ui.theme.tokens import load_tokens

DOTS_PER_MM = 600 / 25.4
"""Texts are measured for 600 dots per inch, whatever they are drawn on: lines break alike everywhere."""
_SQUARE_SIDE = 0.9
"""Of the disc's diameter: looks as large as the disc."""
_HAIR_MM, _MARK_MM, _OUTLINE_MM = 0.15, 0.2, 0.3


def dots(millimetres: float) -> float:
    return millimetres * DOTS_PER_MM


class Canvas:
    def __init__(self, painter: QPainter, dots_per_inch: float) -> None:
        """The painter's own unit is one dot of `dots_per_inch`, its origin the corner of the paper."""
        self.painter = painter
        scale = dots_per_inch / 25.4 / DOTS_PER_MM
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Paper is white in both themes.
        self._colours = load_tokens(paths.resource("tokens.json")).light

    def line(self, line: Line, *, is_dashed: bool = False) -> None:
        style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
        self.painter.setPen(QPen(QColor(Qt.GlobalColor.black), dots(_MARK_MM), style))
        self.painter.drawLine(QLineF(*(dots(each) for each in line)))

    def rule(self, line: Line) -> None:
        """A hairline of a table."""
        self.painter.setPen(QPen(QColor(self._colours["edge"]), dots(_HAIR_MM)))
        self.painter.drawLine(QLineF(*(dots(each) for each in line)))

    def tint(self, box: Box, glyph: Glyph | None) -> None:
        """Nothing for both, which has no colour of its own."""
        if glyph in (Glyph.LEFT, Glyph.RIGHT):
            name = "aTint" if glyph is Glyph.LEFT else "bTint"
            self.painter.fillRect(_rect(box), QColor(self._colours[name]))

    def text(self, line: QTextLine, x: float, y: float) -> None:
        """One line of a laid-out text with its top left corner at a place in millimetres."""
        self.painter.setPen(QColor(Qt.GlobalColor.black))
        # Where the line lies in its own layout is taken off again.
        line.draw(self.painter, QPointF(dots(x), dots(y) - line.y()))

    def glyph(self, box: Box, glyph: Glyph, *, is_open: bool = False) -> None:
        """Disc, square, or both beside each other, in the middle of `box`; open: outlines."""
        if glyph is Glyph.BOTH:
            half = Box(box.x, box.y, box.width / 2, box.height)
            self.glyph(half, Glyph.LEFT, is_open=is_open)
            self.glyph(half.moved(half.width, 0), Glyph.RIGHT, is_open=is_open)
            return
        size = min(box.width, box.height) * (0.92 if is_open else 1)
        side = size if glyph is Glyph.LEFT else size * _SQUARE_SIDE
        rect = QRectF(0, 0, dots(side), dots(side))
        rect.moveCenter(_rect(box).center())
        colour = QColor(self._colours["aFill" if glyph is Glyph.LEFT else "bFill"])
        self.painter.setPen(QPen(colour, dots(_OUTLINE_MM)) if is_open else Qt.PenStyle.NoPen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush if is_open else colour)
        if glyph is Glyph.LEFT:
            self.painter.drawEllipse(rect)
        else:
            self.painter.drawRect(rect)

    def turn(self, box: Box) -> None:
        """From now on everything is upside down about the middle of `box`, until `painter.restore()`."""
        self.painter.save()
        middle = _rect(box).center()
        self.painter.translate(middle)
        self.painter.rotate(180)
        self.painter.translate(-middle.x(), -middle.y())


def _rect(box: Box) -> QRectF:
    return QRectF(*(dots(each) for each in box))

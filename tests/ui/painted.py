"""Where texts are painted to the pixel, whichever widget paints them: what an eye sees of a window."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.text_block import TextBlock


class Painted(NamedTuple):
    """One line of a text, as it was painted."""

    widget: QWidget
    text: str
    """The whole of it, of which this may be one line of several."""
    ink: QRectF
    """In the widget's coordinates: as wide as the line, as high as its letters."""
    room: QRectF
    """What the widget had for it across; as high as the ink."""
    broken: str
    """Where the line ends within a word: the letters around the break."""
    number: int
    """Of the painting: lines of one text share it."""


def paint(widget: QWidget) -> tuple[QPixmap, list[Painted]]:
    """The picture of a widget with all its children, and the texts in it; what is scrolled away is not."""
    painted: list[Painted] = []
    with _recorded(painted):
        picture = widget.grab()
    return picture, painted


@contextmanager
def _recorded(painted: list[Painted]) -> Iterator[None]:
    draw, draw_text = TextBlock.draw, QPainter.drawText

    def block_drawn(
        block: TextBlock,
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        draw(block, painter, x, y, width, align)
        painted.extend(_lines(block, painter, QRectF(x, y, width, 0), align, len(painted)))

    def text_drawn(painter: QPainter, *arguments: Any) -> Any:
        if len(arguments) == 3 and isinstance(arguments[0], QRectF):
            painted.append(_centred(painter, arguments[0], arguments[2], len(painted)))
        return draw_text(painter, *arguments)

    with patch.object(TextBlock, "draw", block_drawn), patch.object(QPainter, "drawText", text_drawn):
        yield


def _lines(
    block: TextBlock, painter: QPainter, place: QRectF, align: Qt.AlignmentFlag, number: int
) -> Iterator[Painted]:
    """As `TextBlock.draw` places them."""
    widget = painter.device()
    if not isinstance(widget, QWidget) or not block.text.strip():
        return
    layout, move = block._layout, painter.transform()
    share = (
        1.0 if align & Qt.AlignmentFlag.AlignRight else 0.5 if align & Qt.AlignmentFlag.AlignHCenter else 0
    )
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        end = line.textStart() + line.textLength()
        words = layout.text()[line.textStart() : end]
        natural = line.naturalTextWidth()
        left = place.x() + max((place.width() - natural) * share, 0)
        spare_above = (block.line_height - line.height() + block._overhang) / 2
        base = place.y() + index * block.line_height + spare_above + line.ascent()
        top, bottom = _reach(layout.font().toString(), words.strip())
        ink = QRectF(QPointF(left, base + top), QPointF(left + natural, base + bottom))
        room = QRectF(place.x(), ink.y(), place.width(), ink.height())
        around = layout.text()[end - 1 : end + 1] if index + 1 < layout.lineCount() else ""
        broken = around if len(around) == 2 and around.isalnum() else ""
        yield Painted(widget, block.text, move.mapRect(ink), move.mapRect(room), broken, number)


def _centred(painter: QPainter, room: QRectF, text: str, number: int) -> Painted:
    """Texts that are not broken into lines are all centred in their place."""
    widget = painter.device()
    assert isinstance(widget, QWidget), "painted on something else than a widget"
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    ink = QRectF(0, 0, width, QFontMetricsF(painter.font()).capHeight())
    ink.moveCenter(room.center())
    move = painter.transform()
    return Painted(widget, text, move.mapRect(ink), move.mapRect(room), "", number)


@functools.lru_cache(maxsize=20_000)
def _reach(font: str, words: str) -> tuple[float, float]:
    """How far letters go up (below 0) and down from the base line."""
    made = QFont()
    made.fromString(font)
    ink = QFontMetricsF(made).tightBoundingRect(words)
    return ink.top(), ink.bottom()

"""Lays out and draws wrapped plain text with the design's line heights, which QLabel cannot do."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

MAX_LINE_CHARS = 70
MOST_SHOWN = 20_000
"""Letters of one text; to lay out more would hold up the window."""
_MOST_BALANCED = 600
_MAX_WIDTH = 1 << 20
_Flag = Qt.AlignmentFlag


def visual_alignment(align: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """As QStyle's function of the name; to load that class takes as long as to load a page."""
    mirrors = direction == Qt.LayoutDirection.RightToLeft and not align & _Flag.AlignAbsolute
    if not mirrors or align & (_Flag.AlignHCenter | _Flag.AlignJustify):
        return align
    at_right = bool(align & _Flag.AlignRight)
    rest = align & ~(_Flag.AlignLeft | _Flag.AlignRight)
    return rest | (_Flag.AlignLeft if at_right else _Flag.AlignRight)


class Block(Protocol):
    """What a label asks of the text it shows."""

    def natural_width(self) -> int: ...
    def longest_word_width(self) -> int: ...
    def height_for(self, width: float) -> int: ...
    def draw(
        self, painter: QPainter, x: float, y: float, width: float, align: Qt.AlignmentFlag = ..., /
    ) -> None: ...


class TextBlock:
    """One paragraph or several; lines break at words, and inside a word only where it alone is too wide."""

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: float,
        *,
        balanced: bool = False,
        max_line_chars: int = MAX_LINE_CHARS,
    ) -> None:
        if len(text) > MOST_SHOWN:
            text = f"{text[:MOST_SHOWN]}…"
        self.text = text
        self.line_height = line_height
        self._metrics = QFontMetricsF(font)
        # Where the design's lines are tighter than the font's, accents and tails reach out of them.
        self._overhang = max(math.ceil(self._metrics.height() - line_height), 0)
        self._balanced = balanced and len(text) <= _MOST_BALANCED
        self._max_chars = max_line_chars
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)  # else every drawing shapes the glyphs again
        self._done_for: float | None = None
        # Layouts ask the same questions many times over.
        self._natural_width: int | None = None
        self._natural_count = 0
        self._longest_word: int | None = None
        self._line_counts: dict[float, int] = {}

    def natural_width(self) -> int:
        """Width that needs no other line breaks than those in the text and the longest line allowed."""
        if self._natural_width is None:
            self._natural_count = self._break_lines(_MAX_WIDTH)
            self._done_for = None
            self._natural_width = self._used_width()
        return self._natural_width

    def longest_word_width(self) -> int:
        if self._longest_word is None:
            words: Iterable[str] = self.text.split()
            widest = max((self._metrics.horizontalAdvance(word) for word in words), default=0)
            self._longest_word = math.ceil(widest)
        return self._longest_word

    def height_for(self, width: float) -> int:
        count = self.line_count(width)
        return round(count * self.line_height) + self._overhang if count else 0

    def line_count(self, width: float) -> int:
        if width not in self._line_counts:
            self._line_counts[width] = self._count_lines(width) if self.text else 0
        return self._line_counts[width]

    def used_width(self, width: float) -> int:
        """How much of `width` the widest line takes."""
        self._lay_out(width)
        return self._used_width()

    def lines(self, width: float) -> list[str]:
        self._lay_out(width)
        shown = self._layout.text()
        every = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
        return [shown[line.textStart() : line.textStart() + line.textLength()].strip() for line in every]

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, align: Qt.AlignmentFlag = _Flag.AlignLeft
    ) -> None:
        """In the painter's pen; `align` is horizontal and already mirrored where the language asks for it."""
        for line, place in self.placed_lines(x, y, width, align):
            line.draw(painter, place)

    def placed_lines(
        self, x: float, y: float, width: float, align: Qt.AlignmentFlag = _Flag.AlignLeft
    ) -> Iterator[tuple[QTextLine, QPointF]]:
        """Each line, and where it is to be drawn."""
        self._lay_out(width)
        share = 1.0 if align & _Flag.AlignRight else 0.5 if align & _Flag.AlignHCenter else 0.0
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            shift = (width - line.naturalTextWidth()) * share
            # Half the leading above the line, half below; whole pixels keep the strokes sharp.
            spare_above = (self.line_height - line.height() + self._overhang) / 2
            top = math.ceil(y + number * self.line_height + spare_above)
            yield line, QPointF(x + max(shift, 0) - line.position().x(), top - line.position().y())

    def _count_lines(self, width: float) -> int:
        if width >= self.natural_width():
            return self._natural_count
        if not self._balanced:
            self._lay_out(width)
            return self._layout.lineCount()
        # To balance would change nothing but take several times as long.
        self._done_for = None
        return self._break_lines(width)

    def _lay_out(self, width: float) -> None:
        if self._done_for == width:
            return
        count = self._break_lines(width)
        if self._balanced and count > 1:
            self._balance(width, count)
        self._done_for = width

    def _balance(self, width: float, count: int) -> None:
        """The narrowest width with the same number of lines."""
        low, high = max(self._used_width() / count, self.longest_word_width()), width
        while high - low > 2:
            middle = (low + high) / 2
            if self._break_lines(middle) > count:
                low = middle
            else:
                high = middle
        self._break_lines(high)

    def _break_lines(self, width: float) -> int:
        width = max(width, 1)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            if len(self.text) > self._max_chars:
                self._shorten(line)
        self._layout.endLayout()
        return self._layout.lineCount()

    def _shorten(self, line: QTextLine) -> None:
        """To the longest line allowed."""
        start = line.textStart()
        shown = self._layout.text()[start : start + line.textLength()].rstrip()
        if len(shown) > self._max_chars and " " in shown[: self._max_chars + 1]:
            end = shown.rindex(" ", 0, self._max_chars + 1)
            line.setNumColumns(end + 1)

    def _used_width(self) -> int:
        every = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
        return math.ceil(max((line.naturalTextWidth() for line in every), default=0))

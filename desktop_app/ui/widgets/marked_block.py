"""A text block with passages that stand out by more than colour: a tint behind, a line below or through."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine

from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import TextBlock

_TINT_AROUND = 4  # px left and right of the words
_TINT_RADIUS = 5


@dataclass(frozen=True)
class Passage:
    """`look` is how its letters are set; `tint` and `underline` are painted behind and below them."""

    start: int
    length: int
    look: QTextCharFormat = field(default_factory=QTextCharFormat)
    tint: QColor | None = None
    underline: QColor | None = None
    thickness: int = 2


class MarkedBlock(TextBlock):
    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: float,
        passages: Sequence[Passage],
        *,
        balanced: bool = False,
    ) -> None:
        super().__init__(text, font, line_height, balanced=balanced)
        self._passages = tuple(passages)
        self._layout.setFormats([_range(each) for each in self._passages])

    def draw(
        self,
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._lay_out(width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for passage in self._passages:
            for box in self._boxes(passage, x, y, width, align):
                if passage.tint is not None:
                    around = box.adjusted(-_TINT_AROUND, -1, _TINT_AROUND, 1)
                    painter.fillPath(rounded_path(around, Radii.even(_TINT_RADIUS)), passage.tint)
                if passage.underline is not None:
                    top = round(box.bottom() - passage.thickness)
                    painter.fillRect(
                        QRectF(box.left(), top, box.width(), passage.thickness), passage.underline
                    )
        painter.restore()
        super().draw(painter, x, y, width, align)

    def _boxes(
        self, passage: Passage, x: float, y: float, width: float, align: Qt.AlignmentFlag
    ) -> Iterator[QRectF]:
        """Where the passage lies, a rectangle for each line it is on."""
        flag = Qt.AlignmentFlag
        share = 1.0 if align & flag.AlignRight else 0.5 if align & flag.AlignHCenter else 0.0
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(passage.start, line.textStart())
            last = min(passage.start + passage.length, line.textStart() + line.textLength())
            if first >= last:
                continue
            one, other = cursor_x(line, first), cursor_x(line, last)
            shift = x + max((width - line.naturalTextWidth()) * share, 0) - line.position().x()
            spare_above = (self.line_height - line.height() + self._overhang) / 2
            top = math.ceil(y + number * self.line_height + spare_above)
            yield QRectF(min(one, other) + shift, top, abs(other - one), line.height())


def cursor_x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    # PySide6 hands back the position too.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _range(passage: Passage) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = passage.start, passage.length, passage.look
    return found

"""One block of an article: passages underlined in the colours of the sides, each with glyph and number."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout

from desktop_app.study.drafting import Block, BlockKind, Passage
from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, paint_app_mark, paint_side_glyph, side_token
from desktop_app.ui.widgets.text_block import TextBlock, visual_alignment
from desktop_app.ui.widgets.text_label import TextLabel

_SPACE = "\u00a0"
_BULLET = "•\u00a0\u00a0"
_GLYPH, _BEFORE, _AFTER = 0.56, 0.3, 0.2
"""Of the size of the letters: the glyph, and the room before and behind it."""
MARGIN = 22
"""Left of the words, with the bar that marks the open draft."""
_BAR, _LINE = 3, 2
_Align = Qt.AlignmentFlag


class Mark(NamedTuple):
    """A passage in a block, by places in the article. `number` 0: it ends in a later block."""

    start: int
    end: int
    side: int | None
    number: int
    is_current: bool = False
    is_rejected: bool = False
    said: str = ""
    """For screen readers: "Passage 5, leadership"."""

    @property
    def place(self) -> int:
        """0 or 1, or of both."""
        return BOTH if self.side is None else self.side


class _Shown(NamedTuple):
    """The text with what is put among it; `inserted` by place in the block: how long that is."""

    text: str
    inserted: tuple[tuple[int, int], ...]
    numbers: tuple[tuple[int, Mark], ...]
    """Where the glyph of a mark stands in the shown text."""

    def place(self, at: int, *, behind: bool = False) -> int:
        """In the shown text. `behind`: what is put there stands before it."""
        return at + sum(size for place, size in self.inserted if place < at or (behind and place == at))

    def back(self, shown: int) -> int:
        """In the block."""
        at = shown
        for place, size in self.inserted:
            if shown > place:
                taken = min(size, shown - place)
                at, shown = at - taken, shown - taken
        return at


def _put_together(block: Block, marks: Sequence[Mark]) -> _Shown:
    parts: list[str] = []
    inserted: list[tuple[int, int]] = []
    numbers: list[tuple[int, Mark]] = []
    added = {tab: "·\u00a0" for tab, letter in enumerate(block.text) if letter == "\t"}
    ends: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.number:
            ends.setdefault(min(mark.end - block.start, len(block.text)), []).append(mark)
    length = 0

    def put(words: str) -> None:
        nonlocal length
        parts.append(words)
        length += len(words)

    if block.kind is BlockKind.ITEM:
        put(_BULLET)
        inserted.append((0, len(_BULLET)))
    last = 0
    for at in sorted({*added, *ends, len(block.text)}):
        put(block.text[last:at])
        last = at
        before = length
        for mark in ends.get(at, ()):
            numbers.append((length, mark))
            put(_SPACE + text.count(mark.number))
        if at in ends and block.text[at : at + 1].isalnum():
            put(_SPACE)
        if at in added:
            put(f" {added[at]}")
        if length > before:
            inserted.append((at, length - before))
    return _Shown("".join(parts).replace("\t", " "), tuple(inserted), tuple(numbers))


class _Marked(TextBlock):
    def __init__(
        self, theme: Theme, role: TextRole, shown: _Shown, marks: Sequence[Mark], block: Block
    ) -> None:
        font = theme.font(role)
        super().__init__(shown.text, font, theme.line_height(role))
        self.theme, self.shown, self.marks, self.start = theme, shown, marks, block.start
        self.selection: tuple[int, int] | None = None
        """In the shown text."""
        self._size = QFontInfo(font).pixelSize()
        self._layout.setFormats(list(self._formats(theme)))

    def position_at(self, point: QPointF, width: float, align: Qt.AlignmentFlag) -> int:
        """In the shown text."""
        self._lay_out(width)
        number = min(max(int(point.y() // self.line_height), 0), max(self._layout.lineCount() - 1, 0))
        line = self._layout.lineAt(number)
        if not line.isValid():
            return 0
        shift = max(width - line.naturalTextWidth(), 0) if align & _Align.AlignRight else 0
        return int(line.xToCursor(point.x() - shift))

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, align: Qt.AlignmentFlag = _Align.AlignLeft
    ) -> None:
        self._lay_out(width)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            if not mark.is_rejected:
                self._draw_mark(painter, QPointF(x, y), width, align, mark)
        if self.selection is not None:
            colour = self.theme.colour("ink")
            colour.setAlphaF(0.22)
            for box in self._boxes(*self.selection, QPointF(x, y), width, align):
                painter.fillRect(box, colour)
        painter.restore()
        super().draw(painter, x, y, width, align)
        for at, mark in self.shown.numbers:
            self._draw_glyph(painter, QPointF(x, y), width, align, at, mark)

    def top_of(self, at: int, width: float) -> float:
        """Of the line in which a place of the shown text is."""
        self._lay_out(width)
        return self._layout.lineForTextPosition(at).lineNumber() * self.line_height

    def _formats(self, theme: Theme) -> Iterator[QTextLayout.FormatRange]:
        small = theme.font(TextRole.CAPTION)
        small.setWeight(QFont.Weight.DemiBold)
        for at, mark in self.shown.numbers:
            room = QTextCharFormat()
            room.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            wanted = self._size * (_BEFORE + _GLYPH + _AFTER)
            room.setFontLetterSpacing(wanted - self._metrics.horizontalAdvance(_SPACE))
            yield _range(at, 1, room)
            number = QTextCharFormat()
            number.setFont(small)
            number.setForeground(theme.colour(_ink(mark)))
            yield _range(at + 1, len(text.count(mark.number)), number)

    def _draw_mark(
        self, painter: QPainter, origin: QPointF, width: float, align: Qt.AlignmentFlag, mark: Mark
    ) -> None:
        theme = self.theme
        start = self.shown.place(max(mark.start - self.start, 0), behind=True)
        end = self.shown.place(mark.end - self.start)
        neutral = mark.side is None
        tint = "press" if neutral else side_token(mark.place, "Tint2" if mark.is_current else "Tint")
        line = "edge" if neutral else side_token(mark.place, "Line")
        if mark.is_current:
            line = "ink2" if neutral else side_token(mark.place, "Fill")
        for box in self._boxes(start, end, origin, width, align):
            radii = Radii.left(5) if mark.side == LEFT else Radii()
            painter.fillPath(rounded_path(box, radii), theme.colour(tint))
            foot = QRectF(box.left(), box.bottom(), box.width(), _LINE)
            painter.fillRect(foot, theme.colour("ink" if theme.high_contrast else line))

    def _draw_glyph(
        self, painter: QPainter, origin: QPointF, width: float, align: Qt.AlignmentFlag, at: int, mark: Mark
    ) -> None:
        boxes = self._boxes(at, at + 1, origin, width, align)
        if not boxes:
            return
        side = round(self._size * _GLYPH)
        left = boxes[0].left() + self._size * _BEFORE
        box = QRectF(round(left), round(boxes[0].center().y() - side / 2), side, side)
        if mark.side is None:
            colours = [self.theme.colour("ink3" if mark.is_rejected else each) for each in ("aFill", "bFill")]
            paint_app_mark(painter, box, *colours)
        else:
            token = "ink3" if mark.is_rejected else side_token(mark.place, "Fill")
            paint_side_glyph(painter, box, mark.place, self.theme.colour(token))

    def _boxes(
        self, start: int, end: int, origin: QPointF, width: float, align: Qt.AlignmentFlag
    ) -> list[QRectF]:
        """Of a part of the text, line by line, as high as its letters."""
        found = []
        tall = math.ceil(self._metrics.height()) + 2
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            last -= len(self.text[first:last]) - len(self.text[first:last].rstrip(" "))
            if first >= last:
                continue
            ends = sorted(_cursor_x(line, at) for at in (first, last))
            spare = max(width - line.naturalTextWidth(), 0)
            shift = spare if align & _Align.AlignRight else 0
            top = origin.y() + number * self.line_height + (self.line_height - tall) / 2
            found.append(QRectF(origin.x() + shift + ends[0], math.floor(top), ends[1] - ends[0], tall))
        return found


class Paragraph(TextLabel):
    """It reads its passages to a screen reader: "Passage 5, leadership" stands behind each."""

    pressed = Signal(int)
    """A place in the article."""
    dragged = Signal(int)
    released = Signal()
    wordChosen = Signal(int)

    def __init__(self, theme: Theme, block: Block, role: TextRole, colour_token: str) -> None:
        self.block = block
        self.marks: tuple[Mark, ...] = ()
        self._selected: tuple[int, int] | None = None
        super().__init__(theme, role, colour_token, block.text)
        self._place_text()
        self.setAlignment(_Align.AlignTop)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_marks(self, marks: Sequence[Mark], colour_token: str) -> None:
        self.set_colour(colour_token)
        if tuple(marks) != self.marks:
            self.marks = tuple(marks)
            self._retheme()
            parts, last = [], 0
            for mark in sorted(self.marks, key=lambda each: each.end):
                if mark.number:
                    at = mark.end - self.block.start
                    parts.append(f"{self.block.text[last:at]} ({mark.said})")
                    last = max(at, last)
            self.setAccessibleName("".join([*parts, self.block.text[last:]]) if parts else "")

    def select(self, passage: Passage | None) -> None:
        """What of it is in this block."""
        found = None
        if passage is not None:
            start, end = max(passage.start, self.block.start), min(passage.end, self.block.end)
            found = (start, end) if start < end else None
        if found != self._selected:
            self._selected = found
            self.update()

    def top_of(self, at: int) -> int:
        """Where the line begins in which this place of the article is, in the label."""
        block = self._marked()
        return round(block.top_of(block.shown.place(at - self.block.start), self.contentsRect().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        block = self._marked()
        block.selection = None
        if self._selected is not None:
            start, end = (at - self.block.start for at in self._selected)
            block.selection = (block.shown.place(start, behind=True), block.shown.place(end))
        super().paintEvent(event)
        if any(mark.is_current for mark in self.marks):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - _BAR if mirrored else 0
            QPainter(self).fillRect(left, 0, _BAR, self.height(), self._theme.colour("ink"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_text()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit(self._place(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.wordChosen.emit(self._place(event.position()))

    def _place(self, point: QPointF) -> int:
        block = self._marked()
        inside = point - QPointF(self.contentsRect().topLeft())
        align = visual_alignment(self.alignment(), self.layoutDirection())
        shown = block.position_at(inside, self.contentsRect().width(), align)
        return self.block.start + min(block.shown.back(shown), len(self.block.text))

    def _place_text(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if mirrored else MARGIN, 0, MARGIN if mirrored else 0, 0)

    def _marked(self) -> _Marked:
        block = self._text_block()
        assert isinstance(block, _Marked)
        return block

    def _make_block(self) -> TextBlock:
        shown = _put_together(self.block, self.marks)
        return _Marked(self._theme, self._role, shown, self.marks, self.block)


def _ink(mark: Mark) -> str:
    if mark.is_rejected:
        return "ink3"
    return "ink2" if mark.side is None else side_token(mark.place, "Ink")


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


def _cursor_x(line: object, at: int) -> float:
    found: object = line.cursorToX(at)  # type: ignore[attr-defined]
    # PySide6 hands back the position too.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]

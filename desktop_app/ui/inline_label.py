"""A text with side glyphs or an icon among its words, and words that stand back.

Marks go through translation as values of placeholders, so that each language puts them where they belong;
`text()`, which screen readers read, is without them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QPainter, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, paint_side_glyph, side_token
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

# Private-use characters: no text holds them.
_GLYPHS = {"\ue000": LEFT, "\ue001": RIGHT}
_ICON = "\ue002"
_QUIET, _LOUD = "\ue003", "\ue004"
_SPACE = "\u00a0"  # stands where a mark is drawn and keeps it with the word after it

_GLYPH_SIZE = 0.8  # of the font's
_ICON_SIZE = 1.15
_BEFORE, _AFTER = 0.3, 0.55
_Flag = Qt.AlignmentFlag


def with_glyph(index: int, text: str) -> str:
    """The side's glyph (0 or 1) before `text`."""
    return tuple(_GLYPHS)[index] + text


def with_icon(text: str) -> str:
    return _ICON + text


def quiet(text: str) -> str:
    return f"{_QUIET}{text}{_LOUD}"


class _Marked(NamedTuple):
    shown: str
    marks: tuple[tuple[int, str], ...]
    quiet: tuple[tuple[int, int], ...]


def _parse(text: str) -> _Marked:
    shown: list[str] = []
    marks: list[tuple[int, str]] = []
    spans: list[tuple[int, int]] = []
    start = 0
    for letter in text:
        if letter == _QUIET:
            start = len(shown)
        elif letter == _LOUD:
            spans.append((start, len(shown) - start))
        elif letter in _GLYPHS or letter == _ICON:
            marks.append((len(shown), letter))
            shown.append(_SPACE)
        else:
            shown.append(letter)
    return _Marked("".join(shown), tuple(marks), tuple(spans))


def without_marks(text: str) -> str:
    return "".join(each for each in text if each not in _GLYPHS and each not in (_ICON, _QUIET, _LOUD))


class _Look(NamedTuple):
    role: TextRole
    colour_token: str
    quiet_weight: int
    icon: str


class _InlineBlock(TextBlock):
    def __init__(self, marked: _Marked, theme: Theme, look: _Look) -> None:
        font = theme.font(look.role)
        super().__init__(marked.shown, font, theme.line_height(look.role))
        self._theme = theme
        self._look = look
        self._marks = marked.marks
        self._size = QFontInfo(font).pixelSize()
        standing_back = QTextCharFormat()
        standing_back.setForeground(theme.colour("ink3"))
        standing_back.setFontWeight(look.quiet_weight)
        formats = [_range(start, length, standing_back) for start, length in marked.quiet]
        formats += [_range(at, 1, self._room(at, mark)) for at, mark in marked.marks]
        self._layout.setFormats(formats)

    def longest_word_width(self) -> int:
        """A mark never stands apart from its word."""
        width, start = 0.0, 0
        for word in self.text.split(" "):
            end = start + len(word)
            room = sum(self._width_of(at, mark) for at, mark in self._marks if start <= at < end)
            width = max(width, self._metrics.horizontalAdvance(word.replace(_SPACE, "")) + room)
            start = end + 1
        return math.ceil(width)

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, align: Qt.AlignmentFlag = _Flag.AlignLeft
    ) -> None:
        super().draw(painter, x, y, width, align)
        for at, mark in self._marks:
            line = self._layout.lineForTextPosition(at)
            spare = max(width - line.naturalTextWidth(), 0)
            shift = spare if align & _Flag.AlignRight else spare / 2 if align & _Flag.AlignHCenter else 0
            top = round(y + line.lineNumber() * self.line_height + (self.line_height - line.height()) / 2)
            side = self._side(mark)
            left = x + shift - line.position().x() + self._left_of(line, at, mark)
            middle = top + line.ascent() - self._metrics.capHeight() / 2
            self._paint(painter, mark, QRectF(round(left), round(middle - side / 2), side, side))

    def _left_of(self, line: QTextLine, at: int, mark: str) -> float:
        before, after = (_cursor_x(line, each) for each in (at, at + 1))
        gap = self._gap(at)
        return before + gap if before <= after else before - gap - self._side(mark)

    def _paint(self, painter: QPainter, mark: str, box: QRectF) -> None:
        if mark == _ICON:
            self._theme.paint_icon(painter, box, self._look.icon, self._theme.colour(self._look.colour_token))
        else:
            index = _GLYPHS[mark]
            paint_side_glyph(painter, box, index, self._theme.colour(side_token(index, "Fill")))

    def _side(self, mark: str) -> int:
        return round(self._size * (_ICON_SIZE if mark == _ICON else _GLYPH_SIZE))

    def _gap(self, at: int) -> float:
        return 0 if at == 0 else self._size * _BEFORE

    def _width_of(self, at: int, mark: str) -> float:
        return self._gap(at) + self._side(mark) + self._size * _AFTER

    def _room(self, at: int, mark: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        look.setFontLetterSpacing(self._width_of(at, mark) - self._metrics.horizontalAdvance(_SPACE))
        return look


def inline_block(
    theme: Theme, text: str, role: TextRole, colour_token: str = "ink", *, quiet_weight: int = 400
) -> TextBlock:
    """What an `InlineLabel` draws, for a delegate; to be drawn in the pen of the colour."""
    return _InlineBlock(_parse(text), theme, _Look(role, colour_token, quiet_weight, ""))


class InlineLabel(TextLabel):
    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.BODY,
        colour_token: str = "ink",
        text: str = "",
        *,
        quiet_weight: int = 400,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`icon` is the Lucide name of what `with_icon` draws."""
        self._marked = _parse("")
        self._quiet_weight = quiet_weight
        self._icon = icon
        super().__init__(theme, role, colour_token, parent=parent)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._marked = _parse(text)
        super().setText(without_marks(text))
        self._retheme()  # it may be the marks that are new

    def set_icon(self, name: str) -> None:
        self._icon = name
        self._retheme()

    def set_colour(self, token: str) -> None:
        super().set_colour(token)
        self._retheme()

    def _make_block(self) -> TextBlock:
        look = _Look(self._role, self._colour_token, self._quiet_weight, self._icon)
        return _InlineBlock(self._marked, self._theme, look)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


def _cursor_x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)
    # PySide6 hands back the position too.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]

"""How the wall is set: sizes as on a wall 1080 high, and none below 30, which the last row still reads.

A picture is laid out once for its proportions and painted at any size, so the preview on the laptop breaks
its lines exactly as the projector does.
"""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop_app.ui.theme.fonts import TextRole, TypeStyle, make_font
from desktop_app.ui.widgets.text_block import TextBlock

HEIGHT = 1080.0
LEAST_WIDTH = 1440.0
"""4:3. A narrower wall is laid out as wide, and higher."""
SMALLEST = 30

PROMPT = TextRole.PRESENTER_TEXT.value
NAME = TextRole.PRESENTER_NAME.value
SIDE_OF_ROLE = TypeStyle(40, 52, 500)
BOTH_NAME = TypeStyle(56, 64, 600, display=True)
DECK_TITLE = TypeStyle(120, 136, 600, display=True)
BOARD_TITLE = TypeStyle(56, 68, 600, display=True)
BUZZER_TEXT = TypeStyle(54, 68, 500, display=True)
TILE = TypeStyle(40, 52, 500)
REASON = TypeStyle(42, 56, 400)
WHO = TypeStyle(42, 56, 600)
TEAM = TypeStyle(34, 42, 600)
TEAM_NAME = TypeStyle(40, 50, 400)
POINTS = TypeStyle(52, 60, 600, display=True)
GAIN = TypeStyle(34, 42, 600)
BADGE = TypeStyle(30, 38, 600)
HEADING = TypeStyle(34, 42, 500)
TIGHT_HEADING = TypeStyle(30, 34, 500)
COUNT = TypeStyle(34, 42, 400)
TIME = TypeStyle(44, 52, 600, display=True)
TASK = TypeStyle(38, 48, 500)
SETTING = TypeStyle(38, 48, 400)
PLACE = TypeStyle(56, 72, 600, display=True)

MOST_LETTERS = 1500
"""Of one text: more than a room reads from a wall. To lay out more would only take time."""
_ANY_LENGTH = 1 << 20
_NEW_LINE = "\u2028"
"""As the layout of a text knows it."""
_MOST_KEPT = 400


def at_size(style: TypeStyle, size: int) -> TypeStyle:
    """The same style in another size, its lines in proportion."""
    line = round(style.line_px * size / style.size_px)
    return TypeStyle(size, line, style.weight, style.display)


class Typesetter:
    """Makes the blocks of text and keeps them: slides say the same words over and over."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[str, TypeStyle, bool, bool], TextBlock] = {}
        self._fonts: dict[tuple[TypeStyle, bool], QFont] = {}

    def block(
        self, text: str, style: TypeStyle, *, balanced: bool = False, tabular: bool = False
    ) -> TextBlock:
        key = (text, style, balanced, tabular)
        found = self._blocks.get(key)
        if found is None:
            if len(self._blocks) > _MOST_KEPT:
                self._blocks.clear()
            shown = text.strip() if len(text) <= MOST_LETTERS else f"{text.strip()[:MOST_LETTERS]}…"
            font = self._font(style, tabular)
            found = TextBlock(shown, font, style.line_px, balanced=balanced, max_line_chars=_ANY_LENGTH)
            self._blocks[key] = found
        return found

    def cut(self, text: str, style: TypeStyle, width: float, lines: int) -> str:
        """As much of the text as has room in so many lines, with an ellipsis if that is not all of it."""
        whole = self.block(text, style)
        if whole.line_count(width) <= lines:
            return text
        kept = whole.lines(width)[:lines]
        shown = whole.text.replace("\n", _NEW_LINE)
        start = 0
        for line in kept[:-1]:
            start = shown.index(line, start) + len(line)
        start = shown.index(kept[-1], start)
        begun, last = shown[:start].replace(_NEW_LINE, "\n"), kept[-1]
        while last and not self._has_room(f"{begun}{last}…", style, width, lines):
            # Word by word, and within the last one letter by letter.
            last = last.rpartition(" ")[0].rstrip() or last[:-1]
        return f"{begun}{last}…"

    def _has_room(self, text: str, style: TypeStyle, width: float, lines: int) -> bool:
        block = TextBlock(text, self._font(style, False), style.line_px, max_line_chars=_ANY_LENGTH)
        return block.line_count(width) <= lines

    def _font(self, style: TypeStyle, tabular: bool) -> QFont:
        key = (style, tabular)
        if key not in self._fonts:
            font = make_font(style, 1.0, tabular=tabular)
            # Hinted letters have widths of their own at each size, and lines would break elsewhere.
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[key] = font
        return self._fonts[key]

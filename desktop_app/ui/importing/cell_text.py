"""Texts of cells as they are drawn: a few lines, the last one ending in dots where more follows."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_block import TextBlock

MOST_LINES = 3
_MOST_KEPT = 3000
_ROLE = TextRole.BODY


class CellTexts:
    """Keeps what it has laid out until the theme changes, or until there is too much of it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: dict[tuple[str, int, int], TextBlock] = {}
        self._metrics = QFontMetricsF(theme.font(_ROLE))
        self._widest = self._metrics.horizontalAdvance("m")
        theme.changed.connect(self._forget)

    def block(self, text: str, width: int, lines: int) -> TextBlock:
        """Of at most `lines` lines that fit in `width` px."""
        key = (text, width, lines)
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._made(text, width, lines)
        return self._kept[key]

    def lines(self, text: str, width: int) -> int:
        """About how many it takes, from 1 to `MOST_LINES`."""
        if "\n" not in text and len(text) * self._widest <= width:
            return 1
        count = 0
        for part in text.split("\n", MOST_LINES)[:MOST_LINES]:
            room = self._metrics.horizontalAdvance(part[:400])
            # Lines end at words, so they are seldom full.
            count += 1 if room <= width else math.ceil(room * 1.12 / max(width, 1))
        return min(max(count, 1), MOST_LINES)

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _made(self, text: str, width: int, lines: int) -> TextBlock:
        font, line = self._theme.font(_ROLE), self._theme.line_height(_ROLE)
        whole = TextBlock(text, font, line, max_line_chars=1 << 16)
        shown = whole.lines(width)
        if len(shown) <= lines and all(self._metrics.horizontalAdvance(each) <= width + 1 for each in shown):
            return whole
        kept = shown[:lines]
        if len(shown) > lines:
            kept[-1] = f"{kept[-1]}…"
        kept = [self._metrics.elidedText(each, Qt.TextElideMode.ElideRight, width) for each in kept]
        return TextBlock("\n".join(kept), font, line, max_line_chars=1 << 16)

    def _forget(self) -> None:
        self._kept.clear()
        self._metrics = QFontMetricsF(self._theme.font(_ROLE))
        self._widest = self._metrics.horizontalAdvance("m")

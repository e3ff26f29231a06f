"""One line of a comparison: words that are too much are struck through, words left out are underlined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop_app.domain.typed_answer import Mark
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.marked_block import MarkedBlock, Passage
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_SEMI_BOLD = 600


class DifferenceLine(TextLabel):
    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        self._runs: list[tuple[Mark, str]] = []
        super().__init__(theme, TextRole.ANSWER, parent=parent)

    def set_words(self, words: Sequence[tuple[Mark, str]]) -> None:
        """Its accessible name tells in words what the marks show."""
        grouped = groupby(words, key=lambda each: each[0])
        self._runs = [(mark, " ".join(text for _, text in run)) for mark, run in grouped]
        self.setText(" ".join(text for _, text in self._runs))
        self.setAccessibleName(", ".join(self._spoken(mark, text) for mark, text in self._runs))
        self._retheme()

    def _spoken(self, mark: Mark, text: str) -> str:
        if mark is Mark.EXTRA:
            return self.tr("not in the answer: {words}").format(words=text)
        if mark is Mark.MISSING:
            return self.tr("left out: {words}").format(words=text)
        return text

    def _make_block(self) -> TextBlock:
        passages, start = [], 0
        for mark, text in self._runs:
            if mark is not Mark.KEPT:
                passages.append(self._passage(start, len(text), mark))
            start += len(text) + 1
        font = self._theme.font(self._role)
        return MarkedBlock(self.text(), font, self._theme.line_height(self._role), passages)

    def _passage(self, start: int, length: int, mark: Mark) -> Passage:
        look = QTextCharFormat()
        if mark is Mark.EXTRA:
            look.setForeground(self._theme.colour("bad"))
            look.setFontStrikeOut(True)
            return Passage(start, length, look, tint=self._theme.colour("badTint"))
        look.setForeground(self._theme.colour("ok"))
        look.setFontWeight(_SEMI_BOLD)
        ok = self._theme.colour("ok")
        return Passage(start, length, look, tint=self._theme.colour("okTint"), underline=ok)

"""A text as it was and as it becomes, in one: words that go are struck through, new ones underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop_app.study.word_diff import Run
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.marked_block import MarkedBlock, Passage
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_MEDIUM = 500
_BETWEEN = "\u2009 "
"""Between what goes and what comes in its place."""


class DiffLabel(TextLabel):
    def __init__(
        self,
        theme: Theme,
        runs: Sequence[Run],
        role: TextRole = TextRole.CARD_BODY,
        parent: QWidget | None = None,
    ) -> None:
        self._runs = [run for run in _apart(runs) if run.text]
        super().__init__(theme, role, parent=parent)
        self.setText("".join(run.text for run in self._runs))
        self.setAccessibleName(", ".join(self._spoken(run) for run in self._runs if run.text.strip()))
        self._retheme()

    def _spoken(self, run: Run) -> str:
        words = run.text.strip()
        if run.mark == "gone":
            #: For screen readers: words that are no more in the text.
            return self.tr("removed: {words}").format(words=words)
        if run.mark == "come":
            #: For screen readers: words that are new in the text.
            return self.tr("added: {words}").format(words=words)
        return words

    def _make_block(self) -> TextBlock:
        passages, start = [], 0
        for run in self._runs:
            words = run.text.strip()
            if run.mark != "same" and words:
                lead = len(run.text) - len(run.text.lstrip())
                passages.append(self._passage(start + lead, len(words), gone=run.mark == "gone"))
            start += len(run.text)
        font = self._theme.font(self._role)
        return MarkedBlock(self.text(), font, self._theme.line_height(self._role), passages)

    def _passage(self, start: int, length: int, *, gone: bool) -> Passage:
        look = QTextCharFormat()
        if gone:
            look.setForeground(self._theme.colour("bad"))
            look.setFontStrikeOut(True)
            return Passage(start, length, look, tint=self._theme.colour("badTint"))
        ok = self._theme.colour("ok")
        look.setForeground(ok)
        look.setFontWeight(_MEDIUM)
        return Passage(start, length, look, tint=self._theme.colour("okTint"), underline=ok)


def _apart(runs: Sequence[Run]) -> list[Run]:
    """With a gap between what goes and what comes, so that the two do not read as one word."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1].mark == "gone" and run.mark == "come" and not found[-1].text.endswith(" "):
            found.append(Run(_BETWEEN, "same"))
        found.append(run)
    return found

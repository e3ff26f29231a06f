"""A sentence with gaps: lines to write on, with their hints; once filled the answers stay underlined."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop_app.domain.card import Cloze
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.marked_block import MarkedBlock, Passage
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

_SPACE = "\u00a0"
_LINE_PX = 3
_EMPTY_EMS = 4.0


class GapLabel(TextLabel):
    def __init__(
        self, theme: Theme, role: TextRole = TextRole.QUESTION, *, parent: QWidget | None = None
    ) -> None:
        self._cloze = Cloze(("",), (), ())
        self._is_filled = False
        super().__init__(theme, role, parent=parent)

    def set_cloze(self, cloze: Cloze, *, filled: bool) -> None:
        """Until it is filled, neither the eye nor a screen reader finds what belongs into the gaps."""
        self._cloze, self._is_filled = cloze, filled
        self.setText(self._with_gaps()[0])
        self.setAccessibleName(self._spoken())
        self._retheme()

    def _with_gaps(self) -> tuple[str, list[tuple[int, int]]]:
        """The text, and the place and length of each gap in it."""
        text, gaps = self._cloze.around[0], []
        for answer, hint, after in zip(
            self._cloze.answers, self._cloze.hints, self._cloze.around[1:], strict=True
        ):
            inside = answer if self._is_filled else hint
            gap = f"{_SPACE}{inside}{_SPACE}" if inside else _SPACE
            gaps.append((len(text), len(gap)))
            text += gap + after
        return text, gaps

    def _spoken(self) -> str:
        if self._is_filled:
            return ""
        words = self._cloze.around[0]
        for hint, after in zip(self._cloze.hints, self._cloze.around[1:], strict=True):
            gap = self.tr("(gap, hint: {hint})").format(hint=hint) if hint else self.tr("(gap)")
            words = f"{words}{gap}{after}"
        return words

    def _make_block(self) -> TextBlock:
        text, gaps = self._with_gaps()
        font = self._theme.font(self._role)
        ems = QFontInfo(font).pixelSize() * _EMPTY_EMS
        passages = []
        for start, length in gaps:
            look = QTextCharFormat()
            if not self._is_filled:
                look.setForeground(self._theme.colour("ink3"))
                look.setFontWeight(400)
            if length == len(_SPACE):
                look.setFontLetterSpacingType(font.SpacingType.AbsoluteSpacing)
                look.setFontLetterSpacing(ems)
            passages.append(
                Passage(start, length, look, underline=self._theme.colour("ink"), thickness=_LINE_PX)
            )
        return MarkedBlock(text, font, self._theme.line_height(self._role), passages, balanced=True)

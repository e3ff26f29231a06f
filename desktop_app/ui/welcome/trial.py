"""One which-side card to try at once. Nothing is recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.answer import check
from desktop_app.domain.ids import BOTH as BOTH_SIDES
from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.rules.words import side_in_sentence
from desktop_app.study.first_look import FirstLook
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panels import AnswerPanels
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.side_glyph import BOTH
from desktop_app.ui.widgets.text_label import TextLabel

_RING = 4


class Trial(QWidget):
    answered = Signal()

    def __init__(self, theme: Theme, look: FirstLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._result: tuple[int, int] | None = None
        self._is_compact = False
        caption = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink3", self.tr("Try one, it does not count"))
        statement = BalancedLabel(theme, TextRole.QUESTION, "ink", look.card.prompt)
        self.panels = self._make_panels()
        self._about = TextLabel(
            theme, TextRole.BODY, "ink2", self.tr("Round is always left, square is always right.")
        )
        self.verdict = Verdict(theme)
        self.verdict.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_RING, _RING, _RING, _RING)
        column.setSpacing(12)
        for widget in (caption, statement, self.panels, self._about, self.verdict):
            column.addWidget(widget)
        column.insertSpacing(2, 8)

    def set_compact(self, compact: bool) -> None:
        """Smaller panels, where the large ones would not fit."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        old, self.panels = self.panels, self._make_panels()
        self._column.replaceWidget(old, self.panels)
        self.panels.stackUnder(self._about)  # read and reached after the statement, as it is seen
        old.hide()
        old.deleteLater()
        if self._result is not None:
            self.panels.set_result(*self._result)

    def tab_stops(self) -> tuple[QWidget, ...]:
        return self.panels.panels

    def choose(self, index: int) -> None:
        """0 left, 1 right, 2 both; once."""
        self.panels.choose(index)

    def answer(self, index: int) -> None:
        look = self._look
        given = BOTH_SIDES if index == BOTH else look.head.sides[index].id
        verdict = check(look.card, given)
        self._result = (index, self._place(verdict.side))
        self.panels.set_result(*self._result)
        self._about.hide()
        sentence = self._sentence(right=verdict.right)
        self.verdict.show_verdict(sentence, look.card.reason, verdict.right)
        self.verdict.set_more(self._more())
        self.verdict.show()
        announce(self, sentences(sentence, look.card.reason))
        self.answered.emit()

    def _make_panels(self) -> AnswerPanels:
        left, right = self._look.head.sides
        panels = AnswerPanels(
            self._theme,
            (left.name, right.name),
            offers_both=self._look.card.offers_both,
            compact=self._is_compact,
        )
        panels.chosen.connect(self.answer)
        return panels

    def _place(self, side: SideId) -> int:
        return BOTH if side == BOTH_SIDES else [each.id for each in self._look.head.sides].index(side)

    def _sentence(self, *, right: bool) -> str:
        head, side = self._look.head, self._look.card.right
        if side is None or side == BOTH_SIDES:
            yes, no = self.tr("Right. It is true of both."), self.tr("Not this time. It is true of both.")
            return yes if right else no
        yes = self.tr("Right. It belongs to {side}.")
        no = self.tr("Not this time. It belongs to {side}.")
        return (yes if right else no).format(side=isolated(side_in_sentence(head.side(side), head)))

    def _more(self) -> str:
        more = self._look.contrasts - 1
        if more == 1:
            return self.tr("1 more contrast like this")
        return plurals.tr("%Ln more contrasts like this", "", more) if more > 1 else ""


class Verdict(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark = IconLabel(theme, "check", "ok", 22)
        self._sentence = TextLabel(theme, TextRole.LEAD)
        self._reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._more = TextLabel(theme, TextRole.SMALL, "ink3")
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._sentence, self._reason, self._more):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_verdict(self, sentence: str, reason: str, right: bool) -> None:
        self._mark.set_icon_name(*(("check", "ok") if right else ("x", "bad")))
        self._sentence.setText(sentence)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def set_more(self, words: str) -> None:
        self._more.setText(words)
        self._more.setVisible(bool(words))

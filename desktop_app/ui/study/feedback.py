"""The verdict on a choice: right or not, why, where it stands, when it comes back, and on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import BOTH
from desktop_app.domain.memory import Rating
from desktop_app.domain.rules.words import side_in_sentence
from desktop_app.study.showing import Judged, Showing
from desktop_app.ui import text
from desktop_app.ui.study.source_line import SourceLine
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel


class Feedback(QWidget):
    continued = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel(theme, "check", "ok", 26)
        self._verdict = TextLabel(theme, TextRole.BUTTON_PRIMARY_LARGE)
        self._reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.source = SourceLine(theme)
        self.button = PrimaryButton(theme, self.tr("Continue"), self.tr("Space"), size=ButtonSize.LARGE)
        self.button.clicked.connect(self.continued)
        self._returns = TextLabel(theme, TextRole.SMALL, "ink3")
        self._returns.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._verdict, self._reason, self.source):
            words.addWidget(widget)
        words.addStretch(1)
        onward = QVBoxLayout()
        onward.setSpacing(8)
        onward.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        onward.addWidget(self._returns)
        onward.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addSpacing(20)
        row.addLayout(onward)

    def show_judged(self, showing: Showing, judged: Judged) -> None:
        right = judged.verdict.right
        self._mark.set_icon_name(*(("check", "ok") if right else ("x", "bad")))
        self._verdict.setText(self.sentence(showing, judged))
        self._reason.setText(showing.card.reason)
        self._reason.setVisible(bool(showing.card.reason))
        self.source.set_sources(showing.head, showing.card.sources)
        self._returns.setText(self._when(judged))

    def sentence(self, showing: Showing, judged: Judged) -> str:
        side = judged.verdict.side
        if side == BOTH:
            right = self.tr("Right. It is true of both.")
            wrong = self.tr("Not this time. It is true of both.")
        else:
            right = self.tr("Right. It belongs to {side}.")
            wrong = self.tr("Not this time. It belongs to {side}.")
        name = "" if side == BOTH else side_in_sentence(showing.head.side(side), showing.head)
        return (right if judged.verdict.right else wrong).format(side=name)

    def _when(self, judged: Judged) -> str:
        names = {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }
        if judged.verdict.right:
            #: {rating} is Again, Hard, Good or Easy; {when} is "Back in 5 days"
            return self.tr("{rating} · {when}").format(
                rating=names[judged.rating], when=text.returns(judged.returns)
            )
        return text.returns(judged.returns)

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def hasHeightForWidth(self) -> bool:
        return True

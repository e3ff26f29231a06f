"""The verdict on a choice: right or not, why, where it stands, when it comes back, and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

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
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel

_MARGIN, _SPACING = 4, 16
_OFFER_GAP = 12


class Feedback(QWidget):
    continued = Signal()
    practiceRequested = Signal()
    """What was offered after a mix-up is taken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_practice = False
        self._mark = IconLabel(theme, "check", "ok", 26)
        self._verdict = TextLabel(theme, TextRole.BUTTON_PRIMARY_LARGE)
        self._reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.source = SourceLine(theme)
        self.button = PrimaryButton(theme, self.tr("Continue"), self.tr("Space"), size=ButtonSize.LARGE)
        self.button.clicked.connect(self.continued)
        self._returns = TextLabel(theme, TextRole.SMALL, "ink3")
        self._returns.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._words = _Words(theme, (self._verdict, self._reason, self.source))
        self._onward = QWidget()
        onward = QVBoxLayout(self._onward)
        onward.setContentsMargins(0, 0, 0, 0)
        onward.setSpacing(8)
        onward.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        onward.addWidget(self._returns)
        onward.addStretch(1)
        self.offer = Notice(theme, "repeat")
        self.offer.set_text(self.tr("Third time this way. Practise this contrast for 2 min?"))
        self._theme = theme
        self.offer.activated.connect(self.practiceRequested)
        self.offer.hide()
        row = QHBoxLayout()
        row.setSpacing(_SPACING)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._onward)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(_OFFER_GAP)
        whole.addLayout(row, 1)
        whole.addWidget(self.offer)

    def show_judged(self, showing: Showing, judged: Judged) -> None:
        right = judged.verdict.right
        self._mark.set_icon_name(*(("check", "ok") if right else ("x", "bad")))
        self._verdict.setText(self.sentence(showing, judged))
        self._reason.setText(showing.card.reason)
        self._reason.setVisible(bool(showing.card.reason))
        self.source.set_sources(showing.head, showing.card.sources)
        self._returns.setText("" if self._is_practice else self._when(judged))

    def set_practice(self, is_practice: bool) -> None:
        """Practice changes no date, so none is promised."""
        self._is_practice = is_practice

    def set_offer(self, offered: bool) -> None:
        """The third mix-up this way: two minutes of practice."""
        self.offer.set_button(self.tr("Practise"), self._theme.key_text("practise_offer", "P"))
        self.offer.setVisible(offered)

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

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """With all words to see; given less, the words scroll and Continue stays."""
        onward = self._onward.sizeHint()
        words = width - 2 * _MARGIN - 2 * _SPACING - self._mark.sizeHint().width() - onward.width()
        height = max(self._words.height_for(words), onward.height()) + 2 * _MARGIN
        if not self.offer.isHidden():
            height += _OFFER_GAP + self.offer.heightForWidth(width - 2 * _MARGIN)
        return height


class _Words(QScrollArea):
    def __init__(self, theme: Theme, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        for widget in widgets:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(holder)
        theme.changed.connect(self.updateGeometry)

    def height_for(self, width: int) -> int:
        return max(self._column.totalHeightForWidth(width), 0)

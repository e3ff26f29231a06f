"""The verdict on a choice: right or not, why, where it stands, when it comes back, and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.ids import BOTH
from desktop_app.domain.isolating import isolated
from desktop_app.domain.memory import Rating
from desktop_app.domain.rules.words import side_in_sentence
from desktop_app.study.showing import Judged, Showing
from desktop_app.ui import text
from desktop_app.ui.announcing import sentences
from desktop_app.ui.study.practice_offer import PracticeOffer
from desktop_app.ui.study.side_by_side import SideBySideView
from desktop_app.ui.study.source_line import SourceLine
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
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
        self.pair = SideBySideView(theme)
        guess = self.tr("Just a guess: you will be asked again.")
        self._guess = TextLabel(theme, TextRole.CARD_BODY, "ink2", guess)
        self.source = SourceLine(theme)
        self.button = PrimaryButton(theme, self.tr("Continue"), self.tr("Space"), size=ButtonSize.LARGE)
        self.button.clicked.connect(self.continued)
        self._returns = TextLabel(theme, TextRole.SMALL, "ink3")
        self._returns.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._words = _Words(theme, (self._verdict, self._reason, self._guess, self.pair, self.source))
        self._onward = QWidget()
        onward = QVBoxLayout(self._onward)
        onward.setContentsMargins(0, 0, 0, 0)
        onward.setSpacing(8)
        onward.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        onward.addWidget(self._returns)
        onward.addStretch(1)
        self.offer = PracticeOffer(theme)
        self.offer.activated.connect(self.practiceRequested)
        self._is_beside = True
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACING)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._words, 0, 1)
        self._grid.addWidget(self._onward, 0, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(_OFFER_GAP)
        whole.addLayout(self._grid, 1)
        whole.addWidget(self.offer)
        theme.changed.connect(self._fit)

    def show_judged(self, showing: Showing, judged: Judged) -> None:
        right = judged.verdict.right
        self._mark.set_icon_name(*(("check", "ok") if right else ("x", "bad")))
        self._verdict.setText(self.sentence(showing, judged))
        self._reason.setText(showing.card.reason)
        self._reason.setVisible(bool(showing.card.reason))
        self._words.verticalScrollBar().setValue(0)
        self._guess.setVisible(showing.is_guess)
        if judged.side_by_side is not None:
            self.pair.show_pair(showing.head, judged.side_by_side, reason=showing.card.reason)
        else:
            self.pair.clear()
        self.source.set_sources(showing.head, showing.card.sources)
        promises = not (self._is_practice or showing.is_guess or judged.set_aside)
        self._returns.setText(self._when(judged) if promises else "")
        self._fit()

    def set_practice(self, is_practice: bool) -> None:
        """Practice changes no date, so none is promised."""
        self._is_practice = is_practice

    @property
    def spoken(self) -> str:
        """What stands below the reason, for a screen reader."""
        return sentences("" if self._guess.isHidden() else self._guess.text(), self.pair.spoken)

    def sentence(self, showing: Showing, judged: Judged) -> str:
        side = judged.verdict.side
        if side == BOTH:
            right = self.tr("Right. It is true of both.")
            wrong = self.tr("Not this time. It is true of both.")
        else:
            right = self.tr("Right. It belongs to {side}.")
            wrong = self.tr("Not this time. It belongs to {side}.")
        name = "" if side == BOTH else side_in_sentence(showing.head.side(side), showing.head)
        return (right if judged.verdict.right else wrong).format(side=isolated(name))

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

    def scroll_pages(self, pages: float) -> bool:
        """Whether there were more words that way."""
        bar = self._words.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + round(pages * 0.9 * self._words.height()))
        return bar.value() != before

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """With all words to see; given less, the words scroll and Continue stays."""
        words = self._words.height_for(self._words_width(width))
        shown = self._few_lines() if self._fits_below(width) else self._onward.sizeHint().height()
        return self.least_height(width) + max(words - shown, 0)

    def least_height(self, width: int) -> int:
        """Continue, when the card returns, and what is offered; below a pair, some of its words too."""
        height = self._onward.sizeHint().height() + 2 * _MARGIN
        if self._fits_below(width):
            height += _SPACING + self._few_lines()
        if not self.offer.isHidden():
            height += _OFFER_GAP + self.offer.heightForWidth(width - 2 * _MARGIN)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Inside

    def _fit(self) -> None:
        """Continue beside the words, or below them where a pair needs the width."""
        beside = not self._fits_below(self.width())
        if beside != self._is_beside:
            self._is_beside = beside
            self._grid.removeWidget(self._onward)
            self._grid.addWidget(self._onward, *((0, 2) if beside else (1, 1)))

    def _fits_below(self, width: int) -> bool:
        """Whether Continue goes below the words."""
        beside = self._beside(width) - _SPACING - self._onward.sizeHint().width()
        return not self.pair.isHidden() and beside < self._words.least_width()

    def _words_width(self, width: int) -> int:
        beside = self._beside(width)
        return beside if self._fits_below(width) else beside - _SPACING - self._onward.sizeHint().width()

    def _beside(self, width: int) -> int:
        """What is left beside the mark."""
        return width - 2 * _MARGIN - _SPACING - self._mark.sizeHint().width()

    def _few_lines(self) -> int:
        return 2 * self._verdict.fontMetrics().height()


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

    def sizeHint(self) -> QSize:
        """They scroll: the layout is to shrink nothing else for their sake."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def least_width(self) -> int:
        return self._column.minimumSize().width()

    def height_for(self, width: int) -> int:
        return max(self._column.totalHeightForWidth(width), 0)

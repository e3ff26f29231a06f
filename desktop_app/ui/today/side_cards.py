"""The cards beside the decks: what is mixed up, dates, dates that decks suggest."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.mix_up_card import MixUpCard

if TYPE_CHECKING:
    from desktop_app.study.dates import Outlook
    from desktop_app.study.transfer import Offer
    from desktop_app.ui.today.check_card import CheckCard
    from desktop_app.ui.today.dates_wording import Stage
    from desktop_app.ui.today.deadline_card import DeadlineCard
    from desktop_app.ui.today.suggestion_card import SuggestionCard

_GAP, _ROW_GAP = 24, 20
_SIDE_BY_SIDE_UP_TO = 1.3  # of the text's usual size


class SideCards(QWidget):
    """In a column beside the decks, or in a row under Start. Dates have cards once there are any."""

    dateChangeRequested = Signal(object)
    """A DeckId."""
    minutesRequested = Signal(object)
    planRequested = Signal()
    suggestionAccepted = Signal(object, object)
    """A DeckId and a date."""
    suggestionDeclined = Signal(object, object)
    checkRequested = Signal()
    checkPutOff = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = True
        self.mix_up = MixUpCard(theme)
        self.deadlines: list[DeadlineCard] = []
        self.suggestions: list[SuggestionCard] = []
        self.check: CheckCard | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.mix_up, 1)
        self._dates = QWidget()
        self._dates_column = QVBoxLayout(self._dates)
        self._dates_column.setContentsMargins(0, 0, 0, 0)
        self._dates_column.setSpacing(_ROW_GAP)
        self._box.addWidget(self._dates, 1)
        self._dates.hide()
        self.set_wide(True)

    @property
    def has_cards(self) -> bool:
        return not self.mix_up.isHidden() or self._has_more

    @property
    def _has_more(self) -> bool:
        return bool(self.deadlines or self.suggestions or self.check)

    def set_check(self, offer: Offer | None) -> None:
        """The monthly check, while it is due."""
        if offer is None:
            if self.check is not None:
                _drop(self.check)
            self.check = None
        else:
            if self.check is None:
                self.check = self._make_check()
            self.check.set_offer(offer)
        self._dates.setVisible(self._has_more)

    def set_dates(
        self,
        outlooks: Sequence[Outlook],
        stage: Stage,
        suggestions: Sequence[tuple[DeckHead, datetime.date]],
    ) -> None:
        while len(self.deadlines) > len(outlooks):
            _drop(self.deadlines.pop())
        while len(self.deadlines) < len(outlooks):
            self.deadlines.append(self._make_deadline())
        for card, outlook in zip(self.deadlines, outlooks, strict=True):
            card.set_outlook(outlook, stage)
        for old in self.suggestions:
            _drop(old)
        self.suggestions = [self._make_suggestion(head, date) for head, date in suggestions]
        self._dates.setVisible(self._has_more)

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        self.mix_up.set_boxed(not wide, alone=not self._has_more)
        in_a_row = not wide and self._theme.text_scale <= _SIDE_BY_SIDE_UP_TO
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if in_a_row else directions.TopToBottom)
        self._box.setSpacing(_ROW_GAP if in_a_row else _GAP)

    def tab_stops(self) -> list[QWidget]:
        stops: list[QWidget] = [self.mix_up.button]
        for deadline in self.deadlines:
            stops += deadline.tab_stops()
        for suggestion in self.suggestions:
            stops += suggestion.tab_stops()
        return [*stops, *(self.check.tab_stops() if self.check is not None else ())]

    def _make_deadline(self) -> DeadlineCard:
        from desktop_app.ui.today.deadline_card import DeadlineCard

        card = DeadlineCard(self._theme)
        card.changeRequested.connect(self.dateChangeRequested)
        card.minutesRequested.connect(self.minutesRequested)
        card.planRequested.connect(self.planRequested)
        self._dates_column.insertWidget(len(self.deadlines), card, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _make_suggestion(self, head: DeckHead, date: datetime.date) -> SuggestionCard:
        from desktop_app.ui.today.suggestion_card import SuggestionCard

        card = SuggestionCard(self._theme, head, date)
        card.accepted.connect(self.suggestionAccepted)
        card.declined.connect(self.suggestionDeclined)
        place = len(self.deadlines) + len(self.suggestions)
        self._dates_column.insertWidget(place, card, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _make_check(self) -> CheckCard:
        from desktop_app.ui.today.check_card import CheckCard

        card = CheckCard(self._theme)
        card.startRequested.connect(self.checkRequested)
        card.laterRequested.connect(self.checkPutOff)
        self._dates_column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        return card


def _drop(card: QWidget) -> None:
    card.hide()
    card.deleteLater()

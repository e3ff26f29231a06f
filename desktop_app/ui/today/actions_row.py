"""The next step on Today: start, or what can still be done once the day's cards are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.selection import Scope
from desktop_app.study.today import Today
from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.mix_up_card import Offer
from desktop_app.ui.today.wording import go_on
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel


class TodayActions(QWidget):
    startRequested = Signal(object)
    """A Scope."""
    mixUpRequested = Signal()
    aheadRequested = Signal()
    importRequested = Signal()

    def __init__(self, theme: Theme, few_cards: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._few_cards = few_cards
        large = ButtonSize.LARGE
        few = self.tr("Only {n} cards").format(n=text.count(few_cards))
        self.start = PrimaryButton(theme, self.tr("Start studying"), self.tr("Enter"), size=large)
        self._few = QuietButton(theme, few, size=large)
        self._mix_up = SecondaryButton(theme, self.tr("Practise what you mix up"), size=large)
        self._beyond = SecondaryButton(theme, "", size=large)
        self._ahead = QuietButton(theme, self.tr("Study ahead"), size=large)
        self._bring = PrimaryButton(theme, self.tr("Import"), icon="import", size=large)
        self._bring.setAccessibleDescription(self.tr("Bring in a deck, a table or an article"))
        self._about = TextLabel(theme, TextRole.SMALL, "ink3")
        self.start.clicked.connect(self._start_all)
        self._few.clicked.connect(self._start_few)
        self._beyond.clicked.connect(self._start_beyond)
        self._mix_up.clicked.connect(self.mixUpRequested)
        self._ahead.clicked.connect(self.aheadRequested)
        self._bring.clicked.connect(self.importRequested)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in self.tab_stops():
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._about)
        self._bring.hide()
        self.set_offer(None)

    def tab_stops(self) -> list[QWidget]:
        return [self.start, self._few, self._mix_up, self._beyond, self._ahead, self._bring]

    def set_today(self, today: Today) -> None:
        self.start.setVisible(bool(today.left))
        self._few.setVisible(today.left > self._few_cards)
        self._beyond.setText(go_on(today))
        self._beyond.setVisible(not today.left and bool(self._beyond.text()))
        self._ahead.setVisible(today.is_any_ahead)
        self._bring.setVisible(not today.decks)
        self._fit()

    def set_offer(self, offer: Offer | None) -> None:
        self._mix_up.setVisible(offer is not None and bool(offer.cards))
        if offer is not None:
            self._mix_up.setAccessibleDescription(offer.mix_up.title)
        self._fit()

    def _fit(self) -> None:
        """Says what practice is where it is offered; takes no room where there is nothing."""
        practice = not (self._mix_up.isHidden() and self._ahead.isHidden())
        self._about.setText(self.tr("Practice: no card's date changes.") if practice else "")
        self._about.setVisible(practice)
        self.setVisible(any(not each.isHidden() for each in self.tab_stops()))

    def _start_all(self) -> None:
        self.startRequested.emit(Scope())

    def _start_few(self) -> None:
        self.startRequested.emit(Scope(at_most=self._few_cards))

    def _start_beyond(self) -> None:
        self.startRequested.emit(Scope(beyond_limits=True))

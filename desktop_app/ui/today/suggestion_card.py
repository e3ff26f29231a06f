"""A date that a deck file suggests: taken with one click, or not asked for again."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import dates_wording as wording
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 20


class SuggestionCard(QFrame):
    accepted = Signal(object, object)
    """A DeckId and a date."""
    declined = Signal(object, object)

    def __init__(
        self, theme: Theme, head: DeckHead, date: datetime.date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._deck, self._date = head.id, date
        self.setProperty("panel", "card")
        title = TextLabel(theme, TextRole.SECTION, "ink", wording.suggested(date))
        about = TextLabel(theme, TextRole.BODY, "ink2", wording.about_suggestion(head.title))
        self.use = SecondaryButton(theme, self.tr("Use this date"), size=ButtonSize.SMALL)
        self.refuse = QuietButton(theme, self.tr("No, thanks"), size=ButtonSize.SMALL)
        self.use.setAccessibleDescription(title.text())
        self.use.clicked.connect(self._accept)
        self.refuse.clicked.connect(self._decline)
        self.setAccessibleName(title.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.use)
        buttons.addWidget(self.refuse)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 6)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(about)
        column.addLayout(buttons)

    def tab_stops(self) -> list[QWidget]:
        return [self.use, self.refuse]

    def _accept(self) -> None:
        self.accepted.emit(self._deck, self._date)

    def _decline(self) -> None:
        self.declined.emit(self._deck, self._date)

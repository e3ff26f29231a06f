"""The monthly check, offered once it is due: a few situations that are never scheduled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.transfer import Offer
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import check_wording as wording
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 20


class CheckCard(QFrame):
    startRequested = Signal()
    laterRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "card")
        title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Monthly check"))
        self._about = TextLabel(theme, TextRole.BODY, "ink2")
        counts = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("It shows what carries over. Not counted."))
        self.begin = SecondaryButton(theme, self.tr("Start"), size=ButtonSize.SMALL)
        self.begin.setAccessibleName(self.tr("Start the monthly check"))
        self.later = QuietButton(theme, self.tr("Later"), size=ButtonSize.SMALL)
        self.later.setAccessibleDescription(self.tr("The monthly check is offered again in a week."))
        self.begin.clicked.connect(self.startRequested)
        self.later.clicked.connect(self.laterRequested)
        self.setAccessibleName(title.text())
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in self.tab_stops():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 6)
        column.setSpacing(8)
        for widget in (title, self._about, counts):
            column.addWidget(widget)
        column.addLayout(buttons)

    def set_offer(self, offer: Offer) -> None:
        self._about.setText(wording.about(offer))
        self.begin.setAccessibleDescription(self._about.text())

    def tab_stops(self) -> list[QWidget]:
        return [self.begin, self.later]

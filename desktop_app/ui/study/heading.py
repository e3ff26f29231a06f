"""The line above a card: what kind of question it is, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.item import Advice, Disagreement, PlainCard
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel


class CardHeading(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, "repeat", "ink2", 16)
        self._kind = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2")
        self._dot = TextLabel(theme, TextRole.SMALL, "ink3", "·")
        self._topic = TextLabel(theme, TextRole.SMALL, "ink3")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self._icon, self._kind, self._dot):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._topic, 1, Qt.AlignmentFlag.AlignTop)

    def set_centred(self) -> None:
        """As wide as its words, for a layout that centres it."""
        self._row.setStretchFactor(self._topic, 0)
        self._row.insertStretch(0, 1)
        self._row.addStretch(1)

    def set_card(self, card: Card, *, answered: bool = False) -> None:
        icon, name = self._kind_of(card)
        self._icon.set_icon_name(icon)
        self._kind.setText(name)
        topic = card.heading if answered or not card.heading_tells else ""
        self._topic.setText(topic)
        self._dot.setVisible(bool(topic))
        self._topic.setVisible(bool(topic))

    def _kind_of(self, card: Card) -> tuple[str, str]:
        by_item = {
            Disagreement.kind: ("messages-square", self.tr("Who says what?")),
            Advice.kind: ("lightbulb", self.tr("Advice")),
            PlainCard.kind: ("file-text", self.tr("Card")),
        }
        by_kind = {
            CardKind.RECALL: ("repeat", self.tr("Recall")),
            CardKind.WHICH_SIDE: ("square-split-horizontal", self.tr("Which side?")),
            CardKind.COUNTERPART: ("arrow-left-right", self.tr("Counterpart")),
            CardKind.SCENARIO: ("message-square-quote", self.tr("Scenario")),
            CardKind.CLOZE: ("text-cursor-input", self.tr("Fill the gap")),
            CardKind.DEFINITION: ("book-a", self.tr("Definition")),
        }
        if card.kind is CardKind.RECALL and card.item_kind in by_item:
            return by_item[card.item_kind]
        return by_kind[card.kind]

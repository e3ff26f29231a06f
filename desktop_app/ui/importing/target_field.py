"""Into which deck the rows go: a new one, or one that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.text_label import TextLabel

NEW = ""


class TargetField(QWidget):
    chosen = Signal(object)
    """A DeckId, or `NEW`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = TextLabel(theme, TextRole.CARD_BODY, "ink2", self.tr("Into"))
        self.field = ChoiceField(theme, self.tr("Into the deck"))
        self.field.chosen.connect(self.chosen)
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.field, 1)

    def set_decks(self, decks: Sequence[DeckHead], target: DeckId | str) -> None:
        choices = [Choice(NEW, self.tr("A new deck"))]
        choices += [Choice(deck.id, deck.title, apart=not at) for at, deck in enumerate(decks)]
        if self.field.choices != tuple(choices) or self.field.value != target:
            self.field.set_choices(choices, target)

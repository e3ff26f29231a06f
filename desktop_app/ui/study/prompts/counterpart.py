"""One side's statement in its half; the other half is a slot that Space fills."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.showing import Showing
from desktop_app.ui.study.prompts.base import ColumnPrompt, place_of
from desktop_app.ui.study.prompts.notes import Notes
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.pair_tile import PairTile


class CounterpartPrompt(ColumnPrompt):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = BalancedLabel(theme, TextRole.QUESTION)
        self._tile = PairTile(theme, ("", ""))
        self.notes = Notes(theme)
        self._column.addWidget(self._question)
        self._column.addSpacing(28)
        self._column.addWidget(self._tile)
        self._column.addSpacing(20)
        self._column.addWidget(self.notes)
        self._slot = 1
        self._spoken = ""

    def show_card(self, showing: Showing) -> None:
        card, head = showing.card, showing.head
        self.heading.set_card(card)
        self._question.setText(card.prompt)
        self._tile.set_names((head.sides[0].name, head.sides[1].name))
        left, right = card.panes
        assert card.shown_pane is not None
        shown = place_of(showing, card.shown_pane)
        self._slot = 1 - shown
        self._tile.set_texts(left.texts, right.texts)
        self._tile.set_slot(shown, False)
        self._tile.set_slot(self._slot, True)
        #: For screen readers: what is asked, then the statement that is shown and its side.
        pattern = self.tr("{question} {side}: {statement}")
        self._spoken = pattern.format(
            question=card.prompt,
            side=isolated(head.sides[shown].name),
            statement=isolated(" ".join(card.panes[shown].texts)),
        )
        self.notes.clear()

    def spoken_question(self) -> str:
        return self._spoken

    def answer_part(self) -> QWidget:
        return self._tile

    def reveal(self, showing: Showing) -> None:
        self._tile.reveal(self._slot)
        self.notes.show_notes(showing)

"""What lies in the middle of the study room: the card, and in its place its texts to edit or what is known
of it. One at a time; the card is where it was when a pane closes."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.study.card_info_pane import CardInfoPane
from desktop_app.ui.study.edit_card import EditCard
from desktop_app.ui.theme.theme import Theme


class CardPanes(QStackedWidget):
    def __init__(self, theme: Theme, card: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = card
        self.addWidget(card)

    @cached_property
    def edit(self) -> EditCard:
        """Made when it is first asked for."""
        pane = EditCard(self._theme)
        self.addWidget(pane)
        return pane

    @cached_property
    def info(self) -> CardInfoPane:
        pane = CardInfoPane(self._theme)
        self.addWidget(pane)
        return pane

    @property
    def is_open(self) -> bool:
        return self.currentWidget() is not self._card

    @property
    def is_editing(self) -> bool:
        return "edit" in self.__dict__ and self.currentWidget() is self.edit

    @property
    def is_informing(self) -> bool:
        return "info" in self.__dict__ and self.currentWidget() is self.info

    def open(self, pane: QWidget) -> None:
        self.setCurrentWidget(pane)

    def close_pane(self) -> None:
        self.setCurrentWidget(self._card)

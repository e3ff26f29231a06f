"""What stands below Start while it matters: a date being set, and catching up after a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.actions import Actions
    from desktop_app.ui.today.catch_up_card import CatchUpCard
    from desktop_app.ui.today.date_pane import DatePane

KEYS = ("catch_up_1", "catch_up_2", "catch_up_3")
"""The actions that choose a way."""
_GAP = 16


class UnderStart(QWidget):
    """Its parts are made when they are first needed; without any it takes no room."""

    dateChosen = Signal(object, object)
    """A DeckId and a date."""
    dateRemoved = Signal(object)
    paneClosed = Signal()
    wayChosen = Signal(object)
    otherWayRequested = Signal()
    wayEnded = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pane: DatePane | None = None
        self._catch_up: CatchUpCard | None = None
        self._actions: Actions | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _GAP, 0, 0)
        self._column.setSpacing(_GAP)
        self.hide()

    @property
    def pane(self) -> DatePane:
        if self._pane is None:
            from desktop_app.ui.today.date_pane import DatePane

            self._pane = DatePane(self._theme)
            self._pane.dateChosen.connect(self.dateChosen)
            self._pane.removeRequested.connect(self.dateRemoved)
            self._pane.closed.connect(self._close)
            self._column.insertWidget(0, self._pane)
        return self._pane

    @property
    def catch_up(self) -> CatchUpCard:
        if self._catch_up is None:
            from desktop_app.ui.today.catch_up_card import CatchUpCard

            self._catch_up = CatchUpCard(self._theme)
            self._catch_up.chosen.connect(self.wayChosen)
            self._catch_up.changeRequested.connect(self.otherWayRequested)
            self._catch_up.endRequested.connect(self.wayEnded)
            self._catch_up.hide()
            self._show_keys()
            self._column.addWidget(self._catch_up)
        return self._catch_up

    @property
    def shows_catch_up(self) -> bool:
        return self._catch_up is not None and not self._catch_up.isHidden()

    def show_catch_up(self, shown: bool) -> None:
        if shown or self._catch_up is not None:
            self.catch_up.setVisible(shown)
        self.fit()

    def close_pane(self) -> bool:
        """Whether it was open."""
        return self._pane is not None and self._pane.close_pane()

    def follow(self, actions: Actions) -> None:
        """Let the keys of these choose a way where one is offered."""
        self._actions = actions
        for name in KEYS:
            actions[name].triggered.connect(self._choose)
        self._show_keys()

    def tab_stops(self) -> list[QWidget]:
        stops = list(self._pane.tab_stops()) if self._pane is not None else []
        return [*stops, *(self._catch_up.tab_stops() if self._catch_up is not None else ())]

    def fit(self) -> None:
        is_open = self._pane is not None and not self._pane.isHidden()
        self.setVisible(is_open or self.shows_catch_up)

    def _show_keys(self) -> None:
        if self._actions is not None and self._catch_up is not None:
            for name, button in zip(KEYS, self._catch_up.buttons, strict=True):
                self._actions.follow(name, button)

    def _choose(self) -> None:
        sender = self.sender()
        if self.shows_catch_up and sender is not None:
            self.catch_up.choose(KEYS.index(sender.objectName()))

    def _close(self) -> None:
        self.fit()
        self.paneClosed.emit()

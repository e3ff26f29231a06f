"""A workshop that was cut short, by a crash or an empty battery, is told of: a room may be waiting for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.isolating import isolated
from desktop_app.study.rows import KeptWorkshop
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.rooms import IN_WORKSHOP
from desktop_app.ui.strips import TOLD, Message, Strips, Way

NAME = "workshop"


class LeftWorkshop(QObject):
    def __init__(self, window: MainWindow, left: KeptWorkshop, strips: Strips, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._left = left
        self._strips = strips
        window.pages.currentChanged.connect(self._look)

    def tell(self) -> None:
        way = Way(lambda: self.tr("Go on with it"), self._go_on)
        self._strips.show_message(Message(NAME, self._words, (way,), TOLD, "presentation"))

    def _words(self) -> str:
        #: {title}: of a workshop or its deck.
        pattern = self.tr("A workshop was not finished: {title}.")
        return pattern.format(title=isolated(self._left.title))

    def _go_on(self) -> None:
        self._window.show_workshop()
        self._window.rooms.workshop.go_on()

    def _look(self) -> None:
        """Whoever has come to the room sees it there."""
        if self._window.place in IN_WORKSHOP:
            self._strips.take_away(NAME)

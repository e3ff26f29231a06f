"""What comes into the window from outside: dropped on it, named at the start, handed over later."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.actions import DRAFTS, IMPORT, STUDY

if TYPE_CHECKING:
    from desktop_app.study.importing import ImportPlan
    from desktop_app.ui.importing.room import ImportRoom
    from desktop_app.ui.main_window import MainWindow


class Arrivals(QObject):
    """Leads to the Import room, but nobody away from a card."""

    waits = Signal(str)
    """While somebody studies: what there is to look at in Import, as a sentence."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.dropHovered.connect(self._hover)
        window.pathsDropped.connect(self.open_paths)
        window.textDropped.connect(self.open_text)

    def open_paths(self, paths: Sequence[Path]) -> None:
        self._come().open_paths(paths)

    def open_text(self, words: str) -> None:
        self._come().open_text(words)

    def choose_file(self) -> None:
        self._come().choose_file()

    def follow(self, room: ImportRoom) -> None:
        """A room that was just made."""
        room.presenter.is_away = self._is_away
        room.presenter.toldAway.connect(self.waits)
        room.presenter.outcomes.told.connect(self._tell_if_away)
        room.updateRequested.connect(self._review)

    def _review(self, plan: ImportPlan) -> None:
        """In Decks, where all updates are looked at. Once it is done, nothing waits here any more."""
        decks, room = self._window.rooms.decks, self._window.rooms.importing
        decks.updating.updated.connect(room.presenter.finish_review)
        self._window.show_decks(plan.decks[0].id)
        decks.review(plan)

    def _tell_if_away(self, sentence: str) -> None:
        if self._is_away():
            self.waits.emit(sentence)

    def _is_away(self) -> bool:
        return self._window.place == STUDY

    def _come(self) -> ImportRoom:
        if self._window.place not in (STUDY, IMPORT, DRAFTS):
            self._window.show_import()
        return self._window.rooms.importing

    def _hover(self, hot: bool) -> None:
        self._window.rooms.importing.set_hot(hot)

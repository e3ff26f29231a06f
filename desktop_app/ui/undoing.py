"""Undo and Redo act on what the open room has done: the session, cards just released, a date just set, …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop_app.ui.actions import (
    DECKS,
    DRAFTS,
    IMPORT,
    RESULTS,
    SETTINGS,
    STUDY,
    SUMMARY,
    SUSPENDED,
    TODAY,
    UPDATE,
    WORKSHOP,
    Actions,
)

if TYPE_CHECKING:
    from desktop_app.ui.today.planning import Planning


class Undoable(Protocol):
    @property
    def can_undo(self) -> bool: ...
    @property
    def can_redo(self) -> bool: ...
    def undo(self) -> object: ...
    def redo(self) -> object: ...


class Rooms(Protocol):
    @property
    def place(self) -> str: ...
    def released(self) -> Undoable: ...
    def fitted(self) -> Undoable | None: ...
    def decks_acts(self) -> Undoable: ...
    def import_acts(self) -> Undoable: ...
    def workshop_acts(self) -> Undoable: ...
    def session(self) -> tuple[Undoable, bool] | None:
        """What takes its acts back and shows the card again, and whether the session is over."""

    def open_study(self) -> None: ...


class Undoing(QObject):
    def __init__(self, rooms: Rooms, actions: Actions, planning: Planning) -> None:
        """It goes with `planning`, which is what Today itself has done."""
        super().__init__(planning)
        self._rooms = rooms
        self._actions = actions
        self._planning = planning
        planning.undoChanged.connect(self.update)
        actions["undo"].triggered.connect(self._undo)
        actions["redo"].triggered.connect(self._redo)

    def update(self) -> None:
        """After anything was done, and in another room."""
        acts = self._acts()
        self._actions["undo"].setEnabled(acts is not None and acts.can_undo)
        self._actions["redo"].setEnabled(acts is not None and acts.can_redo)

    def _acts(self) -> Undoable | None:
        if self._rooms.place == SUSPENDED:
            return self._rooms.released()
        if self._rooms.place in (DECKS, UPDATE):
            return self._rooms.decks_acts()
        if self._rooms.place in (IMPORT, DRAFTS):
            return self._rooms.import_acts()
        if self._rooms.place in (WORKSHOP, RESULTS):
            return self._rooms.workshop_acts()
        if self._rooms.place == SETTINGS:
            return self._rooms.fitted()
        if self._rooms.place == TODAY and self._planning.can_undo:
            return self._planning
        session = self._rooms.session()
        if session is None:
            return None
        acts, is_over = session
        in_reach = self._rooms.place in (STUDY, SUMMARY) or (self._rooms.place == TODAY and is_over)
        return acts if in_reach else None

    def _undo(self) -> None:
        if (acts := self._acts()) is not None:
            self._enter_room(acts)
            acts.undo()

    def _redo(self) -> None:
        if (acts := self._acts()) is not None:
            self._enter_room(acts)
            acts.redo()

    def _enter_room(self, acts: Undoable) -> None:
        """What is taken back in a session is seen there."""
        session = self._rooms.session()
        if session is not None and acts is session[0]:
            self._rooms.open_study()

"""Finds a deck's suspended cards, releases them, and takes that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.study import operations
from desktop_app.study.listing import SuspendedCard, suspended_cards
from desktop_app.study.undo import Recorded, UndoStack
from desktop_app.ui import text
from desktop_app.ui.suspended.page import SuspendedPage
from desktop_app.ui.text import plurals
from desktop_app.ui.today.presenter import Engine


class _Step(NamedTuple):
    label: str
    change: Recorded


class SuspendedPresenter(QObject):
    changed = Signal()
    """Undo and redo may have become possible or not."""

    def __init__(self, engine: Engine, page: SuspendedPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.page = page
        self._deck = DeckId("")
        self._stack: UndoStack[_Step] = UndoStack()
        self._retry: Callable[[], None] = self._refresh
        page.releaseRequested.connect(self.release)
        page.toast.undoRequested.connect(self.undo)
        page.retryRequested.connect(self._try_again)

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    def open(self, deck: DeckId) -> None:
        """What was released before is no longer taken back from here."""
        self._deck = deck
        self._stack = UndoStack()
        self.page.toast.close_toast()
        self._attempt(self._refresh)

    def release(self, cards: Sequence[SuspendedCard]) -> None:
        self._attempt(lambda: self._release(cards))

    def undo(self) -> None:
        if self.can_undo:
            self._attempt(lambda: self._move(back=True))

    def redo(self) -> None:
        if self.can_redo:
            self._attempt(lambda: self._move(back=False))

    # Inside

    def _release(self, cards: Sequence[SuspendedCard]) -> None:
        engine, stored = self._engine, [each.stored for each in cards]
        change = operations.suspend(engine.study, engine.catalogue, stored, suspended=False)
        number = len(cards)
        label = self.tr("1 card released") if number == 1 else plurals.tr("%Ln cards released", "", number)
        self._stack.push(_Step(label, change))
        self._refresh()
        self.page.tell(label)

    def _move(self, *, back: bool) -> None:
        self.page.toast.close_toast()
        if back:
            self._stack.undo(self._taken_back)
        else:
            self._stack.redo(self._given_again)
        self._refresh()
        if not back and self._stack.last is not None:
            self.page.tell(self._stack.last.label)

    def _taken_back(self, step: _Step) -> _Step:
        with self._engine.study.writing():
            return step._replace(change=step.change.take_back(self._engine.study, self._engine.catalogue))

    def _given_again(self, step: _Step) -> _Step:
        with self._engine.study.writing():
            return step._replace(change=step.change.give_again(self._engine.study, self._engine.catalogue))

    def _refresh(self) -> None:
        engine = self._engine
        title = engine.study.store.decks.head(self._deck).title
        self.page.show_cards(title, suspended_cards(engine.study, engine.catalogue, self._deck))
        self.changed.emit()

    def _attempt(self, act: Callable[[], None]) -> None:
        """Do it; if the world says no, say so and offer to try again."""
        try:
            act()
        except AppError as error:
            self._retry = act
            self.page.show_problem(" ".join(text.error_text(error)))
        else:
            self.page.show_problem("")

    def _try_again(self) -> None:
        self._attempt(self._retry)

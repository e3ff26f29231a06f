"""What was done in the Decks room, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.study.undo import Change, Edited, UndoStack, continues
from desktop_app.ui.engine import Engine


class Step(NamedTuple):
    """`again` does once more what `back` takes back; both give the step as it stands then."""

    label: str
    back: Callable[[], Step]
    again: Callable[[], Step]
    edited: Edited | None = None
    """Of an edit, which what is typed next continues."""


class Acts(QObject):
    """Takes back what was done here, the last first; `attempt` says what stands in the way."""

    changed = Signal()
    """Undo and redo may have become possible or not."""
    moved = Signal(str)
    """Something was taken back, or done again: what to say of that, "" for nothing."""

    def __init__(
        self, engine: Engine, attempt: Callable[[Callable[[], None]], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._attempt = attempt
        self._stack: UndoStack[Step] = UndoStack()

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    def keep(self, label: str, change: Change) -> None:
        """Of what was just written."""
        last = self._stack.last
        edited = last.edited if last is not None else None
        if (
            last is not None
            and edited is not None
            and isinstance(change, Edited)
            and continues(edited, change)
        ):
            # What is typed into one text is one act.
            self._stack.replace(last, self._step(label, Edited(change.item, edited.before, change.after)))
        else:
            self._stack.push(self._step(label, change))
        self.changed.emit()

    def keep_setting(self, label: str, before: Callable[[], None], after: Callable[[], None]) -> None:
        """Of something that was set, not written as a change."""

        def back() -> Step:
            before()
            return step

        def again() -> Step:
            after()
            return step

        step = Step(label, back, again)
        self._stack.push(step)
        self.changed.emit()

    def undo(self) -> None:
        if self.can_undo:
            self._attempt(lambda: self._move(back=True))

    def redo(self) -> None:
        if self.can_redo:
            self._attempt(lambda: self._move(back=False))

    def _move(self, *, back: bool) -> None:
        if back:
            self._stack.undo(lambda step: step.back())
        else:
            self._stack.redo(lambda step: step.again())
        last = self._stack.last
        self.moved.emit("" if back or last is None else last.label)
        self.changed.emit()

    def _step(self, label: str, change: Change) -> Step:
        def back() -> Step:
            study, catalogue = self._engine.study, self._engine.catalogue
            with study.writing():
                return self._step(label, change.take_back(study, catalogue))

        def again() -> Step:
            study, catalogue = self._engine.study, self._engine.catalogue
            with study.writing():
                return self._step(label, change.give_again(study, catalogue))

        return Step(label, back, again, change if isinstance(change, Edited) else None)

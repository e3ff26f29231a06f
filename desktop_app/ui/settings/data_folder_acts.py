"""What can be done in Data folder, and the way back: putting back, deleting and erasing learners."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study import bin as bins
from desktop_app.study import decks, erasing
from desktop_app.study.bin import Deletion
from desktop_app.study.decks import DeckDeletion
from desktop_app.study.erasing import Person
from desktop_app.study.undo import Change, UndoStack
from desktop_app.study.workshop import keeping
from desktop_app.study.workshop.keeping import WorkshopDeletion
from desktop_app.ui.engine import Engine
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.settings import data_folder_wording as wording

Gone: TypeAlias = Deletion | DeckDeletion | WorkshopDeletion | Person
"""What can be put back."""


class _Step(NamedTuple):
    label: str
    change: Change


class DataFolderActs(QObject):
    done = Signal(str)
    """What was just done, to be said with Undo beside it."""
    takenBack = Signal()
    told = Signal(str)
    """What was done for good; "" takes that away."""
    failed = Signal(object, object)
    """The AppError, and what does it again."""
    changed = Signal()
    """The lists are others now, and undo or redo may have become possible or not."""

    def __init__(
        self,
        engine: Engine,
        jobs: Callable[[], JobRunner],
        attempt: Callable[[Callable[[], object]], bool],
        parent: QObject | None = None,
    ) -> None:
        """`attempt` does what may fail, and tells of it."""
        super().__init__(parent)
        self._attempt = attempt
        self._engine = engine
        self._jobs = jobs
        self._job: Job | None = None
        self._erased = ""
        self._wanted: Callable[[], None] | None = None
        self._stack: UndoStack[_Step] = UndoStack()

    def forget(self) -> None:
        """What was done before is no longer taken back from here."""
        self._stack = UndoStack()

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    def undo(self) -> None:
        if self.can_undo:
            self._attempt(lambda: self._move(back=True))

    def redo(self) -> None:
        if self.can_redo:
            self._attempt(lambda: self._move(back=False))

    def put_back(self, thing: Gone) -> None:
        self._attempt(lambda: self._put_back(thing))

    def delete(self, person: Person) -> None:
        self._attempt(lambda: self._delete(person))

    def erase(self, person: Person, *, from_copies: bool) -> None:
        """For good, in a worker. What was done here before cannot be taken back after it."""
        if self._job is not None:
            return
        engine, learner = self._engine, person.learner
        backups = engine.backups if from_copies else None

        def work(progress: Progress) -> None:
            with engine.study.store.in_worker():
                erasing.erase(engine.study, learner, backups, progress)

        self._wanted = functools.partial(self.erase, person, from_copies=from_copies)
        self.forget()
        self.told.emit("")
        #: {name} of a learner.
        self._erased = self.tr("{name} is erased, with everything they answered.").format(
            name=isolated(learner.name)
        )
        #: {name} of a learner.
        stopped = self.tr("Stopped. {name} is not erased, though perhaps gone from some copies.")
        job = self._job = self._jobs().start(
            self.tr("Erasing a learner"),
            work,
            writes=True,
            counts=False,
            stopped=stopped.format(name=isolated(learner.name)) if from_copies else "",
        )
        job.finished.connect(self._tell_erased)
        job.failed.connect(self._tell_failed)
        job.ended.connect(self._let_go)

    # Inside

    def _put_back(self, thing: Gone) -> None:
        study = self._engine.study
        if isinstance(thing, Person):
            change: Change = erasing.put_back_learner(study, thing.learner)
            called = thing.learner.name
        elif isinstance(thing, DeckDeletion):
            change = decks.put_back(study, self._engine.catalogue, thing.deleted.deck)
            called = wording.called(thing.deleted.title)
        elif isinstance(thing, WorkshopDeletion):
            change = keeping.put_back(study, thing.kept.uuid)
            called = wording.called(thing.kept.title)
        else:
            change = bins.put_back(study, self._engine.catalogue, thing.binned.uuid)
            called = wording.called(thing.binned.label)
        #: {what} was deleted before.
        self._push(self.tr("Put back: {what}").format(what=isolated(called)), change)

    def _delete(self, person: Person) -> None:
        change = erasing.delete_learner(self._engine.study, person.learner)
        #: {name} of a learner.
        self._push(self.tr("Learner deleted: {name}").format(name=isolated(person.learner.name)), change)

    def _push(self, label: str, change: Change) -> None:
        self._stack.push(_Step(label, change))
        self.changed.emit()
        self.done.emit(label)

    def _move(self, *, back: bool) -> None:
        step = (self._stack.undo if back else self._stack.redo)(lambda each: self._moved(each, back=back))
        self.changed.emit()
        if back:
            self.takenBack.emit()
        else:
            self.done.emit(step.label)

    def _moved(self, step: _Step, *, back: bool) -> _Step:
        study, catalogue = self._engine.study, self._engine.catalogue
        move = step.change.take_back if back else step.change.give_again
        with study.writing():
            return step._replace(change=move(study, catalogue))

    def _tell_erased(self, _nothing: object) -> None:
        self.told.emit(self._erased)

    def _tell_failed(self, error: BaseException) -> None:
        if isinstance(error, AppError) and self._wanted is not None:
            self.failed.emit(error, self._wanted)

    def _let_go(self) -> None:
        self._job = None
        self.changed.emit()

"""Carries an import out once somebody has pressed its button, tells what became of it, and takes it back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study import importing
from desktop_app.study.context import Study
from desktop_app.study.drafting import Review
from desktop_app.study.importing import Choices, Found, ImportPlan, Outcome
from desktop_app.study.left_out import Written, keep_left_out
from desktop_app.study.ports_safety import Backups
from desktop_app.study.sheets import ReadOptions
from desktop_app.study.table_draft import foreign_of
from desktop_app.study.undo import Change, UndoStack
from desktop_app.study.unfinished import Unfinished
from desktop_app.ui.engine import Engine
from desktop_app.ui.importing.checking import Checked
from desktop_app.ui.importing.much_data import with_much_data
from desktop_app.ui.jobs import Job, JobRunner


class TableFile(NamedTuple):
    """Where a table came from."""

    name: str
    path: Path | None
    """None: it was pasted."""


@dataclass(frozen=True)
class Brought:
    """What came of it. Without an outcome the plan is to be looked at first: it would change what is here."""

    plan: ImportPlan
    outcome: Outcome | None = None
    new_titles: tuple[str, ...] = ()
    old_titles: tuple[str, ...] = ()
    left_out: Written | None = None
    left_out_rows: int = 0
    rows: tuple[Checked, TableFile] | None = None
    """Of a table whose plan is looked at first: what is to be written of it afterwards."""
    drafts: tuple[str, ...] = ()
    """Of an article: those that are in the deck now."""
    known: int = 0
    """Of those: how many were there before."""

    @property
    def new_decks(self) -> tuple[DeckId, ...]:
        return tuple(deck.id for deck in self.plan.decks if deck.is_new)


class Step(NamedTuple):
    label: str
    change: Change
    was: Unfinished | None
    """What waits again when it is taken back."""
    drafts: tuple[str, ...] = ()
    """Of an article, which may wait on with its other drafts: those that came in."""


class Bringing(QObject):
    brought = Signal(object)
    """A Brought."""
    failed = Signal(object)
    """An AppError: nothing was written."""
    stopped = Signal()
    changed = Signal()
    """Decks are other ones now; undo and redo may have become possible or not."""
    movedBack = Signal(object)
    """A Step that was taken back."""
    movedOn = Signal(object)
    """A Step that was done again."""

    def __init__(self, engine: Engine, jobs: Callable[[], JobRunner], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._jobs = jobs
        self._job: Job | None = None
        self._stack: UndoStack[Step] = UndoStack()

    @property
    def is_running(self) -> bool:
        return self._job is not None

    # Undo

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None and not self.is_running

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None and not self.is_running

    def undo(self) -> None:
        if self.can_undo:
            self._move(self._stack.undo, back=True)

    def redo(self) -> None:
        if self.can_redo:
            self._move(self._stack.redo, back=False)

    def push(self, step: Step) -> None:
        self._stack.push(step)
        self.changed.emit()

    # Doing it

    def bring_table(self, checked: Checked, file: TableFile) -> None:
        engine = self._engine
        work = partial(_bring_table, checked, file, engine.study, engine.backups, engine.upkeep.folder)
        #: {file}: the name of a file.
        self._start(self.tr("Importing {file}").format(file=isolated(file.name)), work)

    def bring_decks(self, plan: ImportPlan, name: str, *, with_history: bool) -> None:
        engine = self._engine
        work = partial(_bring_decks, plan, Choices(with_history=with_history), engine.study, engine.backups)
        self._start(self.tr("Importing {file}").format(file=isolated(name)), work)

    def bring_drafts(self, review: Review, name: str) -> None:
        engine = self._engine
        work = partial(_bring_drafts, review, engine.study, engine.backups)
        self._start(self.tr("Importing {file}").format(file=isolated(name)), work)

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # Inside

    def _start(self, name: str, work: Callable[[Progress], object]) -> None:
        if self._job is not None:
            return
        stopped = self.tr("Stopped. Nothing was added.")
        quiet = partial(_quietly, work)
        job = self._job = self._jobs().start(name, quiet, writes=True, counts=False, stopped=stopped)
        job.finished.connect(self._take)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)

    def _take(self, brought: Brought) -> None:
        self._job = None
        if brought.outcome is not None:
            importing.settle(self._engine.study, self._engine.catalogue)
        self.brought.emit(brought)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        if isinstance(error, AppError):
            self.failed.emit(error)
        else:
            self.stopped.emit()

    def _stop(self) -> None:
        self._job = None
        self.stopped.emit()

    def _move(self, move: Callable[[Callable[[Step], Step]], Step], *, back: bool) -> None:
        try:
            step = move(self._taken_back if back else self._given_again)
        except AppError as error:
            self.failed.emit(error)
            return
        importing.settle(self._engine.study, self._engine.catalogue)
        (self.movedBack if back else self.movedOn).emit(step)
        self.changed.emit()

    def _taken_back(self, step: Step) -> Step:
        with self._engine.study.writing():
            return step._replace(change=step.change.take_back(self._engine.study, self._engine.catalogue))

    def _given_again(self, step: Step) -> Step:
        with self._engine.study.writing():
            return step._replace(change=step.change.give_again(self._engine.study, self._engine.catalogue))


def _quietly(work: Callable[[Progress], object], progress: Progress) -> object:
    return with_much_data(partial(work, progress))


def _bring_decks(
    plan: ImportPlan, choices: Choices, study: Study, backups: Backups, progress: Progress
) -> Brought:
    """In a worker. Raises AppError and Cancelled: then nothing was written."""
    with study.store.in_worker():
        outcome = importing.apply(study, plan, choices, progress, backups)
    plan.found.close()
    return _told(plan, outcome)


def _bring_table(
    checked: Checked,
    file: TableFile,
    study: Study,
    backups: Backups,
    data_folder: Path,
    progress: Progress,
) -> Brought:
    """In a worker. What would change a deck that is there is not written, but to be looked at."""
    draft = checked.draft
    found = found_of_table(checked, file)
    with study.store.in_worker():
        is_new = draft.target_head is None
        target = None if is_new else draft.target
        plan = importing.plan(study, found, target, progress=progress, as_new=is_new)
        deck = plan.decks[0]
        if deck.changed or deck.questions:
            if not _is_its_file(study, deck.id, file):
                # The table is no version of the deck: what is not in it is not gone.
                plan = replace(plan, decks=(replace(deck, gone=()),))
            return Brought(plan, rows=(checked, file))
        outcome = importing.apply(study, plan, Choices(), progress, backups)
    written = write_rows(checked, file, data_folder)
    return replace(_told(plan, outcome), left_out=written, left_out_rows=len(checked.reasons))


def _bring_drafts(review: Review, study: Study, backups: Backups, progress: Progress) -> Brought:
    """In a worker."""
    from desktop_app.study.drafts_to_deck import add

    with study.store.in_worker():
        adding = add(study, review, progress, backups)
    return replace(_told(adding.plan, adding.outcome), drafts=adding.drafts, known=adding.known)


def _is_its_file(study: Study, deck: DeckId, file: TableFile) -> bool:
    """Whether the deck was read from this very file the last time."""
    known = study.store.library.file(deck)
    return known is not None and file.path is not None and known.path == str(file.path.absolute())


def write_rows(checked: Checked, file: TableFile, data_folder: Path) -> Written | None:
    """Once all is saved: the rows that did not come in go to a file of their own. None: there is none."""
    draft, written = checked.draft, None
    with contextlib.suppress(AppError, OSError):  # that there is no file is told
        written = keep_left_out(
            draft.table,
            draft.mapping,
            checked.reasons,
            name=file.name,
            original=file.path,
            data_folder=data_folder,
            separator=draft.tables.separator,
        )
    return written


def found_of_table(checked: Checked, file: TableFile) -> Found:
    """The rows that are ready, and how the file is to be read the next time."""
    draft = checked.draft
    return importing.found_of(
        foreign_of(checked.made, draft),
        file.path,
        ReadOptions(
            encoding=draft.tables.encoding,
            separator=draft.tables.separator,
            mapping=draft.kept_mapping(),
        ),
    )


def _told(plan: ImportPlan, outcome: Outcome) -> Brought:
    return Brought(
        plan,
        outcome,
        tuple(deck.head.title for deck in plan.decks if deck.is_new),
        tuple(deck.head.title for deck in plan.decks if not deck.is_new and not deck.is_unchanged),
    )

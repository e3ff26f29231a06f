"""Reads what somebody brings, one thing after the other, in workers that can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.domain.isolating import isolated
from desktop_app.progress import Progress
from desktop_app.study import opening
from desktop_app.study.context import Study
from desktop_app.study.opening import Opened
from desktop_app.study.sheets import ReadOptions
from desktop_app.study.unfinished import Unfinished
from desktop_app.ui.importing.much_data import with_much_data
from desktop_app.ui.jobs import Job, JobRunner


@dataclass(frozen=True)
class Wish:
    """Something to be read, and whether somebody waits in front of it."""

    one: Unfinished
    options: ReadOptions = field(default_factory=ReadOptions)


class Reading(QObject):
    opened = Signal(object, object)
    """A Wish and what was Opened."""
    failed = Signal(object, object)
    """A Wish and an AppError, which is not the file's fault."""
    stopped = Signal(object)
    """A Wish."""

    def __init__(self, study: Study, jobs: Callable[[], JobRunner], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._jobs = jobs
        self._job: Job | None = None
        self._wish: Wish | None = None

    @property
    def wish(self) -> Wish | None:
        """What is being read just now."""
        return self._wish

    def read(self, wish: Wish) -> bool:
        """False while something else is being read."""
        if self._job is not None:
            return False
        self._wish = wish
        #: {file}: the name of a file.
        name = self.tr("Reading {file}").format(file=isolated(wish.one.name))
        work = partial(_read_quietly, wish, self._study)
        stopped = self.tr("Stopped. Nothing was added.")
        job = self._job = self._jobs().start(name, work, counts=False, stopped=stopped)
        job.finished.connect(self._take)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)
        return True

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _take(self, opened: Opened) -> None:
        wish = self._over()
        self.opened.emit(wish, opened)

    def _fail(self, error: BaseException) -> None:
        wish = self._over()
        if isinstance(error, AppError):
            self.failed.emit(wish, error)
        else:
            self.stopped.emit(wish)

    def _stop(self) -> None:
        self.stopped.emit(self._over())

    def _over(self) -> Wish | None:
        wish, self._wish, self._job = self._wish, None, None
        return wish


def _read_quietly(wish: Wish, study: Study, progress: Progress) -> Opened:
    return with_much_data(partial(_read, wish, study, progress))


def _read(wish: Wish, study: Study, progress: Progress) -> Opened:
    """In a worker. Several files are given one by one, so there is one path at most."""
    if wish.one.paths:
        return opening.open_file(Path(wish.one.paths[0]), wish.options, study, progress)
    return opening.open_text(wish.one.text, wish.options, study, progress)

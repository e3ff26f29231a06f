"""Fitting the memory model to a learner's answers, off the interface thread; and how it is spoken of.

What a worker has found comes into force only while nobody studies: until then it waits.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study import fitting
from desktop_app.study.context import Study

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner

translate = QCoreApplication.translate

_HOLDS = (1.5, 1.1, 0.9, 0.67)
"""Of an average memory: from here on much longer, a little longer, as long, a little less long."""


class FittingJob(QObject):
    changed = Signal()
    """It runs, or runs no more."""
    kept = Signal(object, object)
    """The Outcome that is kept now, and what was written (a Chosen); None where another set came first."""
    stopped = Signal()
    """Nothing is kept: it was cancelled, or failed. All is as before."""

    def __init__(
        self,
        study: Callable[[], Study],
        jobs: Callable[[], JobRunner],
        may_keep: Callable[[], bool],
        parent: QObject | None = None,
        *,
        attempt: Callable[[Callable[[], object]], object] | None = None,
    ) -> None:
        """`may_keep`: whether another model may come into force just now; else `settle` is called later.
        `attempt`: keeps what was found, and tells of an AppError; else nothing is told, as nobody asked."""
        super().__init__(parent)
        self._study = study
        self._jobs = jobs
        self._may_keep = may_keep
        self._attempt = attempt or _quietly
        self._job: Job | None = None
        self._found: fitting.Outcome | None = None

    @property
    def is_busy(self) -> bool:
        """It runs, or what it found waits."""
        return self._job is not None or self._found is not None

    def start(self, *, unasked: bool = False) -> None:
        """Nothing while it is busy."""
        if self.is_busy:
            return
        study = self._study()

        def work(progress: Progress) -> fitting.Outcome:
            return fitting.fit(study, progress)

        name = translate("FittingJob", "Fitting to your answers")
        job = self._job = self._jobs().start(name, work, unasked=unasked)
        job.finished.connect(self._take)
        job.cancelled.connect(self._let_go)
        job.failed.connect(self._let_go)
        self.changed.emit()

    def settle(self) -> None:
        """Keep what waits, if it may be kept now. Raises AppError, and drops it then."""
        found = self._found
        if found is None or not self._may_keep():
            return
        self._found = None
        try:
            change = fitting.keep(self._study(), found)
        except AppError:
            self._let_go()
            raise
        self.changed.emit()
        self.kept.emit(found, change)

    def _take(self, found: fitting.Outcome) -> None:
        self._job, self._found = None, found
        self._attempt(self.settle)

    def _let_go(self) -> None:
        self._job = None
        self.changed.emit()
        self.stopped.emit()


def _quietly(act: Callable[[], object]) -> None:
    with contextlib.suppress(AppError):
        act()


def adopted() -> str:
    """On the toast with Undo."""
    return translate("FittingJob", "Your memory model now follows your own answers.")


def compared(holds: float) -> str:
    """A memory beside the average one; `holds` as `fitting.holds` has it."""
    said = (
        translate("FittingJob", "you forget much more slowly than most"),
        translate("FittingJob", "you forget a little more slowly than most"),
        translate("FittingJob", "you forget about as fast as most"),
        translate("FittingJob", "you forget a little faster than most"),
        translate("FittingJob", "you forget much faster than most"),
    )
    return said[sum(holds < least for least in _HOLDS)]

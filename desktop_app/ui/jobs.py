"""Work that takes more than a moment, off the interface thread: house style, section 5.

Work is a function of a `Progress`; it neither sees widgets nor asks questions. A job that reads or writes the
store does so inside `store.in_worker()`, with a connection of its own.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from desktop_app.domain.errors import AppError
from desktop_app.progress import Cancelled, Progress

UPDATES_APART_SECONDS = 0.1
_THREADS = 3

Work = Callable[[Progress], object]


class Job(QObject):
    """Made on the interface thread, so that its signals arrive there."""

    progressed = Signal(object, object)
    """Done and total; total 0 = unknown."""
    finished = Signal(object)
    failed = Signal(object)
    """The exception."""
    cancelled = Signal()
    ended = Signal()
    """After exactly one of the three before."""

    def __init__(
        self,
        name: str,
        work: Work,
        *,
        writes: bool = False,
        unasked: bool = False,
        counts: bool = True,
        stopped: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.stopped = stopped
        self.counts = counts
        self.writes = writes
        self.unasked = unasked
        self.done, self.total = 0, 0
        self.started_at: float | None = None
        self._work = work
        self._stop = threading.Event()
        self._has_said_all = threading.Event()
        self._last_said = 0.0
        self.progressed.connect(self._note)

    @property
    def is_stopping(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        """It ends at its next step, with the data as before."""
        self._stop.set()

    def run(self) -> None:
        """On a thread of the pool."""
        try:
            self.step(0)
            result = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        self.ended.emit()
        self._has_said_all.set()

    def let_go(self) -> None:
        """Delete it, once its thread has told everybody: the end arrives here before it has told the last."""
        self._has_said_all.wait()
        self.deleteLater()

    def step(self, done: int, total: int = 0) -> None:
        """As `Progress.step`: called by the work."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_said >= UPDATES_APART_SECONDS:
            self._last_said = now
            self.progressed.emit(done, total)

    def seconds_left(self) -> float | None:
        """None while nothing can be said."""
        if self.started_at is None or not self.total or not self.done:
            return None
        spent = time.monotonic() - self.started_at
        return spent * (self.total - self.done) / self.done

    def _note(self, done: int, total: int) -> None:
        self.done, self.total = done, total


class JobRunner(QObject):
    """Jobs that write run one at a time; those that only read run side by side."""

    added = Signal(object)
    """A Job."""
    changed = Signal()
    """Another job runs, or one has ended."""
    _wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._waiting: list[Job] = []
        self._running: list[Job] = []
        # Soon, so that whoever starts a job can connect to it first.
        self._wanted.connect(self._run_waiting, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[Job, ...]:
        return (*self._running, *self._waiting)

    def start(
        self,
        name: str,
        work: Work,
        *,
        writes: bool = False,
        unasked: bool = False,
        counts: bool = True,
        stopped: str = "",
    ) -> Job:
        """`name` is what the person reads: "Adding 2,480 cards". `unasked`: nobody has pressed anything.

        `counts`: its steps are things that people count; else only a share is shown. `stopped`: what is so
        once it was cancelled, where that is not "nothing was changed".
        """
        job = Job(name, work, writes=writes, unasked=unasked, counts=counts, stopped=stopped, parent=self)
        job.ended.connect(self._forget_ended)
        job.failed.connect(self._report)
        self._waiting.append(job)
        self.added.emit(job)
        self._wanted.emit()
        return job

    def cancel_all(self) -> None:
        for job in self.jobs:
            job.cancel()

    def close(self, wait_ms: int = 2000) -> bool:
        """Cancel everything and wait; whether all has ended."""
        self.cancel_all()
        self._waiting.clear()
        return self._pool.waitForDone(wait_ms)

    def _run_waiting(self) -> None:
        for job in tuple(self._waiting):
            if job.writes and any(each.writes for each in self._running):
                continue
            self._waiting.remove(job)
            self._running.append(job)
            job.started_at = time.monotonic()
            self._pool.start(job.run)
        self.changed.emit()

    def _forget_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            job.let_go()
        self._run_waiting()

    def _report(self, error: BaseException) -> None:
        """A fault of ours is told of like any other; one of the world's by whoever started the job."""
        if not isinstance(error, AppError):
            sys.excepthook(type(error), error, error.__traceback__)

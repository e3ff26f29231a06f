"""Is the data sound? Looked at in a worker once the window shows: quickly each time, wholly once a week."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import AppError
from desktop_app.progress import Cancelled, Progress
from desktop_app.study.context import Study
from desktop_app.study.health import full_checks, quick_checks
from desktop_app.study.rows import Check
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.start.places import Upkeep

BEGIN_AFTER_MS = 2_000
FULL_AFTER_MS = 20_000
"""After the quick check: it takes seconds when there is much."""
_LOOK_UP_EVERY_MS = 100
_MENDABLE = frozenset({"counts", "replay", "journal"})
"""Made from the answers, so it can be made anew."""
_HARMLESS = "order"


class _Found(NamedTuple):
    wrong: frozenset[str]
    """Names of the checks that do not hold."""
    wants_full: bool


class Checks(QObject):
    damaged = Signal()
    countsWrong = Signal()

    def __init__(
        self,
        study: Study,
        upkeep: Upkeep,
        jobs: Callable[[], JobRunner],
        is_resting: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_resting`: nobody has answered for some seconds."""
        super().__init__(parent)
        self._study = study
        self._upkeep = upkeep
        self._jobs = jobs
        self._is_resting = is_resting
        self._job: Job | None = None
        self._rests = threading.Event()
        self._look_up = QTimer(self)
        self._look_up.setInterval(_LOOK_UP_EVERY_MS)
        self._look_up.timeout.connect(self._see_whether_anybody_studies)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FULL_AFTER_MS)
        self._later.timeout.connect(self.check_all)

    def begin(self, *, crashed: bool) -> None:
        """`crashed`: the program's last run left a report of its end."""
        study, upkeep, at_utc_ms = self._study, self._upkeep, self._study.clock.now().at_utc_ms

        def work(_progress: Progress) -> _Found:
            was_clean = upkeep.begin()
            wrong = _wrong(_held(study, lambda: quick_checks(study.store)))
            return _Found(wrong, crashed or not was_clean or upkeep.is_full_check_due(at_utc_ms))

        # Reading and hashing beside it would make the first second longer.
        QTimer.singleShot(BEGIN_AFTER_MS, self, lambda: self._start(work))

    def check_all(self) -> None:
        """All of it, while nobody answers; whoever begins to is not held up, and it is begun anew later."""
        if self._job is not None or not self._is_resting():
            self._later.start()
            return
        study, upkeep, rests = self._study, self._upkeep, self._rests

        def work(progress: Progress) -> _Found:
            undisturbed = _Undisturbed(progress, rests)
            try:
                wrong = _wrong(_held(study, lambda: full_checks(study, undisturbed)))
            except _Disturbed:
                return _Found(frozenset(), wants_full=True)
            if not wrong:  # else the next start looks again
                upkeep.note_full_check(study.clock.now().at_utc_ms)
            return _Found(wrong, wants_full=False)

        rests.set()
        self._look_up.start()
        self._start(work)

    def _start(self, work: Callable[[Progress], _Found]) -> None:
        job = self._job = self._jobs().start(self.tr("Checking the data"), work, unasked=True, counts=False)
        job.finished.connect(self._take)
        job.ended.connect(self._let_go)

    def _take(self, found: _Found) -> None:
        if found.wrong - _MENDABLE:
            self.damaged.emit()
        elif found.wrong:
            self.countsWrong.emit()
        elif found.wants_full:
            self._later.start()

    def _let_go(self) -> None:
        self._job = None
        self._look_up.stop()

    def _see_whether_anybody_studies(self) -> None:
        if not self._is_resting():
            self._rests.clear()


class _Disturbed(Cancelled):
    """Somebody has begun to answer."""


class _Undisturbed:
    """Progress that ends the work once somebody answers. On a disk without a log reading holds up writing."""

    def __init__(self, progress: Progress, rests: threading.Event) -> None:
        self._progress = progress
        self._rests = rests

    def step(self, done: int, total: int = 0) -> None:
        self._progress.step(done, total)
        if not self._rests.is_set():
            raise _Disturbed


def _held(study: Study, look: Callable[[], tuple[Check, ...]]) -> tuple[Check, ...]:
    """What cannot even be looked at does not hold."""
    try:
        with study.store.in_worker():
            return look()
    except AppError as error:
        return (Check("pages", False, type(error).__name__),)


def _wrong(checks: tuple[Check, ...]) -> frozenset[str]:
    return frozenset(each.name for each in checks if not each.ok) - {_HARMLESS}

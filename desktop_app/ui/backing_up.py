"""When copies are made, and what is known of them: in a worker, while nobody waits.

The folder of the copies may be one that does not answer for a while, so it is looked at in workers only.
"""

from __future__ import annotations

import contextlib
import dataclasses
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop_app.domain.errors import AppError
from desktop_app.progress import Cancelled, Progress
from desktop_app.study.copies import BackupState, Copy, Why
from desktop_app.study.ports_safety import Backups
from desktop_app.ui.announcing import announce
from desktop_app.ui.clocks import Clocks
from desktop_app.ui.engine import Engine
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings import backups_wording as wording
from desktop_app.ui.today.view import TodayPage

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Job, JobRunner
    from desktop_app.ui.main_window import MainWindow

LOOK_AFTER_MS = 4_000
"""Once the window shows and nobody answers: whoever has come to study is on the first cards by then."""
LOOK_EVERY_MS = 5 * 60_000
CLOSE_SECONDS = 2.0
"""The window is gone by then; after that the copy is left to the next start."""
MISSED_IN_A_ROW = 3
"""Of a few there is no need to speak."""
_NOTICE = "backups"

translate = QCoreApplication.translate


class Known(NamedTuple):
    """As it was found last."""

    state: BackupState
    copies: tuple[Copy, ...]
    """Newest first."""


class Attempt(NamedTuple):
    """What a worker has done."""

    is_made: bool
    problem: AppError | None
    known: Known


class BackingUp(QObject):
    changed = Signal()
    """Another thing is known, or a copy is being made, or is no more."""
    restartRequested = Signal(object)
    """A Restart."""
    folderWanted = Signal()
    """The button of the notice on Today."""

    def __init__(
        self,
        engine: Engine,
        preferences: Preferences,
        jobs: Callable[[], JobRunner],
        is_resting: Callable[[], bool],
        page: Callable[[], TodayPage],
        parent: QObject | None = None,
    ) -> None:
        """`is_resting`: nobody has answered for some seconds. `page` is another one after the language has
        changed."""
        super().__init__(parent)
        self.backups = engine.backups
        self.clock = engine.study.clock
        self.known: Known | None = None
        self._study = engine.study
        self._preferences = preferences
        self._jobs = jobs
        self._is_resting = is_resting
        self._job: Job | None = None
        self._page = page
        self._heard: TodayPage | None = None
        self._copied = engine.study.store.changes
        self._copying = self._copied
        self._is_wanted = False
        self._is_restoring = False
        self._missed = 0
        self._problem: AppError | None = None
        self._looked_on = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER_MS)
        self._soon.timeout.connect(self.look)
        self._every = QTimer(self)
        self._every.setInterval(LOOK_EVERY_MS)
        self._every.timeout.connect(self._soon.start)

    @property
    def is_busy(self) -> bool:
        """A copy was asked for and is being made, or will be at once."""
        return self._is_wanted or (self._job is not None and not self._job.unasked)

    @property
    def has_changes(self) -> bool:
        """Something was written since the last copy, now or before the program ended last."""
        return self._changes() != self._copied or self._preferences.values.copy_owed

    def begin(self) -> None:
        """Look after the copies from now on, and tell on Today what is amiss; again for a new page."""
        page = self._page()
        if page is self._heard:
            return
        if self._heard is None and not self._study.store.is_read_only:
            self._soon.start()
            self._every.start()
        self._heard = page
        page.notices.activated.connect(self._answer_notice)
        self._tell()

    def look(self) -> None:
        """Make a copy if it is time to. While somebody answers it can wait."""
        if self._job is not None or not self._page().window().isVisible():
            return
        if not self._is_resting():
            self._soon.start()
            return
        today, has_changes = self._study.today(), self.has_changes
        if self._looked_on == today and not has_changes:
            return
        self._looked_on = today
        if has_changes:
            self._preferences.change("copy_owed", True)
        backups, at_utc_ms = self.backups, self.clock.now().at_utc_ms

        def work(progress: Progress) -> Attempt:
            return _attempt(backups, backups.due(int(has_changes), at_utc_ms), progress)

        self._start(translate("backups", "Backing up"), work, unasked=True)

    def back_up_now(self) -> None:
        """Nothing while one that was asked for is being made; after whatever else is going on."""
        if self._job is not None:
            self._is_wanted = self._job.unasked
            self.changed.emit()
            return
        self._is_wanted = False
        backups = self.backups

        def work(progress: Progress) -> Attempt:
            backups.make(Why.ASKED, progress)
            return Attempt(True, None, _look_at(backups))

        self._start(translate("backups", "Backing up"), work)

    def refresh(self) -> None:
        """Look at what there is."""
        if self._job is None:
            backups, name = self.backups, translate("backups", "Looking at the copies")
            self._start(name, lambda progress: _attempt(backups, None, progress), unasked=True)

    def copy_at_close(self, seconds: float = CLOSE_SECONDS) -> None:
        """A last copy, if something has changed and it takes no longer; else the next start owes it."""
        if self._is_restoring or not self.has_changes:
            return
        self._preferences.change("copy_owed", True)
        if self._preferences.values.copy_at_close:
            with contextlib.suppress(AppError, Cancelled):
                self.backups.make(Why.CLOSE, _UpTo(seconds))
                self._preferences.change("copy_owed", False)

    def restore(self, copy: Copy, *, merge: bool) -> None:
        """Whoever does it makes a copy of the present first."""
        from desktop_app.ui.restart import Restart

        self._is_restoring = True
        self.restartRequested.emit(Restart("restore", copy.path, merge))

    # Inside

    def _changes(self) -> int:
        try:
            return self._study.store.changes
        except AppError:
            return self._copied  # whoever writes is told

    def _start(self, name: str, work: Callable[[Progress], Attempt], *, unasked: bool = False) -> None:
        self._copying = self._changes()
        job = self._job = self._jobs().start(name, work, unasked=unasked, counts=False)
        job.finished.connect(self._take)
        job.cancelled.connect(self._let_go)
        job.failed.connect(self._fail)
        self.changed.emit()

    def _take(self, attempt: Attempt) -> None:
        self.known = attempt.known
        if attempt.is_made:
            self._copied, self._missed, self._problem = self._copying, 0, None
            self._preferences.change("copy_owed", False)
        elif attempt.problem is not None:
            self._missed, self._problem = self._missed + 1, attempt.problem
        state = self.known.state
        if self._problem is not None and state.problem is None:
            # Where nothing can be written, the state does not know of it.
            state = dataclasses.replace(state, problem=self._problem, failures=self._missed)
            self.known = self.known._replace(state=state)
        self._let_go()
        self._tell()

    def _fail(self, error: BaseException) -> None:
        """The strip at the foot of the window has said why."""
        self._let_go()
        if isinstance(error, AppError):
            self._missed, self._problem = self._missed + 1, error
            self.refresh()

    def _let_go(self) -> None:
        self._job = None
        if self._is_wanted:
            self.back_up_now()
        self.changed.emit()

    def _tell(self) -> None:
        """On Today, once it can be ignored no more; gone with the next copy."""
        if self.known is None:
            return
        page, state = self._page(), self.known.state
        is_told = state.failures >= MISSED_IN_A_ROW or state.is_short_of_space
        sentence = wording.notice(state) if is_told else ""
        if sentence != page.notices.text(_NOTICE):
            page.set_notice(_NOTICE, sentence, translate("backups", "Change folder") if sentence else "")
            announce(page, sentence)

    def _answer_notice(self, name: str) -> None:
        if name == _NOTICE:
            self.folderWanted.emit()


def backing_up_of(window: MainWindow, engine: Engine, clocks: Clocks) -> BackingUp:
    """Connected to all that the window has to do with it."""
    made = BackingUp(
        engine,
        window.preferences,
        lambda: window.jobs,
        lambda: clocks.is_resting,
        lambda: window.today_page,
        parent=window,
    )
    made.restartRequested.connect(window.restartRequested)
    made.folderWanted.connect(partial(_show_folder, window))
    return made


def _show_folder(window: MainWindow) -> None:
    window.show_settings()
    window.settings_page.show_folder_of_copies()


class _UpTo:
    """Progress that nobody watches, and that ends the work when its time is over."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def step(self, _done: int, _total: int = 0) -> None:
        if time.monotonic() > self._end:
            raise Cancelled


def _attempt(backups: Backups, why: Why | None, progress: Progress) -> Attempt:
    """Make a copy, if there is a reason; then look at what there is."""
    problem = None
    try:
        if why is not None:
            backups.make(why, progress)
    except AppError as error:
        problem = error
    return Attempt(why is not None and problem is None, problem, _look_at(backups))


def _look_at(backups: Backups) -> Known:
    return Known(backups.state(), backups.copies())

"""Runs a workshop: each act of the facilitator goes to the run, onto the disk, and then to both windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import AppError
from desktop_app.study.workshop.run import LONGEST_TICK_SECONDS, WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.workshop.desk_entry import DeskEntry
from desktop_app.ui.workshop.desk_keeping import DeskKeeping
from desktop_app.ui.workshop.desk_view import DeskView
from desktop_app.ui.workshop.facilitator_page import FacilitatorPage
from desktop_app.ui.workshop.steady_clock import steady_seconds
from desktop_app.ui.workshop.timer_block import MORE_SECONDS
from desktop_app.ui.workshop.votes_state import Key

_TICK_MS = 200
_LONGEST_STEP_SECONDS = 1.0
"""Time that is made to pass faster is handed on in pieces: a large one would be taken for a sleep."""
_KEEP_EVERY_SECONDS = 60.0
"""Of a run in which nothing is pressed, so that the time spent is kept too."""


class RunPresenter(QObject):
    finished = Signal(object)
    """The results. The workshop is over."""
    slideChanged = Signal(object)
    """For the wall."""
    shown = Signal()
    """The page shows how things stand now."""
    slept = Signal()
    """The computer did; the timer is paused."""

    def __init__(
        self,
        page: FacilitatorPage,
        keeping: DeskKeeping,
        key: Key,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = steady_seconds,
    ) -> None:
        """`key` tells what is written on an action's key; `now` is a clock in seconds that never goes
        back."""
        super().__init__(parent)
        self._page = page
        self._keeping = keeping
        self._now = now
        self._view = DeskView(page, key, self.slideChanged.emit)
        self.entry = DeskEntry(lambda: self._run, self._do, self.show, self)
        self._run: WorkshopRun | None = None
        self._has_begun = False
        self._at = now()
        self._unkept_seconds = 0.0
        self._pace = 1.0
        self._has_slept = False
        """The timer stands because of that."""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.pass_time)

    @property
    def run(self) -> WorkshopRun | None:
        """The one that is open."""
        return self._run

    def set_pace(self, pace: float) -> None:
        """How many seconds pass here for one of the clock: more in a rehearsal that a script drives."""
        self._pace = pace
        self._timer.setInterval(max(round(_TICK_MS / pace), 1))

    def open(self, run: WorkshopRun) -> None:
        """New, or as it was kept: it is saved from its first step on."""
        self._run = run
        self._has_begun = run.stage is not Stage.TITLE
        self._unkept_seconds = 0.0
        self._at = self._now()
        self._has_slept = False
        self.entry.forget()
        self._view.begin()
        self._timer.start()
        self.show()
        self._page.focus_next()

    def close(self) -> None:
        """Left, or over: no time passes any more. What is open is kept as it stands."""
        self._timer.stop()
        if self._run is not None and self._has_begun and self._run.stage is not Stage.ENDED:
            self._keeping.keep()
        self._run = None

    def show(self) -> None:
        if self._run is not None:
            countdown = self._run.desk.countdown
            self._has_slept = self._has_slept and countdown is not None and not countdown.is_running
            self._view.show(self._run, self.entry.picked, has_slept=self._has_slept)
            self.shown.emit()

    # The steps

    def next_step(self) -> None:
        run = self._run
        if run is not None and run.stage is Stage.RESULTS:
            self._end(run)
        elif run is not None:
            self._do(run.next)
            self._page.focus_next()

    def step_back(self) -> None:
        """What was placed or buzzed last is taken back first, else the step."""
        run = self._run
        if run is None:
            return
        desk = run.desk
        if desk.can_unplace:
            self._do(run.unplace)
        elif desk.can_unbuzz:
            self._do(run.unbuzz)
        else:
            self.whole_step_back()

    def whole_step_back(self) -> None:
        if self._run is not None:
            self._do(self._run.back)
            self._page.focus_next()

    def skip(self) -> None:
        if self._run is not None:
            self._do(self._run.skip)
            self._page.focus_next()

    def blank(self) -> None:
        if self._run is not None:
            self._do(self._run.blank)

    def toggle_timer(self) -> None:
        if self._run is not None:
            self._do(self._run.toggle_timer)

    def more_time(self) -> None:
        if self._run is not None:
            self._do(self._run.more_time, MORE_SECONDS)

    def set_display(self, present: bool) -> None:
        if self._run is not None:
            self._do(self._run.display, present)

    # Time

    def pass_time(self) -> None:
        """As much as has passed since the last time; after a sleep the timer pauses."""
        self._advance()
        self.show()

    def _advance(self) -> None:
        now = self._now()
        elapsed, self._at = now - self._at, now
        run = self._run
        if run is None or elapsed <= 0:
            return
        if elapsed > LONGEST_TICK_SECONDS and self._pace == 1:
            self._wake(run, elapsed)
        else:
            self._pass(run, elapsed * self._pace)

    def _wake(self, run: WorkshopRun, seconds: float) -> None:
        countdown = run.desk.countdown
        run.tick(seconds)
        self._keep()
        if countdown is not None and countdown.is_running:
            self._has_slept = True
            self.slept.emit()

    def _pass(self, run: WorkshopRun, seconds: float) -> None:
        self._unkept_seconds += seconds
        while seconds > 0:
            piece = min(seconds, _LONGEST_STEP_SECONDS)
            run.tick(piece)
            seconds -= piece
        if self._unkept_seconds >= _KEEP_EVERY_SECONDS:
            self._keep()

    # Inside

    def _do(self, act: Callable[..., None], *given: Any) -> None:
        """On the disk before it is on the wall. What is not possible now changes nothing."""
        self._advance()
        run = self._run
        if run is None:
            return
        before = run.state
        act(*given)
        if run.state != before:
            self._has_begun = self._has_begun or run.stage is not Stage.TITLE
            if (run.stage, run.state.place) != (before.stage, before.place):
                self._has_slept = False
                self.entry.forget()
            self._keep()
        self.show()

    def _end(self, run: WorkshopRun) -> None:
        try:
            self._keeping.finish()
        except AppError:
            return
        results = run.results
        run.next()
        self.close()
        self.finished.emit(results)

    def _keep(self) -> None:
        """Not before its first step: who only looked at the title leaves nothing behind."""
        self._unkept_seconds = 0.0
        if self._has_begun:
            self._keeping.keep()

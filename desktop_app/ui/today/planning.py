"""Dates and ways of catching up on Today: what is shown of them, what is changed, and the work behind it.

And, once all that is done, the learner's own memory model: nobody asks for it, and it is told in a toast.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.study_day import date_of
from desktop_app.progress import Progress
from desktop_app.study import dates, returning
from desktop_app.study.choices import choose
from desktop_app.study.context import Study
from desktop_app.study.today import Today
from desktop_app.ui.today import catch_up_wording, dates_wording
from desktop_app.ui.today.attempts import Attempts
from desktop_app.ui.today.dates_wording import Stage
from desktop_app.ui.today.view import TodayPage

if TYPE_CHECKING:
    from desktop_app.study.fitting import Chosen as Fitted
    from desktop_app.study.fitting import Outcome
    from desktop_app.ui.fitting_job import FittingJob
    from desktop_app.ui.jobs import Job, JobRunner

_PLAN_AFTER_MS = 250
"""Once the page shows: loading what plans need takes a while of its own."""
FIT_AFTER_MS = 1500
"""Once nothing more happens on Today. Whoever has come to study is gone by then."""


class Engine(Protocol):
    @property
    def study(self) -> Study: ...


class Planning(QObject):
    refreshWanted = Signal()
    """What Today holds is another."""
    undoChanged = Signal()

    def __init__(
        self,
        engine: Engine,
        page: TodayPage,
        jobs: Callable[[], JobRunner],
        attempts: Attempts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._attempts = attempts
        self._jobs = jobs
        self._today: Today | None = None
        self._plan_job: Job | None = None
        self._ways_job: Job | None = None
        self._left_alone: object = None
        """What no plan is made for: it was stopped, or there is nothing to plan."""
        self._stage = Stage.WORKING
        self._ways: tuple[object, tuple[returning.CatchUpPlan, ...]] | None = None
        self._asks_again = False
        self._take_back: Callable[[], None] | None = None
        self._soon = self._once(_PLAN_AFTER_MS, self._work)
        self._idle = self._once(FIT_AFTER_MS, self._fit)
        page.destroyed.connect(self._idle.stop)
        self._no_fit_on: int | None = None
        """The study day on which fitting was stopped."""
        self._connect()

    def _once(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(act)
        return timer

    def _connect(self) -> None:
        page, slot = self._page, self._attempts.slot
        page.dateRequested.connect(slot(self.open_pane))
        page.dateChosen.connect(slot(self.set_date))
        page.dateRemoved.connect(slot(self.remove_date))
        page.suggestionDeclined.connect(slot(self.decline))
        page.minutesRequested.connect(slot(self.set_minutes))
        page.planRequested.connect(self.plan_again)
        page.wayChosen.connect(slot(self.choose_way))
        page.otherWayRequested.connect(self.ask_again)
        page.wayEnded.connect(slot(self.end_way))
        page.undoRequested.connect(self.undo)
        page.toastGone.connect(self._forget_undo)

    # Showing

    def settle(self) -> None:
        """Before a new picture of the day is made."""
        if not self._study.store.is_read_only:
            returning.settle(self._study)

    def refresh(self, today: Today) -> None:
        """Show what is known, and have worked out what is not. Raises AppError."""
        self._today = today
        study = self._study
        study.planner.compare({deck.head.id: deck.cards for deck in today.decks})
        self._show_dates()
        self._show_catch_up()
        if self._wants_plan() or self._wants_ways():
            self._soon.start()
        self._idle.start()

    def _show_dates(self) -> None:
        assert self._today is not None
        study = self._study
        outlooks = dates.outlooks(study)
        if self._left_alone != self._plan_key():
            self._stage = Stage.WORKING
        suggested = [(deck.head, dates.suggestion(study, deck.head)) for deck in self._today.decks]
        offered = [(head, date_of(day)) for head, day in suggested if day is not None]
        self._page.set_dates(outlooks, self._stage, offered)

    def _show_catch_up(self) -> None:
        assert self._today is not None
        study = self._study
        way = returning.chosen(study)
        found = self._ways[1] if self._ways is not None and self._ways[0] == self._ways_key() else ()
        if way is not None and not self._asks_again:
            self._page.show_way(way)
        elif found and (way is not None or returning.needed(study)):
            self._page.offer_ways(found, self._today.days_away, may_end=way is not None)
        else:
            self._page.hide_ways()

    # Dates

    def open_pane(self, deck: DeckId) -> None:
        study = self._study
        head = study.store.decks.head(deck)
        own = dates.date_of(study, deck)
        suggested = head.deadline
        is_ahead = suggested is not None and suggested.toordinal() > study.today()
        self._page.open_date_pane(
            head,
            date_of(study.today()),
            dates.MOST_DAYS,
            date=None if own is None else date_of(own),
            suggested=suggested if is_ahead else None,
        )

    def set_date(self, deck: DeckId, date: datetime.date) -> None:
        head = self._study.store.decks.head(deck)
        self._change_date(head, date.toordinal(), dates_wording.date_set(head.title, date))

    def remove_date(self, deck: DeckId) -> None:
        head = self._study.store.decks.head(deck)
        study = self._study
        own = dates.date_of(study, deck)
        if own is not None and head.deadline is not None and own == head.deadline.toordinal():
            # What was just taken away is not offered again at once.
            dates.decline(study, deck, own)
        self._change_date(head, None, dates_wording.date_removed(head.title))

    def decline(self, deck: DeckId, date: datetime.date) -> None:
        study = self._study
        dates.decline(study, deck, date.toordinal())
        self._done(dates_wording.declined(), lambda: dates.decline(study, deck, None))

    def set_minutes(self, minutes: float) -> None:
        study = self._study
        before = study.options.minutes_per_day
        most = min(minutes, 240)
        choose(study, "minutes_per_day", most)
        self._done(dates_wording.minutes_set(most), lambda: choose(study, "minutes_per_day", before))

    def plan_again(self) -> None:
        self._left_alone = None
        self.refreshWanted.emit()

    def _change_date(self, head: DeckHead, day: int | None, sentence: str) -> None:
        study, before = self._study, dates.date_of(self._study, head.id)
        dates.set_date(study, head.id, day)
        self._page.close_pane()
        self._done(sentence, lambda: dates.set_date(study, head.id, before))

    # Catching up

    def choose_way(self, plan: returning.CatchUpPlan) -> None:
        study, before = self._study, returning.chosen(self._study)
        returning.choose_way(study, plan)
        self._asks_again = False
        self._done(catch_up_wording.way_chosen(plan), lambda: returning.put_back(study, before))

    def end_way(self) -> None:
        study, before = self._study, returning.chosen(self._study)
        returning.put_back(study, None)
        self._asks_again = False
        self._done(catch_up_wording.way_ended(), lambda: returning.put_back(study, before))

    def ask_again(self) -> None:
        self._asks_again = True
        self._show_catch_up()
        self._soon.start()

    # Undo

    @property
    def can_undo(self) -> bool:
        return self._take_back is not None

    @property
    def can_redo(self) -> bool:
        return False

    def redo(self) -> None:
        """What was taken back is as quickly done again."""

    def undo(self) -> None:
        self._attempts.attempt(self._undo)

    def _undo(self) -> None:
        if self._take_back is not None:
            self._take_back()
            self._page.close_toast()
            self._forget_undo()
            self.refreshWanted.emit()

    def _done(self, sentence: str, take_back: Callable[[], None]) -> None:
        self._take_back = take_back
        self._page.show_toast(sentence)
        self.undoChanged.emit()
        self.refreshWanted.emit()

    def _forget_undo(self) -> None:
        self._take_back = None
        self._idle.start()
        self.undoChanged.emit()

    # Work

    @property
    def _study(self) -> Study:
        return self._engine.study

    def _plan_key(self) -> object:
        """What a plan depends on, as far as it shows without asking the store."""
        study, options = self._study, self._study.options
        return (
            study.today(),
            tuple(options.dates.items()),
            options.minutes_per_day,
            options.rest_weekdays,
            study.model.id,
            study.planner.changes,
        )

    def _ways_key(self) -> object:
        study, options = self._study, self._study.options
        return (study.today(), options.minutes_per_day, options.rest_weekdays, study.model.id)

    def _wants_plan(self) -> bool:
        study = self._study
        return (
            self._plan_job is None
            and self._left_alone != self._plan_key()
            and study.planner.current(study) is None
            and bool(dates.coming_dates(study))
        )

    def _wants_ways(self) -> bool:
        study = self._study
        if self._ways_job is not None or (self._ways is not None and self._ways[0] == self._ways_key()):
            return False
        if returning.chosen(study) is not None:
            return self._asks_again
        return returning.needed(study)

    def _work(self) -> None:
        if not self._page.isVisible():
            return  # it is read anew before it is seen again
        try:
            if self._wants_plan():
                self._start_plan()
            if self._wants_ways():
                self._start_ways()
        except AppError:
            return  # the next refresh says so

    def _start_plan(self) -> None:
        study = self._study
        first = min(dates.coming_dates(study).values())

        def work(progress: Progress) -> dates.Planned | None:
            with study.store.in_worker():
                return dates.make_plan(study, progress)

        job = self._jobs().start(dates_wording.planning_for(date_of(first)), work, unasked=True)
        self._plan_job, self._planned_key = job, self._plan_key()
        job.finished.connect(self._take_plan)
        job.cancelled.connect(self._stop_planning)
        job.failed.connect(self._stop_planning)

    def _take_plan(self, planned: dates.Planned | None) -> None:
        self._plan_job = None
        if planned is None:
            self._left_alone, self._stage = self._planned_key, Stage.EMPTY
        else:
            dates.keep_plan(self._study, planned)
        self._show_later()

    def _stop_planning(self) -> None:
        self._plan_job = None
        self._left_alone, self._stage = self._planned_key, Stage.STOPPED
        self._show_later()

    def _start_ways(self) -> None:
        study, key = self._study, self._ways_key()

        def work(progress: Progress) -> tuple[object, tuple[returning.CatchUpPlan, ...]]:
            with study.store.in_worker():
                return key, returning.ways(study, progress)

        job = self._ways_job = self._jobs().start(self.tr("Working out how to catch up"), work, unasked=True)
        job.finished.connect(self._take_ways)
        job.cancelled.connect(self._stop_ways)
        job.failed.connect(self._stop_ways)

    def _take_ways(self, found: tuple[object, tuple[returning.CatchUpPlan, ...]]) -> None:
        self._ways_job, self._ways = None, found
        self._show_later()

    def _stop_ways(self) -> None:
        """Nothing is offered until something changes."""
        self._ways_job, self._ways = None, (self._ways_key(), ())
        self._asks_again = False

    def _show_later(self) -> None:
        """At once if the page is seen; else it is read anew before it is seen again."""
        if self._page.isVisible():
            self.refreshWanted.emit()

    # The learner's own memory model

    @cached_property
    def fitting(self) -> FittingJob:
        """Seldom needed, and slow to load."""
        from desktop_app.ui.fitting_job import FittingJob

        job = FittingJob(lambda: self._study, self._jobs, self._is_idle, self)
        job.kept.connect(self._tell_fitted)
        job.stopped.connect(self._stop_fitting)
        return job

    def _is_idle(self) -> bool:
        """Today is seen, so nobody studies; and nothing that was just done waits to be taken back."""
        plans = self._plan_job is not None or self._ways_job is not None
        return self._page.isVisible() and not plans and not self.can_undo

    def _fit(self) -> None:
        """Look for one, if it is time to, or keep what was found while something else was going on."""
        from desktop_app.study.fitting import is_due

        if not self._is_idle() or self._study.store.is_read_only:
            return  # asked again once that is over
        try:
            self.fitting.settle()
            if self._no_fit_on != self._study.today() and is_due(self._study):
                self.fitting.start(unasked=True)
        except AppError:
            return  # all is as before, and tomorrow is another day

    def _tell_fitted(self, found: Outcome, change: Fitted | None) -> None:
        from desktop_app.ui.fitting_job import adopted

        if found.adopted and change is not None:
            self._done(adopted(), lambda: self._put_back(change))

    def _put_back(self, change: Fitted) -> None:
        with self._study.writing():
            change.but_noted().take_back(self._study)

    def _stop_fitting(self) -> None:
        self._no_fit_on = self._study.today()

"""Shows how a workshop went, and does what can be made of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.study.workshop import keeping, planning
from desktop_app.study.workshop.keeping import KeptResults
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.ui.actions import RESULTS, Actions, press_focused
from desktop_app.ui.announcing import sentences
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.past_times import local_time
from desktop_app.ui.text import error_text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.action_menu import ActionMenu
from desktop_app.ui.workshop import results_wording as wording
from desktop_app.ui.workshop.results_files import CSV, DECK, PDF, ResultsFiles, Write
from desktop_app.ui.workshop.results_page import ResultsPage

if TYPE_CHECKING:
    from desktop_app.ui.jobs import JobRunner

_EXPORT = (("results_pdf", "results_csv"), ("delete_results",))
_TAKE_HOME = (("take_home_deck", "take_home_sheet"),)


class ResultsPresenter(QObject):
    leaveRequested = Signal()
    """To the set-up."""
    practiseRequested = Signal(object)
    """A WorkshopPlan of what was missed."""
    deleted = Signal(str)
    """These results are gone: what to say of that."""

    def __init__(
        self,
        engine: Engine,
        page: ResultsPage,
        acts: Acts,
        jobs: Callable[[], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.page = page
        self._acts = acts
        self.files = ResultsFiles(engine, page, jobs, self)
        self._plan: WorkshopPlan | None = None
        self._results: Results | None = None
        self._kept: KeptResults | None = None
        page.backRequested.connect(self.leaveRequested)
        page.again.clicked.connect(self.practise)

    def install(self, theme: Theme, actions: Actions) -> None:
        page = self.page
        actions.install(RESULTS, page)
        page.export.set_menu(ActionMenu(theme, actions, _EXPORT, page.export))
        page.take_home.set_menu(ActionMenu(theme, actions, _TAKE_HOME, page.take_home))
        for name, slot in (
            ("practise_together", self._go_on_or_press),
            ("results_pdf", self.save_pdf),
            ("results_csv", self.save_csv),
            ("take_home_deck", self.save_home_deck),
            ("take_home_sheet", self.save_home_sheet),
            ("delete_results", self.delete),
        ):
            actions[name].triggered.connect(slot)
        for button in (page.again, page.done):
            actions.follow("practise_together", button)
        actions.follow("go_back", page.back)
        self._actions = actions

    def open(self, plan: WorkshopPlan, results: Results, kept: KeptResults | None) -> None:
        """`kept`: None for a rehearsal, of which nothing is there afterwards."""
        self._plan, self._results, self._kept = plan, results, kept
        now = self._engine.study.clock.now()
        if kept is None:
            about = wording.rehearsed()
        else:
            about = wording.about(plan, results, wording.when(kept.ended_utc_ms, now))
        self.page.show_results(plan, results, about)
        # What was pressed in a rehearsal says nothing about a room.
        self.page.show_ways(len(results.missed) if kept is not None else None)
        for name in ("results_pdf", "results_csv", "delete_results"):
            self._actions[name].setEnabled(kept is not None)
        for name in ("take_home_deck", "take_home_sheet"):
            self._actions[name].setEnabled(kept is not None and bool(results.missed))

    def practise(self) -> None:
        """A plan of its own, of what was missed; it starts at the title slide."""
        plan, results = self._plan, self._results
        if plan is None or results is None or not results.missed:
            return

        def make() -> None:
            self.practiseRequested.emit(planning.follow_up(self._deck(plan), plan, results))

        self._attempt(make)

    def save_pdf(self) -> None:
        self._save_results(self.tr("Save the results as PDF"), PDF, self.files.results_pdf)

    def save_csv(self) -> None:
        self._save_results(self.tr("Save the results as a table"), CSV, self.files.results_csv)

    def save_home_deck(self) -> None:
        self._save_home(self.tr("Save a deck to take home"), DECK, self.files.home_deck)

    def save_home_sheet(self) -> None:
        self._save_home(self.tr("Save a sheet to take home"), PDF, self.files.home_sheet)

    def delete(self) -> None:
        kept = self._kept
        if kept is None:
            return

        def do() -> None:
            change = keeping.delete(self._engine.study, kept.id)
            label = QCoreApplication.translate("undo", keeping.RESULTS_DELETED)
            self._acts.keep(label, change)
            self.deleted.emit(label)

        self._attempt(do)

    # Inside

    def _save_results(
        self, title: str, form: str, make: Callable[[WorkshopPlan, Results, datetime.date], Write]
    ) -> None:
        plan, results, kept = self._plan, self._results, self._kept
        if plan is not None and results is not None and kept is not None:
            day = local_time(kept.ended_utc_ms, self._engine.study.clock.now()).date()
            #: Name of a file: {deck} is the title of a deck, {day} is "2026-12-03".
            name = self.tr("Workshop {deck} {day}").format(deck=plan.title, day=day.isoformat())
            self.files.ask(title, name, form, make(plan, results, day))

    def _save_home(self, title: str, form: str, make: Callable[[Deck, Results], Write]) -> None:
        plan, results = self._plan, self._results
        if plan is None or results is None:
            return

        def ask() -> None:
            #: Name of a file: {deck} is the title of a deck.
            name = self.tr("{deck} to take home").format(deck=plan.title)
            self.files.ask(title, name, form, make(self._deck(plan), results))

        self._attempt(ask)

    def _deck(self, plan: WorkshopPlan) -> Deck:
        return self._engine.study.store.decks.deck(plan.deck)

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except AppError as error:
            self.page.tell(sentences(*error_text(error)), "triangle-alert", at_once=True)

    def _go_on_or_press(self) -> None:
        """What the one filled button says, or the button that has the focus."""
        if not press_focused(self.page):
            (self.page.done if self.page.again.isHidden() else self.page.again).click()

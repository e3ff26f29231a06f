"""The Workshop room as a whole: set-up, the facilitator's desk, results, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QStackedWidget, QWidget

from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.ui.actions import FACILITATOR, RESULTS, WORKSHOP, Actions, press_focused
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choice_field import Choice
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.displays import Displays
from desktop_app.ui.workshop.setup_acts import SetupActs
from desktop_app.ui.workshop.setup_page import SetupPage
from desktop_app.ui.workshop.setup_presenter import SetupPresenter

if TYPE_CHECKING:
    from desktop_app.study.workshop.keeping import KeptResults
    from desktop_app.study.workshop.results import Results
    from desktop_app.study.workshop.rounds import WorkshopPlan
    from desktop_app.study.workshop.run import WorkshopRun
    from desktop_app.ui.jobs import JobRunner
    from desktop_app.ui.workshop.desk import FacilitatorDesk
    from desktop_app.ui.workshop.results_presenter import ResultsPresenter


class _Screens(QStackedWidget):
    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        of_page = getattr(self.currentWidget(), "panes", None)
        return of_page() if of_page is not None else []


class WorkshopRoom(QObject):
    bringRequested = Signal()
    """There is no deck to run a workshop with."""
    changed = Signal()
    """Undo and redo may have become possible or not."""
    placeChanged = Signal()
    """Another screen of the room is shown."""

    def __init__(
        self,
        theme: Theme,
        engine: Engine,
        actions: Actions,
        jobs: Callable[[], JobRunner],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._engine = engine
        self._actions = actions
        self._jobs = jobs
        self._plan: WorkshopPlan | None = None
        """Of what the desk runs."""
        self._is_rehearsal = False
        self.keeper = WorkshopKeeper(engine.study)
        self.page = _Screens()
        self.displays = Displays(parent if isinstance(parent, QWidget) else self.page, self)
        self.setup = SetupPage(theme)
        self.page.addWidget(self.setup)
        self.page.setFocusProxy(self.setup)
        self.presenter = SetupPresenter(engine, self.setup, self.keeper, jobs, self)
        self.acts = Acts(engine, self.presenter.attempt, self)
        self.acts.changed.connect(self.changed)
        self.acts.moved.connect(self._tell_moved)
        self.setup_acts = SetupActs(
            theme, engine, self.setup, self.presenter, self.keeper, self.acts, jobs, self
        )
        self._connect()

    @cached_property
    def results(self) -> ResultsPresenter:
        from desktop_app.ui.workshop.results_page import ResultsPage
        from desktop_app.ui.workshop.results_presenter import ResultsPresenter

        page = ResultsPage(self._theme)
        self.page.addWidget(page)
        made = ResultsPresenter(self._engine, page, self.acts, self._jobs, self)
        made.install(self._theme, self._actions)
        made.leaveRequested.connect(self.show_setup)
        made.practiseRequested.connect(self.start)
        made.deleted.connect(self._tell_deleted)
        return made

    @cached_property
    def desk(self) -> FacilitatorDesk:
        from desktop_app.ui.workshop.desk import FacilitatorDesk

        desk = FacilitatorDesk(self._theme, self.keeper, self._actions, self.displays, self)
        self.page.addWidget(desk.page)
        desk.finished.connect(self._finish)
        desk.left.connect(self.show_setup)
        return desk

    @property
    def place(self) -> str:
        """The screen that is open, as actions and help know it."""
        shown = self.page.currentWidget()
        if "desk" in self.__dict__ and shown is self.desk.page:
            return FACILITATOR
        return WORKSHOP if shown is self.setup else RESULTS

    # Ways in and out

    def open(self) -> None:
        """Come in: to the set-up, with what is there of it."""
        self.show_setup()

    def show_setup(self) -> None:
        self._show(self.setup)
        self.setup.tell("", "")
        self._show_screens()
        self.presenter.open()
        self.setup_acts.refresh()
        self.setup.focus_first()

    def start(self, plan: WorkshopPlan, *, rehearsal: bool = False) -> None:
        """To the title slide: the first round waits for the facilitator. A rehearsal leaves no trace.

        What was left half-way ends with what it came to: one is kept at a time.
        """
        if not rehearsal and not self.setup_acts.put_unfinished_away():
            return
        self._plan, self._is_rehearsal = plan, rehearsal
        self.desk.open(plan, rehearsal=rehearsal)
        self._show(self.desk.page)

    def resume(self, run: WorkshopRun) -> None:
        """Where it stopped."""
        self._plan, self._is_rehearsal = run.plan, False
        self.desk.resume(run)
        self._show(self.desk.page)

    def go_on(self) -> None:
        """With the one that was left half-way, where there is one."""
        if self.setup_acts.unfinished is not None:
            self.resume(self.setup_acts.unfinished)

    def show_results(self, plan: WorkshopPlan, results: Results, kept: KeptResults | None = None) -> None:
        """`kept`: where they are kept; None: nowhere, for it was a rehearsal."""
        self.results.open(plan, results, kept)
        self._show(self.results.page)

    def go_back(self) -> bool:
        """One step out of what is open in the room; False: the room itself is to be left."""
        if self.place == WORKSHOP:
            return self.setup_acts.close_pane()
        self.leave()
        self.show_setup()
        return True

    def leave(self) -> None:
        """The room is left: a workshop that runs stops where it is, and can be gone on with."""
        if self.place == FACILITATOR:
            self.desk.leave()

    def close(self) -> None:
        """The window closes, or all is made anew."""
        self.leave()

    # Inside

    def _show(self, screen: QWidget) -> None:
        if self.page.currentWidget() is not screen:
            self.page.setCurrentWidget(screen)
            self.page.setFocusProxy(screen)
            screen.setFocus()
            self.placeChanged.emit()

    def _connect(self) -> None:
        actions, setup, acts = self._actions, self.setup, self.setup_acts
        actions.install(WORKSHOP, setup)
        for name, slot in (
            ("workshop_start", self._begin_or_press),
            ("workshop_rehearse", self._rehearse),
            ("workshop_print", acts.open_print),
            ("workshop_draw", self.presenter.draw_others),
            ("workshop_more", setup.form.fold.toggle),
            ("workshop_save", acts.open_save),
        ):
            actions[name].triggered.connect(slot)
        for name, button in (
            ("workshop_start", setup.foot.begin),
            ("workshop_rehearse", setup.foot.rehearse),
            ("workshop_print", setup.print_out),
            ("workshop_save", setup.save),
            ("workshop_draw", setup.draw),
            ("workshop_more", setup.form.fold.button),
        ):
            actions.follow(name, button)
        self.displays.changed.connect(self._show_screens)
        setup.form.screenChosen.connect(self.displays.choose)
        setup.bringRequested.connect(self.bringRequested)
        setup.foot.begin.clicked.connect(self._begin)
        setup.foot.anew.clicked.connect(self._start_anew)
        setup.foot.rehearse.clicked.connect(self._rehearse)
        acts.resultsRequested.connect(self._show_kept)

    def _show_screens(self) -> None:
        """What the room can be shown."""
        displays = self.displays
        screens = [Choice(each, displays.name_of(each)) for each in displays.others]
        chosen = displays.chosen
        name = displays.name_of(chosen) if chosen is not None else ""
        self.setup.form.show_screens(screens, chosen, wording.about_screen(name))

    def _begin_or_press(self) -> None:
        """Enter starts even from a box that Space ticks."""
        if isinstance(QApplication.focusWidget(), QCheckBox) or not press_focused(self.setup):
            self._begin()

    def _begin(self) -> None:
        """What the filled button says."""
        if not self.setup.foot.begin.isEnabled():
            self.setup.form.go_to_problem()
        elif self.setup_acts.unfinished is not None:
            self.go_on()
        elif self.presenter.plan is not None:
            self.start(self.presenter.plan)

    def _start_anew(self) -> None:
        if self.presenter.plan is not None:
            self.start(self.presenter.plan)

    def _rehearse(self) -> None:
        if self.presenter.plan is not None:
            self.start(self.presenter.plan, rehearsal=True)

    def _finish(self, results: Results) -> None:
        """The facilitator has ended it; it is kept by now."""
        assert self._plan is not None
        kept = None
        if not self._is_rehearsal:
            kept = next(iter(self.keeper.results_of(self._plan.deck)), None)
            # The same room would know these by now.
            self.presenter.draw_others()
        self.show_results(self._plan, results, kept)

    def _show_kept(self, kept: KeptResults) -> None:
        self.presenter.attempt(lambda: self.show_results(kept.plan, kept.results, kept))

    def _tell_deleted(self, label: str) -> None:
        self.show_setup()
        self.setup.tell_done(label)

    def _tell_moved(self, label: str) -> None:
        self.setup.toast.close_toast()
        if self.place == RESULTS:
            self.show_setup()
        else:
            self.presenter.refresh()
            self.setup_acts.refresh()
        if label:
            self.setup.tell_done(label)

"""Arranges the rooms and says which one is open; no logic of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.study.first_look import is_untouched
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.study.today import Today
from desktop_app.ui.actions import EVERYWHERE, SETTINGS, STUDY, TODAY, WELCOME, Actions
from desktop_app.ui.clocks import Clocks, tidying
from desktop_app.ui.engine import Engine
from desktop_app.ui.importing.arrivals import Arrivals
from desktop_app.ui.importing.window_drops import DropWindow
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.rail import Rail
from desktop_app.ui.report_strip import ReportStrip
from desktop_app.ui.reporter import Report
from desktop_app.ui.rooms import NARROW_RAIL, Rooms, rail_button
from desktop_app.ui.study.ready import ReadySession
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.presenter import TodayPresenter
from desktop_app.ui.today.view import TodayPage
from desktop_app.ui.undoing import Undoable, Undoing
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.window_tools import WindowTools

if TYPE_CHECKING:
    from desktop_app.ui.backing_up import BackingUp
    from desktop_app.ui.jobs import JobRunner
    from desktop_app.ui.settings.view import SettingsPage
    from desktop_app.ui.study.asking import Session
    from desktop_app.ui.study.page import StudyPage
    from desktop_app.ui.study.presenter import StudyPresenter
    from desktop_app.ui.study.room import StudyRoom
    from desktop_app.ui.summary.view import SummaryPage
    from desktop_app.ui.suspended.presenter import SuspendedPresenter
    from desktop_app.ui.welcome.page import WelcomePage

FIRST_SIZE, LEAST_SIZE = QSize(1180, 760), QSize(900, 600)
_WORDS_FROM_WIDTH = 1080


class MainWindow(DropWindow):
    restartRequested = Signal(object)
    """A Restart: to be closed, and opened anew on what is there then."""

    def __init__(self, theme: Theme, engine: Engine, preferences: Preferences | None = None) -> None:
        """Those who want what was saved in force apply the preferences before."""
        super().__init__()
        self._theme = theme
        self._engine = engine
        self.preferences = preferences or Preferences(engine.settings, theme, self)
        self._study = engine.study
        self._catalogue = engine.catalogue
        self._day = engine.study.today()
        self.setWindowTitle(self.tr("Versus"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.setWindowIcon(QIcon(str(theme.resource("app.svg"))))
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(0)
        # The least size is ours to say; else each change of a text would be told to the window system.
        self._whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._ready = ReadySession(self._engine)
        self._clocks = Clocks(tidying(self._study, lambda: self.jobs), self._furnish, self)
        self._clocks.dayDue.connect(self._check_day)
        self.arrivals = Arrivals(self)
        self._build()
        self._focus_ring = FocusRing(theme, self)
        theme.changed.connect(self._fit_rail)
        self.preferences.language.changed.connect(self.retranslate, Qt.ConnectionType.QueuedConnection)
        self.show_today()

    # Rooms. Only Today is there from the start; the others are furnished while nobody waits.

    @property
    def study_room(self) -> StudyRoom:
        return self.rooms.study

    @property
    def summary_page(self) -> SummaryPage:
        return self.rooms.summary

    @property
    def settings_page(self) -> SettingsPage:
        return self.rooms.settings

    @property
    def welcome_page(self) -> WelcomePage:
        return self.rooms.welcome

    @cached_property
    def jobs(self) -> JobRunner:
        """With the strip that shows what runs."""
        from desktop_app.ui.jobs import JobRunner

        runner = JobRunner(self)
        self._show_jobs(runner)
        return runner

    @cached_property
    def backing_up(self) -> BackingUp:
        from desktop_app.ui.backing_up import backing_up_of

        return backing_up_of(self, self._engine, self._clocks)

    def _show_jobs(self, runner: JobRunner) -> None:
        from desktop_app.ui.widgets.job_strip import JobStrip

        self.job_strip = JobStrip(self._theme, runner)
        self._right.addWidget(self.job_strip)

    @property
    def place(self) -> str:
        """The screen that is open, as actions and help know it."""
        return self.rooms.place_of(self.pages.currentWidget())

    @property
    def study(self) -> StudyPresenter:
        return self.study_room.presenter

    @property
    def study_page(self) -> StudyPage:
        return self.study_room.page

    def show_today(self) -> None:
        if self.save():
            self._day = self._study.today()
            self.today.refresh()
            self._open(self.today_page)
            if self._has_studied:
                self._clocks.furnish()

    def begin(self) -> None:
        """From Welcome straight to the first card: that is what its button promises."""
        self.show_today()
        self.start_session(EVERYTHING)

    def welcome(self) -> None:
        """Once, and only to whoever has not studied yet."""
        if not self.preferences.values.welcomed:
            self.preferences.change("welcomed", True)
            if is_untouched(self._study):
                self._open(self.welcome_page)

    def show_settings(self) -> None:
        if self.save():
            self._open(self.settings_page)
            self.settings_page.focus_list()

    def show_decks(self, deck: DeckId | None = None) -> None:
        """This deck, else the one that was open there last."""
        if self.save():
            self.rooms.decks.open(deck)
            self._open(self.rooms.decks.page)

    def show_import(self) -> None:
        if self.save():
            self._open(self.rooms.importing.page)

    def show_workshop(self) -> None:
        if self.save():
            self.rooms.workshop.open()
            self._open(self.rooms.workshop.page)

    def show_suspended(self, deck: DeckId) -> None:
        self.rooms.suspended.open(deck)
        self._open(self.rooms.suspended.page)

    def start_session(self, scope: Scope) -> None:
        session = self._ready.session(scope)
        if session.current is not None:
            self._study_with(session)

    def practise(self, rows: tuple[QueueRow, ...]) -> None:
        from desktop_app.study.session import StudySession

        self._study_with(StudySession(self._study, self._catalogue, practice=rows))

    def end_session(self) -> None:
        from desktop_app.ui.summary.filling import fill

        if fill(lambda: self.summary_page, self.study.session, self._engine):
            self._open(self.summary_page)
        else:
            self.show_today()

    def go_back(self) -> None:
        if self.tools.close_help():
            return
        if self.place == STUDY and self.study_room.acts.close_pane():
            return
        if self.rooms.go_back(self.place):
            return
        if self.pages.currentWidget() is not self.today_page:
            self.leave_room()

    def leave_room(self) -> None:
        """Back to Today; from practice in the middle of a session back to that."""
        if self.place == STUDY and self.study.is_aside:
            self.study.leave_aside()
        else:
            self.show_today()

    # For Undo

    def released(self) -> SuspendedPresenter:
        return self.rooms.suspended

    def import_acts(self) -> Undoable:
        return self.rooms.importing.presenter

    def decks_acts(self) -> Undoable:
        return self.rooms.decks.acts

    def workshop_acts(self) -> Undoable:
        return self.rooms.workshop.acts

    def fitted(self) -> Undoable | None:
        return self.settings_page.acts

    def session(self) -> tuple[StudyPresenter, bool] | None:
        session = self.study.session if self._has_studied else None
        return (self.study, session.current is None) if session is not None else None

    def open_study(self) -> None:
        self._open(self.study_page)

    def enter_decks(self) -> None:
        self.show_decks()

    def fit_place(self) -> None:
        """After another screen was opened, of another room or of the same."""
        button = rail_button(self.place)
        self.rail.setVisible(bool(button))
        self.rail.set_current(button or TODAY)
        self._fit_rail()
        self.update_undo()

    def update_undo(self) -> None:
        self._undoing.update()
        if self._has_studied:
            self.study_page.top_bar.undo_button.setEnabled(self.actions_["undo"].isEnabled())

    def save(self, *, closing: bool = False) -> bool:
        """Write what is half typed; everything else is on disk already. False: asked in the study room."""
        is_free = self.place != STUDY or self.study.leave(closing=closing)
        return is_free and self.rooms.save(self.place)

    def show_report(self, report: Report) -> None:
        self.reports.show_report(report)

    def retranslate(self) -> None:
        """Everything anew in the language that is now spoken; the person stays where they were."""
        self.save()
        self.rooms.close()
        place = self.settings_page.whereabouts() if self.place == SETTINGS else None
        was_welcome = self.place == WELCOME
        for action in self.actions():
            self.removeAction(action)
        rooms = map(self.rooms.made, ("study", "decks", "importing", "workshop"))
        for old in (self._body, self.today, self.tools, self.actions_, *rooms):
            if isinstance(old, QObject):
                old.deleteLater()
        self._body.hide()
        self._whole.removeWidget(self._body)
        self._build()
        if "jobs" in self.__dict__:
            self._show_jobs(self.jobs)
        self.today.refresh()
        if place is not None:
            self.show_settings()
            self.settings_page.go_to(place)
        else:
            self._open(self.welcome_page if was_welcome else self.today_page)
        self._fit_rail()
        self._clocks.furnish()

    # Window

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.save(closing=True):
            event.ignore()
            return
        if "jobs" in self.__dict__:
            self.jobs.close()
        self.rooms.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rail()
        if not self._has_studied:
            self._clocks.furnish()

    # Inside

    @property
    def _has_studied(self) -> bool:
        return self.rooms.made("study") is not None

    def _build(self) -> None:
        """Today, and what surrounds every room."""
        self.actions_ = Actions(self, self.preferences.values.keys)
        self.rail = Rail(self._theme)
        self.reports = ReportStrip(self._theme)
        self.today_page = TodayPage(self._theme)
        self.today = TodayPresenter(self._engine, self.today_page, self, jobs=lambda: self.jobs)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.today_page)
        self.rooms = Rooms(self, self._theme, self._engine, self._clocks)
        self._undoing = Undoing(self, self.actions_, self.today.planning)
        self.tools = WindowTools(self, self, self._theme, self.actions_, self.preferences)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.reports)
        right.addWidget(self.pages, 1)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._whole.addWidget(self._body)

    def _connect(self) -> None:
        self.today_page.startRequested.connect(self.start_session)
        self.today_page.importRequested.connect(self.show_import)
        self.today.refreshed.connect(self._count_today)
        self.today.practiceRequested.connect(self.practise)
        self.today.checkRequested.connect(self._study_with)
        self.today.suspendedRequested.connect(self.show_suspended)
        self.actions_.install(EVERYWHERE, self)
        self.today_page.install(self.actions_)
        for name, button, show in (
            ("go_today", self.rail.today, self.show_today),
            ("go_decks", self.rail.decks, self.enter_decks),
            ("go_import", self.rail.importing, self.show_import),
            ("go_workshop", self.rail.workshop, self.show_workshop),
            ("go_settings", self.rail.settings, self.show_settings),
        ):
            button.clicked.connect(show)
            self.actions_.follow(name, button)
            self.actions_[name].triggered.connect(show)
        self.actions_["open_file"].triggered.connect(self.arrivals.choose_file)
        self.actions_["decks_from_today"].triggered.connect(self.enter_decks)
        self.actions_["go_back"].triggered.connect(self.go_back)

    def _furnish(self) -> bool:
        """Make rooms, prompts and the next session before they are asked for; whether there is more to do."""
        if self.study_page.prepare_one():
            return True
        self._study.model.warm_up()
        if self.rooms.made("summary") is None:
            return self.summary_page is not None
        if self.pages.currentWidget() is self.today_page and self._ready.prepare():
            return True
        self.backing_up.begin()
        return False

    def _check_day(self) -> None:
        if self._study.today() != self._day and self.pages.currentWidget() is self.today_page:
            self.show_today()

    def _study_with(self, session: Session) -> None:
        self._open(self.study_page)
        self.study.start(session)

    def _open(self, page: QWidget) -> None:
        self.tools.close_help()
        self.pages.setCurrentWidget(page)
        self.fit_place()
        if page is self.today_page or not self._has_studied or page is not self.study_page:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_today(self, today: Today) -> None:
        self.rail.today.set_count(today.left)

    def _fit_rail(self) -> None:
        is_narrow = self.width() < _WORDS_FROM_WIDTH * self._theme.text_scale
        self.rail.set_narrow(is_narrow or self.place in NARROW_RAIL)

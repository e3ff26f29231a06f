"""Arranges the rooms and says which one is open; no logic of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.study.ports import QueueRow
from desktop_app.study.selection import Scope
from desktop_app.study.session import StudySession
from desktop_app.study.summary import SHOWN_FROM_CARDS, summarise
from desktop_app.study.today import Today, overview
from desktop_app.ui.actions import EVERYWHERE, Actions
from desktop_app.ui.rail import Rail
from desktop_app.ui.report_strip import ReportStrip
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.presenter import Engine, TodayPresenter
from desktop_app.ui.today.view import TodayPage
from desktop_app.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from desktop_app.ui.study.page import StudyPage
    from desktop_app.ui.study.presenter import StudyPresenter
    from desktop_app.ui.study.room import StudyRoom
    from desktop_app.ui.summary.view import SummaryPage

FIRST_SIZE, LEAST_SIZE = QSize(1180, 760), QSize(900, 600)
_WORDS_FROM_WIDTH = 1080
_TEXT_STEP = 0.1
_DAY_CHECK_MS = 30_000
_IDLE_MS = 60_000
_FURNISH_AFTER_MS = 60


class MainWindow(QWidget):
    def __init__(self, theme: Theme, engine: Engine) -> None:
        super().__init__()
        self._theme = theme
        self._study = engine.study
        self._catalogue = engine.catalogue
        self._day = engine.study.today()
        self.setWindowTitle(self.tr("Versus"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.setWindowIcon(QIcon(str(theme.resource("app.svg"))))
        self.actions_ = Actions(self)
        self.rail = Rail(theme)
        self.reports = ReportStrip(theme)
        self.today_page = TodayPage(theme)
        self.today = TodayPresenter(engine, self.today_page, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.today_page)
        self._lay_out()
        self._connect()
        self._focus_ring = FocusRing(theme, self)
        self._start_clocks()
        self.show_today()

    # Rooms. Only Today is there from the start; the others are furnished while nobody waits.

    @cached_property
    def study_room(self) -> StudyRoom:
        from desktop_app.ui.study.room import StudyRoom

        room = StudyRoom(self._theme, self.actions_, self)
        self.pages.addWidget(room.page)
        room.leaveRequested.connect(self.show_today)
        room.presenter.finished.connect(self.end_session)
        room.presenter.changed.connect(self._update_undo)
        room.presenter.changed.connect(self._idle_timer.start)
        return room

    @cached_property
    def summary_page(self) -> SummaryPage:
        from desktop_app.ui.summary.view import SummaryPage

        page = SummaryPage(self._theme)
        self.pages.addWidget(page)
        page.install(self.actions_)
        page.backRequested.connect(self.show_today)
        page.practiseRequested.connect(self.practise)
        return page

    @property
    def study(self) -> StudyPresenter:
        return self.study_room.presenter

    @property
    def study_page(self) -> StudyPage:
        return self.study_room.page

    def show_today(self) -> None:
        self.save()
        self._day = self._study.today()
        self.today.refresh()
        self._open(self.today_page)

    def start_session(self, scope: Scope) -> None:
        session = StudySession(self._study, self._catalogue, scope)
        if session.current is not None:
            self._study_with(session)

    def practise(self, rows: tuple[QueueRow, ...]) -> None:
        self._study_with(StudySession(self._study, self._catalogue, practice=rows))

    def end_session(self) -> None:
        session = self.study.session
        summary = summarise(session.answers if session is not None else ())
        if summary.cards < SHOWN_FROM_CARDS:
            self.show_today()
            return
        self.summary_page.set_summary(summary, overview(self._study, self._catalogue))
        self._open(self.summary_page)

    def go_back(self) -> None:
        if self.pages.currentWidget() is not self.today_page:
            self.show_today()

    def save(self) -> None:
        """Write what is half typed; everything else is on disk already."""
        if self._has_studied:
            self.study.leave()

    # Window

    def geometry_text(self) -> str:
        return bytes(self.saveGeometry().toHex().data()).decode("ascii")

    def restore_geometry_text(self, saved: str) -> None:
        if saved:
            self.restoreGeometry(QByteArray.fromHex(saved.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rail()
        if not self._has_studied:
            self._furnish_timer.start()

    # Inside

    @property
    def _has_studied(self) -> bool:
        return "study_room" in self.__dict__

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.reports)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.today_page.startRequested.connect(self.start_session)
        self.today.refreshed.connect(self._count_today)
        self.rail.today.clicked.connect(self.show_today)
        self._theme.changed.connect(self._fit_rail)
        self.actions_.install(EVERYWHERE, self)
        self.today_page.install(self.actions_)
        for name, slot in (
            ("go_today", self.show_today),
            ("go_back", self.go_back),
            ("undo", self._undo),
            ("redo", self._redo),
            ("next_pane", self._next_pane),
            ("previous_pane", self._next_pane),
            ("text_larger", self._text_larger),
            ("text_smaller", self._text_smaller),
            ("text_normal", self._text_normal),
        ):
            self.actions_[name].triggered.connect(slot)

    def _start_clocks(self) -> None:
        """A new study day shows by itself; what was written is folded into the main file when idle."""
        self._day_timer = QTimer(self)
        self._day_timer.timeout.connect(self._check_day)
        self._day_timer.start(_DAY_CHECK_MS)
        self._idle_timer = self._once(_IDLE_MS)
        self._idle_timer.timeout.connect(self._study.store.tidy)
        self._furnish_timer = self._once(_FURNISH_AFTER_MS)
        self._furnish_timer.timeout.connect(self._furnish)

    def _once(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer

    def _furnish(self) -> None:
        """Make the study room and its prompts before they are asked for."""
        if self.study_page.prepare_one():
            self._furnish_timer.start(0)
        else:
            self._study.model.warm_up()

    def _check_day(self) -> None:
        if self._study.today() != self._day and self.pages.currentWidget() is self.today_page:
            self.show_today()

    def _study_with(self, session: StudySession) -> None:
        self._open(self.study_page)
        self.study.start(session)

    def _open(self, page: QWidget) -> None:
        self.rail.setVisible(page is self.today_page)
        self.pages.setCurrentWidget(page)
        if page is self.today_page or not self._has_studied or page is not self.study_page:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update_undo()

    def _count_today(self, today: Today) -> None:
        self.rail.today.set_count(today.left)

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < _WORDS_FROM_WIDTH * self._theme.text_scale)

    def _update_undo(self) -> None:
        session = self.study.session if self._has_studied else None
        if self.pages.currentWidget() is self.today_page:
            session = None
        self.actions_["undo"].setEnabled(session is not None and session.can_undo)
        self.actions_["redo"].setEnabled(session is not None and session.can_redo)
        if self._has_studied:
            self.study_page.top_bar.undo_button.setEnabled(self.actions_["undo"].isEnabled())

    def _undo(self) -> None:
        self._open(self.study_page)
        self.study.undo()

    def _redo(self) -> None:
        self._open(self.study_page)
        self.study.redo()

    def _next_pane(self) -> None:
        """Two panes: the rail and the room."""
        focus = QApplication.focusWidget()
        if not self.rail.isVisible():
            return
        if focus is not None and self.rail.isAncestorOf(focus):
            self.today_page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.rail.today.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _text_larger(self) -> None:
        self._theme.set_text_scale(self._theme.text_scale + _TEXT_STEP)

    def _text_smaller(self) -> None:
        self._theme.set_text_scale(self._theme.text_scale - _TEXT_STEP)

    def _text_normal(self) -> None:
        self._theme.set_text_scale(1.0)

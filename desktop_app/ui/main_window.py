"""Arranges the rooms and says which one is open; no logic of its own."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.study.ports import QueueRow
from desktop_app.study.selection import Scope
from desktop_app.study.session import StudySession
from desktop_app.study.summary import SHOWN_FROM_CARDS, summarise
from desktop_app.study.today import Today, overview
from desktop_app.ui.actions import EVERYWHERE, STUDY, Actions, press_focused
from desktop_app.ui.rail import Rail
from desktop_app.ui.report_strip import ReportStrip
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import StudyPresenter
from desktop_app.ui.summary.view import SummaryPage
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.presenter import Engine, TodayPresenter
from desktop_app.ui.today.view import TodayPage
from desktop_app.ui.widgets.focus_ring import FocusRing

FIRST_SIZE, LEAST_SIZE = QSize(1180, 760), QSize(900, 600)
_WORDS_FROM_WIDTH = 1080
_TEXT_STEP = 0.1
_DAY_CHECK_MS = 30_000
_IDLE_MS = 60_000


class MainWindow(QWidget):
    closing = Signal()

    def __init__(self, theme: Theme, engine: Engine) -> None:
        super().__init__()
        self._theme = theme
        self._study = engine.study
        self._catalogue = engine.catalogue
        self._day = engine.study.today()
        self.setWindowTitle(self.tr("Versus"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        self.setWindowIcon(_app_icon(theme))
        self.actions_ = Actions(self)
        self.rail = Rail(theme)
        self.reports = ReportStrip(theme)
        self.today_page = TodayPage(theme)
        self.today = TodayPresenter(engine, self.today_page, self)
        self.today.refreshed.connect(self._count_today)
        self.study_page = StudyPage(theme)
        self.study = StudyPresenter(self.study_page, self)
        self.summary_page = SummaryPage(theme)
        self.pages = QStackedWidget()
        for page in (self.today_page, self.study_page, self.summary_page):
            self.pages.addWidget(page)
        self._lay_out()
        self._connect_rooms()
        self._connect_actions()
        self._focus_ring = FocusRing(theme, self)
        self._start_clocks()
        self.show_today()

    # Rooms

    def show_today(self) -> None:
        self.study.leave()
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
        answers = session.answers if session is not None else ()
        summary = summarise(answers)
        if summary.cards < SHOWN_FROM_CARDS:
            self.show_today()
            return
        today = overview(self._study, self._catalogue)
        self.summary_page.set_summary(summary, today)
        self._open(self.summary_page)

    def go_back(self) -> None:
        if self.pages.currentWidget() is not self.today_page:
            self.show_today()

    def save(self) -> None:
        """Write what is half typed; everything else is on disk already."""
        self.study.leave()

    # Window

    def geometry_text(self) -> str:
        return bytes(self.saveGeometry().toHex().data()).decode("ascii")

    def restore_geometry_text(self, saved: str) -> None:
        if saved:
            self.restoreGeometry(QByteArray.fromHex(saved.encode("ascii")))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rail()

    # Inside

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

    def _connect_rooms(self) -> None:
        self.today_page.startRequested.connect(self.start_session)
        self.study.finished.connect(self.end_session)
        self.study.changed.connect(self._update_undo)
        self.study_page.top_bar.close_button.clicked.connect(self.show_today)
        self.study_page.top_bar.undo_button.clicked.connect(self._undo)
        self.summary_page.backRequested.connect(self.show_today)
        self.summary_page.practiseRequested.connect(self.practise)
        self.rail.today.clicked.connect(self.show_today)
        self._theme.changed.connect(self._fit_rail)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.install(EVERYWHERE, self)
        actions.install(STUDY, self.study_page)
        self.today_page.install(actions)
        self.summary_page.install(actions)
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
            ("next_step", self._next_or_press),
            ("hand_in", self._hand_in_or_press),
            ("card_up", self._card_up),
            ("card_down", self._card_down),
            ("rate_again", self._rate_again),
            ("rate_hard", self._rate_hard),
            ("rate_good", self._rate_good),
            ("rate_easy", self._rate_easy),
            ("choose_left", self._choose_left),
            ("choose_right", self._choose_right),
            ("choose_both", self._choose_both),
            ("source", self.study_page.toggle_source),
            ("more", self.study_page.top_bar.open_menu),
        ):
            actions[name].triggered.connect(slot)
        self.study_page.top_bar.set_menu(actions.menu(("undo", "redo", "source", "go_back")))
        self._update_undo()

    def _start_clocks(self) -> None:
        """A new study day shows by itself; what was written is folded into the main file when idle."""
        self._day_timer = QTimer(self)
        self._day_timer.timeout.connect(self._check_day)
        self._day_timer.start(_DAY_CHECK_MS)
        self._idle_timer = QTimer(self)
        self._idle_timer.setSingleShot(True)
        self._idle_timer.setInterval(_IDLE_MS)
        self._idle_timer.timeout.connect(self._study.store.tidy)
        self.study.changed.connect(self._idle_timer.start)

    def _check_day(self) -> None:
        if self._study.today() != self._day and self.pages.currentWidget() is self.today_page:
            self.show_today()

    def _study_with(self, session: StudySession) -> None:
        self._open(self.study_page)
        self.study.start(session)

    def _open(self, page: QWidget) -> None:
        self.rail.setVisible(page is self.today_page)
        self.pages.setCurrentWidget(page)
        if page is self.today_page:
            self.today_page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.summary_page:
            self.summary_page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update_undo()

    def _count_today(self, today: Today) -> None:
        self.rail.today.set_count(today.left)

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < _WORDS_FROM_WIDTH * self._theme.text_scale)

    def _update_undo(self) -> None:
        session = self.study.session
        here = self.pages.currentWidget() is not self.today_page
        can_undo = here and session is not None and session.can_undo
        can_redo = here and session is not None and session.can_redo
        self.actions_["undo"].setEnabled(can_undo)
        self.actions_["redo"].setEnabled(can_redo)
        self.study_page.top_bar.undo_button.setEnabled(can_undo)

    def _undo(self) -> None:
        self._open(self.study_page)
        self.study.undo()

    def _redo(self) -> None:
        self._open(self.study_page)
        self.study.redo()

    # Keys. A focused button that is not the screen's own next step is pressed instead.

    def _next_or_press(self) -> None:
        if not press_focused(self.study_page):
            self.study.next_step()

    def _hand_in_or_press(self) -> None:
        if isinstance(QApplication.focusWidget(), QCheckBox) or not press_focused(self.study_page):
            self.study.next_step()

    def _card_up(self) -> None:
        self.study_page.card_area.scroll_pages(-1)

    def _card_down(self) -> None:
        self.study_page.card_area.scroll_pages(1)

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

    def _rate_again(self) -> None:
        self.study.rate(1)

    def _rate_hard(self) -> None:
        self.study.rate(2)

    def _rate_good(self) -> None:
        self.study.rate(3)

    def _rate_easy(self) -> None:
        self.study.rate(4)

    def _choose_left(self) -> None:
        self.study_page.choose(0)

    def _choose_right(self) -> None:
        self.study_page.choose(1)

    def _choose_both(self) -> None:
        self.study_page.choose(2)


def _app_icon(theme: Theme) -> QIcon:
    return QIcon(QPixmap(str(theme.resource("app.svg"))))

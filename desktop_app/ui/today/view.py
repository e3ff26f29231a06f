"""The Today page: one number, one button, the decks and the year."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.domain.study_day import DEFAULT_ROLLOVER_HOUR
from desktop_app.study.selection import Scope
from desktop_app.study.today import Today
from desktop_app.ui import text
from desktop_app.ui.actions import TODAY, Actions, press_focused
from desktop_app.ui.inline_label import InlineLabel
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.deck_table import DeckTable
from desktop_app.ui.today.wording import wording
from desktop_app.ui.today.year import YearSection
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel

FEW_CARDS = 10
_NARROW_PX = 1080  # of the window, as the interface page counts
_LOW_PX = 700
_CONTENT_PX = 1120


class TodayPage(QWidget):
    startRequested = Signal(object)
    """A Scope."""
    problemActivated = Signal()
    """The button of the notice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_head()
        self._make_actions()
        self._decks = DeckTable(theme)
        self._decks.studyRequested.connect(self._start_deck)
        self._year = YearSection(theme)
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self.tr("Today"))

    def set_today(self, today: Today, day_start_hour: int = DEFAULT_ROLLOVER_HOUR) -> None:
        words = wording(today, day_start_hour)
        self._date.setText(text.weekday_date(today.date))
        self._headline.setText(words.headline)
        self._show_line(self._detail, words.detail)
        self._show_line(self._limit, words.limit)
        self._actions.setVisible(bool(today.left))
        self._few.setVisible(today.left > FEW_CARDS)
        self._decks.setVisible(bool(today.decks))
        self._decks.set_today(today)
        self._year.setVisible(bool(today.decks))
        self._year.set_today(today)
        self._order_tabs()
        # Without a button the arrow keys scroll.
        self.setFocusProxy(self._start if today.left else self._scroll)
        if self.isVisible() and not self._holds_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_problem(self, sentence: str, action: str = "") -> None:
        """Shows a notice above everything else, with a button if `action` names one; "" takes it away."""
        self._notice.set_text(sentence)
        self._notice.set_button(action)
        self._notice_place.setVisible(bool(sentence))

    def install(self, actions: Actions) -> None:
        """Enter starts from anywhere on the page but a button, which it presses."""
        actions.install(TODAY, self)
        actions["start"].triggered.connect(self.start)

    def start(self) -> None:
        if not press_focused(self) and self._start.isVisible():
            self._start.click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_head(self) -> None:
        self._notice = Notice(self._theme, "triangle-alert")
        self._notice.activated.connect(self.problemActivated)
        self._notice_place = QWidget()
        place = QVBoxLayout(self._notice_place)
        place.setContentsMargins(0, 0, 0, 20)
        place.addWidget(self._notice)
        self._notice_place.hide()
        self._date = TextLabel(self._theme, TextRole.SMALL_MEDIUM, "ink3")
        self._headline_role = TextRole.HEADLINE
        self._headline = InlineLabel(self._theme, self._headline_role, quiet_weight=500)
        self._detail = TextLabel(self._theme, TextRole.CARD_BODY, "ink2")
        self._limit = TextLabel(self._theme, TextRole.CARD_BODY, "ink2")

    def _make_actions(self) -> None:
        self._actions = QWidget()
        start_text, few_text = self.tr("Start studying"), self.tr("Only {n} cards")
        self._start = PrimaryButton(self._theme, start_text, self.tr("Enter"), size=ButtonSize.LARGE)
        self._few = QuietButton(self._theme, few_text.format(n=text.count(FEW_CARDS)), size=ButtonSize.LARGE)
        self._start.clicked.connect(self._start_all)
        self._few.clicked.connect(self._start_few)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._start)
        row.addWidget(self._few)
        row.addStretch()

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._notice_place)
        for line, gap in ((self._date, 12), (self._headline, 2), (self._detail, 0), (self._limit, 0)):
            top.addWidget(line)
            top.addSpacing(gap)
        top.addSpacing(20)
        top.addWidget(self._actions)
        top.addSpacing(24)
        top.addWidget(self._decks)
        top.addStretch(1)
        self._scroll = PageScroll()
        self._scroll.column.addWidget(self._top, 1)
        self._scroll.column.addWidget(self._year)
        self._scroll.column.setSpacing(36)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _fit(self) -> None:
        """Padding, headline and fold as the window's size asks for."""
        window = self.window().size()
        narrow, low = window.width() < _NARROW_PX, window.height() < _LOW_PX
        side = max(32 if narrow else 40, (self.width() - _CONTENT_PX) // 2)
        above, below = (24, 20) if low else (32, 24)
        self._scroll.set_margins(side, above, side, below)
        role = TextRole.NUMBER if low or narrow else TextRole.HEADLINE
        if role is not self._headline_role:
            self._headline_role = role
            self._headline.set_role(role)
        # The year begins below the fold of a low window.
        self._top.setMinimumHeight(self.height() - above if low else 0)

    def _order_tabs(self) -> None:
        """Rows made later would come last."""
        stops = [self._start, self._few, *self._decks.tab_stops(), self._year.tab_stop()]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _holds_focus(self) -> bool:
        """Whether the person has gone to a control of this page, which then keeps the focus."""
        focus = self.window().focusWidget()
        if focus is None or focus is self._scroll:
            return False
        return focus.isVisible() and self._scroll.isAncestorOf(focus)

    def _show_line(self, label: TextLabel, line: str) -> None:
        label.setText(line)
        label.setVisible(bool(line))

    def _start_all(self) -> None:
        self.startRequested.emit(Scope())

    def _start_few(self) -> None:
        self.startRequested.emit(Scope(at_most=FEW_CARDS))

    def _start_deck(self, deck: DeckId) -> None:
        self.startRequested.emit(Scope(deck=deck))

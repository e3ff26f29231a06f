"""The Today page: one number, one button, the decks and the year."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId
from desktop_app.domain.study_day import DEFAULT_ROLLOVER_HOUR
from desktop_app.study.selection import Scope
from desktop_app.study.today import Today
from desktop_app.ui import text
from desktop_app.ui.actions import TODAY, Actions, press_focused
from desktop_app.ui.announcing import announce
from desktop_app.ui.inline_label import InlineLabel
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.actions_row import TodayActions
from desktop_app.ui.today.deck_table import DeckTable
from desktop_app.ui.today.mix_up_card import Offer
from desktop_app.ui.today.notices import Notices
from desktop_app.ui.today.side_cards import SideCards
from desktop_app.ui.today.under_start import UnderStart
from desktop_app.ui.today.wording import wording
from desktop_app.ui.today.year import YearSection
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.study.dates import Outlook
    from desktop_app.study.returning import CatchUpPlan, Chosen
    from desktop_app.study.transfer import Offer as Check
    from desktop_app.ui.today.dates_wording import Stage
    from desktop_app.ui.widgets.undo_toast import UndoToast

FEW_CARDS = 10
_NARROW_PX = 1080  # of the window, as the interface page counts
_LOW_PX = 700
_CONTENT_PX = 1120
_COLUMNS = (25, 16)
"""Decks and side cards, where there is width for both."""
_COLUMN_GAP, _ROW_GAP = 44, 24
_PROBLEM = "problem"
_TALL_CAPITALS = 4
"""Room above the headline's line: Ü and Ŕ are taller than it."""


class TodayPage(QWidget):
    startRequested = Signal(object)
    """A Scope."""
    problemActivated = Signal()
    """The button of the notice."""
    mixUpRequested = Signal()
    aheadRequested = Signal()
    moreRequested = Signal(object, object)
    """A DeckId, and where on the screen its menu belongs."""
    dateRequested = Signal(object)
    """A DeckId, whose date is to be set or changed."""
    dateChosen = Signal(object, object)
    """A DeckId and a date."""
    dateRemoved = Signal(object)
    suggestionDeclined = Signal(object, object)
    minutesRequested = Signal(object)
    """Minutes a day."""
    planRequested = Signal()
    checkRequested = Signal()
    importRequested = Signal()
    checkPutOff = Signal()
    wayChosen = Signal(object)
    """A CatchUpPlan."""
    otherWayRequested = Signal()
    wayEnded = Signal()
    undoRequested = Signal()
    toastGone = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._make_head()
        self._make_actions()
        self._decks = DeckTable(theme)
        self._decks.studyRequested.connect(self.start_deck)
        self._decks.moreRequested.connect(self.moreRequested)
        self._decks.completed.connect(self._order_tabs)
        self._make_cards()
        self._offer: Offer | None = None
        self._today: Today | None = None
        self._away = ""
        self._toast: UndoToast | None = None
        self._year = YearSection(theme)
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setAccessibleName(self.tr("Today"))

    def set_today(self, today: Today, day_start_hour: int = DEFAULT_ROLLOVER_HOUR) -> None:
        words = wording(today, day_start_hour)
        self._today = today
        self._date.setText(text.weekday_date(today.date))
        self._headline.setText(words.headline)
        self._show_line(self._detail, words.detail)
        self._away = words.limit if today.left else ""
        self._show_line(self._limit, words.limit)
        self._actions.set_today(today)
        self._decks.setVisible(bool(today.decks))
        self._decks.set_today(today)
        self._year.setVisible(bool(today.decks))
        self._year.set_today(today)
        self._show_offer()
        self._order_tabs()
        # Without a next step the arrow keys scroll, and Enter does not begin what nobody has to do.
        can_start = today.left and self._actions.isEnabled()
        self.setFocusProxy(self._actions.start if can_start else self._scroll)
        if self.isVisible() and not self._holds_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_studying(self, possible: bool) -> None:
        """While it is not, what would begin or change something is grey; why is told elsewhere."""
        for part in (self._actions, self._under, self._side, self._decks):
            part.setEnabled(possible)
        self.setFocusProxy(self._actions.start if possible and self._today else self._scroll)

    def set_offer(self, offer: Offer | None) -> None:
        """The contrast that is mixed up most, if any: beside the decks, or a button once all is done."""
        self._offer = offer
        self._show_offer()

    def set_check(self, offer: Check | None) -> None:
        """The monthly check, while it is due."""
        self._side.set_check(offer)
        self._place_side()
        self._order_tabs()

    @property
    def shows_check(self) -> bool:
        return self._side.check is not None

    # Dates

    def set_dates(
        self,
        outlooks: Sequence[Outlook],
        stage: Stage,
        suggestions: Sequence[tuple[DeckHead, datetime.date]],
    ) -> None:
        """What to expect on each date, and the dates that decks suggest."""
        self._side.set_dates(outlooks, stage, suggestions)
        self._place_side()
        self._order_tabs()

    def open_date_pane(
        self,
        head: DeckHead,
        today: datetime.date,
        most_days: int,
        *,
        date: datetime.date | None,
        suggested: datetime.date | None,
    ) -> None:
        pane = self._under.pane
        pane.open_for(head.id, head.title, today, most_days, date=date, suggested=suggested)
        self._under.fit()
        self._order_tabs()
        pane.focus()
        self._scroll.ensureWidgetVisible(pane)

    def close_pane(self) -> bool:
        """Whether a date was being set."""
        return self._under.close_pane()

    # Catching up

    def offer_ways(self, plans: Sequence[CatchUpPlan], days_away: int, *, may_end: bool) -> None:
        self._under.catch_up.offer(plans, days_away, may_end=may_end)
        self._show_catch_up(True)

    def show_way(self, chosen: Chosen) -> None:
        self._under.catch_up.show_chosen(chosen)
        self._show_catch_up(True)

    def hide_ways(self) -> None:
        self._show_catch_up(False)

    def _show_catch_up(self, shown: bool) -> None:
        """The card says what the line below the headline would say."""
        self._under.show_catch_up(shown)
        if self._today is not None and self._today.left:
            self._show_line(self._limit, "" if shown else self._away)
        self._order_tabs()

    # What was done

    def show_toast(self, sentence: str) -> None:
        if self._toast is None:
            from desktop_app.ui.widgets.undo_toast import UndoToast

            self._toast = UndoToast(self._theme, self)
            self._toast.undoRequested.connect(self.undoRequested)
            self._toast.shown.connect(self._fit)
            self._toast.gone.connect(self._fit)
            # Its button closes it first: what is undone must not be forgotten by then.
            self._toast.gone.connect(self.toastGone, Qt.ConnectionType.QueuedConnection)
        self._toast.show_done(sentence)

    def close_toast(self) -> None:
        if self._toast is not None:
            self._toast.close_toast()

    def set_problem(self, sentence: str, action: str = "") -> None:
        """Shows a notice above everything else, with a button if `action` names one; "" takes it away."""
        self.set_notice(_PROBLEM, sentence, action)
        announce(self, sentence, at_once=True)

    def set_notice(self, name: str, sentence: str, action: str = "") -> None:
        """As `Notices.set_notice`: one strip for each name."""
        known = len(self.notices.tab_stops())
        self.notices.set_notice(name, sentence, action)
        for button in self.notices.tab_stops()[known:]:
            # Before this page itself: coming to it, Tab goes on to where the focus begins.
            QWidget.setTabOrder(self.previousInFocusChain() or self.window(), button)

    def install(self, actions: Actions) -> None:
        """Enter starts from anywhere on the page but a button, which it presses."""
        actions.install(TODAY, self)
        actions.follow("start", self._actions.start)
        actions["start"].triggered.connect(self.start)
        self._under.follow(actions)

    def start(self) -> None:
        if not press_focused(self) and self._actions.start.isVisible():
            self._actions.start.click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_head(self) -> None:
        self.notices = Notices(self._theme)
        self.notices.activated.connect(self._tell_activated)
        self._date = TextLabel(self._theme, TextRole.SMALL_MEDIUM, "ink3")
        self._headline_role = TextRole.HEADLINE
        self._headline = InlineLabel(self._theme, self._headline_role, quiet_weight=500)
        self._headline.setContentsMargins(0, _TALL_CAPITALS, 0, 0)
        self._detail = TextLabel(self._theme, TextRole.CARD_BODY, "ink2")
        self._limit = TextLabel(self._theme, TextRole.CARD_BODY, "ink2")

    def _make_actions(self) -> None:
        self._actions = TodayActions(self._theme, FEW_CARDS, self)
        self._actions.startRequested.connect(self.startRequested)
        self._actions.mixUpRequested.connect(self.mixUpRequested)
        self._actions.aheadRequested.connect(self.aheadRequested)
        self._actions.importRequested.connect(self.importRequested)

    def _make_cards(self) -> None:
        side = self._side = SideCards(self._theme)
        side.mix_up.practiseRequested.connect(self.mixUpRequested)
        side.dateChangeRequested.connect(self.dateRequested)
        side.minutesRequested.connect(self.minutesRequested)
        side.planRequested.connect(self.planRequested)
        side.suggestionAccepted.connect(self.dateChosen)
        side.suggestionDeclined.connect(self.suggestionDeclined)
        side.checkRequested.connect(self.checkRequested)
        side.checkPutOff.connect(self.checkPutOff)
        under = self._under = UnderStart(self._theme)
        under.dateChosen.connect(self.dateChosen)
        under.dateRemoved.connect(self.dateRemoved)
        under.paneClosed.connect(self._take_focus)
        under.wayChosen.connect(self.wayChosen)
        under.otherWayRequested.connect(self.otherWayRequested)
        under.wayEnded.connect(self.wayEnded)

    def _tell_activated(self, notice: str) -> None:
        if notice == _PROBLEM:
            self.problemActivated.emit()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        above = 12 - _TALL_CAPITALS
        for line, gap in ((self._date, above), (self._headline, 2), (self._detail, 0), (self._limit, 0)):
            head.addWidget(line)
            head.addSpacing(gap)
        head.addSpacing(20)
        head.addWidget(self._actions)
        head.addWidget(self._under)
        # Beside one another: as tall as the content, and at least as the window where the year is to
        # begin below its fold.
        content, self._fold = QWidget(), QWidget()
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(content, 1)
        top.addWidget(self._fold)
        self._fold.setFixedWidth(0)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.notices, 0, 0, 1, 2)
        self._grid.addLayout(head, 1, 0)
        self._grid.addWidget(self._decks, 3, 0)
        self._decks.setContentsMargins(0, _ROW_GAP, 0, 0)
        self._grid.setRowStretch(4, 1)
        self._place_side()
        self._scroll = PageScroll()
        self._scroll.column.addWidget(self._top, 1)
        self._scroll.column.addWidget(self._year)
        self._scroll.column.setSpacing(36)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _place_side(self) -> None:
        """Beside the decks, or in a row under Start."""
        wide, shown = self._is_wide(), self._side.has_cards
        self._side.setVisible(shown)
        self._side.setContentsMargins(0, 0 if wide else _ROW_GAP, 0, 0)
        self._side.set_wide(wide)
        self._grid.removeWidget(self._side)
        if wide:
            self._grid.addWidget(self._side, 1, 1, 4, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._grid.addWidget(self._side, 2, 0)
        self._grid.setHorizontalSpacing(_COLUMN_GAP if wide and shown else 0)
        for column, stretch in enumerate(_COLUMNS if wide and shown else (1, 0)):
            self._grid.setColumnStretch(column, stretch)

    def _is_wide(self) -> bool:
        return self.window().width() >= _NARROW_PX * self._theme.text_scale

    def _show_offer(self) -> None:
        """Once there is nothing to do the offer is a button, and the decks have the whole width."""
        is_done = self._today is not None and not self._today.left
        self._side.mix_up.set_offer(None if is_done or self._today is None else self._offer)
        self._actions.set_offer(self._offer if is_done else None)
        self._place_side()

    def _fit(self) -> None:
        """Padding, headline and fold as the window's size asks for."""
        window = self.window().size()
        narrow, low = window.width() < _NARROW_PX, window.height() < _LOW_PX
        side = max(32 if narrow else 40, (self.width() - _CONTENT_PX) // 2)
        above, below = (24, 20) if low else (32, 24)
        below += self._toast.room() if self._toast is not None else 0
        self._scroll.set_margins(side, above, side, below)
        self._decks.fit(self.width() - 2 * side)
        role = TextRole.NUMBER if low or narrow else TextRole.HEADLINE
        if role is not self._headline_role:
            self._headline_role = role
            self._headline.set_role(role)
        # The year begins below the fold of a low window.
        self._fold.setMinimumHeight(self.height() - above if low else 0)
        self._place_side()

    def _order_tabs(self) -> None:
        """Rows made later would come last."""
        stops = [
            *self._actions.tab_stops(),
            *self._under.tab_stops(),
            *self._side.tab_stops(),
            *self._decks.tab_stops(),
            self._year.tab_stop(),
        ]
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

    def start_deck(self, deck: DeckId) -> None:
        self.startRequested.emit(Scope(deck=deck))

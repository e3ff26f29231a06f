"""The set-up of a workshop: choices on the left, the rounds they make on the right, the start at the foot."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.rounds import Round
from desktop_app.ui.announcing import announce
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings.entry_list import Entry, EntryList
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.undo_toast import UndoToast
from desktop_app.ui.workshop import setup_wording as wording
from desktop_app.ui.workshop.plan_list import PlanList
from desktop_app.ui.workshop.set_form import SetForm
from desktop_app.ui.workshop.setup_foot import SetupFoot
from desktop_app.ui.workshop.told import Told

_TWO_FROM_PX = 860
"""Of the page: from here on the rounds stand beside the choices."""
_PLAN_PX, _FORM_PX = 320, 640
_LOW_PX = 700


class SetupPage(QWidget):
    bringRequested = Signal()
    resultsRequested = Signal(str, object)
    """The name of a way, and the workshop that it is about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Workshop"))
        self.setAccessibleName(self.title.text())
        self._about = TextLabel(
            theme, TextRole.CARD_BODY, "ink2", self.tr("A laptop, a projector if there is one, and the room.")
        )
        self.print_out = SecondaryButton(
            theme, self.tr("Print hand-outs"), icon="file-text", size=ButtonSize.SMALL
        )
        self.save = SecondaryButton(theme, self.tr("Save these choices"), icon="star", size=ButtonSize.SMALL)
        self._tools = FlowRow((self.print_out, self.save))
        self.unfinished, self.told = Told(theme), Told(theme)
        self.told.strip.closed.connect(self._close_told)
        self._pane_place = QVBoxLayout()
        self._panes: list[QWidget] = []
        self.form = SetForm(theme)
        self.draw = QuietButton(theme, self.tr("Draw others"), "shuffle", size=ButtonSize.SMALL)
        self.plan = PlanList(theme)
        self.earlier_title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Earlier workshops"))
        self.earlier = EntryList(theme, self.earlier_title.text(), "")
        self.earlier.chosen.connect(self.resultsRequested)
        self.foot = SetupFoot(theme)
        self.no_decks = NoDecks(theme)
        self.no_decks.bring.clicked.connect(self.bringRequested)
        self.toast = UndoToast(theme, self)
        self.toast.shown.connect(self._make_room)
        self.toast.gone.connect(self._make_room)
        self._beside: bool | None = None
        self._lay_out()
        theme.changed.connect(self._fit)
        self.setFocusProxy(self.foot.begin)

    # What is shown

    def show_no_decks(self, none: bool) -> None:
        """Nothing can be set up without a deck."""
        for part in (self._body, self.foot):
            part.setVisible(not none)
        self.no_decks.setVisible(none)
        self._fit_first()
        self._fit()

    def focus_first(self) -> None:
        """To the next step; where nothing can start, to the first of the choices."""
        self._fit_first()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_plan(self, rounds: Sequence[Round], words: str, about: str = "") -> None:
        """`words`: how long it takes, or why there are none."""
        had_focus = self.foot.begin.hasFocus()
        if self.isVisible() and words != self.foot.words.text():
            announce(self, words)
        self.plan.show_rounds(rounds)
        self._plan_title.setText(wording.rounds(len(rounds)) if rounds else self.tr("No rounds"))
        self.draw.setEnabled(bool(rounds))
        self.foot.show_plan(words, about, can=bool(rounds))
        self._fit_first()
        if had_focus:
            self.focus_first()

    def show_earlier(self, entries: Sequence[Entry]) -> None:
        """Hidden where there are none."""
        if not self.earlier.set_entries(entries):
            self.focus_first()
        for part in (self.earlier_title, self.earlier):
            part.setVisible(bool(entries))
        self._order_tabs()

    def show_unfinished(self, sentence: str, ways: Sequence[str], go_on: str) -> None:
        """A workshop left half-way; "": there is none. `go_on`: what the filled button says then."""
        self.unfinished.show_words(sentence, "clock", ways, can_close=False)
        self.foot.show_unfinished(go_on)
        self._fit_first()
        self._order_tabs()

    def tell(self, sentence: str, icon: str, *, at_once: bool = False) -> None:
        """Above everything else until it is closed; "" takes it away."""
        if sentence and sentence != self.told.text:
            announce(self, sentence, at_once=at_once)
            self._scroll.verticalScrollBar().setValue(0)
        self.told.show_words(sentence, icon)

    def tell_done(self, sentence: str) -> None:
        """What was done, with the way back."""
        self.toast.show_done(sentence)
        announce(self, sentence)

    def tell_plainly(self, sentence: str) -> None:
        """What was done and needs no way back."""
        self.tell(sentence, "check")

    def show_problem(self, sentence: str) -> None:
        """ "" takes it away."""
        if sentence or not self.told.isHidden():
            self.tell(sentence, "triangle-alert", at_once=True)

    def add_pane(self, pane: QWidget) -> None:
        """What is asked in place, above the choices."""
        self._panes.append(pane)
        self._pane_place.addWidget(pane)
        self._order_tabs()

    def show_pane(self, pane: QWidget) -> None:
        """What was just opened is in view."""
        self._scroll.column.activate()
        self._scroll.ensureWidgetVisible(pane, 0, 16)
        bar, top = self._scroll.verticalScrollBar(), pane.y() - 16
        bar.setValue(min(bar.value(), top))

    def panes(self) -> list[QWidget]:
        """What F6 goes to and fro between."""
        return [self._scroll, self.foot] if self.no_decks.isHidden() else [self.no_decks]

    # Inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pane of the rounds, with a line before it."""
        if not self._aside.isVisible():
            return
        painter, pane = QPainter(self), self._aside.geometry()
        painter.fillRect(pane, self._theme.colour("surface"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        token = "ink" if self._theme.high_contrast else "line"
        x = pane.right() if mirrored else pane.left()
        painter.fillRect(x, pane.top(), 1, pane.height(), self._theme.colour(token))

    def _lay_out(self) -> None:
        self._plan_title = TextLabel(self._theme, TextRole.SECTION, "ink")
        self._rounds = QWidget()
        rounds = QVBoxLayout(self._rounds)
        rounds.setContentsMargins(0, 0, 0, 0)
        rounds.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._plan_title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignVCenter)
        rounds.addLayout(head)
        rounds.addWidget(self.plan)
        rounds.addStretch(1)
        self._scroll = PageScroll()
        self._fill_column(self._scroll.column)
        self._aside = PageScroll()
        self._aside.set_filled(False)
        self._aside.set_margins(24, 32, 20, 24)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._scroll, 1)
        row.addWidget(self._aside)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._body, 1)
        self._whole.addWidget(self.foot)
        self._whole.addWidget(self.no_decks, 1)
        self.no_decks.hide()

    def _fill_column(self, column: QVBoxLayout) -> None:
        self._pane_place.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(2)
        column.addWidget(self._about)
        column.addSpacing(10)
        column.addWidget(self._tools)
        column.addSpacing(10)
        column.addWidget(self.unfinished)
        column.addWidget(self.told)
        column.addLayout(self._pane_place)
        column.addWidget(self.form)
        column.addSpacing(20)
        self._below = column.count()
        column.addWidget(self.earlier_title)
        column.addWidget(self.earlier)
        column.addStretch(1)
        for part in (self.earlier_title, self.earlier):
            part.hide()

    def _fit(self) -> None:
        low = self.window().height() < _LOW_PX
        beside = self.width() >= self._theme.px(_TWO_FROM_PX)
        if beside != self._beside:
            self._beside = beside
            self._place_rounds(beside)
        self._aside.setVisible(beside)
        self._aside.setFixedWidth(self._theme.px(_PLAN_PX))
        width = self.width() - (self._aside.width() if beside else 0)
        side = 40 if beside else 28
        end = max(side, width - side - self._theme.px(_FORM_PX)) if beside else side
        top = 24 if low else 32
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self._scroll.set_margins(end, top, side, 24)
        else:
            self._scroll.set_margins(side, top, end, 24)
        self.foot.set_side(side)

    def _place_rounds(self, beside: bool) -> None:
        """In a pane of their own, or below the choices where the page is narrow."""
        if beside:
            self._aside.column.addWidget(self._rounds)
        else:
            self._scroll.column.insertWidget(self._below, self._rounds)
        self._rounds.show()
        self._order_tabs()

    def _fit_first(self) -> None:
        """What has the focus when somebody comes in."""
        first = self.foot.begin if self.foot.begin.isEnabled() else self.form.deck
        self.setFocusProxy(first if self.no_decks.isHidden() else self.no_decks.bring)

    def _order_tabs(self) -> None:
        """As it is read, whatever was made last."""
        chain, widget = [], self.nextInFocusChain()
        while widget is not None and widget is not self:
            if self.isAncestorOf(widget) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                chain.append(widget)
            widget = widget.nextInFocusChain()
        parts = (self._tools, self.unfinished, self.told, *self._panes, self.form, self._rounds, self.earlier)
        ordered = [each for part in (*parts, self.foot) for each in chain if part.isAncestorOf(each)]
        for before, after in itertools.pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def _make_room(self) -> None:
        """The toast lies below all the rest, on none of it."""
        self._whole.setContentsMargins(0, 0, 0, self.toast.room())

    def _close_told(self) -> None:
        self.told.hide()
        self.focus_first()


class NoDecks(QWidget):
    """One sentence, and one way on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", self.tr("Workshop"))
        words = TextLabel(
            theme, TextRole.CARD_BODY, "ink2", self.tr("A workshop needs a deck. There is none yet.")
        )
        self.bring = PrimaryButton(theme, self.tr("Bring a deck in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 24)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(words)
        column.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setFocusProxy(self.bring)

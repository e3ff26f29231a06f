"""The page after a session: what it came to, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.summary import Summary
from desktop_app.study.today import Today
from desktop_app.study.transfer import Result
from desktop_app.ui.actions import SUMMARY, Actions, press_focused
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.summary import wording
from desktop_app.ui.summary.moved_table import MovedTable
from desktop_app.ui.summary.sides import SidesResult
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import check_wording
from desktop_app.ui.today.wording import days_in_a_row
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_CONTENT_PX = 840
_LEAST_SIDE_PX = 32
_LOW_PX = 700
_GAP = 12
_LOOK_AFTER_MS = 40
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SummaryPage(QWidget):
    backRequested = Signal()
    practiseRequested = Signal(object)
    """The missed cards, a tuple of QueueRow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._misses: tuple[object, ...] = ()
        self._look: Callable[[], Today] | None = None
        self._headline_role = TextRole.HEADLINE
        self._headline = TextLabel(theme, self._headline_role)
        self._result = BalancedLabel(theme, TextRole.CARD_BODY, "ink2")
        self._sides = SidesResult(theme)
        self._moved = MovedTable(theme)
        self._back = PrimaryButton(theme, self.tr("Back to Today"), self.tr("Enter"), size=ButtonSize.LARGE)
        self._practise = SecondaryButton(theme, "", size=ButtonSize.LARGE)
        self._tomorrow = TextLabel(theme, TextRole.SMALL, "ink2")
        self._row = TextLabel(theme, TextRole.SMALL, "ink3")
        self._outlook = QWidget()
        self._outlook_beside = True
        self._lay_out()
        self._back.clicked.connect(self.backRequested)
        self._practise.clicked.connect(self._ask_to_practise)
        theme.changed.connect(self._fit)
        self.setFocusProxy(self._back)
        self.setAccessibleName(self.tr("Session summary"))

    @property
    def is_whole(self) -> bool:
        """What is left for today and tomorrow is told too."""
        return self._look is None

    def set_summary(self, summary: Summary, look: Callable[[], Today], *, is_all: bool = False) -> None:
        """`look` is called soon after the page is shown, or at once where it is: it takes as long as a frame
        and more. `is_all`: nothing is left for today."""
        self._misses = summary.misses
        self._headline.setText(wording.headline(is_all))
        self._result.setText(wording.result(summary))
        self._sides.setVisible(self._sides.set_summary(summary))
        self._moved.set_moved(summary.moved)
        self._moved.setVisible(bool(summary.moved))
        self._practise.setText(wording.practise(len(summary.misses)))
        self._practise.setVisible(bool(summary.misses))
        self._tomorrow.hide()
        self._row.hide()
        self._look = look
        self._settle()
        if self.isVisible():
            self._look_ahead()

    def _look_ahead(self) -> None:
        if self._look is None or not self.isVisible():
            return
        look, self._look = self._look, None
        today = look()
        self._headline.setText(wording.headline(not today.left))
        self._tomorrow.setText(wording.tomorrow(today))
        self._tomorrow.show()
        self._row.setText(days_in_a_row(today.days_in_a_row) if today.days_in_a_row else "")
        self._row.setVisible(bool(today.days_in_a_row))
        self._fit()
        self._announce()

    def set_check(self, result: Result) -> None:
        """What a monthly check came to: nothing of it counts, so there is nothing more to tell."""
        self._misses = ()
        self._look = None
        self._headline.setText(check_wording.headline(result))
        self._result.setText(check_wording.told_apart(result))
        self._tomorrow.setText(check_wording.next_check())
        self._tomorrow.show()
        for each in (self._sides, self._moved, self._practise, self._row):
            each.hide()
        self._settle()

    def _settle(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self._fit()

    def install(self, actions: Actions) -> None:
        """Enter and Space lead back from anywhere on the page but a button, which they press."""
        actions.install(SUMMARY, self)
        actions.follow("end_summary", self._back)
        actions["end_summary"].triggered.connect(self.end)

    def end(self) -> None:
        if not press_focused(self):
            self._back.click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.is_whole:
            self._announce()
        else:
            QTimer.singleShot(_LOOK_AFTER_MS, self, self._look_ahead)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _announce(self) -> None:
        announce(self, sentences(self._headline.text(), self._result.text()))

    def _lay_out(self) -> None:
        self._scroll = PageScroll()
        column = self._scroll.column
        for widget, gap in ((self._headline, 6), (self._result, 36), (self._sides, 32), (self._moved, 0)):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._line)
        whole.addLayout(self._make_action_row())

    def _make_action_row(self) -> QHBoxLayout:
        outlook = QVBoxLayout(self._outlook)
        outlook.setContentsMargins(0, 0, 0, 0)
        outlook.setSpacing(2)
        outlook.addStretch()
        for label in (self._tomorrow, self._row):
            label.setAlignment(_RIGHT)
            outlook.addWidget(label)
        outlook.addStretch()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(_GAP)
        self._actions.addWidget(self._back)
        self._actions.addWidget(self._practise)
        self._actions.addStretch()
        self._actions.addWidget(self._outlook)
        return self._actions

    def _fit(self) -> None:
        side = max(_LEAST_SIDE_PX, (self.width() - _CONTENT_PX) // 2)
        low = self.window().height() < _LOW_PX
        self._scroll.set_margins(side, 36 if low else 96, side, 24)
        self._actions.setContentsMargins(side, 16, side, 24 if low else 44)
        self._place_outlook(self.width() - 2 * side)
        role = TextRole.NUMBER if low else TextRole.HEADLINE
        if role is not self._headline_role:
            self._headline_role = role
            self._headline.set_role(role)

    def _show_line(self, _least: int, most: int) -> None:
        """Above the buttons only where the page goes on beneath them."""
        self._line.setProperty("panel", "line" if most else "none")
        self._line.style().polish(self._line)

    def _place_outlook(self, room: int) -> None:
        """Beside the buttons, or below the table where they take the room."""
        shown = (self._back, self._practise, self._outlook)
        needed = sum(each.sizeHint().width() + _GAP for each in shown if not each.isHidden())
        beside = needed <= room
        if beside == self._outlook_beside:
            return
        self._outlook_beside = beside
        align = _RIGHT if beside else Qt.AlignmentFlag.AlignLeft
        for label in (self._tomorrow, self._row):
            label.setAlignment(align)
        if beside:
            self._actions.addWidget(self._outlook)
        else:
            column = self._scroll.column
            column.insertWidget(column.count() - 1, self._outlook)

    def _ask_to_practise(self) -> None:
        self.practiseRequested.emit(self._misses)

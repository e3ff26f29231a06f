"""The page after a session: what it came to, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.study.summary import Summary
from desktop_app.study.today import Today
from desktop_app.ui.summary import wording
from desktop_app.ui.summary.moved_table import MovedTable
from desktop_app.ui.summary.sides import SidesResult
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today.wording import days_in_a_row
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_CONTENT_PX = 840
_LEAST_SIDE_PX = 32
_LOW_PX = 700
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SummaryPage(QWidget):
    backRequested = Signal()
    practiseRequested = Signal(object)
    """The missed cards, a tuple of QueueRow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._misses: tuple[object, ...] = ()
        self._headline = TextLabel(theme, TextRole.HEADLINE)
        self._result = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._sides = SidesResult(theme)
        self._moved = MovedTable(theme)
        self._back = PrimaryButton(theme, self.tr("Back to Today"), self.tr("Enter"), size=ButtonSize.LARGE)
        self._practise = SecondaryButton(theme, "", size=ButtonSize.LARGE)
        self._tomorrow = TextLabel(theme, TextRole.SMALL, "ink2")
        self._row = TextLabel(theme, TextRole.SMALL, "ink3")
        self._lay_out()
        self._back.clicked.connect(self.backRequested)
        self._practise.clicked.connect(self._ask_to_practise)
        self.setFocusProxy(self._back)
        self.setAccessibleName(self.tr("Session summary"))

    def set_summary(self, summary: Summary, today: Today) -> None:
        self._misses = summary.misses
        self._headline.setText(wording.headline(today))
        self._result.setText(wording.result(summary))
        self._sides.setVisible(self._sides.set_summary(summary))
        self._moved.set_moved(summary.moved)
        self._moved.setVisible(bool(summary.moved))
        self._practise.setText(wording.practise(len(summary.misses)))
        self._practise.setVisible(bool(summary.misses))
        self._tomorrow.setText(wording.tomorrow(today))
        self._row.setText(days_in_a_row(today.days_in_a_row) if today.days_in_a_row else "")
        self._row.setVisible(bool(today.days_in_a_row))
        self._scroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads back from anywhere on the page that has no use for it."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._back.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setSpacing(0)
        for widget, gap in ((self._headline, 6), (self._result, 36), (self._sides, 32), (self._moved, 0)):
            self._column.addWidget(widget)
            self._column.addSpacing(gap)
        self._column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._make_action_row())

    def _make_action_row(self) -> QHBoxLayout:
        self._outlook = QVBoxLayout()
        self._outlook.setSpacing(2)
        for label in (self._tomorrow, self._row):
            label.setAlignment(_RIGHT)
            self._outlook.addWidget(label)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        self._actions.addWidget(self._back)
        self._actions.addWidget(self._practise)
        self._actions.addLayout(self._outlook, 1)
        return self._actions

    def _fit(self) -> None:
        side = max(_LEAST_SIDE_PX, (self.width() - _CONTENT_PX) // 2)
        low = self.window().height() < _LOW_PX
        self._column.setContentsMargins(side, 36 if low else 96, side, 24)
        self._actions.setContentsMargins(side, 16, side, 24 if low else 44)
        self._headline.set_role(TextRole.NUMBER if low else TextRole.HEADLINE)

    def _ask_to_practise(self) -> None:
        self.practiseRequested.emit(self._misses)

"""What is left of the round's time, large enough to be read while standing, and what changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.workshop.slide import Countdown
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel

MORE_SECONDS = 15


def clock_text(seconds: int) -> str:
    """ "0:12"."""
    return f"{seconds // 60}:{seconds % 60:02}"


class TimerBlock(QWidget):
    toggled = Signal()
    moreRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = TextLabel(theme, TextRole.HEADLINE, "ink", tabular=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._none = TextLabel(theme, TextRole.BODY, "ink2", self.tr("This round has no timer."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.toggle = SecondaryButton(theme, "", "T")
        self.more = SecondaryButton(theme, self.tr("+%n s", "", MORE_SECONDS), "+")
        #: What the button "+15 s" does, for screen readers.
        self.more.setAccessibleName(self.tr("%n seconds more", "", MORE_SECONDS))
        self._line = ProgressLine(theme, 8)
        self._line.setAccessibleName(self.tr("Time left"))
        self._up = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink", self.tr("Time is up."))
        self._slept = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink")
        self._slept.hide()
        self.toggle.clicked.connect(self.toggled)
        self.more.clicked.connect(self.moreRequested)
        for button in (self.toggle, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.toggle)
        buttons.addWidget(self.more)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addWidget(self._number)
        self._row.addWidget(self._none, 1)
        self._row.addStretch(1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._row)
        column.addWidget(self._line)
        column.addWidget(self._up)
        column.addWidget(self._slept)
        theme.changed.connect(self._fit)

    @property
    def number_text(self) -> str:
        return self._number.text() if not self._number.isHidden() else ""

    @property
    def slept_words(self) -> str:
        """ "" while it does not stand because of that."""
        return self._slept.text() if not self._slept.isHidden() else ""

    def show_slept(self, words: str) -> None:
        """Why the timer stands, after the computer slept."""
        self._slept.setText(words)
        self._slept.setVisible(bool(words))

    def show_countdown(self, countdown: Countdown | None, *, can_toggle: bool) -> None:
        """None: the round has none. Between rounds the whole block is hidden from outside."""
        has_timer = countdown is not None
        for part in (self._number, self._line, self.toggle, self.more):
            part.setVisible(has_timer)
        self._none.setVisible(not has_timer)
        self._up.setVisible(countdown is not None and not countdown.left)
        if countdown is not None:
            self._number.setText(clock_text(countdown.left))
            self._number.setAccessibleName(self.tr("%n seconds left", "", countdown.left))
            self._line.set_fraction(countdown.left / max(countdown.total, 1))
            has_begun = countdown.left < countdown.total
            resting = self.tr("Go on") if has_begun else self.tr("Start")
            self.toggle.setText(self.tr("Pause") if countdown.is_running else resting)
            self.toggle.setEnabled(can_toggle and countdown.left > 0)
            self.more.setEnabled(can_toggle)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons under the number where there is no room beside it."""
        widths = [each.sizeHint().width() for each in (self._number, self.toggle, self.more)]
        directions = QBoxLayout.Direction
        beside = sum(widths) + 2 * 12 + 8 <= self.width() or self._number.isHidden()
        wanted = directions.LeftToRight if beside else directions.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._row.setAlignment(
                self._buttons, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft
            )

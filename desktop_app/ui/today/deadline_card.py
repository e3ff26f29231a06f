"""What to expect on a date: how much will be remembered, at today's minutes and at more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.study.dates import Outlook
from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import dates_wording as wording
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING = 20


class _DeckLine(QWidget):
    """A deck's title, and the way to change its date."""

    changeRequested = Signal(object)
    """A DeckId."""

    def __init__(self, theme: Theme, deck: DeckId, title: str) -> None:
        super().__init__()
        self._deck = deck
        label = TextLabel(theme, TextRole.SMALL, "ink2", title)
        self.button = QuietButton(
            theme, wording.change_date_of(title), "pencil", size=ButtonSize.SMALL, icon_only=True
        )
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _ask(self) -> None:
        self.changeRequested.emit(self._deck)


class DeadlineCard(QFrame):
    changeRequested = Signal(object)
    """A DeckId."""
    minutesRequested = Signal(object)
    """Minutes a day."""
    planRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._minutes = 0
        self.setProperty("panel", "card")
        self._title = TextLabel(theme, TextRole.SECTION)
        self._left = TextLabel(theme, TextRole.SMALL, "ink3")
        self._share = TextLabel(theme, TextRole.NUMBER, tabular=True)
        self._unit = TextLabel(theme, TextRole.BODY, "ink2", self.tr("expected on the day"))
        self._goal = TextLabel(theme, TextRole.SMALL, "ink3")
        self._line = ProgressLine(theme)
        self._sentence = TextLabel(theme, TextRole.BODY, "ink2")
        small = ButtonSize.SMALL
        self.more = SecondaryButton(theme, "", size=small)
        self.again = SecondaryButton(theme, self.tr("Plan now"), size=small)
        self.more.clicked.connect(self._ask_more)
        self.again.clicked.connect(self.planRequested)
        self._decks: list[_DeckLine] = []
        self._lay_out()

    def set_outlook(self, outlook: Outlook, stage: wording.Stage) -> None:
        """`stage` says why there is no forecast, where there is none."""
        self._show_decks(outlook)
        self._title.setText(wording.title(outlook))
        self._left.setText(wording.days_left(outlook.days_left))
        is_known = outlook.forecast is not None
        for widget in (*self._figures, self._line):
            widget.setVisible(is_known)
        self._share.setText(text.percent(outlook.readiness))
        self._goal.setText(wording.goal(outlook))
        self._line.set_fraction(outlook.readiness)
        self._line.set_mark(outlook.goal)
        self._sentence.setText(wording.expectation(outlook) if is_known else wording.waiting(stage))
        self._minutes = round(2 * outlook.minutes)
        self.more.setText(wording.more_minutes(outlook))
        self.more.setVisible(wording.is_more_worth(outlook))
        self.again.setVisible(not is_known and stage is wording.Stage.STOPPED)
        self._describe()

    def tab_stops(self) -> list[QWidget]:
        return [*(line.button for line in self._decks), self.more, self.again]

    def _describe(self) -> None:
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._sentence.text())
        #: {percent}: "78 %"; {goal}: "goal 95 %".
        spoken = self.tr("{percent} expected on the day, {goal}")
        self._line.setAccessibleName(spoken.format(percent=self._share.text(), goal=self._goal.text()))

    def _show_decks(self, outlook: Outlook) -> None:
        for line in self._decks:
            line.hide()
            line.deleteLater()
        self._decks = [_DeckLine(self._theme, head.id, head.title) for head in outlook.decks]
        for line in self._decks:
            line.changeRequested.connect(self.changeRequested)
            self._lines.addWidget(line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(self._theme, "calendar-days"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self._share, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self._goal, 0, Qt.AlignmentFlag.AlignBottom)
        for label in (self._unit, self._goal):
            label.setContentsMargins(0, 0, 0, 6)
        self._figures = (self._share, self._unit, self._goal)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.more, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 6)
        column.setSpacing(8)
        for part in (head, self._lines, figures):
            column.addLayout(part)
        column.addWidget(self._line)
        column.addWidget(self._sentence)
        column.addLayout(buttons)

    def _ask_more(self) -> None:
        self.minutesRequested.emit(self._minutes)

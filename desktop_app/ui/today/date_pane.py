"""Where a deck's date is set, in place on Today: by typing, by steps, or with one click."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.ui.settings.stepper import StepButton
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import dates_wording as wording
from desktop_app.ui.today.date_field import DateField
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.closable_pane import ClosablePane
from desktop_app.ui.widgets.problem_text import ProblemText
from desktop_app.ui.widgets.text_label import TextLabel

_WEEKS = (1, 2, 4, 8)
_PADDING = 20


class DatePane(ClosablePane):
    dateChosen = Signal(object, object)
    """A DeckId and a date within the days that can be planned."""
    removeRequested = Signal(object)
    """A DeckId."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._deck, self._today, self._most_days = DeckId(""), datetime.date.min, 0
        self._suggested = datetime.date.min
        self.setProperty("panel", "card")
        self._title = TextLabel(theme, TextRole.SECTION)
        about = self.tr(
            "A workshop or an exam, for example. Until then Versus plans your minutes towards that day."
        )
        self._about = TextLabel(theme, TextRole.SMALL, "ink3", about)
        self.field = DateField(theme)
        self.field.setAccessibleName(self.tr("Date"))
        self.field.textChanged.connect(self._show_understood)
        self.field.entered.connect(self.accept)
        self.earlier = StepButton(theme, self.tr("A day earlier"), "minus")
        self.later = StepButton(theme, self.tr("A day later"), "plus")
        self.earlier.clicked.connect(self._step_back)
        self.later.clicked.connect(self._step_on)
        for button in (self.earlier, self.later):
            button.setAutoRepeat(True)
        self._understood = TextLabel(theme, TextRole.BODY, "ink2")
        self.problem = ProblemText(theme)
        self._make_quick()
        self.set_button = SecondaryButton(theme, self.tr("Set the date"))
        self.remove_button = QuietButton(theme, self.tr("Remove the date"))
        self.cancel_button = QuietButton(theme, self.tr("Cancel"), key_hint=self.tr("Esc"))
        self.set_button.clicked.connect(self.accept)
        self.remove_button.clicked.connect(self._remove)
        self.cancel_button.clicked.connect(self.close_pane)
        self._lay_out()
        self.hide()

    def open_for(
        self,
        deck: DeckId,
        title: str,
        today: datetime.date,
        most_days: int,
        *,
        date: datetime.date | None,
        suggested: datetime.date | None,
    ) -> None:
        """`date`: the one that is set; `suggested`: the deck file's."""
        self._deck, self._today, self._most_days = deck, today, most_days
        self._title.setText(wording.question(title))
        self.setAccessibleName(self._title.text())
        self.from_deck.setVisible(suggested is not None)
        if suggested is not None:
            self._suggested = suggested
            self.from_deck.setText(wording.from_the_deck(suggested))
        self.remove_button.setVisible(date is not None)
        self.field.set_today(today)
        self.field.set_date(date or suggested or today + datetime.timedelta(weeks=2))
        self._show_understood()
        self._show_problem("")
        self.show()

    def focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def accept(self) -> None:
        """Set what stands there, or say what is wrong with it."""
        date = self.field.date
        wrong = wording.problem(date, self._today, self._most_days)
        self._show_problem(wrong)
        if wrong:
            self.focus()
        else:
            self.dateChosen.emit(self._deck, date)

    def tab_stops(self) -> list[QWidget]:
        quick = [*self.quick.values(), self.from_deck]
        actions = [self.set_button, self.remove_button, self.cancel_button]
        return [self.earlier, self.field, self.later, *quick, *actions]

    def _make_quick(self) -> None:
        small = ButtonSize.SMALL
        self.quick = {
            number: SecondaryButton(self._theme, wording.weeks(number), size=small) for number in _WEEKS
        }
        for button in self.quick.values():
            button.clicked.connect(self._take_weeks)
        self.from_deck = SecondaryButton(self._theme, "", size=small)
        self.from_deck.clicked.connect(self._take_suggested)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in (self.earlier, self.field, self.later):
            line.addWidget(widget, 1 if widget is self.field else 0)
        line.addStretch(1)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for button in (*self.quick.values(), self.from_deck):
            chips.addWidget(button)
        chips.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for action in (self.set_button, self.remove_button, self.cancel_button):
            actions.addWidget(action)
        actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 4)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(line)
        column.addWidget(self._understood)
        column.addWidget(self.problem)
        column.addLayout(chips)
        column.addSpacing(4)
        column.addLayout(actions)

    def _show_understood(self) -> None:
        date = self.field.date
        fits = date is not None and not wording.problem(date, self._today, self._most_days)
        self._understood.setText(wording.understood(date, self._today) if date is not None and fits else "")
        self._understood.setVisible(fits)
        if self.problem.text:
            # Said once it was asked for, it follows the typing.
            self._show_problem(wording.problem(date, self._today, self._most_days))

    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.field.set_problem(bool(sentence))
        how = self.tr("For example {example}. Up and Down change it by a day.")
        example = how.format(example=self.field.text())
        self.field.setAccessibleDescription(sentence or self._understood.text() or example)

    def _step_back(self) -> None:
        self.field.step(-1)

    def _step_on(self) -> None:
        self.field.step(1)

    def _take_weeks(self) -> None:
        number = next(number for number, button in self.quick.items() if button is self.sender())
        self.field.set_date(self._today + datetime.timedelta(weeks=number))

    def _take_suggested(self) -> None:
        self.field.set_date(self._suggested)

    def _remove(self) -> None:
        self.removeRequested.emit(self._deck)

"""A line to type a date into; the arrow keys go on by a day, the page keys by a week."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import text
from desktop_app.ui.date_words import read_date
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import OneLineField

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}


class DateField(OneLineField):
    own_keys = _STEPS

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._today = datetime.date.min

    @property
    def date(self) -> datetime.date | None:
        """None for what is no date."""
        return read_date(self.text(), self._today)

    def set_today(self, today: datetime.date) -> None:
        self._today = today

    def set_date(self, date: datetime.date) -> None:
        self.setText(text.full_date(date))

    def step(self, days: int) -> None:
        """From the date that stands there; from today where there is none."""
        self.set_date((self.date or self._today) + datetime.timedelta(days=days))

    def set_problem(self, has_one: bool) -> None:
        if bool(self.property("problem")) != has_one:
            self.setProperty("problem", has_one)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
        else:
            super().keyPressEvent(event)

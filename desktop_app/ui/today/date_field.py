"""A line to type a date into; the arrow keys go on by a day, the page keys by a week."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop_app.ui import text
from desktop_app.ui.date_words import read_date
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme

_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateField(QLineEdit):
    entered = Signal()
    """Enter was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = datetime.date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._retheme)
        self._retheme()

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

    def event(self, event: QEvent) -> bool:
        """These keys mean something else on the page."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in (*_STEPS, *_ENTER):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(36), self._theme.line_height(TextRole.BODY) + 12)
        return QSize(self._theme.px(220), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def _retheme(self) -> None:
        self.setFont(self._theme.font(TextRole.BODY))
        self.updateGeometry()

"""The days of the week, each of which may be ticked; they flow into as many lines as they need."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.sizing import hint_width

_GAP = 18
_DAYS = 7


class Weekdays(QWidget):
    """Days are numbered from 0 = Monday. One day at least stays free of a tick."""

    changed = Signal(object)
    """The ticked days: a frozenset."""

    def __init__(self, theme: Theme, title: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        self._boxes: dict[int, CheckBox] = {}
        for day in ((first + number) % _DAYS for number in range(_DAYS)):
            words = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            box = self._boxes[day] = CheckBox(theme, words, parent=self)
            box.setAccessibleName(locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat))
            box.setAccessibleDescription(title)
            box.clicked.connect(self._tell)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._retheme)

    def box(self, day: int) -> CheckBox:
        return self._boxes[day]

    @property
    def days(self) -> frozenset[int]:
        return frozenset(day for day, box in self._boxes.items() if box.isChecked())

    def set_days(self, days: Collection[int]) -> None:
        for day, box in self._boxes.items():
            box.setChecked(day in days)
        self._guard()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        width = sum(box.sizeHint().width() for box in self._boxes.values()) + _GAP * (_DAYS - 1)
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        widest = max(box.sizeHint().width() for box in self._boxes.values())
        return QSize(widest, self._boxes[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _places(self, width: int) -> list[QRect]:
        """In columns, as many beside one another as there is room for."""
        size = QSize(0, 0)
        for box in self._boxes.values():
            size = size.expandedTo(box.sizeHint())
        columns = max(1, min(_DAYS, (width + _GAP) // (size.width() + _GAP)))
        natural = [box.sizeHint().width() for box in self._boxes.values()]
        if sum(natural) + _GAP * (_DAYS - 1) <= width:
            lefts = [sum(natural[:number]) + _GAP * number for number in range(_DAYS)]
            return [QRect(left, 0, each, size.height()) for left, each in zip(lefts, natural, strict=True)]
        return [
            QRect(
                number % columns * (size.width() + _GAP),
                number // columns * (size.height() + 4),
                size.width(),
                size.height(),
            )
            for number in range(_DAYS)
        ]

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for box, place in zip(self._boxes.values(), self._places(self.width()), strict=True):
            if mirrored:
                place.moveLeft(self.width() - place.left() - place.width())
            box.setGeometry(place)

    def _tell(self) -> None:
        self._guard()
        self.changed.emit(self.days)

    def _guard(self) -> None:
        """Seven days of rest would be a program that never asks."""
        free = [box for box in self._boxes.values() if not box.isChecked()]
        for box in self._boxes.values():
            box.setEnabled(len(free) > 1 or box.isChecked())

    def _retheme(self) -> None:
        self.updateGeometry()
        self._place()

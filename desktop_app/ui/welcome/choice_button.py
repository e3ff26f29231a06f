"""A quiet button that says what is chosen, and opens a list of what else could be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import QuietButton

_SIGN, _GAP = 14, 8


class ChoiceButton(QuietButton):
    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, icon: str, parent: QWidget | None = None) -> None:
        """`name` is what is chosen: "Theme"."""
        super().__init__(theme, "", icon, parent=parent)
        self._name = name
        self._menu = QMenu(self)
        self.setAccessibleDescription(self.tr("Opens a menu"))
        self._menu.triggered.connect(self._report)
        self.clicked.connect(self.open_menu)

    def set_choices(self, choices: Sequence[tuple[object, str]], current: object, shown: str = "") -> None:
        """`shown` is what the button says; else the words of the current choice."""
        if [action.data() for action in self._menu.actions()] != [value for value, _ in choices]:
            self._menu.clear()
            for value, words in choices:
                action = self._menu.addAction(words)
                action.setData(value)
                action.setCheckable(True)
        for action in self._menu.actions():
            action.setChecked(action.data() == current)
        value = dict(choices).get(current, shown)
        self.setText(shown or value)
        #: What can be chosen and what is: "Theme: Light".
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=value))

    def choices(self) -> list[QAction]:
        return self._menu.actions()

    def open_menu(self) -> None:
        """Upwards: the button stands at the foot of the window."""
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(0, -height - 4)))
        checked = next((each for each in self._menu.actions() if each.isChecked()), None)
        if checked is not None:
            self._menu.setActiveAction(checked)

    def _report(self, action: QAction) -> None:
        self.chosen.emit(action.data())

    def _frame_width(self) -> int:
        return super()._frame_width() + self._theme.px(_SIGN) + _GAP

    def _paint_content(self, painter: QPainter) -> None:
        super()._paint_content(painter)
        size = self._theme.px(_SIGN)
        block = self._block()
        room = max(self.width() - self._frame_width(), 1)
        x = (self.width() + block.used_width(room) + self._frame_width()) / 2
        x -= self._size.value.padding + size
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - x - size if mirrored else x
        place = QRectF(round(left), round((self.height() - size) / 2), size, size)
        self._theme.paint_icon(painter, place, "chevron-down", self._theme.colour(self._ink()))

"""A list of things with something to do about each: a few rows, and more of them on demand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.settings.row import Hint, SettingRow
from desktop_app.ui.text import plurals
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_AT_FIRST, _MORE = 6, 20
_GAP = 8


class Way(NamedTuple):
    """What can be done about an entry: its name in the program, and its words on the button."""

    name: str
    words: str


class Entry(NamedTuple):
    thing: object
    title: str
    about: str
    ways: tuple[Way, ...]
    note: str = ""
    """In place of buttons."""


class WayButton(SecondaryButton):
    def __init__(self, theme: Theme, way: Way, entry: Entry) -> None:
        super().__init__(theme, way.words, size=ButtonSize.SMALL)
        self.way = way.name
        self.entry = entry
        #: {act} of a button such as "Put back"; {thing} is what it acts on.
        pattern = self.tr("{act}: {thing}")
        self.setAccessibleName(pattern.format(act=way.words, thing=isolated(entry.title)))
        self.setAccessibleDescription(entry.about)


class EntryRow(SettingRow):
    """Its title is what somebody wrote, so a word may be of any length."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        self.buttons = [WayButton(theme, way, entry) for way in entry.ways]
        control = QWidget()
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for button in self.buttons:
            row.addWidget(button)
        if entry.note:
            row.addWidget(TextLabel(theme, TextRole.SMALL, "ink3", entry.note))
        super().__init__(theme, entry.title, control, entry.about)

    def _make_title(self, theme: Theme, title: str) -> TextLabel:
        return Hint(theme, TextRole.CARD_BODY, "ink", title)


class EntryList(QWidget):
    chosen = Signal(str, object)
    """The name of a way, and the entry's thing."""

    def __init__(self, theme: Theme, title: str, none: str) -> None:
        """`none`: what to say of an empty list."""
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._shown = _AT_FIRST
        self.rows: list[EntryRow] = []
        self.none = TextLabel(theme, TextRole.CARD_BODY, "ink2", none)
        self.more = QuietButton(theme, "", "chevron-down", size=ButtonSize.SMALL)
        self.more.clicked.connect(self._show_more)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._places)
        column.addWidget(self.none)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(title)
        self._show()

    @property
    def buttons(self) -> list[WayButton]:
        return [button for row in self.rows for button in row.buttons]

    def set_entries(self, entries: Sequence[Entry]) -> bool:
        """Whoever was at a button is at the one that took its place; False if there is none to be at."""
        if tuple(entries) == self._entries:
            return True
        at = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        self._entries = tuple(entries)
        self._show()
        if at is None:
            return True
        if self.buttons:
            self.buttons[min(at, len(self.buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.buttons)

    def _show(self) -> None:
        for row in self.rows:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [EntryRow(self._theme, entry) for entry in self._entries[: self._shown]]
        for row in self.rows:
            row.last = row is self.rows[-1]
            self._places.addWidget(row)
            for button in row.buttons:
                button.clicked.connect(self._choose)
        hidden = min(len(self._entries) - len(self.rows), _MORE)
        self.none.setVisible(not self._entries)
        self.more.setVisible(hidden > 0)
        one, several = self.tr("Show 1 more"), plurals.tr("Show %Ln more", "", hidden)
        self.more.setText(one if hidden == 1 else several)
        for before, after in itertools.pairwise([*self.buttons, self.more]):
            QWidget.setTabOrder(before, after)

    def _show_more(self) -> None:
        """On to the first of those that appear: the button that was pressed may be gone."""
        before = len(self.buttons)
        self._shown += _MORE
        self._show()
        self.buttons[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, WayButton):
            self.chosen.emit(button.way, button.entry.thing)

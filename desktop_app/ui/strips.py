"""What the program has to tell without being asked, above all rooms: one strip at a time, never a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.strip import Strip

NAME = "strips"
"""By which the window's tools find it as a pane."""
TOLD, WARNS, STANDS, GRAVE = range(4)
"""Weights of messages: the heaviest shows, of equals the newest."""


class Way(NamedTuple):
    """A button. Words are asked for again after a change of language."""

    words: Callable[[], str]
    act: Callable[[], object]


@dataclass(frozen=True, eq=False)
class Message:
    name: str
    """A message takes the place of an older one of its name."""
    words: Callable[[], str]
    ways: tuple[Way, ...] = ()
    weight: int = TOLD
    icon: str = "info"
    can_close: bool = True
    closed: Callable[[], object] | None = None
    """The person has put it away."""


class Strips(QWidget):
    """Waiting messages show once what is heavier or newer is closed. It never takes the focus."""

    def __init__(self, theme: Theme, page: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        """`page` is what gets the focus when the button that had it goes."""
        super().__init__(parent)
        self.setObjectName(NAME)
        self._page = page
        self._messages: list[Message] = []
        self._shown: Message | None = None
        self.strip = Strip(theme)
        self.strip.activated.connect(self._act)
        self.strip.closed.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.addWidget(self.strip)
        self.setAccessibleName(self.tr("Notice"))
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """Of the messages there are, the one that shows first."""
        return tuple(each.name for each in self._in_order())

    def show_message(self, message: Message) -> None:
        self._messages = [each for each in self._messages if each.name != message.name]
        self._messages.append(message)
        self._show()

    def take_away(self, name: str) -> None:
        """Nothing where there is none of this name."""
        self._messages = [each for each in self._messages if each.name != name]
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.setAccessibleName(self.tr("Notice"))
            self._say(self._shown)

    def _in_order(self) -> list[Message]:
        newest_first = reversed(self._messages)
        return sorted(newest_first, key=lambda each: -each.weight)

    def _show(self) -> None:
        first = next(iter(self._in_order()), None)
        if first is self._shown:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._shown = first
        self.setVisible(first is not None)
        if first is not None:
            self._say(first)
            announce(self, self.strip.text, at_once=first.weight >= WARNS)
        if had_focus:
            self._page().setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, message: Message) -> None:
        ways = [way.words() for way in message.ways]
        self.strip.show_words(message.words(), message.icon, ways, can_close=message.can_close)

    def _act(self, number: int) -> None:
        if self._shown is not None:
            self._shown.ways[number].act()

    def _close(self) -> None:
        message = self._shown
        if message is not None:
            self.take_away(message.name)
            if message.closed is not None:
                message.closed()

"""What every screen has: a list of all actions, help, keys, panes to go between, larger and smaller text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.errors import StorageError
from desktop_app.ui import panes
from desktop_app.ui.actions import EVERYWHERE, SETTINGS, SPECS, Actions
from desktop_app.ui.announcing import sentences
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.rail import Rail
from desktop_app.ui.reporter import Report
from desktop_app.ui.text import error_text
from desktop_app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.ui.find_action import FindAction
    from desktop_app.ui.help.desk import HelpDesk


_STRIPS = "strips"
"""What the program has to tell; there only while there is something."""


class Window(Protocol):
    rail: Rail
    pages: QStackedWidget

    @property
    def place(self) -> str: ...
    def show_report(self, report: Report) -> None: ...


class WindowTools(QObject):
    """Each tool is made when it is first asked for."""

    def __init__(
        self, window: Window, parent: QWidget, theme: Theme, actions: Actions, preferences: Preferences
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._parent = parent
        self._theme = theme
        self._actions = actions
        self._preferences = preferences
        self.finder: FindAction | None = None
        self._wanted = ""
        for name, slot in (
            ("find_action", self.find_action),
            ("help", self.show_help),
            ("help_keys", self.show_keys),
            ("next_pane", self.next_pane),
            ("previous_pane", self.previous_pane),
            ("text_larger", self.text_larger),
            ("text_smaller", self.text_smaller),
            ("text_normal", self.text_normal),
        ):
            actions[name].triggered.connect(slot)
        actions.keysChanged.connect(self._write_keys)
        self._write_keys()
        preferences.refused.connect(self._tell_refused)

    @cached_property
    def help(self) -> HelpDesk:
        from desktop_app.ui.help.desk import HelpDesk

        return HelpDesk(self._parent, self._theme, self._actions, self._place)

    def close_help(self) -> bool:
        """Whether there was any."""
        return "help" in self.__dict__ and self.help.close()

    def show_help(self) -> None:
        self.help.show_help()

    def show_keys(self) -> None:
        self.help.show_keys()

    def find_action(self) -> None:
        from desktop_app.ui.find_action import find_action

        self.finder = find_action(self._theme, self._actions, self._window.place, self._parent)
        if self.finder is not None:
            self.finder.chosen.connect(self._run_soon)

    def next_pane(self) -> None:
        panes.move(self._panes(), 1)

    def previous_pane(self) -> None:
        panes.move(self._panes(), -1)

    def text_larger(self) -> None:
        self._preferences.step("text_percent", 1)

    def text_smaller(self) -> None:
        self._preferences.step("text_percent", -1)

    def text_normal(self) -> None:
        self._preferences.change("text_percent", 100)

    def _tell_refused(self, _name: str, _value: object, error: StorageError) -> None:
        """In Settings it is told where it was set."""
        if self._window.place != SETTINGS:
            self._window.show_report(Report(sentences(*error_text(error)), error.details))

    def _panes(self) -> list[QWidget]:
        """The rail, then those of the room, then help where it is open."""
        page = self._window.pages.currentWidget()
        of_page = getattr(page, "panes", None)
        parts = of_page() if of_page is not None else [page]
        shown: list[QWidget] = [self._window.rail, *parts]
        if "help" in self.__dict__ and self.help.pane is not None:
            shown.append(self.help.pane)
        return [*shown, *self._parent.findChildren(QWidget, _STRIPS)]

    def _run_soon(self, name: str) -> None:
        """Once the window is active again and has its focus back."""
        self._wanted = name
        QTimer.singleShot(0, self._run)

    def _run(self) -> None:
        name, self._wanted = self._wanted, ""
        if not name or not self._actions[name].isEnabled():
            return
        page = self._window.pages.currentWidget()
        if page is not None and SPECS[name].place != EVERYWHERE:
            # Away from any button that would take the key for itself.
            panes.enter(page)
        self._actions[name].trigger()

    def _place(self) -> str:
        return self._window.place

    def _write_keys(self) -> None:
        changed = self._actions.changed_keys()
        self._theme.set_key_texts({name: self._actions.hint(name) for name in changed})

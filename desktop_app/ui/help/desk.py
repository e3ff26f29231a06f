"""Shows help for the screen that is open, in a pane of the window, and gives the focus back."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.actions import ACTIONS, EVERYWHERE, Actions
from desktop_app.ui.help import topics
from desktop_app.ui.help.pane import HelpPane, KeyGroup
from desktop_app.ui.key_names import keys_text
from desktop_app.ui.places import place_title
from desktop_app.ui.theme.theme import Theme

_WIDTH = 400
_LEAST_PAGE_PX = 120  # of the page, still seen beside the pane
_HELP, _KEYS = "help", "keys"


class HelpDesk(QObject):
    def __init__(self, window: QWidget, theme: Theme, actions: Actions, place: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._actions = actions
        self._place = place
        self._shown = ""
        self._focus_before: QWidget | None = None
        self.pane: HelpPane | None = None
        actions.keysChanged.connect(self.close)
        theme.changed.connect(self._arrange)
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        return self.pane is not None and not self.pane.isHidden()

    def show_help(self) -> None:
        place = self._place()
        #: {screen} is a screen such as Today.
        title = self.tr("Help: {screen}").format(screen=place_title(place))
        self._show(_HELP, title, topics.purpose(place), topics.steps(place), self._groups(place))

    def show_keys(self) -> None:
        place = self._place()
        title = self.tr("Keys: {screen}").format(screen=place_title(place))
        self._show(_KEYS, title, "", [], [*self._groups(place), *self._groups(EVERYWHERE)])

    def close(self) -> bool:
        """Whether there was anything to close."""
        if not self.is_open or self.pane is None:
            return False
        held_focus = self.pane.isAncestorOf(QApplication.focusWidget() or self._window)
        self.pane.hide()
        before = self._focus_before
        if held_focus and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._arrange()
        return False

    def _show(self, what: str, title: str, purpose: str, steps: list[str], groups: list[KeyGroup]) -> None:
        """The same key closes what it has opened."""
        if self.is_open and self._shown == what:
            self.close()
            return
        if not self.is_open:
            self._focus_before = QApplication.focusWidget()
        if self.pane is None:
            self.pane = HelpPane(self._theme, self._window)
            self.pane.closed.connect(self.close)
        self._shown = what
        self.pane.show_help(title, purpose, steps, groups)
        self.pane.show()
        self.pane.raise_()
        self._arrange()
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _groups(self, place: str) -> list[KeyGroup]:
        keys = [
            (self._actions[spec.name].text(), keys_text(self._actions.keys(spec.name)))
            for spec in ACTIONS
            if spec.place == place and self._actions.keys(spec.name)
        ]
        title = place_title(EVERYWHERE) if place == EVERYWHERE else self.tr("Keys of this screen")
        return [KeyGroup(title, keys)] if keys else []

    def _arrange(self) -> None:
        if self.pane is None or not self.is_open:
            return
        room = self._window.size()
        width = min(self._theme.px(_WIDTH), room.width() - _LEAST_PAGE_PX)
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else room.width() - width
        self.pane.setGeometry(QRect(left, 0, width, room.height()))

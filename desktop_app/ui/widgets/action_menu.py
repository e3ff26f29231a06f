"""A menu of what can be done here, in groups, with icons and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.actions import SPECS, Actions
from desktop_app.ui.theme.theme import Theme


class ActionMenu(QMenu):
    def __init__(
        self, theme: Theme, actions: Actions, groups: Sequence[Sequence[str]], parent: QWidget
    ) -> None:
        """`groups`: names of actions, with a line between one group and the next."""
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._with_icon = [name for names in groups for name in names if SPECS[name].icon]
        for place, names in enumerate(groups):
            if place:
                self.addSeparator()
            for name in names:
                actions[name].setShortcutVisibleInContextMenu(True)
                actions[name].setIconVisibleInMenu(True)
                self.addAction(actions[name])
        theme.changed.connect(self._retheme)
        self._retheme()

    def _retheme(self) -> None:
        for name in self._with_icon:
            self._actions[name].setIcon(self._theme.icon(SPECS[name].icon, "ink2", self._theme.px(16)))

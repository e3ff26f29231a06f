"""The More menu: everything that can be done to a card, in groups, with icons and keys."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.actions import SPECS, Actions
from desktop_app.ui.theme.theme import Theme

GROUPS = (
    ("edit", "card_info", "source"),
    ("bury_card", "bury_contrast", "suspend_card", "suspend_contrast", "delete"),
    ("mark", "flag_1", "flag_2", "flag_3", "flag_4"),
    ("undo", "redo"),
    ("go_back",),
)


class MoreMenu(QMenu):
    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        for place, names in enumerate(GROUPS):
            if place:
                self.addSeparator()
            for name in names:
                actions[name].setShortcutVisibleInContextMenu(True)
                actions[name].setIconVisibleInMenu(True)
                self.addAction(actions[name])
        theme.changed.connect(self._retheme)
        self._retheme()

    def _retheme(self) -> None:
        for name in (name for names in GROUPS for name in names):
            if SPECS[name].icon:
                self._actions[name].setIcon(self._theme.icon(SPECS[name].icon, "ink2", self._theme.px(16)))

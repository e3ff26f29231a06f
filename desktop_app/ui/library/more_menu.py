"""What else can be done with a deck, behind the three dots."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui.actions import SPECS, Actions
from desktop_app.ui.theme.theme import Theme

GROUPS = (
    ("print_deck", "export_deck", "update_deck"),
    ("deck_options", "move_deck", "rename_deck"),
    ("delete_deck",),
    ("undo", "redo"),
)


class DeckMoreMenu(QMenu):
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

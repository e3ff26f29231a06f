"""A button that opens a menu of what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton


class MenuButton(SecondaryButton):
    def __init__(self, theme: Theme, words: str, *, size: ButtonSize = ButtonSize.NORMAL) -> None:
        super().__init__(theme, words, size=size, icon="chevron-down")
        self.menu: QMenu | None = None
        self.setAccessibleDescription(self.tr("Opens a menu"))

    def set_menu(self, menu: QMenu) -> None:
        self.menu = menu
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Above the button, which is at the foot of its page."""
        if self.menu is None:
            return
        size = self.menu.sizeHint()
        corner = self.mapToGlobal(QPoint(0, -4 - size.height()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + self.width() - size.width())
        self.menu.popup(corner)

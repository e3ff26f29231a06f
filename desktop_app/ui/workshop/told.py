"""A strip above the rest of a page, with room below it; it takes none while there is nothing to tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.strip import Strip

_BELOW = 12


class Told(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = Strip(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.addWidget(self.strip)
        self.hide()

    @property
    def text(self) -> str:
        """ "" while it tells nothing."""
        return "" if self.isHidden() else self.strip.text

    def show_words(self, text: str, icon: str, ways: Sequence[str] = (), *, can_close: bool = True) -> None:
        """As the strip has it; "" takes it away."""
        self.strip.show_words(text, icon, ways, can_close=can_close)
        self.setVisible(bool(text))

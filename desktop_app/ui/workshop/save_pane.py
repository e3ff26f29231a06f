"""Under which name the choices of a workshop are saved with the deck."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.library.inline_pane import InlinePane
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import OneLineField


class SavePane(InlinePane):
    saveRequested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Save these choices"), self._about(), self.tr("Save with the deck"))
        self.field = OneLineField(theme)
        self.field.entered.connect(self.accept)
        self.add_field(self.tr("Name"), self.field)
        self.finish()

    def open_for(self, title: str) -> None:
        self.field.setText(title)
        self.field.selectAll()
        self.open_pane()

    def first_field(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        self.saveRequested.emit(self.field.text())

    def _about(self) -> str:
        return self.tr("They are part of the deck, and go along when you export it. No answers are in them.")

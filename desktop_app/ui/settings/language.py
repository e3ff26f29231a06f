"""Language: the system's or one of those there are texts for."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop_app.ui.language import own_name
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.segmented import Segmented

_SETTLED_MS = 250


class LanguageSection(Section):
    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences)
        about = self.tr("Of the buttons and texts of Versus. Decks keep the language they are written in.")
        self.add_head(self.tr("Language"), about)
        system = ("system", self.tr("Same as the system"))
        available = preferences.language.available()
        self.choice = Segmented(theme, [system, *((code, own_name(code)) for code in available)])
        self.choice.set_title(self.title_of("language"))
        self.choice.set_value(preferences.values.language)
        self.choice.chosen.connect(self._choose_soon)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._choose)
        row = self.add_row("language", self.choice)
        row.last = True
        if len(available) == 1:
            row.set_hint(self.tr("There is only English so far."))
        self.close_column()

    def _choose_soon(self) -> None:
        """Arrow keys pass over languages on their way; the window should not change with each."""
        self._timer.start()

    def show_values(self) -> None:
        self.choice.set_value(self.preferences.values.language)

    def _choose(self) -> None:
        self.preferences.change("language", self.choice.value)

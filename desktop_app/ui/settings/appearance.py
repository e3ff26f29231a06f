"""Appearance: light or dark, motion, and the keys on buttons."""

from __future__ import annotations

from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.toggle import Toggle


class AppearanceSection(Section):
    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__(theme, preferences)
        self.add_head(self.tr("Appearance"), self.tr("Every change shows at once."))
        self._add_theme()
        self._add_motion()
        self._add_hints()
        self._add_colours()
        self.close_column()
        preferences.changed.connect(self.show_values)
        self.show_values()

    def _add_theme(self) -> None:
        choices = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("Same as the system")),
        ]
        self.mode = Segmented(self.theme, choices)
        self.mode.set_title(self.title_of("theme"))
        self.mode.chosen.connect(self._set_theme)
        self.add_row("theme", self.mode, self.tr("High contrast is taken over from your system."))

    def _add_motion(self) -> None:
        choices = [
            ("system", self.tr("Same as the system")),
            ("on", self.tr("On")),
            ("off", self.tr("Off")),
        ]
        self.motion = Segmented(self.theme, choices)
        self.motion.set_title(self.title_of("reduced_motion"))
        self.motion.chosen.connect(self._set_motion)
        self.add_row("reduced_motion", self.motion, self.tr("When on, nothing slides or fades."))

    def _add_hints(self) -> None:
        self.hints = Toggle(self.theme, self.title_of("key_hints"))
        self.hints.clicked.connect(self._set_hints)
        self.add_row("key_hints", self.hints, self.tr("Small caps such as “Space” beside what they do."))

    def _add_colours(self) -> None:
        self.colours = Toggle(self.theme, self.title_of("card_colours"))
        self.colours.clicked.connect(self._set_colours)
        about = self.tr(
            "When on, cards that bring colours of their own show them, in the dark on white paper."
        )
        self.add_row("card_colours", self.colours, about).last = True

    def _set_theme(self, value: str) -> None:
        self.preferences.change("theme", value)

    def _set_motion(self, value: str) -> None:
        self.preferences.change("reduced_motion", value)

    def _set_hints(self, shown: bool) -> None:
        self.preferences.change("key_hints", shown)

    def _set_colours(self, shown: bool) -> None:
        self.preferences.change("card_colours", shown)

    def show_values(self) -> None:
        values = self.preferences.values
        self.mode.set_value(values.theme)
        self.motion.set_value(values.reduced_motion)
        self.hints.setChecked(values.key_hints)
        self.colours.setChecked(values.card_colours)

"""Language, text size and theme at the foot of Welcome; what is chosen holds at once."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui import text
from desktop_app.ui.language import own_name
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.welcome.choice_button import ChoiceButton
from desktop_app.ui.widgets.flow_row import FlowRow

_TEXT_PERCENTS = range(100, 201, 20)


class Foot(QWidget):
    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.language = ChoiceButton(theme, self.tr("Language"), "languages")
        self.text_size = ChoiceButton(theme, self.tr("Text size"), "type")
        self.mode = ChoiceButton(theme, self.tr("Theme"), "sun")
        self.language.chosen.connect(self._set_language)
        self.text_size.chosen.connect(self._set_size)
        self.mode.chosen.connect(self._set_theme)
        self._row = FlowRow(self.tab_stops(), gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        preferences.changed.connect(self._show)
        self._show()

    def tab_stops(self) -> tuple[QWidget, ...]:
        return self.language, self.text_size, self.mode

    def _show(self) -> None:
        preferences, values = self._preferences, self._preferences.values
        languages = [(code, own_name(code)) for code in preferences.language.available()]
        self.language.set_choices(languages, preferences.language.code)
        self.language.setVisible(len(languages) > 1)
        #: {percent}: "120 %".
        pattern = self.tr("Text {percent}")
        sizes = [(each, text.percent(each / 100)) for each in _TEXT_PERCENTS]
        shown = pattern.format(percent=text.percent(values.text_percent / 100))
        self.text_size.set_choices(sizes, values.text_percent, shown)
        themes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("Same as the system")),
        ]
        self.mode.set_choices(themes, values.theme)
        self._row.fit()

    def _set_language(self, code: str) -> None:
        self._preferences.change("language", code)

    def _set_size(self, percent: int) -> None:
        self._preferences.change("text_percent", percent)

    def _set_theme(self, mode: str) -> None:
        self._preferences.change("theme", mode)

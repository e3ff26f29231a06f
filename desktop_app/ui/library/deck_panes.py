"""Renaming a deck, moving it to a group, writing it to a file, and its options: each in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.ui.library.inline_pane import InlinePane
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.text import translate
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.choice_field import Choice, ChoiceField
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.widgets.toggle import Toggle

TOML, XLSX, CSV, APKG = ".toml", ".xlsx", ".csv", ".apkg"
FORMAT_NAMES = {
    TOML: QT_TRANSLATE_NOOP("Decks", "Versus deck (.toml)"),
    XLSX: QT_TRANSLATE_NOOP("Decks", "Excel table (.xlsx)"),
    CSV: QT_TRANSLATE_NOOP("Decks", "Table as text (.csv)"),
    APKG: QT_TRANSLATE_NOOP("Decks", "Anki package (.apkg)"),
}
_ABOUT = {
    TOML: QT_TRANSLATE_NOOP("Decks", "Everything in one file, to keep, to share, or to edit by hand."),
    XLSX: QT_TRANSLATE_NOOP("Decks", "To edit in a spreadsheet, and to bring back as an update."),
    CSV: QT_TRANSLATE_NOOP("Decks", "For any spreadsheet, and to bring back as an update."),
    APKG: QT_TRANSLATE_NOOP("Decks", "For Anki on any device."),
}
_NEW_GROUP = object()


def format_name(form: str) -> str:
    return translate("Decks", FORMAT_NAMES[form])


class RenamePane(InlinePane):
    renameRequested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Decks", "Rename the deck"), "", translate("Decks", "Rename"))
        self.field = OneLineField(theme)
        self.field.entered.connect(self.accept)
        self.add_field(translate("Decks", "Title"), self.field)
        self.finish()

    def open_for(self, title: str) -> None:
        self.field.setText(title)
        self.open_pane()
        self.field.selectAll()

    def first_field(self) -> QWidget:
        return self.field

    def accept(self) -> None:
        self.renameRequested.emit(self.field.text())


class MovePane(InlinePane):
    moveRequested = Signal(object)
    """Names of the groups, the outermost first."""

    def __init__(self, theme: Theme) -> None:
        about = translate(
            "Decks", "Groups keep decks together in the list. Cards and progress stay as they are."
        )
        super().__init__(theme, translate("Decks", "Move to a group"), about, translate("Decks", "Move"))
        self.choice = ChoiceField(theme, translate("Decks", "Group"))
        self.choice.chosen.connect(self._choose)
        self.field = OneLineField(theme)
        self.field.entered.connect(self.accept)
        self.add_field(translate("Decks", "Group"), self.choice)
        self._label = self.add_field(translate("Decks", "Name of the new group"), self.field)
        self.finish()

    def open_for(self, groups: Sequence[tuple[str, tuple[str, ...]]], folder: tuple[str, ...]) -> None:
        """`groups` there are, with what is written of each."""
        choices = [Choice((), translate("Decks", "No group"))]
        choices += [Choice(folder, words) for words, folder in groups]
        choices.append(Choice(_NEW_GROUP, translate("Decks", "New group…"), None, True))
        self.choice.set_choices(choices, folder if groups else _NEW_GROUP)
        self.field.clear()
        self._fit()
        self.open_pane()

    def first_field(self) -> QWidget:
        return self.field if self.choice.value is _NEW_GROUP else self.choice

    def accept(self) -> None:
        is_new = self.choice.value is _NEW_GROUP
        self.moveRequested.emit((self.field.text(),) if is_new else self.choice.value)

    def _choose(self, value: object) -> None:
        self.choice.set_value(value)
        self._fit()
        if value is _NEW_GROUP:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        is_new = self.choice.value is _NEW_GROUP
        self.field.setVisible(is_new)
        self._label.setVisible(is_new)


class ExportPane(InlinePane):
    exportRequested = Signal(str, bool)
    """A format, and whether with what was learned."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, translate("Decks", "Export the deck"), "", translate("Decks", "Choose where to save it…")
        )
        self.choice = ChoiceField(theme, translate("Decks", "As"))
        self.choice.set_choices([Choice(form, format_name(form)) for form in FORMAT_NAMES], TOML)
        self.choice.chosen.connect(self._choose)
        self.hint = TextLabel(theme, TextRole.SMALL, "ink3")
        self.history = CheckBox(
            theme, translate("Decks", "With what I have learned: when each card is due, and my answers")
        )
        self.add_field(translate("Decks", "As"), self.choice)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.history)
        self.finish()
        self._fit()

    def open_for(self) -> None:
        self.open_pane()

    def first_field(self) -> QWidget:
        return self.choice

    def accept(self) -> None:
        form = str(self.choice.value)
        self.exportRequested.emit(form, form == APKG and self.history.isChecked())

    def _choose(self, value: object) -> None:
        self.choice.set_value(value)
        self._fit()

    def _fit(self) -> None:
        form = str(self.choice.value)
        self.hint.setText(translate("Decks", _ABOUT[form]))
        self.history.setVisible(form == APKG)


class OptionsPane(InlinePane):
    studiedChanged = Signal(bool)
    fileRequested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Decks", "Options of the deck"), "", "")
        words = translate("Decks", "Study this deck")
        self.studied = Toggle(theme, words)
        self.studied.clicked.connect(self.studiedChanged)
        hint = translate("Decks", "When it is off, its cards wait. What you know of them is kept.")
        self.body.addWidget(SettingRow(theme, words, self.studied, hint))
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        self.choose = SecondaryButton(theme, translate("Decks", "Choose a file…"), size=ButtonSize.SMALL)
        self.choose.clicked.connect(self.fileRequested)
        row.addWidget(self.choose)
        self.file = SettingRow(theme, translate("Decks", "The file it is updated from"), place, " ")
        self.body.addWidget(self.file)
        self.facts = TextLabel(theme, TextRole.SMALL, "ink3")
        self.body.addWidget(self.facts)
        self.finish()

    def open_for(self, *, is_studied: bool, file: str, facts: str) -> None:
        """`file` it came from, "" for none; `facts`: author, language, what is said of it."""
        self.studied.setChecked(is_studied)
        self.file.set_hint(file or translate("Decks", "None yet. Choose one to take its changes over."))
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.open_pane()

    def first_field(self) -> QWidget:
        return self.studied

    def accept(self) -> None:
        """Everything holds at once."""

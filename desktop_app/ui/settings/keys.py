"""Keys: every action by screen, found by a word, and given another key in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.actions import ACTIONS, EVERYWHERE, SPECS, Actions
from desktop_app.ui.key_names import keys_text
from desktop_app.ui.matching import rank
from desktop_app.ui.places import place_title, places
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.key_button import KEY_PADDING
from desktop_app.ui.settings.key_row import KeyRow
from desktop_app.ui.settings.section import Section
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.search_field import SearchField
from desktop_app.ui.widgets.text_label import TextLabel

_Keys = tuple[str, ...]


class KeysSection(Section):
    def __init__(self, theme: Theme, preferences: Preferences, actions: Actions) -> None:
        super().__init__(theme, preferences)
        about = self.tr("Choose an action, then press the key you want for it.")
        self.add_head(self.tr("Keys"), about)
        self._actions = actions
        self._before: dict[str, _Keys] = {}
        self.rows: dict[str, KeyRow] = {}
        self._heads: dict[str, QWidget] = {}
        self._add_tools()
        for place in places():
            self._add_place(place)
        self._none = TextLabel(theme, TextRole.CARD_BODY, "ink2", self.tr("No action or key matches."))
        self._none.hide()
        self.add(self._none, 16)
        self.close_column()
        actions.keysChanged.connect(self._show)
        self._show()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _add_tools(self) -> None:
        self.search = SearchField(self.theme, self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search actions and keys"))
        self.search.textChanged.connect(self._filter)
        self.restore = SecondaryButton(self.theme, self.tr("Restore all"))
        self.restore.clicked.connect(self._restore_or_undo)
        line = QHBoxLayout()
        line.setContentsMargins(4, 4, 4, 4)
        line.setSpacing(12)
        line.addWidget(self.search, 1)
        line.addWidget(self.restore)
        self.column.addLayout(line)

    def _add_place(self, place: str) -> None:
        head = self._heads[place] = TextLabel(self.theme, TextRole.SECTION, "ink", place_title(place))
        head.setContentsMargins(KEY_PADDING, 20, 0, 6)
        self.column.addWidget(head)
        for spec in ACTIONS:
            if spec.place == place:
                row = self.rows[spec.name] = KeyRow(self.theme, spec.name, self._actions[spec.name].text())
                row.keysGiven.connect(self._offer)
                row.taken.connect(self._take)
                row.resetRequested.connect(self._reset)
                self.column.addWidget(row)

    # What the person does

    def _offer(self, name: str, keys: _Keys) -> None:
        """Bind it, or say who has that key already."""
        other = self._actions.clashing(name, keys)
        if other:
            self.rows[name].show_clash(keys, self._clash_text(name, other))
        else:
            self._bind({name: keys})

    def _take(self, name: str, keys: _Keys) -> None:
        """The others that have one of these keys where this acts lose it."""
        while other := self._actions.clashing(name, keys):
            left = self._actions.without(other, keys)
            self._actions.set_keys({other: left})
        self._bind({name: keys})

    def _reset(self, name: str) -> None:
        self._offer(name, SPECS[name].keys)

    def _restore_or_undo(self) -> None:
        if self._before:
            before, self._before = self._before, {}
            self._bind(before)
        else:
            before = self._actions.changed_keys()
            self._bind({spec.name: spec.keys for spec in ACTIONS})
            self._before = before
            self._show()

    def _bind(self, keys: dict[str, _Keys]) -> None:
        self._before = {}
        self._actions.set_keys(keys)
        self.preferences.change("keys", self._actions.changed_keys())

    # What is shown

    def show_values(self) -> None:
        """After a change that could not be saved: the keys that are."""
        kept = self.preferences.values.keys
        if self._actions.changed_keys() != kept:
            self._before = {}
            self._actions.set_keys({spec.name: kept.get(spec.name, spec.keys) for spec in ACTIONS})

    def _show(self) -> None:
        changed = self._actions.changed_keys()
        for name, row in self.rows.items():
            row.clear_clash()
            row.show_keys(keys_text(self._actions.keys(name)), changed=name in changed)
        #: Takes "Restore all" back.
        self.restore.setText(self.tr("Undo") if self._before else self.tr("Restore all"))
        self.restore.setEnabled(bool(changed or self._before))
        self._filter()

    def _filter(self) -> None:
        wanted = self.search.text()
        shown = set()
        for name, row in self.rows.items():
            keys = " ".join(keys_text(self._actions.keys(name)))
            place = SPECS[name].place
            words = f"{row.button.text()} {keys} {place_title(place)}"
            row.setVisible(rank(wanted, words) is not None)
            if not row.isHidden():
                shown.add(place)
        for place, head in self._heads.items():
            head.setVisible(place in shown)
        self._none.setVisible(not shown)

    def _clash_text(self, name: str, other: str) -> str:
        place = SPECS[other].place
        words = self._actions[other].text()
        if place == EVERYWHERE:
            return self.tr("Already used for “{action}” everywhere").format(action=words)
        if place == SPECS[name].place:
            return self.tr("Already used for “{action}” on this screen").format(action=words)
        #: {place} is a screen such as Study.
        pattern = self.tr("Already used for “{action}” in {place}")
        return pattern.format(action=words, place=place_title(place))

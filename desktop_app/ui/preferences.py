"""What the person has set: in force at once, and in the file at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import StorageError
from desktop_app.ui.language import Language
from desktop_app.ui.theme.theme import Mode, Theme

_IN_FORCE = (
    *("theme", "reduced_motion", "key_hints", "card_colours"),
    *("text_percent", "line_percent", "language"),
)
_AS_TOLD = {"on": True, "off": False}
_UNASKED = frozenset({"window", "welcomed", "copy_owed"})
"""Nobody has set these: where they cannot be kept, they hold until the program ends."""


class Values(Protocol):
    theme: str
    reduced_motion: str
    key_hints: bool
    card_colours: bool
    text_percent: int
    line_percent: int
    language: str
    keys: dict[str, tuple[str, ...]]
    window: str
    welcomed: bool
    copy_at_close: bool
    copy_owed: bool


class Declared(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def least(self) -> int: ...
    @property
    def most(self) -> int: ...
    @property
    def step(self) -> int: ...


class SettingsStore(Protocol):
    @property
    def folder(self) -> Path: ...
    def declared(self, name: str) -> Declared: ...
    def load(self) -> Values: ...
    def save(self, settings: Any, /) -> None: ...


class Preferences(QObject):
    changed = Signal(str)
    """The name of a setting."""
    refused = Signal(str, object, object)
    """It could not be saved, and is as before: its name, the value that was wanted, the StorageError."""

    def __init__(self, store: SettingsStore, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self.values = store.load()
        self.language = Language(self)

    @property
    def folder(self) -> Path:
        """Where the settings lie, and all other data."""
        return self._store.folder

    def declared(self, name: str) -> Declared:
        return self._store.declared(name)

    def apply(self) -> None:
        """Everything as it was saved."""
        for name in _IN_FORCE:
            self._put_in_force(name)

    def change(self, name: str, value: object) -> None:
        """A number beyond its bounds is brought within them."""
        declared = self.declared(name)
        if declared.most and isinstance(value, int):
            value = min(max(value, declared.least), declared.most)
        before = getattr(self.values, name)
        if before == value:
            return
        setattr(self.values, name, value)
        try:
            self.save()
        except StorageError as error:
            if name not in _UNASKED:
                setattr(self.values, name, before)
                self.refused.emit(name, value, error)
                return
        self._put_in_force(name)
        self.changed.emit(name)

    def step(self, name: str, steps: int) -> None:
        """Up or down by so many steps, to the next round number."""
        declared = self.declared(name)
        value: int = getattr(self.values, name)
        self.change(name, (value // declared.step + steps) * declared.step)

    def save(self) -> None:
        """Raises StorageError."""
        self._store.save(self.values)

    def _put_in_force(self, name: str) -> None:
        values, theme = self.values, self._theme
        if name == "theme":
            theme.set_mode(Mode(values.theme))
        elif name == "reduced_motion":
            theme.set_reduced_motion(_AS_TOLD.get(values.reduced_motion))
        elif name == "key_hints":
            theme.set_key_hints(values.key_hints)
        elif name == "card_colours":
            theme.set_stored_colours(values.card_colours)
        elif name == "text_percent":
            theme.set_text_scale(values.text_percent / 100)
        elif name == "line_percent":
            theme.set_line_spacing(values.line_percent / 100)
        elif name == "language":
            self.language.choose(values.language)

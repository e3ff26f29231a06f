"""Settings of the program itself: a small file in the data folder, apart from what belongs to learners."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import StorageError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP

FILE_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Declared:
    """What may be set: for people its title, for the file its bounds. No choices and no bounds: anything."""

    title: str
    """Marked for translation in the context "settings"."""
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    step: int = 1

    def accepts(self, value: object) -> bool:
        if self.choices:
            return value in self.choices
        if self.most:
            return isinstance(value, int) and self.least <= value <= self.most
        return True


def _declare(default: Any, declared: Declared) -> Any:
    return field(default=default, metadata={"declared": declared})


SYSTEM = "system"
_Keys = dict[str, tuple[str, ...]]


@dataclass(slots=True)
class Settings:
    """The declared list: name, type, default and title of everything there is to set."""

    theme: str = _declare(
        SYSTEM, Declared(QT_TRANSLATE_NOOP("settings", "Theme"), choices=("light", "dark", SYSTEM))
    )
    reduced_motion: str = _declare(
        SYSTEM, Declared(QT_TRANSLATE_NOOP("settings", "Less motion"), choices=(SYSTEM, "on", "off"))
    )
    key_hints: bool = _declare(True, Declared(QT_TRANSLATE_NOOP("settings", "Show keys on buttons")))
    card_colours: bool = _declare(False, Declared(QT_TRANSLATE_NOOP("settings", "Colours of imported cards")))
    text_percent: int = _declare(
        100, Declared(QT_TRANSLATE_NOOP("settings", "Text size"), least=100, most=200, step=10)
    )
    line_percent: int = _declare(
        100, Declared(QT_TRANSLATE_NOOP("settings", "Space between lines"), least=100, most=150, step=10)
    )
    language: str = _declare(SYSTEM, Declared(QT_TRANSLATE_NOOP("settings", "Language")))
    """"system", or the code of a language such as "de"."""
    keys: _Keys = field(
        default_factory=dict, metadata={"declared": Declared(QT_TRANSLATE_NOOP("settings", "Keys"))}
    )
    """Of the actions whose keys were changed, by name, in Qt's portable notation; no key is an empty list."""
    welcomed: bool = _declare(False, Declared(QT_TRANSLATE_NOOP("settings", "Welcome seen")))
    """The first page was shown, or was not needed."""
    copy_at_close: bool = _declare(
        True, Declared(QT_TRANSLATE_NOOP("settings", "Back up each day when Versus closes"))
    )
    copy_owed: bool = _declare(
        False, Declared(QT_TRANSLATE_NOOP("settings", "Written since the last backup"))
    )
    """Whatever became of the program meanwhile."""
    window: str = _declare("", Declared(QT_TRANSLATE_NOOP("settings", "Window")))
    """Place and size as the window system describes them, in hex."""


class SettingsFile:
    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        """`read_only`: what is set holds until the window is closed."""
        self.folder = folder
        self._read_only = read_only
        self._path = folder / FILE_NAME
        self._unknown: dict[str, object] = {}

    def declared(self, name: str) -> Declared:
        """Raises KeyError for a setting there is not."""
        found: Declared = {each.name: each for each in fields(Settings)}[name].metadata["declared"]
        return found

    def load(self) -> Settings:
        """What was saved; what a missing or broken file does not say is as it is by default."""
        settings = Settings()
        try:
            saved = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return settings
        if isinstance(saved, dict):
            known = {each.name for each in fields(Settings)}
            self._unknown = {name: value for name, value in saved.items() if name not in known}
            for name in known & saved.keys():
                value = _keys(saved[name]) if name == "keys" else saved[name]
                if type(value) is type(getattr(settings, name)) and self.declared(name).accepts(value):
                    setattr(settings, name, value)
        return settings

    def save(self, settings: Settings) -> None:
        """Through a temporary file; what a newer program has written stays. Raises StorageError: then the
        file is as it was."""
        if self._read_only:
            return
        values = self._unknown | {each.name: getattr(settings, each.name) for each in fields(Settings)}
        part = self._path.with_suffix(".part")
        try:
            part.touch(mode=0o600)
            with part.open("w", encoding="utf-8") as stream:
                json.dump(values, stream, indent=2)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise _named(error) from error


def _named(error: OSError) -> StorageError:
    """The errors are loaded when there is one: settings are read at every start, by every command."""
    from desktop_app.storage import errors

    named = errors.named_error(error)
    return named if isinstance(named, StorageError) else errors.disk_error(type(error).__name__)


def _keys(saved: object) -> _Keys:
    """Every entry that can be used; a broken one costs the others nothing."""
    if not isinstance(saved, Mapping):
        return {}
    return {
        str(name): tuple(keys)
        for name, keys in saved.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }

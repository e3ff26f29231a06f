"""Settings of the program itself: a small file in the data folder, apart from what belongs to learners."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

FILE_NAME = "settings.json"


@dataclass(slots=True)
class Settings:
    """The declared list: name, type and default of everything there is to set."""

    theme: str = "system"
    """light, dark or system."""
    text_percent: int = 100
    """100 to 200."""
    window: str = ""
    """Place and size as the window system describes them, in hex."""


class SettingsFile:
    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def load(self) -> Settings:
        """What was saved; what a missing or broken file does not say is as it is by default."""
        settings = Settings()
        try:
            saved = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return settings
        if isinstance(saved, dict):
            for field in fields(Settings):
                value = saved.get(field.name)
                if type(value) is type(getattr(settings, field.name)):
                    setattr(settings, field.name, value)
        return settings

    def save(self, settings: Settings) -> None:
        """Through a temporary file. A disk that refuses loses a preference, nothing more."""
        part = self._path.with_suffix(".part")
        with contextlib.suppress(OSError):
            part.touch(mode=0o600)
            part.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")
            part.replace(self._path)

"""Where things lie: user data, bundled files, logs. One function per place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APP_NAME = "Versus"
DATA_DIR_VARIABLE = "VERSUS_DATA_DIR"


def _bundled(folder: str) -> Path:
    """A folder that travels with the program: in an installed wheel, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "_data" / folder
    return installed if installed.is_dir() else package.parent / folder


def resource(name: str) -> Path:
    """A file of `resources/`, e.g. `resource("icons/check.svg")`."""
    return _bundled("resources") / name


def built_in_decks() -> tuple[Path, ...]:
    """The deck files shipped with the program, in alphabetical order."""
    return tuple(sorted(_bundled("decks").glob("*.toml")))


def data_dir(chosen: str | None = None) -> Path:
    """The data folder: the one asked for, else the environment's, else the platform's own place."""
    asked = chosen or os.environ.get(DATA_DIR_VARIABLE)
    if asked:
        return Path(asked).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def log_dir(data: Path, *, portable: bool) -> Path:
    """Logs lie apart from the data, but inside it when the folder was chosen (a stick stays complete)."""
    if portable:
        return data / "logs"
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def is_portable(chosen: str | None) -> bool:
    return bool(chosen or os.environ.get(DATA_DIR_VARIABLE))


def without_home(text: str) -> str:
    """The text with the home folder written as ~, so that logs and copied details name nobody."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    return text.replace(home.replace("\\", "/"), "~") if sys.platform == "win32" else text

"""Facts about upkeep, by name, in `backups/state.json`: when something was last done, what failed.

No study data: the file may be lost, or be half of one, and nothing but these facts goes with it.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from pathlib import Path

from desktop_app.study.rows import Value

FOLDER = "backups"
FILE_NAME = "state.json"

_one_at_a_time = threading.Lock()


def read_state(folder: Path) -> dict[str, Value]:
    """What is known of a data folder; empty where the file is missing or broken."""
    try:
        known = json.loads((folder / FOLDER / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}


def read_number(folder: Path, name: str) -> int:
    """0 where nothing of the kind is known."""
    value = read_state(folder).get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def remember(folder: Path, /, **facts: object) -> None:
    """As JSON has them, through a temporary file; None forgets. A disk that refuses loses a fact, no more."""
    with _one_at_a_time, contextlib.suppress(OSError):
        known = {**read_state(folder), **facts}
        kept = {name: each for name, each in known.items() if each is not None}
        write_json(folder / FOLDER / FILE_NAME, kept)


def write_json(path: Path, data: object) -> None:
    """Whole or not at all, readable by nobody else. Raises OSError."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with open(handle, "w", encoding="utf-8") as stream:  # noqa: PTH123 - to give the permissions at once
            json.dump(data, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise

"""Whether a restore was cut short: asked at every start, so without all that a restore needs."""

from __future__ import annotations

import os
from pathlib import Path

READY = "restoring"
"""The folder in which the new database is made ready; the name of the marker begins with it."""


def has_traces(data: Path) -> bool:
    """Of a restore that was begun and not ended; or is going on, where another process holds the folder."""
    try:
        with os.scandir(data) as entries:
            return any(entry.name.startswith(READY) for entry in entries)
    except FileNotFoundError:
        return False

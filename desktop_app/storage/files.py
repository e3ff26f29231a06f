"""What a database file needs of the file system: names for SQLite, and writing that lasts."""

from __future__ import annotations

import os
from pathlib import Path


def file_uri(path: Path, options: str) -> str:
    """For `sqlite3.connect(…, uri=True)`; `options` such as "mode=ro"."""
    name = path.absolute().as_posix()
    for mark in "%?#":
        name = name.replace(mark, f"%{ord(mark):02x}")
    return f"file://{'' if name.startswith('/') else '/'}{name}?{options}"


def make_private(path: Path) -> None:
    """An empty file that is nobody else's to read. What is there is cut to nothing."""
    os.close(os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))


def flush_file(path: Path) -> None:
    """Make what was written to it last through a power cut."""
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_folder(folder: Path) -> None:
    """The same for the names in it. Windows does this by itself and cannot be asked."""
    if os.name == "posix":
        flush_file(folder)

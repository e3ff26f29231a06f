"""Checked copies of a live database. A plain copy of the file can lack every row that is still in the log."""

from __future__ import annotations

import datetime
import os
import sqlite3
from pathlib import Path

from desktop_app.storage import errors

FOLDER = "backups"


def checked_copy(connection: sqlite3.Connection, folder: Path, why: str, at_utc_ms: int) -> Path:
    """A copy of the open database in `folder`/backups, complete and checked once it has its name.

    `why` goes into the name ("before-schema-2"). Raises DatabaseDamaged if the copy is not whole.
    """
    place = folder / FOLDER
    place.mkdir(mode=0o700, exist_ok=True)
    at = datetime.datetime.fromtimestamp(at_utc_ms / 1000, datetime.UTC)
    target = _free_name(place, f"{at:%Y%m%dT%H%M%SZ}-{why}")
    part = target.with_suffix(".part")
    try:
        # VACUUM INTO takes an empty file; made beforehand, it is nobody else's to read.
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        connection.execute("VACUUM INTO ?", (str(part),))
        _compare(part, _counts(connection))
        _flush(part)
        part.rename(target)
        flush_folder(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


def flush_folder(folder: Path) -> None:
    """Make names in it last through a power cut. Windows does this by itself and cannot be asked."""
    if os.name == "posix":
        _flush(folder)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free_name(place: Path, name: str) -> Path:
    target, number = place / f"{name}.db", 2
    while target.exists():
        target, number = place / f"{name}-{number}.db", number + 1
    return target


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
        if not name.startswith("sqlite_")
    }


def _compare(copy: Path, expected: dict[str, int]) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA query_only = on")
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        counts = _counts(connection)
    finally:
        connection.close()
    if verdict != "ok" or counts != expected:
        raise errors.damaged(f"the copy: {verdict}; {counts} instead of {expected}")

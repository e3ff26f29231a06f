"""A restore from its beginning to its end.

The new database is made ready beside the present one, with all that is to be in it; then they change places.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import StorageError
from desktop_app.progress import Progress
from desktop_app.storage.backups import restoring
from desktop_app.storage.backups.folder import FolderBackups
from desktop_app.storage.backups.reading import Later, later_than
from desktop_app.storage.backups.state import remember
from desktop_app.storage.database import open_database
from desktop_app.storage.errors import named_errors
from desktop_app.storage.files import flush_file, flush_folder
from desktop_app.storage.lock import take_lock
from desktop_app.storage.media import Media
from desktop_app.storage.store import SqliteStore
from desktop_app.study.copies import Restored, Why
from desktop_app.study.ports import Clock

Merge = Callable[[SqliteStore, Later], int]
"""Brings what is newer into the store; how many events that were."""


@named_errors
def restore_files(data: Path, path: Path, clock: Clock, merge: Merge | None, progress: Progress) -> Restored:
    """The file takes the place of the database of a folder that nobody has open.

    Raises DataFolderInUse, what is wrong with the copy, or Cancelled; then all is as before.
    """
    at_utc_ms = clock.now().at_utc_ms
    lock = take_lock(data, at_utc_ms)
    try:
        restoring.finish(data)
        merged, missing, aside = 0, tuple[str, ...](), _set_aside(data, path)
        if aside is None:
            restoring.prepare(data, path, progress)
            merged, missing = _complete(data, clock, merge, progress)
            _save_the_present(data, clock, progress)
        # Where it came to belongs to the database that goes.
        remember(data, journal=None)
        return Restored(restoring.replace_database(data, at_utc_ms, aside), merged, missing)
    finally:
        lock.release()


def _set_aside(data: Path, path: Path) -> Path | None:
    """The folder of files set aside: they come back as they stand, whatever their state. None: a copy."""
    aside = data / restoring.ASIDE
    is_there = path.name == restoring.DATABASE and path.parent.resolve().parent == aside.resolve()
    return aside / path.parent.resolve().name if is_there else None


def _complete(
    data: Path, clock: Clock, merge: Merge | None, progress: Progress
) -> tuple[int, tuple[str, ...]]:
    """Bring what is ready up to date. Gives how much was merged, and which media are missing."""

    def at_utc_ms() -> int:
        return clock.now().at_utc_ms

    ready = data / restoring.READY
    try:
        database = open_database(ready, at_utc_ms=at_utc_ms)
        store = SqliteStore(database, at_utc_ms)
        try:
            merged = 0
            if merge is not None:
                merged = merge(store, later_than(ready / restoring.DATABASE, data / restoring.DATABASE, data))
            missing = Media(database, at_utc_ms, data).bring_back()
        finally:
            store.close()
        flush_file(ready / restoring.DATABASE)
        flush_folder(ready)
        progress.step(0)
    except BaseException:
        restoring.clear(ready)
        raise
    return merged, missing


def _save_the_present(data: Path, clock: Clock, progress: Progress) -> None:
    """Where it cannot be read, or there is no room, the files set aside are all there is."""
    try:
        with contextlib.suppress(StorageError, sqlite3.Error, OSError):
            FolderBackups(data, clock).make(Why.BEFORE_RESTORE, progress)
    except BaseException:
        restoring.clear(data / restoring.READY)
        raise

"""The only opener of a database: looks before it touches, sets and reads back every pragma, migrates."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from peewee import InterfaceError, SqliteDatabase

from desktop_app.domain.errors import StorageError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.storage import disks, errors
from desktop_app.storage.backups.state import FOLDER as BACKUPS
from desktop_app.storage.errors import named_errors
from desktop_app.storage.files import file_uri, flush_folder
from desktop_app.storage.migrations import (
    APPLICATION_ID,
    MIGRATIONS,
    Migration,
    migrate,
    newest,
    too_new,
    version_of,
)

FILE_NAME = "versus.db"
BUSY_SECONDS = 5
CHECKPOINT_PAGES = 3_000
"""An answer writes about 11 pages. At 1,000 each 91st answer waited 14 to 50 ms for a checkpoint, which was
all of p99 at 100,000 cards; from 10,000 on the long log slows reads. `tidy` folds it away when at rest.
"""

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


class VersusDatabase(SqliteDatabase):
    """Every connection it makes, in whatever thread, has the pragmas of the storage page."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        mode = "mode=ro" if read_only else "mode=rw"
        if read_only and not _has_log(path) and not os.access(path.parent, os.W_OK):
            # Even to read, SQLite wants to make a log; where it cannot, nobody else writes either.
            mode += "&immutable=1"
        self.wants_wal = disks.is_plainly_local(path.parent)
        super().__init__(
            file_uri(path, mode),
            uri=True,
            autoconnect=False,
            lock_type="IMMEDIATE",
            timeout=BUSY_SECONDS,
        )

    @property
    def raw(self) -> sqlite3.Connection:
        """This thread's connection, for statements of our own. It must be open already."""
        if self.is_closed():
            raise InterfaceError("This thread has no open connection.")
        untyped: Any = self
        connection: sqlite3.Connection = untyped.connection()
        return connection

    def _connect(self) -> sqlite3.Connection:
        untyped: Any = super()
        connection: sqlite3.Connection = untyped._connect()
        try:
            self._set_up(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _set_up(self, connection: sqlite3.Connection) -> None:
        set_pragma(connection, "foreign_keys", "on", 1)
        if not self.read_only:
            self._set_journal(connection)
        set_pragma(connection, "synchronous", "full", 2)
        set_pragma(connection, "busy_timeout", BUSY_SECONDS * 1000, BUSY_SECONDS * 1000)
        set_pragma(connection, "trusted_schema", "off", 0)
        set_pragma(connection, "cell_size_check", "on", 1)
        set_pragma(connection, "wal_autocheckpoint", CHECKPOINT_PAGES, CHECKPOINT_PAGES)

    def _set_journal(self, connection: sqlite3.Connection) -> None:
        for mode in ("wal", "truncate") if self.wants_wal else ("truncate",):
            (granted,) = connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
            if granted == mode:
                return
        # Another program has the file open in the other mode.
        raise errors.busy(f"journal_mode {granted}")


def set_pragma(connection: sqlite3.Connection, name: str, value: str | int, expected: int) -> None:
    """Set and read back: SQLite takes a misspelt pragma without a word."""
    connection.execute(f"PRAGMA {name} = {value}")
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is None or row[0] != expected:
        raise RuntimeError(f"PRAGMA {name} = {value} reads back as {row}")


@named_errors
def open_database(
    folder: Path,
    *,
    at_utc_ms: Callable[[], int],
    read_only: bool = False,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> VersusDatabase:
    """The database of a data folder, connected in this thread, of today's schema; made where there is none.

    Whoever writes holds the folder's lock (`lock.py`). `at_utc_ms` dates the copy made before a migration.
    Raises DatabaseTooNew, NotADatabase (both before anything is touched), DatabaseDamaged,
    DataFolderReadOnly, DiskFull, DatabaseBusy; StorageError where `read_only` meets nothing it could read.
    """
    path = folder / FILE_NAME
    known = newest(migrations)
    if not read_only:
        make_folder(folder)
        _make_file(path)
    if read_only:
        # Late here and below: a start pays for neither.
        from desktop_app.storage.backups.copying import take_back_cut_short

        take_back_cut_short(path)
    version = _look(path, known)
    if read_only and version < known:
        raise nothing_to_read(version)
    if not (read_only or os.access(path, os.W_OK)):
        raise errors.read_only(FILE_NAME)
    database = VersusDatabase(path, read_only=read_only)
    # Also asks SQLite itself, which reads the file's log; a version that is too new was refused above.
    database.connect()
    try:
        connection = database.raw
        if read_only:
            version_of(connection, known)
        else:
            migrate(connection, migrations, lambda old: _keep(connection, folder, known, old, at_utc_ms()))
            set_pragma(connection, "foreign_keys", "on", 1)
    except BaseException:
        database.close()
        raise
    return database


def _keep(connection: sqlite3.Connection, folder: Path, known: int, old: int, at_utc_ms: int) -> None:
    from desktop_app.storage.backups.copying import checked_copy

    checked_copy(connection, folder, f"before-schema-{known}-from-{old}", at_utc_ms)


def refuse_newer(folder: Path) -> None:
    """Before anything is written, a lock included. Raises DatabaseTooNew; other faults are told later."""
    with contextlib.suppress(OSError):
        with (folder / FILE_NAME).open("rb") as file:
            header = file.read(_HEADER_BYTES)
        version, application = (int.from_bytes(header[at : at + 4], "big") for at in (60, 68))
        if header.startswith(_MAGIC) and application == APPLICATION_ID and version > newest(MIGRATIONS):
            raise too_new(version, newest(MIGRATIONS))


def make_folder(folder: Path) -> None:
    """Raises DataFolderReadOnly, also where a file is in the place of the folder or of one above it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        raise errors.read_only(type(error).__name__) from error


def _make_file(path: Path) -> None:
    """An empty file that is nobody else's to read; SQLite gives its log the same permissions."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return
    flush_folder(path.parent)


def _look(path: Path, known: int) -> int:
    """The schema number, read without opening the file for writing; 0 for an empty file or none.

    Raises NotADatabase, DatabaseTooNew, DatabaseDamaged.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return 0
    except (IsADirectoryError, NotADirectoryError) as error:
        raise errors.not_a_database(type(error).__name__) from error
    if not header:
        if any((path.parent / BACKUPS).glob("*.db")):
            raise errors.damaged("the file is empty, but there are copies")
        return 0
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise errors.not_a_database("no SQLite header")
    if _has_log(path):
        return _look_with_log(path, known)
    pages, version, application = (int.from_bytes(header[at : at + 4], "big") for at in (28, 60, 68))
    if application != APPLICATION_ID and (application != 0 or version != 0 or pages != 1):
        raise errors.not_a_database(f"application_id {application:#x}")
    if version > known:
        raise too_new(version, known)
    return version


def _has_log(path: Path) -> bool:
    """After a crash the newest header may still be in the log."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _look_with_log(path: Path, known: int) -> int:
    connection = sqlite3.connect(
        file_uri(path, "mode=ro"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        return version_of(connection, known)
    finally:
        connection.close()


def nothing_to_read(version: int = 0) -> StorageError:
    if version == 0:
        return StorageError(
            phrase(QT_TRANSLATE_NOOP("errors", "There is no Versus data in this folder yet.")),
            phrase(
                QT_TRANSLATE_NOOP("errors", "Start Versus once, or choose another folder with --data-dir.")
            ),
        )
    return StorageError(
        phrase(QT_TRANSLATE_NOOP("errors", "The data was last used by an older Versus.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Start Versus once, so that it brings the data up to date.")),
    )

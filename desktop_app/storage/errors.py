"""From what SQLite and the operating system raise to the errors a person may meet.

Peewee hides the cause of some of them: when the disk is full SQLite has rolled back already, peewee's own
rollback then fails, and only "no transaction is active" is left in sight. So the whole chain is walked.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ContextDecorator
from types import TracebackType
from typing import Literal

import peewee

from desktop_app.domain.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DataFolderReadOnly,
    DiskError,
    DiskFull,
    NotADatabase,
    StaleItem,
    StorageError,
    UnknownName,
)
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase

_MOVED = 1032
"""SQLITE_READONLY_DBMOVED: the file went away under us; Python has no name for it before 3.11.3."""


def disk_full(details: str = "") -> DiskFull:
    return DiskFull(
        phrase(QT_TRANSLATE_NOOP("errors", "The disk is full, so this could not be saved.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Make room on the disk, then try again.")),
        details,
    )


def busy(details: str = "") -> DatabaseBusy:
    return DatabaseBusy(
        phrase(QT_TRANSLATE_NOOP("errors", "Another program is using the Versus data just now.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Close it or wait a moment, then try again.")),
        details,
    )


def read_only(details: str = "") -> DataFolderReadOnly:
    return DataFolderReadOnly(
        phrase(QT_TRANSLATE_NOOP("errors", "The data folder cannot be written.")),
        phrase(
            QT_TRANSLATE_NOOP(
                "errors", "Allow writing to it, or choose another folder with --data-dir, then try again."
            )
        ),
        details,
    )


def opened_read_only() -> DataFolderReadOnly:
    return DataFolderReadOnly(
        phrase(QT_TRANSLATE_NOOP("errors", "The data is open read-only, so nothing can be changed.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Open it for writing first.")),
    )


def disk_error(details: str = "") -> DiskError:
    return DiskError(
        phrase(QT_TRANSLATE_NOOP("errors", "The disk refused to read or write the Versus data.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Check that the disk is connected and sound, then try again.")),
        details,
    )


def damaged(details: str = "") -> DatabaseDamaged:
    return DatabaseDamaged(
        phrase(QT_TRANSLATE_NOOP("errors", "The Versus database is damaged.")),
        phrase(
            QT_TRANSLATE_NOOP("errors", "Keep the file as it is, and restore the last copy from “backups”.")
        ),
        details,
    )


def not_a_database(details: str = "") -> NotADatabase:
    return NotADatabase(
        phrase(
            QT_TRANSLATE_NOOP("errors", "The file “versus.db” in the data folder is not a Versus database.")
        ),
        phrase(QT_TRANSLATE_NOOP("errors", "Move it elsewhere, or choose another folder with --data-dir.")),
        details,
    )


def unknown_deck(name: object) -> UnknownName:
    return UnknownName(
        phrase(QT_TRANSLATE_NOOP("errors", "There is no deck “{name}”."), name=name),
        phrase(QT_TRANSLATE_NOOP("errors", "Look at the list of decks for its id.")),
    )


def unknown_learner(name: object) -> UnknownName:
    return UnknownName(
        phrase(QT_TRANSLATE_NOOP("errors", "There is no learner “{name}”."), name=name),
        phrase(QT_TRANSLATE_NOOP("errors", "Look at the list of learners for the name.")),
    )


def stale_item() -> StaleItem:
    return StaleItem(
        phrase(QT_TRANSLATE_NOOP("errors", "These texts were changed elsewhere since.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Look at them again, then change what you want changed.")),
    )


def unknown_card(name: object) -> UnknownName:
    return UnknownName(
        phrase(QT_TRANSLATE_NOOP("errors", "There is no card “{name}”."), name=name),
        phrase(QT_TRANSLATE_NOOP("errors", "It may have been removed from its deck.")),
    )


_BY_CODE: dict[int, Callable[[str], StorageError]] = {
    sqlite3.SQLITE_FULL: disk_full,
    sqlite3.SQLITE_BUSY: busy,
    sqlite3.SQLITE_LOCKED: busy,
    sqlite3.SQLITE_PROTOCOL: busy,
    sqlite3.SQLITE_READONLY: read_only,
    sqlite3.SQLITE_PERM: read_only,
    sqlite3.SQLITE_IOERR: disk_error,
    sqlite3.SQLITE_CANTOPEN: disk_error,
    sqlite3.SQLITE_CORRUPT: damaged,
    sqlite3.SQLITE_NOTADB: not_a_database,
}

_BY_ERRNO: dict[int, Callable[[str], StorageError]] = {
    errno.ENOSPC: disk_full,
    errno.EDQUOT: disk_full,
    errno.EFBIG: disk_full,
    errno.EROFS: read_only,
    errno.EACCES: read_only,
    errno.EPERM: read_only,
    errno.EIO: disk_error,
    errno.ENOTDIR: disk_error,
    errno.EEXIST: disk_error,
    errno.ENODEV: disk_error,
    errno.ENXIO: disk_error,
}


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, then what it came from, outermost first."""
    met: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in met:
        met.add(id(current))
        yield current
        current = current.__cause__ or current.__context__


def _maker(error: BaseException) -> Callable[[str], StorageError] | None:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            # Text that is no UTF-8: raised by Python's module, only met when a page was damaged.
            return damaged if "decode to UTF-8" in str(error) else None
        if code == sqlite3.SQLITE_IOERR_SHMSIZE:
            # The index of the log could not grow, which is how a full disk shows first on opening.
            return disk_full
        return disk_error if code == _MOVED else _BY_CODE.get(code & 0xFF)
    if isinstance(error, UnicodeDecodeError):
        # SQLite's own message about a damaged schema, quoting what is no text any more.
        return damaged
    if isinstance(error, OSError) and error.errno is not None:
        return _BY_ERRNO.get(error.errno)
    return None


def named_error(error: BaseException) -> AppError | None:
    """The named error behind `error`, or None where it is a fault of ours.

    The innermost storage error counts; what lies behind an error that has its name already is an older story.
    """
    found: AppError | None = None
    for each in _chain(error):
        if isinstance(each, AppError):
            return found or each
        make = _maker(each)
        if make is not None:
            name = getattr(each, "sqlite_errorname", type(each).__name__)
            found = make(f"{name}: {each}")
    return found


class _NamedErrors(ContextDecorator):
    def __init__(self, *kinds: type[Exception]) -> None:
        self._kinds = kinds

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> Literal[False]:
        if isinstance(error, self._kinds):
            named = named_error(error)
            if named is not None:
                raise named from error
        return False


named_errors = _NamedErrors(sqlite3.Error, peewee.PeeweeException, OSError, UnicodeDecodeError)
"""`with named_errors:` or `@named_errors`, at the border of storage. Generators need the `with`."""

named_database_errors = _NamedErrors(sqlite3.Error, peewee.PeeweeException)
"""Around code that is not storage's: a file that it could not read is none of ours."""

"""What can still be read of a damaged database: rows whose check is right, wherever they are found.

First as SQLite reads them; where it finds a page damaged, from the pages one by one. Caches are not read at
all: a replay makes them.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.progress import Progress
from desktop_app.storage.backups.copying import cancellable, open_to_read
from desktop_app.storage.backups.restoring import DATABASE
from desktop_app.storage.doctor import empty_database
from desktop_app.storage.leaf_pages import records
from desktop_app.storage.migrations import MIGRATIONS, newest
from desktop_app.storage.row_checks import CHECKED_TABLES, Columns, any_text, columns_of
from desktop_app.storage.rows import Value, row_check

NEVER_DELETED = frozenset(CHECKED_TABLES) - {
    "draft",
    "learner_setting",
    "bin",
    "media",
    "workshop",
    "workshop_run",
}
"""A row of these that lies on any page is in use; erasing a learner leaves none of theirs behind."""

_TYPES: Mapping[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
_BYTES = {"hash": 32}
"""Other blobs are UUIDs."""

Key = tuple[Value, ...]
Row = dict[str, Any]
"""By column."""
Rows = dict[Key, Row]


@dataclass
class Found:
    """What was read of one file, by table."""

    right: dict[str, Rows] = field(default_factory=lambda: {table: {} for table in CHECKED_TABLES})
    doubtful: dict[str, Rows] = field(default_factory=lambda: {table: {} for table in CHECKED_TABLES})
    """The check does not match: something in the row is not what was written."""
    broken: set[str] = field(default_factory=set)
    """Tables of which rows may be missing."""
    unreadable: set[str] = field(default_factory=set)
    """Of these, those that SQLite could not read to their end."""
    highest: dict[str, int] = field(default_factory=dict)
    """The last number of a row of such a table, as far as an index knows it."""


def read(database: Path, place: Path, progress: Progress) -> Found:
    """A database that nobody has open. `place`: a folder for a copy, needed where the file has a log.

    Raises OSError, Cancelled; DatabaseError never.
    """
    with _without_log(database, place) as path:
        found = Found()
        _read_tables(path, found, progress)
        if found.broken:
            with contextlib.suppress(FileNotFoundError):
                _read_pages(path, found)
        return found


def read_copy(path: Path) -> Found | None:
    """None where the copy is of another schema, or damaged itself."""
    found = Found()
    with contextlib.suppress(sqlite3.Error, UnicodeError), _open(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == newest(MIGRATIONS):
            for table in CHECKED_TABLES:
                _read_table(connection, table, found)
            return found
    return None


class Shape(NamedTuple):
    names: tuple[str, ...]
    """All columns, as they lie in the file."""
    types: tuple[tuple[type, ...], ...]
    columns: Columns

    def key(self, row: Row) -> Key:
        return tuple(row[name] for name in self.columns.names)

    def fits(self, values: Sequence[Value]) -> bool:
        """The check says nothing of the table: rows of another one may have as many columns."""
        return all(
            isinstance(value, types) and not (type(value) is bytes and len(value) != _BYTES.get(name, 16))
            for name, types, value in zip(self.names, self.types, values, strict=True)
        )

    def is_right(self, row: Row) -> bool:
        return bool(row_check(tuple(row[name] for name in self.columns.checked)) == row["check"])


@cache
def shapes() -> Mapping[str, Shape]:
    """By table, of today's schema."""
    with empty_database() as fresh:
        return {table: _shape(fresh, table) for table in CHECKED_TABLES}


def _shape(connection: sqlite3.Connection, table: str) -> Shape:
    names, types = [], []
    for _, name, kind, not_null, _, key in connection.execute(f"PRAGMA table_info({table})"):
        names.append(name)
        # A row's own number lies elsewhere in the file.
        types.append(
            (_TYPES[kind],) if not_null and not (key and name == "key") else (_TYPES[kind], type(None))
        )
    return Shape(tuple(names), tuple(types), columns_of(connection, table))


@contextlib.contextmanager
def _without_log(database: Path, place: Path) -> Iterator[Path]:
    """A file to read that is not changed by it. What is in the log is in it too, if there is room."""
    log = database.with_name(f"{database.name}-wal")
    if not log.exists() or log.stat().st_size == 0:
        yield database
        return
    copy = place / f"folded-{DATABASE}"
    try:
        try:
            shutil.copyfile(database, copy)
            shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
            _fold(copy)
        except (OSError, sqlite3.Error):
            # A full disk, or a log that is damaged too: then without it.
            yield database
        else:
            yield copy
    finally:
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


def _fold(copy: Path) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA journal_mode = delete").fetchone()
    finally:
        connection.close()


@contextlib.contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_to_read(path, is_still=True)
    try:
        with any_text(connection):
            yield connection
    finally:
        connection.close()


def _read_tables(path: Path, found: Found, progress: Progress) -> None:
    try:
        with _open(path) as connection, cancellable(connection, lambda: progress.step(0)):
            for done, table in enumerate(CHECKED_TABLES):
                progress.step(done, len(CHECKED_TABLES))
                try:
                    _read_table(connection, table, found)
                except (sqlite3.Error, UnicodeError):
                    # Here it raises where it was the person who stopped the reading.
                    progress.step(done, len(CHECKED_TABLES))
                    found.broken.add(table)
                    found.unreadable.add(table)
                    found.highest[table] = _highest(connection, table)
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except (sqlite3.Error, UnicodeError):
        found.broken.update(CHECKED_TABLES)
        found.unreadable.update(CHECKED_TABLES)
    else:
        if verdict != "ok":
            # Rows may be missing without a word. Those of the other tables may have been deleted.
            found.broken |= NEVER_DELETED


def _read_table(connection: sqlite3.Connection, table: str, found: Found) -> None:
    """Keeps what comes before an error."""
    cursor = connection.execute(f'SELECT * FROM "{table}" NOT INDEXED')
    names = tuple(column[0] for column in cursor.description)
    if names != shapes()[table].names:
        raise sqlite3.DatabaseError("another schema")
    for values in cursor:
        _sort_in(found, table, dict(zip(names, values, strict=True)))


def _highest(connection: sqlite3.Connection, table: str) -> int:
    """Of the numbers of its rows, asked of its indexes; 0 where none can tell."""
    found = [0]
    if shapes()[table].columns.names == ("key",):
        query = "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
        for (index,) in connection.execute(query, (table,)).fetchall():
            with contextlib.suppress(sqlite3.Error, UnicodeError):
                found += connection.execute(f'SELECT max(key) FROM "{table}" INDEXED BY "{index}"').fetchone()
    return max(each for each in found if isinstance(each, int))


def _sort_in(found: Found, table: str, row: Row) -> None:
    shape = shapes()[table]
    rows = found.right if shape.is_right(row) else found.doubtful
    rows[table].setdefault(shape.key(row), row)


def _read_pages(path: Path, found: Found) -> None:
    """What the broken tables still have on sound pages; only rows whose check is right are of them."""
    of_width: dict[int, list[str]] = {}
    for table in sorted(found.broken):
        of_width.setdefault(len(shapes()[table].names), []).append(table)
    for key, values in records(path):
        for table in of_width.get(len(values), ()):
            shape = shapes()[table]
            if not shape.fits(values):
                continue
            row = dict(zip(shape.names, values, strict=True))
            if key is not None and shape.columns.names == ("key",):
                row["key"] = key
            if shape.is_right(row):
                found.right[table].setdefault(shape.key(row), row)

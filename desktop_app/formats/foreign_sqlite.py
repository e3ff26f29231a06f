"""An SQLite database of a stranger, opened to read a few named tables and for nothing else.

SQLite runs what a file's schema says: views, triggers, generated columns, functions in indexes. So nothing
but plain tables is read, by statements of ours, while everything else is refused by SQLite itself.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile, open_regular

_NO_DATABASE = QT_TRANSLATE_NOOP("import", "The collection in this file is no database.")
_DAMAGED = QT_TRANSLATE_NOOP("import", "The collection in this file is damaged ({reason}).")
_MISSING = QT_TRANSLATE_NOOP("import", "The collection in this file lacks its table “{name}”.")
_NO_TABLE = QT_TRANSLATE_NOOP(
    "import", "In the collection of this file, “{name}” is not an ordinary table, so it is not read."
)
_TOO_SLOW = QT_TRANSLATE_NOOP(
    "import", "Reading the collection in this file took too long, so it was stopped."
)

_MAGIC: Final = b"SQLite format 3\0"
_PRAGMAS: Final = (("trusted_schema", 0), ("cell_size_check", 1), ("query_only", 1))
_FUNCTIONS: Final = frozenset(
    {"count", "length", "max", "min", "sum", "total", "typeof", "coalesce", "ifnull"}
)
_STEPS: Final = 20_000
"""Of SQLite's machine, between two looks at the clock."""
_SCHEMA: Final = ("sqlite_master", "sqlite_schema", "sqlite_temp_master", "sqlite_temp_schema")
_MOST_SHOWN: Final = 60
_ERRORS: Final = (sqlite3.Error, UnicodeDecodeError)
"""The second where SQLite's own sentence quotes bytes of the file that are no text."""


class ForeignDatabase:
    """Use `open_foreign`. Texts come as bytes, for nothing says that they are texts."""

    def __init__(self, connection: sqlite3.Connection, tables: frozenset[str]) -> None:
        self._connection = connection
        self.tables = tables
        """The named ones that are there."""

    def query(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """Rows, one at a time. Raises UnreadableFile."""
        try:
            yield from self._connection.execute(sql, parameters)
        except _ERRORS as error:
            raise _reason(error) from error


@contextmanager
def open_foreign(
    path: Path,
    required: Collection[str],
    optional: Collection[str] = (),
    alive: Callable[[], object] = lambda: None,
    seconds: float = limits.SQL_SECONDS,
) -> Iterator[ForeignDatabase]:
    """A private copy of a database, checked. `alive` is called every now and then while SQLite works.

    Raises UnreadableFile if it is damaged, lacks a required table, or has something else in a table's place.
    """
    with open_regular(path, limits.DATABASE) as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            raise UnreadableFile(phrase(_NO_DATABASE))
    # Immutable: no journal beside it is looked for, and none is made.
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            _limit(connection, alive, time.monotonic() + seconds)
            tables = _checked_tables(connection, required, optional)
            connection.text_factory = bytes
            connection.set_authorizer(_reads_only(tables))
            yield ForeignDatabase(connection, tables)
    except _ERRORS as error:
        raise _reason(error) from error


def _limit(connection: sqlite3.Connection, alive: Callable[[], object], deadline: float) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits.SQL_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, limits.SQL_STATEMENT)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)

    def look() -> int:
        alive()
        return int(time.monotonic() > deadline)  # 1 stops it

    connection.set_progress_handler(look, _STEPS)
    for name, wanted in _PRAGMAS:
        connection.execute(f"PRAGMA {name}={wanted}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        # An SQLite that does not know a pragma answers nothing.
        if row is not None and row[0] != wanted:
            raise sqlite3.DatabaseError(f"{name} cannot be set")
    connection.create_collation("unicase", _without_case)


def _checked_tables(
    connection: sqlite3.Connection, required: Collection[str], optional: Collection[str]
) -> frozenset[str]:
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    wanted = {*required, *optional}
    found = set()
    for kind, name, root, sql in connection.execute("SELECT type, name, rootpage, sql FROM sqlite_master"):
        name = str(name).casefold()
        if name not in wanted or kind not in ("table", "view"):
            continue
        is_plain = (
            kind == "table" and isinstance(root, int) and root > 0 and "virtual" not in str(sql)[:30].lower()
        )
        if not is_plain or name in found or _is_computed(connection, name):
            raise UnreadableFile(phrase(_NO_TABLE, name=name))
        found.add(name)
    for name in required:
        if name not in found:
            raise UnreadableFile(phrase(_MISSING, name=name))
    row = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if row is None or row[0] != "ok":
        raise UnreadableFile(phrase(_DAMAGED, reason=_shown(row)))
    return frozenset(found)


def _is_computed(connection: sqlite3.Connection, table: str) -> bool:
    """A column of it is worked out from others when it is read."""
    return any(hidden != 0 for *_, hidden in connection.execute(f'PRAGMA table_xinfo("{table}")'))


def _reads_only(tables: frozenset[str]) -> Callable[..., int]:
    def judge(action: int, first: str | None, second: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_SELECT:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and (first or "").casefold() in tables:
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and (second or "").casefold() in _FUNCTIONS:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    return judge


def _without_case(one: str, other: str) -> int:
    first, second = one.casefold(), other.casefold()
    return (first > second) - (first < second)


def _reason(error: Exception) -> UnreadableFile:
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
        return UnreadableFile(phrase(_TOO_SLOW))
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
        return UnreadableFile(phrase(_NO_DATABASE))
    return UnreadableFile(phrase(_DAMAGED, reason=_shown((str(error),))))


def _shown(row: tuple[Any, ...] | None) -> str:
    """The beginning of SQLite's own words, which may repeat names from the file."""
    words = " ".join(str(row[0] if row else "no answer").split())
    return words if len(words) <= _MOST_SHOWN else words[:_MOST_SHOWN] + "…"

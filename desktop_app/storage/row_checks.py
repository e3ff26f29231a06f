"""Rows that are not what was written: each is held against its check.

Every table that nothing else could rebuild has a column `check`: `rows.row_check` of the row's other columns,
except `key` and what is counted elsewhere. The caches have none: a replay of the log is held against them.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from desktop_app.storage.errors import damaged
from desktop_app.storage.rows import row_check

CHECKED_TABLES = (
    "event",
    "item",
    "card",
    "learner",
    "device",
    "deck",
    "enrolment",
    "draft",
    "parameter_set",
    "learner_setting",
    "bin",
    "media",
    "origin",
    "deck_file",
    "workshop",
    "workshop_run",
)
_COUNTED = frozenset({"items", "contrasts", "cards"})
"""Columns of `deck` that no check covers: they change with its items."""
SLICE = 4_000
"""Rows read at a time, in some 30 ms: where readers hold up writers, nobody waits for longer."""

Row = tuple[Any, ...]


class Columns(NamedTuple):
    """What a table's check is made of."""

    checked: tuple[str, ...]
    names: tuple[str, ...]
    """The columns that find a row: `key`, or for tables without one those of the primary key."""

    @property
    def selected(self) -> str:
        """For SELECT: the names, the check, then what is checked."""
        return ", ".join(f'"{name}"' for name in (*self.names, "check", *self.checked))

    def is_right(self, row: Row) -> bool:
        """`row` as `selected` gives it."""
        width = len(self.names)
        return bool(row_check(row[width + 1 :]) == row[width])


def columns_of(connection: sqlite3.Connection, table: str) -> Columns:
    """Read from the schema. Raises DatabaseDamaged where that is none of ours."""
    try:
        found = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema quotes it, and that may be no UTF-8 any more.
        raise damaged(f"{table}: its columns") from error
    if not found or not all(name.isidentifier() and name.isascii() for _, name, *_ in found):
        raise damaged(f"{table}: its columns")
    return Columns(
        tuple(
            name
            for _, name, *_ in found
            if name not in ("key", "check") and not (table == "deck" and name in _COUNTED)
        ),
        tuple(row[1] for row in found if row[5]),
    )


def row_problems(connection: sqlite3.Connection, newest: int = -1) -> tuple[str, ...]:
    """Rows that are not what was written, one line each; `newest` per table with a key, -1 for all."""
    return tuple(line for line in walk_rows(connection, newest) if line)


def walk_rows(
    connection: sqlite3.Connection, newest: int = -1, tick: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """As `row_problems`. `tick` is called between slices, and may raise."""
    with any_text(connection):
        for table in CHECKED_TABLES:
            columns = columns_of(connection, table)
            for rows in _slices(connection, table, columns, newest):
                for row in rows:
                    if not columns.is_right(row):
                        name = " ".join(map(str, row[: len(columns.names)]))
                        yield f"{table} {name}: its check does not match"
                tick()


@contextlib.contextmanager
def any_text(connection: sqlite3.Connection) -> Iterator[None]:
    """A damaged text may be no UTF-8 any more: then it differs, which is all that is asked here."""
    factory = connection.text_factory
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        connection.text_factory = factory


def _slices(connection: sqlite3.Connection, table: str, columns: Columns, newest: int) -> Iterator[list[Row]]:
    """Newest first. Tables without a key are small: one slice."""
    if columns.names != ("key",):
        yield connection.execute(f"SELECT {columns.selected} FROM {table}").fetchall()
        return
    query = f"SELECT {columns.selected} FROM {table} WHERE key < ? ORDER BY key DESC LIMIT ?"
    before, left = 2**63 - 1, newest
    while left:
        size = SLICE if left < 0 else min(left, SLICE)
        rows = connection.execute(query, (before, size)).fetchall()
        if rows:
            yield rows
        if len(rows) < size:
            return
        before, left = rows[-1][0], left - len(rows) if left > 0 else left

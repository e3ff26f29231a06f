"""Schema 4: where decks and items came from, who wrote a field last, groups of decks, decks deleted. Frozen.

Rows that get a column get a check of it too; one that was damaged stays so, or nobody would hear of it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

# As they were checked until now, and what comes to it, with its value in the rows that are there.
_CHECKED = {
    "deck": ("uuid, id, position, built_in, head", ("[]", None, "{}")),
    "item": ("uuid, deck, id, kind, position, content, imported, retired", ("{}",)),
}
_SLICE = 10_000

STATEMENTS = (
    # Names of the groups that a deck lies in, as a JSON list, the outermost first.
    "ALTER TABLE deck ADD COLUMN folder TEXT NOT NULL DEFAULT '[]'",
    # NULL: in use. Set: deleted then; it stays as a tombstone, and comes back with its history if it is put
    # back or brought again. 0: being brought in, and seen by nobody until that is done.
    "ALTER TABLE deck ADD COLUMN deleted_utc_ms INTEGER",
    # Who wrote a field last, where that was a person here and no file: a JSON object, by the field's path its
    # time (ms UTC) and the device's UUID in hex.
    "ALTER TABLE deck ADD COLUMN stamps TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE item ADD COLUMN stamps TEXT NOT NULL DEFAULT '{}'",
    # What a file calls an item that is called otherwise here: Anki's guid, a row's id. `fields` are names and
    # contents as they came, a JSON list of pairs.
    """
    CREATE TABLE origin (
        key INTEGER NOT NULL PRIMARY KEY,
        item INTEGER NOT NULL UNIQUE REFERENCES item (key),
        format TEXT NOT NULL,
        id TEXT NOT NULL,
        part INTEGER NOT NULL,
        kind TEXT NOT NULL,
        fields TEXT NOT NULL,
        modified_s INTEGER NOT NULL,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # Library.whereabouts: items of any deck by what their file calls them.
    "CREATE INDEX origin_id ON origin (format, id)",
    # The file that a deck was last read from, and how (`options`, a JSON object).
    """
    CREATE TABLE deck_file (
        key INTEGER NOT NULL PRIMARY KEY,
        deck INTEGER NOT NULL UNIQUE REFERENCES deck (key),
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        imported_utc_ms INTEGER NOT NULL,
        options TEXT NOT NULL,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
    for table, (columns, more) in _CHECKED.items():
        for rows in _slices(connection, table, columns):
            connection.executemany(
                f'UPDATE {table} SET "check" = ? WHERE key = ?',
                [
                    (_check((*values, *more)), key)
                    for key, check, *values in rows
                    if _check(tuple(values)) == check
                ],
            )


def _slices(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[list[tuple[object, ...]]]:
    query = f'SELECT key, "check", {columns} FROM {table} WHERE key > ? ORDER BY key LIMIT {_SLICE}'
    last: object = -(2**63)
    while rows := connection.execute(query, (last,)).fetchall():
        yield rows
        last = rows[-1][0]


def _check(values: tuple[object, ...]) -> int:
    digest = hashlib.blake2b(ascii(values).encode("ascii"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

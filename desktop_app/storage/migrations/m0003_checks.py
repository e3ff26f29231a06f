"""Schema 3: a check on every row that nothing else could rebuild; learners deleted; bin; media. Frozen.

The checks of the rows that are there are made here, as `rows.row_check` made them when this was released.
"""

from __future__ import annotations

import hashlib
import sqlite3

_CHECKED = {
    "learner": "uuid, name, created_utc_ms, used_utc_ms, deleted_utc_ms",
    "device": "uuid, host, created_utc_ms",
    # Not the three counts: triggers change them, and they can be counted again.
    "deck": "uuid, id, position, built_in, head",
    "enrolment": "learner, deck, since_utc_ms",
    "draft": "learner, card, text",
    "parameter_set": "id, model, numbers, created_utc_ms",
    "learner_setting": "learner, name, value",
}
_KEYS = {
    "learner": "key",
    "device": "key",
    "deck": "key",
    "enrolment": "learner, deck",
    "draft": "learner, card",
    "parameter_set": "id",
    "learner_setting": "learner, name",
}

STATEMENTS = (
    # NULL: in use. Set: deleted then, and can be brought back for a while.
    "ALTER TABLE learner ADD COLUMN deleted_utc_ms INTEGER",
    *(f'ALTER TABLE {table} ADD COLUMN "check" INTEGER NOT NULL DEFAULT 0' for table in _CHECKED),
    # What a person deleted and can have back: a whole item (`item` is retired), or a part cut out of one
    # (`content` says as JSON what it was and where it stood). `label` is what to call it.
    """
    CREATE TABLE bin (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        kind TEXT NOT NULL CHECK (kind = 'item' OR kind = 'part'),
        deck INTEGER NOT NULL REFERENCES deck (key),
        item INTEGER NOT NULL REFERENCES item (key),
        label TEXT NOT NULL,
        content TEXT NOT NULL,
        deleted_utc_ms INTEGER NOT NULL,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # The files in `media/` are named by `hash` (SHA-256) and `extension`; `unused_utc_ms` NULL: in use.
    """
    CREATE TABLE media (
        key INTEGER NOT NULL PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
        extension TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        added_utc_ms INTEGER NOT NULL,
        unused_utc_ms INTEGER,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)
    for table, columns in _CHECKED.items():
        _fill(connection, table, columns)


def _fill(connection: sqlite3.Connection, table: str, columns: str) -> None:
    keys = _KEYS[table]
    width = keys.count(",") + 1
    rows = connection.execute(f"SELECT {keys}, {columns} FROM {table}").fetchall()
    where = " AND ".join(f"{name.strip()} = ?" for name in keys.split(","))
    connection.executemany(
        f'UPDATE {table} SET "check" = ? WHERE {where}',
        ((_check(row[width:]), *row[:width]) for row in rows),
    )


def _check(values: tuple[object, ...]) -> int:
    digest = hashlib.blake2b(ascii(values).encode("ascii"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

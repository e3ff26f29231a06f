"""Schema 5: workshops that were run, with their results, and where the one under way stands. Frozen."""

from __future__ import annotations

import sqlite3

STATEMENTS = (
    # `ended_utc_ms` and `results` NULL: under way, or begun and never ended. `deleted_utc_ms` NULL: in use.
    # `plan` and `results` are JSON objects; they stand last, so that a list of workshops does not walk
    # through them.
    """
    CREATE TABLE workshop (
        key INTEGER NOT NULL PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
        deck INTEGER NOT NULL REFERENCES deck (key),
        title TEXT NOT NULL,
        started_utc_ms INTEGER NOT NULL,
        ended_utc_ms INTEGER,
        deleted_utc_ms INTEGER,
        plan TEXT NOT NULL,
        results TEXT,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
    # Where the workshop under way stands, written after each step; one row or none.
    """
    CREATE TABLE workshop_run (
        key INTEGER NOT NULL PRIMARY KEY CHECK (key = 1),
        workshop INTEGER NOT NULL UNIQUE REFERENCES workshop (key),
        state TEXT NOT NULL,
        saved_utc_ms INTEGER NOT NULL,
        "check" INTEGER NOT NULL
    ) STRICT
    """,
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in STATEMENTS:
        connection.execute(statement)

"""Is the database sound? SQLite's own checks miss bits flipped inside a value, so rows have a check too.

Everything here only reads, through any connection, and gives what is wrong as lines for the details.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from desktop_app.storage.migrations import MIGRATIONS
from desktop_app.storage.rows import row_check

CHECKED_TABLES = ("event", "item", "card")
NEWEST_AT_START = 1_000

_OBJECTS = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"

# What is kept beside the rows it is counted from.
_WRONG_DECKS = """
    SELECT deck.id FROM deck WHERE
        items <> (SELECT count(*) FROM item WHERE item.deck = deck.key AND item.retired = 0)
        OR contrasts <> (SELECT count(*) FROM item
            WHERE item.deck = deck.key AND item.retired = 0 AND item.kind = 'contrast')
        OR cards <> (SELECT count(*) FROM card WHERE card.deck = deck.key AND card.retired = 0)
"""
_WRONG_PROGRESS = """
    SELECT deck.id FROM learner CROSS JOIN deck
    LEFT JOIN deck_progress AS kept ON kept.learner = learner.key AND kept.deck = deck.key
    WHERE coalesce(kept.known, 0) <> (SELECT count(*) FROM card_state AS s
            WHERE s.learner = learner.key AND s.deck = deck.key AND s.retired = 0)
        OR EXISTS (SELECT 1 FROM card WHERE card.deck = deck.key AND card.retired = 0
            AND card.position < coalesce(kept.first_new, 0)
            AND NOT EXISTS (SELECT 1 FROM card_state AS s
                WHERE s.learner = learner.key AND s.card = card.key))
"""
_WRONG_MARKS = """
    SELECT DISTINCT deck.id FROM card
    JOIN deck ON deck.key = card.deck
    CROSS JOIN learner
    LEFT JOIN card_state AS s ON s.learner = learner.key AND s.card = card.key
    LEFT JOIN card_mark AS m ON m.learner = learner.key AND m.card = card.key
    WHERE s.suspended <> coalesce(m.suspended, 0)
        OR (s.card IS NOT NULL AND s.buried_until IS NOT m.buried_until)
        OR m.answered <> (s.card IS NOT NULL) OR m.retired <> card.retired OR s.retired <> card.retired
"""


def quick_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """For each start: SQLite's quick check, the schema, the newest rows; under 300 ms with 50,000 cards."""
    pages = (*_pragma_problems(connection, "quick_check"), *schema_problems(connection))
    return pages or row_problems(connection, NEWEST_AT_START)


def all_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """For once a week and for the menu: every page, row and count."""
    pages = (*_pragma_problems(connection, "integrity_check"), *schema_problems(connection))
    if pages:
        # What reads damaged pages would raise, and tell less.
        return pages
    return (*row_problems(connection), *_count_problems(connection))


def row_problems(connection: sqlite3.Connection, newest: int = -1) -> tuple[str, ...]:
    """Rows that are not what was written; `newest` per table, -1 for all."""
    return tuple(
        f"{table} {key}: its check does not match"
        for table in CHECKED_TABLES
        for key in _changed_rows(connection, table, newest)
    )


def _changed_rows(connection: sqlite3.Connection, table: str, newest: int) -> Iterator[int]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    values = ", ".join(f'"{name}"' for name in columns if name not in ("key", "check"))
    cursor = connection.cursor()
    # A damaged text may be no UTF-8 any more: then it differs, which is what is asked here.
    factory, connection.text_factory = (
        connection.text_factory,
        lambda raw: raw.decode("utf-8", "surrogateescape"),
    )
    try:
        cursor.execute(f'SELECT key, "check", {values} FROM "{table}" ORDER BY key DESC LIMIT ?', (newest,))
        for key, check, *row in cursor:
            if row_check(tuple(row)) != check:
                yield key
    finally:
        connection.text_factory = factory
        cursor.close()


def schema_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Tables, indexes and triggers that are not as the migrations make them."""
    expected, found = _expected_schema(), dict(_schema(connection))
    return tuple(
        f"{kind} {name}: not as it should be"
        for kind, name in sorted(expected.keys() | found.keys())
        if expected.get((kind, name)) != found.get((kind, name))
    )


def _schema(connection: sqlite3.Connection) -> Iterator[tuple[tuple[str, str], str]]:
    for kind, name, sql in connection.execute(_OBJECTS):
        yield (kind, name), sql


def _expected_schema() -> dict[tuple[str, str], str]:
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in MIGRATIONS:
            migration.apply(fresh)
        return dict(_schema(fresh))
    finally:
        fresh.close()


def _pragma_problems(connection: sqlite3.Connection, pragma: str) -> tuple[str, ...]:
    try:
        lines = [str(line) for (line,) in connection.execute(f"PRAGMA {pragma}(20)")]
    except sqlite3.DatabaseError as error:
        return (str(error),)
    return () if lines == ["ok"] else tuple(lines)


def _count_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    decks = [f"deck {name}: its counts are wrong" for (name,) in connection.execute(_WRONG_DECKS)]
    progress = [f"deck {name}: its progress is wrong" for (name,) in connection.execute(_WRONG_PROGRESS)]
    marks = [f"deck {name}: marks and states disagree" for (name,) in connection.execute(_WRONG_MARKS)]
    return (*decks, *progress, *marks)

"""Is the database sound? SQLite's own checks miss bits flipped inside a value, so rows have a check too.

Everything here only reads, through any connection. What is found is said in lines for the details; what the
caches should be by the log is asked in `study.health`, which knows how to replay it.
"""

from __future__ import annotations

import contextlib
import functools
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop_app.domain.errors import DatabaseDamaged, NotADatabase
from desktop_app.progress import Progress, Silent
from desktop_app.storage.backups.copying import cancellable
from desktop_app.storage.errors import named_error
from desktop_app.storage.migrations import APPLICATION_ID, MIGRATIONS, newest
from desktop_app.storage.row_checks import any_text, row_problems, walk_rows
from desktop_app.study.rows import NOT_LOOKED_AT, Check

NEWEST_AT_START = 1_000
MOST_LINES = 20

_OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_master"

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
        OR m.deck <> card.deck OR s.deck <> card.deck OR s.card_uuid <> card.uuid
"""
# Where a data folder was copied and both copies were studied with, one number may stand for two events; their
# order is still told by the time, unless that is the same as well.
_DOUBLED = """
    SELECT count(*) FROM (SELECT 1 FROM event GROUP BY device_uuid, device_seq HAVING count(*) > 1)
"""
_NO_ORDER = """
    SELECT hex(device_uuid), device_seq FROM event NOT INDEXED
    WHERE (device_uuid, device_seq) IN
        (SELECT device_uuid, device_seq FROM event GROUP BY device_uuid, device_seq HAVING count(*) > 1)
    GROUP BY device_uuid, device_seq, at_utc_ms HAVING count(*) > 1
"""
_BACKWARDS = """
    SELECT hex(device_uuid), device_seq FROM (
        SELECT device_uuid, device_seq, at_utc_ms,
            lag(at_utc_ms) OVER device AS before_it, lag(device_seq) OVER device AS seq_before
        FROM event WINDOW device AS (PARTITION BY device_uuid ORDER BY device_seq))
    WHERE at_utc_ms <= before_it AND device_seq > seq_before
"""


_Schema = Mapping[tuple[str, str], tuple[str, str | None]]
_Look = Callable[[], Sequence[str] | Check]
"""Gives what is wrong; or the check itself, where there is something to say though all is well."""


def quick_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    return _lines(quick_checks(connection))


def all_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    return _lines(full_checks(connection))


def _lines(checks: Iterable[Check]) -> tuple[str, ...]:
    return tuple(line for each in checks if not each.ok for line in each.detail.splitlines())


def quick_checks(connection: sqlite3.Connection) -> tuple[Check, ...]:
    """For each start: SQLite's quick check, the schema, the newest rows; under 300 ms with 50,000 cards."""
    looks: dict[str, _Look] = {
        "pages": lambda: _pragma_problems(connection, "quick_check"),
        "schema": lambda: schema_problems(connection),
        "rows": lambda: row_problems(connection, NEWEST_AT_START),
    }
    return _run(looks, Silent())


def full_checks(
    connection: sqlite3.Connection, progress: Progress | None = None, *, every_row: bool = True
) -> tuple[Check, ...]:
    """For once a week and for the menu: every page, row and count. Raises Cancelled.

    Without `every_row`, of pages and rows only what `quick_checks` looks at.
    """
    told = _Told(progress or Silent())
    pragma, rows = ("integrity_check", -1) if every_row else ("quick_check", NEWEST_AT_START)
    looks: dict[str, _Look] = {
        "pages": lambda: _pragma_problems(connection, pragma),
        "schema": lambda: schema_problems(connection),
        "references": lambda: _reference_problems(connection),
        "rows": lambda: tuple(walk_rows(connection, rows, told.again)),
        "counts": lambda: _count_problems(connection),
        "order": lambda: _order(connection),
    }
    with cancellable(connection, told.again):
        return _run(looks, told)


def _run(looks: Mapping[str, _Look], progress: Progress) -> tuple[Check, ...]:
    """One after the other; behind damaged pages or another schema nothing more can be told."""
    found: dict[str, Check] = {}
    for done, (name, look) in enumerate(looks.items()):
        progress.step(done, len(looks))
        is_readable = all(found[each].ok for each in ("pages", "schema") if each in found)
        if is_readable or name == "schema":
            found[name] = _looked(name, look)
        else:
            found[name] = Check(name, False, NOT_LOOKED_AT)
    progress.step(len(looks), len(looks))
    return tuple(found.values())


def _looked(name: str, look: _Look) -> Check:
    try:
        lines = look()
        if isinstance(lines, Check):
            return lines
    except (sqlite3.Error, UnicodeDecodeError) as error:
        named = named_error(error)
        # Our statements fit our schema: where SQLite does not understand one, the schema is another.
        is_not_understood = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR
        if not (isinstance(named, DatabaseDamaged | NotADatabase) or is_not_understood):
            raise
        lines = (named.details if named else str(error),)
    more = len(lines) - MOST_LINES
    shown = (*lines[:MOST_LINES], f"and {more} more") if more > 0 else lines
    return Check(name, not lines, "\n".join(shown))


class _Told:
    """Progress that can be told once more where it is, to hear whether to go on."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 0)

    def step(self, done: int, total: int = 0) -> None:
        self._last = (done, total)
        self.again()

    def again(self) -> None:
        self._progress.step(*self._last)


def schema_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Tables, indexes and triggers that are not as the migrations make them, and the marks of the file."""
    marks = {"application_id": APPLICATION_ID, "user_version": newest(MIGRATIONS)}
    wrong = [
        f"{name}: {value} instead of {marks[name]}"
        for name in marks
        for (value,) in connection.execute(f"PRAGMA {name}")
        if value != marks[name]
    ]
    expected, found = _expected_schema(), _schema(connection)
    return (
        *wrong,
        *(
            f"{kind} {name}: not as it should be"
            for kind, name in sorted(expected.keys() | found.keys(), key=repr)
            if expected.get((kind, name)) != found.get((kind, name))
        ),
    )


def _schema(connection: sqlite3.Connection) -> _Schema:
    """SQLite's own indexes too: they have no statement."""
    with any_text(connection):
        rows = connection.execute(_OBJECTS).fetchall()
    return {(kind, name): (table, sql) for kind, name, table, sql in rows}


@functools.cache
def _expected_schema() -> _Schema:
    with empty_database() as fresh:
        return _schema(fresh)


@contextlib.contextmanager
def empty_database() -> Iterator[sqlite3.Connection]:
    """In memory, of today's schema."""
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in MIGRATIONS:
            migration.apply(fresh)
        yield fresh
    finally:
        fresh.close()


def _pragma_problems(connection: sqlite3.Connection, pragma: str) -> tuple[str, ...]:
    lines = tuple(str(line) for (line,) in connection.execute(f"PRAGMA {pragma}({MOST_LINES})"))
    return () if lines == ("ok",) else lines


def _reference_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    rows = connection.execute("PRAGMA foreign_key_check")
    return tuple(f"{table}: a row refers to a {parent} that is not there" for table, _, parent, _ in rows)


def _count_problems(connection: sqlite3.Connection) -> tuple[str, ...]:
    decks = [f"deck {name}: its counts are wrong" for (name,) in connection.execute(_WRONG_DECKS)]
    progress = [f"deck {name}: its progress is wrong" for (name,) in connection.execute(_WRONG_PROGRESS)]
    marks = [f"deck {name}: marks and states disagree" for (name,) in connection.execute(_WRONG_MARKS)]
    return (*decks, *progress, *marks)


def _order(connection: sqlite3.Connection) -> Sequence[str] | Check:
    """Events whose place among the others cannot be told, or that are not later than the one before."""
    (doubled,) = connection.execute(_DOUBLED).fetchone()
    if not doubled:
        return tuple(
            f"event {number} of device {device[:8].lower()}: not later than the one before it"
            for device, number in connection.execute(_BACKWARDS)
        )
    lines = tuple(
        f"events: two of device {device[:8].lower()} have the number {number} and the same time"
        for device, number in connection.execute(_NO_ORDER)
    )
    said = f"{doubled} numbers of events stand twice: a copy of the folder was studied with too"
    return lines or Check("order", True, said)

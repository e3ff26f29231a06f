"""What another database, or the journal, knows that this one does not: for merging back after a restore."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.errors import StorageError
from desktop_app.domain.event import Event
from desktop_app.domain.ids import LearnerId
from desktop_app.storage.backups import journal
from desktop_app.storage.backups.copying import open_to_read
from desktop_app.storage.events import COLUMNS, event_of
from desktop_app.storage.journal_lines import line_to_row
from desktop_app.storage.rows import row_check
from desktop_app.study.rows import Learner

_EVENTS = f'SELECT "check", {COLUMNS} FROM event'


class Later(NamedTuple):
    events: tuple[Event, ...]
    parameters: Mapping[str, tuple[float, ...]]
    learners: tuple[Learner, ...]
    """In use there, of whom some of the events are."""


def later_than(database: Path, other: Path, data: Path) -> Later:
    """The events of `other` that `database` lacks; of the journal of `data` where `other` cannot be read.

    Rows that are not what was written are passed over. Raises sqlite3.Error where `database` cannot be read.
    """
    known = _checks_of(database)
    try:
        return _of_database(other, known)
    except (sqlite3.Error, UnicodeError, StorageError):
        events = tuple(_events(filter(None, map(line_to_row, journal.lines(data))), known))
        return Later(events, {}, ())


def _checks_of(path: Path) -> dict[bytes, int]:
    connection = open_to_read(path)
    try:
        return dict(connection.execute('SELECT uuid, "check" FROM event'))
    finally:
        connection.close()


def _of_database(path: Path, known: Mapping[bytes, int]) -> Later:
    connection = open_to_read(path)
    try:
        rows = (row for check, *row in connection.execute(_EVENTS) if row_check(tuple(row)) == check)
        events = tuple(_events(rows, known))
        named = {event.scheduler.partition(":")[2] for event in events}
        parameters = {
            name: tuple(map(float, json.loads(numbers)))
            for name, numbers in connection.execute("SELECT id, numbers FROM parameter_set")
            if name in named
        }
        whose = {event.learner for event in events}
        learners = tuple(
            Learner(learner, name)
            for key, name in connection.execute("SELECT uuid, name FROM learner ORDER BY key")
            if (learner := LearnerId(uuid.UUID(bytes=key))) in whose
        )
    except ValueError as error:
        raise sqlite3.DatabaseError("a value that is none") from error
    finally:
        connection.close()
    return Later(events, parameters, learners)


def _events(rows: Iterable[Iterable[Any]], known: Mapping[bytes, int]) -> Iterator[Event]:
    """Also those of a known name with another content, so that they are told of."""
    for each in rows:
        row = tuple(each)
        if known.get(row[0]) != row_check(row):
            yield event_of(row)

"""A collection as Anki had it from its first version on (schema 11): what every reader of packages takes.

Facts of the format; ids and times are ours. Nothing in it tells of the machine or the person it comes from.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from desktop_app.domain.study_day import Moment, study_day
from desktop_app.formats.anki import note_types

SCHEMA: Final = 11
DEFAULT_DECK: Final = 1
LEVEL: Final = "::"
FIELD_END: Final = "\x1f"
NOT_SYNCED: Final = -1
_EPOCH_DAY: Final = 719_163
"""1 January 1970."""
_DAY_S: Final = 86_400

_TABLES: Final = """
    CREATE TABLE col (
        id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL,
        ver INTEGER NOT NULL, dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL,
        conf TEXT NOT NULL, models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL,
        tags TEXT NOT NULL);
    CREATE TABLE notes (
        id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL,
        usn INTEGER NOT NULL, tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL,
        csum INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL);
    CREATE TABLE cards (
        id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL,
        mod INTEGER NOT NULL, usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL,
        due INTEGER NOT NULL, ivl INTEGER NOT NULL, factor INTEGER NOT NULL, reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL, left INTEGER NOT NULL, odue INTEGER NOT NULL, odid INTEGER NOT NULL,
        flags INTEGER NOT NULL, data TEXT NOT NULL);
    CREATE TABLE revlog (
        id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL,
        ivl INTEGER NOT NULL, lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL,
        type INTEGER NOT NULL);
    CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
"""
_INDEXES: Final = """
    CREATE INDEX ix_notes_usn ON notes (usn);
    CREATE INDEX ix_notes_csum ON notes (csum);
    CREATE INDEX ix_cards_usn ON cards (usn);
    CREATE INDEX ix_cards_nid ON cards (nid);
    CREATE INDEX ix_cards_sched ON cards (did, queue, due);
    CREATE INDEX ix_revlog_usn ON revlog (usn);
    CREATE INDEX ix_revlog_cid ON revlog (cid);
"""

Row = Sequence[Any]


class DayNumbers(NamedTuple):
    """How day numbers of the collection count: day 0 is `first_day` (a study-day number)."""

    at: Moment
    """When the package is written."""
    first_day: int
    rollover_hour: int

    @property
    def created_s(self) -> int:
        """The instant at which day 0 begins."""
        days = self.first_day - _EPOCH_DAY
        return days * _DAY_S + self.rollover_hour * 3600 - self.at.zone_minutes * 60

    @property
    def today(self) -> int:
        return study_day(self.at, self.rollover_hour)

    def number(self, day: int) -> int:
        return day - self.first_day

    def noon_s(self, day: int) -> int:
        """An instant of the day, in seconds."""
        return (day - _EPOCH_DAY) * _DAY_S + _DAY_S // 2 - self.at.zone_minutes * 60


class Deck(NamedTuple):
    id: int
    name: str
    """With all levels."""
    description: str = ""
    """HTML."""


class Rows(NamedTuple):
    notes: Iterable[Row]
    cards: Iterable[Row]
    reviews: Iterable[Row]


def write_collection(
    path: Path, calendar: DayNumbers, decks: Sequence[Deck], rows: Rows, has_history: bool
) -> None:
    """A new database at `path`. Raises OSError, sqlite3.Error."""
    with closing(sqlite3.connect(path)) as connection:
        # Nobody else reads it, and it is thrown away if anything fails.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        connection.execute(_insert("col", 13), _col(calendar, decks, has_history))
        connection.executemany(_insert("notes", 11), rows.notes)
        connection.executemany(_insert("cards", 18), rows.cards)
        connection.executemany(_insert("revlog", 9), rows.reviews)
        connection.executescript(_INDEXES)


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


def _col(calendar: DayNumbers, decks: Sequence[Deck], has_history: bool) -> Row:
    at_ms = calendar.at.at_utc_ms
    every = (Deck(DEFAULT_DECK, "Default"), *decks)
    return (
        1,
        calendar.created_s,
        at_ms,
        at_ms,
        SCHEMA,
        0,
        NOT_SYNCED,
        0,
        _json(_conf(calendar, decks, has_history)),
        _json(note_types.models()),
        _json({str(deck.id): _deck(deck, at_ms // 1000) for deck in every}),
        _json({"1": _PRESET}),
        "{}",
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _conf(calendar: DayNumbers, decks: Sequence[Deck], has_history: bool) -> dict[str, Any]:
    current = decks[-1].id if decks else DEFAULT_DECK
    return {
        # Without it, answers are read by the numbers that buttons had long ago.
        "schedVer": 2,
        "creationOffset": -calendar.at.zone_minutes,
        "rollover": calendar.rollover_hour,
        "fsrs": has_history,
        "curDeck": current,
        "activeDecks": [current],
        "curModel": str(note_types.NOTE_TYPES[0].id),
        "nextPos": 1,
        "newSpread": 0,
        "collapseTime": 1200,
        "timeLim": 0,
        "estTimes": True,
        "dueCounts": True,
        "sortType": "noteFld",
        "sortBackwards": False,
        "addToCur": True,
    }


def _deck(deck: Deck, at_s: int) -> dict[str, Any]:
    return {
        "id": deck.id,
        "name": deck.name,
        "mod": at_s,
        "usn": NOT_SYNCED,
        "desc": deck.description,
        "dyn": 0,
        "conf": 1,
        "collapsed": False,
        "browserCollapsed": False,
        "extendNew": 0,
        "extendRev": 0,
        **{f"{what}Today": [0, 0] for what in ("lrn", "rev", "new", "time")},
    }


# Anki's own first preset by its published defaults; programs that are older want all of it.
_PRESET: Final = {
    "id": 1,
    "name": "Default",
    "mod": 0,
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {
        "delays": [1, 10],
        "ints": [1, 4, 7],
        "initialFactor": 2500,
        "order": 1,
        "perDay": 20,
        "bury": True,
        "separate": True,
    },
    "rev": {
        "perDay": 200,
        "ease4": 1.3,
        "fuzz": 0.05,
        "minSpace": 1,
        "ivlFct": 1,
        "maxIvl": 36_500,
        "bury": True,
    },
    "lapse": {"delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 1},
}

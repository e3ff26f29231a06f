"""What a data folder holds after a kill, and whether that may be: all that was told, and no act by halves."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.compose import Engine
from desktop_app.domain.event import Event, EventKind, in_effect
from desktop_app.storage.store import SqliteStore
from desktop_app.study import health
from desktop_app.study.workshop.keeping import WorkshopKeeper

Rows = Mapping[str, Mapping[str, int]]
"""By table and key: the check of the row."""

_KEYS = {
    "deck": "key",
    "item": "key",
    "bin": "hex(uuid)",
    "draft": "learner || '/' || card",
    "enrolment": "learner || '/' || deck",
    "learner_setting": "learner || '/' || name",
    "workshop": "hex(uuid)",
    "workshop_run": "key",
}
_WRITES: Mapping[str, frozenset[str]] = {
    "draft": frozenset({"draft"}),
    "setting": frozenset({"learner_setting"}),
    "edit": frozenset({"item"}),
    "delete": frozenset({"item", "bin"}),
    "put back": frozenset({"item", "bin"}),
    "add a deck": frozenset({"deck", "item", "enrolment"}),
    "update a deck": frozenset({"deck", "item"}),
    "begin a workshop": frozenset({"workshop", "workshop_run"}),
    "go on with a workshop": frozenset({"workshop_run"}),
    "end a workshop": frozenset({"workshop", "workshop_run"}),
}
"""Acts that write no events: the tables they change, all of them or none."""
_RECORDED = frozenset({"answer", "typed", "board", "override", "mark"})
"""They write events; an answer also takes away its draft."""
_BACK_AND_FORTH = frozenset({"undo", "redo"})
"""Of an act of any sort."""


def rows_in(connection: sqlite3.Connection) -> dict[str, dict[str, int]]:
    return {
        table: dict(connection.execute(f'SELECT {key}, "check" FROM {table}').fetchall())
        for table, key in _as_text(_KEYS)
    }


def _as_text(keys: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """As JSON has keys."""
    return ((table, f"CAST({key} AS TEXT)") for table, key in keys.items())


@dataclass
class Held:
    """What a folder holds."""

    events: set[str] = field(default_factory=set)
    """Their UUIDs in hex."""
    rows: dict[str, dict[str, int]] = field(default_factory=dict)
    settings: dict[str, Any] | None = None
    """None: those of the program are not in what was looked at."""

    @classmethod
    def of_database(cls, connection: sqlite3.Connection) -> Held:
        events = {name for (name,) in connection.execute("SELECT hex(uuid) FROM event")}
        return cls(events, rows_in(connection))

    @classmethod
    def of_engine(cls, engine: Engine) -> Held:
        assert isinstance(engine.store, SqliteStore)
        held = cls.of_database(engine.store.database.raw)
        held.settings = dataclasses.asdict(engine.settings.load())
        return held

    @classmethod
    def of_file(cls, path: Path) -> Held:
        """Of a database that nobody has open; what a kill has left beside it is taken in."""
        connection = sqlite3.connect(path)
        try:
            return cls.of_database(connection)
        finally:
            connection.close()

    def has_same_data(self, other: Held) -> bool:
        """But for the settings of the program, which lie beside the database."""
        return (self.events, self.rows) == (other.events, other.rows)

    def joined(self, newer: Held) -> Held:
        """With the events of another, as after a merge."""
        return Held(self.events | newer.events, self.rows)

    def learn(self, told: Mapping[str, Any]) -> list[str]:
        """Take in what was told at the end of an act; gives what is wrong with it."""
        wrong = []
        if told.get("all"):
            found = Held(set(told["events"]), told["rows"], told["settings"])
            wrong = differences(self, found, ())
            self.events, self.rows, self.settings = found.events, found.rows, found.settings
        elif "events" in told:
            self.events |= set(told["events"])
            self.rows = {**self.rows, **told["rows"]}
            self.settings = told.get("settings", self.settings)
        return wrong


def differences(known: Held, found: Held, going_on: Iterable[str]) -> list[str]:
    """What is not as it was told, and cannot come from one of the acts that were going on."""
    acts = frozenset(going_on)
    wrong = []
    if lost := known.events - found.events:
        wrong.append(f"lost: {len(lost)} events")
    if (more := found.events - known.events) and not acts & (_RECORDED | _BACK_AND_FORTH):
        wrong.append(f"{len(more)} events that nobody wrote")
    changed = {table for table in _KEYS if known.rows.get(table) != found.rows.get(table)}
    if changed and not _may_change(changed, acts):
        wrong.append(f"not as it was told: {', '.join(sorted(changed))}")
    has_told = None not in (known.settings, found.settings)
    if has_told and known.settings != found.settings and "preferences" not in acts:
        wrong.append("not as it was told: the settings of the program")
    return wrong


def _may_change(changed: set[str], acts: frozenset[str]) -> bool:
    if acts & _BACK_AND_FORTH:
        return changed <= {"item", "bin", "draft"}
    if acts & _RECORDED and changed <= {"draft"}:
        return True
    return any(changed == set(_WRITES.get(act, ())) for act in acts)


def problems_of(engine: Engine) -> list[str]:
    """All checks there are, and every act whole. Raises AppError where a workshop cannot go on."""
    checks = health.full_checks(engine.study)
    wrong = [f"{each.name}: {each.detail}" for each in checks if not each.ok]
    WorkshopKeeper(engine.study).unfinished()
    for person in engine.store.learners.all():
        wrong += _half_acts(list(engine.store.events.all(person.id)))
    return wrong


def _half_acts(events: list[Event]) -> Iterator[str]:
    """Acts of more than one event of which not all are there, or not all are taken back."""
    acts: dict[str, list[Event]] = {}
    for event in events:
        if event.kind not in (EventKind.UNDO, EventKind.REDO) and event.payload.get("act"):
            acts.setdefault(event.payload["act"], []).append(event)
    effective = {event.uuid for event in in_effect(events)}
    for name, whole in acts.items():
        if len({each.uuid in effective for each in whole}) > 1:
            yield f"act {name}: only some of its events are taken back"
        answers = [each for each in whole if "board" in each.payload]
        if answers and len(answers) != answers[0].payload["board"]:
            yield f"board {name}: {len(answers)} answers of {answers[0].payload['board']}"

"""Workshops: those that ended with their results, and the one under way."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop_app.domain.errors import UnknownName
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.plain_json import to_text
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import damaged, named_errors
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Value, row_check, storable
from desktop_app.study import rows
from desktop_app.study.rows import KeptWorkshop

_COLUMNS = "uuid, deck, title, started_utc_ms, ended_utc_ms, deleted_utc_ms, plan, results"
_PUT = f'INSERT INTO workshop ({_COLUMNS}, "check") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
_CHANGE = f'UPDATE workshop SET ({_COLUMNS}, "check") = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE uuid = ?'
_ENDED = f"SELECT {_COLUMNS} FROM workshop WHERE ended_utc_ms IS NOT NULL"
_FIND = f'SELECT {_COLUMNS}, "check" FROM workshop WHERE uuid = ?'
_KEPT = f"{_ENDED} AND deleted_utc_ms IS NULL ORDER BY started_utc_ms DESC, key DESC"
_DELETED = f"{_ENDED} AND deleted_utc_ms IS NOT NULL ORDER BY deleted_utc_ms DESC, key DESC"
_UNDER_WAY = f"""
    SELECT {_COLUMNS}, state FROM workshop_run JOIN workshop ON workshop.key = workshop_run.workshop
    WHERE ended_utc_ms IS NULL
"""
_PUT_RUN = """
    INSERT INTO workshop_run (key, workshop, state, saved_utc_ms, "check")
    VALUES (1, (SELECT key FROM workshop WHERE uuid = ?), ?, ?, 0)
"""
_RUN = "SELECT workshop FROM workshop_run"
_PUT_STATE = 'UPDATE workshop_run SET state = ?, saved_utc_ms = ?, "check" = ? WHERE key = 1'


class Workshops:
    def __init__(self, database: VersusDatabase, keys: Keys, at_utc_ms: Callable[[], int]) -> None:
        self._database = database
        self._keys = keys
        self._at_utc_ms = at_utc_ms

    @named_errors
    def begin(self, workshop: KeptWorkshop, state: Mapping[str, rows.Value]) -> None:
        self.forget_run()
        row = self._row(workshop)
        raw = self._database.raw
        raw.execute(_PUT, (*row, row_check(row)))
        raw.execute(_PUT_RUN, (workshop.uuid.bytes, "{}", 0))
        self.put_state(state)

    @named_errors
    def put_state(self, state: Mapping[str, rows.Value]) -> None:
        raw = self._database.raw
        run = raw.execute(_RUN).fetchone()
        if run is None:
            raise _none_under_way()
        row = (run[0], to_text(state), self._at_utc_ms())
        raw.execute(_PUT_STATE, (*row[1:], row_check(row)))

    @named_errors
    def under_way(self) -> tuple[KeptWorkshop, dict[str, rows.Value]] | None:
        found = self._database.raw.execute(_UNDER_WAY).fetchone()
        return None if found is None else (self._read(found[:-1]), _loaded(found[-1]))

    @named_errors
    def end(self, ended_utc_ms: int, results: Mapping[str, rows.Value]) -> None:
        raw = self._database.raw
        found = raw.execute(_UNDER_WAY).fetchone()
        if found is None:
            raise _none_under_way()
        raw.execute("DELETE FROM workshop_run")
        self._change(uuid.UUID(bytes=found[0]), ended_utc_ms=ended_utc_ms, results=to_text(results))

    @named_errors
    def forget_run(self) -> None:
        self._database.raw.execute("DELETE FROM workshop_run")
        self._database.raw.execute("DELETE FROM workshop WHERE ended_utc_ms IS NULL")

    @named_errors
    def kept(self) -> tuple[KeptWorkshop, ...]:
        return self._all(self._database.raw.execute(_KEPT))

    @named_errors
    def get(self, workshop: uuid.UUID) -> KeptWorkshop | None:
        query = f"{_ENDED} AND uuid = ?"
        return next(iter(self._all(self._database.raw.execute(query, (workshop.bytes,)))), None)

    @named_errors
    def set_deleted(self, workshop: uuid.UUID, at_utc_ms: int | None) -> None:
        self._change(workshop, deleted_utc_ms=at_utc_ms)

    @named_errors
    def deleted(self) -> tuple[KeptWorkshop, ...]:
        return self._all(self._database.raw.execute(_DELETED))

    @named_errors
    def let_go(self, until_utc_ms: int) -> int:
        query = "DELETE FROM workshop WHERE deleted_utc_ms < ?"
        return self._database.raw.execute(query, (until_utc_ms,)).rowcount

    def _change(self, workshop: uuid.UUID, **values: Value) -> None:
        """A damaged row stays so: `check` is made anew only where it was right."""
        found = self._database.raw.execute(_FIND, (workshop.bytes,)).fetchone()
        if found is None:
            return
        *row, check = found
        after = tuple((dict(zip(_COLUMNS.split(", "), row, strict=True)) | values).values())
        new_check = row_check(after) if row_check(tuple(row)) == check else check
        self._database.raw.execute(_CHANGE, (*after, new_check, workshop.bytes))

    def _row(self, workshop: KeptWorkshop) -> tuple[Value, ...]:
        results = workshop.results
        return (
            workshop.uuid.bytes,
            self._keys.deck(workshop.deck),
            storable(workshop.title),
            workshop.started_utc_ms,
            workshop.ended_utc_ms,
            workshop.deleted_utc_ms,
            to_text(workshop.plan),
            None if results is None else to_text(results),
        )

    def _all(self, found: Iterable[tuple[Any, ...]]) -> tuple[KeptWorkshop, ...]:
        return tuple(map(self._read, found))

    def _read(self, row: tuple[Any, ...]) -> KeptWorkshop:
        name, deck, title, started, ended, deleted, plan, results = row
        return KeptWorkshop(
            uuid.UUID(bytes=name),
            self._keys.deck_id(deck),
            title,
            started,
            _loaded(plan),
            ended,
            None if results is None else _loaded(results),
            deleted,
        )


def _loaded(text: str) -> dict[str, rows.Value]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise damaged(f"{type(error).__name__} in what is kept of a workshop") from error
    if not isinstance(found, dict):
        raise damaged(f"{type(found).__name__} in what is kept of a workshop")
    return found


def _none_under_way() -> UnknownName:
    return UnknownName(
        phrase(QT_TRANSLATE_NOOP("errors", "No workshop is under way any more.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Start it anew.")),
    )

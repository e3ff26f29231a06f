"""What was deleted and can come back: a row each, until it is put back or its time is over."""

from __future__ import annotations

import uuid
from typing import Any

from desktop_app.storage import content
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import row_check, storable
from desktop_app.study.rows import Binned, ItemKey

_COLUMNS = "uuid, deck, item, label, content, deleted_utc_ms"
_ALL = f"SELECT {_COLUMNS} FROM bin ORDER BY deleted_utc_ms DESC, key DESC"
_GET = f"SELECT {_COLUMNS} FROM bin WHERE uuid = ?"
_PUT = """
    INSERT INTO bin (uuid, kind, deck, item, label, content, deleted_utc_ms, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


class Bin:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def all(self) -> tuple[Binned, ...]:
        return tuple(map(self._read, self._database.raw.execute(_ALL).fetchall()))

    @named_errors
    def get(self, name: uuid.UUID) -> Binned | None:
        row = self._database.raw.execute(_GET, (name.bytes,)).fetchone()
        return None if row is None else self._read(row)

    @named_errors
    def put(self, binned: Binned) -> None:
        row = (
            binned.uuid.bytes,
            "item" if binned.part is None else "part",
            self._keys.deck(binned.deck),
            binned.item,
            storable(binned.label),
            content.part_text(binned.part),
            binned.deleted_utc_ms,
        )
        self._database.raw.execute(_PUT, (*row, row_check(row)))

    @named_errors
    def take_out(self, name: uuid.UUID) -> None:
        self._database.raw.execute("DELETE FROM bin WHERE uuid = ?", (name.bytes,))

    @named_errors
    def empty(self, until_utc_ms: int) -> int:
        query = "DELETE FROM bin WHERE deleted_utc_ms < ?"
        return self._database.raw.execute(query, (until_utc_ms,)).rowcount

    def _read(self, row: Any) -> Binned:
        name, deck, item, label, text, deleted = row
        return Binned(
            uuid.UUID(bytes=name),
            self._keys.deck_id(deck),
            ItemKey(item),
            label,
            deleted,
            content.read_part(text),
        )

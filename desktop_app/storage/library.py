"""Decks as a whole: their rows for an update, their groups and files, and those that were deleted."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.origin import Origin
from desktop_app.domain.plain_json import to_text
from desktop_app.storage import content, deck_writing
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.deck_writing import Prepared
from desktop_app.storage.errors import damaged, named_errors
from desktop_app.storage.keys import Keys
from desktop_app.storage.origins import (
    FILE_COLUMNS,
    ORIGIN_COLUMNS,
    PUT_FILE,
    file_row,
    read_file_row,
    read_origin,
)
from desktop_app.storage.rows import Value, row_check
from desktop_app.storage.stamps import NONE, RETIRED, Writer, after_setting, newest_ms
from desktop_app.study.rows import DeckFile, DeckWork, DeletedDeck, ItemKey, StoredItem

_ITEMS = """
    SELECT key, kind, id, content, imported, retired, stamps, position, "check" FROM item INDEXED BY item_id
    WHERE deck = ? ORDER BY position, key
"""
_ORIGINS = f"""
    SELECT item.key, {ORIGIN_COLUMNS} FROM item INDEXED BY item_id
    CROSS JOIN origin ON origin.item = item.key WHERE item.deck = ?
"""
_WHEREABOUTS = """
    SELECT origin.id, origin.part, deck.id, item.id FROM origin
    JOIN item ON item.key = origin.item JOIN deck ON deck.key = item.deck
    WHERE origin.format = ? AND deck.deleted_utc_ms IS NULL
"""
_DELETED = """
    SELECT id, head, cards, deleted_utc_ms FROM deck WHERE deleted_utc_ms > 0
    ORDER BY deleted_utc_ms DESC, key DESC
"""
_DECK = """
    SELECT uuid, id, position, built_in, head, folder, deleted_utc_ms, stamps, "check" FROM deck WHERE key = ?
"""
_PUT_DECK = """
    UPDATE deck SET head = ?, folder = ?, deleted_utc_ms = ?, stamps = ?, "check" = ? WHERE key = ?
"""

_PUT_NAMES = ("head", "folder", "deleted_utc_ms", "stamps")


class Library:
    """Writing needs a transaction, if nothing else is said."""

    def __init__(
        self,
        database: VersusDatabase,
        keys: Keys,
        at_utc_ms: Callable[[], int],
        device: Callable[[], uuid.UUID],
        forget: Callable[[], None],
    ) -> None:
        """`forget`: what is known of decks, after a write."""
        self._database = database
        self._keys = keys
        self._at_utc_ms = at_utc_ms
        self._device = device
        self._forget = forget

    @named_errors
    def items(self, deck: DeckId) -> tuple[StoredItem, ...]:
        return tuple(map(_stored, self._database.raw.execute(_ITEMS, (self._keys.deck(deck),))))

    @named_errors
    def origins(self, deck: DeckId) -> Mapping[ItemKey, Origin]:
        rows = self._database.raw.execute(_ORIGINS, (self._keys.deck(deck),))
        return {ItemKey(key): read_origin(tuple(row)) for key, *row in rows}

    @named_errors
    def whereabouts(self, form: str) -> Mapping[tuple[str, int], tuple[DeckId, ItemId]]:
        rows = self._database.raw.execute(_WHEREABOUTS, (form,))
        return {(name, part): (DeckId(deck), ItemId(item)) for name, part, deck, item in rows}

    @named_errors
    def modified(self, deck: DeckId) -> Mapping[ItemId, int]:
        query = "SELECT id, stamps FROM item WHERE deck = ? AND retired = 0 AND stamps <> ?"
        rows = self._database.raw.execute(query, (self._keys.deck(deck), NONE))
        return {ItemId(name): newest_ms(stamps) for name, stamps in rows}

    @named_errors
    def turns(self, deck: DeckId) -> Mapping[bytes, int]:
        query = "SELECT uuid, position FROM card WHERE deck = ?"
        return dict(self._database.raw.execute(query, (self._keys.deck(deck),)).fetchall())

    @named_errors
    def prepare(self, works: Sequence[DeckWork], tick: Callable[[], None]) -> Prepared:
        writer = Writer(self._at_utc_ms(), self._device())
        return deck_writing.prepare(self._database.raw, works, writer, tick)

    @named_errors
    def write(self, prepared: Prepared) -> bool:
        self._forget()
        return deck_writing.write(self._database.raw, prepared)

    @named_errors
    def own_fields(self, deck: DeckId) -> frozenset[str]:
        stamps = self._row(deck)[7]
        return frozenset(_loaded(stamps))

    @named_errors
    def put_head(self, head: DeckHead, field: str) -> None:
        self._put(head.id, field, head=content.head_text(head))

    @named_errors
    def folders(self) -> Mapping[DeckId, tuple[str, ...]]:
        rows = self._database.raw.execute("SELECT id, folder FROM deck WHERE deleted_utc_ms IS NULL")
        return {DeckId(name): tuple(_loaded(text)) for name, text in rows}

    @named_errors
    def put_folder(self, deck: DeckId, folder: Sequence[str]) -> None:
        self._put(deck, "folder", folder=to_text(list(folder)))

    @named_errors
    def delete(self, deck: DeckId, at_utc_ms: int) -> None:
        self._put(deck, "deleted", deleted_utc_ms=at_utc_ms)

    @named_errors
    def restore(self, deck: DeckId) -> None:
        self._put(deck, "deleted", deleted_utc_ms=None)

    @named_errors
    def deleted(self) -> tuple[DeletedDeck, ...]:
        rows = self._database.raw.execute(_DELETED).fetchall()
        return tuple(
            DeletedDeck(DeckId(name), content.read_head(DeckId(name), head).title, cards, at)
            for name, head, cards, at in rows
        )

    @named_errors
    def is_deleted(self, deck: DeckId) -> bool:
        query = "SELECT deleted_utc_ms IS NOT NULL FROM deck WHERE id = ?"
        row = self._database.raw.execute(query, (deck,)).fetchone()
        return row is not None and bool(row[0])

    @named_errors
    def file(self, deck: DeckId) -> DeckFile | None:
        query = f"SELECT {FILE_COLUMNS} FROM deck_file WHERE deck = ?"
        row = self._database.raw.execute(query, (self._keys.deck(deck),)).fetchone()
        return None if row is None else read_file_row(row)

    @named_errors
    def files(self) -> Mapping[DeckId, DeckFile]:
        query = f"""
            SELECT deck.id, {FILE_COLUMNS} FROM deck_file JOIN deck ON deck.key = deck_file.deck
            WHERE deck.deleted_utc_ms IS NULL ORDER BY imported_utc_ms
        """
        return {DeckId(name): read_file_row(tuple(row)) for name, *row in self._database.raw.execute(query)}

    @named_errors
    def put_file(self, deck: DeckId, file: DeckFile) -> None:
        self._database.raw.execute(PUT_FILE, file_row(self._keys.deck(deck), file))

    def _row(self, deck: DeckId) -> list[Any]:
        return list(self._database.raw.execute(_DECK, (self._keys.deck(deck),)).fetchone())

    def _put(self, deck: DeckId, field: str, **values: Value) -> None:
        """A damaged row stays so: `check` is made anew only where it was right."""
        *row, check = self._row(deck)
        names = ("uuid", "id", "position", "built_in", "head", "folder", "deleted_utc_ms", "stamps")
        after = dict(zip(names, row, strict=True)) | values
        stamps = after_setting(str(after["stamps"]), field, Writer(self._at_utc_ms(), self._device()))
        after["stamps"] = stamps
        new_check = row_check(tuple(after.values())) if row_check(tuple(row)) == check else check
        self._database.raw.execute(
            _PUT_DECK,
            (*(after[name] for name in _PUT_NAMES), new_check, self._keys.deck(deck)),
        )
        self._forget()


def _stored(row: tuple[Any, ...]) -> StoredItem:
    key, kind, name, text, imported, retired, stamps, position, check = row
    item = content.read_item(kind, ItemId(name), text)
    before = None if imported is None else content.read_item(kind, ItemId(name), imported)
    deleted_here = bool(retired) and stamps != NONE and RETIRED in _loaded(stamps)
    return StoredItem(ItemKey(key), item, before, bool(retired), deleted_here, position, check, stamps)


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise damaged(f"{type(error).__name__} in a list of names") from error

"""Many rows of decks at once: worked out first, without a transaction, then written in a short one.

What is worked out holds as long as nobody writes the same rows; the writing sees whether that is so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, card_uuid_bytes
from desktop_app.domain.item import Contrast
from desktop_app.storage import content, item_rows
from desktop_app.storage.decks import ADD_DECK, deck_row, large_cache
from desktop_app.storage.errors import stale_item, unknown_deck
from desktop_app.storage.origins import PUT_FILE, PUT_ORIGIN, file_row, origin_row
from desktop_app.storage.rows import Value, row_check
from desktop_app.storage.stamps import Writer, after_import
from desktop_app.study.rows import DeckWork, ItemWork

Row = tuple[Value, ...]

_SLICE = 500
_ITEM = """
    SELECT uuid, deck, id, kind, position, content, imported, retired, stamps, "check" FROM item WHERE key = ?
"""
# The check last seen makes sure that nobody has written the row since.
_PUT_ITEM = """
    UPDATE item SET kind = ?, position = ?, content = ?, imported = ?, retired = ?, stamps = ?, "check" = ?
    WHERE key = ? AND "check" = ?
"""
_CARDS = """
    SELECT key, uuid, id, deck, item, kind, memory_item, sibling_group, position, retired
    FROM card INDEXED BY card_item WHERE item = ?
"""
_PUT_CARD = """
    UPDATE card SET uuid = ?, id = ?, deck = ?, item = ?, kind = ?, memory_item = ?, sibling_group = ?,
        position = ?, "check" = ? WHERE key = ?
"""
_RETIRE = 'UPDATE card SET retired = ?, "check" = ? WHERE key = ?'
_DECK = """
    SELECT uuid, id, position, built_in, head, folder, deleted_utc_ms, stamps, "check" FROM deck WHERE key = ?
"""
_PUT_DECK = 'UPDATE deck SET head = ?, deleted_utc_ms = ?, "check" = ? WHERE key = ? AND "check" = ?'
_COUNT = "UPDATE deck SET items = items + ?, contrasts = contrasts + ?, cards = cards + ? WHERE key = ?"
_FROM_START = """
    UPDATE deck_progress SET first_new = 0 WHERE learner IN (SELECT key FROM learner) AND deck = ?
"""


@dataclass
class _Rows:
    """Of one deck, as they are to be written."""

    deck: int
    new_deck: Row | None = None
    put_deck: Row | None = None
    put_items: list[Row] = field(default_factory=list)
    add_items: list[Row] = field(default_factory=list)
    put_cards: list[Row] = field(default_factory=list)
    retire: list[Row] = field(default_factory=list)
    add_cards: list[Row] = field(default_factory=list)
    origins: list[Row] = field(default_factory=list)
    file: Row | None = None
    items: int = 0
    contrasts: int = 0


@dataclass(frozen=True)
class Prepared:
    """`last_deck` and `last_item`: the highest keys as they were read; new rows are numbered after them."""

    rows: tuple[_Rows, ...]
    last_deck: int
    last_item: int
    last_place: int


def prepare(
    connection: sqlite3.Connection, works: Sequence[DeckWork], writer: Writer, tick: Callable[[], None]
) -> Prepared:
    """Reads only. `tick` is called now and then, and may raise. Raises UnknownName, StaleItem."""
    last_deck, last_item, last_place = _last(connection)
    rows, deck, item, place = [], last_deck, last_item, last_place
    for work in works:
        deck, place = deck + work.is_new, place + work.is_new
        preparing = _Preparing(connection, work, writer, deck, item)
        rows.append(preparing.rows_of(place, tick))
        item += len(rows[-1].add_items)
    return Prepared(tuple(rows), last_deck, last_item, last_place)


def write(connection: sqlite3.Connection, prepared: Prepared) -> bool:
    """In a transaction of the caller's. False, perhaps half written, where it does not hold any more."""
    if _last(connection) != (prepared.last_deck, prepared.last_item, prepared.last_place):
        return False
    with large_cache(connection):
        return all(_write(connection, rows) for rows in prepared.rows)


def _last(connection: sqlite3.Connection) -> tuple[int, int, int]:
    (deck,) = connection.execute("SELECT coalesce(max(key), 0) FROM deck").fetchone()
    (item,) = connection.execute("SELECT coalesce(max(key), 0) FROM item").fetchone()
    (place,) = connection.execute("SELECT coalesce(max(position), 0) FROM deck").fetchone()
    return deck, item, place


def _write(connection: sqlite3.Connection, rows: _Rows) -> bool:
    execute, many = connection.execute, connection.executemany
    if rows.new_deck is not None:
        execute(ADD_DECK, rows.new_deck)
    if rows.put_deck is not None and execute(_PUT_DECK, rows.put_deck).rowcount != 1:
        return False
    if many(_PUT_ITEM, rows.put_items).rowcount not in (len(rows.put_items), -1):
        return False
    many(item_rows.ADD_ITEM, rows.add_items)
    many(_PUT_CARD, rows.put_cards)
    many(_RETIRE, rows.retire)
    many(item_rows.ADD_CARD, rows.add_cards)
    many(PUT_ORIGIN, rows.origins)
    if rows.file is not None:
        execute(PUT_FILE, rows.file)
    execute(_COUNT, (rows.items, rows.contrasts, len(rows.add_cards), rows.deck))
    if rows.put_cards or rows.add_cards or rows.retire:
        execute(_FROM_START, (rows.deck,))
    return True


class _Preparing:
    def __init__(
        self, connection: sqlite3.Connection, work: DeckWork, writer: Writer, deck: int, last_item: int
    ) -> None:
        self._connection = connection
        self._work = work
        self._writer = writer
        self._last_item = last_item
        self._rows = _Rows(deck if work.is_new else self._key(work.head.id))

    def rows_of(self, place: int, tick: Callable[[], None]) -> _Rows:
        rows, work = self._rows, self._work
        if work.is_new:
            row = deck_row(work.head, place, folder=work.folder)
            rows.new_deck = (rows.deck, *row, 0, 0, 0, row_check(row))
        else:
            self._put_deck(work.head)
        if work.file is not None:
            rows.file = file_row(rows.deck, work.file)
        each = iter(work.items)
        while some := list(islice(each, _SLICE)):
            tick()
            for item in some:
                if item.key is None:
                    self._add_item(item)
                else:
                    self._put_item(item, item.key)
        return rows

    def _key(self, deck: DeckId) -> int:
        row = self._connection.execute("SELECT key FROM deck WHERE id = ?", (deck,)).fetchone()
        if row is None:
            raise unknown_deck(deck)
        return int(row[0])

    def _put_deck(self, head: DeckHead) -> None:
        *row, check = self._connection.execute(_DECK, (self._rows.deck,)).fetchone()
        uuid, name, position, built_in, _, folder, _, stamps = row
        text, deleted = content.head_text(head), self._work.deleted_utc_ms
        after = (uuid, name, position, built_in, text, folder, deleted, stamps)
        if after != tuple(row):
            self._rows.put_deck = (text, deleted, row_check(after), self._rows.deck, check)

    def _add_item(self, work: ItemWork) -> None:
        rows = self._rows
        key = self._last_item + len(rows.add_items) + 1
        *row, check = item_rows.item_row(work.item, self._work.head.id, rows.deck, work.position)
        if work.retired or work.imported is not None:
            raise ValueError("a new item is as it was imported, and in use")
        rows.add_items.append((*row, check, key))
        rows.items += 1
        rows.contrasts += isinstance(work.item, Contrast)
        for card, turn in zip(work.cards or (), work.turns, strict=True):
            rows.add_cards.append(item_rows.card_row(card, rows.deck, key, turn))
        self._put_origin(work, key)

    def _put_item(self, work: ItemWork, key: int) -> None:
        found = self._connection.execute(_ITEM, (key,)).fetchone()
        if found is None or (work.version is not None and found[-1] != work.version):
            raise stale_item()
        *row, check = found
        uuid, deck, name, kind, _, text, _, was_retired, was_stamps = row
        now = content.item_text(work.item)
        imported = None if work.imported is None else content.item_text(work.imported)
        stamps = work.stamps
        if stamps is None:
            still = work.retired and bool(was_retired)
            stamps = after_import(was_stamps, text, now, imported, self._writer, retired=still)
        after = (uuid, deck, name, work.item.kind, work.position, now, imported, int(work.retired), stamps)
        # A damaged row stays so until its text is another: see `item_rows.put_item`.
        is_sound = now != text or row_check(tuple(row)) == check
        if after != tuple(row):
            put = (*after[3:], row_check(after) if is_sound else check, key, check)
            self._rows.put_items.append(put)
            self._count(kind, bool(was_retired), work)
        if work.cards is not None:
            self._put_cards(key, work)
        self._put_origin(work, key)

    def _count(self, kind: str, was_retired: bool, work: ItemWork) -> None:
        self._rows.items += was_retired - work.retired
        before = kind == Contrast.kind and not was_retired
        after = work.item.kind == Contrast.kind and not work.retired
        self._rows.contrasts += after - before

    def _put_cards(self, item: int, work: ItemWork) -> None:
        wanted = dict(self._turns(work))
        rows = self._rows
        for key, *row in self._connection.execute(_CARDS, (item,)):
            found = wanted.pop(row[0], None)
            retired = row[-1]
            if found is None:
                if not retired:
                    rows.retire.append((1, row_check((*row[:-1], 1)), key))
                continue
            card, turn = found
            *made, check = item_rows.card_row(card, rows.deck, item, turn)
            if made[:-1] != row[:-1] or retired:
                rows.put_cards.append((*made[:-1], check, key))
            if retired:
                rows.retire.append((0, check, key))
        for card, turn in wanted.values():
            rows.add_cards.append(item_rows.card_row(card, rows.deck, item, turn))

    @staticmethod
    def _turns(work: ItemWork) -> Iterator[tuple[bytes, tuple[Card, int]]]:
        cards: Iterable[Card] = () if work.retired else work.cards or ()
        for card, turn in zip(cards, work.turns, strict=False):
            yield card_uuid_bytes(card.id), (card, turn)

    def _put_origin(self, work: ItemWork, key: int) -> None:
        if work.origin is not None:
            self._rows.origins.append(origin_row(key, work.origin))

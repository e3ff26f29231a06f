"""Decks and their items."""

from __future__ import annotations

import contextlib
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, LearnerId
from desktop_app.domain.item import Contrast, Example, Item
from desktop_app.domain.plain_json import to_text
from desktop_app.storage import content, item_rows, models
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_card
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Value, row_check, stable_uuid
from desktop_app.storage.stamps import NONE as NO_STAMPS
from desktop_app.storage.stamps import Writer
from desktop_app.study.rows import DeckCounts, ItemKey, KeptItem

ADD_DECK = """
    INSERT INTO deck (key, uuid, id, position, built_in, head, folder, deleted_utc_ms, stamps, items,
        contrasts, cards, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ITEMS = """
    SELECT kind, id, content FROM item INDEXED BY item_id WHERE deck = ? AND retired = 0 ORDER BY position
"""
_EXAMPLES = """
    SELECT kind, id, content FROM item INDEXED BY item_id
    WHERE deck = ? AND kind = ? AND retired = 0 ORDER BY position
"""

_COUNTS = """
    SELECT deck.id, deck.items, deck.contrasts, deck.cards,
        deck.cards - coalesce(
            (SELECT known FROM deck_progress WHERE learner = :learner AND deck = deck.key), 0)
        - (SELECT count(*) FROM card_mark AS m INDEXED BY card_mark_asleep
            WHERE m.learner = :learner AND m.deck = deck.key AND m.retired = 0 AND m.answered = 0
            AND (m.suspended = 1 OR m.buried_until > :day)),
        (SELECT count(*) FROM card_state AS s INDEXED BY card_state_due
            WHERE s.learner = :learner AND s.deck = deck.key AND s.retired = 0 AND s.suspended = 0
            AND s.phase IN ('learning', 'relearning') AND s.due_day <= :day
            AND coalesce(s.buried_until, 0) <= :day),
        (SELECT count(*) FROM card_state AS s INDEXED BY card_state_due
            WHERE s.learner = :learner AND s.deck = deck.key AND s.retired = 0 AND s.suspended = 0
            AND s.phase = 'review' AND s.due_day <= :day AND coalesce(s.buried_until, 0) <= :day)
    FROM deck WHERE deck.deleted_utc_ms IS NULL ORDER BY deck.position
"""
_HEADS = "SELECT id, head, deleted_utc_ms IS NOT NULL FROM deck ORDER BY position"


class Decks:
    def __init__(
        self,
        database: VersusDatabase,
        keys: Keys,
        at_utc_ms: Callable[[], int],
        device: Callable[[], uuid.UUID],
    ) -> None:
        self._database = database
        self._keys = keys
        self._at_utc_ms = at_utc_ms
        self._device = device
        self._heads: dict[DeckId, DeckHead] = {}
        self._deleted: frozenset[DeckId] = frozenset()

    def forget(self) -> None:
        """After a write to decks, and after a transaction that was taken back."""
        # Another one, not the same emptied: a worker may write while somebody reads.
        self._heads = {}

    @named_errors
    def heads(self) -> tuple[DeckHead, ...]:
        heads = self._all_heads()
        return tuple(head for name, head in heads.items() if name not in self._deleted)

    @named_errors
    def head(self, deck: DeckId) -> DeckHead:
        self._keys.deck(deck)
        return self._all_heads()[deck]

    def _all_heads(self) -> dict[DeckId, DeckHead]:
        """Of deleted ones too."""
        heads = self._heads
        if not heads:
            rows = self._database.raw.execute(_HEADS).fetchall()
            heads = {DeckId(name): content.read_head(DeckId(name), text) for name, text, _ in rows}
            self._deleted = frozenset(DeckId(name) for name, _, deleted in rows if deleted)
            self._heads = heads
        return heads

    @named_errors
    def add(
        self,
        deck: Deck,
        cards: Sequence[Sequence[Card]],
        order: Sequence[Sequence[int]] | None = None,
        *,
        built_in: bool = False,
    ) -> None:
        """All rows or none; the deck must not be there yet."""
        connection = self._database.raw
        head = deck.head
        order = order or _as_they_stand(cards)
        contrasts = sum(isinstance(item, Contrast) for item in deck.items)
        with self._database.atomic():
            key = _next_key(connection.execute("SELECT max(key) FROM deck").fetchone())
            first_item = _next_key(connection.execute("SELECT max(key) FROM item").fetchone())
            place = _next_key(connection.execute("SELECT max(position) FROM deck").fetchone())
            row = deck_row(head, place, built_in=built_in)
            counts = (len(deck.items), contrasts, sum(map(len, cards)))
            connection.execute(ADD_DECK, (key, *row, *counts, row_check(row)))
            with large_cache(connection):
                connection.executemany(item_rows.ADD_ITEM, _item_rows(head.id, key, first_item, deck.items))
                connection.executemany(item_rows.ADD_CARD, _card_rows(key, first_item, cards, order))
        self.forget()
        self._keys.forget()

    @named_errors
    def item(self, key: ItemKey) -> tuple[DeckHead, Item]:
        row = self._database.raw.execute(
            "SELECT deck, kind, id, content FROM item WHERE key = ?", (key,)
        ).fetchone()
        if row is None:
            raise unknown_card(key)
        deck, kind, name, text = row
        return self._all_heads()[self._keys.deck_id(deck)], content.read_item(kind, ItemId(name), text)

    @named_errors
    def find_item(self, deck: DeckId, item: ItemId) -> ItemKey | None:
        query = "SELECT key FROM item INDEXED BY item_id WHERE deck = ? AND id = ? AND retired = 0"
        row = self._database.raw.execute(query, (self._keys.deck(deck), item)).fetchone()
        return None if row is None else ItemKey(row[0])

    @named_errors
    def kept_item(self, key: ItemKey) -> KeptItem:
        return item_rows.kept_item(self._database.raw, key)

    @named_errors
    def put_item(self, key: ItemKey, kept: KeptItem, cards: Sequence[Card]) -> None:
        writer = Writer(self._at_utc_ms(), self._device())
        item_rows.put_item(self._database.raw, key, kept, cards, writer)

    @named_errors
    def items(self, deck: DeckId) -> tuple[Item, ...]:
        rows = self._database.raw.execute(_ITEMS, (self._keys.deck(deck),))
        return tuple(content.read_item(kind, ItemId(name), text) for kind, name, text in rows)

    @named_errors
    def examples(self, deck: DeckId) -> tuple[Example, ...]:
        rows = self._database.raw.execute(_EXAMPLES, (self._keys.deck(deck), Example.kind))
        found = (content.read_item(kind, ItemId(name), text) for kind, name, text in rows)
        return tuple(item for item in found if isinstance(item, Example))

    def deck(self, deck: DeckId) -> Deck:
        return Deck(self.head(deck), self.items(deck))

    @named_errors
    def counts(self, learner: LearnerId, day: int) -> Mapping[DeckId, DeckCounts]:
        """Every deck, in order. `learning` and `due` are what is due up to `day`."""
        given = {"learner": self._keys.learner(learner), "day": day}
        return {
            DeckId(name): DeckCounts(*counts) for name, *counts in self._database.raw.execute(_COUNTS, given)
        }

    @named_errors
    def started(self, learner: LearnerId) -> tuple[DeckId, ...]:
        rows = (
            models.Deck.select(models.Deck.id)
            .join(models.Enrolment, on=models.Enrolment.deck == models.Deck.key)
            .where(
                models.Enrolment.learner == self._keys.learner(learner), models.Deck.deleted_utc_ms.is_null()
            )
            .order_by(models.Deck.position)
            .tuples()
            .execute(self._database)
        )
        return tuple(DeckId(name) for (name,) in rows)

    @named_errors
    def start(self, learner: LearnerId, deck: DeckId) -> None:
        """Once more changes nothing."""
        row = (self._keys.learner(learner), self._keys.deck(deck), self._at_utc_ms())
        models.Enrolment.insert(
            learner=row[0], deck=row[1], since_utc_ms=row[2], check_sum=row_check(row)
        ).on_conflict_ignore().execute(self._database)

    @named_errors
    def stop(self, learner: LearnerId, deck: DeckId) -> None:
        """Once more changes nothing."""
        row = (self._keys.learner(learner), self._keys.deck(deck))
        self._database.raw.execute("DELETE FROM enrolment WHERE learner = ? AND deck = ?", row)


def deck_row(
    head: DeckHead, position: int, *, built_in: bool = False, folder: Sequence[str] = ()
) -> tuple[Value, ...]:
    """All columns of a new deck but the key and what is counted."""
    named = (stable_uuid(head.id), head.id, position, int(built_in), content.head_text(head))
    return (*named, to_text(list(folder)), None, NO_STAMPS)


@contextlib.contextmanager
def large_cache(connection: sqlite3.Connection) -> Iterator[None]:
    """UUIDs fall all over their index: with room for most of it, few pages are written twice."""
    (usual,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute("PRAGMA cache_size = -32768")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")


def _next_key(row: tuple[int | None]) -> int:
    return (row[0] or 0) + 1


def _item_rows(deck: DeckId, deck_key: int, first: int, items: Sequence[Item]) -> Iterator[tuple[Value, ...]]:
    for place, item in enumerate(items):
        yield (*item_rows.item_row(item, deck, deck_key, place), first + place)


def _as_they_stand(cards: Sequence[Sequence[Card]]) -> list[list[int]]:
    turn = count()
    return [[next(turn) for _ in group] for group in cards]


def _card_rows(
    deck_key: int, first_item: int, cards: Sequence[Sequence[Card]], order: Sequence[Sequence[int]]
) -> Iterator[tuple[Value, ...]]:
    for place, (group, turns) in enumerate(zip(cards, order, strict=True)):
        for card, turn in zip(group, turns, strict=True):
            yield item_rows.card_row(card, deck_key, first_item + place, turn)

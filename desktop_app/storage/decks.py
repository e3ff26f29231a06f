"""Decks and their items."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, LearnerId
from desktop_app.domain.item import Contrast, Example, Item
from desktop_app.storage import content, item_rows, models
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_card
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Value, row_check, stable_uuid
from desktop_app.study.rows import DeckCounts, ItemKey, KeptItem

_ADD_DECK = """
    INSERT INTO deck (key, uuid, id, position, built_in, head, items, contrasts, cards, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_ITEM = """
    INSERT INTO item (uuid, deck, id, kind, position, content, imported, retired, "check", key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
    FROM deck ORDER BY deck.position
"""


class Decks:
    def __init__(self, database: VersusDatabase, keys: Keys, at_utc_ms: Callable[[], int]) -> None:
        self._database = database
        self._keys = keys
        self._at_utc_ms = at_utc_ms
        self._heads: dict[DeckId, DeckHead] = {}

    def forget(self) -> None:
        """After a transaction that was taken back."""
        self._heads.clear()

    @named_errors
    def heads(self) -> tuple[DeckHead, ...]:
        return tuple(self._all_heads().values())

    @named_errors
    def head(self, deck: DeckId) -> DeckHead:
        self._keys.deck(deck)
        return self._all_heads()[deck]

    def _all_heads(self) -> dict[DeckId, DeckHead]:
        if not self._heads:
            rows = self._database.raw.execute("SELECT id, head FROM deck ORDER BY position")
            self._heads = {DeckId(name): content.read_head(DeckId(name), text) for name, text in rows}
        return self._heads

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
            row = (stable_uuid(head.id), head.id, place, int(built_in), content.head_text(head))
            counts = (len(deck.items), contrasts, sum(map(len, cards)))
            connection.execute(_ADD_DECK, (key, *row, *counts, row_check(row)))
            with _large_cache(connection):
                connection.executemany(_ADD_ITEM, _item_rows(head.id, key, first_item, deck.items))
                connection.executemany(item_rows.ADD_CARD, _card_rows(key, first_item, cards, order))
        self._heads.clear()
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
        item_rows.put_item(self._database.raw, key, kept, cards)

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
            .where(models.Enrolment.learner == self._keys.learner(learner))
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


@contextlib.contextmanager
def _large_cache(connection: sqlite3.Connection) -> Iterator[None]:
    """UUIDs fall all over their index: with room for all of it, no page is written twice."""
    (usual,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute("PRAGMA cache_size = -65536")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {usual}")


def _next_key(row: tuple[int | None]) -> int:
    return (row[0] or 0) + 1


def _item_rows(deck: DeckId, deck_key: int, first: int, items: Sequence[Item]) -> Iterator[tuple[Value, ...]]:
    for place, item in enumerate(items):
        row = (
            stable_uuid(deck, item.id),
            deck_key,
            item.id,
            item.kind,
            place,
            content.item_text(item),
            None,
            0,
        )
        yield (*row, row_check(row), first + place)


def _as_they_stand(cards: Sequence[Sequence[Card]]) -> list[list[int]]:
    turn = count()
    return [[next(turn) for _ in group] for group in cards]


def _card_rows(
    deck_key: int, first_item: int, cards: Sequence[Sequence[Card]], order: Sequence[Sequence[int]]
) -> Iterator[tuple[Value, ...]]:
    for place, (group, turns) in enumerate(zip(cards, order, strict=True)):
        for card, turn in zip(group, turns, strict=True):
            yield item_rows.card_row(card, deck_key, first_item + place, turn)

"""Cards as the queue needs them: plain SQL, since it runs before each card is shown."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop_app.domain.ids import CardId, DeckId, LearnerId, card_uuid
from desktop_app.domain.memory import Phase
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_card
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Words
from desktop_app.study.rows import CardKey, ItemKey, QueueRow, StoredCard

_STORED = "SELECT key, id, uuid, deck, item FROM card"

# The inner query reads nothing but the index, even where a holiday left thousands of cards due; the rows
# themselves are fetched for what is asked for.
_QUEUE = """
    SELECT s.card, s.card_uuid, s.deck, card.item, card.sibling_group, s.phase, s.due_day, s.showings,
        s.last_day
    FROM (
        SELECT learner, card FROM card_state INDEXED BY card_state_due
        WHERE learner = ? AND retired = 0 AND suspended = 0 AND phase {phases} AND due_day <= ?
            AND deck IN ({decks}) AND coalesce(buried_until, 0) <= ?
        ORDER BY due_day, card_uuid LIMIT ? OFFSET ?
    ) AS picked
    CROSS JOIN card_state AS s ON s.learner = picked.learner AND s.card = picked.card
    CROSS JOIN card ON card.key = picked.card
    ORDER BY s.due_day, s.card_uuid
"""
_ANSWERED_ON = """
    SELECT s.card, s.card_uuid, s.deck, card.item, card.sibling_group, s.phase, s.due_day, s.showings,
        s.last_day
    FROM (
        SELECT DISTINCT card_uuid FROM event INDEXED BY event_day WHERE learner_uuid = ? AND study_day = ?
    ) AS asked
    CROSS JOIN card ON card.uuid = asked.card_uuid
    CROSS JOIN card_state AS s ON s.learner = ? AND s.card = card.key
    WHERE s.retired = 0 AND s.last_day = ?
        AND EXISTS (SELECT 1 FROM deck WHERE deck.key = s.deck AND deck.deleted_utc_ms IS NULL)
    ORDER BY s.card_uuid
"""
_NEW = """
    SELECT card.key, card.uuid, card.deck, card.item, card.sibling_group, 'new', NULL, 0, NULL
    FROM card INDEXED BY card_order
    WHERE card.deck = ? AND card.retired = 0 AND card.position >= ?
        AND NOT EXISTS (SELECT 1 FROM card_state AS s WHERE s.learner = ? AND s.card = card.key)
        AND NOT EXISTS (SELECT 1 FROM card_mark AS m WHERE m.learner = ? AND m.card = card.key
            AND (m.suspended = 1 OR m.buried_until > ?))
    ORDER BY card.position LIMIT ?
"""
_ROWS = """
    SELECT card.key, card.uuid, card.deck, card.item, card.sibling_group, coalesce(s.phase, 'new'), s.due_day,
        coalesce(s.showings, 0), s.last_day
    FROM card
    LEFT JOIN card_state AS s ON s.learner = ?1 AND s.card = card.key
    LEFT JOIN card_mark AS m ON m.learner = ?1 AND m.card = card.key
    WHERE card.uuid = ?2 AND card.retired = 0 AND coalesce(m.suspended, 0) = 0
        AND coalesce(m.buried_until, 0) <= ?3
        AND EXISTS (SELECT 1 FROM deck WHERE deck.key = card.deck AND deck.deleted_utc_ms IS NULL)
"""
_WITH_NEW = """
    SELECT deck.key, coalesce(progress.first_new, 0) FROM deck
    LEFT JOIN deck_progress AS progress ON progress.learner = ? AND progress.deck = deck.key
    WHERE deck.key IN ({decks}) AND deck.cards > coalesce(progress.known, 0) ORDER BY deck.position
"""
# A buried card falls due on the day on which it is back, if its own day comes earlier.
_DUE_BY_DAY = """
    SELECT due_day, count(*) FROM card_state INDEXED BY card_state_due
    WHERE learner = ? AND deck IN ({decks}) AND retired = 0 AND suspended = 0
        AND phase IN ('learning', 'review', 'relearning') AND due_day BETWEEN ? AND ?
        AND coalesce(buried_until, 0) <= due_day
    GROUP BY due_day
"""
_BACK_BY_DAY = """
    SELECT m.buried_until, count(*)
    FROM card_mark AS m INDEXED BY card_mark_asleep
    CROSS JOIN card_state AS s ON s.learner = m.learner AND s.card = m.card
    WHERE m.learner = ? AND m.deck IN ({decks}) AND m.retired = 0 AND m.answered = 1 AND m.suspended = 0
        AND m.buried_until BETWEEN ? AND ? AND s.due_day < m.buried_until
    GROUP BY m.buried_until
"""
_PHASES = Words({phase.value: phase for phase in Phase})

# What is brought again, or made anew, has a state only once it is taken up.
_UNHEEDED = """
    SELECT c.uuid FROM card AS c
    WHERE c.deck = :deck
        AND NOT EXISTS (SELECT 1 FROM card_state WHERE learner = :learner AND card = c.key)
        AND NOT EXISTS (SELECT 1 FROM card_mark WHERE learner = :learner AND card = c.key)
        AND EXISTS (SELECT 1 FROM event INDEXED BY event_card
            WHERE learner_uuid = :name AND card_uuid = c.uuid)
"""
_UNHEEDED_OF_ITEM = f"{_UNHEEDED} AND c.item = :item"


class Cards:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def find(self, card: CardId) -> StoredCard | None:
        query = f"{_STORED} WHERE uuid = ? AND retired = 0"
        row = self._database.raw.execute(query, (card_uuid(card).bytes,)).fetchone()
        return None if row is None else self._stored(row)

    @named_errors
    def stored(self, key: CardKey) -> StoredCard:
        """Raises UnknownName."""
        row = self._database.raw.execute(f"{_STORED} WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise unknown_card(key)
        return self._stored(row)

    @named_errors
    def key_of(self, card: uuid.UUID) -> CardKey | None:
        row = self._database.raw.execute("SELECT key FROM card WHERE uuid = ?", (card.bytes,)).fetchone()
        return None if row is None else CardKey(row[0])

    @named_errors
    def of_item(self, item: ItemKey) -> tuple[StoredCard, ...]:
        query = f"{_STORED} WHERE item = ? AND retired = 0 ORDER BY position, key"
        return tuple(self._stored(row) for row in self._database.raw.execute(query, (item,)))

    @named_errors
    def of_deck(self, deck: DeckId) -> tuple[StoredCard, ...]:
        query = f"{_STORED} WHERE deck = ? AND retired = 0 ORDER BY position"
        return tuple(self._stored(row) for row in self._database.raw.execute(query, (self._keys.deck(deck),)))

    def _stored(self, row: tuple[Any, ...]) -> StoredCard:
        key, name, card, deck, item = row
        return StoredCard(
            CardKey(key), CardId(name), uuid.UUID(bytes=card), self._keys.deck_id(deck), ItemKey(item)
        )

    def learning(self, learner: LearnerId, decks: Sequence[DeckId], day: int) -> list[QueueRow]:
        return self._queue("IN ('learning', 'relearning')", learner, decks, day, -1, 0)

    def due(
        self, learner: LearnerId, decks: Sequence[DeckId], day: int, limit: int, offset: int = 0
    ) -> list[QueueRow]:
        return self._queue("= 'review'", learner, decks, day, limit, offset)

    @named_errors
    def _queue(
        self, phases: str, learner: LearnerId, decks: Sequence[DeckId], day: int, limit: int, offset: int
    ) -> list[QueueRow]:
        keys = self._keys.decks(decks)
        query = _QUEUE.format(phases=phases, decks=_places(keys))
        given = (self._keys.learner(learner), day, *keys, day, limit, offset)
        return self._rows(self._database.raw.execute(query, given))

    @named_errors
    def answered_on(self, learner: LearnerId, day: int) -> list[QueueRow]:
        """By the log's index of days: a state's `last_day` comes from an event of that day."""
        given = (learner.bytes, day, self._keys.learner(learner), day)
        return self._rows(self._database.raw.execute(_ANSWERED_ON, given))

    @named_errors
    def new(
        self, learner: LearnerId, decks: Sequence[DeckId], day: int, limit: int, offset: int = 0
    ) -> list[QueueRow]:
        connection, learner_key = self._database.raw, self._keys.learner(learner)
        keys = self._keys.decks(decks)
        found: list[tuple[Any, ...]] = []
        with_new = connection.execute(_WITH_NEW.format(decks=_places(keys)), (learner_key, *keys)).fetchall()
        for deck, first_new in with_new:
            wanted = offset + limit - len(found)
            if wanted <= 0:
                break
            given = (deck, first_new, learner_key, learner_key, day, wanted)
            found += connection.execute(_NEW, given)
        return self._rows(found[offset:])

    @named_errors
    def rows(self, learner: LearnerId, cards: Sequence[uuid.UUID], day: int) -> list[QueueRow]:
        connection, key = self._database.raw, self._keys.learner(learner)
        found = [connection.execute(_ROWS, (key, card.bytes, day)).fetchone() for card in cards]
        return self._rows(row for row in found if row is not None)

    @named_errors
    def unheeded(
        self, learner: LearnerId, deck: DeckId, item: ItemKey | None = None
    ) -> tuple[uuid.UUID, ...]:
        given = {
            "learner": self._keys.learner(learner),
            "name": learner.bytes,
            "deck": self._keys.deck(deck),
            "item": item,
        }
        query = _UNHEEDED if item is None else _UNHEEDED_OF_ITEM
        return tuple(uuid.UUID(bytes=name) for (name,) in self._database.raw.execute(query, given))

    @named_errors
    def due_by_day(
        self, learner: LearnerId, decks: Sequence[DeckId], first: int, last: int
    ) -> Mapping[int, int]:
        keys = self._keys.decks(decks)
        given = (self._keys.learner(learner), *keys, first, last)
        found: Counter[int] = Counter()
        for query in (_DUE_BY_DAY, _BACK_BY_DAY):
            found.update(dict(self._database.raw.execute(query.format(decks=_places(keys)), given)))
        return found

    def _rows(self, rows: Iterable[tuple[Any, ...]]) -> list[QueueRow]:
        deck_id = self._keys.deck_id
        return [
            QueueRow(key, card, deck_id(deck), item, group, _PHASES[phase], due, showings, last)
            for key, card, deck, item, group, phase, due, showings, last in rows
        ]


def _places(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))

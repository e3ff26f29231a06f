"""Card states: the cache that a replay of the events rebuilds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import CardId, DeckId, LearnerId, MemoryItemId
from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_card
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import Words
from desktop_app.study.rows import CardKey, DeckCard, ItemKey, Relative, StoredCard

_STATE = """
    s.phase, s.stability, s.difficulty, s.due_day, s.last_day, s.showings, s.hits, s.reviews, s.lapses
"""
_GET = f"SELECT {_STATE} FROM card_state AS s WHERE s.learner = ? AND s.card = ?"

# What belongs to the card is taken from the card, and with the first answer what its marks say.
_PUT = """
    INSERT INTO card_state (learner, card, deck, card_uuid, retired, suspended, buried_until, phase,
        stability, difficulty, due_day, last_day, showings, hits, reviews, lapses)
    SELECT ?, card.key, card.deck, card.uuid, card.retired, coalesce(m.suspended, 0), m.buried_until,
        ?, ?, ?, ?, ?, ?, ?, ?, ?
    FROM card LEFT JOIN card_mark AS m ON m.learner = ? AND m.card = card.key
    WHERE card.key = ?
    ON CONFLICT (learner, card) DO UPDATE SET phase = excluded.phase, stability = excluded.stability,
        difficulty = excluded.difficulty, due_day = excluded.due_day, last_day = excluded.last_day,
        showings = excluded.showings, hits = excluded.hits, reviews = excluded.reviews,
        lapses = excluded.lapses
"""
_TAKE_OUT = "DELETE FROM card_state WHERE learner = ? AND card = ?"
_ALL = f"""
    SELECT card.key, card.id, card.uuid, card.deck, card.item, {_STATE}
    FROM card_state AS s CROSS JOIN card ON card.key = s.card
    WHERE s.learner = ? ORDER BY s.card
"""
# The two ways to be family are two queries: OR would walk over the deck.
_FAMILY = f"""
    WITH me AS (SELECT key, deck, item, sibling_group FROM card WHERE key = ?),
    family AS (
        SELECT card.key FROM me CROSS JOIN card INDEXED BY card_item ON card.item = me.item
        UNION
        SELECT card.key FROM me CROSS JOIN card INDEXED BY card_group
            ON card.deck = me.deck AND card.sibling_group = me.sibling_group AND card.sibling_group <> ''
    )
    SELECT card.key, card.id, card.uuid, card.deck, card.item, card.memory_item, card.sibling_group,
        card.retired, coalesce(s.suspended, 0), {_STATE}
    FROM family CROSS JOIN card ON card.key = family.key
    CROSS JOIN card_state AS s ON s.learner = ? AND s.card = card.key
    ORDER BY card.position, card.key
"""
_OF_DECK = f"""
    SELECT card.uuid, card.item, card.kind, card.memory_item, coalesce(m.suspended, 0), m.buried_until,
        {_STATE}
    FROM card INDEXED BY card_order
    LEFT JOIN card_state AS s ON s.learner = ? AND s.card = card.key
    LEFT JOIN card_mark AS m ON m.learner = ? AND m.card = card.key
    WHERE card.deck = ? AND card.retired = 0 ORDER BY card.position
"""
_KINDS = Words({kind.value: kind for kind in CardKind})
_PHASES = Words({phase.value: phase for phase in Phase})


class States:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def get(self, learner: LearnerId, card: CardKey) -> CardState:
        row = self._database.raw.execute(_GET, (self._keys.learner(learner), card)).fetchone()
        return NEW_CARD if row is None else _state(row)

    @named_errors
    def put(self, learner: LearnerId, card: CardKey, state: CardState) -> None:
        """Raises UnknownName for a card that is not there."""
        connection, key = self._database.raw, self._keys.learner(learner)
        if state == NEW_CARD:
            connection.execute(_TAKE_OUT, (key, card))
            return
        memory = state.memory
        written = connection.execute(
            _PUT,
            (
                key,
                state.phase.value,
                memory and memory.stability,
                memory and memory.difficulty,
                state.due_day,
                state.last_day,
                state.showings,
                state.hits,
                state.reviews,
                state.lapses,
                key,
                card,
            ),
        )
        if written.rowcount == 0:
            raise unknown_card(card)

    @named_errors
    def family(self, learner: LearnerId, card: CardKey) -> list[Relative]:
        rows = self._database.raw.execute(_FAMILY, (card, self._keys.learner(learner)))
        return [
            Relative(
                StoredCard(
                    CardKey(key), CardId(name), uuid.UUID(bytes=card), self._keys.deck_id(deck), ItemKey(item)
                ),
                memory_item,
                group,
                bool(retired),
                bool(suspended),
                _state(state),
            )
            for key, name, card, deck, item, memory_item, group, retired, suspended, *state in rows
        ]

    def all(self, learner: LearnerId) -> Iterator[tuple[StoredCard, CardState]]:
        """By key; retired cards too."""
        with named_errors:
            for key, name, card, deck, item, *state in self._database.raw.execute(
                _ALL, (self._keys.learner(learner),)
            ):
                stored = StoredCard(
                    CardKey(key), CardId(name), uuid.UUID(bytes=card), self._keys.deck_id(deck), ItemKey(item)
                )
                yield stored, _state(state)

    @named_errors
    def of_decks(self, learner: LearnerId, decks: Sequence[DeckId]) -> list[DeckCard]:
        key, found = self._keys.learner(learner), []
        for deck in decks:
            rows = self._database.raw.execute(_OF_DECK, (key, key, self._keys.deck(deck)))
            for card, item, kind, memory_item, suspended, buried_until, *state in rows:
                known = None if state[0] is None else _state(state)
                found.append(
                    DeckCard(
                        card,
                        deck,
                        ItemKey(item),
                        _KINDS[kind],
                        MemoryItemId(memory_item),
                        known,
                        bool(suspended),
                        buried_until,
                    )
                )
        return found

    @named_errors
    def clear(self, learner: LearnerId) -> None:
        self._database.raw.execute("DELETE FROM card_state WHERE learner = ?", (self._keys.learner(learner),))


def _state(row: Any) -> CardState:
    phase, stability, difficulty, due_day, last_day, showings, hits, reviews, lapses = row
    memory = None if stability is None else MemoryState(stability, difficulty)
    return CardState(_PHASES[phase], memory, due_day, last_day, showings, hits, reviews, lapses)

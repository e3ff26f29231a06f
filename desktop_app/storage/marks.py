"""Marks on cards: another cache that a replay of the events rebuilds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.ids import CardId, LearnerId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors, unknown_card
from desktop_app.storage.keys import Keys
from desktop_app.study.rows import CardKey, ItemKey, StoredCard

_MARKS = "m.suspended, m.buried_until, m.flag, m.marked"
_GET = f"SELECT {_MARKS} FROM card_mark AS m WHERE m.learner = ? AND m.card = ?"

# What belongs to the card, and whether it has a state, is taken from there.
_PUT = """
    INSERT INTO card_mark (learner, card, deck, retired, answered, suspended, buried_until, flag, marked)
    SELECT ?, key, deck, retired,
        EXISTS (SELECT 1 FROM card_state AS s WHERE s.learner = ? AND s.card = card.key), ?, ?, ?, ?
    FROM card WHERE key = ?
    ON CONFLICT (learner, card) DO UPDATE SET suspended = excluded.suspended,
        buried_until = excluded.buried_until, flag = excluded.flag, marked = excluded.marked
"""
_TAKE_OUT = "DELETE FROM card_mark WHERE learner = ? AND card = ?"
_REPEAT = "UPDATE card_state SET suspended = ?, buried_until = ? WHERE learner = ? AND card = ?"
_REPEAT_NONE = """
    UPDATE card_state SET suspended = 0, buried_until = NULL
    WHERE learner = ? AND (suspended = 1 OR buried_until IS NOT NULL)
"""
_ALL = f"""
    SELECT card.key, card.id, card.uuid, card.deck, card.item, {_MARKS}
    FROM card_mark AS m CROSS JOIN card ON card.key = m.card
    WHERE m.learner = ? ORDER BY m.card
"""


class Marks:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def get(self, learner: LearnerId, card: CardKey) -> CardMarks:
        row = self._database.raw.execute(_GET, (self._keys.learner(learner), card)).fetchone()
        return NO_MARKS if row is None else _marks(row)

    @named_errors
    def put(self, learner: LearnerId, card: CardKey, marks: CardMarks) -> None:
        """Raises UnknownName for a card that is not there."""
        connection, key = self._database.raw, self._keys.learner(learner)
        suspended = int(marks.suspended)
        if marks == NO_MARKS:
            connection.execute(_TAKE_OUT, (key, card))
        else:
            given = (key, key, suspended, marks.buried_until, marks.flag, int(marks.marked), card)
            if connection.execute(_PUT, given).rowcount == 0:
                raise unknown_card(card)
        connection.execute(_REPEAT, (suspended, marks.buried_until, key, card))

    def all(self, learner: LearnerId) -> Iterator[tuple[StoredCard, CardMarks]]:
        """By key; retired cards too."""
        with named_errors:
            for key, name, card, deck, item, *marks in self._database.raw.execute(
                _ALL, (self._keys.learner(learner),)
            ):
                stored = StoredCard(
                    CardKey(key), CardId(name), uuid.UUID(bytes=card), self._keys.deck_id(deck), ItemKey(item)
                )
                yield stored, _marks(marks)

    @named_errors
    def clear(self, learner: LearnerId) -> None:
        key = self._keys.learner(learner)
        self._database.raw.execute("DELETE FROM card_mark WHERE learner = ?", (key,))
        self._database.raw.execute(_REPEAT_NONE, (key,))


def _marks(row: Any) -> CardMarks:
    suspended, buried_until, flag, marked = row
    return CardMarks(bool(suspended), buried_until, flag, bool(marked))

"""What a deck holds, item by item, with as much of a learner's cards as a list of it shows."""

from __future__ import annotations

from desktop_app.domain.ids import DeckId, ItemId, LearnerId
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.keys import Keys
from desktop_app.study.rows import ItemKey, ItemTally

_KEYS = "SELECT key, id, kind FROM item INDEXED BY item_id WHERE deck = ? AND retired = 0 ORDER BY position"
# One pass over the deck's cards: with 100,000 of them, looking each item's up would take ten times as long.
_TALLIES = """
    SELECT card.item, count(*),
        sum(s.card IS NULL AND coalesce(m.suspended, 0) = 0),
        coalesce(sum(s.phase IN ('learning', 'relearning')), 0),
        coalesce(sum(s.phase = 'review' AND s.stability >= :lasting), 0),
        coalesce(sum(s.card IS NOT NULL AND s.phase <> 'new'), 0)
    FROM card INDEXED BY card_order
    LEFT JOIN card_state AS s ON s.learner = :learner AND s.card = card.key
    LEFT JOIN card_mark AS m ON m.learner = :learner AND m.card = card.key
    WHERE card.deck = :deck AND card.retired = 0
    GROUP BY card.item
"""


class Contents:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def tallies(self, learner: LearnerId, deck: DeckId, lasting: float) -> list[ItemTally]:
        connection, deck_key = self._database.raw, self._keys.deck(deck)
        given = {"learner": self._keys.learner(learner), "deck": deck_key, "lasting": lasting}
        counts = {item: numbers for item, *numbers in connection.execute(_TALLIES, given)}
        nothing = [0, 0, 0, 0, 0]
        return [
            ItemTally(ItemKey(key), ItemId(name), kind, *counts.get(key, nothing))
            for key, name, kind in connection.execute(_KEYS, (deck_key,))
        ]

"""The table keys of learners and decks, looked up once per open database."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from desktop_app.domain.ids import DeckId, LearnerId
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import damaged, unknown_deck, unknown_learner


class Keys:
    def __init__(self, database: VersusDatabase) -> None:
        self._database = database
        self._learners: dict[uuid.UUID, int] = {}
        self._decks: dict[DeckId, int] = {}
        self._deck_ids: dict[int, DeckId] = {}

    def forget(self) -> None:
        """After a write to learners or decks, and after a transaction that was taken back."""
        # Others, not the same emptied: a worker may write while somebody reads.
        self._learners, self._decks, self._deck_ids = {}, {}, {}

    def learner(self, learner: LearnerId) -> int:
        """Raises UnknownName."""
        key = self._learners.get(learner)
        if key is None:
            row = self._database.raw.execute(
                "SELECT key FROM learner WHERE uuid = ?", (learner.bytes,)
            ).fetchone()
            if row is None:
                raise unknown_learner(learner)
            key = self._learners[learner] = row[0]
        return key

    def deck(self, deck: DeckId) -> int:
        """Raises UnknownName."""
        decks = self._decks or self._read_decks()[0]
        try:
            return decks[deck]
        except KeyError:
            raise unknown_deck(deck) from None

    def decks(self, decks: Sequence[DeckId]) -> list[int]:
        return [self.deck(deck) for deck in decks]

    def deck_id(self, key: int) -> DeckId:
        names = self._deck_ids or self._read_decks()[1]
        try:
            return names[key]
        except KeyError:
            raise damaged(f"something belongs to deck {key}, which is not there") from None

    def _read_decks(self) -> tuple[dict[DeckId, int], dict[int, DeckId]]:
        rows = self._database.raw.execute("SELECT key, id FROM deck").fetchall()
        self._decks = {DeckId(name): key for key, name in rows}
        self._deck_ids = {key: DeckId(name) for key, name in rows}
        return self._decks, self._deck_ids

"""Texts typed into a card but not handed in yet."""

from __future__ import annotations

from desktop_app.domain.ids import LearnerId
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import row_check, storable
from desktop_app.study.rows import CardKey

_GET = "SELECT text FROM draft WHERE learner = ? AND card = ?"
_PUT = 'INSERT OR REPLACE INTO draft (learner, card, text, "check") VALUES (?, ?, ?, ?)'
_TAKE_OUT = "DELETE FROM draft WHERE learner = ? AND card = ?"


class Drafts:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def get(self, learner: LearnerId, card: CardKey) -> str:
        row = self._database.raw.execute(_GET, (self._keys.learner(learner), card)).fetchone()
        return "" if row is None else str(row[0])

    @named_errors
    def put(self, learner: LearnerId, card: CardKey, text: str) -> None:
        key = self._keys.learner(learner)
        if text:
            row = (key, card, storable(text))
            self._database.raw.execute(_PUT, (*row, row_check(row)))
        else:
            self._database.raw.execute(_TAKE_OUT, (key, card))

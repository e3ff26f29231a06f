"""What was answered on each study day."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.ids import LearnerId
from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.keys import Keys
from desktop_app.study.rows import DayTally

_TALLY = "answers, new_cards, reviews, again, answer_ms"
_GET = f"SELECT {_TALLY} FROM day_tally WHERE learner = ? AND day = ?"
_SPAN = f"SELECT day, {_TALLY} FROM day_tally WHERE learner = ? AND day BETWEEN ? AND ? ORDER BY day"
_PUT = f"INSERT OR REPLACE INTO day_tally (learner, day, {_TALLY}) VALUES (?, ?, ?, ?, ?, ?, ?)"
_TAKE_OUT = "DELETE FROM day_tally WHERE learner = ? AND day = ?"

_NOTHING = DayTally()


class Tallies:
    def __init__(self, database: VersusDatabase, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    @named_errors
    def get(self, learner: LearnerId, day: int) -> DayTally:
        row = self._database.raw.execute(_GET, (self._keys.learner(learner), day)).fetchone()
        return _NOTHING if row is None else DayTally(*row)

    @named_errors
    def put(self, learner: LearnerId, day: int, tally: DayTally) -> None:
        """An empty tally leaves no row."""
        key = self._keys.learner(learner)
        if tally == _NOTHING:
            self._database.raw.execute(_TAKE_OUT, (key, day))
        else:
            row = (key, day, tally.answers, tally.new, tally.reviews, tally.again, tally.answer_ms)
            self._database.raw.execute(_PUT, row)

    @named_errors
    def span(self, learner: LearnerId, first: int, last: int) -> Mapping[int, DayTally]:
        rows = self._database.raw.execute(_SPAN, (self._keys.learner(learner), first, last))
        return {day: DayTally(*tally) for day, *tally in rows}

"""FSRS-6 for many cards at once: what planning and simulation need.

Agrees with `fsrs.MemoryModel` within 1e-9 (a test says so on random histories). Modules whose name ends in
`_numpy` are the only ones that import NumPy; everything else imports them where they are used, so that the
program starts without. Source of the equations: py-fsrs 6.3 (MIT).

All arguments may be arrays or numbers and are broadcast; stabilities and times are in days.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from desktop_app.domain.memory import Rating
from desktop_app.scheduling.fsrs import (
    DEFAULT_PARAMETERS,
    MAX_INTERVAL_DAYS,
    MAX_STABILITY,
    MIN_STABILITY,
)

Array = NDArray[np.float64]

_MIN_DIFFICULTY, _MAX_DIFFICULTY = 1.0, 10.0
_LIBRARY_MIN_STABILITY = 0.001


class MemoryArrays:
    """FSRS-6 with one set of parameters w0 … w20; ratings are 1 (Again) to 4 (Easy)."""

    def __init__(self, parameters: Sequence[float] = DEFAULT_PARAMETERS) -> None:
        self._w = tuple(float(value) for value in parameters)
        self._decay = -self._w[20]
        self._factor: float = 0.9 ** (1 / self._decay) - 1

    def retrievability(self, elapsed: ArrayLike, stability: ArrayLike) -> Array:
        """R(t,S) = (1 + F·t/S)^(−w20), in (0, 1]; negative days count as 0."""
        days = np.maximum(np.asarray(elapsed, dtype=float), 0)
        return np.asarray((1 + self._factor * days / np.asarray(stability)) ** self._decay)

    def interval(self, stability: ArrayLike, retention: ArrayLike) -> Array:
        """Days, not rounded, until R falls to `retention`."""
        growth = np.asarray(retention, dtype=float) ** (1 / self._decay) - 1
        return np.asarray(np.asarray(stability) / self._factor * growth)

    def interval_days(self, stability: ArrayLike, retention: ArrayLike) -> Array:
        """Whole days until R falls to `retention`, from 1 to 365."""
        return np.clip(np.rint(self.interval(stability, retention)), 1, MAX_INTERVAL_DAYS)

    def first(self, rating: ArrayLike) -> tuple[Array, Array]:
        """(stability, difficulty) after the first answer ever."""
        which = np.asarray(rating, dtype=int)
        stability = np.maximum(np.asarray(self._w[:4])[which - 1], _LIBRARY_MIN_STABILITY)
        difficulty = self._first_difficulty(which)
        return _within(stability), np.clip(difficulty, _MIN_DIFFICULTY, _MAX_DIFFICULTY)

    def after(
        self, stability: ArrayLike, difficulty: ArrayLike, rating: ArrayLike, elapsed: ArrayLike
    ) -> tuple[Array, Array]:
        """(stability, difficulty) after an answer `elapsed` whole days after the last; below 1: same day."""
        s, d = np.asarray(stability, dtype=float), np.asarray(difficulty, dtype=float)
        which, days = np.asarray(rating), np.asarray(elapsed)
        recall = self.retrievability(days, s)
        later = np.where(
            which == Rating.AGAIN, self._forgotten(s, d, recall), self._recalled(s, d, recall, which)
        )
        after = np.where(days < 1, self._same_day(s, which), later)
        return _within(np.maximum(after, _LIBRARY_MIN_STABILITY)), self._next_difficulty(d, which)

    def missed(self, stability: ArrayLike, difficulty: ArrayLike, elapsed: ArrayLike) -> tuple[Array, Array]:
        """After Again and, on the same day, the recall that meets the criterion (section 5)."""
        again = self.after(stability, difficulty, Rating.AGAIN, elapsed)
        return self.after(*again, Rating.GOOD, 0)

    def _first_difficulty(self, rating: ArrayLike) -> Array:
        return np.asarray(self._w[4] - np.exp(self._w[5] * (np.asarray(rating) - 1)) + 1)

    def _next_difficulty(self, difficulty: Array, rating: Array) -> Array:
        change = -self._w[6] * (rating - 3)
        damped = difficulty + (10.0 - difficulty) * change / 9.0
        mean = self._w[7] * self._first_difficulty(int(Rating.EASY)) + (1 - self._w[7]) * damped
        return np.asarray(np.clip(mean, _MIN_DIFFICULTY, _MAX_DIFFICULTY))

    def _same_day(self, stability: Array, rating: Array) -> Array:
        w = self._w
        factor = np.exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
        return np.asarray(stability * np.where(rating == Rating.AGAIN, factor, np.maximum(factor, 1.0)))

    def _forgotten(self, stability: Array, difficulty: Array, recall: Array) -> Array:
        w = self._w
        long_term = (
            w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * np.exp((1 - recall) * w[14])
        )
        return np.asarray(np.minimum(long_term, stability / np.exp(w[17] * w[18])))

    def _recalled(self, stability: Array, difficulty: Array, recall: Array, rating: Array) -> Array:
        w = self._w
        bonus = np.where(rating == Rating.HARD, w[15], np.where(rating == Rating.EASY, w[16], 1.0))
        growth = np.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * np.expm1((1 - recall) * w[10])
        return np.asarray(stability * (1 + growth * bonus))


def _within(stability: Array) -> Array:
    return np.clip(stability, MIN_STABILITY, MAX_STABILITY)

"""Thin adapter to the `fsrs` library: memory states on study days, intervals for a desired retention.

FSRS-6. The library counts 24-hour blocks, so it is given noon UTC of the study day; its learning
steps and its fuzz are off: a session is steered by a criterion (`criterion.py`).
Source of equations and default parameters: py-fsrs 6.3 (MIT).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.domain.study_day import noon_utc

if TYPE_CHECKING:
    import fsrs

DEFAULT_PARAMETERS: tuple[float, ...] = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""w0 … w20 as the library has them: medians over 10,000 users of the public srs-benchmark."""
MIN_STABILITY, MAX_STABILITY = 0.01, 36_500.0
MAX_INTERVAL_DAYS = 365
FIRST_RETRIEVABILITY = 0.76
"""What a card never asked before is taken to be known with (learning engine, section 2)."""

_SOME_DAY = 730_000


class MemoryModel:
    """FSRS-6 with one set of parameters. Elapsed time is in whole study days."""

    def __init__(self, parameters: Sequence[float] = DEFAULT_PARAMETERS, name: str = "default") -> None:
        self.id = f"fsrs6:{name}"
        """Written into each event, so that a replay uses what was used then."""
        self.parameters = tuple(parameters)
        self._decay = -float(parameters[20])
        self._factor = 0.9 ** (1 / self._decay) - 1

    @cached_property
    def _library(self) -> fsrs.Scheduler:
        """Loaded with the first answer: Today needs intervals and chances only."""
        import fsrs

        return fsrs.Scheduler(
            parameters=self.parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False
        )

    def warm_up(self) -> None:
        """Load the library while nobody waits."""
        self.after(None, Rating.GOOD, 0)

    def retrievability(self, memory: MemoryState, elapsed_days: int) -> float:
        """Chance of recalling a card now, in (0, 1]; 0.9 when `elapsed_days` equals the stability.

        `R(t,S) = (1 + F·t/S)^(−w20)`, `F = 0.9^(−1/w20) − 1`. Negative days count as 0.
        """
        return float((1 + self._factor * max(0, elapsed_days) / memory.stability) ** self._decay)

    def interval_days(self, memory: MemoryState, desired_retention: float) -> int:
        """Whole days until retrievability falls to `desired_retention`, from 1 to 365."""
        exact: float = memory.stability / self._factor * (desired_retention ** (1 / self._decay) - 1)
        return max(1, min(round(exact), MAX_INTERVAL_DAYS))

    def after(self, memory: MemoryState | None, rating: Rating, elapsed_days: int) -> MemoryState:
        """The state after an answer given `elapsed_days` after the last one (None: the first ever)."""
        import fsrs

        card = fsrs.Card(card_id=1, due=noon_utc(_SOME_DAY))
        if memory is not None:
            card.state = fsrs.State.Review
            card.step = None
            card.stability = memory.stability
            card.difficulty = memory.difficulty
            card.last_review = noon_utc(_SOME_DAY)
        when = noon_utc(_SOME_DAY + max(0, elapsed_days))
        answered, _log = self._library.review_card(card, fsrs.Rating(int(rating)), when)
        assert answered.stability is not None
        assert answered.difficulty is not None
        stability = min(max(answered.stability, MIN_STABILITY), MAX_STABILITY)
        return MemoryState(stability, answered.difficulty)

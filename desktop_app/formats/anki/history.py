"""What a learner knows and did, as a package holds it: plain values, made by `study/exported_history.py`."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from desktop_app.domain.memory import MemoryState, Phase


class ReviewKind(enum.IntEnum):
    """As Anki numbers them."""

    LEARNING = 0
    REVIEW = 1
    RELEARNING = 2
    PRACTICE = 3


@dataclass(frozen=True, slots=True)
class CardReview:
    """One answer. Intervals are days; negative ones, of a card that stays in learning, seconds."""

    at_utc_ms: int
    rating: int
    """1 to 4."""
    answer_ms: int
    kind: ReviewKind
    interval: int
    interval_before: int
    difficulty: float | None
    """After it; None for practice."""


@dataclass(frozen=True, slots=True)
class CardHistory:
    """One card for one learner. Days are study-day numbers."""

    phase: Phase = Phase.NEW
    memory: MemoryState | None = None
    due_day: int | None = None
    last_day: int | None = None
    last_utc_ms: int | None = None
    """The last answer that counts."""
    reviews: int = 0
    lapses: int = 0
    retention: float = 0.9
    decay: float = 0.1542
    """Of the forgetting curve, a positive number."""
    suspended: bool = False
    marked: bool = False
    flag: int = 0
    log: tuple[CardReview, ...] = ()
    """Oldest first."""

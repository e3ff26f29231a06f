"""What is known about a learner's memory of one card, and the words for it."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Rating(enum.IntEnum):
    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class Phase(enum.StrEnum):
    """Card states, as in FSRS and Anki; a card is (re)learning until today's criterion is met."""

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


@dataclass(frozen=True, slots=True)
class MemoryState:
    """FSRS memory: `stability` in days (> 0), `difficulty` 1–10."""

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class CardState:
    """All that is scheduled about one card for one learner: a cache which a replay of the events rebuilds.

    Days are study-day numbers (`study_day.py`). `due_day` is None for a card that is new.
    `showings` and `hits` count today's progress to the criterion and belong to `last_day`.
    """

    phase: Phase = Phase.NEW
    memory: MemoryState | None = None
    due_day: int | None = None
    last_day: int | None = None
    showings: int = 0
    hits: int = 0
    reviews: int = 0
    lapses: int = 0


NEW_CARD = CardState()

"""What an answer is worth: how far a right choice shows knowledge rather than luck.

Learning engine, section 2. Response times and "sure / not sure" enter through `time_factor`, which is
1 until enough answers of a kind are known.
"""

from __future__ import annotations

from desktop_app.domain.memory import MemoryState, Rating

SLIP = 0.03
RECOGNITION_WORTH = 0.8
"""κ: recognising builds less than producing."""
GOOD_FROM, HARD_FROM = 0.85, 0.60


def knew(retrievability: float, options: int, *, right: bool, time_factor: float = 1.0) -> float:
    """π: probability that the learner knew, given the outcome of a choice among `options` (2 or more).

    Three-parameter logistic shape with guess rate 1/m and slip 0.03; `time_factor` is the likelihood ratio L.
    """
    guess = 1 / options
    if right:
        known = retrievability * (1 - SLIP) * time_factor
        lucky = (1 - retrievability) * guess
        return known / (known + lucky)
    slipped = retrievability * SLIP * time_factor
    unknown = (1 - retrievability) * (1 - guess)
    total = slipped + unknown
    return slipped / total if total > 0 else 1.0


def suggested_rating(knowledge: float, *, right: bool) -> Rating:
    """Good from π 0.85, Hard from 0.60, else Again; wrong is Again; the engine never gives Easy."""
    if not right or knowledge < HARD_FROM:
        return Rating.AGAIN
    return Rating.GOOD if knowledge >= GOOD_FROM else Rating.HARD


def recognised(before: MemoryState | None, after: MemoryState) -> MemoryState:
    """The state after a right forced choice: S' = S + κ·(S_FSRS − S); a first encounter as FSRS has it."""
    if before is None:
        return after
    stability = before.stability + RECOGNITION_WORTH * (after.stability - before.stability)
    return MemoryState(stability, after.difficulty)

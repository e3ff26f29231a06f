"""What an answer is worth: how far a right choice shows knowledge rather than luck.

Learning engine, section 2. Response times and "sure / not sure" enter through the time factor L.
"""

from __future__ import annotations

import math

from desktop_app.domain.memory import MemoryState, Rating

SLIP = 0.03
RECOGNITION_WORTH = 0.75
"""κ: recognising builds less than producing. The learning engine says 0.8. With 0.75 what is predicted stays
within 0.03 of what is recalled even where κ is really 0.5 (+0.025 ± 0.002 against +0.031, 500 learners)."""
FORMER_WORTH = 0.8
"""Of answers that do not say which κ they were given under."""
GOOD_FROM, HARD_FROM = 0.85, 0.60
LEAST_FACTOR, MOST_FACTOR = 1 / 20, 4.0
SURE_FACTOR, UNSURE_FACTOR = 3.4, 0.2
LONGEST_SECONDS = 60.0
"""Whoever takes longer did something else meanwhile."""
BASE_SECONDS, SECONDS_A_WORD = 2.5, 0.25
"""a and b: what an answer is expected to take before the learner's own pace is known."""


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


def time_factor(seconds: float, expected: float) -> float:
    """L of a choice that took `seconds`: how much likelier this time is of one who knew than of a guess.

    N(x; 0, 0.40) / N(x; 0.5, 0.60) of x = ln(seconds / expected), limited to [1/20, 4]; 1 beyond a minute.
    Far below the usual time it falls again: nobody reads a statement in a blink.
    """
    if seconds <= 0 or seconds > LONGEST_SECONDS:
        return 1.0
    x = math.log(seconds / expected)
    ratio = _normal(x, 0.0, 0.40) / max(_normal(x, 0.5, 0.60), _TINY)
    return min(MOST_FACTOR, max(LEAST_FACTOR, ratio))


_TINY = 1e-300


def _normal(x: float, mean: float, spread: float) -> float:
    return math.exp(-(((x - mean) / spread) ** 2) / 2) / spread


def expected_seconds(words: int, scale: float = 1.0) -> float:
    """a + b·words, times what the learner usually takes of that."""
    return scale * (BASE_SECONDS + SECONDS_A_WORD * words)


def suggested_rating(knowledge: float, *, right: bool) -> Rating:
    """Good from π 0.85, Hard from 0.60, else Again; wrong is Again; the engine never gives Easy."""
    if not right or knowledge < HARD_FROM:
        return Rating.AGAIN
    return Rating.GOOD if knowledge >= GOOD_FROM else Rating.HARD


def recognised(
    before: MemoryState | None, after: MemoryState, kappa: float = RECOGNITION_WORTH
) -> MemoryState:
    """The state after a right forced choice: S' = S + κ·(S_FSRS − S); a first encounter as FSRS has it."""
    if before is None:
        return after
    stability = before.stability + kappa * (after.stability - before.stability)
    return MemoryState(stability, after.difficulty)

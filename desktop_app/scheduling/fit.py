"""One learner's parameters, and whether they are worth having; how much cards of one item share.

Learning engine, sections 8 and 10. Ten numbers move, held near the published defaults by a prior: level of
the first stabilities, one factor per first grade, w8 to w11 and w20. Guessing is part of the likelihood, so
right answers between sides count for what they are. What is found is taken only if it foretells answers of
items it was not fitted to better than the set in force.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS

LEAST_ANSWERS = 100
"""Below this many answers that count no other set is taken."""
LEAST_SIBLING_ANSWERS = 200
LOWER_BOUNDS: tuple[float, ...] = (
    0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001,
    0.001, 0.001, 0.001, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.1,
)  # fmt: skip
UPPER_BOUNDS: tuple[float, ...] = (
    100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5,
    5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0, 0.8, 0.8,
)  # fmt: skip
"""Of w0 … w20, as py-fsrs 6.3 has them; a test says so."""


class Answer(NamedTuple):
    """One answer to a card, as the memory model saw it.

    `day`: study day. `right`: of a choice, whether the side was; of a recall, whether it was not forgotten.
    `options`: how many answers were offered, 0 for free recall. `recognised`: worth κ (`worth.recognised`).
    Since the card's answer before this one: `carried`, what siblings added to ln S; `sibling_gain`, by how
    much their own ln S rose.
    """

    rating: int
    day: int
    right: bool
    options: int = 0
    recognised: bool = False
    carried: float = 0.0
    sibling_gain: float = 0.0


class History(NamedTuple):
    """All answers to one card, oldest first (at least one). Cards of one `item` are tried out together."""

    item: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What fitting found, and how it did on answers that it was not fitted to.

    `answers`: those that count, given a day or more after the one before. `loss_before`, `loss_after`: mean
    −ln P of such an answer under the set in force and under one fitted to the other items. `gain`: the
    difference; `error`: its standard error, by item. 0 where there are too few answers to try.
    """

    parameters: tuple[float, ...]
    answers: int
    loss_before: float = 0.0
    loss_after: float = 0.0
    gain: float = 0.0
    error: float = 0.0

    @property
    def is_enough(self) -> bool:
        return self.answers >= LEAST_ANSWERS

    @property
    def passes(self) -> bool:
        """The gate: a gain above one standard error."""
        return self.is_enough and self.gain > self.error


def fit(histories: Sequence[History], progress: Progress | None = None) -> tuple[float, ...]:
    """w0 … w20 with the highest posterior; the defaults for no answers. For a worker. Raises Cancelled."""
    from desktop_app.scheduling import fit_numpy, reviews_numpy

    shifts = fit_numpy.fitted(reviews_numpy.Reviews(histories), progress or Silent())
    return _rounded(reviews_numpy.parameters_of(shifts).tolist())


def tried(
    histories: Sequence[History],
    in_force: Sequence[float] = DEFAULT_PARAMETERS,
    progress: Progress | None = None,
) -> Trial:
    """Fit, and try it out by item against the set in force. For a worker. Raises Cancelled."""
    from desktop_app.scheduling import fit_numpy, reviews_numpy

    progress = progress or Silent()
    reviews = reviews_numpy.Reviews(histories)
    if reviews.answers < LEAST_ANSWERS:
        return Trial(tuple(in_force), reviews.answers)
    shifts = fit_numpy.fitted(reviews, progress)
    before, after, error = fit_numpy.cross_validated(reviews, shifts, in_force, progress)
    parameters = _rounded(reviews_numpy.parameters_of(shifts).tolist())
    return Trial(parameters, reviews.answers, before, after, before - after, error)


def estimate_carry_over(
    histories: Sequence[History], parameters: Sequence[float] = DEFAULT_PARAMETERS, usual: float = 0.3
) -> tuple[float, int]:
    """(ρ, the answers that tell of it): those to cards whose siblings gained since their last answer.

    ρ is where predicted recall comes closest to what was observed, each answer weighed by how much ρ matters
    to it, and held near `usual`: two hundred answers say little. `usual` where there are fewer than that.
    """
    from desktop_app.scheduling import fit_numpy, reviews_numpy

    return fit_numpy.carry_over(reviews_numpy.Reviews(histories), parameters, usual)


def typical_days(parameters: Sequence[float]) -> float:
    """Days that a card holds (until R is 0.9) after a first Good and three more, each when it was due."""
    w = parameters
    stability = w[2]
    difficulty = w[4] - math.exp(2 * w[5]) + 1
    for _ in range(3):
        growth = math.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * math.expm1(0.1 * w[10])
        stability *= 1 + growth
    return stability


def _rounded(parameters: Sequence[float]) -> tuple[float, ...]:
    # Equal sets share a name made of their digits; what lies beyond these tells nothing.
    return tuple(round(value, 6) for value in parameters)

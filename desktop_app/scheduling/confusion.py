"""Which way round is a contrast got wrong?

Learning engine, section 3. A *direction* is a pole asked for with the other one chosen; of each the last 40
answers count. What is found depends on those answers alone: not on the order in which they came to this
machine, nor on anything older, nor on the order of the poles.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

WINDOW = 40
"""Answers that count, in each direction."""
LEAST_RATE = 0.05
ERRORS_TO_FLAG = 3
FLAG_ABOVE, CLEAR_BELOW = 0.95, 0.50
RIGHT_IN_A_ROW, ON_DAYS = 4, 2
LEAN_FROM, TELLS_APART_FROM = 0.5, 1.0
_WORSE = 1.5
"""How many times one's own rate is more than an ordinary slip."""

Pole = TypeVar("Pole", bound=Hashable)


class Given(NamedTuple):
    """One answer to something of a pole. `order` is total, as that of events is."""

    order: tuple[Any, ...]
    day: int
    wrong: bool


class Kind(enum.Enum):
    LEAN = enum.auto()
    """Both poles are told apart, but the answer tends to one of them."""
    BLUR = enum.auto()
    """The two are not told apart."""


@dataclass(frozen=True, slots=True)
class Direction:
    """`errors` of the `answers` to something of one pole named the other. `chance`: that this is more than
    the learner's ordinary rate."""

    errors: int
    answers: int
    chance: float
    flagged: bool


@dataclass(frozen=True, slots=True)
class Finding(Generic[Pole]):
    """`directions` by the pole asked: two of them."""

    directions: Mapping[Pole, Direction]

    @property
    def flagged(self) -> bool:
        return any(direction.flagged for direction in self.directions.values())

    @property
    def sensitivity(self) -> float:
        """d': how well the poles are told apart."""
        return self._detection()[0]

    @property
    def leans_to(self) -> Pole | None:
        """Where the kind is LEAN."""
        sensitivity, criterion = self._detection()
        first, second = self.directions
        if abs(criterion) <= LEAN_FROM or sensitivity <= TELLS_APART_FROM:
            return None
        return first if criterion < 0 else second

    @property
    def kind(self) -> Kind:
        return Kind.BLUR if self.leans_to is None else Kind.LEAN

    def _detection(self) -> tuple[float, float]:
        first, second = self.directions.values()
        return detection(first, second)


def own_rate(windows: Iterable[Iterable[Given]]) -> float:
    """b: the learner's error rate over the answers that count, of every contrast; at least 0.05."""
    answers = [given for window in windows for given in last(window)]
    return rate_of(sum(given.wrong for given in answers), len(answers))


def rate_of(wrong: int, answers: int) -> float:
    """b of so many errors among the answers that count."""
    return max(LEAST_RATE, wrong / answers) if answers else LEAST_RATE


def last(answers: Iterable[Given]) -> list[Given]:
    """The last 40, oldest first."""
    return sorted(answers)[-WINDOW:]


def direction_of(answers: Iterable[Given], rate: float) -> Direction:
    window = last(answers)
    errors = sum(given.wrong for given in window)
    chance = more_than_usual(errors, len(window), rate)
    return Direction(errors, len(window), chance, errors >= ERRORS_TO_FLAG and _stands_flagged(window, rate))


def _stands_flagged(window: list[Given], rate: float) -> bool:
    """Raised by an error; taken away once the chance is even, or by four right answers on two days."""
    flagged, errors = False, 0
    right_days: list[int] = []
    for number, given in enumerate(window, start=1):
        right_days = [] if given.wrong else [*right_days, given.day]
        errors += given.wrong
        if given.wrong:
            flagged = flagged or is_raised(errors, number, rate)
        elif flagged:
            made_good = len(right_days) >= RIGHT_IN_A_ROW and len(set(right_days)) >= ON_DAYS
            flagged = not made_good and more_than_usual(errors, number, rate) >= CLEAR_BELOW
    return flagged


def is_raised(errors: int, answers: int, rate: float) -> bool:
    return errors >= ERRORS_TO_FLAG and more_than_usual(errors, answers, rate) > FLAG_ABOVE


def more_than_usual(errors: int, answers: int, rate: float) -> float:
    """P( Beta(2b + e, 2(1−b) + n − e) > 1.5·b )."""
    threshold = _WORSE * rate
    if threshold >= 1:
        return 0.0
    return 1 - beta_below(threshold, 2 * rate + errors, 2 * (1 - rate) + answers - errors)


def find(answers: Mapping[Pole, Iterable[Given]], rate: float) -> Finding[Pole]:
    """What the answers to a contrast's two poles show, by the pole asked."""
    return Finding({pole: direction_of(given, rate) for pole, given in answers.items()})


def detection(first: Direction, second: Direction) -> tuple[float, float]:
    """(d', c): how well the poles are told apart, and where the answer tends: below 0 to the first."""
    from statistics import NormalDist  # 10 ms, and Today has no need of it

    z = NormalDist().inv_cdf
    hits = z((first.answers - first.errors + 0.5) / (first.answers + 1))
    false_alarms = z((second.errors + 0.5) / (second.answers + 1))
    return hits - false_alarms, -(hits + false_alarms) / 2


def beta_below(x: float, a: float, b: float) -> float:
    """P( Beta(a, b) < x ), the regularised incomplete beta function, for 0 ≤ x ≤ 1 and positive a and b."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        # The fraction converges fast below the mean only.
        return 1 - beta_below(1 - x, b, a)
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(log_front) / (a * _continued_fraction(x, a, b))


def _continued_fraction(x: float, a: float, b: float) -> float:
    """1 + d1/(1 + d2/(1 + …)) after Lentz; DLMF 8.17.22."""
    tiny, enough = 1e-300, 1e-14
    value, above, below = 1.0, 1.0, 0.0
    for number in range(1, 1000):
        m = number // 2
        if number % 2:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        else:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        below = 1 / (1 + term * below or tiny)
        above = 1 + term / above or tiny
        value *= above * below
        if abs(above * below - 1) < enough:
            break
    return value

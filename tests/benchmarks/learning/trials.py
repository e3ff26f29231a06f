"""Trials and what is made of them: figures with 95 % intervals over learners, and whether they pass."""

from __future__ import annotations

import math
import multiprocessing
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Figures = NDArray[np.float64]
"""(learners, figures): what a trial measured."""
Places = NDArray[np.int64]


class Trial(Hashable, Protocol):
    """Something a learner goes through; equal trials are run once, whichever rows need them."""

    def run(self, seed: int) -> Sequence[float]:
        """Figures of one learner; the same for the same seed."""


Results = Mapping[Trial, Figures]


@dataclass(frozen=True, slots=True)
class Estimate:
    """With the ends of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table. `at_least`, `at_most`: on which side of what the whole interval has to be;
    with neither it is for information."""

    row: str
    what: str
    estimate: Estimate
    unit: str = " %"
    at_least: float | None = None
    at_most: float | None = None

    @property
    def passes(self) -> bool:
        above = self.at_least is None or self.estimate.low >= self.at_least
        return above and (self.at_most is None or self.estimate.high <= self.at_most)

    @property
    def is_judged(self) -> bool:
        return self.at_least is not None or self.at_most is not None


@dataclass(frozen=True, slots=True)
class Row:
    """An experiment of the table: the trials it needs, and the lines made of their results."""

    name: str
    title: str
    trials: tuple[Trial, ...]
    lines: Callable[[Results], list[Line]]


def mean(values: Figures) -> Estimate:
    half = 1.96 * float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else math.inf
    value = float(values.mean())
    return Estimate(value, value - half, value + half)


def share(hits: float, of: float) -> Estimate:
    """A percentage, with Wilson's interval."""
    p, z = hits / of, 1.96
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return Estimate(100 * p, 100 * (middle - half), 100 * (middle + half))


def more_than(ours: Figures, theirs: Figures) -> Estimate:
    """By how many per cent the mean of `ours` is above that of `theirs`; the same learners in both."""
    ratio = float(ours.mean() / theirs.mean())
    spread = mean(100 * (ours - ratio * theirs) / theirs.mean())
    return Estimate(100 * (ratio - 1), 100 * (ratio - 1) + spread.low, 100 * (ratio - 1) + spread.high)


def bootstrapped(figure: Callable[[Places], float], learners: int, repeats: int = 400) -> Estimate:
    """`figure` of indices of learners, drawn with replacement."""
    chance = np.random.default_rng(3)
    drawn = [figure(chance.integers(0, learners, learners)) for _ in range(repeats)]
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Estimate(figure(np.arange(learners, dtype=np.int64)), float(low), float(high))


def run(
    trials: Iterable[Trial],
    learners: int,
    jobs: int = 1,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> dict[Trial, Figures]:
    """Each trial for learners 0 … `learners` − 1. `tell(done, total)` is called after each."""
    wanted = list(dict.fromkeys(trials))
    tasks = [(trial, seed) for trial in wanted for seed in range(learners)]
    rows = []
    with _mapped(jobs) as mapped:
        for row in mapped(_run, tasks):
            rows.append(row)
            tell(len(rows), len(tasks))
    found = iter(rows)
    return {trial: np.array([next(found) for _ in range(learners)], dtype=float) for trial in wanted}


@contextmanager
def _mapped(jobs: int) -> Iterator[Callable[..., Iterable[Sequence[float]]]]:
    """`map`, in so many processes."""
    if jobs == 1:
        yield map
        return
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        yield pool.imap


def _run(task: tuple[Trial, int]) -> Sequence[float]:
    trial, seed = task
    return trial.run(seed)

"""Row 11: is a confusion found, and none where there is none?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.scheduling.confusion import ERRORS_TO_FLAG, WINDOW, Given, direction_of, own_rate
from tests.benchmarks.learning.trials import Line, Results, Row, share

CONTRASTS = 20
TIMES = 10
"""Histories of each learner."""


@dataclass(frozen=True, slots=True)
class Confusing:
    """A learner with `CONTRASTS` contrasts and 40 answers to each pole, one direction wrong at `rate`.

    Figures, of `TIMES` such histories: in how many that direction was flagged at any time, and how many of
    the others were.
    """

    rate: float

    def run(self, seed: int) -> tuple[float, float]:
        chance = np.random.default_rng([seed, 17])
        usual = chance.uniform(0.05, 0.15)
        rates = np.full((2 * CONTRASTS, 1), usual)
        rates[0] = self.rate
        histories = [self._flagged(chance.random((2 * CONTRASTS, WINDOW)) < rates) for _ in range(TIMES)]
        found, others = zip(*histories, strict=True)
        return float(sum(found)), float(sum(others))

    def _flagged(self, wrong: NDArray[np.bool_]) -> tuple[bool, int]:
        windows = [
            [Given((place,), place // 4, was) for place, was in enumerate(row)] for row in wrong.tolist()
        ]
        own = own_rate(windows)
        first, *others = (_ever_flagged(window, own) for window in windows)
        return first, sum(others)


def _ever_flagged(window: list[Given], rate: float) -> bool:
    """Whether the direction was flagged after any of the answers; only an error raises a flag."""
    errors = 0
    for number, given in enumerate(window, start=1):
        errors += given.wrong
        if given.wrong and errors >= ERRORS_TO_FLAG and direction_of(window[:number], rate).flagged:
            return True
    return False


_TRIAL = Confusing(0.4)


def _lines(results: Results) -> list[Line]:
    found = results[_TRIAL]
    histories = TIMES * len(found)
    others = histories * (2 * CONTRASTS - 1)
    return [
        Line("11", "false alarms within 40 answers", share(found[:, 1].sum(), others), at_most=5),
        Line("11", "a 40 % confusion found in them", share(found[:, 0].sum(), histories), at_least=90),
    ]


ROWS = (Row("11", "confusion flag", (_TRIAL,), _lines),)

"""All histories of a learner at once: how likely each answer is under any parameters, and how that changes.

Of the ten numbers that fitting moves, five only scale the first stability, which is one direction for any one
card: six numerical derivatives make the whole Jacobian. Difficulty depends on ratings alone, so it is worked
out once. Stabilities are kept as logarithms: k parameter sets in the first axis, cards in the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from desktop_app.domain.memory import Rating
from desktop_app.scheduling.fit import LOWER_BOUNDS, UPPER_BOUNDS, History
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS, MAX_STABILITY, MIN_STABILITY
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays
from desktop_app.scheduling.worth import RECOGNITION_WORTH, SLIP

Places = NDArray[np.intp]
Truth = NDArray[np.bool_]

LOG_MIN, LOG_MAX = np.log(MIN_STABILITY), np.log(MAX_STABILITY)
_DEFAULTS = np.array(DEFAULT_PARAMETERS)
_LOWER, _UPPER = np.array(LOWER_BOUNDS), np.array(UPPER_BOUNDS)
_LOGARITHMIC = [9, 10, 11, 20]
_LEVEL, _GRADES, _W8, _LATER = 0, slice(1, 5), 5, slice(6, 10)
_DIFFERENCE = 1e-5
CERTAIN = 1e-9


def parameters_of(shifts: ArrayLike) -> Array:
    """w0 … w20 (…, 21), within the published bounds, of shifts (…, 10)."""
    moved = np.asarray(shifts, dtype=float)
    parameters = np.broadcast_to(_DEFAULTS, (*moved.shape[:-1], 21)).copy()
    parameters[..., :4] *= np.exp(moved[..., _LEVEL, np.newaxis] + moved[..., _GRADES])
    parameters[..., 8] += moved[..., _W8]
    parameters[..., _LOGARITHMIC] *= np.exp(moved[..., _LATER])
    return np.asarray(np.clip(parameters, _LOWER, _UPPER))


def _box() -> tuple[Array, Array]:
    """Lowest and highest shifts; those of first stabilities are bounded together, in `parameters_of`."""
    low, high = np.full(10, -np.inf), np.full(10, np.inf)
    low[_W8], high[_W8] = _LOWER[8] - _DEFAULTS[8], _UPPER[8] - _DEFAULTS[8]
    with np.errstate(divide="ignore"):
        low[_LATER] = np.log(_LOWER[_LOGARITHMIC] / _DEFAULTS[_LOGARITHMIC])
    high[_LATER] = np.log(_UPPER[_LOGARITHMIC] / _DEFAULTS[_LOGARITHMIC])
    return low, high


LOWEST, HIGHEST = _box()
"""Of the ten shifts."""


class _Step(NamedTuple):
    """The n-th answers of all cards that have so many; those that have more come first, and only they need
    the state after it.

    `span`: their places among all answers. `forgotten`, `recalled`, `same_day`: places among the cards
    with more; `hardness`, `ease`, `boost`: what their formulas take from difficulty and rating.
    """

    span: slice
    elapsed: Array
    carried: Array
    forgotten: Places
    hardness: Array
    recalled: Places
    ease: Array
    same_day: Places
    boost: Array
    at_least: Array
    recognised: Places


class Reviews:
    """Histories laid out answer by answer. Their order does not matter.

    `scored`: places of the answers that count, (m); `right`, `guess`, `known` and `item`, (m), are of those:
    P(right) = guess + known·R.
    """

    def __init__(self, histories: Sequence[History]) -> None:
        # In an order of their own, so that sums do not depend on the order given.
        ordered = sorted(histories, key=lambda each: (-len(each.answers), each.answers, each.item))
        longest = len(ordered[0].answers) if ordered else 0
        lengths = np.array([len(each.answers) for each in ordered], dtype=int)
        counts = [int((lengths > step).sum()) for step in range(longest)]
        rows = [each.answers[step] for step, count in enumerate(counts) for each in ordered[:count]]
        columns = np.array(rows, dtype=float).reshape(-1, 7).T
        rating, day, right, options, recognised, self.carried, self.sibling_gain = columns
        self.first = rating[: counts[0]].astype(int) if counts else np.zeros(0, dtype=int)
        starts = np.concatenate([[0], np.cumsum(counts, dtype=int)]).astype(int)
        self.elapsed = np.zeros(len(rows))
        for step in range(1, longest):
            span, before = slice(starts[step], starts[step + 1]), slice(starts[step - 1], None)
            self.elapsed[span] = np.maximum(day[span] - day[before][: counts[step]], 0)
        self.steps = self._laid_out(rating, recognised > 0, counts, starts)
        self._score(right, options)
        names = {name: place for place, name in enumerate(sorted({each.item for each in ordered}))}
        items = np.array([names[each.item] for each in ordered], dtype=int)
        card = np.concatenate([np.arange(count) for count in counts]) if counts else np.zeros(0, dtype=int)
        self.item = items[card[self.scored]] if len(items) else np.zeros(0, dtype=int)

    @property
    def answers(self) -> int:
        """Those that count."""
        return len(self.scored)

    def _score(self, right: Array, options: Array) -> None:
        self.scored: Places = np.flatnonzero(self.elapsed >= 1)
        offered = options[self.scored]
        is_choice = offered > 0
        self.right = right[self.scored]
        self.guess = np.where(is_choice, 1 / np.maximum(offered, 1), 0.0)
        self.known = np.where(is_choice, 1 - SLIP - self.guess, 1.0)

    def _laid_out(
        self, rating: Array, recognised: Truth, counts: Sequence[int], starts: Places
    ) -> list[_Step]:
        w, model, steps = _DEFAULTS, MemoryArrays(), []
        difficulty = model.first(self.first)[1]
        for step in range(1, len(counts)):
            span = slice(int(starts[step]), int(starts[step + 1]))
            going_on = counts[step + 1] if step + 1 < len(counts) else 0
            hard = difficulty[: counts[step]]
            grade, elapsed = rating[span], self.elapsed[span]
            now, later = grade[:going_on], elapsed[:going_on] >= 1
            forgot = now == Rating.AGAIN
            forgotten, recalled = np.flatnonzero(later & forgot), np.flatnonzero(later & ~forgot)
            same_day = np.flatnonzero(~later)
            bonus = np.choose(now[recalled].astype(int) - 2, [w[15], 1.0, w[16]])
            steps.append(
                _Step(
                    span,
                    elapsed,
                    self.carried[span],
                    forgotten,
                    hard[forgotten] ** -w[12],
                    recalled,
                    (11 - hard[recalled]) * bonus,
                    same_day,
                    w[17] * (now[same_day] - 3 + w[18]),
                    np.where(forgot[same_day], -np.inf, 0.0),
                    np.flatnonzero(recognised[span][:going_on]),
                )
            )
            difficulty = model.after(np.ones(counts[step]), hard, grade, 1)[1]
        return steps

    def stabilities(self, parameters: Array) -> tuple[Array, Array]:
        """(ln S as it was at each answer, with what siblings carried; R), each (k, answers), of
        parameters (k, 21); 0 and 1 at first answers."""
        w = parameters.T[:, :, np.newaxis]
        factor = 0.9 ** (-1 / w[20]) - 1
        kept, recall = np.zeros((2, len(parameters), len(self.elapsed)))
        recall += 1
        log_s = np.log(np.clip(parameters[:, self.first - 1], MIN_STABILITY, MAX_STABILITY))
        for step in self.steps:
            log_s = np.minimum(log_s[:, : len(step.elapsed)] + step.carried, LOG_MAX)
            stability = np.exp(log_s)
            recall[:, step.span] = chance = np.exp(-w[20] * np.log1p(factor * step.elapsed / stability))
            kept[:, step.span] = log_s
            log_s = _after(step, w, log_s, stability, chance)
        return kept, recall

    def chances(self, parameters: Array) -> Array:
        """P(right) of the answers that count, (k, m)."""
        _, recall = self.stabilities(parameters)
        return self._right(recall[:, self.scored])

    def _right(self, recall: Array) -> Array:
        return np.clip(self.guess + self.known * recall, CERTAIN, 1 - CERTAIN)

    def log_chances(self, parameters: ArrayLike) -> Array:
        """ln P of each answer that counts, as it was given, (m)."""
        (chance,) = self.chances(np.asarray(parameters, dtype=float)[np.newaxis])
        return self.of_outcome(chance)

    def of_outcome(self, chance: Array) -> Array:
        return np.log(np.where(self.right > 0, chance, 1 - chance))

    def slopes(self, shifts: Array) -> tuple[Array, Array]:
        """(P(right) (m), its derivatives (10, m)) at `shifts`."""
        moves = np.zeros((7, 10))
        moves[1:, [_LEVEL, _W8, *range(_LATER.start, _LATER.stop)]] = _DIFFERENCE * np.eye(6)
        # At an upper bound the difference is taken from below.
        moves = np.where(shifts + moves > HIGHEST, -moves, moves)
        chance = self.chances(parameters_of(shifts + moves))
        step = moves[1:].sum(axis=1)[:, np.newaxis]
        level, *others = (chance[1:] - chance[0]) / step
        grade = self._first_of_scored() == np.arange(1, 5)[:, np.newaxis]
        return chance[0], np.vstack([level, level * grade, others])

    def _first_of_scored(self) -> Array:
        """The first rating ever of the card, for each answer that counts, (m)."""
        spans = [self.first[: len(step.elapsed)] for step in self.steps]
        firsts = np.concatenate([self.first, *spans])
        return np.asarray(firsts[self.scored], dtype=float)


def _after(step: _Step, w: Array, log_s: Array, stability: Array, chance: Array) -> Array:
    """ln S (k, cards with more) after the answers of a step; as `MemoryArrays.after` and `worth`."""
    after = np.empty((len(log_s), len(step.forgotten) + len(step.recalled) + len(step.same_day)))
    if (at := step.forgotten).size:
        before, forgone = stability[:, at], 1 - chance[:, at]
        long_term = w[11] * step.hardness * ((before + 1) ** w[13] - 1) * np.exp(forgone * w[14])
        after[:, at] = np.minimum(np.log(long_term), log_s[:, at] - w[17] * w[18])
    if (at := step.recalled).size:
        rise = np.exp(w[8] - w[9] * log_s[:, at]) * np.expm1((1 - chance[:, at]) * w[10])
        after[:, at] = log_s[:, at] + np.log1p(step.ease * rise)
    if (at := step.same_day).size:
        after[:, at] = log_s[:, at] + np.maximum(step.boost - w[19] * log_s[:, at], step.at_least)
    after = np.clip(after, LOG_MIN, LOG_MAX)
    if (at := step.recognised).size:
        ratio = np.expm1(after[:, at] - log_s[:, at])
        after[:, at] = log_s[:, at] + np.log1p(RECOGNITION_WORTH * ratio)
    return after

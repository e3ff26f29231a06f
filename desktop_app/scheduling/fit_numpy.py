"""Fitting parameters by Fisher scoring, trying them out by item, and finding what siblings share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop_app.progress import Progress
from desktop_app.scheduling.carry import MOST_CARRY_OVER
from desktop_app.scheduling.fit import LEAST_SIBLING_ANSWERS
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays
from desktop_app.scheduling.reviews_numpy import (
    CERTAIN,
    HIGHEST,
    LOG_MAX,
    LOG_MIN,
    LOWEST,
    Places,
    Reviews,
    parameters_of,
)

FOLDS = 4
SCORING_STEPS = 12
PRIOR_SD = 0.5 * np.array([0.5, 0.4, 0.4, 0.4, 0.4, 0.35, 0.25, 0.25, 0.3, 0.3])
"""Of the shifts: level and first grades (in log), w8 (added), w9, w10, w11, w20 (in log).

Half of what section 8 names: with 100 to 400 answers of learners who are much alike, what the gate let
through was worse than the defaults by 0.0001 under the full width and is better under this one. Learners who
differ much get about two thirds of the gain at 100 to 400 answers, and nearly all of it from 1000 on.
"""
CARRY_OVER_SD = MOST_CARRY_OVER / 12**0.5
"""As if ρ were as likely anywhere within its bounds."""
_HALVINGS = 6
_LEAST_RISE = 1e-5
"""In log posterior: a step that promises less ends the search."""


def fitted(
    reviews: Reviews,
    progress: Progress,
    start: Array | None = None,
    weights: Array | None = None,
    part: int = 0,
) -> Array:
    """The shifts (10) of the highest posterior; `weights` (m) of the answers, 1 unless given.

    `part`: how many of the fits of a trial come before this one.
    """
    shifts = np.zeros(10) if start is None else start
    if not reviews.answers:
        return shifts
    shares = np.ones(reviews.answers) if weights is None else weights
    chance, slopes = reviews.slopes(shifts)
    height = _posterior(reviews, chance, shifts, shares)
    for done in range(SCORING_STEPS):
        progress.step(part * SCORING_STEPS + done, (1 + FOLDS) * SCORING_STEPS)
        move, rise = _scoring_step(reviews, chance, slopes, shifts, shares)
        if rise < _LEAST_RISE:
            break
        for _ in range(_HALVINGS):
            there = np.clip(shifts + move, LOWEST, HIGHEST)
            chance_there, slopes_there = reviews.slopes(there)
            height_there = _posterior(reviews, chance_there, there, shares)
            if height_there > height:
                break
            move = move / 2
        else:
            break
        shifts, height, chance, slopes = there, height_there, chance_there, slopes_there
    return shifts


def _posterior(reviews: Reviews, chance: Array, shifts: Array, shares: Array) -> float:
    """Σ ln P(answer) − ½ Σ (φ/sd)²."""
    return float(shares @ reviews.of_outcome(chance) - 0.5 * ((shifts / PRIOR_SD) ** 2).sum())


def _scoring_step(
    reviews: Reviews, chance: Array, slopes: Array, shifts: Array, shares: Array
) -> tuple[Array, float]:
    """(the move, twice the rise that it promises). A shift that a bound holds stays where it is."""
    weight = shares / (chance * (1 - chance))
    score = slopes @ (weight * (reviews.right - chance)) - shifts / PRIOR_SD**2
    information = (slopes * weight) @ slopes.T + np.diag(1 / PRIOR_SD**2)
    held = ((shifts <= LOWEST) & (score < 0)) | ((shifts >= HIGHEST) & (score > 0))
    move = np.zeros(10)
    free = np.flatnonzero(~held)
    move[free] = np.linalg.solve(information[np.ix_(free, free)], score[free])
    return move, float(score @ move)


def cross_validated(
    reviews: Reviews, shifts: Array, in_force: Sequence[float], progress: Progress
) -> tuple[float, float, float]:
    """(loss under the set in force, under sets fitted to the other items, standard error of the difference).

    Losses are means over the answers that count. `shifts`, the fit to all, is only where the search starts.
    """
    fold = _folds(reviews)
    before = -reviews.log_chances(in_force)
    after = np.zeros(reviews.answers)
    for number in range(FOLDS):
        held_out = fold == number
        found = fitted(reviews, progress, shifts, np.where(held_out, 0.0, 1.0), 1 + number)
        after[held_out] = -reviews.log_chances(parameters_of(found))[held_out]
    return float(before.mean()), float(after.mean()), _error(before - after, reviews.item)


def _folds(reviews: Reviews) -> Places:
    """(m): the fold of each answer; items whole, each put where there are fewest answers so far."""
    sizes = np.bincount(reviews.item)
    of_item, filled = np.zeros(len(sizes), dtype=int), np.zeros(FOLDS)
    for item in np.argsort(-sizes, kind="stable"):
        of_item[item] = np.argmin(filled)
        filled[of_item[item]] += sizes[item]
    return np.asarray(of_item[reviews.item])


def _error(gains: Array, item: Places) -> float:
    """Standard error of the mean gain; answers of one item may go together. Infinite for a single item."""
    sums = np.bincount(item, gains - gains.mean())
    items = np.count_nonzero(np.bincount(item))
    if items < 2:
        return float("inf")
    return float(np.sqrt((sums**2).sum() * items / (items - 1)) / len(gains))


def carry_over(reviews: Reviews, parameters: Sequence[float], usual: float) -> tuple[float, int]:
    """See `fit.estimate_carry_over`."""
    telling = reviews.sibling_gain[reviews.scored] > 0
    answers = int(telling.sum())
    if answers < LEAST_SIBLING_ANSWERS:
        return usual, answers
    (log_s,), _ = reviews.stabilities(np.asarray(parameters, dtype=float)[np.newaxis])
    at = reviews.scored[telling]
    alone, gain = log_s[at] - reviews.carried[at], reviews.sibling_gain[at]
    model, best, highest = MemoryArrays(parameters), usual, -np.inf
    for share in np.linspace(0, MOST_CARRY_OVER, 61):
        stability = np.exp(np.clip(alone + share * gain, LOG_MIN, LOG_MAX))
        recall = model.retrievability(reviews.elapsed[at], stability)
        chance = reviews.guess[telling] + reviews.known[telling] * recall
        outcome = np.where(reviews.right[telling] > 0, chance, 1 - chance)
        height = np.log(np.maximum(outcome, CERTAIN)).sum() - 0.5 * ((share - usual) / CARRY_OVER_SD) ** 2
        if height > highest:
            best, highest = round(float(share), 2), height
    return best, answers

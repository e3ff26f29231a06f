"""The grid of memory states on which plans are made, and what one answer does on it.

A state is (stability, difficulty) right after an answer; states are numbered s · 3 + d. What an answer
after a gap leads to is a matrix, so that expectations and the flow of items are products of matrices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.scheduling.deadline import PRUDENT_RETENTION
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays
from desktop_app.scheduling.pace import FIRST_ANSWERS, RIGHT_ANSWERS, Pace

STABILITIES = np.geomspace(0.02, 2000.0, 20)
DIFFICULTIES = np.array([1.0, 5.5, 10.0])
STATES = len(STABILITIES) * len(DIFFICULTIES)
EVERY_GAP_UP_TO = 14
GAP_GROWTH = 1.25

Places = NDArray[np.int64]
Truth = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer leads to, for states and gaps of any shape `…`.

    `places` and `weights` (…, 16): grid states and their shares, four corners for each of four outcomes;
    `seconds` (…): expected cost.
    """

    places: Places
    weights: Array
    seconds: Array


def gaps_up_to(longest: int) -> list[int]:
    """1 … 14, then geometric."""
    gaps = list(range(1, min(longest, EVERY_GAP_UP_TO) + 1))
    while gaps and gaps[-1] < longest:
        gaps.append(min(longest, max(gaps[-1] + 1, round(gaps[-1] * GAP_GROWTH))))
    return gaps


def corners(stability: Array, difficulty: Array) -> tuple[Places, Array]:
    """Bilinear weights, in ln S and D: (…) → places and weights of shape (…, 4)."""
    step = np.log(STABILITIES[1] / STABILITIES[0])
    across = np.clip(np.log(stability / STABILITIES[0]) / step, 0, len(STABILITIES) - 1)
    span = DIFFICULTIES[1] - DIFFICULTIES[0]
    up = np.clip((difficulty - DIFFICULTIES[0]) / span, 0, len(DIFFICULTIES) - 1)
    s = np.minimum(across.astype(np.int64), len(STABILITIES) - 2)
    d = np.minimum(up.astype(np.int64), len(DIFFICULTIES) - 2)
    right, above = across - s, up - d
    base = s * len(DIFFICULTIES) + d
    width = len(DIFFICULTIES)
    places = np.stack([base, base + 1, base + width, base + width + 1], axis=-1)
    weights = [(1 - right) * (1 - above), (1 - right) * above, right * (1 - above), right * above]
    return places, np.stack(weights, axis=-1)


class Grid:
    """One learner's memory model on the grid.

    `moves[g]` (states, states): chances of the next state for an answer after `gaps[g]` days;
    `cost[g]` (states): its expected seconds; `prudent` (states): the longest gap allowed, at least 1.
    """

    def __init__(self, model: MemoryArrays, pace: Pace, longest_gap: int) -> None:
        self.model, self.pace = model, pace
        self.gaps = np.array(gaps_up_to(longest_gap), dtype=np.int64)
        self.stability = np.repeat(STABILITIES, len(DIFFICULTIES))
        self.difficulty = np.tile(DIFFICULTIES, len(STABILITIES))
        answered = self.answered(self.stability, self.difficulty, self.gaps[:, np.newaxis])
        self.moves = np.zeros((len(self.gaps), STATES, STATES))
        gap, state, _ = np.indices(answered.places.shape)
        np.add.at(self.moves, (gap, state, answered.places), answered.weights)
        self.cost = answered.seconds
        self.prudent = self.prudent_gap(self.stability)

    def prudent_gap(self, stability: Array) -> Array:
        return np.maximum(np.floor(self.model.interval(stability, PRUDENT_RETENTION)), 1)

    def answered(self, stability: Array, difficulty: Array, gap: Array | Places) -> Answered:
        """An answer `gap` (1 or more) days after the last, for broadcast shape (…)."""
        recall = self.model.retrievability(gap, stability)
        missed = self.model.missed(stability, difficulty, gap)
        outcomes = [missed, *(self.model.after(stability, difficulty, rating, gap) for rating in (2, 3, 4))]
        chances = [1 - recall, *(recall * share for share in RIGHT_ANSWERS)]
        seconds = recall * self.pace.right + (1 - recall) * self.pace.missed
        return Answered(*_mixed(outcomes, chances, recall.shape), seconds)

    def introduced(self) -> Array:
        """Chances of each state (states) after a new item's first day."""
        again = self.model.after(*self.model.first(1), 3, 0)
        outcomes = [again, *(self.model.first(rating) for rating in (2, 3, 4))]
        places, weights = _mixed(outcomes, [np.array(share) for share in FIRST_ANSWERS], ())
        return np.asarray(np.bincount(places, weights, minlength=STATES), dtype=float)


def _mixed(
    outcomes: list[tuple[Array, Array]], chances: list[Array], shape: tuple[int, ...]
) -> tuple[Places, Array]:
    """Places and weights (…, 16) of outcomes, each with its chance (…)."""
    places: list[Places] = []
    weights: list[Array] = []
    for (stability, difficulty), chance in zip(outcomes, chances, strict=True):
        where, share = corners(np.broadcast_to(stability, shape), np.broadcast_to(difficulty, shape))
        places.append(where)
        weights.append(share * chance[..., np.newaxis])
    return np.concatenate(places, axis=-1), np.concatenate(weights, axis=-1)

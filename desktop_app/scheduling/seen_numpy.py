"""The items a learner has met already: their first decision from today on, each for itself.

They are not on the grid, neither in their state nor in the days since their last answer; after the next
answer they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.scheduling.deadline import TEMPERATURE, PlanItem, Turn
from desktop_app.scheduling.grid_numpy import Grid, Places, Truth
from desktop_app.scheduling.memory_numpy import Array

if TYPE_CHECKING:
    from desktop_app.scheduling.deadline_numpy import Flow


class Seen:
    """Options of each item: an answer on day `when` (k; 0 = today), or never.

    `places`, `weights` (n, k, 16): where in the flattened values (t, s, g) an answer leads;
    `seconds` (n, k); `mask` (n, k + 1) 0 or −inf; `recall` and `given_up` (n): R on the date without
    another answer, and what that is taken to be worth.
    """

    def __init__(
        self, items: Sequence[PlanItem], today: int, grid: Grid, dates: Places, is_open: Truth
    ) -> None:
        self.items = items
        memories = [item.memory for item in items if item.memory is not None]
        stability = np.array([memory.stability for memory in memories])
        difficulty = np.array([memory.difficulty for memory in memories])
        elapsed = np.array([today - (today if i.last_day is None else min(i.last_day, today)) for i in items])
        self.left = np.array([item.date - today for item in items])
        self.group = np.searchsorted(dates, self.left)
        when: Places = np.concatenate([[0], grid.gaps])
        self.when = when[when < len(is_open)]
        gap = elapsed[:, np.newaxis] + self.when
        answered = grid.answered(stability[:, np.newaxis], difficulty[:, np.newaxis], np.maximum(gap, 1))
        self.weights, self.seconds = answered.weights, answered.seconds
        day = self.when[:, np.newaxis] * len(grid.stability)
        self.places = (day + answered.places) * len(dates) + self.group[:, np.newaxis, np.newaxis]
        self.recall = grid.model.retrievability(self.left + elapsed, stability)
        possible: Truth = np.less(self.when, self.left[:, np.newaxis]) & is_open[self.when] & (gap >= 1)
        limit = grid.prudent_gap(stability)
        self._mask(possible, gap, limit, elapsed, stability)

    def _mask(self, possible: Truth, gap: Places, limit: Array, elapsed: Places, stability: Array) -> None:
        allowed = possible & (gap <= limit[:, np.newaxis])
        # An item already beyond its prudent gap may wait: there may be too many of them.
        allowed |= ~allowed.any(axis=1, keepdims=True) & possible
        self.possible = possible
        self.mask = np.where(np.column_stack([allowed, np.ones(len(allowed))]), 0.0, -np.inf)
        # There may be too many items to ask them all again. One given up beyond the prudent gap counts
        # what it would under the most pessimistic curve.
        days = self.left + elapsed
        self.given_up = np.where(days <= limit, self.recall, 0.9 ** (days / stability))

    def values(self, best: Array, prices: Array) -> Array:
        """(n, k + 1): the value of each option; the last is "never"."""
        gains = (best.ravel()[self.places] * self.weights).sum(axis=-1)
        paid = self.seconds * prices[self.when]
        return np.column_stack([gains - paid, self.given_up])

    def start(self, best: Array, prices: Array, mass: Array, flow: Flow) -> None:
        """Add the items' next answers to `mass` (t, s, g) and to the load of each day."""
        if not len(self.items):
            return
        options = self.values(best, prices) + self.mask
        weights = np.exp((options - options.max(axis=1, keepdims=True)) / TEMPERATURE)
        chances = weights / weights.sum(axis=1, keepdims=True)
        share = (self.weights * chances[:, :-1, np.newaxis]).ravel()
        mass += np.bincount(self.places.ravel(), share, minlength=mass.size).reshape(mass.shape)
        flow.load[self.when] += (chances[:, :-1] * self.seconds).sum(axis=0)
        ends = chances[:, -1] * self.recall
        flow.expected += np.bincount(self.group, ends, minlength=len(flow.expected))
        flow.variance += np.bincount(self.group, ends * (1 - self.recall), minlength=len(flow.expected))

    def total(self, best: Array, prices: Array) -> float:
        """The sum of the items' values, each under its best option."""
        if not self.items:
            return 0.0
        return float((self.values(best, prices) + self.mask).max(axis=1).sum())

    def turns(self, best: Array, prices: Array) -> list[Turn]:
        """The items that may be asked today, in the order given."""
        if not self.items:
            return []
        urgencies = self._urgency(best, prices).tolist()
        rows = zip(self.items, urgencies, self.seconds[:, 0].tolist(), strict=True)
        return [Turn(item.key, urgency, cost) for item, urgency, cost in rows if urgency > -np.inf]

    def _urgency(self, best: Array, prices: Array) -> Array:
        """(n): (value today − value from tomorrow on) / seconds; −inf where today is not possible.

        The next possible day is always among the later ones, even if it is beyond the prudent gap.
        """
        values = self.values(best, prices)
        later = values[:, 1:] + self.mask[:, 1:]
        if self.possible.shape[1] > 1:
            rows, soonest = np.arange(len(values)), np.argmax(self.possible[:, 1:], axis=1)
            can = self.possible[rows, soonest + 1]
            later[rows, soonest] = np.where(can, values[rows, soonest + 1], later[rows, soonest])
        waiting = later.max(axis=1)
        urgency = (values[:, 0] - waiting) / self.seconds[:, 0]
        return np.where(self.possible[:, 0], urgency, -np.inf)

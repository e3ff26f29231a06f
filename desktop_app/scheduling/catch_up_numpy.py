"""Catching up, played through day by day for all items at once.

Outcomes are drawn from a sequence that fills [0, 1) evenly instead of a random one, so that the same
situation gives the same dates.
"""

from __future__ import annotations

import numpy as np

from desktop_app.progress import Progress
from desktop_app.scheduling.catch_up import GAIN_DAYS, Return
from desktop_app.scheduling.deadline import Turn
from desktop_app.scheduling.gain_numpy import gains
from desktop_app.scheduling.grid_numpy import Places
from desktop_app.scheduling.memory_numpy import MemoryArrays
from desktop_app.scheduling.pace import RIGHT_ANSWERS

_GOLDEN, _SILVER = 0.6180339887498949, 0.41421356237309515


def by_gain(situation: Return) -> tuple[list[Turn], dict[bytes, float]]:
    """Due items by gain per second, best first, and R of each today."""
    due = [item for item in situation.items if item.due_day <= situation.today]
    if not due:
        return [], {}
    model = MemoryArrays(situation.parameters)
    stability = np.array([item.memory.stability for item in due])
    difficulty = np.array([item.memory.difficulty for item in due])
    elapsed = np.array([situation.today - item.last_day for item in due], dtype=float)
    gain, seconds = gains(model, situation.pace, stability, difficulty, elapsed, GAIN_DAYS)
    rows = zip(due, gain.tolist(), seconds.tolist(), strict=True)
    turns = sorted((Turn(item.key, each, cost) for item, each, cost in rows), key=lambda turn: -turn.urgency)
    recall = model.retrievability(elapsed, stability).tolist()
    return turns, {item.key: chance for item, chance in zip(due, recall, strict=True)}


def simulated(
    situation: Return, minutes: float, longest: int, progress: Progress
) -> tuple[int | None, int, float]:
    """(days until the due work fits a day, study days until then, items known on an average day).

    The days are None if they are more than `longest`; the average is over the next 30 days, of which those
    after catching up have the usual minutes.
    """
    learner = _Learner(situation)
    done: int | None = None
    studied, known = 0, 0.0
    for day in range(max(longest, GAIN_DAYS) + 1):
        progress.step(day, longest)
        is_open = situation.open_days[day % len(situation.open_days)]
        if is_open and done is None and day <= longest and learner.due_seconds(day) <= 60 * minutes:
            done = day
        if day >= GAIN_DAYS and (done is not None or day >= longest):
            break
        if is_open:
            studied += done is None
            learner.study(day, 60 * (minutes if done is None else situation.minutes))
        if day < GAIN_DAYS:
            known += learner.known(day) / GAIN_DAYS
    return done, studied, known


class _Learner:
    """Memory states (n) of all items; days count from today."""

    def __init__(self, situation: Return) -> None:
        items, today = situation.items, situation.today
        self.model, self.pace = MemoryArrays(situation.parameters), situation.pace
        self.retention = situation.desired_retention
        self.stability = np.array([item.memory.stability for item in items])
        self.difficulty = np.array([item.memory.difficulty for item in items])
        self.last = np.array([item.last_day - today for item in items], dtype=float)
        self.due = np.array([item.due_day - today for item in items], dtype=float)
        self.drawn = (np.arange(len(items)) * _GOLDEN) % 1

    def known(self, day: int) -> float:
        return float(self.model.retrievability(day - self.last, self.stability).sum())

    def due_seconds(self, day: int) -> float:
        due = self.due <= day
        recall = self.model.retrievability(day - self.last[due], self.stability[due])
        return float((recall * self.pace.right + (1 - recall) * self.pace.missed).sum())

    def study(self, day: int, seconds: float) -> None:
        """Answer what is due, by gain per second, for `seconds`."""
        due = np.flatnonzero(self.due <= day)
        stability, difficulty = self.stability[due], self.difficulty[due]
        elapsed = day - self.last[due]
        gain, cost = gains(self.model, self.pace, stability, difficulty, elapsed, GAIN_DAYS)
        ranked = np.argsort(-gain, kind="stable")
        begun = np.cumsum(cost[ranked]) - cost[ranked]
        chosen = ranked[begun < seconds]
        self._answer(due[chosen], day)

    def _answer(self, which: Places, day: int) -> None:
        stability, difficulty = self.stability[which], self.difficulty[which]
        elapsed = day - self.last[which]
        recall = self.model.retrievability(elapsed, stability)
        self.drawn[which] = (self.drawn[which] + _SILVER) % 1
        # What is left of the draw among those who remember decides between Hard, Good and Easy.
        share = self.drawn[which] / recall
        rating = 2 + np.searchsorted(np.cumsum(RIGHT_ANSWERS[:2]), share)
        right = self.model.after(stability, difficulty, np.minimum(rating, 4), elapsed)
        missed = self.model.missed(stability, difficulty, elapsed)
        knew = share < 1
        self.stability[which] = np.where(knew, right[0], missed[0])
        self.difficulty[which] = np.where(knew, right[1], missed[1])
        self.last[which] = day
        self.due[which] = day + self.model.interval_days(self.stability[which], self.retention)

"""What asking an item today gains, per second: the order after a break and in the last days before a date."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from desktop_app.scheduling.deadline import PlanItem, PlanRequest, Turn
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays
from desktop_app.scheduling.pace import FIRST_ANSWERS, RIGHT_ANSWERS, Pace


def gains(
    model: MemoryArrays, pace: Pace, stability: Array, difficulty: Array, elapsed: Array, ahead: ArrayLike
) -> tuple[Array, Array]:
    """(items per second, expected seconds), each (n).

    ( E[R in `ahead` days | asked today] − R in `ahead` days otherwise ) / seconds; section 9.
    """
    gap = np.maximum(elapsed, 0)
    recall = model.retrievability(gap, stability)
    missed, _ = model.missed(stability, difficulty, gap)
    then = (1 - recall) * model.retrievability(ahead, missed)
    for rating, share in zip((2, 3, 4), RIGHT_ANSWERS, strict=True):
        after, _ = model.after(stability, difficulty, rating, gap)
        then = then + recall * share * model.retrievability(ahead, after)
    seconds = recall * pace.right + (1 - recall) * pace.missed
    return (then - model.retrievability(gap + np.asarray(ahead), stability)) / seconds, seconds


def new_item_recall(model: MemoryArrays, ahead: ArrayLike) -> Array:
    """Expected R `ahead` days after a new item's first day; shape of `ahead`."""
    again, _ = model.after(*model.first(1), 3, 0)
    stabilities = [again, *(model.first(rating)[0] for rating in (2, 3, 4))]
    chances = [
        share * model.retrievability(ahead, stability)
        for share, stability in zip(FIRST_ANSWERS, stabilities, strict=True)
    ]
    return np.asarray(sum(chances, np.zeros(np.shape(ahead))))


def turns(items: Sequence[PlanItem], request: PlanRequest) -> list[Turn]:
    """`items` by the gain per second on their own date, best first; new ones compete."""
    model, pace = MemoryArrays(request.parameters), request.pace
    made = []
    seen = [(item, item.memory, item.last_day) for item in items if item.memory is not None]
    if seen:
        per_second, seconds = gains(
            model,
            pace,
            np.array([memory.stability for _, memory, _ in seen]),
            np.array([memory.difficulty for _, memory, _ in seen]),
            np.array([request.today - (request.today if last is None else last) for _, _, last in seen]),
            np.array([item.date - request.today for item, _, _ in seen]),
        )
        made = [
            Turn(item.key, gain, cost)
            for (item, _, _), gain, cost in zip(seen, per_second.tolist(), seconds.tolist(), strict=True)
        ]
    new = [item for item in items if item.memory is None]
    recall = new_item_recall(model, np.array([item.date - request.today for item in new]))
    rates = (recall / pace.first).tolist()
    made += [Turn(item.key, rate, pace.first) for item, rate in zip(new, rates, strict=True)]
    return sorted(made, key=lambda turn: -turn.urgency)

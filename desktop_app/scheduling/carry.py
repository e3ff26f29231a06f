"""Cards of one item share what was learned (learning engine, section 10)."""

from __future__ import annotations

import math
from dataclasses import replace

from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.scheduling.criterion import DayOf
from desktop_app.scheduling.fsrs import MAX_STABILITY, MemoryModel

MOST_CARRY_OVER = 0.6
LEECH_LAPSES = 6
LEECH_AGAIN_AFTER = 3
"""A leech that was released and goes on failing is one again after so many more lapses."""


def gain(before: MemoryState | None, after: MemoryState) -> float:
    """Δ ln S of one answer, at least 0; 0 for a first answer, which has nothing to gain on."""
    return 0.0 if before is None else max(0.0, math.log(after.stability / before.stability))


def carried(sibling: CardState, gained: float, carry_over: float) -> MemoryState | None:
    """The sibling's memory once a gain was carried over to it: ln S += ρ·`gained`; None if nothing is."""
    if sibling.memory is None or gained <= 0 or carry_over <= 0:
        return None
    stability = min(MAX_STABILITY, sibling.memory.stability * math.exp(carry_over * gained))
    return MemoryState(stability, sibling.memory.difficulty)


def after_gain(
    sibling: CardState,
    gained: float,
    carry_over: float,
    model: MemoryModel,
    desired_retention: float,
    day_of: DayOf,
) -> CardState | None:
    """The sibling's state with its new due day, never sooner than before; None where nothing is carried."""
    memory = carried(sibling, gained, carry_over)
    if memory is None:
        return None
    after = replace(sibling, memory=memory)
    if sibling.phase is Phase.REVIEW and sibling.last_day is not None and sibling.due_day is not None:
        interval = model.interval_days(memory, desired_retention)
        after = replace(after, due_day=max(sibling.due_day, day_of(after, interval, sibling.last_day)))
    return after


def becomes_leech(lapses: int) -> bool:
    """With this many lapses on one memory item, the last of them just now."""
    return lapses >= LEECH_LAPSES and (lapses - LEECH_LAPSES) % LEECH_AGAIN_AFTER == 0

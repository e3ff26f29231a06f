"""What a memory goal costs: the minutes a day that keep what is known now at it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.domain.memory import MemoryState
from desktop_app.progress import Progress
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.pace import Pace
from desktop_app.study.context import Study
from desktop_app.study.pace import pace_of

_STEP = 0.02
"""Stabilities whose logarithms are this near count as one."""
_ANY_STABILITY = 30.0


def minutes_a_day(study: Study, goals: Sequence[float], progress: Progress) -> Mapping[float, float]:
    """For each goal (desired retention, 0.70–0.99) the minutes that reviewing what is known takes on a day.

    Of all cards met before in started decks, as well known as they are now. Empty where nothing is. Reads
    all cards, so for a worker. Raises Cancelled through `progress`.
    """
    started = study.store.decks.started(study.learner.id)
    alike: Counter[int] = Counter()
    for number, row in enumerate(study.store.states.of_decks(study.learner.id, started)):
        if number % 1000 == 0:
            progress.step(number)
        if row.state is not None and row.state.memory is not None and not row.is_suspended:
            alike[round(math.log(row.state.memory.stability) / _STEP)] += 1
    if not alike:
        return {}
    pace = pace_of(study, study.today())
    return {
        goal: sum(n * _seconds(study.model, pace, math.exp(each * _STEP), goal) for each, n in alike.items())
        / 60
        for goal in goals
    }


def times_as_much(study: Study, goal: float, other: float) -> float:
    """How many times the work of `other` a goal asks for, whatever is known."""
    model, pace = study.model, pace_of(study, study.today())
    return _seconds(model, pace, _ANY_STABILITY, goal) / _seconds(model, pace, _ANY_STABILITY, other)


def _seconds(model: MemoryModel, pace: Pace, stability: float, goal: float) -> float:
    """A day, for one card."""
    interval = model.interval_days(MemoryState(stability, 5.0), goal)
    return (goal * pace.right + (1 - goal) * pace.missed) / max(1, interval)

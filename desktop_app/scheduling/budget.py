"""Minutes per day: how many new items they hold, and on which day a review is put.

Learning engine, section 6. Days are study-day numbers or places in a sequence that starts today.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.fsrs import MAX_INTERVAL_DAYS, MemoryModel
from desktop_app.scheduling.pace import DEFAULT_PACE, FIRST_ANSWERS, RIGHT_ANSWERS, Pace
from desktop_app.scheduling.seeded import drawn, seeded_fraction

DEFAULT_MINUTES = 10
DAYS_AHEAD = 14
SHARE = 0.9
"""Of the minutes that may be planned; the rest is for what a plan does not see."""
SMOOTH_FROM_DAYS = 2.5
WEEK_DAYS = 7
_STABILITY_STEP = 0.2
"""States whose ln S and D are this near (D: 1) are followed as one."""
_DEFAULT_MODEL, _DEFAULT_RETENTION = "fsrs6:default", 0.90
_DEFAULT_COSTS = (
    18.4000,
    5.4994,
    9.0185,
    3.4226,
    1.2484,
    2.1141,
    1.6120,
    0.7780,
    3.7141,
    2.0130,
    2.1572,
    0.9954,
    0.5646,
    5.5090,
)
"""`introduction_costs` of the defaults: 30 ms are too much before a day's first card. A test compares."""


@lru_cache(maxsize=8)
def costs_of(model: MemoryModel, desired_retention: float) -> tuple[float, ...]:
    """c(k) under the default pace; a learner who is twice as slow pays twice as much."""
    if model.id == _DEFAULT_MODEL and desired_retention == _DEFAULT_RETENTION:
        return _DEFAULT_COSTS
    return introduction_costs(model, DEFAULT_PACE, desired_retention)


def introduction_costs(
    model: MemoryModel, pace: Pace, desired_retention: float = 0.90, days: int = DAYS_AHEAD
) -> tuple[float, ...]:
    """c(k): expected seconds an item costs k = 0 … `days` − 1 days after its introduction."""
    costs = [0.0] * days
    costs[0] = pace.first
    # State → (chance, last day); chances of states due on each day.
    due: list[dict[tuple[int, int, int], tuple[float, MemoryState]]] = [{} for _ in range(days)]

    def put(memory: MemoryState, chance: float, day: int) -> None:
        next_day = day + model.interval_days(memory, desired_retention)
        if next_day < days:
            key = (round(math.log(memory.stability) / _STABILITY_STEP), round(memory.difficulty), day)
            before, kept = due[next_day].get(key, (0.0, memory))
            due[next_day][key] = (before + chance, kept)

    for rating, chance in zip(Rating, FIRST_ANSWERS, strict=True):
        put(_settled(model, None, rating, 0), chance, 0)
    for day in range(1, days):
        for (_, _, last), (chance, memory) in due[day].items():
            recall = model.retrievability(memory, day - last)
            costs[day] += chance * (recall * pace.right + (1 - recall) * pace.missed)
            put(_settled(model, memory, Rating.AGAIN, day - last), chance * (1 - recall), day)
            for rating, share in zip((Rating.HARD, Rating.GOOD, Rating.EASY), RIGHT_ANSWERS, strict=True):
                put(_settled(model, memory, rating, day - last), chance * recall * share, day)
    return tuple(costs)


def _settled(model: MemoryModel, memory: MemoryState | None, rating: Rating, elapsed: int) -> MemoryState:
    """After an answer and, if it was missed, the recall on the same day that meets the criterion."""
    after = model.after(memory, rating, elapsed)
    return model.after(after, Rating.GOOD, 0) if rating is Rating.AGAIN else after


def minutes_of_days(minutes: float, rest_weekdays: Collection[int], today: int, days: int) -> list[float]:
    """B for each day from `today` on: 0 on `rest_weekdays` (0 = Monday)."""
    # Day 1 of the study-day numbers, 1 January of year 1, is a Monday.
    return [0.0 if (today + t - 1) % WEEK_DAYS in rest_weekdays else minutes for t in range(days)]


def new_items_today(
    minutes: Sequence[float], planned_seconds: Sequence[float], costs: Sequence[float], cap: int = 20
) -> int:
    """The largest n, at most `cap`, for which the coming days hold: planned + n·c(k) ≤ 0.9·60·B.

    All sequences start today. What would fall on a rest day (0 minutes) is done on the next day of study.
    """
    if not minutes or minutes[0] <= 0:
        return 0
    span = min(DAYS_AHEAD, len(minutes))
    planned = _off_rest_days(planned_seconds, minutes[:span])
    each = _off_rest_days(costs, minutes[:span])
    most = float(cap)
    for day in range(span):
        if each[day] > 0:
            most = min(most, (SHARE * 60 * minutes[day] - planned[day]) / each[day])
    return max(0, math.floor(most + 1e-9))


def _off_rest_days(seconds: Sequence[float], minutes: Sequence[float]) -> list[float]:
    moved, carried = [], 0.0
    for day, available in enumerate(minutes):
        carried += seconds[day] if day < len(seconds) else 0.0
        moved.append(carried if available > 0 else 0.0)
        carried = 0.0 if available > 0 else carried
    return moved


def spread_days(interval_days: float) -> float:
    """δ: how many days an interval may move either way; 0 below 2.5 days. The window of py-fsrs."""
    if interval_days < SMOOTH_FROM_DAYS:
        return 0.0
    up_to_week = 0.15 * (min(interval_days, 7) - SMOOTH_FROM_DAYS)
    up_to_twenty = 0.1 * max(0.0, min(interval_days, 20) - 7)
    return 1 + up_to_week + up_to_twenty + 0.05 * max(0.0, interval_days - 20)


def smoothed_day(
    interval_days: int,
    today: int,
    seed: tuple[bytes, int],
    load: Callable[[int], float] = lambda _day: 0.0,
    excluded: Callable[[int], bool] = lambda _day: False,
) -> int:
    """Study day of the next review, near `today + interval_days` and always after `today`.

    `seed`: the card's uuid and its number of reviews. `load`: share of a day's minutes already planned.
    `excluded`: rest days and days with a sibling; if the whole window is, the nearest other day, later
    first. Without load and exclusions this is the plain interval with the seeded spread that replay uses.
    """
    interval = max(1, min(interval_days, MAX_INTERVAL_DAYS))
    spread = spread_days(interval)
    shortest = max(1 if spread == 0 else 2, round(interval - spread))
    longest = min(MAX_INTERVAL_DAYS, round(interval + spread))
    free = [days for days in range(shortest, longest + 1) if not excluded(today + days)]
    if not free:
        return today + _nearest_free(interval, today, excluded)
    weights = [(1 + load(today + days)) ** -2 / days for days in free]
    return today + free[drawn(weights, seeded_fraction(*seed))]


def _nearest_free(interval: int, today: int, excluded: Callable[[int], bool]) -> int:
    for away in range(1, 2 * MAX_INTERVAL_DAYS):
        for days in (interval + away, interval - away):
            if days >= 1 and not excluded(today + days):
                return days
    return interval

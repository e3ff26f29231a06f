"""After a break: what to ask first, how long catching up takes, and three ways of doing it.

Learning engine, section 9. Until the due work fits one day there are no new items, in any of the plans.
Days are study-day numbers.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.memory import MemoryState
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.scheduling.pace import DEFAULT_PACE, Pace

if TYPE_CHECKING:
    from desktop_app.scheduling.deadline import Turn

GAIN_DAYS = 30
"""Gain is measured by what is recalled this many days from now."""
EASY_FROM = 0.85
OPENING = 3
"""A session opens with this many items that are likely to be known."""
QUICK_DAYS, MONTH_DAYS, LONGEST_DAYS = 7, 30, 180
MOST_MINUTES = 120


@dataclass(frozen=True, slots=True)
class Waiting:
    """An item met before, due or not."""

    key: bytes
    memory: MemoryState
    last_day: int
    due_day: int


@dataclass(frozen=True, slots=True)
class Return:
    """A learner's situation. `open_days[t]` is False where day `today + t` (repeating weekly) is for rest."""

    today: int
    items: tuple[Waiting, ...]
    minutes: float
    open_days: tuple[bool, ...] = (True,) * 7
    pace: Pace = DEFAULT_PACE
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    desired_retention: float = 0.90


class Way(enum.StrEnum):
    """How to catch up: done within a week; with the usual minutes; spread over a month."""

    QUICK = "quick"
    USUAL = "usual"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class CatchUpPlan:
    """What one way costs. `done_on`: first study day whose due work fits `minutes`; new items from then on.

    `days`: calendar days until then, 0 if today's work fits; both None if half a year is not enough.
    `extra_minutes`: over the usual minutes of these days, in sum; negative where it is less.
    `known`: items expected to be known on an average day of the next 30, of all given.
    """

    way: Way
    minutes: int
    days: int | None
    done_on: int | None
    extra_minutes: int
    known: float


def order(situation: Return) -> tuple[Turn, ...]:
    """What is due, by gain per second, after three items of R > 0.85 (the most gainful of these)."""
    from desktop_app.scheduling import catch_up_numpy

    turns, recall = catch_up_numpy.by_gain(situation)
    opening = [turn for turn in turns if recall[turn.key] > EASY_FROM][:OPENING]
    first = {turn.key for turn in opening}
    return (*opening, *(turn for turn in turns if turn.key not in first))


def plans(situation: Return, progress: Progress | None = None) -> tuple[CatchUpPlan, ...]:
    """The three ways, quickest first; for a worker. Raises Cancelled through `progress`.

    The quick way takes the fewest whole minutes a day, at least the usual ones, with which one is through
    within a week (within half the usual time where that is shorter), the month's way those for 30 days.
    """
    watched = progress or Silent()
    usual = _plan(situation, Way.USUAL, max(1, round(situation.minutes)), watched, LONGEST_DAYS)
    usual_days = LONGEST_DAYS if usual.days is None else usual.days
    soon = max(1, min(QUICK_DAYS, usual_days // 2))
    quick = _fewest(situation, Way.QUICK, soon, watched, at_least=usual.minutes)
    month = _fewest(situation, Way.MONTH, MONTH_DAYS, watched)
    return (quick, usual, month)


def _fewest(
    situation: Return, way: Way, within: int, progress: Progress, *, at_least: int = 1
) -> CatchUpPlan:
    """The plan with the fewest minutes that is through `within` days; with 120 if none is."""
    low, high = at_least, max(at_least, MOST_MINUTES)
    while low < high:
        middle = (low + high) // 2
        days = _plan(situation, way, middle, progress, within).days
        low, high = (low, middle) if days is not None else (middle + 1, high)
    return _plan(situation, way, low, progress, LONGEST_DAYS)


def _plan(situation: Return, way: Way, minutes: int, progress: Progress, longest: int) -> CatchUpPlan:
    from desktop_app.scheduling import catch_up_numpy

    days, studied, known = catch_up_numpy.simulated(situation, minutes, longest, progress)
    done_on = None if days is None else situation.today + days
    extra = round(studied * (minutes - situation.minutes))
    return CatchUpPlan(way, minutes, days, done_on, extra, known)

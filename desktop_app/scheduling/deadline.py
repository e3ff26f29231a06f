"""A date: which items to ask on which day so that as many as possible are known on it.

Learning engine, section 7. A plan is computed in a worker by `deadline_plan` and is plain data afterwards:
reading it (today's order, the day of the next review) needs no NumPy.

Days are study-day numbers. A plan covers the days from `today` up to the last date; the last day on which
an item can be studied is the day before its date.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.domain.memory import MemoryState
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS, MemoryModel
from desktop_app.scheduling.pace import DEFAULT_PACE, Pace
from desktop_app.scheduling.seeded import drawn, seeded_fraction

PRUDENT_RETENTION = 0.85
"""No gap is longer than the days in which R falls to this."""
TEMPERATURE = 0.004
"""τ: values this close are chosen almost alike, which spreads reviews over days."""
FIXED_SHARE_NEAR_DATE = 0.5
NEAR_DATE_DAYS = 14
KEPT_DAYS = 7
TRUSTED_DAYS = 0.05
"""A promise counts like so many days on which it was kept."""
LAST_DAYS = 3
"""Without a plan, the last days before a date are ordered by gain per second."""


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One memory item of a deck with a date.

    `memory` and `last_day` are None for an item never asked. `due_day` matters only where no plan is.
    """

    key: bytes
    date: int
    memory: MemoryState | None = None
    last_day: int | None = None
    due_day: int | None = None


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What a plan depends on. `seconds[t]` may be spent on the items on day `today + t` (0: a rest day).

    Without `doubled` twice the minutes are not forecast, which takes two fifths of the time.
    """

    today: int
    items: tuple[PlanItem, ...]
    seconds: tuple[float, ...]
    pace: Pace = DEFAULT_PACE
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    doubled: bool = True


@dataclass(frozen=True, slots=True)
class Turn:
    """An item in today's order. `urgency`: (value today − value from tomorrow on) / seconds."""

    key: bytes
    urgency: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """How many of `items` will be recalled on `date`; eight times in ten between `low` and `high`."""

    date: int
    items: int
    expected: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NextDays:
    """What each gap is worth for an item answered today, on the grid of states.

    `values[gap][s * len(difficulties) + d]`; the last row is for "never"; −inf where not possible.
    `stabilities` are equidistant in their logarithm. `prudent_days`: longest gap per day of stability;
    `left`: days to the date.
    """

    gaps: tuple[int, ...]
    stabilities: tuple[float, ...]
    difficulties: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]
    prudent_days: float
    left: int

    def allowed(self, stability: float) -> list[bool]:
        """Which rows may be chosen: gaps not beyond the prudent one; "never" if the date is within it.

        Where nothing is allowed, the next possible day is.
        """
        limit = max(1, int(self.prudent_days * stability))
        possible = [row[0] > -math.inf for row in self.values[:-1]]
        chosen = [can and gap <= limit for can, gap in zip(possible, self.gaps, strict=True)]
        if not any(chosen) and True in possible:
            chosen[possible.index(True)] = True
        return [*chosen, self.left <= limit or not any(chosen)]


@dataclass(frozen=True, slots=True)
class DeadlinePlan:
    """A plan made for `today`. `order` holds all items that may be asked today, the most urgent first.

    Today's minutes are to be spent along it: under the prices most days are worth the same to an item, so
    an urgency just below 0 is no reason to stop.
    `prices[t]` is what a second on day `today + t` is worth in items recalled, 2e-5 … 0.05.
    """

    today: int
    order: tuple[Turn, ...]
    prices: tuple[float, ...]
    load_seconds: tuple[float, ...]
    forecasts: tuple[Forecast, ...]
    forecasts_double: tuple[Forecast, ...]
    next_days: dict[int, NextDays]

    def next_day(
        self,
        date: int,
        memory: MemoryState,
        seed: tuple[bytes, int],
        excluded: Callable[[int], bool] = lambda _day: False,
    ) -> int | None:
        """Study day of the next review of an item answered today; None: not again before its date.

        Chosen with probability ∝ exp(value/τ). `seed`: the card's uuid and its number of reviews.
        `excluded`: days with a sibling; if no other day is possible they count as any.
        """
        table = self.next_days[date]
        allowed = table.allowed(memory.stability)
        apart = [not excluded(self.today + gap) for gap in table.gaps]
        kept = [may and free for may, free in zip(allowed, [*apart, True], strict=True)]
        rows = zip(kept if any(kept) else allowed, table.values, strict=True)
        values = [_at(table, row, memory) if may else -math.inf for may, row in rows]
        best = max(values)
        place = drawn([math.exp((value - best) / TEMPERATURE) for value in values], seeded_fraction(*seed))
        return None if place == len(table.gaps) else self.today + table.gaps[place]


def deadline_plan(request: PlanRequest, progress: Progress | None = None) -> DeadlinePlan:
    """Make a plan; about half a second for 90 days × 200 items. Raises Cancelled through `progress`.

    Depends on `request` alone: the same request, the same plan.
    """
    from desktop_app.scheduling import deadline_numpy

    return deadline_numpy.plan(request, progress or Silent())


def seconds_for_dates(minutes: Sequence[float], fixed: Sequence[float], days_to_nearest: int) -> list[float]:
    """Seconds left for decks with a date on each day.

    `minutes`: the learner's minutes per day from today on; `fixed`: seconds of what is due in decks without
    a date, taken first, but at most half of a day while the nearest date is within 14 days.
    """
    share = FIXED_SHARE_NEAR_DATE if days_to_nearest <= NEAR_DATE_DAYS else 1.0
    fixed_by_day = [*fixed, *[0.0] * (len(minutes) - len(fixed))]
    return [
        max(0.0, 60 * day - min(load, share * 60 * day))
        for day, load in zip(minutes, fixed_by_day, strict=False)
    ]


def likely_seconds(seconds: Sequence[float], promised: Sequence[float], done: Sequence[float]) -> list[float]:
    """`seconds` of the coming days, less if the learner has lately done less than was promised.

    `promised`, `done`: seconds of the days before today, oldest first, of which the last seven count; a rest
    day says nothing, and a day on which nothing was left to ask has kept its promise. A plan for minutes
    that do not come meets too many items: 30 days × 5 minutes of which half is done recall 17 % fewer.
    It is for planning alone: how much is asked today goes by what was promised, or a promise once broken
    could never be kept again.
    """
    days = [(each, min(each, did)) for each, did in zip(promised, done, strict=True) if each > 0]
    recent = days[-KEPT_DAYS:]
    if not recent:
        return list(seconds)
    total = sum(each for each, _ in recent)
    trust = TRUSTED_DAYS * total / len(recent)
    share = (sum(did for _, did in recent) + trust) / (total + trust)
    return [share * each for each in seconds]


def order_without_plan(
    request: PlanRequest, model: MemoryModel, desired_retention: float = 0.90
) -> tuple[Turn, ...]:
    """Today's order where a plan is missing or stale: what is due at `desired_retention`, then new items.

    On the last three days before an item's date its gain per second decides, due or not.
    `urgency` falls along the order; its scale means nothing.
    """
    today, pace = request.today, request.pace
    left = [item for item in request.items if item.date > today and item.last_day != today]
    last = [item for item in left if item.date - today <= LAST_DAYS]
    due, new = [], []
    for item in left:
        if item.date - today <= LAST_DAYS:
            continue
        if item.memory is None or item.last_day is None:
            new.append(Turn(item.key, -1.0, pace.first))
            continue
        elapsed = today - item.last_day
        interval = model.interval_days(item.memory, desired_retention)
        day = item.due_day if item.due_day is not None else item.last_day + interval
        if day <= today:
            recall = model.retrievability(item.memory, elapsed)
            seconds = recall * pace.right + (1 - recall) * pace.missed
            due.append(Turn(item.key, 1 - recall, seconds))
    due.sort(key=lambda turn: (-turn.urgency, turn.key))
    if last:
        from desktop_app.scheduling import gain_numpy

        due = gain_numpy.turns(last, request) + due
    return tuple(due + new)


def _at(table: NextDays, row: Sequence[float], memory: MemoryState) -> float:
    """Bilinear interpolation of one row at a state; −inf if a corner that counts is not possible."""
    lowest, highest = math.log(table.stabilities[0]), math.log(table.stabilities[-1])
    width = len(table.difficulties)
    s, s_part = _between((math.log(memory.stability) - lowest) / (highest - lowest), len(table.stabilities))
    span = table.difficulties[-1] - table.difficulties[0]
    d, d_part = _between((memory.difficulty - table.difficulties[0]) / span, width)
    total = 0.0
    for stability, s_weight in ((s, 1 - s_part), (s + 1, s_part)):
        for difficulty, d_weight in ((d, 1 - d_part), (d + 1, d_part)):
            if s_weight * d_weight > 0:
                total += s_weight * d_weight * row[stability * width + difficulty]
    return total


def _between(fraction: float, points: int) -> tuple[int, float]:
    """Index of the grid point below and how far beyond it, for `fraction` 0…1 of the grid (clipped)."""
    place = min(max(fraction, 0.0), 1.0) * (points - 1)
    below = min(int(place), points - 2)
    return below, place - below

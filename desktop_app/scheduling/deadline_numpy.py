"""The deadline plan itself: a dynamic programme per item, coupled by the price of a second on each day.

Learning engine, section 7. Arrays are indexed by day t (0 = today), gap or option k, state s, date g and
item n. `Horizon` is what the days allow, `Seen` the items already met, `Solver` the alternation of
backward pass (values at given prices), forward pass (seconds under these choices) and price update.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from desktop_app.progress import Progress
from desktop_app.scheduling.deadline import (
    PRUDENT_RETENTION,
    TEMPERATURE,
    DeadlinePlan,
    Forecast,
    NextDays,
    PlanRequest,
    Turn,
)
from desktop_app.scheduling.grid_numpy import DIFFICULTIES, STABILITIES, STATES, Grid, Places
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays
from desktop_app.scheduling.seen_numpy import Seen

LOWEST_PRICE, HIGHEST_PRICE, FIRST_PRICE = 2e-5, 0.05, 2e-3
ROUNDS, ROUNDS_DOUBLE = 40, 30
"""Ten are enough while minutes suffice; where they are scarce, more recall 1 % more (30 days × 5 min).

Twice the minutes matter for a forecast only, and start from the prices found.
"""
WORTH_FILLING = 5 * TEMPERATURE
"""Under converged prices the last new item that fits gains nothing; a bit less is still worth free time."""
REACHED = 0.99
"""Share of the dual that simulated learners reached: 0.99 … 1.01 where it is feasible."""
MODEL_ERROR = 0.05
"""Spread of a learner's true share of recalled items around the forecast, beside chance."""


class Horizon:
    """Which days and gaps are possible.

    `dates` (g) days from today to each date; `open` (t) days with minutes; `mask` (t, k, s, g) is 0 where a
    gap is allowed and −inf where not; `never` (t, s, g) is R on the date where that is allowed, else −inf.
    """

    def __init__(self, grid: Grid, dates: list[int], seconds: Array) -> None:
        self.dates = np.array(dates)
        self.days = len(seconds)
        self.open = seconds > 0
        # Gaps may point beyond the last day; those days exist and are closed.
        self.padded_open = np.concatenate([self.open, np.zeros(int(grid.gaps[-1]) + 1, dtype=bool)])
        days = np.arange(self.days)
        arrival = days[:, np.newaxis] + grid.gaps
        self.possible = self.padded_open[arrival][:, :, np.newaxis] & (arrival[:, :, np.newaxis] < self.dates)
        prudent = grid.gaps[:, np.newaxis] <= grid.prudent
        allowed = self.possible[:, :, np.newaxis, :] & prudent[:, :, np.newaxis]
        none = ~allowed.any(axis=1)
        first = np.argmax(self.possible, axis=1)
        rescue = (np.arange(len(grid.gaps))[:, np.newaxis] == first[:, np.newaxis, :]) & self.possible
        allowed |= rescue[:, :, np.newaxis, :] & none[:, np.newaxis]
        self.mask = np.where(allowed, 0.0, -np.inf)
        left = self.dates - days[:, np.newaxis]
        recall = grid.model.retrievability(left[:, np.newaxis, :], grid.stability[:, np.newaxis])
        may_stop = (left[:, np.newaxis, :] <= grid.prudent[:, np.newaxis]) | ~allowed.any(axis=1)
        self.recall = recall
        self.never = np.where(may_stop, recall, -np.inf)


@dataclass(slots=True)
class Values:
    """Of a backward pass. `best` (t, s, g); `chances` (t, k + 1, s, g), the last of "never"."""

    best: Array
    chances: Array
    first: Array
    """(k, s, g): value of each gap after an answer today, prudence not applied."""


@dataclass(slots=True)
class Flow:
    """Of a forward pass: seconds per day asked for, and the sum and variance of recall on each date."""

    load: Array
    expected: Array
    variance: Array


class Solver:
    """Finds the prices under which the days hold what is asked for."""

    def __init__(self, request: PlanRequest, progress: Progress) -> None:
        self.request, self.progress = request, progress
        self.dates = dates = sorted({item.date for item in request.items})
        days = max(dates) - request.today
        self.seconds = np.zeros(days)
        given = np.array(request.seconds[:days])
        self.seconds[: len(given)] = given
        self.grid = Grid(MemoryArrays(request.parameters), request.pace, max(1, days - 1))
        self.horizon = Horizon(self.grid, [date - request.today for date in dates], self.seconds)
        group = {date: number for number, date in enumerate(dates)}
        seen = [item for item in request.items if item.memory is not None]
        self.seen = Seen(seen, request.today, self.grid, self.horizon.dates, self.horizon.open)
        self.unseen = np.zeros(len(dates))
        for item in request.items:
            if item.memory is None:
                self.unseen[group[item.date]] += 1
        self.introduced = self.grid.introduced()

    def solve(self, seconds: Array, prices: Array, rounds: int) -> tuple[Array, Values]:
        """Prices (t) under which the days hold `seconds` (t), and the values under them."""
        budget = np.maximum(seconds, 1e-9)
        # Many like items change their minds together; the mean of the later rounds is steadier than the last.
        logs = np.zeros(len(prices))
        for number in range(rounds):
            self.progress.step(number, rounds)
            load = self.forward(prices, self.backward(prices), seconds, limited=False).load
            excess = np.clip(load / budget - 1, -1, 1.5)
            step = 0.8 / (1 + number / 6)
            prices = np.clip(prices * np.exp(step * excess), LOWEST_PRICE, HIGHEST_PRICE)
            if number >= rounds // 2:
                logs += np.log(prices) / (rounds - rounds // 2)
        prices = np.exp(logs)
        self.progress.step(rounds, rounds)
        prices = np.where(self.horizon.open, np.clip(prices, LOWEST_PRICE, HIGHEST_PRICE), HIGHEST_PRICE)
        return prices, self.backward(prices)

    def bound(self, seconds: Array, prices: Array, values: Values) -> float:
        """The dual: no way of spending `seconds` (t) recalls more items on the grid."""
        gain = self.introduction(prices, values)
        total = float((prices * seconds).sum() + (self.unseen * np.maximum(gain.max(axis=0), 0)).sum())
        return total + self.seen.total(values.best, prices)

    def backward(self, prices: Array) -> Values:
        """V(t,S,D) at `prices` (t), from the last day to today."""
        grid, horizon = self.grid, self.horizon
        count, gaps = len(horizon.dates), len(grid.gaps)
        best = np.zeros((horizon.days + int(grid.gaps[-1]) + 1, STATES, count))
        padded = np.concatenate([prices, np.zeros(int(grid.gaps[-1]) + 1)])
        chances = np.zeros((horizon.days, gaps + 1, STATES, count))
        options = np.empty((gaps + 1, STATES, count))
        first = np.empty((gaps, STATES, count))
        for day in range(horizon.days - 1, -1, -1):
            arrival = day + grid.gaps
            paid = grid.cost * padded[arrival][:, np.newaxis]
            first = np.matmul(grid.moves, best[arrival]) - paid[:, :, np.newaxis]
            options[:-1] = first + horizon.mask[day]
            options[-1] = horizon.never[day]
            top = options.max(axis=0)
            weights = np.exp((options - top) / TEMPERATURE)
            chances[day] = weights / weights.sum(axis=0)
            best[day] = top
        return Values(best, chances, first)

    def introduction(self, prices: Array, values: Values) -> Array:
        """Value (t, g) of introducing an item on day t; −inf where that is not possible."""
        horizon = self.horizon
        gain = np.einsum("s,tsg->tg", self.introduced, values.best[: horizon.days])
        gain -= (prices * self.request.pace.first)[:, np.newaxis]
        days = np.arange(horizon.days)[:, np.newaxis]
        possible = horizon.open[:, np.newaxis] & (days < horizon.dates)
        return np.where(possible, gain, -np.inf)

    def forward(self, prices: Array, values: Values, seconds: Array, *, limited: bool) -> Flow:
        """Where the items go under the choice probabilities.

        While prices are sought, new items choose their first day like any other gap: a price could not
        move a filling that always fits. `limited`: no day takes more than `seconds`; what does not fit
        waits for the next day, and new items fill what is left.
        """
        grid, horizon = self.grid, self.horizon
        reach = int(grid.gaps[-1]) + 1
        load = np.zeros(horizon.days + reach)
        mass = np.zeros((horizon.days + reach, STATES, len(horizon.dates)))
        flow = Flow(load, np.zeros(len(horizon.dates)), np.zeros(len(horizon.dates)))
        self.seen.start(values.best, prices, mass, flow)
        gain = self.introduction(prices, values)
        starts = self.unseen * _first_days(gain)
        waiting = self.unseen.copy()
        for day in range(horizon.days):
            if limited:
                _postpone(day, seconds[day], load, mass, horizon.dates)
            room = (seconds[day] - load[day]) / self.request.pace.first
            new = _filling(room, waiting, gain, day) if limited else starts[day]
            waiting -= new
            load[day] += new.sum() * self.request.pace.first
            now = mass[day] + self.introduced[:, np.newaxis] * new
            chances = values.chances[day]
            ends = chances[-1] * now
            flow.expected += (ends * horizon.recall[day]).sum(axis=0)
            flow.variance += (ends * horizon.recall[day] * (1 - horizon.recall[day])).sum(axis=0)
            flows = chances[:-1] * now
            arrival = day + grid.gaps
            load[arrival] += np.einsum("ksg,ks->k", flows, grid.cost)
            mass[arrival] += np.matmul(grid.moves.transpose(0, 2, 1), flows)
        flow.load = load[: horizon.days]
        return flow


def _postpone(day: int, seconds: float, load: Array, mass: Array, dates: Places) -> None:
    """Move what does not fit `day` to the next, as if nothing were forgotten in between."""
    if load[day] <= seconds:
        return
    kept = seconds / load[day]
    left = mass[day] * (1 - kept)
    mass[day] *= kept
    # An item that is not asked before its date counts as it was; the grid holds it as if it had been.
    if day + 1 < len(load):
        last = day + 1 >= dates
        mass[day] += left * last * 0.9
        mass[day + 1] += left * ~last
        load[day + 1] += load[day] - seconds
    load[day] = seconds


def _first_days(gain: Array) -> Array:
    """Chances (t, g) that a new item starts on each day; the rest is "never", which is worth 0."""
    top = np.maximum(gain.max(axis=0), 0)
    weights = np.exp((gain - top) / TEMPERATURE)
    return np.asarray(weights / (weights.sum(axis=0) + np.exp(-top / TEMPERATURE)))


def _filling(room: float, waiting: Array, gain: Array, day: int) -> Array:
    """How many new items (g) start on `day`: best first, those for which starting is worth it."""
    later = gain[day + 1 :].max(axis=0) if day + 1 < len(gain) else np.full(len(waiting), -np.inf)
    advantage = gain[day] - np.maximum(later, 0)
    new = np.zeros(len(waiting))
    for group in np.argsort(-advantage, kind="stable"):
        if gain[day, group] > -WORTH_FILLING and room > 0:
            new[group] = min(room, waiting[group])
            room -= new[group]
    return new


def plan(request: PlanRequest, progress: Progress) -> DeadlinePlan:
    """See `deadline.deadline_plan`."""
    request = replace(request, items=tuple(item for item in request.items if item.date > request.today))
    if not request.items:
        return DeadlinePlan(request.today, (), (), (), (), (), {})
    solver = Solver(request, progress)
    prices, values = solver.solve(solver.seconds, np.full(solver.horizon.days, FIRST_PRICE), ROUNDS)
    forecasts, load = _forecasts(solver, solver.seconds, prices, values)
    doubled: tuple[Forecast, ...] = ()
    if request.doubled:
        double = 2 * solver.seconds
        doubled, _ = _forecasts(solver, double, *solver.solve(double, prices, ROUNDS_DOUBLE))
    return DeadlinePlan(
        today=request.today,
        order=_order(solver, prices, values),
        prices=tuple(prices.tolist()),
        load_seconds=tuple(load.tolist()),
        forecasts=forecasts,
        forecasts_double=doubled,
        next_days=_next_days(solver, values),
    )


def _order(solver: Solver, prices: Array, values: Values) -> tuple[Turn, ...]:
    first = solver.request.pace.first
    turns = solver.seen.turns(values.best, prices)
    gain = solver.introduction(prices, values)
    later = np.maximum(gain[1:].max(axis=0, initial=-np.inf), 0)
    fresh = dict(zip(solver.dates, ((gain[0] - later) / first).tolist(), strict=True))
    turns += [
        Turn(item.key, fresh[item.date], first)
        for item in solver.request.items
        if item.memory is None and fresh[item.date] > -np.inf
    ]
    # Stable: new items of a deck keep the order in which they were given.
    return tuple(sorted(turns, key=lambda turn: -turn.urgency))


def _forecasts(
    solver: Solver, seconds: Array, prices: Array, values: Values
) -> tuple[tuple[Forecast, ...], Array]:
    """For each date, and the load (t) of the days.

    What the flow on the grid reaches is too little, because each day's choice is made anew with what is
    known then; the dual is hardly too much.
    """
    kept = solver.forward(prices, values, seconds, limited=True)
    total = REACHED * solver.bound(seconds, prices, values)
    scale = max(1.0, total / max(float(kept.expected.sum()), 1e-9))
    made = []
    for group, date in enumerate(solver.dates):
        count = sum(item.date == date for item in solver.request.items)
        expected = min(scale * float(kept.expected[group]), float(count))
        spread = 1.28 * (float(kept.variance[group]) + (MODEL_ERROR * expected) ** 2) ** 0.5
        low, high = max(0.0, expected - spread), min(float(count), expected + spread)
        made.append(Forecast(date, count, expected, low, high))
    return tuple(made), kept.load


def _next_days(solver: Solver, values: Values) -> dict[int, NextDays]:
    grid, horizon = solver.grid, solver.horizon
    shut = np.where(horizon.possible[0], 0.0, -np.inf)
    made = {}
    for group, date in enumerate(solver.dates):
        rows = values.first[:, :, group] + shut[:, group, np.newaxis]
        made[date] = NextDays(
            gaps=tuple(grid.gaps.tolist()),
            stabilities=tuple(STABILITIES.tolist()),
            difficulties=tuple(DIFFICULTIES.tolist()),
            values=tuple(map(tuple, (*rows.tolist(), horizon.recall[0, :, group].tolist()))),
            prudent_days=float(grid.model.interval(1.0, PRUDENT_RETENTION)),
            left=date - solver.request.today,
        )
    return made

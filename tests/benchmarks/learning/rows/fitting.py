"""Row 13: do a learner's own parameters foretell answers better than the defaults?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.scheduling import fit
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.scheduling.worth import RECOGNITION_WORTH
from tests.benchmarks.learning.choosing import AtRetention, ByWorth
from tests.benchmarks.learning.learners import SLIP, Learner, Memory, World
from tests.benchmarks.learning.studying import study
from tests.benchmarks.learning.trials import Line, Results, Row, mean, share

SIZES = (50, 100, 400, 1000, 4000)
SPREADS = {"alike": World(spread=0.5, first_spread=0.2), "unlike": World(spread=1.5, first_spread=0.6)}
DAYS, CARDS = 120, 1600
WORSE = 0.005
NOTHING = 0.0005
"""What is less than this is no change."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Months of study at 0.90, half of the cards choices. Figures, one for each of `SIZES`: change of the
    mean −ln P of answers to other items, by what the gate lets through of a fit to that many answers."""

    world: World

    def run(self, seed: int) -> tuple[float, ...]:
        policy = AtRetention(CARDS, ByWorth(), lambda card: card % 4 < 2)
        study(Learner(seed, CARDS, self.world), policy, [24 * 3600.0] * DAYS)
        fitted_to = [log for card, log in enumerate(policy.logs) if card % 2 == 0 and log]
        held_out = [log for card, log in enumerate(policy.logs) if card % 2 == 1 and log]
        usual = _loss(held_out, DEFAULT_PARAMETERS)
        return tuple(_loss(held_out, _taken(_first(fitted_to, size))) - usual for size in SIZES)


def _taken(histories: Sequence[fit.History]) -> tuple[float, ...]:
    trial = fit.tried(histories)
    return trial.parameters if trial.passes else DEFAULT_PARAMETERS


def _first(logs: Sequence[Sequence[fit.Answer]], size: int) -> list[fit.History]:
    """The beginning of all histories in which `size` answers were given a day or more after another."""
    days = sorted(later.day for log in logs for before, later in pairwise(log) if later.day > before.day)
    until = days[min(size, len(days)) - 1]
    kept = [tuple(answer for answer in log if answer.day <= until) for log in logs]
    return [fit.History(str(place), answers) for place, answers in enumerate(kept) if answers]


def _loss(logs: Sequence[Sequence[fit.Answer]], parameters: Sequence[float]) -> float:
    """Mean −ln P of the answers given a day or more after another."""
    memory = Memory(tuple(parameters))
    losses = [loss for log in logs for loss in _losses(log, memory)]
    return sum(losses) / len(losses)


def _losses(log: Sequence[fit.Answer], memory: Memory) -> list[float]:
    losses = []
    state, last = memory.first(log[0].rating), log[0].day
    for answer in log[1:]:
        if answer.day > last:
            recall = memory.recall(answer.day - last, state[0])
            if answer.options:
                recall = (1 - SLIP) * recall + (1 - recall) / answer.options
            losses.append(-math.log(max(recall if answer.right else 1 - recall, 1e-9)))
        stability, difficulty = memory.after(*state, answer.rating, answer.day - last)
        if answer.recognised:
            stability = state[0] + RECOGNITION_WORTH * (stability - state[0])
        state, last = (stability, difficulty), answer.day
    return losses


_TRIALS = {name: Fitted(world) for name, world in SPREADS.items()}


def _lines(results: Results) -> list[Line]:
    lines = []
    for name, trial in _TRIALS.items():
        for place, size in enumerate(SIZES):
            change = results[trial][:, place]
            what = f"learners {name}, {size} answers: held-out loss"
            lines.append(Line("13", what, mean(change), "", at_most=NOTHING))
            worse = share(float((change > WORSE).sum()), len(change))
            lines.append(Line("13", f"learners {name}, {size} answers: made worse", worse, at_most=5))
    return lines


ROWS = (Row("13", "one learner's parameters", tuple(_TRIALS.values()), _lines),)

"""Rows 1 to 5: a date, and the minutes until then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tests.benchmarks.learning import real_anki
from tests.benchmarks.learning.engine import Plan
from tests.benchmarks.learning.learners import Learner, World
from tests.benchmarks.learning.policies import BASELINES, HAND_TUNED, STEPS, Setting
from tests.benchmarks.learning.studying import Studied, study
from tests.benchmarks.learning.trials import (
    Estimate,
    Figures,
    Line,
    Places,
    Results,
    Row,
    bootstrapped,
    more_than,
)

PLAN, REAL_ANKI = "plan", "Anki"
ITEMS = 200


@dataclass(frozen=True, slots=True)
class ForDate:
    """`days` × `minutes` before a date under a policy. Figures: cards recalled on it, minutes a day used.

    `told` times the minutes are what the learner promised.
    """

    policy: str | Setting
    days: int
    minutes: float
    exponential: bool = False
    told: float = 1.0
    items: int = ITEMS

    def run(self, seed: int) -> tuple[float, float]:
        studied = self._studied(Learner(seed, self.items, World(exponential=self.exponential)))
        return studied.recalled, studied.minutes_a_day

    def _studied(self, learner: Learner) -> Studied:
        budget = [60.0 * self.minutes] * self.days
        if self.policy == REAL_ANKI:
            return real_anki.study(learner, budget)
        if self.policy == PLAN:
            return study(learner, Plan(self.items, [self.told * seconds for seconds in budget]), budget)
        make = BASELINES[self.policy] if isinstance(self.policy, str) else self.policy
        return study(learner, make(self.items), budget)


SCENARIOS = ((30, 5), (30, 10), (90, 3), (90, 10))
RIVALS = ("DR 0.90", "SM-2", "Anki-like SM-2")


def rivals() -> tuple[str, ...]:
    """With those that are for information."""
    return (*RIVALS, STEPS, REAL_ANKI) if real_anki.is_installed() else (*RIVALS, STEPS)


def recalled(results: Results, trial: ForDate) -> Figures:
    return results[trial][:, 0]


def _more(results: Results, ours: ForDate, theirs: ForDate) -> Estimate:
    return more_than(recalled(results, ours), recalled(results, theirs))


def _best(results: Results, trials: Sequence[ForDate]) -> ForDate:
    return max(trials, key=lambda trial: float(recalled(results, trial).mean()))


def _against(name: str, days: int, minutes: float, least: tuple[float, ...]) -> Row:
    plan = ForDate(PLAN, days, minutes)
    others = [ForDate(policy, days, minutes) for policy in rivals()]

    def line(results: Results, other: ForDate, bound: float | None) -> Line:
        text = f"{days} × {minutes:g}: plan over {other.policy}"
        return Line(name, text, _more(results, plan, other), at_least=bound)

    def lines(results: Results) -> list[Line]:
        bounds = (*least, *[None] * (len(others) - len(least)))
        return [line(results, *each) for each in zip(others, bounds, strict=True)]

    return Row(name, "minutes scarce", (plan, *others), lines)


def _ample() -> Row:
    scenarios = [(days, minutes) for days, minutes in SCENARIOS if minutes == 10]

    def lines(results: Results) -> list[Line]:
        made = []
        for days, minutes in scenarios:
            plan = ForDate(PLAN, days, minutes)
            best = _best(results, [ForDate(policy, days, minutes) for policy in RIVALS])
            text = f"{days} × {minutes}: plan over the best of three ({best.policy})"
            made.append(Line("2", text, _more(results, plan, best), at_least=1.5))
            if real_anki.is_installed():
                anki = ForDate(REAL_ANKI, days, minutes)
                made.append(Line("2", f"{days} × {minutes}: plan over Anki", _more(results, plan, anki)))
        return made

    trials = tuple(ForDate(policy, *scenario) for scenario in scenarios for policy in (PLAN, *rivals()))
    return Row("2", "minutes ample, the whole budget used", trials, lines)


def _minutes_needed() -> Row:
    """At which minutes the plan reaches what the others do, by interpolation between a few budgets."""
    plans = [ForDate(PLAN, 30, minutes) for minutes in (5.0, 6.0, 7.0, 8.0)]
    bounds = {"DR 0.90": -7.0, "Anki-like SM-2": -10.0}
    others = {policy: ForDate(policy, 30, 10) for policy in bounds}

    def needed(results: Results, policy: str) -> Estimate:
        def change(which: Places) -> float:
            reached = [results[plan][which, 0].mean() for plan in plans]
            used = [results[plan][which, 1].mean() for plan in plans]
            other = results[others[policy]][which].mean(axis=0)
            return float(100 * (np.interp(other[0], reached, used) / other[1] - 1))

        return bootstrapped(change, len(results[plans[0]]))

    def lines(results: Results) -> list[Line]:
        return [
            Line("2b", f"30 × 10: minutes for the recall of {policy}", needed(results, policy), at_most=bound)
            for policy, bound in bounds.items()
        ]

    return Row("2b", "minutes the plan needs", (*plans, *others.values()), lines)


def _hand_tuned() -> Row:
    def lines(results: Results) -> list[Line]:
        made = []
        for days, minutes in SCENARIOS:
            plan = ForDate(PLAN, days, minutes)
            best = _best(results, [ForDate(setting, days, minutes) for setting in HAND_TUNED])
            made.append(
                Line("3", f"{days} × {minutes}: over {_named(best)}", _more(results, plan, best), at_least=-1)
            )
        return made

    policies: tuple[str | Setting, ...] = (*HAND_TUNED, PLAN)
    trials = tuple(ForDate(policy, *scenario) for scenario in SCENARIOS for policy in policies)
    return Row("3", "against the best of 36 settings in hindsight", trials, lines)


def _named(trial: ForDate) -> str:
    setting = trial.policy
    assert isinstance(setting, Setting)
    new = "all new" if setting.new_a_day > ITEMS else f"{setting.new_a_day} new"
    return f"DR {setting.retention:.2f}, {new}, {'weakest' if setting.weakest_first else 'due'} first"


def _exponential() -> Row:
    def lines(results: Results) -> list[Line]:
        made = []
        for days, minutes in SCENARIOS:
            plan, other = (ForDate(policy, days, minutes, exponential=True) for policy in (PLAN, "DR 0.90"))
            bound = 10.0 if (days, minutes) == (30, 5) else 0.0
            made.append(
                Line(
                    "4", f"{days} × {minutes}: plan over DR 0.90", _more(results, plan, other), at_least=bound
                )
            )
        return made

    trials = tuple(
        ForDate(policy, *scenario, exponential=True) for scenario in SCENARIOS for policy in (PLAN, "DR 0.90")
    )
    return Row("4", "forgetting is exponential", trials, lines)


def _half_kept() -> Row:
    scenarios = ((30, 5.0), (30, 2.5))

    def pair(days: int, minutes: float) -> tuple[ForDate, ForDate]:
        return ForDate(PLAN, days, minutes, told=2.0), ForDate(PLAN, days, minutes)

    def lines(results: Results) -> list[Line]:
        return [
            Line(
                "5",
                f"{days} × {minutes:g} done of twice as much",
                _more(results, *pair(days, minutes)),
                at_least=-1,
            )
            for days, minutes in scenarios
        ]

    trials = tuple(trial for scenario in scenarios for trial in pair(*scenario))
    return Row("5", "half of the promised minutes: against a plan that knew", trials, lines)


ROWS = (
    _against("1", 30, 5, (20.0, 30.0, 40.0)),
    _against("1b", 90, 3, (4.0, 7.0, 15.0)),
    _ample(),
    _minutes_needed(),
    _hand_tuned(),
    _exponential(),
    _half_kept(),
)

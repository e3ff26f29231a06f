"""Rows 6, 7, 8 and 12: what choices are worth, and what siblings share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling.carry import after_gain, gain
from desktop_app.scheduling.criterion import Graded, after_answer, plain_day
from tests.benchmarks.learning.choosing import (
    NEW_A_DAY,
    RETENTION,
    AtRetention,
    ByWorth,
    Planned,
    right_is_good,
)
from tests.benchmarks.learning.engine import MODEL
from tests.benchmarks.learning.learners import Learner, World
from tests.benchmarks.learning.studying import study
from tests.benchmarks.learning.trials import Line, Results, Row, mean, more_than

DAYS, ITEMS = 60, 200
NO_LIMIT = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Choices:
    """Two-option cards for 60 days at 0.90. Figures: predicted minus true recall at review; true recall."""

    by_worth: bool = True
    recognition: float = 0.8
    telling_times: bool = True

    def run(self, seed: int) -> tuple[float, float]:
        world = World(recognition=self.recognition, telling_times=self.telling_times)
        policy = AtRetention(ITEMS, ByWorth() if self.by_worth else right_is_good)
        study(Learner(seed, ITEMS, world), policy, [NO_LIMIT] * DAYS)
        true = float(np.mean(policy.true))
        return float(np.mean(policy.predicted)) - true, true


_USUAL, _NAIVE = Choices(), Choices(by_worth=False)
_OTHERS = {
    "times tell nothing": Choices(telling_times=False),
    "κ really 0.5": Choices(recognition=0.5),
    "κ really 1.0": Choices(recognition=1.0),
}


def _calibration(results: Results) -> list[Line]:
    def line(what: str, trial: Choices, bound: float) -> Line:
        return Line("6", what, mean(results[trial][:, 0]), unit="", at_least=-bound, at_most=bound)

    others = [line(f"the same, {what}", trial, 0.03) for what, trial in _OTHERS.items()]
    return [line("predicted minus true recall", _USUAL, 0.01), *others]


def _retention(results: Results) -> list[Line]:
    usual = Line("7", "true recall at review", mean(results[_USUAL][:, 1]), "", at_least=0.88, at_most=0.92)
    return [usual, Line("7", "the same where right counts as Good", mean(results[_NAIVE][:, 1]), "")]


@dataclass(frozen=True, slots=True)
class HalfChoices:
    """Every other card has two options; 30 days × 4 minutes. Figure: cards recalled afterwards."""

    whole_engine: bool

    def run(self, seed: int) -> tuple[float]:
        budget = [240.0] * 30
        policy = (
            Planned(ITEMS, ByWorth(), _is_choice, budget)
            if self.whole_engine
            else AtRetention(ITEMS, right_is_good, _is_choice)
        )
        return (study(Learner(seed, ITEMS), policy, budget).recalled,)


def _is_choice(card: int) -> bool:
    return card % 2 == 0


def _whole(results: Results) -> list[Line]:
    ours, theirs = (results[HalfChoices(whole)][:, 0] for whole in (True, False))
    return [Line("8", "30 × 4, over DR 0.90 with right = Good", more_than(ours, theirs), at_least=20)]


SIBLINGS = 2
ASSUMED = 0.3


@dataclass(frozen=True, slots=True)
class Shared:
    """Pairs of siblings for 60 days at 0.90, with the carry-over that the engine assumes.

    Figure: predicted minus true recall at review.
    """

    truth: float

    def run(self, seed: int) -> tuple[float]:
        learner = Learner(seed, ITEMS, World(carry_over=self.truth), SIBLINGS)
        cards = Siblings(ITEMS)
        for day in range(DAYS):
            for card in cards.today(day):
                cards.visit(learner, card, day)
        return (float(np.mean(cards.errors)),)


class Siblings:
    """Free recall; never two cards of one item on one day."""

    def __init__(self, count: int) -> None:
        self.states = [CardState() for _ in range(count)]
        self.errors: list[float] = []

    def today(self, day: int) -> list[int]:
        """What is due and then what is new, one card of each item."""
        due = [(state.due_day, card) for card, state in enumerate(self.states) if state.due_day is not None]
        unseen = [card for card, state in enumerate(self.states) if state.due_day is None]
        chosen: dict[int, int] = {}
        for card in (card for when, card in sorted(due) if when <= day):
            chosen.setdefault(card // SIBLINGS, card)
        most = len(chosen) + NEW_A_DAY
        for card in unseen:
            if len(chosen) < most:
                chosen.setdefault(card // SIBLINGS, card)
        return list(chosen.values())

    def visit(self, learner: Learner, card: int, day: int) -> None:
        before = self.states[card]
        while True:
            state, answer = self.states[card], learner.ask(card, day)
            if state is before and state.memory is not None and state.last_day is not None:
                self.errors.append(MODEL.retrievability(state.memory, day - state.last_day) - answer.recall)
            after = after_answer(state, Graded(Rating(answer.grade)), day, MODEL, RETENTION)
            self.states[card] = after
            self._share(card, state, after)
            if after.phase is Phase.REVIEW:
                return

    def _share(self, card: int, before: CardState, after: CardState) -> None:
        assert after.memory is not None
        gained = gain(before.memory, after.memory)
        first = card - card % SIBLINGS
        for other in range(first, first + SIBLINGS):
            if other != card:
                state = after_gain(self.states[other], gained, ASSUMED, MODEL, RETENTION, plain_day)
                self.states[other] = state or self.states[other]


def _carry_over(results: Results) -> list[Line]:
    return [
        Line(
            "12",
            f"predicted minus true recall, carry-over really {trial.truth}",
            mean(results[trial][:, 0]),
            "",
            at_least=-bound,
            at_most=bound,
        )
        for trial, bound in _TRUTHS.items()
    ]


_TRUTHS = {Shared(0.0): 0.03, Shared(0.3): 0.015, Shared(0.6): 0.015}

ROWS = (
    Row("6", "two-option cards: calibration", (_USUAL, *_OTHERS.values()), _calibration),
    Row("7", "two-option cards: recall at review", (_USUAL, _NAIVE), _retention),
    Row("8", "half of the cards are choices", (HalfChoices(True), HalfChoices(False)), _whole),
    Row("12", "carry-over between siblings", tuple(_TRUTHS), _carry_over),
)

"""A learner studies day by day as a policy says: what all policies share, so that none has an advantage."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from tests.benchmarks.learning.learners import HARD, Learner

REVIEW_EXPECTED, NEW_EXPECTED = 13.1, 18.4
"""Seconds a policy without better knowledge expects, to see whether another card fits the day."""


class Policy(Protocol):
    """Decides what to ask; of an answer it sees what the application would."""

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        """Cards in today's order, each with the seconds it is expected to take."""

    def visit(self, learner: Learner, card: int, day: int) -> float:
        """Ask a card, again today if need be; the seconds it took."""


class Recalling(ABC):
    """A policy of free recall. `enough`: the lowest grade that is not asked again on the same day."""

    enough = HARD

    def visit(self, learner: Learner, card: int, day: int) -> float:
        answer = learner.ask(card, day)
        seconds = answer.seconds
        if answer.grade < self.enough:
            seconds += learner.ask(card, day).seconds
        self.answered(card, day, answer.grade)
        return seconds

    @abstractmethod
    def answered(self, card: int, day: int, grade: int) -> None:
        """The grade of the first showing; a low one has been followed by a repeat."""


@dataclass(frozen=True, slots=True)
class Studied:
    """`recalled`: cards known on the day after the last, in expectation. `seconds` of each day."""

    recalled: float
    seconds: tuple[float, ...]

    @property
    def minutes_a_day(self) -> float:
        return sum(self.seconds) / len(self.seconds) / 60


def study(learner: Learner, policy: Policy, budget: Sequence[float]) -> Studied:
    """Days 0 … len(budget) − 1, `budget[t]` seconds each.

    A day ends before the card whose expected seconds no longer fit; the first one always does.
    """
    spent = []
    for day, seconds in enumerate(budget):
        used = 0.0
        for card, expected in policy.queue(day) if seconds > 0 else ():
            if used and used + expected > seconds:
                break
            used += policy.visit(learner, card, day)
        spent.append(used)
    return Studied(learner.recalled(len(budget)), tuple(spent))

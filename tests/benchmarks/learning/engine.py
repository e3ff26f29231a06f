"""The shipped engine as a policy: `desktop_app.scheduling` driven day by day, without a database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.deadline import (
    DeadlinePlan,
    PlanItem,
    PlanRequest,
    Turn,
    deadline_plan,
    likely_seconds,
)
from desktop_app.scheduling.fsrs import MemoryModel
from tests.benchmarks.learning.learners import Learner
from tests.benchmarks.learning.studying import Recalling

TODAY = 740_000
"""Study day number of day 0."""
MODEL = MemoryModel()


def key_of(card: int) -> bytes:
    return card.to_bytes(16, "big")


class Beliefs:
    """What the engine knows of each card: its memory state and days, from the grades alone."""

    def __init__(self, cards: int) -> None:
        self.count = cards
        self.memories: dict[int, MemoryState] = {}
        self.last: dict[int, int] = {}
        self.due: dict[int, int] = {}
        self.reviews: dict[int, int] = {}

    def graded(self, card: int, day: int, grade: int) -> MemoryState:
        """After a free recall and, where it was missed, the recall on the same day."""
        elapsed = day - self.last.get(card, day)
        memory = MODEL.after(self.memories.get(card), Rating(grade), elapsed)
        if grade == Rating.AGAIN:
            memory = MODEL.after(memory, Rating.GOOD, 0)
        self.memories[card], self.last[card] = memory, day
        self.reviews[card] = self.reviews.get(card, 0) + 1
        return memory


class Plan(Recalling):
    """The deadline plan, made anew each morning. `told[t]`: seconds the learner promised for day t."""

    def __init__(self, cards: int, told: Sequence[float]) -> None:
        self.beliefs = Beliefs(cards)
        self.told = told
        self.date = TODAY + len(told)
        self.done = [0.0] * len(told)
        self.plan: DeadlinePlan | None = None

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        self.plan = deadline_plan(self.request(day))
        return [(card_of(turn), turn.seconds) for turn in self.plan.order]

    def visit(self, learner: Learner, card: int, day: int) -> float:
        seconds = super().visit(learner, card, day)
        self.done[day] += seconds
        return seconds

    def answered(self, card: int, day: int, grade: int) -> None:
        assert self.plan is not None
        memory = self.beliefs.graded(card, day, grade)
        due = self.plan.next_day(self.date, memory, (key_of(card), self.beliefs.reviews[card]))
        self.beliefs.due[card] = self.date if due is None else due

    def request(self, day: int) -> PlanRequest:
        beliefs = self.beliefs
        items = []
        for card in range(beliefs.count):
            memory = beliefs.memories.get(card)
            if memory is None:
                items.append(PlanItem(key_of(card), self.date))
            else:
                last = TODAY + beliefs.last[card]
                items.append(PlanItem(key_of(card), self.date, memory, last, beliefs.due.get(card)))
        seconds = likely_seconds(self.told[day:], self.told[:day], self.done[:day])
        return PlanRequest(TODAY + day, tuple(items), tuple(seconds), doubled=False)


def card_of(turn: Turn) -> int:
    return int.from_bytes(turn.key, "big")

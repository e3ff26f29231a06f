"""Rows 9 and 10: minutes a day without a date, and the return from a break."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.scheduling import budget, catch_up
from desktop_app.scheduling.pace import DEFAULT_PACE
from tests.benchmarks.learning.engine import MODEL, TODAY, Beliefs, card_of, key_of
from tests.benchmarks.learning.learners import Learner
from tests.benchmarks.learning.studying import Recalling, study
from tests.benchmarks.learning.trials import Line, Results, Row, mean, more_than

RETENTION = 0.90
MINUTES, DAYS, ITEMS = 10, 120, 200
ENDLESS = 1000
"""Items of a deck that is never met wholly in these days."""
_COSTS = budget.introduction_costs(MODEL, DEFAULT_PACE, RETENTION)


class Daily(Recalling):
    """Minutes a day as the application keeps them: new items that fit, reviews spread by load."""

    def __init__(self, cards: int, minutes: float, new_a_day: int = 20) -> None:
        self.beliefs = Beliefs(cards)
        self.minutes, self.new_a_day = minutes, new_a_day
        self.loads: dict[int, float] = {}
        """Expected seconds by day."""

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        due = sorted(
            (card for card, when in self.beliefs.due.items() if when <= day), key=self.beliefs.due.__getitem__
        )
        planned = [self.loads.get(day + k, 0.0) for k in range(budget.DAYS_AHEAD)]
        planned[0] = sum(self.expected(card, day) for card in due)
        minutes = budget.minutes_of_days(self.minutes, (), TODAY + day, budget.DAYS_AHEAD)
        count = budget.new_items_today(minutes, planned, _COSTS, self.new_a_day)
        yield from ((card, self.expected(card, day)) for card in due)
        unseen = [card for card in range(self.beliefs.count) if card not in self.beliefs.memories]
        yield from ((card, DEFAULT_PACE.first) for card in unseen[:count])

    def expected(self, card: int, day: int) -> float:
        recall = MODEL.retrievability(self.beliefs.memories[card], day - self.beliefs.last[card])
        return recall * DEFAULT_PACE.right + (1 - recall) * DEFAULT_PACE.missed

    def share(self, day: int) -> float:
        """Of a day's minutes, already planned."""
        return self.loads.get(day, 0.0) / (60 * self.minutes)

    def answered(self, card: int, day: int, grade: int) -> None:
        memory = self.beliefs.graded(card, day, grade)
        interval = MODEL.interval_days(memory, RETENTION)
        seed = (key_of(card), self.beliefs.reviews[card])
        due = budget.smoothed_day(
            interval, day, seed, lambda when: self.loads.get(when, 0.0) / (60 * self.minutes)
        )
        self.beliefs.due[card] = due
        self.loads[due] = self.loads.get(due, 0.0) + self.expected(card, due)


@dataclass(frozen=True, slots=True)
class Kept:
    """Figures: share of days above B + half a minute, minutes on an average day, items met."""

    minutes: float
    items: int

    def run(self, seed: int) -> tuple[float, float, float]:
        learner = Learner(seed, self.items)
        policy = Daily(self.items, self.minutes)
        # The learner does all that is there, however long it takes.
        spent = [study_day(learner, policy, day) for day in range(DAYS)]
        over = sum(seconds > 60 * self.minutes + 30 for seconds in spent)
        return over / DAYS, sum(spent) / DAYS / 60, float(len(policy.beliefs.memories))


def study_day(learner: Learner, policy: Daily, day: int) -> float:
    return sum(policy.visit(learner, card, day) for card, _ in policy.queue(day))


_KEPT, _ENDLESS = Kept(MINUTES, ITEMS), Kept(MINUTES, ENDLESS)


def _kept_lines(results: Results) -> list[Line]:
    usual, endless = results[_KEPT], results[_ENDLESS]
    return [
        Line("9", f"{ITEMS} items: days above {MINUTES}.5 minutes", mean(100 * usual[:, 0]), at_most=3),
        Line("9", "new items without end: the same", mean(100 * endless[:, 0])),
        Line("9", "new items without end: minutes a day", mean(endless[:, 1]), unit=" min"),
    ]


GAIN, DUE, EASIEST = "gain per second", "due order", "easiest first"
BEFORE, BREAK, AFTER, AFTER_MINUTES = 60, 30, 21, 5
BREAK_ITEMS, BREAK_MINUTES = 600, 15


class Returned(Daily):
    """After a break: what is due in the order `by`, nothing new."""

    def __init__(self, beliefs: Beliefs, by: str) -> None:
        super().__init__(beliefs.count, AFTER_MINUTES)
        self.beliefs, self.by = beliefs, by

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        due = [card for card, when in self.beliefs.due.items() if when <= day]
        if self.by == GAIN:
            return [(card_of(turn), turn.seconds) for turn in catch_up.order(self.situation(day))]
        if self.by == DUE:
            due.sort(key=self.beliefs.due.__getitem__)
        else:
            due.sort(key=lambda card: self.expected(card, day))
        return [(card, self.expected(card, day)) for card in due]

    def situation(self, day: int) -> catch_up.Return:
        beliefs = self.beliefs
        items = tuple(
            catch_up.Waiting(key_of(card), memory, TODAY + beliefs.last[card], TODAY + beliefs.due[card])
            for card, memory in beliefs.memories.items()
        )
        return catch_up.Return(TODAY + day, items, self.minutes)


@dataclass(frozen=True, slots=True)
class Back:
    """Two months of study, a month of none, three weeks of catching up. Figure: items recalled then."""

    by: str

    def run(self, seed: int) -> tuple[float]:
        learner = Learner(seed, BREAK_ITEMS)
        first = Daily(BREAK_ITEMS, BREAK_MINUTES)
        for day in range(BEFORE):
            study_day(learner, first, day)
        policy = Returned(first.beliefs, self.by)
        start = BEFORE + BREAK
        days: Sequence[float] = [0.0] * start + [60.0 * AFTER_MINUTES] * AFTER
        return (study(learner, policy, days).recalled,)


def _back_lines(results: Results) -> list[Line]:
    ours = results[Back(GAIN)][:, 0]
    return [
        Line(
            "10",
            f"items after three weeks, over {other}",
            more_than(ours, results[Back(other)][:, 0]),
            at_least=least,
        )
        for other, least in ((DUE, 0.0), (EASIEST, 1.0))
    ]


ROWS = (
    Row("9", "minutes a day without a date", (_KEPT, _ENDLESS), _kept_lines),
    Row("10", "after a break of 30 days", tuple(map(Back, (GAIN, DUE, EASIEST))), _back_lines),
)

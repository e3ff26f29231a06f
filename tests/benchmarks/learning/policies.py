"""What the engine is compared with: SM-2, an Anki-like SM-2, FSRS-6 at a fixed desired retention."""

from __future__ import annotations

import itertools
from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from tests.benchmarks.learning.learners import AGAIN, EASY, GOOD, HARD, Learner, Memory
from tests.benchmarks.learning.studying import NEW_EXPECTED, REVIEW_EXPECTED, Recalling

NEW_A_DAY = 20
LONGEST_DAYS = 365
_MEDIAN_MEMORY = Memory()


class Reviews(Recalling):
    """Reviews first, by due day, then new cards up to a number a day. Subclasses decide the interval."""

    def __init__(self, cards: int, new_a_day: int = NEW_A_DAY) -> None:
        self.new_a_day = new_a_day
        self.due: list[int | None] = [None] * cards

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        waiting = [card for card, due in enumerate(self.due) if due is not None and due <= day]
        waiting.sort(key=lambda card: self.place(card, day))
        yield from ((card, REVIEW_EXPECTED) for card in waiting)
        unseen = (card for card, due in enumerate(self.due) if due is None)
        yield from ((card, NEW_EXPECTED) for card in list(itertools.islice(unseen, self.new_a_day)))

    def place(self, card: int, _day: int) -> float:
        """Where a card that is due stands in the order; the lowest first."""
        return self.due[card] or 0

    def answered(self, card: int, day: int, grade: int) -> None:
        interval = self.interval(card, day, grade)
        self.due[card] = day + max(1, min(round(interval), LONGEST_DAYS))

    @abstractmethod
    def interval(self, card: int, day: int, grade: int) -> float:
        """Days until the next review, not rounded."""


class Retention(Reviews):
    """FSRS-6 with default parameters at desired retention `retention`.

    `weakest_first`: reviews by their chance of recall instead of by due day.
    """

    def __init__(
        self, cards: int, retention: float = 0.90, new_a_day: int = NEW_A_DAY, *, weakest_first: bool = False
    ) -> None:
        super().__init__(cards, new_a_day)
        self.retention, self.weakest_first = retention, weakest_first
        self.states: dict[int, tuple[float, float]] = {}
        self.last: dict[int, int] = {}

    def place(self, card: int, day: int) -> float:
        if self.weakest_first:
            return _MEDIAN_MEMORY.recall(day - self.last[card], self.states[card][0])
        return super().place(card, day)

    def interval(self, card: int, day: int, grade: int) -> float:
        memory = _MEDIAN_MEMORY
        if card in self.states:
            state = memory.after(*self.states[card], grade, day - self.last[card])
        else:
            state = memory.first(grade)
        if grade == AGAIN:
            state = memory.after(*state, GOOD, 0)
        self.states[card], self.last[card] = state, day
        return memory.interval(state[0], self.retention)


class Sm2(Reviews):
    """SuperMemo 2 of 1987: Again counts as quality 2, Hard, Good, Easy as 3, 4, 5; below 4 repeats."""

    enough = GOOD

    def __init__(self, cards: int) -> None:
        super().__init__(cards)
        self.factors = [2.5] * cards
        self.repetitions = [0] * cards
        self.intervals = [0.0] * cards

    def interval(self, card: int, _day: int, grade: int) -> float:
        if grade == AGAIN:
            self.repetitions[card] = 1
            self.intervals[card] = 1.0
            return 1.0
        self.repetitions[card] += 1
        lacking = EASY + 1 - (grade + 1)
        factor = self.factors[card] + 0.1 - lacking * (0.08 + lacking * 0.02)
        self.factors[card] = max(1.3, factor)
        count = self.repetitions[card]
        longer = self.intervals[card] * self.factors[card]
        self.intervals[card] = 1.0 if count == 1 else 6.0 if count == 2 else longer
        return self.intervals[card]


class AnkiLikeSm2(Reviews):
    """SM-2 as Anki had it: a day to begin with (four after Easy), own steps for Hard and Easy, no fuzz.

    `steps`: with the two learning steps of a new card, too; without them it is the stronger rival.
    """

    def __init__(self, cards: int, *, steps: bool = False) -> None:
        super().__init__(cards)
        self.steps = steps
        self.grades = [0] * cards
        self.factors = [2.5] * cards
        self.intervals = [0.0] * cards

    def visit(self, learner: Learner, card: int, day: int) -> float:
        is_new = self.due[card] is None
        seconds = super().visit(learner, card, day)
        if is_new and self.steps and self.grades[card] < EASY:
            seconds += learner.ask(card, day).seconds
            if self.grades[card] == HARD:
                seconds += learner.ask(card, day).seconds
        return seconds

    def interval(self, card: int, day: int, grade: int) -> float:
        due, last = self.due[card], self.intervals[card]
        self.grades[card] = grade
        if due is None:
            after = 4.0 if grade == EASY else 1.0
        else:
            late = day - due
            factor = self.factors[card]
            changes = {AGAIN: -0.2, HARD: -0.15, GOOD: 0.0, EASY: 0.15}
            self.factors[card] = max(1.3, factor + changes[grade])
            longer = {
                AGAIN: 1.0,
                HARD: max(last * 1.2, last + 1),
                GOOD: max((last + late / 2) * factor, last + 2),
                EASY: max((last + late) * factor * 1.3, last + 3),
            }
            after = longer[grade]
        self.intervals[card] = round(after)
        return self.intervals[card]


@dataclass(frozen=True, slots=True)
class Setting:
    """One of the hand-tuned settings. `new_a_day` 1000: as many as the minutes hold."""

    retention: float
    new_a_day: int
    weakest_first: bool

    def __call__(self, cards: int) -> Reviews:
        return Retention(cards, self.retention, self.new_a_day, weakest_first=self.weakest_first)


HAND_TUNED: tuple[Setting, ...] = tuple(
    Setting(*each)
    for each in itertools.product((0.70, 0.75, 0.80, 0.85, 0.90, 0.95), (10, 20, 1000), (False, True))
)
STEPS = "Anki-like SM-2 with steps"
BASELINES: dict[str, Callable[[int], Reviews]] = {
    "DR 0.90": Retention,
    "SM-2": Sm2,
    "Anki-like SM-2": AnkiLikeSm2,
    STEPS: partial(AnkiLikeSm2, steps=True),
}

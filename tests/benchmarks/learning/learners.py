"""Simulated learners: people whose true memory nobody sees.

Independent of the engine: the equations of FSRS-6 are written out again here, with parameters of each
learner's own, hidden ease and difficulty of each card, lucky guesses, slips, and response times. In the
exponential world forgetting follows 0.9^(t/S) instead. What a learner does depends on the seed and on what
is asked when, so that two policies meet the same people.

Where the numbers come from: FSRS-6 medians of the public srs-benchmark; shares and seconds of answers from
the defaults of the fsrs-rs simulator. Days are whole study days, stabilities days, times seconds.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
MEDIANS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
FIRST_SHARES = (0.24, 0.334, 0.829)
"""Cumulative: Again, Hard, Good at the first answer ever."""
REMEMBERED_SHARES = (0.224, 0.855)
"""Cumulative: Hard, Good among those who remember."""
NEW_SECONDS = (19.58, 18.79, 13.78, 10.71)
REVIEW_SECONDS = (19.38, 17.59, 12.38, 8.94)
REPEAT_SECONDS = {True: 13.78, False: 12.32}
"""Again on the same day: of a card met today, of one missed today."""
CHOICE_SECONDS = 6.0
"""Median response time of a choice by somebody who knows."""
FEEDBACK_SECONDS = {True: 4.0, False: 10.0}
"""Reading the verdict after a right and a wrong choice."""
SLIP = 0.03
_DRAWS = 400


@dataclass(frozen=True, slots=True)
class World:
    """What is true of all learners. `recognition` is the true κ, `carry_over` the true ρ.

    `spread` scales how much learners differ from the medians; `first_spread` is that of the first
    stabilities, in logarithms.
    """

    exponential: bool = False
    recognition: float = 0.8
    carry_over: float = 0.0
    telling_times: bool = True
    spread: float = 1.0
    first_spread: float = 0.4


FSRS_WORLD = World()
EXPONENTIAL_WORLD = World(exponential=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """One showing. `grade` is the learner's own, for free recall; a choice has only `right`.

    `recall` is the true chance of recalling just before: for measuring, no policy may see it. `response`
    is the time to the choice, `seconds` all the showing takes.
    """

    grade: int
    right: bool
    seconds: float
    response: float
    recall: float


class Memory:
    """FSRS-6 with parameters `w`, one card at a time."""

    def __init__(self, w: tuple[float, ...] = MEDIANS, *, exponential: bool = False) -> None:
        self.w = w
        self.exponential = exponential
        self._factor = 0.9 ** (-1 / w[20]) - 1

    def recall(self, days: float, stability: float) -> float:
        if self.exponential:
            return float(0.9 ** (max(days, 0) / stability))
        return float((1 + self._factor * max(days, 0) / stability) ** -self.w[20])

    def interval(self, stability: float, retention: float) -> float:
        """Days until recall falls to `retention`."""
        if self.exponential:
            return stability * math.log(retention) / math.log(0.9)
        return float(stability / self._factor * (retention ** (-1 / self.w[20]) - 1))

    def first(self, grade: int) -> tuple[float, float]:
        return self.w[grade - 1], min(max(self._first_difficulty(grade), 1.0), 10.0)

    def after(self, stability: float, difficulty: float, grade: int, days: int) -> tuple[float, float]:
        """(stability, difficulty) after an answer `days` after the last one."""
        w = self.w
        recall = self.recall(days, stability)
        if days < 1:
            factor = math.exp(w[17] * (grade - 3 + w[18])) * stability ** -w[19]
            after = stability * (factor if grade == AGAIN else max(factor, 1.0))
        elif grade == AGAIN:
            lost = (
                w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.exp((1 - recall) * w[14])
            )
            after = min(lost, stability / math.exp(w[17] * w[18]))
        else:
            bonus = w[15] if grade == HARD else w[16] if grade == EASY else 1.0
            growth = (
                math.exp(w[8]) * (11 - difficulty) * stability ** -w[9] * math.expm1((1 - recall) * w[10])
            )
            after = stability * (1 + growth * bonus)
        return min(max(after, 0.01), 36_500.0), self._next_difficulty(difficulty, grade)

    def _first_difficulty(self, grade: int) -> float:
        return self.w[4] - math.exp(self.w[5] * (grade - 1)) + 1

    def _next_difficulty(self, difficulty: float, grade: int) -> float:
        damped = difficulty - (10 - difficulty) * self.w[6] * (grade - 3) / 9
        mean = self.w[7] * self._first_difficulty(EASY) + (1 - self.w[7]) * damped
        return min(max(mean, 1.0), 10.0)


def personal_parameters(chance: np.random.Generator, world: World) -> tuple[float, ...]:
    """One learner's FSRS-6 parameters."""
    w = list(MEDIANS)
    level = chance.normal(0, world.first_spread)
    for place in range(4):
        w[place] *= math.exp(level)
    scale = world.spread
    w[8] += scale * chance.normal(0, 0.25)
    for place, sd in ((9, 0.2), (10, 0.2), (11, 0.25), (20, 0.25)):
        w[place] *= math.exp(scale * chance.normal(0, sd))
    w[20] = min(max(w[20], 0.1), 0.8)
    return tuple(w)


class Learner:
    """One person and `cards` cards. Cards of one item stand together, `siblings` of them each."""

    def __init__(self, seed: int, cards: int, world: World = FSRS_WORLD, siblings: int = 1) -> None:
        chance = np.random.default_rng([seed, 7])
        self.world, self.siblings, self.count = world, siblings, cards
        self.memory = Memory(personal_parameters(chance, world), exponential=world.exponential)
        self._ease = np.exp(chance.normal(0, 0.4, cards)).tolist()
        self._harder = chance.normal(0, 1, cards).tolist()
        self._speed = math.exp(chance.normal(0, 0.2))
        self._drawn = np.random.default_rng([seed, 13]).random((cards, _DRAWS)).tolist()
        self._noise = np.random.default_rng([seed, 11]).normal(0, 1, (cards, _DRAWS)).tolist()
        self._next = [0] * cards
        self.states: list[tuple[float, float] | None] = [None] * cards
        self.last_days = [0] * cards
        self._first_days = [0] * cards

    def recall(self, card: int, day: int) -> float:
        """True chance of recalling `card` on `day`; 0 for one never met."""
        state = self.states[card]
        return 0.0 if state is None else self.memory.recall(day - self.last_days[card], state[0])

    def recalled(self, day: int) -> float:
        """How many cards are known on `day`, in expectation."""
        return sum(self.recall(card, day) for card in range(self.count))

    def ask(self, card: int, day: int) -> Answer:
        """One showing of free recall."""
        before = self.states[card]
        recall, met_today = self.recall(card, day), before is not None and self.last_days[card] == day
        if before is None:
            grade = 1 + bisect_right(FIRST_SHARES, self._draw(card))
            seconds = NEW_SECONDS[grade - 1]
        elif met_today:
            grade, seconds = GOOD, REPEAT_SECONDS[self._is_new(card)]
        else:
            grade = HARD + bisect_right(REMEMBERED_SHARES, self._draw(card))
            if self._draw(card) >= recall:
                grade = AGAIN
            seconds = REVIEW_SECONDS[grade - 1]
        seconds *= math.exp(0.3 * self._normal(card) - 0.045)
        self._learn(card, day, grade, 1.0)
        return Answer(grade, grade > AGAIN, seconds, seconds, recall)

    def choose(self, card: int, day: int, options: int = 2) -> Answer:
        """One showing of a forced choice, the verdict read."""
        recall = 1 - FIRST_SHARES[0] if self.states[card] is None else self.recall(card, day)
        knew = self._draw(card) < recall
        right = self._draw(card) < (1 - SLIP if knew else 1 / options)
        if self.world.telling_times:
            slower = 0.4 * self._normal(card) if knew else 0.5 + 0.6 * self._normal(card)
        else:
            slower = 0.2 + 0.5 * self._normal(card)
        response = CHOICE_SECONDS * self._speed * math.exp(slower)
        self._learn(card, day, GOOD if knew else AGAIN, self.world.recognition)
        seconds = response + FEEDBACK_SECONDS[right]
        return Answer(GOOD if right else AGAIN, right, seconds, response, recall)

    def _learn(self, card: int, day: int, grade: int, worth: float) -> None:
        before = self.states[card]
        if before is None:
            stability, difficulty = self.memory.first(grade)
            difficulty = min(max(difficulty + self._harder[card], 1.0), 10.0)
            self.states[card] = (stability * self._ease[card], difficulty)
            self._first_days[card] = day
        else:
            stability, difficulty = self.memory.after(*before, grade, day - self.last_days[card])
            if grade > AGAIN:
                stability = before[0] + worth * (stability - before[0])
            self.states[card] = (stability, difficulty)
            self._carry_over(card, before[0], stability)
        self.last_days[card] = day

    def _carry_over(self, card: int, before: float, after: float) -> None:
        """What one card gained, its siblings met before gain in part."""
        gain = max(0.0, math.log(after / before)) * self.world.carry_over
        if gain > 0:
            first = card - card % self.siblings
            for other in range(first, first + self.siblings):
                state = self.states[other]
                if other != card and state is not None:
                    self.states[other] = (state[0] * math.exp(gain), state[1])

    def _is_new(self, card: int) -> bool:
        return self._first_days[card] == self.last_days[card]

    def _draw(self, card: int) -> float:
        """The card's next number in [0, 1)."""
        self._next[card] += 1
        return float(self._drawn[card][self._next[card] % _DRAWS])

    def _normal(self, card: int) -> float:
        """Goes with the last number drawn."""
        return float(self._noise[card][self._next[card] % _DRAWS])

"""The shipped engine where cards are choices: what an answer is worth decides the memory state."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from statistics import median

from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling import fit, worth
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY, Graded, after_answer
from desktop_app.scheduling.deadline import PlanItem, PlanRequest, deadline_plan
from desktop_app.scheduling.fsrs import FIRST_RETRIEVABILITY
from desktop_app.scheduling.pace import DEFAULT_PACE, Pace
from tests.benchmarks.learning.engine import MODEL, TODAY, card_of, key_of
from tests.benchmarks.learning.learners import Answer, Learner
from tests.benchmarks.learning.studying import NEW_EXPECTED, REVIEW_EXPECTED

OPTIONS = 2
RETENTION = 0.90
NEW_A_DAY = 20
USUAL_ANSWERS, LEAST_ANSWERS = 100, 30
"""The running median of times: over how many answers, and from how many on."""

Judge = Callable[[float, Answer], Graded]
"""What a choice counts as, given the chance of recall believed before it."""


class ByWorth:
    """As the application judges a choice: by its posterior, its time against the learner's usual one."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=USUAL_ANSWERS)

    def __call__(self, known: float, answer: Answer) -> Graded:
        factor = 1.0
        if len(self._times) >= LEAST_ANSWERS:
            factor = worth.time_factor(answer.response, median(self._times))
        self._times.append(answer.response)
        knowledge = worth.knew(known, OPTIONS, right=answer.right, time_factor=factor)
        rating = worth.suggested_rating(knowledge, right=answer.right)
        hit = rating is not Rating.AGAIN and knowledge >= worth.HARD_FROM
        return Graded(rating, forced=True, recognised=answer.right, hit=hit)


def right_is_good(_known: float, answer: Answer) -> Graded:
    """What is done elsewhere: a right choice counts as recall."""
    return Graded(Rating.GOOD if answer.right else Rating.AGAIN)


class Cards:
    """What is believed of each card.

    `predicted`, `true`: chances of recall at each review; `logs`: answers to each card, as for fitting.
    """

    def __init__(
        self, count: int, judge: Judge, is_choice: Callable[[int], bool] = lambda _card: True
    ) -> None:
        self.states = [CardState() for _ in range(count)]
        self.judge, self.is_choice = judge, is_choice
        self.logs: list[list[fit.Answer]] = [[] for _ in range(count)]
        self.predicted: list[float] = []
        self.true: list[float] = []

    def visit(self, learner: Learner, card: int, day: int) -> float:
        """Ask until the day's criterion is met."""
        seconds = 0.0
        while True:
            answer, state = self._ask(learner, card, day)
            seconds += answer.seconds
            self.states[card] = state
            if state.phase is Phase.REVIEW or state.showings >= SHOWINGS_A_DAY:
                return seconds

    def _ask(self, learner: Learner, card: int, day: int) -> tuple[Answer, CardState]:
        state = self.states[card]
        known = FIRST_RETRIEVABILITY
        if state.memory is not None and state.last_day is not None:
            known = MODEL.retrievability(state.memory, day - state.last_day)
        if self.is_choice(card):
            answer = learner.choose(card, day, OPTIONS)
            graded = self.judge(known, answer)
        else:
            answer = learner.ask(card, day)
            graded = Graded(Rating(answer.grade))
        if state.last_day not in (None, day):
            self.predicted.append(known)
            self.true.append(answer.recall)
        options = OPTIONS if self.is_choice(card) else 0
        self.logs[card].append(fit.Answer(int(graded.rating), day, answer.right, options, graded.recognised))
        return answer, after_answer(state, graded, day, MODEL, RETENTION)


class AtRetention(Cards):
    """Reviews when they are due at 0.90, then 20 new cards."""

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        due = [(state.due_day, card) for card, state in enumerate(self.states) if state.due_day is not None]
        yield from ((card, REVIEW_EXPECTED) for when, card in sorted(due) if when <= day)
        unseen = [card for card, state in enumerate(self.states) if state.phase is Phase.NEW]
        yield from ((card, NEW_EXPECTED) for card in unseen[:NEW_A_DAY])


class Planned(Cards):
    """The deadline plan over cards of both kinds, at the pace this learner has shown so far."""

    def __init__(
        self, count: int, judge: Judge, is_choice: Callable[[int], bool], budget: Sequence[float]
    ) -> None:
        super().__init__(count, judge, is_choice)
        self.budget = budget
        self._seconds = self._usual = 0.0

    def queue(self, day: int) -> Iterable[tuple[int, float]]:
        date = TODAY + len(self.budget)
        items = tuple(
            PlanItem(
                key_of(card), date, state.memory, None if state.last_day is None else TODAY + state.last_day
            )
            for card, state in enumerate(self.states)
        )
        seconds = tuple(self.budget[day:])
        plan = deadline_plan(PlanRequest(TODAY + day, items, seconds, self._pace(), doubled=False))
        return [(card_of(turn), turn.seconds) for turn in plan.order]

    def visit(self, learner: Learner, card: int, day: int) -> float:
        state = self.states[card]
        seconds = super().visit(learner, card, day)
        self._seconds += seconds
        self._usual += DEFAULT_PACE.first if state.phase is Phase.NEW else REVIEW_EXPECTED
        return seconds

    def _pace(self) -> Pace:
        scale = self._seconds / self._usual if self._usual else 1.0
        usual = DEFAULT_PACE
        return Pace(scale * usual.first, scale * usual.right, scale * usual.missed)

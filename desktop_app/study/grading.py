"""From what a learner did to what the memory model is told, and what that would mean for the card."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.answer import Verdict, check, options_of
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import CardState, Rating
from desktop_app.scheduling import worth
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.scheduling.fsrs import FIRST_RETRIEVABILITY
from desktop_app.study.context import Study
from desktop_app.study.showing import NO_REASON, Judged, Reason, Showing


class Grader:
    def __init__(self, study: Study) -> None:
        self._study = study

    def judge(self, showing: Showing, side: SideId, reason: Reason = NO_REASON) -> Judged:
        """What choosing `side` is worth; writes nothing.

        A choice is worth its posterior. With a typed reason: at least half of the points Good, else
        Hard; wrong is Again. An empty reason leaves it a choice like any other.
        """
        verdict = check(showing.card, side)
        suggested = worth.suggested_rating(self._knowledge(showing, verdict), right=verdict.right)
        if verdict.right and reason.text.strip() and showing.card.points:
            suggested = Rating.GOOD if _names_enough(showing, reason) else Rating.HARD
        intervals = self._intervals(
            showing, lambda rating: self.graded(showing, rating, verdict, reason)
        )
        return Judged(verdict, suggested, intervals[suggested - 1], intervals)

    def graded(
        self, showing: Showing, rating: Rating, verdict: Verdict | None, reason: Reason = NO_REASON
    ) -> Graded:
        """How an answer counts: recall by its rating; a choice by its worth, or by the learner's own
        word where that differs; a choice with a good reason as recall."""
        if verdict is None:
            return Graded(rating)
        if verdict.right and showing.card.points and reason.text.strip() and _names_enough(showing, reason):
            return Graded(rating)
        knowledge = self._knowledge(showing, verdict)
        own_word = rating is not worth.suggested_rating(knowledge, right=verdict.right)
        knew = rating is not Rating.AGAIN
        return Graded(
            rating,
            forced=True,
            recognised=verdict.right or knew,
            hit=knew and (own_word or knowledge >= worth.HARD_FROM),
        )

    def after(self, showing: Showing, graded: Graded, day: int) -> CardState:
        study = self._study
        return after_answer(showing.state, graded, day, study.model, study.options.desired_retention)

    def recall_intervals(self, showing: Showing) -> tuple[int, int, int, int]:
        """Days until the card returns for each rating of a free recall; 0 = this session."""
        return self._intervals(showing, Graded)

    def _intervals(
        self, showing: Showing, graded: Callable[[Rating], Graded]
    ) -> tuple[int, int, int, int]:
        days = []
        for rating in Rating:
            due = self.after(showing, graded(rating), showing.day).due_day
            assert due is not None
            days.append(due - showing.day)
        again, hard, good, easy = days
        return again, hard, good, easy

    def _knowledge(self, showing: Showing, verdict: Verdict) -> float:
        state = showing.state
        known = FIRST_RETRIEVABILITY
        if state.memory is not None and state.last_day is not None:
            known = self._study.model.retrievability(state.memory, showing.day - state.last_day)
        return worth.knew(known, options_of(showing.card), right=verdict.right)


def _names_enough(showing: Showing, reason: Reason) -> bool:
    return 2 * len(reason.ticked) >= len(showing.card.points)

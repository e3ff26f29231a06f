"""From what a learner did to what the memory model is told, and what that would mean for the card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop_app.domain.answer import Verdict, check, options_of
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import CardState, Rating
from desktop_app.scheduling import worth
from desktop_app.scheduling.carry import after_gain, gain
from desktop_app.scheduling.criterion import DayOf, Graded, after_answer
from desktop_app.scheduling.fsrs import FIRST_RETRIEVABILITY
from desktop_app.study.context import Study
from desktop_app.study.days import Days
from desktop_app.study.pace import Paces
from desktop_app.study.rows import Relative
from desktop_app.study.showing import NO_EVIDENCE, NO_REASON, Evidence, Judged, Reason, Showing


class Grader:
    def __init__(self, study: Study) -> None:
        self._study = study
        self._days: Days | None = None
        self._paces: Paces | None = None
        self._about: object = None
        self._states: dict[Graded, CardState] = {}

    @property
    def days(self) -> Days:
        if self._days is None:
            self._days = Days(self._study)
        return self._days

    @property
    def paces(self) -> Paces:
        """Read with the first choice of a session."""
        if self._paces is None:
            self._paces = Paces(self._study)
        return self._paces

    def forget_loads(self) -> None:
        """The load of the coming days and the learner's pace are read anew: what was added was not kept."""
        self._days = self._paces = None

    def judge(
        self, showing: Showing, side: SideId, reason: Reason = NO_REASON, evidence: Evidence = NO_EVIDENCE
    ) -> Judged:
        """What choosing `side` is worth; writes nothing.

        A choice is worth its posterior. With a typed reason: at least half of the points Good, else
        Hard; wrong is Again. An empty reason leaves it a choice like any other.
        """
        verdict = check(showing.card, side)
        factor = self._factor(showing, evidence)
        suggested = worth.suggested_rating(self._knowledge(showing, verdict, factor), right=verdict.right)
        if verdict.right and reason.text.strip() and showing.card.points:
            suggested = Rating.GOOD if _names_enough(showing, reason) else Rating.HARD
        intervals = self._intervals(
            showing, lambda rating: self.graded(showing, rating, verdict, reason, factor)
        )
        choice_ms = evidence.answer_ms if evidence.attended else None
        return Judged(
            verdict, suggested, intervals[suggested - 1], intervals, factor, evidence.sure, choice_ms
        )

    def graded(
        self,
        showing: Showing,
        rating: Rating,
        verdict: Verdict | None,
        reason: Reason = NO_REASON,
        factor: float = 1.0,
    ) -> Graded:
        """How an answer counts: recall by its rating; a choice by its worth, or by the learner's own
        word where that differs; a choice with a good reason as recall."""
        if verdict is None:
            return Graded(rating)
        if verdict.right and showing.card.points and reason.text.strip() and _names_enough(showing, reason):
            return Graded(rating)
        knowledge = self._knowledge(showing, verdict, factor)
        own_word = rating is not worth.suggested_rating(knowledge, right=verdict.right)
        knew = rating is not Rating.AGAIN
        return Graded(
            rating,
            forced=True,
            recognised=verdict.right or knew,
            hit=knew and (own_word or knowledge >= worth.HARD_FROM),
        )

    def after(self, showing: Showing, graded: Graded, day: int) -> CardState:
        """Worked out once while a card is on screen: what a rating button says is what it does."""
        about = (showing.row.uuid, showing.state, showing.siblings, day, self._study.options)
        if self._about != about:
            self._about, self._states = about, {}
        state = self._states.get(graded)
        if state is None:
            study, retention = self._study, self._study.options.desired_retention
            day_of = self._day_of(showing)
            state = after_answer(showing.state, graded, day, study.model, retention, day_of)
            self._states[graded] = state
        return state

    def carried(self, showing: Showing, after: CardState) -> list[tuple[Relative, CardState]]:
        """Siblings that gain by this answer, with their states after it."""
        study, options = self._study, self._study.options
        assert after.memory is not None
        gained = gain(showing.state.memory, after.memory)
        moved = []
        for sibling in showing.siblings if gained > 0 else ():
            taken = [after.due_day] if after.due_day is not None else []
            day_of = partial(self.days.choose, sibling.card.uuid.bytes, taken)
            state = after_gain(
                sibling.state, gained, options.carry_over, study.model, options.desired_retention, day_of
            )
            if state is not None:
                moved.append((sibling, state))
        return moved

    def _day_of(self, showing: Showing) -> DayOf:
        """By the plan where the deck has a date, else by load."""
        taken = [each.state.due_day for each in showing.siblings if each.state.due_day is not None]
        usual = partial(self.days.choose, showing.row.uuid, taken)
        study = self._study
        date, plan = study.options.dates.get(showing.row.deck), study.planner.current(study)
        if date is None or plan is None or date not in plan.next_days:
            return usual

        def planned(after: CardState, interval_days: int, day: int) -> int:
            assert after.memory is not None
            seed = (showing.row.uuid, after.reviews)
            chosen = plan.next_day(date, after.memory, seed, taken.__contains__)
            # Not again before its date: from then on it is scheduled like any other.
            return max(date, usual(after, interval_days, day)) if chosen is None else chosen

        return planned

    def recall_intervals(self, showing: Showing) -> tuple[int, int, int, int]:
        """Days until the card returns for each rating of a free recall; 0 = this session."""
        return self._intervals(showing, Graded)

    def _intervals(self, showing: Showing, graded: Callable[[Rating], Graded]) -> tuple[int, int, int, int]:
        days = []
        for rating in Rating:
            due = self.after(showing, graded(rating), showing.day).due_day
            assert due is not None
            days.append(due - showing.day)
        again, hard, good, easy = days
        return again, hard, good, easy

    def _factor(self, showing: Showing, evidence: Evidence) -> float:
        """L of section 2: 1 where the time says nothing."""
        factor = 1.0
        expected = self.paces.expected_seconds(showing.card) if evidence.attended else None
        if expected is not None:
            factor = worth.time_factor(evidence.answer_ms / 1000, expected)
        if evidence.sure is not None:
            factor *= worth.SURE_FACTOR if evidence.sure else worth.UNSURE_FACTOR
        return factor

    def _knowledge(self, showing: Showing, verdict: Verdict, factor: float) -> float:
        state = showing.state
        known = FIRST_RETRIEVABILITY
        if state.memory is not None and state.last_day is not None:
            known = self._study.model.retrievability(state.memory, showing.day - state.last_day)
        return worth.knew(known, options_of(showing.card), right=verdict.right, time_factor=factor)


def _names_enough(showing: Showing, reason: Reason) -> bool:
    return 2 * len(reason.ticked) >= len(showing.card.points)

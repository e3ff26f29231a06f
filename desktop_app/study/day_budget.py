"""How many cards a study day holds: minutes first, the two caps above them (learning engine, section 6).

Counted at this learner's own pace by the days before, so that what was granted in the morning still holds
in the evening.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import DeckId
from desktop_app.scheduling.budget import DAYS_AHEAD, costs_of, new_items_today
from desktop_app.scheduling.pace import DEFAULT_PACE, Pace
from desktop_app.study.context import Study
from desktop_app.study.pace import a_review, pace_of
from desktop_app.study.returning import minutes_ahead, minutes_today
from desktop_app.study.rows import DayTally, QueueRow


@dataclass(frozen=True, slots=True)
class DayBudget:
    """`minutes` of today; `done`: today's answers; `more`: the day is over, go on."""

    minutes: float
    pace: Pace
    done: DayTally
    more: bool = False

    @property
    def is_rest_day(self) -> bool:
        return self.minutes <= 0 and not self.more

    @property
    def a_review(self) -> float:
        """Seconds."""
        return a_review(self.pace)

    @property
    def reviews(self) -> int:
        """As many as fit a whole day; one at least."""
        return 0 if self.is_rest_day else max(1, int(60 * self.minutes / self.a_review))

    def reviews_left(self, study: Study, share: float = 1.0) -> int:
        """`share`: of the day that they may take."""
        new_ones = math.ceil(self.done.new * self.pace.first / self.a_review)
        by_minutes = int(share * self.reviews) - self.done.reviews - new_ones
        by_cap = study.options.reviews_per_day - self.done.reviews
        left = max(0, min(by_minutes, by_cap))
        return left + (min(self.reviews, study.options.reviews_per_day) if self.more else 0)


def budget_of(study: Study, day: int, *, more: bool = False) -> DayBudget:
    """`more`: as much again is wanted, on a rest day too."""
    minutes = minutes_today(study)
    if more and minutes <= 0:
        minutes = study.options.minutes_per_day
    done = study.store.tallies.get(study.learner.id, day)
    return DayBudget(minutes, pace_of(study, day), done, more)


def new_left(
    study: Study,
    budget: DayBudget,
    decks: Sequence[DeckId],
    day: int,
    asked_today: Sequence[QueueRow],
    waiting: int,
    reserved: Sequence[float] = (),
) -> int:
    """New cards that may still come today.

    `waiting`: cards of the day that are no new ones and still to be asked. `reserved[k]`: seconds that decks
    with a date take on day `day + k`.
    """
    options = study.options
    if budget.is_rest_day or budget.minutes <= 0:
        return 0
    cap = options.new_per_day * (2 if budget.more else 1)
    minutes = minutes_ahead(study, DAYS_AHEAD)
    minutes[0] = budget.minutes * (2 if budget.more else 1)
    due = dict(study.store.cards.due_by_day(study.learner.id, decks, day + 1, day + DAYS_AHEAD - 1))
    for row in asked_today:
        # What was met today already is counted as new for today, not as due later.
        if row.due_day in due:
            due[row.due_day] -= 1
    planned = [(budget.done.reviews + waiting) * budget.a_review]
    planned += [max(0, due.get(day + k, 0)) * budget.a_review for k in range(1, DAYS_AHEAD)]
    for k, seconds in enumerate(reserved[:DAYS_AHEAD]):
        planned[k] += seconds
    scale = budget.pace.right / DEFAULT_PACE.right
    costs = [scale * each for each in costs_of(study.model, options.desired_retention)]
    return max(0, new_items_today(minutes, planned, costs, cap) - budget.done.new)

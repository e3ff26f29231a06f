"""The whole application under a simulated learner: sessions keep to the minutes, and teach."""

from __future__ import annotations

from tests.benchmarks.learning import application
from tests.benchmarks.learning.learners import Learner

DAYS, CARDS, MINUTES = 12, 50, 5


def test_with_a_date_and_few_minutes_far_more_is_recalled_on_it() -> None:
    """Rows 1 and 1b through real sessions: the plan reaches them."""
    planned = application.study(Learner(1, 120), 3, DAYS, has_date=True)
    without = application.study(Learner(1, 120), 3, DAYS, has_date=False)
    assert planned.recalled > 1.15 * without.recalled


def test_sessions_keep_to_the_minutes_and_teach() -> None:
    learner = Learner(0, CARDS)
    studied = application.study(learner, MINUTES, DAYS, has_date=False)
    over = sum(seconds > 60 * MINUTES + 30 for seconds in studied.seconds)
    assert over <= 1
    met = sum(state is not None for state in learner.states)
    assert studied.recalled > 0.85 * met

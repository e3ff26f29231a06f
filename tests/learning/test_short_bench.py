"""The bench of the learning engine, cut short: the rows that show with few learners.

The whole table: `python -m tests.benchmarks.learning`.
"""

from __future__ import annotations

import functools

import numpy as np
import pytest

from tests.benchmarks.learning.rows.answers import Choices
from tests.benchmarks.learning.rows.confusions import CONTRASTS, TIMES, Confusing
from tests.benchmarks.learning.rows.dates import PLAN, ForDate
from tests.benchmarks.learning.rows.days import ITEMS, MINUTES, Kept
from tests.benchmarks.learning.trials import Figures, Trial, run

FEW, MANY = 3, 24


@functools.cache
def figures(trial: Trial, learners: int) -> Figures:
    """Means over the learners."""
    measured = run([trial], learners)[trial]
    return np.asarray(measured.mean(axis=0))


@pytest.mark.parametrize(("other", "better"), [("DR 0.90", 1.15), ("SM-2", 1.25), ("Anki-like SM-2", 1.30)])
def test_with_scarce_minutes_the_plan_recalls_far_more(other: str, better: float) -> None:
    """Row 1."""
    plan, rival = figures(ForDate(PLAN, 30, 5), FEW), figures(ForDate(other, 30, 5), FEW)
    assert plan[0] > better * rival[0]
    assert plan[1] <= 5.05


def test_doing_half_of_the_promised_minutes_costs_next_to_nothing() -> None:
    """Row 5."""
    half, knew = figures(ForDate(PLAN, 30, 5, told=2.0), FEW), figures(ForDate(PLAN, 30, 5), FEW)
    assert half[0] > 0.975 * knew[0]


def test_choices_are_known_as_well_as_is_believed() -> None:
    """Rows 6 and 7."""
    error, recall = figures(Choices(), MANY)
    assert abs(error) < 0.03
    assert 0.86 < recall < 0.93


def test_right_is_not_good() -> None:
    """Row 7: where a right choice counts as recall, less is known than is believed."""
    assert figures(Choices(by_worth=False), MANY)[0] > figures(Choices(), MANY)[0] + 0.015


def test_a_day_takes_hardly_more_than_its_minutes() -> None:
    """Row 9."""
    over, _, _ = figures(Kept(MINUTES, ITEMS), FEW)
    assert over < 0.03


def test_confusions_are_found_and_not_invented() -> None:
    """Row 11."""
    found, false = figures(Confusing(0.4), FEW)
    assert found > 0.85 * TIMES
    assert false < 0.05 * TIMES * (2 * CONTRASTS - 1)

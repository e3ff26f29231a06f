"""Anki's own scheduler, where the `rivals` group is installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.learning import real_anki
from tests.benchmarks.learning.learners import Learner

pytestmark = pytest.mark.skipif(
    not real_anki.is_installed(), reason="needs the package anki: uv sync --group rivals"
)


def test_days_pass_for_anki(tmp_path: Path) -> None:
    """New cards come 20 a day, and what was learned comes back when it is due, not before."""
    learner = Learner(0, 60)
    anki = real_anki.Anki(tmp_path / "collection.anki2", 60)
    met = []
    for day in range(3):
        before = set(_met(learner))
        anki.day(learner, day, 3600.0)
        met.append(len(set(_met(learner)) - before))
        anki.next_day()
    due = anki.collection.db.list("select due from cards where queue = 2")
    today = anki.collection.sched.today
    anki.collection.close()
    assert met == [20, 20, 20]
    assert today == 3
    assert due
    assert min(due) >= today - 1


def _met(learner: Learner) -> list[int]:
    return [card for card, state in enumerate(learner.states) if state is not None]


def test_a_month_under_anki_teaches() -> None:
    studied = real_anki.study(Learner(0, 40), [300.0] * 12)
    assert studied.recalled > 30
    assert studied.minutes_a_day < 5.5

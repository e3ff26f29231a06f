"""Row 14: how long a plan takes, in seconds of one core."""

from __future__ import annotations

import time

import numpy as np

from desktop_app.scheduling.deadline import PlanItem, PlanRequest, deadline_plan
from tests.benchmarks.learning.engine import TODAY, key_of
from tests.benchmarks.learning.trials import Line, Results, Row, mean

CASES = ((90, 200, 3, 2.0), (30, 2000, 30, 5.0))
"""Days, items, minutes a day, seconds allowed."""
TIMES = 3


def _seconds(days: int, items: int, minutes: int) -> float:
    date = TODAY + days
    asked = tuple(PlanItem(key_of(card), date) for card in range(items))
    start = time.process_time()
    deadline_plan(PlanRequest(TODAY, asked, (60.0 * minutes,) * days))
    return time.process_time() - start


def _lines(_results: Results) -> list[Line]:
    _seconds(5, 5, 5)
    return [
        Line(
            "14",
            f"plan of {days} days × {items} items",
            mean(np.array([_seconds(days, items, minutes) for _ in range(TIMES)])),
            unit=" s",
            at_most=most,
        )
        for days, items, minutes, most in CASES
    ]


ROWS = (Row("14", "planning time, one core", (), _lines),)

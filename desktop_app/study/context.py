"""One learner at one open data folder: what every study operation needs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop_app.domain.study_day import study_day
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.ports import Clock, Learner, Store


def _random_bytes() -> bytes:
    return os.urandom(10)


@dataclass(frozen=True)
class Study:
    """Time and chance come in here (`clock`, `random`), so that tests can hold both still."""

    store: Store
    learner: Learner
    clock: Clock
    model: MemoryModel = field(default_factory=MemoryModel)
    options: StudyOptions = field(default_factory=StudyOptions)
    random: Callable[[], bytes] = _random_bytes
    """Ten random bytes at a time."""

    def today(self) -> int:
        return study_day(self.clock.now(), self.options.rollover_hour)

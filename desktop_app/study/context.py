"""One learner at one open data folder: what every study operation needs."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from desktop_app.domain.study_day import study_day
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.planner import Planner
from desktop_app.study.ports import Clock, Store
from desktop_app.study.rows import Learner

T = TypeVar("T")


def _random_bytes() -> bytes:
    return os.urandom(10)


@dataclass(eq=False)
class Study:
    """Time and chance come in here (`clock`, `random`), so that tests can hold both still.

    `options` and `model` change only when the learner sets something or adopts parameters (`choices`).
    """

    store: Store
    learner: Learner
    clock: Clock
    model: MemoryModel = field(default_factory=MemoryModel)
    options: StudyOptions = field(default_factory=StudyOptions)
    random: Callable[[], bytes] = _random_bytes
    """Ten random bytes at a time."""
    planner: Planner = field(default_factory=Planner)
    _models: dict[str, MemoryModel] = field(default_factory=dict, init=False)
    _parts: dict[object, object] = field(default_factory=dict, init=False)

    def part(self, make: Callable[[Study], T]) -> T:
        """What is worked out once for this learner and shared (`make` is a class that takes a study)."""
        if make not in self._parts:
            self._parts[make] = make(self)
        return cast(T, self._parts[make])

    def today(self) -> int:
        return study_day(self.clock.now(), self.options.rollover_hour)

    def model_named(self, name: str) -> MemoryModel:
        """The one an event was written with (`Event.scheduler`); the defaults where its set is not known."""
        if name == self.model.id:
            return self.model
        if name not in self._models:
            _, _, numbers_name = name.partition(":")
            numbers = self.store.parameters.get(numbers_name)
            self._models[name] = MemoryModel() if numbers is None else MemoryModel(numbers, numbers_name)
        return self._models[name]

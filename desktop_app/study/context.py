"""One learner at one open data folder: what every study operation needs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol, TypeVar, cast

from desktop_app.domain.study_day import study_day
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.planner import Planner
from desktop_app.study.ports import Clock, Store
from desktop_app.study.rows import Learner


class Part(Protocol):
    """Something worked out from the store and kept in memory."""

    def mark(self) -> object:
        """Where it stands."""

    def go_back(self, mark: object) -> None:
        """As it was at `mark`: what was read since was not kept after all."""


T = TypeVar("T", bound=Part)


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
    _parts: dict[object, Part] = field(default_factory=dict, init=False)

    def part(self, make: Callable[[Study], T]) -> T:
        """What is worked out once for this learner and shared (`make` is a class that takes a study)."""
        if make not in self._parts:
            self._parts[make] = make(self)
        return cast(T, self._parts[make])

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction of the store. If it fails, what is kept in memory is as before too."""
        options, model, parts = self.options, self.model, dict(self._parts)
        marks = [(part, part.mark()) for part in (self.planner, *parts.values())]
        try:
            with self.store.transaction():
                yield
        except BaseException:
            self.options, self.model, self._parts = options, model, parts
            for part, mark in marks:
                part.go_back(mark)
            raise

    def today(self) -> int:
        return study_day(self.clock.now(), self.options.rollover_hour)

    def model_named(self, name: str) -> MemoryModel:
        """The one an event was written with (`Event.scheduler`); the defaults where its set is not known."""
        if name == self.model.id:
            return self.model
        if name not in self._models:
            self._models[name] = kept_model(self.store, name)
        return self._models[name]


def kept_model(store: Store, name: str) -> MemoryModel:
    """By the name that events give it (`Event.scheduler`)."""
    _, _, numbers_name = name.partition(":")
    numbers = store.parameters.get(numbers_name)
    return MemoryModel() if numbers is None else MemoryModel(numbers, numbers_name)

"""What a learner has set, kept with their progress: read once, written with each change.

Nothing of it is needed for a replay: what an answer was given under is in its event.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.domain.ids import DeckId, LearnerId
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.context import Study
from desktop_app.study.ports import Store
from desktop_app.study.rows import Value

PARAMETERS = "parameters"
"""The name of the parameter set in force; none for the defaults."""


def options_of(store: Store, learner: LearnerId) -> StudyOptions:
    """What was set; what is missing, or was set by a program with other bounds, is as it is by default."""
    options = StudyOptions()
    for name, value in store.choices.all(learner).items():
        option = _OPTIONS.get(name)
        if option is not None and option.accepts(value):
            options = replace(options, **{name: option.read(value)})
    return options


def model_of(store: Store, learner: LearnerId) -> MemoryModel:
    """With the learner's own parameters, where a set was adopted."""
    name = store.choices.all(learner).get(PARAMETERS)
    numbers = store.parameters.get(name) if isinstance(name, str) else None
    return MemoryModel() if numbers is None else MemoryModel(numbers, str(name))


def choose(study: Study, name: str, value: Any) -> None:
    """Set one of the `StudyOptions` by its name, for good. Raises ValueError for what may not be set."""
    option = _OPTIONS.get(name)
    if option is None or not option.accepts(option.write(value)):
        raise ValueError(f"{name} cannot be {value!r}")
    is_default = value == getattr(StudyOptions(), name)
    with study.writing():
        study.store.choices.put(study.learner.id, name, None if is_default else option.write(value))
    study.options = replace(study.options, **{name: value})


class _Option:
    """How an option is kept as JSON, and which values are taken."""

    def __init__(
        self,
        accepts: Callable[[Value], bool],
        read: Callable[[Any], Any] = lambda value: value,
        write: Callable[[Any], Value] = lambda value: value,
    ) -> None:
        self.accepts = accepts
        self.read = read
        self.write = write


def _number(least: float, most: float) -> Callable[[Value], bool]:
    def accepts(value: Value) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most

    return accepts


def _whole(least: int, most: int) -> Callable[[Value], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _yes_or_no(value: Value) -> bool:
    return isinstance(value, bool)


def _weekdays(value: Value) -> bool:
    # Seven days of rest would be a program that never asks.
    return isinstance(value, list) and set(value) < set(range(7))


def _dates(value: Value) -> bool:
    return isinstance(value, dict) and all(type(day) is int for day in value.values())


def _read_dates(value: Mapping[str, int]) -> Mapping[DeckId, int]:
    return {DeckId(deck): day for deck, day in value.items()}


_OPTIONS: Mapping[str, _Option] = {
    "desired_retention": _Option(_number(0.70, 0.99)),
    "minutes_per_day": _Option(_number(1, 240)),
    "new_per_day": _Option(_whole(0, 9999)),
    "reviews_per_day": _Option(_whole(0, 9999)),
    "rollover_hour": _Option(_whole(0, 23)),
    "rest_weekdays": _Option(_weekdays, frozenset, sorted),
    "carry_over": _Option(_number(0, 0.6)),
    "asks_if_sure": _Option(_yes_or_no),
    "guesses_first": _Option(_yes_or_no),
    "opens_contrasts": _Option(_yes_or_no),
    "dates": _Option(_dates, _read_dates, dict),
}

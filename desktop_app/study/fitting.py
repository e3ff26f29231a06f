"""A learner's own parameters: when to look for them, what was found, what is in force and what was before.

Learning engine, sections 8 and 10. Nothing is rescheduled: due days stay, and what is answered from then on
is answered under the new set, whose name is in the event. Sets are kept for ever; names of equal sets are
equal.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.event import Event
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.fit import (
    LEAST_ANSWERS,
    LEAST_SIBLING_ANSWERS,
    History,
    Trial,
    estimate_carry_over,
    tried,
    typical_days,
)
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.choices import PARAMETERS, model_of, options_of
from desktop_app.study.context import Study
from desktop_app.study.histories import histories_of
from desktop_app.study.rows import Value, total

DAYS_APART = 7
"""Between two refits that nobody asked for."""
DEFAULT_NAME = "default"
PARAMETERS_BEFORE = "parameters_before"
"""The name of the set that was in force before, `default` for the defaults; none until a set was adopted."""
FITTINGS = "fittings"
"""What was found when, oldest first."""
CARRY_OVER = "carry_over"
_KEPT_FITTINGS = 50
_ANY_DAY = 10_000_000
_EVENTS_A_STEP = 1000


@dataclass(frozen=True, slots=True)
class Material:
    """All that fitting depends on. `reviews` as the day tallies count them."""

    histories: tuple[History, ...]
    scheduler: str
    """Name of the model in force."""
    parameters: tuple[float, ...]
    carry_over: float
    day: int
    reviews: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What fitting found. `carry_over`: ρ as it would be; `sibling_answers`: those that tell of it."""

    trial: Trial
    material: Material
    carry_over: float
    sibling_answers: int

    @property
    def adopted(self) -> bool:
        """The set found passes the gate and is another one: `keep` puts it in force."""
        return self.trial.passes and self.trial.parameters != self.material.parameters

    @property
    def parameters(self) -> tuple[float, ...]:
        """Those in force once the outcome is kept."""
        return self.trial.parameters if self.adopted else self.material.parameters

    @property
    def shares_anew(self) -> bool:
        """The carry-over is another one."""
        return self.carry_over != self.material.carry_over

    @property
    def holds(self) -> float:
        """How long this memory holds, as a multiple of the average learner's."""
        return holds(self.parameters)


@dataclass(frozen=True, slots=True)
class Fitting:
    """One line of the history. `gain`: in −ln P per answer, on answers that were not fitted to.

    `name`: of the set that was in force afterwards.
    """

    day: int
    reviews: int
    answers: int
    gain: float
    adopted: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was written among the learner's choices, as a change that can be taken back (`undo.Change`).

    It has nothing to do with cards, so either way goes without a catalogue.
    """

    before: Mapping[str, Value]
    after: Mapping[str, Value]

    def take_back(self, study: Study, _catalogue: Catalogue | None = None) -> Chosen:
        _write(study, self.before)
        _read_anew(study)
        return self

    def give_again(self, study: Study, _catalogue: Catalogue | None = None) -> Chosen:
        _write(study, self.after)
        _read_anew(study)
        return self

    def but_noted(self) -> Chosen:
        """The same, but that something was found stays in the history: it is not looked for again at once."""
        before = {name: value for name, value in self.before.items() if name != FITTINGS}
        return Chosen(before, {name: self.after[name] for name in before})


def holds(parameters: Sequence[float]) -> float:
    """How long a memory with these parameters holds, as a multiple of the average learner's."""
    return typical_days(parameters) / typical_days(DEFAULT_PARAMETERS)


# When


def is_due(study: Study) -> bool:
    """Whether enough was answered since the last time: at 100, 200, 400, 800 … reviews, at most weekly.

    Reads the day tallies only, a millisecond or two.
    """
    done, today = fittings(study), study.today()
    if done and done[-1].day <= today < done[-1].day + DAYS_APART:
        return False
    wanted = LEAST_ANSWERS
    # With fewer answers than reviews there was nothing to find yet.
    while done and done[-1].answers >= LEAST_ANSWERS and wanted <= done[-1].reviews:
        wanted *= 2
    return _reviews(study) >= wanted


def fittings(study: Study) -> tuple[Fitting, ...]:
    """What was found when, oldest first."""
    kept = study.store.choices.all(study.learner.id).get(FITTINGS)
    return tuple(_fitting(each) for each in kept if isinstance(each, dict)) if isinstance(kept, list) else ()


def _fitting(value: Mapping[str, Any]) -> Fitting:
    return Fitting(
        int(value.get("day", 0)),
        int(value.get("reviews", 0)),
        int(value.get("answers", 0)),
        float(value.get("gain", 0.0)),
        bool(value.get("adopted")),
        str(value.get("name", "")),
    )


def _reviews(study: Study) -> int:
    return total(study.store.tallies.span(study.learner.id, 0, _ANY_DAY).values()).reviews


# What


def fit(study: Study, progress: Progress) -> Outcome:
    """For a worker; writes nothing, see `keep`. Raises Cancelled through `progress`."""
    with study.store.in_worker():
        progress.step(0)
        now = material(study, progress)
    return outcome_of(now, progress)


def material(study: Study, progress: Progress | None = None) -> Material:
    """Read from the log."""
    progress = progress or Silent()
    events: list[Event] = []
    for event in study.store.events.all(study.learner.id):
        if len(events) % _EVENTS_A_STEP == 0:
            progress.step(0)
        events.append(event)
    return Material(
        histories_of(events),
        study.model.id,
        study.model.parameters,
        study.options.carry_over,
        study.today(),
        _reviews(study),
    )


def outcome_of(given: Material, progress: Progress | None = None) -> Outcome:
    """Pure. Raises Cancelled through `progress`."""
    trial = tried(given.histories, given.parameters, progress)
    found = Outcome(trial, given, given.carry_over, 0)
    usual = StudyOptions().carry_over
    carry_over, answers = estimate_carry_over(given.histories, found.parameters, usual)
    if answers < LEAST_SIBLING_ANSWERS:
        carry_over = given.carry_over
    return replace(found, carry_over=carry_over, sibling_answers=answers)


# What follows


def keep(study: Study, found: Outcome) -> Chosen | None:
    """Note what was found, and put it in force where it passes the gate: one transaction.

    None, and nothing is written, where another set has come into force meanwhile.
    """
    given = found.material
    if given.scheduler != study.model.id:
        return None
    written: dict[str, Value] = {FITTINGS: _with(study, found)}
    if found.shares_anew:
        usual = found.carry_over == StudyOptions().carry_over
        written[CARRY_OVER] = None if usual else found.carry_over
    if found.adopted:
        name = name_of(found.parameters)
        written |= {PARAMETERS: name, PARAMETERS_BEFORE: name_in_force(study)}
    with study.writing():
        if found.adopted:
            study.store.parameters.add(name_of(found.parameters), found.parameters)
        change = _choose(study, written)
    _read_anew(study)
    return change


def bring_back_previous(study: Study) -> Chosen | None:
    """The set in force and the one before change places; None where there was none before."""
    before = study.store.choices.all(study.learner.id).get(PARAMETERS_BEFORE)
    if not isinstance(before, str):
        return None
    wanted: Value = None if before == DEFAULT_NAME else before
    with study.writing():
        change = _choose(study, {PARAMETERS: wanted, PARAMETERS_BEFORE: name_in_force(study)})
    _read_anew(study)
    return change


def name_in_force(study: Study) -> str:
    _, _, name = study.model.id.partition(":")
    return name


def name_of(parameters: Iterable[float]) -> str:
    """Made of the numbers, so that equal sets of different learners or machines are one."""
    numbers = tuple(map(float, parameters))
    if numbers == DEFAULT_PARAMETERS:
        return DEFAULT_NAME
    return hashlib.blake2b(json.dumps(numbers).encode(), digest_size=8).hexdigest()


def _with(study: Study, found: Outcome) -> list[Value]:
    kept = study.store.choices.all(study.learner.id).get(FITTINGS)
    line: Value = {
        "day": found.material.day,
        "reviews": found.material.reviews,
        "answers": found.trial.answers,
        "gain": round(found.trial.gain, 6),
        "adopted": found.adopted,
        "name": name_of(found.parameters),
    }
    return [*(kept if isinstance(kept, list) else []), line][-_KEPT_FITTINGS:]


def _choose(study: Study, after: Mapping[str, Value]) -> Chosen:
    """Needs a transaction."""
    now = study.store.choices.all(study.learner.id)
    before = {name: now.get(name) for name in after}
    _write(study, after)
    return Chosen(before, after)


def _write(study: Study, values: Mapping[str, Value]) -> None:
    for name, value in values.items():
        study.store.choices.put(study.learner.id, name, value)


def _read_anew(study: Study) -> None:
    store, learner = study.store, study.learner.id
    study.model = model_of(store, learner)
    study.options = replace(study.options, carry_over=options_of(store, learner).carry_over)

"""What is said of the memory model in force: it goes with every way there and back."""

from __future__ import annotations

import pytest

from desktop_app.compose import Engine
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.study import fitting
from desktop_app.study.fitted import Standing, answers_that_count, standing
from tests.clock import FakeClock
from tests.learners import FORGETFUL, histories_of, log_histories


@pytest.fixture
def forgetful(engine: Engine, clock: FakeClock) -> Engine:
    log_histories(engine, clock, histories_of(FORGETFUL, 100, 6, 1), engine.study.today())
    return engine


def fit(engine: Engine) -> fitting.Chosen:
    change = fitting.keep(engine.study, fitting.outcome_of(fitting.material(engine.study)))
    assert change is not None
    return change


def test_a_new_learner_has_the_average_memory(engine: Engine) -> None:
    assert standing(engine.study) == Standing(
        is_own=False, fitted=None, unchanged=None, answers=0, holds=1.0, has_previous=False
    )


def test_a_set_of_ones_own_has_its_day_and_its_answers(forgetful: Engine) -> None:
    fit(forgetful)
    now = standing(forgetful.study)
    assert now.is_own
    assert now.fitted is not None
    assert (now.fitted.day, now.fitted.answers) == (forgetful.study.today(), now.answers)
    assert now.holds < 1
    assert now.has_previous


def test_a_look_that_finds_nothing_new_is_said_of_the_set_it_left(forgetful: Engine) -> None:
    fit(forgetful)
    assert standing(forgetful.study).unchanged is None
    fit(forgetful)
    now = standing(forgetful.study)
    assert now.unchanged is not None
    assert now.fitted is not None
    fitting.bring_back_previous(forgetful.study)
    now = standing(forgetful.study)
    assert (now.is_own, now.fitted, now.unchanged, now.has_previous) == (False, None, None, True)


def test_what_was_taken_back_is_not_looked_for_again_at_once(forgetful: Engine) -> None:
    change = fit(forgetful).but_noted()
    with forgetful.store.transaction():
        change.take_back(forgetful.study)
    assert not fitting.is_due(forgetful.study)
    now = standing(forgetful.study)
    assert (now.is_own, now.has_previous) == (False, False)
    with forgetful.store.transaction():
        change.give_again(forgetful.study)
    assert standing(forgetful.study).fitted is not None


@pytest.mark.parametrize("parameters", [FORGETFUL, DEFAULT_PARAMETERS])
def test_answers_are_counted_as_fitting_counts_them(
    engine: Engine, clock: FakeClock, parameters: tuple[float, ...]
) -> None:
    log_histories(engine, clock, histories_of(parameters, 20, 5, 4), engine.study.today())
    found = fitting.outcome_of(fitting.material(engine.study))
    assert answers_that_count(engine.study, Silent()) == found.trial.answers == 80


def test_counting_can_be_cancelled(forgetful: Engine) -> None:
    class Impatient:
        def step(self, done: int, total: int = 0) -> None:  # noqa: ARG002
            raise Cancelled

    with pytest.raises(Cancelled):
        answers_that_count(forgetful.study, Impatient())

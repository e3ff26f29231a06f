"""A learner's own parameters in a real data folder: when, what comes of it, and the ways back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.event import EventKind
from desktop_app.domain.memory import Rating
from desktop_app.progress import Cancelled, Silent
from desktop_app.scheduling.fit import History
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS
from desktop_app.study import fitting, replay
from desktop_app.study.histories import histories_of as histories_in
from desktop_app.study.recorder import Recorder
from tests.answering import answer_cards, answer_one, session_of
from tests.clock import FakeClock
from tests.learners import FORGETFUL, histories_of, log_histories

AVERAGE_CARDS, ANSWERS = 100, 6


@pytest.fixture
def forgetful(engine: Engine, clock: FakeClock) -> Engine:
    """100 cards answered six times by somebody who forgets fast."""
    log_histories(engine, clock, histories_of(FORGETFUL, AVERAGE_CARDS, ANSWERS, 1), engine.study.today())
    return engine


def found(engine: Engine) -> fitting.Outcome:
    return fitting.outcome_of(fitting.material(engine.study))


def adopted(engine: Engine) -> fitting.Chosen:
    outcome = found(engine)
    assert outcome.adopted
    change = fitting.keep(engine.study, outcome)
    assert change is not None
    return change


def states(engine: Engine) -> list[object]:
    return list(engine.study.store.states.all(engine.study.learner.id))


def in_force(engine: Engine) -> tuple[str, tuple[float, ...], object]:
    """As this engine has it, and as the next one would."""
    kept = engine.study.store.choices.all(engine.study.learner.id)
    return engine.study.model.id, engine.study.model.parameters, kept.get("parameters")


# Reading the log


def test_the_log_gives_back_what_was_answered(engine: Engine, clock: FakeClock) -> None:
    written, today = histories_of(FORGETFUL, 30, 5, 2), engine.study.today()
    log_histories(engine, clock, written, today)
    read = histories_in(engine.study.store.events.all(engine.study.learner.id))

    def told(histories: tuple[History, ...] | list[History], first: int) -> set[object]:
        return {
            tuple(answer._replace(day=answer.day - first) for answer in each.answers) for each in histories
        }

    assert told(read, today) == told(written, 0)


def test_what_was_undone_does_not_count(engine: Engine) -> None:
    session = session_of(engine)
    answer_one(session)
    answer_one(session)
    session.undo()
    read = histories_in(engine.study.store.events.all(engine.study.learner.id))
    assert [len(each.answers) for each in read] == [1]


def test_sessions_tell_choices_from_recall(engine: Engine) -> None:
    answer_cards(engine, 12)
    log = list(engine.study.store.events.all(engine.study.learner.id))
    forced = [event for event in log if event.payload.get("forced")]
    read = histories_in(log)
    choices = [answer for each in read for answer in each.answers if answer.options]
    assert 0 < len(choices) == len(forced) < sum(len(each.answers) for each in read)
    assert {answer.options for answer in choices} <= {2, 3}


def test_what_siblings_gave_lies_between_two_answers(engine: Engine, clock: FakeClock) -> None:
    """Card A gains while B waits: that is B's until its next answer, and counts once."""
    recorder = Recorder(engine.study)
    deck = engine.study.store.decks.started(engine.study.learner.id)[0]
    a, b, *_ = (card.uuid for card in engine.study.store.cards.of_deck(deck))

    def answer(card: UUID, stability: float, **more: object) -> None:
        clock.advance(days=3)
        with engine.store.transaction():
            payload = {"stability": stability, **more}
            recorder.append(EventKind.ANSWER, card, payload, Rating.GOOD, 4000)

    answer(a, 2.0)
    answer(b, 3.0)
    answer(a, 4.0, rho=0.5, carried={b.hex: [0, 4.24]})
    answer(a, 8.0, rho=0.5, carried={b.hex: [0, 6.0]})
    answer(b, 12.0)
    answer(b, 20.0)
    read = histories_in(engine.study.store.events.all(engine.study.learner.id))
    _, of_b = read
    assert [each.sibling_gain for each in of_b.answers] == pytest.approx([0, 1.3863, 0], abs=1e-3)
    assert [each.carried for each in of_b.answers] == pytest.approx([0, 0.6931, 0], abs=1e-3)


# When


def test_a_new_learner_is_not_fitted(engine: Engine) -> None:
    assert not fitting.is_due(engine.study)
    answer_cards(engine, 10)
    assert not fitting.is_due(engine.study)


def test_refits_come_at_doubled_numbers_and_at_most_weekly(forgetful: Engine, clock: FakeClock) -> None:
    assert fitting.is_due(forgetful.study)
    adopted(forgetful)
    assert not fitting.is_due(forgetful.study)
    (noted,) = fitting.fittings(forgetful.study)
    assert noted.reviews < 800
    clock.advance(days=30)
    assert not fitting.is_due(forgetful.study)
    more = histories_of(FORGETFUL, AVERAGE_CARDS, ANSWERS, 2)
    log_histories(forgetful, clock, more, forgetful.study.today())
    assert fitting.is_due(forgetful.study)
    fitting.keep(forgetful.study, found(forgetful))
    assert not fitting.is_due(forgetful.study)


def test_a_clock_set_back_does_not_put_refits_off_for_a_year(forgetful: Engine, clock: FakeClock) -> None:
    fitting.keep(forgetful.study, found(forgetful))
    log_histories(forgetful, clock, histories_of(FORGETFUL, 100, 6, 2), forgetful.study.today())
    clock.advance(days=-900)
    assert fitting.is_due(forgetful.study)


# What follows


def test_a_fit_writes_nothing(forgetful: Engine) -> None:
    before = in_force(forgetful)
    assert found(forgetful).adopted
    assert in_force(forgetful) == before
    assert not fitting.fittings(forgetful.study)


def test_what_was_adopted_is_in_force_and_stays(forgetful: Engine, folder: Path, clock: FakeClock) -> None:
    outcome = found(forgetful)
    adopted(forgetful)
    name = fitting.name_of(outcome.parameters)
    assert in_force(forgetful) == (f"fsrs6:{name}", outcome.parameters, name)
    assert outcome.holds < 1
    forgetful.close()
    again = open_engine(folder, clock=clock)
    assert in_force(again) == (f"fsrs6:{name}", outcome.parameters, name)
    again.close()


def test_nothing_is_rescheduled(forgetful: Engine) -> None:
    before = states(forgetful)
    adopted(forgetful)
    assert states(forgetful) == before
    assert not list(replay.differences(forgetful.study))


def test_new_answers_are_judged_by_the_new_set(forgetful: Engine, clock: FakeClock) -> None:
    adopted(forgetful)
    clock.advance(days=400)
    answer_cards(forgetful, 3)
    *_, event = forgetful.study.store.events.all(forgetful.study.learner.id)
    assert event.scheduler == forgetful.study.model.id != "fsrs6:default"
    assert not list(replay.differences(forgetful.study))


def test_too_few_answers_change_nothing(engine: Engine, clock: FakeClock) -> None:
    log_histories(engine, clock, histories_of(FORGETFUL, 10, 6, 1), engine.study.today())
    outcome = found(engine)
    assert not outcome.trial.is_enough
    assert (outcome.adopted, outcome.shares_anew, outcome.holds) == (False, False, 1.0)
    before = in_force(engine)
    fitting.keep(engine.study, outcome)
    assert in_force(engine) == before


def test_an_average_memory_stays_average(engine: Engine, clock: FakeClock) -> None:
    log_histories(engine, clock, histories_of(DEFAULT_PARAMETERS, 100, 6, 3), engine.study.today())
    outcome = found(engine)
    assert outcome.trial.is_enough
    assert not outcome.adopted
    before = in_force(engine)
    fitting.keep(engine.study, outcome)
    assert in_force(engine) == before
    assert [each.adopted for each in fitting.fittings(engine.study)] == [False]


def test_an_outcome_that_was_overtaken_is_dropped(forgetful: Engine) -> None:
    late = found(forgetful)
    adopted(forgetful)
    before = in_force(forgetful)
    assert fitting.keep(forgetful.study, late) is None
    assert in_force(forgetful) == before
    assert len(fitting.fittings(forgetful.study)) == 1


# The ways back


def test_adopting_can_be_undone_and_done_again(forgetful: Engine) -> None:
    before = in_force(forgetful)
    change = adopted(forgetful)
    after = in_force(forgetful)
    with forgetful.store.transaction():
        change.take_back(forgetful.study, forgetful.catalogue)
    assert in_force(forgetful) == before
    assert not fitting.fittings(forgetful.study)
    assert fitting.bring_back_previous(forgetful.study) is None
    with forgetful.store.transaction():
        change.give_again(forgetful.study, forgetful.catalogue)
    assert in_force(forgetful) == after


def test_the_set_before_comes_back_and_goes_again(forgetful: Engine) -> None:
    before = in_force(forgetful)
    adopted(forgetful)
    after = in_force(forgetful)
    assert fitting.bring_back_previous(forgetful.study) is not None
    assert in_force(forgetful) == before
    assert fitting.bring_back_previous(forgetful.study) is not None
    assert in_force(forgetful) == after


def test_nothing_to_bring_back(engine: Engine) -> None:
    assert fitting.bring_back_previous(engine.study) is None


def test_equal_sets_share_a_name() -> None:
    assert fitting.name_of(DEFAULT_PARAMETERS) == "default"
    assert fitting.name_of(list(FORGETFUL)) == fitting.name_of(FORGETFUL) != "default"
    assert fitting.name_of((*FORGETFUL[:-1], 0.2)) != fitting.name_of(FORGETFUL)


# What siblings share


def test_the_share_is_estimated_and_kept(engine: Engine, clock: FakeClock) -> None:
    """Siblings that are always right although they gained little: they share more than was thought."""
    outcome = found(engine)
    given = fitting.Material(
        tuple(
            each._replace(
                answers=tuple(answer._replace(sibling_gain=1.5, carried=0.45) for answer in each.answers)
            )
            for each in histories_of((*DEFAULT_PARAMETERS[:8], 2.6, *DEFAULT_PARAMETERS[9:]), 90, 6, 1)
        ),
        outcome.material.scheduler,
        outcome.material.parameters,
        0.3,
        outcome.material.day,
        0,
    )
    outcome = fitting.outcome_of(given)
    assert outcome.sibling_answers == 450
    assert outcome.shares_anew
    change = fitting.keep(engine.study, outcome)
    assert change is not None
    assert engine.study.options.carry_over == outcome.carry_over != 0.3
    with engine.store.transaction():
        change.take_back(engine.study, engine.catalogue)
    assert engine.study.options.carry_over == 0.3


# In a worker


def test_a_worker_fits_with_a_connection_of_its_own(forgetful: Engine) -> None:
    with ThreadPoolExecutor(1) as pool:
        outcome = pool.submit(fitting.fit, forgetful.study, Silent()).result()
    assert outcome == found(forgetful)


def test_a_fit_can_be_cancelled(forgetful: Engine) -> None:
    class Impatient:
        def __init__(self) -> None:
            self.steps = 0

        def step(self, done: int, total: int = 0) -> None:  # noqa: ARG002
            self.steps += 1
            if self.steps > 4:
                raise Cancelled

    with pytest.raises(Cancelled):
        fitting.outcome_of(fitting.material(forgetful.study), Impatient())
    assert not fitting.fittings(forgetful.study)

"""One learner's parameters: what must hold for any log, and what simulated learners show."""

from __future__ import annotations

import math
from dataclasses import replace

import fsrs.scheduler
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.memory import NEW_CARD, Rating
from desktop_app.progress import Cancelled
from desktop_app.scheduling.carry import MOST_CARRY_OVER, carried
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.scheduling.fit import (
    LEAST_ANSWERS,
    LEAST_SIBLING_ANSWERS,
    LOWER_BOUNDS,
    UPPER_BOUNDS,
    Answer,
    History,
    estimate_carry_over,
    fit,
    tried,
    typical_days,
)
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS, MemoryModel
from desktop_app.scheduling.reviews_numpy import HIGHEST, LOWEST, Reviews, parameters_of
from tests.learners import FORGETFUL, histories_of, learner

ANSWERS = st.builds(
    Answer,
    rating=st.integers(1, 4),
    day=st.integers(0, 30),
    right=st.booleans(),
    options=st.sampled_from([0, 0, 2, 3]),
    recognised=st.booleans(),
    carried=st.sampled_from([0.0, 0.0, 0.5]),
    sibling_gain=st.just(0.0),
)
HISTORIES = st.lists(
    st.builds(
        History,
        item=st.sampled_from("abcdefg"),
        # Each gap comes on top of the days before; a clock set back makes one negative.
        answers=st.lists(ANSWERS, min_size=1, max_size=8).map(
            lambda answers: tuple(
                answer._replace(day=sum(each.day for each in answers[: place + 1]) - 7 * (place % 3))
                for place, answer in enumerate(answers)
            )
        ),
    ),
    max_size=12,
)
PERSONAL = tuple(
    number * 1.2 if place in {0, 8, 20} else number for place, number in enumerate(DEFAULT_PARAMETERS)
)


def loss(parameters: tuple[float, ...], histories: list[History]) -> float:
    return -float(Reviews(histories).log_chances(parameters).mean())


def distance(parameters: tuple[float, ...], truth: tuple[float, ...]) -> float:
    """Between how long cards hold, in log."""
    return abs(math.log(typical_days(parameters) / typical_days(truth)))


# What holds for any log


def test_the_bounds_are_the_published_ones() -> None:
    assert LOWER_BOUNDS == fsrs.scheduler.LOWER_BOUNDS_PARAMETERS
    assert UPPER_BOUNDS == fsrs.scheduler.UPPER_BOUNDS_PARAMETERS


def test_no_answers_give_the_defaults() -> None:
    assert fit([]) == DEFAULT_PARAMETERS
    assert tried([]).parameters == DEFAULT_PARAMETERS
    assert not tried([]).passes


def test_answers_of_one_day_give_the_defaults() -> None:
    """They do not count, so they tell nothing."""
    one_day = History("a", tuple(Answer(rating, 5, rating > 1) for rating in (1, 1, 3, 1)))
    assert fit([one_day] * 50) == DEFAULT_PARAMETERS


@settings(max_examples=40)
@given(HISTORIES)
def test_what_is_fitted_is_finite_and_within_the_bounds(histories: list[History]) -> None:
    found = fit(histories)
    for low, number, high in zip(LOWER_BOUNDS, found, UPPER_BOUNDS, strict=True):
        assert low <= number <= high


@pytest.mark.parametrize("right", [True, False], ids=["always right", "always wrong"])
def test_one_sided_logs_stay_within_the_bounds(right: bool) -> None:
    answers = tuple(Answer(4 if right else 1, 40 * place, right) for place in range(12))
    found = fit([History(str(number), answers) for number in range(60)])
    for low, number, high in zip(LOWER_BOUNDS, found, UPPER_BOUNDS, strict=True):
        assert low <= number <= high


@settings(max_examples=25)
@given(HISTORIES, st.randoms())
def test_the_order_of_cards_does_not_matter(histories: list[History], random: np.random.Generator) -> None:
    mixed = list(histories)
    random.shuffle(mixed)
    assert fit(mixed) == fit(histories)


@settings(max_examples=25)
@given(HISTORIES)
def test_a_fit_never_foretells_its_own_answers_worse(histories: list[History]) -> None:
    if Reviews(histories).answers:
        assert loss(fit(histories), histories) <= loss(DEFAULT_PARAMETERS, histories) + 1e-6


@pytest.mark.parametrize("parameters", [DEFAULT_PARAMETERS, PERSONAL], ids=["default", "personal"])
@settings(max_examples=40)
@given(histories=HISTORIES)
def test_states_are_those_of_the_engine(parameters: tuple[float, ...], histories: list[History]) -> None:
    """Card by card as `after_answer` has them, same-day answers and recognised choices included."""
    model, expected = MemoryModel(parameters), []
    for history in histories:
        state = NEW_CARD
        for answer in history.answers:
            elapsed = 0 if state.last_day is None else answer.day - state.last_day
            state = replace(state, memory=carried(state, answer.carried, 1.0) or state.memory)
            if state.memory is not None and elapsed >= 1:
                chance = model.retrievability(state.memory, elapsed)
                if answer.options:
                    chance = 0.97 * chance + (1 - chance) / answer.options
                expected.append(math.log(chance if answer.right else 1 - chance))
            graded = Graded(Rating(answer.rating), recognised=answer.recognised)
            state = after_answer(state, graded, answer.day, model, 0.9)
    found = Reviews(histories).log_chances(parameters)
    assert sorted(found.tolist()) == pytest.approx(sorted(expected), rel=1e-6, abs=1e-6)


@settings(max_examples=15)
@given(st.lists(st.floats(-0.4, 0.4), min_size=10, max_size=10), st.integers(0, 5))
def test_slopes_are_those_of_the_chances(shifts: list[float], seed: int) -> None:
    reviews, here = Reviews(histories_of(DEFAULT_PARAMETERS, 15, 6, seed)), np.array(shifts)
    _, slopes = reviews.slopes(here)
    for place, slope in enumerate(slopes):
        step = 1e-6 * np.eye(10)[place]
        high, low = reviews.chances(parameters_of(np.array([here + step, here - step])))
        assert slope == pytest.approx((high - low) / 2e-6, abs=2e-4)


def test_shifts_at_their_bounds_give_parameters_at_theirs() -> None:
    for bound in (LOWEST, HIGHEST):
        parameters = parameters_of(np.where(np.isfinite(bound), bound, 9 * np.sign(bound)))
        assert ((parameters >= LOWER_BOUNDS) & (parameters <= UPPER_BOUNDS)).all()
        assert np.isfinite(parameters).all()


# What simulated learners show


@pytest.mark.parametrize(("first", "growth"), [(0.3, 0.2), (0.5, 0.3)], ids=["narrow", "wide"])
def test_learners_are_recovered(first: float, growth: float) -> None:
    """Half of what the defaults lack, on answers that were not fitted to; for every learner together."""
    lacking, left = 0.0, 0.0
    for seed in range(6):
        truth = learner(seed, first, growth)
        found = fit(histories_of(truth, 400, 9, seed))
        others = histories_of(truth, 400, 9, 100 + seed)
        lacking += loss(DEFAULT_PARAMETERS, others) - loss(truth, others)
        left += loss(found, others) - loss(truth, others)
    assert left < lacking / 2


def test_more_answers_lead_closer_to_the_truth() -> None:
    few, many = 0.0, 0.0
    for seed in range(8):
        truth = learner(seed, 0.5, 0.3)
        few += distance(fit(histories_of(truth, 10, 6, seed)), truth)
        many += distance(fit(histories_of(truth, 400, 6, seed)), truth)
    assert many < few / 2


def test_the_same_answers_again_move_less_far_from_what_they_say() -> None:
    """The prior weighs less the more often something was seen."""
    histories = histories_of(learner(3, 0.5, 0.3), 20, 6, 3)
    losses = [loss(fit(histories * times), histories) for times in (1, 3, 9, 27)]
    assert losses == sorted(losses, reverse=True)


def test_guesses_are_not_taken_for_knowledge() -> None:
    """Between two sides luck helps; who takes that for recall thinks the memory better than it is."""
    as_choices, as_recall = 0.0, 0.0
    for seed in range(6):
        chosen = histories_of(DEFAULT_PARAMETERS, 300, 7, seed, choices=1.0)
        recalled = [
            History(each.item, tuple(answer._replace(options=0) for answer in each.answers))
            for each in chosen
        ]
        as_choices += math.log(typical_days(fit(chosen)) / typical_days(DEFAULT_PARAMETERS))
        as_recall += math.log(typical_days(fit(recalled)) / typical_days(DEFAULT_PARAMETERS))
    assert as_recall > 0
    assert abs(as_choices) < as_recall / 2


# The gate


def test_too_few_answers_leave_what_is_in_force() -> None:
    histories = histories_of(learner(2, 0.5, 0.3), 24, 5, 1)
    trial = tried(histories, PERSONAL)
    assert 0 < trial.answers < LEAST_ANSWERS
    assert trial.parameters == PERSONAL
    assert not trial.passes


def test_the_gate_lets_learners_through_who_differ() -> None:
    histories = histories_of(FORGETFUL, 150, 6, 1)
    trial = tried(histories)
    assert trial.passes
    assert trial.gain == pytest.approx(trial.loss_before - trial.loss_after)
    assert trial.parameters == fit(histories)
    assert typical_days(trial.parameters) < typical_days(DEFAULT_PARAMETERS)


def test_the_gate_refuses_noise() -> None:
    """Average learners: whatever is found in their answers is chance."""
    passed = sum(tried(histories_of(DEFAULT_PARAMETERS, 60, 6, seed)).passes for seed in range(24))
    assert passed <= 6


def test_what_was_adopted_is_not_adopted_again() -> None:
    histories = histories_of(FORGETFUL, 150, 6, 1)
    assert not tried(histories, tried(histories).parameters).passes


def test_one_item_is_no_trial() -> None:
    histories = [History("one", each.answers) for each in histories_of(FORGETFUL, 100, 6, 1)]
    assert not tried(histories).passes


def test_it_can_be_cancelled() -> None:
    class Cancelling:
        def step(self, done: int, total: int = 0) -> None:  # noqa: ARG002
            raise Cancelled

    histories = histories_of(DEFAULT_PARAMETERS, 60, 6, 1)
    with pytest.raises(Cancelled):
        tried(histories, progress=Cancelling())
    with pytest.raises(Cancelled):
        fit(histories, Cancelling())


# What siblings share


def with_siblings(share: float, cards: int, seed: int, used: float = 0.3) -> list[History]:
    """Cards answered again after a sibling gained: ln S rose by `share` of it, in the log by `used`."""
    random, model, made = np.random.default_rng(seed), MemoryModel(), []
    for card in range(cards):
        first = after_answer(NEW_CARD, Graded(Rating.GOOD), 0, model, 0.9)
        assert first.memory is not None
        gain, elapsed = float(random.uniform(0.5, 2.5)), int(random.integers(2, 12))
        stability = first.memory.stability * math.exp(share * gain)
        right = random.random() < model.retrievability(type(first.memory)(stability, 5.0), elapsed)
        rating = int(Rating.GOOD if right else Rating.AGAIN)
        second = Answer(rating, elapsed, bool(right), carried=used * gain, sibling_gain=gain)
        made.append(History(str(card), (Answer(3, 0, True), second)))
    return made


def test_few_sibling_answers_leave_the_usual_share() -> None:
    histories = with_siblings(0.6, LEAST_SIBLING_ANSWERS - 1, 1)
    assert estimate_carry_over(histories) == (0.3, LEAST_SIBLING_ANSWERS - 1)
    assert estimate_carry_over([]) == (0.3, 0)


def test_the_share_is_found() -> None:
    found = [estimate_carry_over(with_siblings(share, 4000, 1))[0] for share in (0.0, 0.3, 0.6)]
    assert found == pytest.approx([0.0, 0.3, 0.6], abs=0.08)


@pytest.mark.parametrize("used", [0.05, 0.6])
def test_the_share_in_force_does_not_matter(used: float) -> None:
    found, _ = estimate_carry_over(with_siblings(0.3, 4000, 2, used))
    assert found == pytest.approx(0.3, abs=0.08)


@pytest.mark.parametrize("right", [True, False])
def test_the_share_stays_within_its_bounds(right: bool) -> None:
    histories = [
        History(each.item, (each.answers[0], each.answers[1]._replace(right=right)))
        for each in with_siblings(0.3, 400, 3)
    ]
    share, answers = estimate_carry_over(histories)
    assert 0 <= share <= MOST_CARRY_OVER
    assert answers == 400


def test_what_siblings_gave_counts_in_the_fit() -> None:
    """A learner with the average memory whose cards share 0.3 is taken for average only if that is known."""
    histories = with_siblings(0.3, 2000, 4)
    unknown = [
        History(each.item, tuple(answer._replace(carried=0.0) for answer in each.answers))
        for each in histories
    ]
    assert distance(fit(histories), DEFAULT_PARAMETERS) < distance(fit(unknown), DEFAULT_PARAMETERS)

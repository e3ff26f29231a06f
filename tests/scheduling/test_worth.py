"""What a choice is worth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.fsrs import FIRST_RETRIEVABILITY, MemoryModel
from desktop_app.scheduling.worth import (
    LEAST_FACTOR,
    MOST_FACTOR,
    expected_seconds,
    knew,
    recognised,
    suggested_rating,
    time_factor,
)

CHANCES = st.floats(0.01, 0.99)
FACTORS = st.floats(1 / 20, 4)


@pytest.mark.parametrize(
    ("retrievability", "knowledge", "rating"),
    [
        (0.90, 0.95, Rating.GOOD),
        (0.70, 0.82, Rating.HARD),
        (0.50, 0.66, Rating.HARD),
        (0.30, 0.45, Rating.AGAIN),
        (FIRST_RETRIEVABILITY, 0.86, Rating.GOOD),
    ],
)
def test_a_right_choice_of_two_without_times(retrievability: float, knowledge: float, rating: Rating) -> None:
    found = knew(retrievability, 2, right=True)
    assert found == pytest.approx(knowledge, abs=0.005)
    assert suggested_rating(found, right=True) is rating


@given(CHANCES, st.integers(2, 6), FACTORS)
def test_wrong_is_always_again(chance: float, options: int, factor: float) -> None:
    knowledge = knew(chance, options, right=False, time_factor=factor)
    assert suggested_rating(knowledge, right=False) is Rating.AGAIN


@given(CHANCES, st.integers(2, 6), FACTORS, st.booleans())
def test_knowledge_is_a_probability(chance: float, options: int, factor: float, right: bool) -> None:
    assert 0 <= knew(chance, options, right=right, time_factor=factor) <= 1


@given(CHANCES, st.integers(2, 6), FACTORS)
def test_more_options_make_a_right_answer_worth_more(chance: float, options: int, factor: float) -> None:
    few, many = (knew(chance, m, right=True, time_factor=factor) for m in (options, options + 1))
    assert few < many
    assert knew(chance, 10**9, right=True, time_factor=factor) == pytest.approx(1, abs=1e-5)


@given(st.floats(0.01, 0.9), st.integers(2, 6))
def test_what_was_known_better_is_worth_more(chance: float, options: int) -> None:
    assert knew(chance, options, right=True) < knew(chance + 0.05, options, right=True)


@given(CHANCES, st.integers(2, 6), st.floats(1 / 20, 2))
def test_a_slow_answer_is_worth_less(chance: float, options: int, factor: float) -> None:
    slow, quick = (knew(chance, options, right=True, time_factor=f) for f in (factor, factor * 1.5))
    assert slow < quick


@given(st.builds(MemoryState, st.floats(0.01, 3000), st.floats(1, 10)), st.integers(0, 400), CHANCES)
def test_a_right_choice_never_yields_more_than_recall(state: MemoryState, days: int, chance: float) -> None:
    model = MemoryModel()
    rating = suggested_rating(knew(chance, 2, right=True), right=True)
    chosen = recognised(state, model.after(state, rating, days))
    assert chosen.stability <= model.after(state, Rating.GOOD, days).stability + 1e-12


def test_a_first_encounter_counts_as_fsrs_has_it() -> None:
    assert recognised(None, MemoryState(2.3, 5)) == MemoryState(2.3, 5)


@given(st.floats(0.05, 60), st.floats(0.5, 30))
def test_what_a_time_says_is_limited(seconds: float, expected: float) -> None:
    assert LEAST_FACTOR <= time_factor(seconds, expected) <= MOST_FACTOR


@given(st.floats(1, 10), st.floats(1, 5), st.floats(1, 2))
def test_beyond_the_usual_time_slower_never_says_more(expected: float, slow: float, slower: float) -> None:
    seconds = min(60.0, expected * slow)
    later = min(60.0, seconds * slower)
    assert time_factor(later, expected) <= time_factor(seconds, expected) + 1e-12


def test_a_time_beyond_a_minute_says_nothing() -> None:
    assert time_factor(61, 4) == 1


@pytest.mark.parametrize(
    ("recall", "usual", "slow"),
    [(0.90, Rating.GOOD, Rating.GOOD), (0.70, Rating.GOOD, Rating.HARD), (0.50, Rating.HARD, Rating.AGAIN)],
)
def test_the_examples_of_the_learning_engine(recall: float, usual: Rating, slow: Rating) -> None:
    """Two options, at the usual speed and twice as slow."""
    for seconds, rating in ((4, usual), (8, slow)):
        knowledge = knew(recall, 2, right=True, time_factor=time_factor(seconds, 4))
        assert suggested_rating(knowledge, right=True) is rating


def test_long_texts_take_longer() -> None:
    assert expected_seconds(0) == 2.5
    assert expected_seconds(20) == 7.5
    assert expected_seconds(20, 2.0) == 15

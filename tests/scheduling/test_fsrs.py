"""The memory model: published values, the reference library, and what must hold for any history."""

from __future__ import annotations

import datetime

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS, MAX_INTERVAL_DAYS, MemoryModel

MODEL = MemoryModel()
HISTORIES = st.lists(st.tuples(st.sampled_from(list(Rating)), st.integers(0, 400)), min_size=1, max_size=12)
STATES = st.builds(MemoryState, st.floats(0.01, 36_500), st.floats(1, 10))


def after_history(history: list[tuple[Rating, int]]) -> MemoryState:
    state = None
    for rating, elapsed in history:
        state = MODEL.after(state, rating, elapsed)
    assert state is not None
    return state


def test_published_history_gives_the_published_state() -> None:
    """From the tests of py-fsrs: Again, then Good after 0, 1, 3, 8 and 21 days."""
    ratings = [Rating.AGAIN, *[Rating.GOOD] * 5]
    state = after_history(list(zip(ratings, (0, 0, 1, 3, 8, 21), strict=True)))
    assert state.stability == pytest.approx(53.62691, abs=1e-4)
    assert state.difficulty == pytest.approx(6.3574867, abs=1e-4)


def test_the_default_parameters_are_the_librarys() -> None:
    assert tuple(fsrs.scheduler.DEFAULT_PARAMETERS) == DEFAULT_PARAMETERS


@given(HISTORIES)
def test_agrees_with_the_library_on_any_history(history: list[tuple[Rating, int]]) -> None:
    library = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, day = fsrs.Card(card_id=1), 0
    for number, (rating, elapsed) in enumerate(history):
        day += elapsed if number else 0
        noon = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC) + datetime.timedelta(days=day)
        card, _ = library.review_card(card, fsrs.Rating(int(rating)), noon)
    ours = after_history(history)
    assert card.stability == pytest.approx(ours.stability, rel=1e-9)
    assert card.difficulty == pytest.approx(ours.difficulty, rel=1e-9)


@given(STATES, st.integers(0, 5000), st.integers(1, 500))
def test_retrievability_falls_with_time(state: MemoryState, days: int, more: int) -> None:
    now, later = MODEL.retrievability(state, days), MODEL.retrievability(state, days + more)
    assert 0 < later < now <= 1


@given(st.floats(0.01, 30_000), st.floats(1.01, 3), st.integers(1, 2000))
def test_retrievability_rises_with_stability(stability: float, factor: float, days: int) -> None:
    weak, strong = MemoryState(stability, 5), MemoryState(stability * factor, 5)
    assert MODEL.retrievability(weak, days) < MODEL.retrievability(strong, days)


@given(st.integers(1, 36_000))
def test_retrievability_after_the_stability_is_nine_tenths(days: int) -> None:
    assert MODEL.retrievability(MemoryState(days, 5), days) == pytest.approx(0.9, abs=1e-9)


@given(HISTORIES)
def test_any_history_gives_a_finite_state(history: list[tuple[Rating, int]]) -> None:
    state = after_history(history)
    assert 0.01 <= state.stability <= 36_500
    assert 1 <= state.difficulty <= 10


@given(STATES, st.integers(0, 400))
def test_again_never_raises_stability_and_better_ratings_give_no_less(state: MemoryState, days: int) -> None:
    again, hard, good, easy = (MODEL.after(state, rating, days).stability for rating in Rating)
    assert again <= state.stability
    assert hard <= good <= easy


@given(STATES)
def test_interval_at_nine_tenths_is_the_stability(state: MemoryState) -> None:
    expected = max(1, min(round(state.stability), MAX_INTERVAL_DAYS))
    assert abs(MODEL.interval_days(state, 0.9) - expected) <= 1


@given(STATES, st.integers(-400, -1))
def test_negative_time_counts_as_none(state: MemoryState, days: int) -> None:
    assert MODEL.after(state, Rating.GOOD, days) == MODEL.after(state, Rating.GOOD, 0)

"""The vectorised memory model agrees with the reference, card by card."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.fsrs import DEFAULT_PARAMETERS, MemoryModel
from desktop_app.scheduling.memory_numpy import Array, MemoryArrays

PERSONAL = tuple(
    value * 1.2 if place in {0, 8, 20} else value for place, value in enumerate(DEFAULT_PARAMETERS)
)
History = list[tuple[Rating, int]]
ANSWERS = st.tuples(st.sampled_from(list(Rating)), st.integers(-3, 400))
HISTORIES = st.integers(1, 12).flatmap(
    lambda length: st.lists(st.lists(ANSWERS, min_size=length, max_size=length), min_size=1, max_size=6)
)
STATES = st.tuples(st.floats(0.01, 36_500), st.floats(1, 10))


def stepwise(arrays: MemoryArrays, histories: list[History]) -> tuple[Array, Array]:
    """All histories (of equal length) at once."""
    stability, difficulty = arrays.first([history[0][0] for history in histories])
    for number in range(1, len(histories[0])):
        ratings = [history[number][0] for history in histories]
        elapsed = [history[number][1] for history in histories]
        stability, difficulty = arrays.after(stability, difficulty, ratings, elapsed)
    return stability, difficulty


@pytest.mark.parametrize("parameters", [DEFAULT_PARAMETERS, PERSONAL], ids=["default", "personal"])
@settings(max_examples=60)
@given(histories=HISTORIES)
def test_agrees_with_the_reference_on_random_histories(
    parameters: tuple[float, ...], histories: list[History]
) -> None:
    model, arrays = MemoryModel(parameters), MemoryArrays(parameters)
    stability, difficulty = stepwise(arrays, histories)
    for place, history in enumerate(histories):
        state: MemoryState | None = None
        for rating, elapsed in history:
            state = model.after(state, rating, elapsed)
        assert state is not None
        assert stability[place] == pytest.approx(state.stability, rel=1e-9)
        assert difficulty[place] == pytest.approx(state.difficulty, rel=1e-9)


@given(st.lists(STATES, min_size=1, max_size=8), st.integers(-5, 5000), st.floats(0.7, 0.99))
def test_chances_and_intervals_agree_with_the_reference(
    states: list[tuple[float, float]], elapsed: int, retention: float
) -> None:
    model, arrays = MemoryModel(), MemoryArrays()
    stability = [state[0] for state in states]
    memories = [MemoryState(*state) for state in states]
    chances = [model.retrievability(memory, elapsed) for memory in memories]
    assert arrays.retrievability(elapsed, stability) == pytest.approx(chances, rel=1e-9)
    intervals = [model.interval_days(memory, retention) for memory in memories]
    assert np.abs(arrays.interval_days(stability, retention) - intervals).max() <= 0


@given(STATES, st.integers(0, 4000), st.integers(1, 400))
def test_recall_falls_with_time_and_is_nine_tenths_at_the_stability(
    state: tuple[float, float], elapsed: int, more: int
) -> None:
    arrays = MemoryArrays()
    now, later = arrays.retrievability([elapsed, elapsed + more], state[0])
    assert 0 < later < now <= 1
    assert float(arrays.retrievability(state[0], state[0])) == pytest.approx(0.9, abs=1e-9)


@given(STATES, st.integers(0, 400))
def test_again_never_raises_stability_and_better_ratings_give_no_less(
    state: tuple[float, float], elapsed: int
) -> None:
    again, hard, good, easy = MemoryArrays().after(*state, [1, 2, 3, 4], elapsed)[0]
    assert again <= state[0] * (1 + 1e-12)
    assert hard <= good <= easy

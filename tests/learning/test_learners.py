"""The simulated learners: FSRS-6 as published, and the same person each time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import MemoryState, Rating
from desktop_app.scheduling.fsrs import MemoryModel
from tests.benchmarks.learning.learners import EXPONENTIAL_WORLD, Learner, Memory, World

GRADES = st.integers(1, 4)


@given(GRADES, st.lists(st.tuples(GRADES, st.integers(0, 200)), max_size=8))
def test_true_memory_follows_the_published_equations(first: int, later: list[tuple[int, int]]) -> None:
    model, truth = MemoryModel(), Memory()
    believed, state = model.after(None, Rating(first), 0), truth.first(first)
    for grade, days in later:
        assert truth.recall(days, state[0]) == pytest.approx(model.retrievability(believed, days))
        believed, state = model.after(believed, Rating(grade), days), truth.after(*state, grade, days)
        assert MemoryState(*state).stability == pytest.approx(believed.stability)
        assert state[1] == pytest.approx(believed.difficulty)


@pytest.mark.parametrize("world", [World(), EXPONENTIAL_WORLD])
def test_a_stability_later_nine_in_ten_are_recalled(world: World) -> None:
    learner = Learner(3, 1, world)
    assert learner.memory.recall(20, 20.0) == pytest.approx(0.9)


def test_the_same_seed_is_the_same_person() -> None:
    def life() -> list[object]:
        learner = Learner(5, 10)
        return [learner.ask(card, day) for day in (0, 1, 4, 9) for card in range(10)]

    assert life() == life()


def test_a_card_missed_is_known_on_the_same_day() -> None:
    learner = Learner(1, 50)
    missed = [card for card in range(50) if learner.ask(card, 0).grade == 1]
    assert missed
    assert all(learner.ask(card, 0).right for card in missed)


def test_guessing_finds_the_right_side_half_of_the_time() -> None:
    learner = Learner(2, 400)
    for card in range(400):
        learner.ask(card, 0)
    answers = [learner.choose(card, 3000) for card in range(400)]
    known = sum(answer.recall for answer in answers)
    expected = 0.97 * known + 0.5 * (400 - known)
    assert sum(answer.right for answer in answers) == pytest.approx(expected, abs=35)


def test_siblings_gain_in_part() -> None:
    """The stability of a sibling met before rises with its card's, one not met stays unmet."""
    learner = Learner(4, 3, World(carry_over=0.5), siblings=3)
    learner.ask(0, 0)
    learner.ask(1, 1)
    for day in (5, 10, 15, 20):
        before = learner.recall(0, 40)
        gained = learner.ask(1, day).right
        assert (learner.recall(0, 40) > before) == gained
    assert learner.states[2] is None

"""Which kind of card comes next, and what cards of one item share: learning engine, section 10."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase
from desktop_app.scheduling.carry import LEECH_LAPSES, after_gain, becomes_leech, carried, gain
from desktop_app.scheduling.criterion import plain_day
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.scheduling.kinds import Kind, next_kind

CHOICE = Kind(forced=True, recall=0.8, stability=10)
RECALL = Kind(forced=False, recall=0.9, stability=10)
REVIEWED = CardState(Phase.REVIEW, MemoryState(8.0, 5.0), due_day=108, last_day=100, showings=1, reviews=3)


def test_what_is_known_least_comes_next() -> None:
    assert next_kind([CHOICE, RECALL]) == 0
    assert next_kind([CHOICE, replace(RECALL, recall=0.7)]) == 1


def test_a_young_item_is_asked_as_a_choice() -> None:
    young = [replace(CHOICE, stability=3, recall=0.95), replace(RECALL, stability=2, recall=0.5)]
    assert next_kind(young) == 0


def test_after_two_misses_comes_a_choice() -> None:
    weak = [CHOICE, replace(RECALL, recall=0.5)]
    assert next_kind(weak) == 1
    assert next_kind(weak, missed_twice=True) == 0


def test_after_two_choices_comes_free_recall_in_any_case() -> None:
    young = [replace(CHOICE, stability=1), replace(RECALL, stability=0)]
    assert next_kind(young, choices=1) == 0
    assert next_kind(young, choices=2) == 1


@given(st.lists(st.tuples(st.floats(0.1, 1), st.floats(0.1, 300)), min_size=3, max_size=30))
def test_at_least_every_third_review_is_free_recall(turns: list[tuple[float, float]]) -> None:
    asked: list[bool] = []
    for recall, stability in turns:
        kinds = [replace(CHOICE, recall=recall, stability=stability), RECALL]
        choices = next((place for place, forced in enumerate(reversed(asked)) if not forced), len(asked))
        asked.append(kinds[next_kind(kinds, choices=choices)].forced)
    assert all(not all(asked[place : place + 3]) for place in range(len(asked) - 2))


def test_only_one_way_of_asking_is_asked() -> None:
    assert next_kind([CHOICE], choices=9) == 0


def test_a_gain_raises_a_siblings_stability_by_its_share() -> None:
    gained = gain(MemoryState(4, 5), MemoryState(8, 5))
    after = carried(REVIEWED, gained, 0.3)
    assert after is not None
    assert after.stability == pytest.approx(8 * math.exp(0.3 * math.log(2)))


@given(st.floats(0.01, 36_500), st.floats(0.01, 36_500), st.floats(0, 0.6))
def test_nothing_ever_lowers_a_sibling(before: float, after: float, share: float) -> None:
    gained = gain(MemoryState(before, 5), MemoryState(after, 5))
    moved = after_gain(REVIEWED, gained, share, MemoryModel(), 0.9, plain_day)
    if moved is not None:
        assert moved.memory is not None
        assert REVIEWED.memory is not None
        assert REVIEWED.memory.stability <= moved.memory.stability <= 36_500
        assert (moved.due_day or 0) >= 108


def test_what_was_never_asked_gains_nothing() -> None:
    assert carried(NEW_CARD, 1.0, 0.3) is None
    assert gain(None, MemoryState(2, 5)) == 0


def test_a_first_miss_too_many_and_every_third_after_it() -> None:
    assert [lapses for lapses in range(14) if becomes_leech(lapses)] == [LEECH_LAPSES, 9, 12]

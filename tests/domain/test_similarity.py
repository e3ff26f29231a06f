"""Token-set similarity, and finding all similar pairs without comparing all."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.similarity import (
    SIMILAR,
    contained_pairs,
    similar_pairs,
    similarity,
    text_similarity,
    words_in,
)

SETS = st.lists(st.frozensets(st.sampled_from("abcdefghij"), max_size=8), max_size=14)


def test_words_have_no_case_and_no_punctuation_but_signs_count() -> None:
    assert words_in("Don’t — say “C++” (or C#)!") == ("don't", "say", "c", "+", "+", "or", "c", "#")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Sets goals", "sets goals.", 1.0),
        ("one two three four five", "one two three four six", 0.8),
        ("Asks", "Asks why and how", 0.4),
        ("Asks", "Says", 0.0),
        ("", "", 0.0),
    ],
)
def test_similarity_is_shared_words_over_all_words(one: str, other: str, expected: float) -> None:
    assert text_similarity(one, other) == pytest.approx(expected)
    assert text_similarity(other, one) == pytest.approx(expected)


@given(SETS, st.sampled_from([0.5, 0.75, SIMILAR, 1.0]))
def test_the_pairs_are_those_that_comparing_all_would_find(sets: list[frozenset[str]], least: float) -> None:
    slowly = {
        (one, other)
        for one, other in combinations(range(len(sets)), 2)
        if similarity(sets[one], sets[other]) >= least - 1e-9
    }
    found = list(similar_pairs(sets, least))
    assert set(found) == slowly
    assert len(found) == len(slowly)


@given(SETS)
def test_contained_pairs_are_those_that_comparing_all_would_find(sets: list[frozenset[str]]) -> None:
    slowly = {
        frozenset((one, other))
        for one, other in combinations(range(len(sets)), 2)
        if sets[one] and sets[other] and (sets[one] <= sets[other] or sets[other] <= sets[one])
    }
    found = list(contained_pairs(sets))
    assert {frozenset(pair) for pair in found} == slowly
    assert len(found) == len(slowly)
    assert all(sets[inner] <= sets[outer] for inner, outer in found)

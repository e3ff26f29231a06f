"""Old and new wordings find each other: by id, by equal text, by similar text, each at most once."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.study.matching import Doubt, Entry, best_pairs, match


def entry(text: str, name: str | None = None, *, kind: str = "card", first: str = "") -> Entry:
    return Entry(kind, text, name, first)


TEN = "one two three four five six seven eight nine ten"


def test_an_id_counts_more_than_a_text() -> None:
    here = [entry("Asks why", "a"), entry("Asks how", "b")]
    there = [entry("Asks how", "a"), entry("Something else", "b")]
    assert match(here, there).pairs == {0: 0, 1: 1}


def test_equal_texts_whatever_their_case_and_spaces() -> None:
    assert match([entry("Asks  why ")], [entry("asks\nwhy", "given")]).pairs == {0: 0}


def test_the_first_text_where_the_rest_is_another() -> None:
    assert match([entry("sea\nMeer", first="sea")], [entry("sea\nder See", first="Sea")]).pairs == {0: 0}


def test_similar_texts_from_eight_words_in_ten_on() -> None:
    assert match([entry(TEN)], [entry(TEN.replace("two", "zwei"))]).pairs == {0: 0}
    assert match([entry(TEN)], [entry(TEN.replace("two three four", "x y z"))]).pairs == {}


def test_kinds_are_never_mixed() -> None:
    assert match([entry(TEN)], [entry(TEN, kind="advice")]).pairs == {}


def test_equal_texts_that_stand_twice_are_taken_in_order() -> None:
    assert match([entry("x"), entry("x")], [entry("x"), entry("x"), entry("x")]).pairs == {0: 0, 1: 1}


def test_a_text_that_may_be_one_of_two_is_doubtful() -> None:
    here = [entry(f"{TEN} red"), entry(f"{TEN} green")]
    assert match(here, [entry(f"{TEN} blue")]).doubts == (Doubt(0, 0, (1,)),)


def test_what_was_decided_is_not_asked_again() -> None:
    here = [entry(f"{TEN} red"), entry(f"{TEN} green")]
    found = match(here, [entry(f"{TEN} blue")], {0: 1})
    assert (found.pairs, found.doubts) == ({0: 1}, ())
    assert match(here, [entry(f"{TEN} blue")], {0: None}).pairs == {}


@st.composite
def similarities(draw: st.DrawFn) -> dict[int, dict[int, float]]:
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    alike = st.sampled_from([0.0, 0.8, 0.85, 0.9, 1.0])
    edges = {row: {column: draw(alike) for column in range(columns)} for row in range(rows)}
    found = {row: {column: value for column, value in own.items() if value} for row, own in edges.items()}
    return {row: own for row, own in found.items() if own}


@given(similarities())
def test_the_sum_of_similarities_is_the_greatest_there_is(edges: dict[int, dict[int, float]]) -> None:
    pairs = best_pairs(edges)
    assert len(set(pairs.values())) == len(pairs)
    rows, columns = list(edges), sorted({column for own in edges.values() for column in own})
    slots = [*columns, *(-1 for _ in rows)]
    best = max(
        sum(edges[row].get(column, 0.0) for row, column in zip(rows, order, strict=False))
        for order in set(permutations(slots, len(rows)))
    )
    assert abs(sum(edges[row][column] for row, column in pairs.items()) - best) < 1e-9

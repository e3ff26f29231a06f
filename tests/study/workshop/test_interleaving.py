from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.study.workshop.interleaving import interleaved

counts = st.dictionaries(st.sampled_from("ABCDE"), st.integers(0, 9))


@given(counts)
def test_each_comes_as_often_as_its_count(wanted: dict[str, int]) -> None:
    order = interleaved(wanted)
    assert {each: order.count(each) for each in wanted} == wanted


@given(counts)
def test_none_comes_twice_in_a_row_where_that_can_be_helped(wanted: dict[str, int]) -> None:
    most = max(wanted.values(), default=0)
    others = sum(wanted.values()) - most
    twice = sum(one == other for one, other in pairwise(interleaved(wanted)))
    assert twice == 0 or most > others + 1


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        ({"A": 3, "B": 3, "C": 2, "D": 2}, "ABCDABCDAB"),
        ({"A": 3, "B": 1, "C": 1}, "ABACA"),
        ({"A": 5, "B": 1}, "AAABAA"),
        ({"A": 2}, "AA"),
        ({}, ""),
    ],
)
def test_each_is_spread_over_the_whole(wanted: dict[str, int], order: str) -> None:
    assert "".join(interleaved(wanted)) == order

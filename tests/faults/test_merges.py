"""The short form: 200 small histories, each in two orders."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.storage.store import SqliteStore
from tests.faults.histories import KINDS, LATER_MS, MACHINES, ZONES, Step
from tests.faults.merges import check_history, open_shared

steps = st.lists(
    st.builds(
        Step,
        st.integers(0, MACHINES - 1),
        st.integers(0, 2),
        st.sampled_from(KINDS),
        st.sampled_from(LATER_MS),
        st.sampled_from(ZONES),
        st.integers(0, 1000),
    ),
    min_size=1,
    max_size=12,
)
orders = st.permutations(range(MACHINES))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    store = open_shared(tmp_path_factory.mktemp("merging") / "data")
    yield store
    store.close()


@settings(max_examples=200)
@given(steps, orders, orders)
def test_the_order_of_merging_does_not_matter(
    shared: SqliteStore, made: list[Step], one: list[int], other: list[int]
) -> None:
    check_history(shared, made, (one, other))

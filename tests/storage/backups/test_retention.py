"""Which copies stay, over years of study and whatever the clock says."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.backups import limits
from desktop_app.storage.backups.retention import ceiling, superfluous
from desktop_app.study.copies import KEEPS, USUAL_KEEP, Copy, Why

DAY = limits.DAY_MS
HOUR = DAY // 24
NOW = 20_000 * DAY + 10 * HOUR
PLENTY = limits.CEILING_BYTES
KEEP = KEEPS[USUAL_KEEP]

_numbers = itertools.count()


def copy(
    at_utc_ms: int, *, why: Why = Why.CHANGES, schema: int = 3, size: int = 1000, good: bool = True
) -> Copy:
    path = Path(f"{at_utc_ms}-{next(_numbers)}.db")
    return Copy(path, at_utc_ms, why, schema, 1, 2, 3, size, good)


copies = st.lists(
    st.builds(
        copy,
        st.integers(NOW - 800 * DAY, NOW + 3 * DAY),
        why=st.sampled_from(Why),
        schema=st.integers(1, 4),
        size=st.integers(1, PLENTY // 10),
        good=st.booleans(),
    ),
    max_size=60,
)


def rest(some: Sequence[Copy], now: int = NOW, most: int = PLENTY) -> list[Copy]:
    going = superfluous(some, now, most)
    return [each for each in some if each not in going]


@given(copies, st.integers(0, 2 * PLENTY))
def test_the_newest_good_one_stays_and_so_do_three(some: list[Copy], most: int) -> None:
    kept = rest(some, most=most)
    good = [each.at_utc_ms for each in some if each.is_checked]
    if good:
        assert max(good) in [each.at_utc_ms for each in kept if each.is_checked]
    assert len(kept) >= min(len(some), limits.LEAST_COPIES)


@given(copies)
def test_what_may_go_may_go_at_once_and_no_more_then(some: list[Copy]) -> None:
    kept = rest(some)
    assert rest(kept) == kept


@given(copies, st.integers(-1000, 0))
def test_with_a_copy_from_the_future_nothing_goes_by_date(some: list[Copy], years: int) -> None:
    """A clock set back makes every copy one of the future."""
    past = [replace(each, bytes=1) for each in some]
    future = copy(NOW + DAY, size=1)
    assert rest([*past, future], NOW + years * 365 * DAY) == [*past, future]


@given(copies, st.integers(0, 4000))
def test_a_pause_of_years_takes_nothing_away(some: list[Copy], days: int) -> None:
    past = [replace(each, at_utc_ms=min(each.at_utc_ms, NOW)) for each in some]
    assert rest(past, NOW + days * DAY) == rest(past, NOW)


@given(copies)
def test_all_of_the_last_two_days_stay(some: list[Copy]) -> None:
    past = [replace(each, at_utc_ms=min(each.at_utc_ms, NOW), bytes=1) for each in some]
    newest = max((each.at_utc_ms for each in past), default=0)
    recent = [each for each in past if each.at_utc_ms > newest - KEEP.recent_days * DAY]
    assert set(recent) <= set(rest(past))


@given(copies)
def test_the_newest_before_each_migration_stays(some: list[Copy]) -> None:
    small = [replace(each, bytes=1) for each in some]
    kept = rest(small)
    for schema in {each.schema for each in small if each.why is Why.BEFORE_MIGRATION}:
        newest = max(
            each.at_utc_ms for each in small if (each.why, each.schema) == (Why.BEFORE_MIGRATION, schema)
        )
        assert newest in [each.at_utc_ms for each in kept]


@given(copies, st.integers(0, 2 * PLENTY))
def test_the_ceiling_is_kept_down_to_three(some: list[Copy], most: int) -> None:
    kept = rest(some, most=most)
    assert sum(each.bytes for each in kept) <= most or len(kept) <= limits.LEAST_COPIES + 2


def test_two_years_of_study_leave_days_weeks_and_months() -> None:
    kept: list[Copy] = []
    for number in range(2 * 365 * 3):
        # Three copies each day.
        now = NOW + (number // 3) * DAY + (number % 3) * HOUR
        kept = rest([*kept, copy(now)], now)
    ages = [(kept[-1].at_utc_ms - each.at_utc_ms) / DAY for each in kept]
    assert sum(age < 2 for age in ages) == 6
    assert sum(2 <= age < 16 for age in ages) == KEEP.daily
    assert sum(age >= 16 for age in ages) == KEEP.weekly + KEEP.monthly
    assert 365 < max(ages) < 500


def test_for_want_of_room_the_oldest_month_goes_first() -> None:
    kept = rest([copy(NOW - days * DAY) for days in range(500)])
    oldest = min(each.at_utc_ms for each in kept)
    (gone,) = superfluous(kept, NOW, 1000 * (len(kept) - 1))
    assert gone.at_utc_ms == oldest


def test_the_ceiling_is_a_tenth_of_the_disk_or_a_gigabyte() -> None:
    some = [copy(NOW, size=100_000_000)]
    assert ceiling(10**12, some) == limits.CEILING_BYTES
    assert ceiling(900_000_000, some) == 100_000_000

"""Which copies may go. A pure function of what there is: the clock alone never makes anything superfluous.

Age is counted from the newest copy, and days, weeks and months are those that have copies, so a year without
study takes nothing away. While a copy is dated in the future nothing goes but for want of room, since either
the clock or the date is wrong.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Hashable, Sequence

from desktop_app.storage.backups import limits
from desktop_app.study.copies import KEEPS, USUAL_KEEP, Copy, Keep, Why


class _Worth(enum.IntEnum):
    """What a copy is kept for; for want of room the lowest go first."""

    NOTHING = 0
    MONTH = 1
    WEEK = 2
    DAY = 3
    RECENT = 4
    """Or the newest before a migration, or dated in the future."""


def superfluous(
    copies: Sequence[Copy], now_utc_ms: int, ceiling_bytes: int, keep: Keep = KEEPS[USUAL_KEEP]
) -> tuple[Copy, ...]:
    """Those that may be deleted, in that order. Never the newest checked, and never down to under three."""
    worths = _worths(copies, now_utc_ms, keep)
    candidates = sorted(copies, key=lambda copy: (worths[copy], copy.at_utc_ms, copy.path))
    is_sure = all(copy.at_utc_ms <= now_utc_ms for copy in copies)
    kept, size = len(copies), sum(copy.bytes for copy in copies)
    newest, going = _newest_good(copies, now_utc_ms), []
    for copy in candidates:
        is_too_much = size > ceiling_bytes
        may_go = is_too_much or (is_sure and worths[copy] is _Worth.NOTHING)
        if copy not in newest and may_go and kept > limits.LEAST_COPIES:
            going.append(copy)
            kept, size = kept - 1, size - copy.bytes
    return tuple(going)


def ceiling(free_bytes: int, copies: Sequence[Copy]) -> int:
    """How much all copies together may take, on a disk with so much room left."""
    without = free_bytes + sum(copy.bytes for copy in copies)
    return min(limits.CEILING_BYTES, round(limits.CEILING_SHARE * without))


def _newest_good(copies: Sequence[Copy], now_utc_ms: int) -> set[Copy]:
    """By date; and the newest that is not dated in the future, which a wrong clock cannot put behind."""
    good = [copy for copy in copies if copy.is_checked]
    past = [copy for copy in good if copy.at_utc_ms <= now_utc_ms]
    return {max(some, key=lambda copy: copy.at_utc_ms) for some in (good, past) if some}


def _worths(copies: Sequence[Copy], now_utc_ms: int, keep: Keep) -> dict[Copy, _Worth]:
    worths = dict.fromkeys(copies, _Worth.NOTHING)
    rest = sorted(copies, key=lambda copy: (-copy.at_utc_ms, copy.path))
    newest = next((copy.at_utc_ms for copy in rest if copy.at_utc_ms <= now_utc_ms), now_utc_ms)
    recent = [copy for copy in rest if copy.at_utc_ms > newest - keep.recent_days * limits.DAY_MS]
    rest = rest[len(recent) :]
    worths |= dict.fromkeys(recent, _Worth.RECENT)
    for worth, span, number in (
        (_Worth.DAY, _day, keep.daily),
        (_Worth.WEEK, _week, keep.weekly),
        (_Worth.MONTH, _month, keep.monthly),
    ):
        spans = list(dict.fromkeys(map(span, rest)))[:number]
        worths |= {copy: worth for copy in _newest_of_each(rest, span) if span(copy) in spans}
        rest = [copy for copy in rest if span(copy) not in spans]
    before = [copy for copy in worths if copy.why is Why.BEFORE_MIGRATION]
    before.sort(key=lambda copy: -copy.at_utc_ms)
    return worths | dict.fromkeys(_newest_of_each(before, lambda copy: copy.schema), _Worth.RECENT)


def _newest_of_each(copies: Sequence[Copy], span: Callable[[Copy], Hashable]) -> list[Copy]:
    """`copies`: newest first."""
    found: dict[Hashable, Copy] = {}
    for copy in copies:
        found.setdefault(span(copy), copy)
    return list(found.values())


def _day(copy: Copy) -> int:
    return copy.at_utc_ms // limits.DAY_MS


def _week(copy: Copy) -> int:
    # The first of January 1970 was a Thursday.
    return (_day(copy) + 3) // 7


def _month(copy: Copy) -> tuple[int, int]:
    date = datetime.date(1970, 1, 1) + datetime.timedelta(days=_day(copy))
    return date.year, date.month

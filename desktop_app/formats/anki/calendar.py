"""What Anki's day numbers mean: days since the collection was made, each beginning at the rollover hour."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from desktop_app.formats.anki.values import number

_DAY_SECONDS = 86_400
_HOUR_SECONDS = 3_600
_DEFAULT_ROLLOVER = 4
_MOST_OFFSET_MINUTES = 24 * 60
_EPOCH = datetime.date(1970, 1, 1)
_FARTHEST_DAYS = 36_525
"""Dates farther from now than a hundred years are damage."""


class Calendar(NamedTuple):
    first_day: int
    """The date on which the collection was made, in days since 1970."""
    rollover_hour: int
    offset_minutes: int
    """East of UTC, of whoever studied it."""
    now_s: int

    def date_of_day(self, day: int) -> str:
        """As ISO 8601 has it; empty if it is no sensible date."""
        return _date(self.first_day + day, self.now_s // _DAY_SECONDS)

    def date_of_time(self, at_s: int) -> str:
        """The study day of an instant."""
        local = at_s + self.offset_minutes * 60 - self.rollover_hour * _HOUR_SECONDS
        return _date(local // _DAY_SECONDS, self.now_s // _DAY_SECONDS)


@lru_cache(maxsize=10_000)
def _date(days: int, today: int) -> str:
    if abs(days - today) > _FARTHEST_DAYS:
        return ""
    return (_EPOCH + datetime.timedelta(days=days)).isoformat()


def calendar_of(created_s: int, settings: Mapping[str, Any], now_s: int) -> Calendar:
    """From the instant at which day 0 began and the settings of the collection.

    Where the zone was not written down, day 0 began at the rollover hour of wherever that was: the date is
    the one whose rollover, in UTC, is nearest.
    """
    rollover = number(settings.get("rollover"), _DEFAULT_ROLLOVER) % 24
    west = settings.get("creationOffset")
    if isinstance(west, int) and abs(west) <= _MOST_OFFSET_MINUTES:
        first_day = (created_s - west * 60) // _DAY_SECONDS
        local = number(settings.get("localOffset"), west)
        offset = -local if abs(local) <= _MOST_OFFSET_MINUTES else -west
        return Calendar(first_day, rollover, offset, now_s)
    begins = created_s - rollover * _HOUR_SECONDS
    first_day = (begins + _DAY_SECONDS // 2) // _DAY_SECONDS
    offset = (first_day * _DAY_SECONDS - begins) // 60
    return Calendar(first_day, rollover, offset, now_s)

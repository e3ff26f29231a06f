"""The study day: the calendar day shifted by the hour at which a new day starts (04:00).

A study day is an integer, the proleptic Gregorian ordinal of its date, so that differences are whole days
whatever the clocks did meanwhile.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

DEFAULT_ROLLOVER_HOUR = 4


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant as a learner lives it: UTC in milliseconds, and the zone's offset from UTC in minutes."""

    at_utc_ms: int
    zone_minutes: int

    @property
    def local(self) -> datetime.datetime:
        """Wall time, without a zone."""
        epoch = datetime.datetime(1970, 1, 1)
        return epoch + datetime.timedelta(milliseconds=self.at_utc_ms, minutes=self.zone_minutes)


def study_day(moment: Moment, rollover_hour: int = DEFAULT_ROLLOVER_HOUR) -> int:
    """Day number of an instant, from wall time: a flight or a clock change moves it as a person would."""
    return (moment.local - datetime.timedelta(hours=rollover_hour)).date().toordinal()


def date_of(day: int) -> datetime.date:
    return datetime.date.fromordinal(day)


def noon_utc(day: int) -> datetime.datetime:
    """Noon UTC of a study day: given to the FSRS library so that it counts study days, not 24 hours."""
    return datetime.datetime.combine(date_of(day), datetime.time(12), datetime.UTC)

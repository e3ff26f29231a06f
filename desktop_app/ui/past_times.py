"""Instants of the past as people call them: today, yesterday, else by the date."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop_app.domain.study_day import Moment


class Patterns(NamedTuple):
    """Each with {time}, the last with {date} too."""

    today: str
    yesterday: str
    earlier: str


def local_time(at_utc_ms: int, now: Moment) -> datetime.datetime:
    """Wall time of an instant; without a zone.

    `now` tells the zone of today. In other months summer time may hold, which only the system knows.
    """
    here, there = (
        datetime.datetime.fromtimestamp(ms / 1000).astimezone().utcoffset() or datetime.timedelta()
        for ms in (now.at_utc_ms, at_utc_ms)
    )
    return Moment(at_utc_ms, now.zone_minutes).local + (there - here)


def spoken(at_utc_ms: int, now: Moment, patterns: Patterns, date_text: Callable[[datetime.date], str]) -> str:
    at = local_time(at_utc_ms, now)
    days_ago = (now.local.date() - at.date()).days
    pattern = patterns[min(days_ago, 2)] if days_ago >= 0 else patterns.earlier
    time = QLocale().toString(QTime(at.hour, at.minute), QCoreApplication.translate("text", "HH:mm"))
    return pattern.format(date=date_text(at.date()), time=time)

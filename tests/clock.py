"""Time as tests need it: it stands still until it is told to go on."""

from __future__ import annotations

import datetime

from desktop_app.domain.study_day import Moment


class Stopwatch:
    """Two seconds pass from one look to the next; once it was advanced by hand, none but those."""

    def __init__(self) -> None:
        self._ms = 1_000
        self._step_ms = 2_000

    def now_ms(self) -> int:
        self._ms += self._step_ms
        return self._ms

    def advance(self, ms: int) -> None:
        self._step_ms = 0
        self._ms += ms


class FakeClock:
    """Starts on 2026-11-21 at 10:00 UTC, in a zone without an offset."""

    def __init__(self) -> None:
        self.zone_minutes = 0
        self.set(datetime.datetime(2026, 11, 21, 10))

    def now(self) -> Moment:
        return Moment(self.at_utc_ms, self.zone_minutes)

    def set(self, utc: datetime.datetime) -> None:
        """To an instant, given in UTC without a zone."""
        self.at_utc_ms = round(utc.replace(tzinfo=datetime.UTC).timestamp() * 1000)

    def advance(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> None:
        self.at_utc_ms += round(((days * 24 + hours) * 3600 + seconds) * 1000)

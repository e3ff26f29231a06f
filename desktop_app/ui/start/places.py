"""What the strips and pages need of the data folder, as protocols: `app.py` brings the real thing."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Literal, Protocol

from desktop_app.study.rows import Where

Reason = Literal["asked", "held", "damaged", "unwritable"]
"""Why the data is open read-only."""


class Upkeep(Protocol):
    """Facts about one data folder that are no study data. Any thread; a disk that refuses is no error."""

    @property
    def folder(self) -> Path: ...

    def begin(self) -> bool:
        """A window writes from now on. Whether the one before ended in an orderly way."""

    def end(self) -> None:
        """Everything is on disk."""

    def is_full_check_due(self, at_utc_ms: int) -> bool: ...
    def note_full_check(self, at_utc_ms: int) -> None: ...
    def last_full_check(self) -> int:
        """When, in milliseconds UTC; 0 before the first."""

    def where(self) -> Where: ...
    def conflicts(self) -> tuple[str, ...]:
        """Names of other versions of the database that lie beside it."""

    def is_told(self, what: str) -> bool:
        """Whether this folder was warned of `what` before."""

    def note_told(self, what: str) -> None: ...
    def clock_in_doubt(self, now: datetime.datetime) -> bool:
        """Whether the clock, which says `now` (UTC), can hardly be right."""

    def note_clock_right(self, now: datetime.datetime) -> None:
        """The person has said so."""

    def sizes(self) -> dict[str, int]:
        """Bytes of the files of the database, by their names."""

    def versions(self) -> dict[str, str]:
        """Of the program, of SQLite and of the data, by their names."""

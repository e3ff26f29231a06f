"""Facts about a data folder that are no study data: how it was left, what was checked and told, the clock."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from desktop_app.storage import disks
from desktop_app.storage.backups.state import read_number, read_state, remember
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.disks import Kind
from desktop_app.study.rows import Where

FULL_CHECK_EVERY_MS = 7 * 86_400_000
OLDEST_YEAR = 2000
MOST_AHEAD = datetime.timedelta(hours=48)
_MOST_TOLD = 50
_HEADER_BYTES = 100
_CLEAN, _CHECKED, _TOLD, _CLOCK = "clean_exit", "last_full_check_utc_ms", "warned_about", "clock_right_utc_ms"

_Disk = Literal["", "network", "removable"]
_DISKS: dict[Kind, Literal["", "network", "removable"]] = {
    Kind.NETWORK: "network",
    Kind.REMOVABLE: "removable",
}


class FolderUpkeep:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # How it was left

    def begin(self) -> bool:
        """The mark is put on the disk before this returns."""
        was_clean = read_state(self.folder).get(_CLEAN) is not False
        remember(self.folder, **{_CLEAN: False})
        return was_clean

    def end(self) -> None:
        remember(self.folder, **{_CLEAN: True})

    # What was checked and told

    def is_full_check_due(self, at_utc_ms: int) -> bool:
        """Also where the last one lies in the future: the clock was wrong then, or is now."""
        last = self.last_full_check()
        return not 0 <= at_utc_ms - last < FULL_CHECK_EVERY_MS

    def last_full_check(self) -> int:
        """0 before the first."""
        return read_number(self.folder, _CHECKED)

    def note_full_check(self, at_utc_ms: int) -> None:
        remember(self.folder, **{_CHECKED: at_utc_ms})

    def where(self) -> Where:
        from desktop_app.storage.sync_clients import sync_client

        return Where(_DISKS.get(disks.kind_of(self.folder), ""), sync_client(self.folder))

    def conflicts(self) -> tuple[str, ...]:
        from desktop_app.storage.sync_clients import conflicted_copies

        return conflicted_copies(self.folder)

    def is_told(self, what: str) -> bool:
        return what in self._told()

    def note_told(self, what: str) -> None:
        remember(self.folder, **{_TOLD: [*self._told(), what][-_MOST_TOLD:]})

    def sizes(self) -> dict[str, int]:
        found = {}
        for suffix in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                path = self.folder / f"{FILE_NAME}{suffix}"
                found[path.name] = path.stat().st_size
        return found

    def versions(self) -> dict[str, str]:
        from importlib import metadata

        try:
            versus = metadata.version("versus")
        except metadata.PackageNotFoundError:
            versus = "from its sources"
        schema = "?"
        with contextlib.suppress(OSError), (self.folder / FILE_NAME).open("rb") as file:
            header = file.read(_HEADER_BYTES)
            schema = str(int.from_bytes(header[60:64], "big"))
        return {"Versus": versus, "SQLite": sqlite3.sqlite_version, "Data version": schema}

    # The clock

    def clock_in_doubt(self, now: datetime.datetime) -> bool:
        """A date before 2000, or one more than 48 h ahead of the newest file that the clock had no part in.

        To be asked before the database is opened, which changes its files. They are looked at first. Where
        they are older than that, whoever comes back from a holiday is not asked while the machine was used
        meanwhile: then other files are newer. Those written since the machine was switched on bear the date
        in question, so they say nothing; but since then the clock has gone evenly.
        """
        at, limit = now.timestamp(), MOST_AHEAD.total_seconds()
        newest = max(_times(self.folder.glob(f"{FILE_NAME}*")), default=0.0)
        if now.year >= OLDEST_YEAR and (not newest or at - newest <= limit):
            return False  # with nothing to go by in a new folder
        newest = max(newest, read_number(self.folder, _CLOCK) / 1000)
        if now.year < OLDEST_YEAR:
            return abs(at - read_number(self.folder, _CLOCK) / 1000) > limit
        switched_on = at - _seconds_running()
        if newest >= switched_on:
            return False
        others = (each for each in _times(_files_of_others()) if each < switched_on)
        return switched_on - max(newest, *others, 0.0) > limit

    def note_clock_right(self, now: datetime.datetime) -> None:
        """The person has said so."""
        remember(self.folder, **{_CLOCK: round(now.timestamp() * 1000)})

    def _told(self) -> list[str]:
        told = read_state(self.folder).get(_TOLD)
        return [each for each in told if isinstance(each, str)] if isinstance(told, list) else []


def _files_of_others() -> Iterator[Path]:
    """What lies in the home folder and among temporary files. Only their times are looked at."""
    for place in (Path.home(), Path(tempfile.gettempdir())):
        with contextlib.suppress(OSError):
            yield from place.iterdir()


def _times(paths: Iterable[Path]) -> Iterator[float]:
    for path in paths:
        with contextlib.suppress(OSError):
            yield path.lstat().st_mtime


def _seconds_running() -> float:
    """Since the machine was switched on, sleep included."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()

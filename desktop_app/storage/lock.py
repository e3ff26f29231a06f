"""One writer per data folder: an operating-system lock, with a note beside it that says who holds it.

The lock goes with its process, so a kill leaves nothing behind but a note, and the note alone locks nobody
out; except on a network disk, where locks of other machines may not reach us.
"""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.errors import DataFolderInUse
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.storage import disks
from desktop_app.storage.errors import named_errors
from desktop_app.storage.host import host_name

LOCK_NAME = "versus.lock"
NOTE_NAME = "versus.lock.json"


class Holder(NamedTuple):
    pid: int
    host: str
    since_utc_ms: int


class FolderLock:
    """Held until `release`."""

    def __init__(self, lock: Any, note: Path) -> None:
        self._lock = lock
        self._note = note

    def release(self) -> None:
        """The note goes first: without the lock it may be another's already."""
        if self._lock.is_locked:
            self._note.unlink(missing_ok=True)
            self._lock.release()


@named_errors
def take_lock(folder: Path, at_utc_ms: int, *, take_over: bool = False) -> FolderLock:
    """Raises DataFolderInUse at once where another process holds the folder.

    `take_over`: the user was told that another machine's note lies on the network disk, and insists.
    """
    # Importing it takes as long as all the rest of opening (it pulls in asyncio), so only writers do.
    from filelock import FileLock, Timeout

    note = folder / NOTE_NAME
    lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise _in_use(read_note(note)) from error
    try:
        holder = read_note(note)
        foreign = holder is not None and holder.host != host_name()
        if foreign and not take_over and not disks.is_plainly_local(folder):
            raise _in_use(holder)
        _write_note(note, Holder(os.getpid(), host_name(), at_utc_ms))
    except BaseException:
        lock.release()
        raise
    return FolderLock(lock, note)


def read_note(note: Path) -> Holder | None:
    """None where there is no note, or none that can be read: it may be half written."""
    try:
        data = json.loads(note.read_text("utf-8"))
        return Holder(int(data["pid"]), str(data["host"]), int(data["since_utc_ms"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_note(note: Path, holder: Holder) -> None:
    handle = os.open(note, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 - to give the permissions at once
        json.dump(holder._asdict(), file)


def _in_use(holder: Holder | None) -> DataFolderInUse:
    if holder is None or holder.host == host_name():
        return DataFolderInUse(
            phrase(QT_TRANSLATE_NOOP("errors", "Another Versus window uses this data.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Go on in that window, or close it and try again.")),
            f"process {holder.pid}" if holder else "",
        )
    at = datetime.datetime.fromtimestamp(holder.since_utc_ms / 1000).astimezone()
    return DataFolderInUse(
        phrase(
            QT_TRANSLATE_NOOP("errors", "Versus on the computer “{host}” uses this data, since {since}."),
            host=holder.host,
            since=f"{at:%Y-%m-%d %H:%M}",
        ),
        phrase(QT_TRANSLATE_NOOP("errors", "Close it there and try again, or open the data read-only here.")),
        f"process {holder.pid}",
    )

"""One writer per data folder: an operating-system lock, with a note beside it that says who holds it.

The lock goes with its process, so a kill leaves nothing behind but a note, and the note alone locks nobody
out; except where several machines may have the folder at a time, and the locks of others do not reach us: on
a network disk, and in a folder that a program keeps the same everywhere. A stick is in one machine at a time.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.errors import DataFolderInUse, HeldElsewhere
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.storage import disks
from desktop_app.storage.errors import named_errors
from desktop_app.storage.host import host_name

LOCK_NAME = "versus.lock"
NOTE_NAME = "versus.lock.json"
_MOST_SHOWN = 60


class Holder(NamedTuple):
    pid: int
    host: str
    since_utc_ms: int


class FolderLock:
    """Held until `release`."""

    def __init__(self, lock: Any, note: Path, holder: Holder) -> None:
        self._lock = lock
        self._note = note
        self._holder = holder

    def release(self) -> None:
        """The note goes first: without the lock it may be another's already. Where another machine has taken
        over it is so even now. A disk that is gone keeps its note; the lock goes with it."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                if read_note(self._note) in (self._holder, None):
                    self._note.unlink(missing_ok=True)
            self._lock.release()


@named_errors
def take_lock(folder: Path, at_utc_ms: int, *, take_over: bool = False) -> FolderLock:
    """Raises DataFolderInUse at once where another process holds the folder; HeldElsewhere where nothing says
    so but the note of another machine.

    `take_over`: the user was told of that note, and insists.
    """
    # Importing it takes as long as all the rest of opening (it pulls in asyncio), so only writers do.
    from filelock import FileLock, Timeout

    note = folder / NOTE_NAME
    lock = FileLock(folder / LOCK_NAME, timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise _in_use(read_note(note)) from error
    try:
        holder = read_note(note)
        if holder is not None and holder.host != host_name() and not take_over and _is_shared(folder):
            raise _held_elsewhere(holder)
        ours = Holder(os.getpid(), host_name(), at_utc_ms)
        _write_note(note, ours)
    except BaseException:
        lock.release()
        raise
    return FolderLock(lock, note, ours)


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


def _is_shared(folder: Path) -> bool:
    """Whether other machines may have this folder now. Asked only where one has left its note."""
    if not disks.is_plainly_local(folder):
        return disks.kind_of(folder) is not disks.Kind.REMOVABLE
    from desktop_app.storage.sync_clients import sync_client

    return bool(sync_client(folder))


def _in_use(holder: Holder | None) -> DataFolderInUse:
    if holder is None or holder.host == host_name():
        return DataFolderInUse(
            phrase(QT_TRANSLATE_NOOP("errors", "Another Versus window is using this data.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Go on in that window, or close it and try again.")),
            f"process {holder.pid}" if holder else "",
        )
    return DataFolderInUse(*_elsewhere(holder))


def _held_elsewhere(holder: Holder) -> HeldElsewhere:
    return HeldElsewhere(*_elsewhere(holder))


def _elsewhere(holder: Holder) -> tuple[Phrase, Phrase, str]:
    return (
        phrase(
            QT_TRANSLATE_NOOP("errors", "Versus on the computer “{host}” is using this data, since {since}."),
            host=_shown(holder.host),
            since=_local_time(holder.since_utc_ms),
        ),
        phrase(QT_TRANSLATE_NOOP("errors", "Close it there and try again, or open the data read-only here.")),
        f"process {holder.pid}",
    )


def _shown(host: str) -> str:
    """The note comes from another machine: whatever it says must fit into a sentence."""
    return "".join(each for each in host if each.isprintable())[:_MOST_SHOWN] or "?"


def _local_time(utc_ms: int) -> str:
    try:
        at = datetime.datetime.fromtimestamp(utc_ms / 1000).astimezone()
    except (ValueError, OverflowError, OSError):
        return "?"
    return f"{at:%Y-%m-%d %H:%M}"

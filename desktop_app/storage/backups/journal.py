"""The journal: all events once more, as plain lines in `backups/events.log`, for when nothing else is left.

It goes on where it left off. Where that cannot be trusted any more (after a restore, a lost note, a line that
was cut short) it looks which events it has, so that each is written once whatever happened.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.domain.ids import LearnerId
from desktop_app.progress import Progress, Silent
from desktop_app.storage.backups.copying import open_to_read
from desktop_app.storage.backups.state import FOLDER, read_state, remember
from desktop_app.storage.events import COLUMNS
from desktop_app.storage.files import flush_file, flush_folder
from desktop_app.storage.journal_lines import line_to_row, row_to_line

FILE_NAME = "events.log"

_ROWS_AT_ONCE = 500
_AFTER = f"SELECT key, {COLUMNS} FROM event WHERE key > ? ORDER BY key LIMIT ?"


def journal_of(folder: Path) -> Path:
    return folder / FOLDER / FILE_NAME


def append(
    folder: Path, database: Path, *, at_most: int | None = None, progress: Progress | None = None
) -> int:
    """Write the events that are not in it yet, in the order in which they came to the database; how many.

    Raises sqlite3.Error, OSError, Cancelled; what was written by then stays.
    """
    progress = progress or Silent()
    connection = open_to_read(database)
    try:
        after, known = _where(folder, connection)
        (last,) = connection.execute("SELECT coalesce(max(key), 0) FROM event").fetchone()
        if after == last:
            return 0
        return _append(folder, connection, after, known, at_most, progress)
    finally:
        connection.close()


def lines(folder: Path) -> Iterator[str]:
    """Each as it stands there; empty where there is no journal."""
    try:
        with journal_of(folder).open("rb") as stream:
            for line in stream:
                yield line.decode("ascii", "replace")
    except FileNotFoundError:
        return


def forget_learner(folder: Path, learner: LearnerId) -> int:
    """Take out what is theirs, when they are erased at once; how many lines. Raises OSError."""
    journal = journal_of(folder)
    if not journal.exists():
        return 0
    part = journal.with_name(f"{FILE_NAME}.part")
    gone = 0
    try:
        with _opened(part, os.O_TRUNC) as stream:
            for line in lines(folder):
                row = line_to_row(line)
                # Also of a line that was cut short.
                if (row is not None and row[1] == learner.bytes) or learner.hex in line:
                    gone += 1
                else:
                    stream.write(line.encode("ascii", "replace"))
        flush_file(part)
        part.replace(journal)
        flush_folder(journal.parent)
    finally:
        part.unlink(missing_ok=True)
    # What is left is looked through at the next time.
    remember(folder, journal=None)
    return gone


def _append(
    folder: Path,
    connection: sqlite3.Connection,
    after: int,
    known: Collection[bytes],
    at_most: int | None,
    progress: Progress,
) -> int:
    journal, written = journal_of(folder), 0
    last: tuple[int, bytes] = (after, b"")
    with _opened(journal) as stream:
        if not _ends_whole(journal):
            stream.write(b"\n")
        for rows in _slices(connection, after):
            new = [row_to_line(row[1:]) for row in rows if row[1] not in known]
            stream.write("".join(f"{line}\n" for line in new).encode("ascii"))
            written, last = written + len(new), rows[-1][:2]
            progress.step(written)
            if at_most is not None and written >= at_most:
                break
        stream.flush()
        os.fsync(stream.fileno())
        size = stream.tell()
    key, name = last
    # Not noted if anything was raised before: then it is looked through at the next time.
    remember(folder, journal={"key": key, "uuid": name.hex(), "bytes": size})
    return written


def _where(folder: Path, connection: sqlite3.Connection) -> tuple[int, frozenset[bytes]]:
    """After which row to go on, and which events are not to be written again."""
    note, journal = read_state(folder).get("journal"), journal_of(folder)
    size = journal.stat().st_size if journal.exists() else 0
    if isinstance(note, dict) and note.get("bytes") == size:
        row = connection.execute("SELECT uuid FROM event WHERE key = ?", (note.get("key"),)).fetchone()
        if row is not None and row[0].hex() == note.get("uuid"):
            return int(str(note["key"])), frozenset()
    return 0, frozenset(_whole_uuids(folder))


def _whole_uuids(folder: Path) -> Iterator[bytes]:
    for line in lines(folder):
        row = line_to_row(line)
        if row is not None and isinstance(row[0], bytes):
            yield row[0]


def _slices(connection: sqlite3.Connection, after: int) -> Iterator[list[tuple[Any, ...]]]:
    while rows := connection.execute(_AFTER, (after, _ROWS_AT_ONCE)).fetchall():
        yield rows
        after = rows[-1][0]


def _opened(journal: Path, mode: int = os.O_APPEND) -> BinaryIO:
    journal.parent.mkdir(mode=0o700, exist_ok=True)
    handle = os.open(journal, os.O_CREAT | os.O_WRONLY | getattr(os, "O_BINARY", 0) | mode, 0o600)
    return open(handle, "wb" if mode == os.O_TRUNC else "ab")  # noqa: PTH123 - to give the permissions at once


def _ends_whole(journal: Path) -> bool:
    """False after a line that was cut short, by a kill or a full disk."""
    with journal.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        if size:
            stream.seek(size - 1)
        return stream.read(1) in (b"", b"\n")

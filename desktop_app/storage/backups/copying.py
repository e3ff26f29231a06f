"""One checked copy of a live database. A plain copy of the file can lack every row still in the log.

It gets its name once it is complete, read back and on the disk; what is begun ends in `.part`.
"""

from __future__ import annotations

import contextlib
import datetime
import math
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.progress import Progress, Silent
from desktop_app.storage import errors
from desktop_app.storage.backups import limits
from desktop_app.storage.backups.state import FOLDER
from desktop_app.storage.files import file_uri, flush_file, flush_folder, make_private

BUSY_SECONDS = 5
_OPERATIONS_BETWEEN_STEPS = 20_000
_COPIED, _WHOLE = 60, 100
"""Per cent: the writing of a copy, then the reading back."""

_Counts = dict[str, int]
_Fill = Callable[[sqlite3.Connection, Path, Callable[[float], None]], None]


def checked_copy(connection: sqlite3.Connection, folder: Path, why: str, at_utc_ms: int) -> Path:
    """A copy of the open database in `folder`/backups, complete and checked once it has its name.

    `why` goes into the name ("before-schema-2"). Raises DatabaseDamaged if the copy is not whole.
    """
    place = folder / FOLDER
    place.mkdir(mode=0o700, exist_ok=True)
    return _write(connection, place, why, at_utc_ms, Silent(), _vacuum, with_rows=False)


def copy_of_file(source: Path, place: Path, why: str, at_utc_ms: int, progress: Progress) -> Path:
    """The same through a connection of its own, rows checked too, while others may write to `source`.

    Under a log readers hold up nobody. Where there is none, the file is read in pieces between which a writer
    gets its turn. Raises Cancelled, DatabaseDamaged, sqlite3.Error, OSError; DatabaseBusy if others write all
    the time.
    """
    connection = open_to_read(source)
    try:
        (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
        fill = _vacuum if journal == "wal" else _in_pieces
        return _write(connection, place, why, at_utc_ms, progress, fill, with_rows=True)
    finally:
        connection.close()


def open_to_read(path: Path, *, is_still: bool = False) -> sqlite3.Connection:
    """`is_still`: nobody writes to it, so it is read without locks, and without a trace beside it."""
    if not is_still:
        take_back_cut_short(path)
    options = "mode=ro&immutable=1" if is_still else "mode=ro"
    connection = sqlite3.connect(
        file_uri(path, options), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        for pragma in ("trusted_schema = off", "cell_size_check = on"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def take_back_cut_short(path: Path) -> None:
    """What a kill has left of a transaction where there is no log: a connection that only reads may not take
    it back, and fails. While somebody writes nothing happens. Where this may not write either, that is told.
    """
    journal = path.with_name(f"{path.name}-journal")
    with contextlib.suppress(OSError, sqlite3.Error):
        if journal.stat().st_size:
            connection = sqlite3.connect(file_uri(path, "mode=rw"), uri=True, timeout=BUSY_SECONDS)
            with contextlib.closing(connection):
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def part_name(path: Path) -> Path:
    """What is begun; of this process, since `versus backup` may run beside an open window."""
    return path.with_name(f"{path.stem}.{os.getpid()}.part")


def sweep(place: Path) -> None:
    """Take away what a kill left half done, with what SQLite has put beside it."""
    for part in place.glob("*.part*"):
        with contextlib.suppress(OSError):
            if abs(time.time() - part.stat().st_mtime) > limits.LEFT_OVER_SECONDS:
                part.unlink()


@contextlib.contextmanager
def cancellable(connection: sqlite3.Connection, step: Callable[[], None]) -> Iterator[None]:
    """`step` is called all along and may raise: what the connection does ends then, with that error."""
    raised: list[BaseException] = []

    def ask() -> int:
        try:
            step()
        except BaseException as error:
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(ask, _OPERATIONS_BETWEEN_STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if raised:
            raise raised[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _write(
    connection: sqlite3.Connection,
    place: Path,
    why: str,
    at_utc_ms: int,
    progress: Progress,
    fill: _Fill,
    *,
    with_rows: bool,
) -> Path:
    at = datetime.datetime.fromtimestamp(at_utc_ms / 1000, datetime.UTC)
    target = _free_name(place, f"{at:%Y%m%dT%H%M%SZ}-{why}")
    part = part_name(target)
    try:
        expected = _fill(connection, part, progress, fill)
        _read_back(part, expected, progress, with_rows=with_rows)
        flush_file(part)
        progress.step(_WHOLE, _WHOLE)
        part.rename(target)
        flush_folder(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


class _Expected(NamedTuple):
    before: _Counts
    after: _Counts
    is_still: bool
    """Nobody else wrote in between, so that a copy has exactly these."""

    def allows(self, counts: _Counts) -> bool:
        if self.is_still:
            return counts == self.after
        return counts.keys() == self.after.keys() and all(
            min(self.before.get(name, 0), each) <= counts[name] <= max(self.before.get(name, 0), each)
            for name, each in self.after.items()
        )


def _fill(connection: sqlite3.Connection, part: Path, progress: Progress, fill: _Fill) -> _Expected:
    """Make the copy. Again if others wrote so much meanwhile that its counts say nothing."""
    for _ in range(limits.TRIES):
        # VACUUM INTO takes an empty file; made beforehand, it is nobody else's to read.
        make_private(part)
        version, before = _data_version(connection), counts_of(connection)
        fill(connection, part, lambda share: progress.step(round(_COPIED * share), _WHOLE))
        after = counts_of(connection)
        expected = _Expected(before, after, _data_version(connection) == version)
        if expected.is_still or expected.allows(_counts_in(part)):
            return expected
    raise errors.busy("written to all the time while it was copied")


def _vacuum(connection: sqlite3.Connection, part: Path, step: Callable[[float], None]) -> None:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    flushed = 0

    def look() -> None:
        nonlocal flushed
        written = part.stat().st_size
        if written - flushed > limits.FLUSH_BYTES:
            # All at the end would hold up the answers, which wait for the same disk.
            flush_file(part)
            flushed = written
        step(min(1.0, written / max(1, pages * size)))

    with cancellable(connection, look):
        connection.execute("VACUUM INTO ?", (str(part),))


def _in_pieces(connection: sqlite3.Connection, part: Path, step: Callable[[float], None]) -> None:
    """SQLite begins anew whenever another connection has written. The pieces are longer then, so that whoever
    answers faster than this copies has to wait for it in the end."""
    pages = limits.PAGES_AT_ONCE
    while not _copied_with(connection, part, step, pages):
        pages *= 2


def _copied_with(
    connection: sqlite3.Connection, part: Path, step: Callable[[float], None], pages: int
) -> bool:
    """False: it would have begun anew."""
    target, before = sqlite3.connect(part), math.inf

    def between(_status: int, remaining: int, total: int) -> None:
        nonlocal before
        step(1 - remaining / max(1, total))
        if remaining > before:
            raise _BeginsAnew
        before = remaining

    try:
        target.execute("PRAGMA synchronous = off")
        connection.backup(target, pages=pages, progress=between, sleep=limits.PAUSE_SECONDS)
    except _BeginsAnew:
        return False
    finally:
        target.close()
    return True


class _BeginsAnew(Exception):
    pass


def _read_back(part: Path, expected: _Expected, progress: Progress, *, with_rows: bool) -> None:
    connection = open_to_read(part, is_still=True)
    try:
        with cancellable(connection, lambda: progress.step(_COPIED, _WHOLE)):
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            counts = counts_of(connection)
        problems: tuple[str, ...] = ()
        if with_rows and verdict == "ok":
            problems = _row_problems(connection, sum(counts.values()), progress)
    finally:
        connection.close()
    if verdict != "ok" or not expected.allows(counts) or problems:
        raise errors.damaged(
            f"the copy: {verdict}; {counts} instead of {expected.after}; {'; '.join(problems[:5])}"
        )


def _row_problems(connection: sqlite3.Connection, rows: int, progress: Progress) -> tuple[str, ...]:
    # Late: only who makes copies pays for it.
    from desktop_app.storage.doctor import schema_problems
    from desktop_app.storage.row_checks import SLICE, walk_rows

    done = 0

    def tick() -> None:
        nonlocal done
        done += SLICE
        progress.step(min(_WHOLE, _COPIED + (_WHOLE - _COPIED) * done // max(1, rows)), _WHOLE)

    return schema_problems(connection) or tuple(walk_rows(connection, tick=tick))


def _data_version(connection: sqlite3.Connection) -> int:
    """Another number after others wrote."""
    (version,) = connection.execute("PRAGMA data_version").fetchone()
    return int(version)


def _counts_in(part: Path) -> _Counts:
    connection = open_to_read(part, is_still=True)
    try:
        return counts_of(connection)
    finally:
        connection.close()


def counts_of(connection: sqlite3.Connection) -> _Counts:
    """Rows of each table."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
        if not name.startswith("sqlite_")
    }


def _free_name(place: Path, name: str) -> Path:
    target, number = place / f"{name}.db", 2
    while target.exists():
        target, number = place / f"{name}-{number}.db", number + 1
    return target

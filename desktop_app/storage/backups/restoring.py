"""Another database takes the place of the present one, whose files are moved aside whole.

The newcomer is made ready in `restoring/` first; what was set aside comes back from where it lies. Then a
small marker file says how far it came, so that after a kill at any step whoever opens the folder next ends
what was begun: the old state or the new one, never half of each.
"""

from __future__ import annotations

import contextlib
import datetime
import enum
import errno
import json
from collections.abc import Sequence
from pathlib import Path

from desktop_app.progress import Progress
from desktop_app.storage import errors
from desktop_app.storage.backups.copying import cancellable, counts_of, open_to_read
from desktop_app.storage.backups.state import write_json
from desktop_app.storage.files import flush_file, flush_folder, make_private
from desktop_app.storage.migrations import MIGRATIONS, newest, version_of

DATABASE = "versus.db"
FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal")
READY = "restoring"
ASIDE = "set-aside"

_AT_ONCE = 1 << 20


def prepare(data: Path, source: Path, progress: Progress) -> None:
    """Make `source` ready to take the place of the database, and see that it is whole.

    Raises NotADatabase, DatabaseTooNew, DatabaseDamaged, sqlite3.Error, OSError, Cancelled.
    """
    ready = data / READY
    clear(ready)
    ready.mkdir(mode=0o700)
    target = ready / DATABASE
    try:
        if source.with_name(f"{source.name}-wal").exists():
            _copy_with_log(source, target, progress)
        else:
            _copy_file(source, target, progress)
        _compare(source, target, progress)
        flush_file(target)
        flush_folder(ready)
    except BaseException:
        clear(ready)
        raise


def replace_database(data: Path, at_utc_ms: int, source: Path | None = None) -> Path:
    """What is ready takes the place; gives the folder that holds the files as they were.

    `source`: files set aside before come back as they stand, whatever their state. Needs the folder's lock,
    and nothing of ours may have the database open. Raises OSError; all is as before.
    """
    ready = source or data / READY
    incoming = [name for name in FILES if (ready / name).exists()]
    if DATABASE not in incoming:
        raise FileNotFoundError(errno.ENOENT, "nothing that could take the place", DATABASE)
    aside = _free_folder(data, at_utc_ms)
    # Nothing has changed before the marker is there.
    origin = ready.relative_to(data).as_posix()
    write_json(_marker(data, _Phase.ASIDE), {"aside": aside.name, "from": origin, "incoming": incoming})
    try:
        flush_folder(data)
        finish(data)
    except BaseException:
        # If this fails too, it is done at the next start.
        _turn_back(data)
        raise
    return aside


def finish(data: Path) -> None:
    """End what a kill has interrupted. Needs the folder's lock. Raises OSError."""
    phase = _phase_of(data)
    if phase is None:
        _sweep(data)
        return
    known = json.loads(_marker(data, phase).read_text("utf-8"))
    ready, aside = data / known["from"], data / ASIDE / known["aside"]
    # Each step may be done twice: it passes over what is done.
    if phase is _Phase.ASIDE:
        aside.mkdir(mode=0o700, parents=True, exist_ok=True)
        _move(FILES, data, aside)
        phase = _go_on(data, phase, _Phase.IN)
    if phase is _Phase.IN:
        _move(known["incoming"], ready, data)
    else:
        ready.mkdir(mode=0o700, exist_ok=True)
        _move([name for name in known["incoming"] if not (ready / name).exists()], data, ready)
        _move(FILES, aside, data)
    with contextlib.suppress(OSError):
        # Empty now, unless somebody has put something else there.
        (aside if phase is _Phase.BACK else ready).rmdir()
    _marker(data, phase).unlink()
    with contextlib.suppress(OSError):
        flush_folder(data)
        _sweep(data)


def _sweep(data: Path) -> None:
    """What was made ready, or begun to be written, and is not wanted any more."""
    clear(data / READY)
    for part in data.glob(f"{READY}-*.part"):
        part.unlink()


def is_half_way(data: Path) -> bool:
    return _phase_of(data) is not None


class _Phase(enum.StrEnum):
    """Part of the marker's name: it is renamed, since a full disk has no room for another."""

    ASIDE = "aside"
    IN = "in"
    BACK = "back"


def _marker(data: Path, phase: _Phase) -> Path:
    return data / f"{READY}-{phase}.json"


def _phase_of(data: Path) -> _Phase | None:
    return next((phase for phase in _Phase if _marker(data, phase).exists()), None)


def _go_on(data: Path, phase: _Phase, then: _Phase) -> _Phase:
    _marker(data, phase).replace(_marker(data, then))
    flush_folder(data)
    return then


def _turn_back(data: Path) -> None:
    phase = _phase_of(data)
    if phase is not None:
        _go_on(data, phase, _Phase.BACK)
        finish(data)


def _move(names: Sequence[str], source: Path, target: Path) -> None:
    for name in names:
        if (source / name).exists():
            (source / name).replace(target / name)
    for folder in (target, source):
        if folder.exists():
            flush_folder(folder)


def _copy_with_log(source: Path, target: Path, progress: Progress) -> None:
    connection = open_to_read(source)
    try:
        make_private(target)
        with cancellable(connection, lambda: progress.step(0)):
            connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def _copy_file(source: Path, target: Path, progress: Progress) -> None:
    make_private(target)
    done, total = 0, source.stat().st_size
    with source.open("rb") as reading, target.open("wb") as writing:
        while piece := reading.read(_AT_ONCE):
            writing.write(piece)
            done += len(piece)
            progress.step(done, total)


def _compare(source: Path, target: Path, progress: Progress) -> None:
    expected = _counts(source, progress)
    connection = open_to_read(target, is_still=True)
    try:
        with cancellable(connection, lambda: progress.step(0)):
            if version_of(connection, newest(MIGRATIONS)) == 0:
                raise errors.not_a_database("an empty file")
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            counts = counts_of(connection)
    finally:
        connection.close()
    if verdict != "ok" or counts != expected:
        raise errors.damaged(f"the copy: {verdict}; {counts} instead of {expected}")


def _counts(source: Path, progress: Progress) -> dict[str, int]:
    connection = open_to_read(source, is_still=not source.with_name(f"{source.name}-wal").exists())
    try:
        with cancellable(connection, lambda: progress.step(0)):
            return counts_of(connection)
    finally:
        connection.close()


def _free_folder(data: Path, at_utc_ms: int) -> Path:
    at = datetime.datetime.fromtimestamp(at_utc_ms / 1000, datetime.UTC)
    name, number = f"{at:%Y%m%dT%H%M%SZ}", 2
    target = data / ASIDE / name
    while target.exists():
        target, number = data / ASIDE / f"{name}-{number}", number + 1
    return target


def clear(folder: Path) -> None:
    """Take away what is ready; nothing where it is not there."""
    if folder.exists():
        # Late, as its import takes longer than a start has to spare.
        import shutil

        shutil.rmtree(folder)

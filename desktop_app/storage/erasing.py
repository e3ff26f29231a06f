"""Erasing a learner for good: every row, and on demand every file that holds some.

The one exception to "events are never deleted". The database is written anew afterwards, so that no free page
and no log keeps what was in a row.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.domain.errors import StorageError
from desktop_app.domain.ids import LearnerId
from desktop_app.progress import Progress
from desktop_app.storage import errors
from desktop_app.storage.backups import journal, listing
from desktop_app.storage.backups.copying import open_to_read, part_name
from desktop_app.storage.database import FILE_NAME, VersusDatabase
from desktop_app.storage.files import flush_file, flush_folder, make_private
from desktop_app.storage.migrations import MIGRATIONS, newest
from desktop_app.storage.row_checks import row_problems

_OF_LEARNERS = """
    SELECT master.name, keys."from" FROM sqlite_master AS master, pragma_foreign_key_list(master.name) AS keys
    WHERE master.type = 'table' AND keys."table" = 'learner'
"""
_GUARDS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'event'"
_HOLDS = """
    SELECT EXISTS (SELECT 1 FROM learner WHERE uuid = ?1)
        OR EXISTS (SELECT 1 FROM event WHERE learner_uuid = ?1)
"""
_COMPANIONS = ("-wal", "-shm", "-journal")
_PIECE = 1 << 20


def erase_from(database: VersusDatabase, learner: LearnerId) -> None:
    """From the open database of this thread, which must be in no transaction. Once more changes nothing.

    Raises DatabaseBusy where somebody reads on and on, so that the log cannot be folded away; by then
    the rows are gone.
    """
    connection = database.raw
    with _secure_delete(connection):
        with database.atomic():
            _erase_rows(connection, learner)
        connection.execute("VACUUM")
    (is_busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise errors.busy("wal_checkpoint")


def erase_from_files(folder: Path, copies: Sequence[Path], learner: LearnerId, progress: Progress) -> None:
    """From all copies in the folders `copies`, from files that were moved aside in the data folder, and from
    journals; what cannot be read and holds the learner is deleted. Raises OSError, sqlite3.Error, Cancelled.
    """
    files = sorted({path.resolve() for place in (folder, *copies) for path in _others(place)})
    for number, path in enumerate(files):
        progress.step(number, len(files))
        if path.suffix == ".db":
            _erase_from_copy(path, learner)
        elif path == journal.journal_of(path.parent.parent):
            journal.forget_learner(path.parent.parent, learner)
        elif _is_in(path, learner):
            path.unlink()
    progress.step(len(files), len(files))


def _others(place: Path) -> Iterator[Path]:
    """Copies, half-made ones, journals, and files that were moved aside: not the database in use."""
    live = {place / f"{FILE_NAME}{ending}" for ending in ("", *_COMPANIONS)}
    for path in place.rglob("*"):
        is_ours = path.suffix in (".db", ".part") or path.name == journal.FILE_NAME
        if is_ours and path.is_file() and path not in live:
            yield path


def _erase_from_copy(path: Path, learner: LearnerId) -> None:
    """Through a second file that is checked before it takes the place of the first."""
    part = part_name(path)
    try:
        if not _holds(path, learner):
            return
        make_private(part)
        _write_without(path, part, learner)
        shutil.copystat(path, part)
        flush_file(part)
    except (sqlite3.Error, StorageError, UnicodeError):
        # Nobody could restore it either.
        part.unlink(missing_ok=True)
        if any(_is_in(each, learner) for each in _with_companions(path)):
            _delete_copy(path)
        return
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    part.replace(path)
    for each in _with_companions(path)[1:]:
        each.unlink(missing_ok=True)
    flush_folder(path.parent)
    listing.look_anew(path)


def _holds(path: Path, learner: LearnerId) -> bool:
    connection = open_to_read(path, is_still=not _with_companions(path)[1].exists())
    try:
        (holds,) = connection.execute(_HOLDS, (learner.bytes,)).fetchone()
        return bool(holds)
    finally:
        connection.close()


def _write_without(path: Path, part: Path, learner: LearnerId) -> None:
    """Raises DatabaseDamaged if what was written is not whole."""
    source = open_to_read(path, is_still=not _with_companions(path)[1].exists())
    target = sqlite3.connect(part, isolation_level=None)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = delete").fetchone()
        with _secure_delete(target):
            target.execute("BEGIN IMMEDIATE")
            _erase_rows(target, learner)
            target.execute("COMMIT")
            target.execute("VACUUM")
        (verdict,) = target.execute("PRAGMA integrity_check(1)").fetchone()
        orphans = target.execute("PRAGMA foreign_key_check").fetchall()
        (version,) = target.execute("PRAGMA user_version").fetchone()
        changed = row_problems(target) if version == newest(MIGRATIONS) else ()
    finally:
        target.close()
        source.close()
    if verdict != "ok" or orphans or changed:
        raise errors.damaged(f"a copy without a learner: {verdict}; {len(orphans)} orphans; {changed[:5]}")


def _erase_rows(connection: sqlite3.Connection, learner: LearnerId) -> None:
    """In the caller's transaction, in a database of any schema."""
    guards = connection.execute(_GUARDS).fetchall()
    for table, column in connection.execute(_OF_LEARNERS).fetchall():
        connection.execute(
            f'DELETE FROM "{table}" WHERE "{column}" = (SELECT key FROM learner WHERE uuid = ?)',
            (learner.bytes,),
        )
    for name, _ in guards:
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute("DELETE FROM event WHERE learner_uuid = ?", (learner.bytes,))
    for _, statement in guards:
        connection.execute(statement)
    connection.execute("DELETE FROM learner WHERE uuid = ?", (learner.bytes,))


@contextlib.contextmanager
def _secure_delete(connection: sqlite3.Connection) -> Iterator[None]:
    """What is deleted is overwritten with zeros."""
    (usual,) = connection.execute("PRAGMA secure_delete").fetchone()
    (granted,) = connection.execute("PRAGMA secure_delete = on").fetchone()
    if granted != 1:
        raise RuntimeError(f"PRAGMA secure_delete = on reads back as {granted}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA secure_delete = {usual}").fetchone()


def _with_companions(path: Path) -> list[Path]:
    return [path, *(path.with_name(path.name + ending) for ending in _COMPANIONS)]


def _delete_copy(path: Path) -> None:
    for each in (*_with_companions(path), listing.facts_file(path)):
        each.unlink(missing_ok=True)
    flush_folder(path.parent)


def _is_in(path: Path, learner: LearnerId) -> bool:
    """Whether the bytes of the file hold the learner's UUID, as such or as hexadecimal digits."""
    wanted = (learner.bytes, learner.hex.encode())
    overlap = max(map(len, wanted))
    with contextlib.suppress(FileNotFoundError), path.open("rb") as stream:
        before = b""
        while piece := stream.read(_PIECE):
            if any(each in before + piece for each in wanted):
                return True
            before = piece[-overlap:]
    return False

"""From any released schema to today's, and from nothing. Plain SQL, frozen when released; one runner."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop_app.domain.errors import DatabaseTooNew
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.storage import errors
from desktop_app.storage.migrations import (
    m0001_first,
    m0002_choices,
    m0003_checks,
    m0004_imports,
    m0005_workshops,
)

APPLICATION_ID = 0x56455253
"""“VERS”: marks the file as ours (SQLite header, offset 68)."""


class Migration(NamedTuple):
    version: int
    """`user_version` once it is applied."""
    apply: Callable[[sqlite3.Connection], None]
    """Runs inside the runner's transaction; must not commit (so no `executescript`)."""


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, m0001_first.apply),
    Migration(2, m0002_choices.apply),
    Migration(3, m0003_checks.apply),
    Migration(4, m0004_imports.apply),
    Migration(5, m0005_workshops.apply),
)


def newest(migrations: Sequence[Migration]) -> int:
    return migrations[-1].version


def too_new(found: int, known: int) -> DatabaseTooNew:
    return DatabaseTooNew(
        phrase(
            QT_TRANSLATE_NOOP(
                "errors",
                "The data was written by a newer Versus (data version {found}; this one knows {known}).",
            ),
            found=found,
            known=known,
        ),
        phrase(
            QT_TRANSLATE_NOOP("errors", "Install the newer Versus, or choose another folder with --data-dir.")
        ),
    )


def version_of(connection: sqlite3.Connection, known: int) -> int:
    """The file's schema number, 0 for an empty file. Raises NotADatabase, DatabaseTooNew."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        (objects,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != 0 or version != 0 or objects != 0:
            raise errors.not_a_database(f"application_id {application:#x}")
    if version > known:
        raise too_new(version, known)
    return int(version)


def migrate(
    connection: sqlite3.Connection, migrations: Sequence[Migration], back_up: Callable[[int], object]
) -> None:
    """Apply what is missing: all of it, or nothing. `back_up(version)` comes first where there is data.

    `connection` is in autocommit mode. Foreign keys are off meanwhile: rebuilding a table must not cascade.
    Raises DatabaseDamaged if the result does not hold together; the file is then as it was.
    """
    version = version_of(connection, newest(migrations))
    missing = [each for each in migrations if each.version > version]
    if not missing:
        return
    if version > 0:
        back_up(version)
    connection.execute("PRAGMA foreign_keys = off")
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            _apply(connection, missing)
            connection.execute("COMMIT")
        except BaseException:
            # A full disk has rolled back by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    finally:
        connection.execute("PRAGMA foreign_keys = on")


def _apply(connection: sqlite3.Connection, missing: Sequence[Migration]) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for migration in missing:
        migration.apply(connection)
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise errors.damaged(
            f"{len(orphans)} rows refer to nothing, in {sorted({row[0] for row in orphans})}"
        )
    # Before the commit, not after it: what does not hold together is taken back.
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise errors.damaged(str(verdict))
    connection.execute(f"PRAGMA user_version = {newest(missing)}")

"""Each storage error by a real cause, the full disk above all, since peewee hides it."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from pathlib import Path

import peewee
import pytest

from desktop_app.domain.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DataFolderReadOnly,
    DiskError,
    DiskFull,
)
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.errors import named_error, named_errors
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import PAIR, add, event, learner, open_at, plain_deck


def limit_pages(store: SqliteStore, more: int) -> None:
    (pages,) = store.database.raw.execute("PRAGMA page_count").fetchone()
    store.database.raw.execute(f"PRAGMA max_page_count = {pages + more}")


def test_a_full_database_is_a_full_disk(store: SqliteStore) -> None:
    limit_pages(store, 2)
    with pytest.raises(DiskFull) as told, store.transaction():
        store.decks.add(plain_deck(number=500), [()] * 500)
    assert "SQLITE_FULL" in told.value.details


def test_a_full_disk_behind_peewees_own_error(store: SqliteStore) -> None:
    """Without a repository in between: peewee's rollback fails, and the cause is four links away."""
    limit_pages(store, 2)
    with pytest.raises(DiskFull) as told, store.transaction():
        store.database.execute_sql(
            "INSERT INTO learner (uuid, name, created_utc_ms, used_utc_ms)"
            " VALUES (randomblob(16), hex(randomblob(100000)), 0, 0)"
        )
    assert "no transaction is active" in str(told.value.__cause__)


def test_the_store_works_again_once_there_is_room(store: SqliteStore) -> None:
    limit_pages(store, 2)
    deck = plain_deck(number=500)
    with pytest.raises(DiskFull), store.transaction():
        store.decks.add(deck, [()] * 500)
    assert not store.database.raw.in_transaction
    assert store.decks.heads() == ()
    store.database.raw.execute("PRAGMA max_page_count = 100000")
    with store.transaction():
        store.decks.add(deck, [()] * 500)
    assert len(store.decks.items(deck.head.id)) == 500


def answer_until_full(store: SqliteStore) -> int:
    """Write answers until one is refused, and give how many were taken."""
    card = add(store, PAIR)[0]
    for number in range(10_000):
        try:
            with store.transaction():
                store.events.append(event(store, card, number))
        except DiskFull:
            return number
    raise AssertionError("the disk never filled up")


def test_answers_on_a_tiny_disk(tiny_disk: Path) -> None:
    """Each answer that was taken is there, and none that was refused."""
    store = open_at(tiny_disk / "data")
    taken = answer_until_full(store)
    assert len(list(store.events.all(learner(store)))) == taken
    store.tidy()
    store.close()
    reader = open_at(tiny_disk / "data", read_only=True)
    assert len(list(reader.events.all(learner(reader)))) == taken > 0
    reader.close()


def test_opening_on_a_full_disk(tiny_disk: Path) -> None:
    with (tiny_disk / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
        while ballast.write(b"x" * 4096):
            pass
    with pytest.raises(DiskFull):
        open_at(tiny_disk / "data")


def test_a_database_held_by_another_program_is_busy(store: SqliteStore, data: Path) -> None:
    other = sqlite3.connect(data / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.database.raw.execute("PRAGMA busy_timeout = 1")
    try:
        with pytest.raises(DatabaseBusy), store.transaction():
            pass
    finally:
        other.close()
    with store.transaction():
        pass


def test_text_that_is_no_text_is_damage(store: SqliteStore) -> None:
    store.database.raw.execute("UPDATE learner SET name = CAST(x'ff80' AS TEXT)")
    with pytest.raises(DatabaseDamaged):
        store.learners.all()


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, DataFolderReadOnly),
        (errno.EACCES, DataFolderReadOnly),
        (errno.EIO, DiskError),
    ],
)
def test_the_systems_errors_are_named(number: int, named: type[AppError]) -> None:
    with pytest.raises(named) as told, named_errors:
        raise OSError(number, "no")
    assert str(told.value.way_on)


def test_faults_of_ours_keep_their_name(store: SqliteStore) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"), named_errors:
        store.database.raw.execute("SELECT * FROM missing")
    with pytest.raises(peewee.OperationalError, match="no such table"), named_errors:
        store.database.execute_sql("SELECT * FROM missing")
    with pytest.raises(FileNotFoundError), named_errors:
        Path("/nowhere/at/all").read_text()


def test_an_older_story_does_not_name_a_new_error() -> None:
    new = OSError(errno.EIO, "broken")
    new.__context__ = named_error(OSError(errno.ENOSPC, "full"))
    assert isinstance(named_error(new), DiskError)

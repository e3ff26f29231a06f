"""Checked copies."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from desktop_app.domain.errors import DatabaseDamaged
from desktop_app.storage.backups import copying
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import AT, PAIR, add, fill


def test_a_copy_has_what_is_still_in_the_log(store: SqliteStore, data: Path) -> None:
    fill(store)
    copy = copying.checked_copy(store.database.raw, data, "test", AT)
    assert copy.name == "20261121T100000Z-test.db"
    connection = sqlite3.connect(copy)
    for table in ("event", "card", "item", "learner"):
        query = f"SELECT * FROM {table} ORDER BY key"
        assert connection.execute(query).fetchall() == store.database.raw.execute(query).fetchall()
    connection.close()
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_a_second_copy_of_the_same_second_has_its_own_name(store: SqliteStore, data: Path) -> None:
    names = [copying.checked_copy(store.database.raw, data, "test", AT).name for _ in range(3)]
    assert len(set(names)) == 3
    assert sorted(each.name for each in (data / "backups").iterdir()) == sorted(names)


def test_a_copy_that_is_not_whole_gets_no_name(
    store: SqliteStore, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that come while it is made: the counts then differ, as they do when some are lost."""
    add(store, PAIR)
    counts = copying.counts_of

    def later(connection: sqlite3.Connection) -> dict[str, int]:
        if connection is store.database.raw:
            store.learners.add("Kim")
        return counts(connection)

    monkeypatch.setattr(copying, "counts_of", later)
    with pytest.raises(DatabaseDamaged):
        copying.checked_copy(store.database.raw, data, "test", AT)
    assert list((data / "backups").iterdir()) == []

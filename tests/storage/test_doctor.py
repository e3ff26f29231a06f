"""Damage is found, and nothing is called damaged that is not."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from desktop_app.domain.errors import DatabaseDamaged, StorageError
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.doctor import all_problems, quick_problems, schema_problems
from desktop_app.storage.row_checks import CHECKED_TABLES, row_problems
from desktop_app.storage.rows import row_check, stable_uuid
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import fill, open_at

FLIPS = 60


def test_a_sound_database_has_no_problems(store: SqliteStore) -> None:
    fill(store)
    assert all_problems(store.database.raw) == ()
    assert quick_problems(store.database.raw) == ()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE item SET content = replace(content, 'years', 'yeast')",
        "UPDATE card SET kind = 'cloze' WHERE key = 1",
        "UPDATE card SET id = CAST(x'ff' AS TEXT) WHERE key = 1",
    ],
)
def test_a_changed_row_is_found(store: SqliteStore, change: str) -> None:
    fill(store)
    store.database.raw.execute(change)
    assert row_problems(store.database.raw) != ()
    assert quick_problems(store.database.raw) != ()


def test_only_the_newest_rows_are_looked_at_when_asked(store: SqliteStore) -> None:
    fill(store)
    store.database.raw.execute("UPDATE card SET position = 99 WHERE key = 1")
    assert row_problems(store.database.raw, 1) == ()
    assert row_problems(store.database.raw) == ("card 1: its check does not match",)


@pytest.mark.parametrize(
    ("name", "other"),
    [("used_utc_ms", "usad_utc_ms"), ("used_utc_ms", "us\udced_utc_ms"), ("learner", "laerner")],
)
def test_a_name_that_is_gone_from_the_schema_is_damage(data: Path, name: str, other: str) -> None:
    """And no fault of ours, wherever it is met first."""
    store = open_at(data)
    fill(store)
    store.close()
    content = (data / FILE_NAME).read_bytes()
    wanted = f"TABLE {name}" if name == "learner" else name
    changed = wanted.replace(name, other).encode("utf-8", "surrogateescape")
    (data / FILE_NAME).write_bytes(content.replace(wanted.encode(), changed))
    with pytest.raises(DatabaseDamaged):
        open_engine(data, read_only=True)
    connection = sqlite3.connect(data / FILE_NAME)
    with contextlib.suppress(DatabaseDamaged, sqlite3.DatabaseError):
        row_problems(connection)
    connection.close()


@pytest.mark.parametrize(
    "change", ["DROP INDEX event_card", "DROP TRIGGER event_never_goes", "CREATE VIEW v AS SELECT 1"]
)
def test_a_changed_schema_is_found(store: SqliteStore, change: str) -> None:
    store.database.raw.execute(change)
    assert len(schema_problems(store.database.raw)) == 1


def test_a_name_that_is_no_text_is_found(store: SqliteStore) -> None:
    raw = store.database.raw
    raw.execute("PRAGMA writable_schema = on")
    raw.execute("UPDATE sqlite_master SET name = x'ff' WHERE name = 'event_never_goes'")
    assert len(schema_problems(raw)) == 2


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE deck SET cards = 99",
        "UPDATE deck_progress SET known = 5",
        "UPDATE deck_progress SET first_new = 9999999",
    ],
)
def test_a_wrong_count_is_found(store: SqliteStore, change: str) -> None:
    fill(store)
    store.database.raw.execute(change)
    assert len(all_problems(store.database.raw)) >= 1


def readable(file: Path) -> list[object]:
    """All rows that have a check."""
    connection = sqlite3.connect(file)
    try:
        return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in CHECKED_TABLES]
    finally:
        connection.close()


def test_a_flipped_bit_is_found_or_harmless(data: Path) -> None:
    """Of what cannot be made anew; `tests.faults.bit_flips` asks the same of everything."""
    store = open_at(data)
    fill(store)
    store.close()
    file = data / FILE_NAME
    content, kept = file.read_bytes(), readable(file)
    chance = random.Random(11)
    for _ in range(FLIPS):
        bit = chance.randrange(len(content) * 8)
        broken = bytearray(content)
        broken[bit // 8] ^= 1 << bit % 8
        file.write_bytes(broken)
        assert is_found(data) or readable(file) == kept, f"bit {bit}"


def is_found(data: Path) -> bool:
    try:
        store = open_at(data, read_only=True)
    except StorageError:
        return True
    try:
        return all_problems(store.database.raw) != ()
    except sqlite3.DatabaseError:
        return True
    finally:
        store.close()


def test_checks_and_uuids_stay_what_they_are() -> None:
    """They are on disk: were they to change, every row would look damaged."""
    assert row_check((b"\x00\xff" * 8, "Ünï ' \" \n 😀", 5, None, -1)) == 494770737115965939
    assert stable_uuid("deck", "item").hex() == "f082ed1e4e0284fda48c45fee1e94a79"

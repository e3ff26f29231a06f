"""Opening: what is refused, what is set, and what is left as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import threading
from pathlib import Path

import pytest

from desktop_app.domain.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseTooNew,
    DataFolderReadOnly,
    NotADatabase,
    StorageError,
)
from desktop_app.storage import disks
from desktop_app.storage.database import FILE_NAME, VersusDatabase, open_database, set_pragma
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.migrations import APPLICATION_ID, MIGRATIONS, newest
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import AT, PAIR, add, fill, open_at

PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    "synchronous": 2,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "wal_autocheckpoint": 3000,
}


def opened(folder: Path, *, read_only: bool = False) -> VersusDatabase:
    return open_database(folder, at_utc_ms=lambda: AT, read_only=read_only)


def pragmas(connection: sqlite3.Connection) -> dict[str, object]:
    return {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.fixture
def file(data: Path) -> Path:
    """A database with something in it, closed."""
    store = open_at(data)
    fill(store)
    store.close()
    return data / FILE_NAME


def patch(file: Path, at: int, content: bytes) -> None:
    with file.open("r+b") as handle:
        handle.seek(at)
        handle.write(content)


def test_every_pragma_is_in_force(store: SqliteStore) -> None:
    assert pragmas(store.database.raw) == PRAGMAS


def test_a_misspelt_pragma_is_noticed(store: SqliteStore) -> None:
    with pytest.raises(RuntimeError, match="forein_keys"):
        set_pragma(store.database.raw, "forein_keys", "on", 1)


def test_a_worker_has_the_same_pragmas(store: SqliteStore) -> None:
    found: list[dict[str, object]] = []

    def work() -> None:
        with store.database.connection_context():
            found.append(pragmas(store.database.raw))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found == [PRAGMAS]


def test_the_log_is_cut_on_disks_that_are_not_plainly_local(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    store = open_at(data)
    assert pragmas(store.database.raw) == {**PRAGMAS, "journal_mode": "truncate"}
    store.close()


def test_a_database_changes_over_when_it_moves_to_a_stick(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    database = opened(file.parent)
    assert database.pragma("journal_mode") == "truncate"
    database.close()


def test_a_folder_of_ones_own_is_made(data: Path) -> None:
    opened(data / "deep" / "folder").close()
    folder = data / "deep" / "folder"
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["a % b # c ? d", "ünï 语"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    opened(tmp_path / name).close()
    opened(tmp_path / name, read_only=True).close()
    assert (tmp_path / name / FILE_NAME).exists()


def test_it_says_whose_it_is(file: Path) -> None:
    header = file.read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == newest(MIGRATIONS)


@pytest.mark.parametrize("content", [b"Dear diary,\n" * 400, b"x", b"SQLite format 3\x00", b"\0" * 8192])
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_no_database_is_left_alone(data: Path, content: bytes, read_only: bool) -> None:
    data.mkdir()
    (data / FILE_NAME).write_bytes(content)
    with pytest.raises(NotADatabase):
        opened(data, read_only=read_only)
    assert contents(data) == {FILE_NAME: content}


def test_a_folder_in_its_place_is_no_database(data: Path) -> None:
    (data / FILE_NAME).mkdir(parents=True)
    with pytest.raises(NotADatabase):
        opened(data)


@pytest.mark.parametrize("marks", ["", "PRAGMA application_id = 77", "PRAGMA user_version = 1"])
def test_another_programs_database_is_left_alone(data: Path, marks: str) -> None:
    data.mkdir()
    other = sqlite3.connect(data / FILE_NAME)
    other.execute("CREATE TABLE theirs (x)")
    other.execute(marks or "SELECT 1")
    other.close()
    before = contents(data)
    with pytest.raises(NotADatabase):
        opened(data)
    assert contents(data) == before


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_database_is_left_alone(file: Path, read_only: bool) -> None:
    patch(file, 60, (999).to_bytes(4, "big"))
    before = contents(file.parent)
    with pytest.raises(DatabaseTooNew, match="999"):
        opened(file.parent, read_only=read_only)
    assert contents(file.parent) == before


def test_a_newer_database_is_known_by_its_log_too(file: Path) -> None:
    newer = sqlite3.connect(file, isolation_level=None)
    newer.execute("PRAGMA user_version = 999")
    copy = file.parent.parent / "crashed"
    copy.mkdir()
    for part in (FILE_NAME, f"{FILE_NAME}-wal"):
        (copy / part).write_bytes((file.parent / part).read_bytes())
    newer.close()
    before = contents(copy)
    with pytest.raises(DatabaseTooNew):
        opened(copy)
    assert {name: (copy / name).read_bytes() for name in before} == before


def test_a_cut_off_database_is_damaged(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(DatabaseDamaged):
        opened(file.parent)


def test_a_database_with_a_broken_first_page_is_damaged(file: Path) -> None:
    patch(file, 100, b"\xff" * 400)
    with pytest.raises(DatabaseDamaged):
        opened(file.parent)


def test_damage_met_later_is_named_too(file: Path) -> None:
    found = sqlite3.connect(file)
    (page,) = found.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item'").fetchone()
    found.close()
    patch(file, (page - 1) * 4096, b"\xff" * 4096)
    store = open_at(file.parent)
    with pytest.raises(DatabaseDamaged):
        store.decks.items(PAIR.head.id)
    store.close()


def test_an_empty_file_beside_copies_is_damaged(file: Path) -> None:
    (file.parent / "backups").mkdir()
    (file.parent / "backups" / "copy.db").write_bytes(file.read_bytes())
    file.write_bytes(b"")
    with pytest.raises(DatabaseDamaged):
        opened(file.parent)


@pytest.mark.parametrize("statements", [(), ("PRAGMA journal_mode = wal",)])
def test_a_start_that_was_cut_short_is_begun_anew(data: Path, statements: tuple[str, ...]) -> None:
    data.mkdir()
    cut = sqlite3.connect(data / FILE_NAME)
    for statement in statements:
        cut.execute(statement)
    cut.close()
    (data / FILE_NAME).touch()
    store = open_at(data)
    assert store.learners.last_used().name == "Personal"
    store.close()


def test_a_crash_loses_nothing_that_is_in_the_log(data: Path) -> None:
    store = open_at(data)
    add(store, PAIR)
    copy = data.parent / "crashed"
    copy.mkdir()
    for part in (FILE_NAME, f"{FILE_NAME}-wal"):
        (copy / part).write_bytes((data / part).read_bytes())
    store.close()
    again = open_at(copy)
    assert again.decks.deck(PAIR.head.id) == PAIR
    again.close()


@pytest.mark.parametrize("below", ["", "deep"])
def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DataFolderReadOnly, match="cannot be written"):
        open_at(tmp_path / "file" / below)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_disk_that_cannot_be_written_is_told(file: Path, tiny_disk: Path) -> None:
    folder = tiny_disk / "data"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(file.read_bytes())
    remount = ["mount", "-o", "remount,ro", str(tiny_disk)]
    subprocess.run(remount, check=True)
    for place in (folder, tiny_disk / "new"):
        with pytest.raises(DataFolderReadOnly):
            open_at(place)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(file: Path) -> None:
    file.parent.chmod(0o500)
    try:
        with pytest.raises(DataFolderReadOnly):
            open_at(file.parent)
    finally:
        file.parent.chmod(0o700)


def test_reading_only_leaves_everything_alone(file: Path) -> None:
    before = file.read_bytes()
    reader = open_at(file.parent, read_only=True)
    assert [head.id for head in reader.decks.heads()] == ["pair", "words"]
    with pytest.raises(DataFolderReadOnly):
        reader.learners.add("Kim")
    reader.tidy()
    reader.close()
    assert file.read_bytes() == before


def test_reading_only_beside_a_writer(store: SqliteStore, data: Path) -> None:
    reader = open_at(data, read_only=True)
    add(store, PAIR)
    assert reader.decks.heads() == (PAIR.head,)
    reader.close()


def test_reading_only_after_a_kill_where_there_is_no_log(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The transaction that was going on then is taken back, which a connection that only reads may not do."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    opened(file.parent).close()
    writer = sqlite3.connect(file, isolation_level=None)
    for statement in ("PRAGMA journal_mode = truncate", "PRAGMA cache_size = 1", "BEGIN IMMEDIATE"):
        writer.execute(statement)
    writer.execute("UPDATE learner SET name = 'Kim'")
    writer.execute("CREATE TABLE junk AS SELECT zeroblob(1000000)")
    killed = Path(shutil.copytree(file.parent, tmp_path / "killed"))
    writer.close()
    reader = open_at(killed, read_only=True)
    assert [each.name for each in reader.learners.all()] == ["Personal", "Kim"]
    assert all_problems(reader.database.raw) == ()
    reader.close()


def test_reading_only_says_that_there_is_nothing(data: Path) -> None:
    with pytest.raises(StorageError, match="no Versus data"):
        opened(data, read_only=True)
    assert not data.exists()


def test_a_file_in_use_in_the_other_mode_is_busy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log cannot be cut while another program reads by it."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    monkeypatch.setattr("desktop_app.storage.database.BUSY_SECONDS", 0)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("SELECT * FROM deck").fetchall()
    try:
        with pytest.raises(DatabaseBusy):
            opened(file.parent)
    finally:
        other.close()

"""Copies of a data folder: made beside an open store, listed, remembered, thinned out."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.domain.errors import DatabaseDamaged, DiskFull, StorageError
from desktop_app.progress import Cancelled, Silent
from desktop_app.storage import disks
from desktop_app.storage.backups import limits
from desktop_app.storage.backups.folder import FolderBackups
from desktop_app.storage.store import SqliteStore
from desktop_app.study.copies import Copy, Why
from tests.clock import FakeClock
from tests.storage.sample import add, event, fill, learner, open_at, plain_deck


@pytest.fixture
def backups(data: Path, clock: FakeClock) -> FolderBackups:
    return FolderBackups(data, clock)


class StopsAt:
    """Progress that is cancelled at this step."""

    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, _done: int, _total: int = 0) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def names(folder: Path) -> list[str]:
    return sorted(
        path.name for path in folder.iterdir() if path.suffix != ".log" and path.name != "state.json"
    )


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_a_copy_tells_what_is_in_it(
    mode: str, data: Path, backups: FolderBackups, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: mode == "wal")
    store = open_at(data)
    fill(store)
    copy = backups.make(Why.ASKED, Silent())
    assert (copy.decks, copy.cards, copy.answers, copy.is_checked) == (2, 11, 2, True)
    assert (copy.why, copy.at_utc_ms) == (Why.ASKED, clock.at_utc_ms)
    assert copy.bytes == copy.path.stat().st_size
    assert backups.copies() == (copy,)
    assert backups.state().last == copy
    store.close()
    connection = sqlite3.connect(copy.path)
    assert connection.execute("SELECT count(*) FROM event").fetchone() == (3,)
    connection.close()


def test_without_its_facts_a_copy_is_looked_into(store: SqliteStore, backups: FolderBackups) -> None:
    fill(store)
    copy = backups.make(Why.CLOSE, Silent())
    copy.path.with_suffix(".json").unlink()
    assert backups.copies() == (copy,)
    assert copy.path.with_suffix(".json").exists()


@pytest.mark.parametrize("broken", ["", "[]", "{", '{"at_utc_ms": "soon"}', '{"at_utc_ms": 1e99}'])
def test_broken_facts_are_no_facts(broken: str, store: SqliteStore, backups: FolderBackups) -> None:
    fill(store)
    copy = backups.make(Why.CLOSE, Silent())
    copy.path.with_suffix(".json").write_text(broken)
    assert backups.copies() == (copy,)


def test_a_copy_of_another_size_is_not_checked_any_more(store: SqliteStore, backups: FolderBackups) -> None:
    copy = backups.make(Why.CLOSE, Silent())
    with copy.path.open("ab") as stream:
        stream.write(b"\0")
    assert not backups.copies()[0].is_checked
    assert backups.state().last is None


def test_what_is_no_copy_is_not_listed(store: SqliteStore, backups: FolderBackups) -> None:
    copy = backups.make(Why.CLOSE, Silent())
    (backups.folder / "notes.db").write_text("no database")
    sqlite3.connect(backups.folder / "other.db").close()
    assert backups.copies() == (copy,)


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_cancelled_at_any_step_it_leaves_nothing(
    mode: str, data: Path, backups: FolderBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: mode == "wal")
    monkeypatch.setattr("desktop_app.storage.backups.copying._OPERATIONS_BETWEEN_STEPS", 200)
    store = open_at(data)
    fill(store)
    for number in range(10):
        with pytest.raises(Cancelled):
            backups.make(Why.ASKED, StopsAt(number))
        assert names(backups.folder) == []
    assert backups.state().failures == 0
    store.close()


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_answers_go_on_while_a_copy_is_made(
    mode: str, data: Path, backups: FolderBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each as soon as the one before it is saved; what a copy holds are the first so many of them."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: mode == "wal")
    monkeypatch.setattr(limits, "PAGES_AT_ONCE", 8)
    store = open_at(data)
    card = add(store, plain_deck(number=400))[0]
    copies: list[Copy] = []
    began, number = threading.Event(), 0

    def work() -> None:
        began.set()
        copies.extend(backups.make(Why.ASKED, Silent()) for _ in range(2))

    worker = threading.Thread(target=work)
    worker.start()
    began.wait()
    while worker.is_alive() and number < 3000:
        number += 1
        with store.transaction():
            store.events.append(event(store, card, number))
        if mode == "truncate":
            # A person takes longer to answer than such a copy takes.
            worker.join(0.05)
    worker.join()
    assert len(copies) == 2
    assert all(copy.is_checked and copy.answers <= number for copy in copies)
    assert len(tuple(store.events.all(learner(store)))) == number
    store.close()


def test_a_damaged_database_gives_no_copy(store: SqliteStore, data: Path, backups: FolderBackups) -> None:
    fill(store)
    store.database.raw.execute("UPDATE item SET content = content || ' '")
    with pytest.raises(DatabaseDamaged):
        backups.make(Why.ASKED, Silent())
    assert names(backups.folder) == []


def test_failures_in_a_row_are_counted_and_said(
    store: SqliteStore, backups: FolderBackups, data: Path, clock: FakeClock
) -> None:
    backups.folder.mkdir(exist_ok=True)
    check = store.database.raw.execute('SELECT "check" FROM learner').fetchone()
    store.database.raw.execute('UPDATE learner SET "check" = 0')
    for _ in range(3):
        with pytest.raises(DatabaseDamaged):
            backups.make(Why.CHANGES, Silent())
    # After the next start too.
    state = FolderBackups(data, clock).state()
    assert state.failures == 3
    assert state.problem is not None
    assert "damaged" in str(state.problem)
    store.database.raw.execute('UPDATE learner SET "check" = ?', check)
    backups.make(Why.CHANGES, Silent())
    assert backups.state().failures == 0
    assert backups.state().problem is None


def test_with_too_little_room_none_is_begun(
    store: SqliteStore, backups: FolderBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SPARE_BYTES", 1 << 60)
    with pytest.raises(DiskFull):
        backups.make(Why.CHANGES, Silent())
    state = backups.state()
    assert state.is_short_of_space
    assert state.failures == 0
    assert state.problem is not None
    monkeypatch.undo()
    backups.make(Why.CHANGES, Silent())
    assert not backups.state().is_short_of_space


@pytest.mark.skipif(os.name != "posix", reason="files have no limit of size here")
def test_a_disk_that_fills_up_meanwhile_leaves_nothing(data: Path, backups: FolderBackups) -> None:
    """In a process of its own: no file of it may grow beyond half the database."""
    store = open_at(data)
    add(store, plain_deck(number=500))
    store.close()
    half = (data / "versus.db").stat().st_size // 2
    code = f"""
import pathlib, resource, signal
from desktop_app.compose import backups_of
from desktop_app.domain.errors import DiskError, DiskFull
from desktop_app.progress import Silent
from desktop_app.study.copies import Copy, Why
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({half}, {half}))
try:
    backups_of(pathlib.Path({str(data)!r})).make(Why.ASKED, Silent())
except (DiskFull, DiskError) as error:
    print(type(error).__name__)
"""
    root = Path(__file__).parent.parent.parent.parent
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, encoding="utf-8", check=True
    )
    assert said.stdout.strip() in ("DiskFull", "DiskError")
    assert names(backups.folder) == []
    assert backups.state().failures == 1


def test_on_a_full_disk_nothing_is_left_behind(tiny_disk: Path, clock: FakeClock) -> None:
    data = tiny_disk / "data"
    store = open_at(data)
    backups = FolderBackups(data, clock)
    with pytest.raises(DiskFull):
        backups.make(Why.ASKED, Silent())
    assert backups.state().is_short_of_space
    store.close()


def test_what_a_kill_left_half_done_is_swept(store: SqliteStore, backups: FolderBackups) -> None:
    backups.folder.mkdir()
    old, new = backups.folder / "a.1.part", backups.folder / "b.2.part"
    of_sqlite = backups.folder / "a.1.part-journal"
    for part in (old, of_sqlite, new):
        part.write_bytes(b"half")
    for part in (old, of_sqlite):
        os.utime(part, (0, 0))
    backups.make(Why.ASKED, Silent())
    assert not old.exists()
    assert not of_sqlite.exists()
    assert new.exists()


def test_another_folder_is_used_from_then_on(
    store: SqliteStore, backups: FolderBackups, data: Path, clock: FakeClock, tmp_path: Path
) -> None:
    first = backups.make(Why.ASKED, Silent())
    other = tmp_path / "elsewhere"
    backups.use_folder(other)
    clock.advance(hours=1)
    again = FolderBackups(data, clock)
    second = again.make(Why.ASKED, Silent())
    assert second.path.parent == other
    assert again.copies() == (second, first)
    again.use_folder(None)
    assert again.folder == data / "backups"
    assert again.copies() == (second, first)


def test_a_folder_that_cannot_be_written_is_refused(
    backups: FolderBackups, store: SqliteStore, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        backups.use_folder(tmp_path / "file" / "copies")
    assert backups.folder.name == "backups"


def test_copies_of_another_data_folder_stay(
    store: SqliteStore, backups: FolderBackups, clock: FakeClock, tmp_path: Path
) -> None:
    """Two data folders keep theirs in one place: each thins out its own."""
    other = tmp_path / "both"
    theirs = FolderBackups(tmp_path / "theirs", clock)
    open_at(tmp_path / "theirs").close()
    for each in (backups, theirs):
        each.use_folder(other)
    for each in (backups, theirs):
        each.use_keep("fewer")
    for _ in range(3):
        theirs.make(Why.CHANGES, Silent())
        clock.advance(days=200)
    kept = {copy.path for copy in theirs.copies()}
    for _ in range(17):
        backups.make(Why.CHANGES, Silent())
        clock.advance(days=200)
    assert len(backups.copies()) == 18
    assert kept <= {copy.path for copy in theirs.copies()}


def test_old_ones_are_thinned_out(store: SqliteStore, backups: FolderBackups, clock: FakeClock) -> None:
    backups.use_keep("fewer")
    for _ in range(15):
        copy = backups.make(Why.CHANGES, Silent())
        clock.advance(days=70)
    assert len(backups.copies()) == 15
    assert backups.copies()[0] == copy
    for _ in range(3):
        backups.make(Why.CHANGES, Silent())
        clock.advance(days=70)
    # One, seven days, four weeks, three months.
    assert len(backups.copies()) == 15
    assert len(list(backups.folder.glob("*.json"))) == 16


def test_when_one_is_due(store: SqliteStore, backups: FolderBackups, clock: FakeClock) -> None:
    assert backups.due(0, clock.at_utc_ms) is Why.START
    backups.make(Why.START, Silent())
    assert backups.due(7, clock.at_utc_ms) is None
    clock.advance(hours=0.5)
    assert backups.due(0, clock.at_utc_ms) is None
    assert backups.due(7, clock.at_utc_ms) is Why.CHANGES
    clock.advance(hours=18)
    assert backups.due(0, clock.at_utc_ms) is Why.START
    clock.advance(days=-400)
    assert backups.due(0, clock.at_utc_ms) is Why.START


def test_one_that_failed_is_not_tried_at_once(
    store: SqliteStore, backups: FolderBackups, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SPARE_BYTES", 1 << 60)
    with pytest.raises(DiskFull):
        backups.make(Why.START, Silent())
    assert backups.due(1, clock.at_utc_ms) is None
    clock.advance(hours=0.5)
    assert backups.due(1, clock.at_utc_ms) is Why.START


@pytest.mark.parametrize("broken", ["", "{", "[1]", '{"failures": "many", "kept_in": 3, "problem": [1]}'])
def test_a_broken_note_is_no_note(
    broken: str, store: SqliteStore, backups: FolderBackups, data: Path
) -> None:
    copy = backups.make(Why.ASKED, Silent())
    (data / "backups" / "state.json").write_text(broken)
    state = backups.state()
    assert (state.last, state.failures, state.problem) == (copy, 0, None)
    assert backups.folder == data / "backups"
    backups.make(Why.ASKED, Silent())
    assert json.loads((data / "backups" / "state.json").read_text())

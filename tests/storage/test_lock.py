"""One writer, in real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.domain.errors import DataFolderInUse, HeldElsewhere
from desktop_app.storage import disks
from desktop_app.storage.host import host_name
from desktop_app.storage.lock import LOCK_NAME, NOTE_NAME, read_note, take_lock
from tests.storage.sample import AT, open_at

HOLD = """
import sys, pathlib
from tests.storage.sample import open_at
store = open_at(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
store.close()
"""
ROOT = Path(__file__).parent.parent.parent


@contextmanager
def another_process(data: Path) -> Iterator[int]:
    """Holds the folder until it is killed at the end; gives its process id."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(data)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process.pid
    finally:
        process.kill()
        process.communicate()


def foreign_note(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    note = {"pid": 4, "host": "studio-mac", "since_utc_ms": AT}
    (folder / NOTE_NAME).write_text(json.dumps(note), encoding="utf-8")


def test_a_second_process_is_told_at_once(data: Path) -> None:
    with another_process(data) as pid:
        with pytest.raises(DataFolderInUse, match="Another Versus window is using this data") as told:
            open_at(data)
        assert told.value.details == f"process {pid}"


def test_a_second_window_of_one_process_is_told_too(data: Path) -> None:
    store = open_at(data)
    with pytest.raises(DataFolderInUse):
        open_at(data)
    store.close()
    open_at(data).close()


def test_a_kill_leaves_nothing_stale(data: Path) -> None:
    with another_process(data):
        pass
    assert (data / NOTE_NAME).exists()
    open_at(data).close()


def test_reading_needs_no_lock(data: Path) -> None:
    with another_process(data):
        reader = open_at(data, read_only=True)
        assert reader.learners.last_used().name == "Personal"
        reader.close()


def test_the_note_tells_who_and_since_when(data: Path) -> None:
    data.mkdir()
    lock = take_lock(data, AT)
    assert read_note(data / NOTE_NAME) == (os.getpid(), host_name(), AT)
    lock.release()
    lock.release()
    assert not (data / NOTE_NAME).exists()


def test_the_lock_goes_when_opening_fails(data: Path) -> None:
    data.mkdir()
    (data / "versus.db").write_text("not this")
    for _ in range(2):
        with pytest.raises(Exception, match="not a Versus database"):
            open_at(data)
    assert sorted(each.name for each in data.iterdir()) == ["versus.db", LOCK_NAME]


def test_a_folder_copied_while_in_use_is_free(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: True)
    foreign_note(data)
    open_at(data).close()


def test_another_hosts_note_counts_on_a_network_disk(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    foreign_note(data)
    with pytest.raises(DataFolderInUse, match=r"“studio-mac”.* since 20"):
        open_at(data)
    assert read_note(data / NOTE_NAME) == (4, "studio-mac", AT)


def test_another_hosts_note_can_be_taken_over(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    foreign_note(data)
    open_at(data, take_over=True).close()
    open_at(data).close()


def test_a_stick_is_in_one_machine_at_a_time(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    monkeypatch.setattr(disks, "kind_of", lambda _: disks.Kind.REMOVABLE)
    foreign_note(data)
    open_at(data).close()


def test_another_hosts_note_counts_in_a_synchronised_folder(data: Path) -> None:
    foreign_note(data)
    (data.parent / ".stfolder").mkdir()
    with pytest.raises(HeldElsewhere, match="studio-mac"):
        open_at(data)


def test_a_note_may_say_anything(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    data.mkdir()
    note = {"pid": 4, "host": "x\u202e\n" + "y" * 500, "since_utc_ms": 10**30}
    (data / NOTE_NAME).write_text(json.dumps(note), encoding="utf-8")
    with pytest.raises(HeldElsewhere) as told:
        open_at(data)
    assert len(str(told.value.sentence)) < 200
    assert str(told.value.sentence).isprintable()


def test_who_was_taken_over_from_leaves_the_note_alone(data: Path) -> None:
    store = open_at(data)
    foreign_note(data)
    store.close()
    assert read_note(data / NOTE_NAME) == (4, "studio-mac", AT)


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"pid": "x"}', "\x00"])
def test_half_a_note_is_none(data: Path, text: str) -> None:
    data.mkdir()
    (data / NOTE_NAME).write_text(text, encoding="utf-8")
    assert read_note(data / NOTE_NAME) is None
    open_at(data).close()

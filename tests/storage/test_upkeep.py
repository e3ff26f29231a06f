"""Facts about a data folder: how it was left, what was checked and told, can the clock be right."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from desktop_app.storage import upkeep
from desktop_app.storage.upkeep import FolderUpkeep

NOW = datetime.datetime(2026, 11, 21, 10, tzinfo=datetime.UTC)
HOUR_S = 3_600


@pytest.fixture
def kept(tmp_path: Path) -> FolderUpkeep:
    (tmp_path / "versus.db").write_bytes(b"")
    return FolderUpkeep(tmp_path)


@pytest.fixture
def others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What else lies on the machine."""
    place = tmp_path / "others"
    place.mkdir()
    monkeypatch.setattr(upkeep, "_files_of_others", place.iterdir)
    return place


def written(path: Path, hours_ago: float) -> None:
    path.touch()
    at = NOW.timestamp() - hours_ago * HOUR_S
    os.utime(path, (at, at))


def running(monkeypatch: pytest.MonkeyPatch, hours: float) -> None:
    monkeypatch.setattr(upkeep, "_seconds_running", lambda: hours * HOUR_S)


def test_a_new_folder_was_left_in_order(kept: FolderUpkeep) -> None:
    assert kept.begin()


def test_a_folder_that_was_not_ended_is_known(kept: FolderUpkeep) -> None:
    kept.begin()
    assert not FolderUpkeep(kept.folder).begin()
    kept.end()
    assert FolderUpkeep(kept.folder).begin()


def test_a_full_check_is_due_once_a_week(kept: FolderUpkeep) -> None:
    at = round(NOW.timestamp() * 1000)
    assert kept.is_full_check_due(at)
    kept.note_full_check(at)
    assert not kept.is_full_check_due(at + 6 * 24 * HOUR_S * 1000)
    assert kept.is_full_check_due(at + 7 * 24 * HOUR_S * 1000)
    assert kept.is_full_check_due(at - 1), "it lies in the future"


def test_what_was_told_stays_known(kept: FolderUpkeep) -> None:
    assert not kept.is_told("Dropbox")
    kept.note_told("Dropbox")
    kept.note_told("network")
    assert FolderUpkeep(kept.folder).is_told("Dropbox")
    assert not kept.is_told("OneDrive")


def test_a_clock_of_the_last_century_is_in_doubt_until_it_is_confirmed(kept: FolderUpkeep) -> None:
    early = datetime.datetime(1999, 12, 31, tzinfo=datetime.UTC)
    assert kept.clock_in_doubt(early)
    kept.note_clock_right(early)
    assert not kept.clock_in_doubt(early + datetime.timedelta(hours=1))


@pytest.mark.parametrize(("hours_ago", "is_in_doubt"), [(1, False), (47, False), (49, True), (-24, False)])
def test_a_clock_far_ahead_of_the_newest_file(
    kept: FolderUpkeep, others: Path, monkeypatch: pytest.MonkeyPatch, hours_ago: float, is_in_doubt: bool
) -> None:
    running(monkeypatch, 0.1)
    written(kept.folder / "versus.db", hours_ago)
    assert kept.clock_in_doubt(NOW) is is_in_doubt


def test_whoever_comes_back_from_a_holiday_is_not_asked_if_the_machine_was_used(
    kept: FolderUpkeep, others: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running(monkeypatch, 2)
    written(kept.folder / "versus.db", 24 * 14)
    written(others / "mail", 9)
    assert not kept.clock_in_doubt(NOW)


def test_files_of_this_run_of_the_machine_say_nothing(
    kept: FolderUpkeep, others: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running(monkeypatch, 2)
    written(kept.folder / "versus.db", 24 * 400)
    written(others / "mail", 1)
    assert kept.clock_in_doubt(NOW)


def test_a_clock_that_has_gone_evenly_since_the_last_session_is_right(
    kept: FolderUpkeep, others: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running(monkeypatch, 24 * 30)
    written(kept.folder / "versus.db", 24 * 5)
    assert not kept.clock_in_doubt(NOW)


def test_who_has_said_that_it_is_right_is_asked_no_more(
    kept: FolderUpkeep, others: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running(monkeypatch, 0.1)
    written(kept.folder / "versus.db", 24 * 400)
    assert kept.clock_in_doubt(NOW)
    kept.note_clock_right(NOW)
    assert not kept.clock_in_doubt(NOW)


def test_nobody_is_asked_in_a_new_folder(tmp_path: Path) -> None:
    assert not FolderUpkeep(tmp_path / "none").clock_in_doubt(NOW)


def test_the_real_clock_is_looked_at_without_a_fault(kept: FolderUpkeep) -> None:
    written(kept.folder / "versus.db", 24 * 4000)
    assert kept.clock_in_doubt(datetime.datetime.now(datetime.UTC)) in (True, False)


def test_sizes_and_versions(kept: FolderUpkeep) -> None:
    assert kept.sizes() == {"versus.db": 0}
    assert set(kept.versions()) == {"Versus", "SQLite", "Data version"}

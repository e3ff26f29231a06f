"""Folders that a program keeps the same on several machines, and the second versions it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.storage.sync_clients import conflicted_copies, sync_client


@pytest.mark.parametrize(
    ("marker", "client"),
    [
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.driveupload", "Google Drive"),
        (".stfolder", "Syncthing"),
        (".sync_0123456789ab.db", "Nextcloud"),
        ("._sync_0123456789ab.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".seafile-data", "Seafile"),
        (".megaignore", "MEGA"),
        (".hidden", ""),
    ],
)
def test_what_lies_in_a_folder_above(tmp_path: Path, marker: str, client: str) -> None:
    folder = tmp_path / "all" / "mine" / "data"
    folder.mkdir(parents=True)
    (tmp_path / "all" / marker).write_text("")
    assert sync_client(folder, home=tmp_path / "home") == client


@pytest.mark.parametrize(
    ("place", "client"),
    [
        ("Dropbox (Personal)/versus", "Dropbox"),
        ("OneDrive - Company/versus", "OneDrive"),
        ("Google Drive/versus", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("Library/CloudStorage/Box-Box/versus", "Box"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("pCloudDrive/versus", "pCloud"),
        ("Box Sync", "Box"),
        ("boxes/versus", ""),
        ("work/Dropbox papers", ""),
    ],
)
def test_where_a_folder_lies(tmp_path: Path, place: str, client: str) -> None:
    (tmp_path / place).mkdir(parents=True)
    assert sync_client(tmp_path / place, home=tmp_path) == client


def test_a_client_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cloud" / "data").mkdir(parents=True)
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "cloud"))
    assert sync_client(tmp_path / "cloud" / "data", home=tmp_path / "home") == "OneDrive"


def test_second_versions_of_the_database(tmp_path: Path) -> None:
    copies = (
        "versus (Kim's conflicted copy 2026-11-21).db",
        "versus (1).db",
        "versus (SFConflict kim@example.org 2026-11-21-10-00-00).db",
        "versus 2.db",
        "versus-LAPTOP.db",
        "versus.sync-conflict-20261121-100000-ABCDEFG.db",
        "versus_conflict-20261121-100000.db",
    )
    for name in (*copies, "versus.db", "versus.db-wal", "versus.db-shm", "versus.lock", "versuses.db"):
        (tmp_path / name).write_text("")
    assert conflicted_copies(tmp_path) == tuple(sorted(copies))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert conflicted_copies(tmp_path / "none") == ()
    assert sync_client(tmp_path / "none", home=tmp_path / "home") == ""

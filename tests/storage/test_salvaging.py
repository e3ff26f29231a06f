"""Where a new database finds no room, the damaged one stays as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.compose import salvage_folder
from desktop_app.domain.errors import DiskFull
from desktop_app.storage.database import FILE_NAME
from tests.clock import FakeClock


def test_no_room_for_another_database(studied: Path, tiny_disk: Path) -> None:
    folder = Path(shutil.copytree(studied, tiny_disk / "data"))
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(DiskFull):
        salvage_folder(folder, clock=FakeClock())
    assert (folder / FILE_NAME).read_bytes() == before
    assert not (folder / "restoring").exists()

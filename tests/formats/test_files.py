"""Files are written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.formats.files import CannotWriteFile, UnreadableFile, check_room, write_text


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")
    write_text(path, "new\nä\n")
    assert path.read_bytes() == "new\nä\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of other systems")
def test_links_and_permissions_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "deck.toml", tmp_path / "link.toml"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_text(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWriteFile, match=r"“deck\.toml” cannot be written"):
        write_text(tmp_path / "none" / "deck.toml", "x")


def test_the_old_file_stays_if_the_new_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deck.toml"
    path.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWriteFile):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_room_is_asked_for_before_unpacking(tmp_path: Path) -> None:
    check_room(tmp_path, 0)
    with pytest.raises(UnreadableFile, match="not enough room"):
        check_room(tmp_path, 2**60)

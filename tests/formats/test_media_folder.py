"""Where media go: under their hash, each once, and nothing that is neither picture nor sound."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest

from desktop_app.formats import limits
from desktop_app.formats.media_folder import MediaFolder, file_name
from tests.formats.test_media_kind import png

PICTURE = png(2, 3)


@pytest.fixture
def folder(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "media")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "media").iterdir())


def test_a_picture_lies_under_its_hash(folder: MediaFolder, tmp_path: Path) -> None:
    found = folder.add("../a.gif", PICTURE)
    assert found is not None
    assert (found.hash, found.extension, found.label) == (hashlib.sha256(PICTURE).hexdigest(), "png", "a.gif")
    assert (tmp_path / "media" / file_name(found)).read_bytes() == PICTURE


def test_one_content_under_two_names_is_kept_once(folder: MediaFolder, tmp_path: Path) -> None:
    folder.add("a", PICTURE)
    folder.add("b", io.BytesIO(PICTURE))
    folder.add("b", PICTURE)
    assert [media.label for media in folder.media] == ["a", "b"]
    assert len(names(tmp_path)) == 1


def test_what_is_neither_picture_nor_sound_is_left_out(folder: MediaFolder, tmp_path: Path) -> None:
    assert folder.add("a.png", b"<script>") is None
    assert folder.add("b.png", png(60_000, 60_000)) is None
    assert [(notice.where, "left out" in notice.reason) for notice in folder.notices] == [
        ("a.png", True),
        ("b.png", True),
    ]
    assert names(tmp_path) == []


def test_a_file_that_never_ends_is_left_out(
    folder: MediaFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MEDIA_FILE", 2 * limits.MEDIA_HEAD)

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return (super().read(size) or bytes(1000))[:1000]

    assert folder.add("a.png", Endless(PICTURE)) is None
    assert "larger than 2 MB" in folder.notices[0].reason
    assert names(tmp_path) == []

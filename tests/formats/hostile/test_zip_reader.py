"""Archives that lie: each is refused with a sentence, and none of them is unpacked first."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.zip_reader import open_zip, unzstd, unzstd_stream
from tests.formats.hostile import zips
from tests.formats.hostile.zips import MEGABYTE, write_zip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.apkg"


def refused(path: Path, name: str = "") -> str:
    """Why the archive is refused, or its member."""
    with pytest.raises(UnreadableFile) as caught:
        read(path, name)
    return str(caught.value.sentence)


def read(path: Path, *names: str) -> list[bytes]:
    with open_zip(path) as archive:
        return [archive.read(name, limits.DATABASE) for name in names if name]


def test_members_are_read_whole_or_in_pieces(path: Path) -> None:
    write_zip(path, {"a": b"one", "folder/": b"", "folder/b": b"two" * 1000})
    with open_zip(path) as archive:
        assert archive.names == ("a", "folder/b")
        assert archive.read("a", 3) == b"one"
        assert archive.inflated == 3003
        with archive.stream("folder/b") as stream:
            assert (stream.read(4), len(stream.read()), stream.count) == (b"twot", 2996, 3000)


def test_a_larger_member_than_asked_for_is_refused(path: Path) -> None:
    write_zip(path, {"a": bytes(3 * MEGABYTE)})
    with open_zip(path) as archive, pytest.raises(UnreadableFile, match="larger than 2 MB"):
        archive.read("a", 2 * MEGABYTE)


def test_a_missing_member_is_named(path: Path) -> None:
    assert "lacks its part “b”" in refused(write_zip(path, {"a": b""}), "b")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (zips.bomb, "more than 200-fold"),
        (zips.overlapping, "on top of each other"),
        (zips.with_remote_start, "on top of each other"),
        (lambda path: zips.with_long_list(path), "too long to be read"),
        (lambda path: zips.linked(path, "collection.anki2", "/etc/passwd"), "links to other files"),
        (lambda path: write_zip(path, {"a": b"x" * 99}, zipfile.ZIP_LZMA), "cannot unpack"),
        (lambda path: _write(path, b""), "cut short"),
        (lambda path: _write(path, b"PK\x05\x06" + bytes(10)), "cut short"),
        (lambda path: _write(path, b"PK\x03\x04" + bytes(10)), "cut short"),
        (lambda path: _write(path, b"PK\x05\x06" + b"\xff" * 18), "cut short"),
    ],
)
def test_what_lies_is_refused_at_once(path: Path, make: Callable[[Path], Path], sentence: str) -> None:
    assert sentence in refused(make(path))


def test_too_many_members_are_refused_before_they_are_listed(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", b"")
    found = _zip64_end(path.read_bytes(), entries=limits.ARCHIVE_ENTRIES + 1)
    path.write_bytes(found)
    assert "100001 parts" in refused(path)


def test_members_that_the_end_does_not_count_are_counted(path: Path) -> None:
    """The end of the old form has room for 65,535, and may say anything."""
    assert "100001 parts" in refused(zips.with_many_entries(path, limits.ARCHIVE_ENTRIES + 1))


def test_a_member_that_grows_beyond_what_it_says_is_damaged(path: Path) -> None:
    zips.lying(path, "a", bytes(5 * MEGABYTE), says=10)
    assert "damaged" in refused(path, "a")


def test_a_member_that_is_shorter_than_it_says_gives_what_is_there(path: Path) -> None:
    zips.lying(path, "a", b"short", says=5 * MEGABYTE)
    assert read(path, "a") == [b"short"]


def test_all_members_together_are_limited(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_INFLATED", 5 * MEGABYTE)
    write_zip(path, {"a": bytes(3 * MEGABYTE), "b": bytes(3 * MEGABYTE)})
    assert "larger than 5 MB" in refused(path)


def test_reading_the_same_member_again_and_again_is_limited(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_INFLATED", 5 * MEGABYTE)
    write_zip(path, {"a": bytes(3 * MEGABYTE)})
    with open_zip(path) as archive:
        archive.read("a", limits.DATABASE)
        with pytest.raises(UnreadableFile):
            archive.read("a", limits.DATABASE)


def test_an_encrypted_member_is_refused(path: Path) -> None:
    write_zip(path, {"a": b"x"})
    zips.changed(path, b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
    assert "password" in refused(path)


def test_a_doubled_member_cannot_be_read(path: Path) -> None:
    write_zip(path, {"collection.anki2": b"one", "collection.anki3": b"two"})
    zips.changed(path, b"collection.anki3", b"collection.anki2")
    assert "“collection.anki2” twice" in refused(path, "collection.anki2")


@pytest.mark.parametrize("name", ["../../evil", "/etc/evil", "C:\\evil", "..\\evil"])
def test_a_name_is_only_a_name(path: Path, name: str) -> None:
    write_zip(path, {name: b"x"})
    with open_zip(path) as archive:
        assert archive.read(archive.names[0], 10) == b"x"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_half_a_download_is_told(path: Path, share: float) -> None:
    whole = write_zip(path, {"collection.anki2": bytes(range(256)) * 40}).read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "cut short" in refused(path)


@pytest.mark.parametrize("seed", range(60))
def test_any_damage_ends_in_a_sentence_or_in_the_content(path: Path, seed: int) -> None:
    data = bytearray(write_zip(path, {"a": b"content" * 50, "b": b"more"}).read_bytes())
    place = seed * 7919 % len(data)
    data[place] ^= 1 << seed % 8
    path.write_bytes(data)
    with contextlib.suppress(UnreadableFile), open_zip(path) as archive:
        for name in archive.names:
            archive.read(name, MEGABYTE)


def test_zstandard_without_a_stated_size_is_unpacked() -> None:
    packer = zstandard.ZstdCompressor().compressobj()
    packed = packer.compress(b"text" * 1000) + packer.flush()
    assert unzstd(packed, 4000) == b"text" * 1000
    with unzstd_stream(io.BytesIO(packed), 4000) as stream:
        assert stream.read(5) == b"textt"


def test_zstandard_that_holds_too_much_is_refused() -> None:
    packed = zstandard.ZstdCompressor().compress(bytes(3 * MEGABYTE))
    with pytest.raises(UnreadableFile, match="larger than 2 MB"):
        unzstd(packed, 2 * MEGABYTE)


@pytest.mark.parametrize("damage", [b"", b"\x28\xb5\x2f\xfd", b"\x28\xb5\x2f\xfd" + b"\xff" * 40, b"nothing"])
def test_zstandard_that_is_damaged_gives_no_more_than_nothing(damage: bytes) -> None:
    with contextlib.suppress(UnreadableFile):
        assert unzstd(damage, 100) == b""


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _zip64_end(data: bytes, entries: int) -> bytes:
    place = data.rindex(b"PK\x05\x06")
    size, at = struct.unpack_from("<LL", data, place + 12)
    long_end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, entries, entries, size, at)
    return data[:place] + long_end + struct.pack("<4sLQL", b"PK\x06\x07", 0, place, 1) + data[place:]

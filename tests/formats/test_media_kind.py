"""Pictures and sounds by their content, and names that are only labels."""

from __future__ import annotations

import struct

import pytest

from desktop_app.formats import limits
from desktop_app.formats.media_kind import label, recognise


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR" + struct.pack(">II", width, height) + bytes(20)


def jpeg(*frames: tuple[int, int]) -> bytes:
    before = b"\xff\xe0" + struct.pack(">H", 16) + bytes(14) + b"\xff\xc4" + struct.pack(">H", 4) + bytes(2)
    marks = (b"\xff\xc2" + struct.pack(">HBHH", 8, 8, high, wide) + b"\0" for wide, high in frames)
    return b"\xff\xd8" + before + b"".join(marks) + b"\xff\xda" + bytes(9)


def webp(form: bytes, rest: bytes) -> bytes:
    return b"RIFF\0\0\0\0WEBP" + form + bytes(4) + rest


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (png(3, 5), ("png", 3, 5)),
        (jpeg((300, 500)), ("jpg", 300, 500)),
        (b"GIF89a" + struct.pack("<HH", 7, 9), ("gif", 7, 9)),
        (webp(b"VP8X", bytes(4) + b"\x02\0\0\x04\0\0"), ("webp", 3, 5)),
        (webp(b"VP8L", b"\x2f\x02\0\x01\0"), ("webp", 3, 5)),
        (webp(b"VP8 ", bytes(3) + b"\x9d\x01\x2a\x03\0\x05\0"), ("webp", 3, 5)),
        (b"BM" + bytes(12) + struct.pack("<Iii", 40, 3, -5), ("bmp", 3, 5)),
        (b"BM" + bytes(12) + struct.pack("<IHH", 12, 3, 5), ("bmp", 3, 5)),
        (b"ID3\x04", ("mp3", 0, 0)),
        (b"\xff\xfb\x90\x64", ("mp3", 0, 0)),
        (b"OggS\0", ("ogg", 0, 0)),
        (b"RIFF\0\0\0\0WAVE", ("wav", 0, 0)),
        (b"fLaC", ("flac", 0, 0)),
        (b"\0\0\0\x20ftypM4A ", ("m4a", 0, 0)),
    ],
)
def test_kinds_that_are_kept(head: bytes, found: tuple[str, int, int]) -> None:
    assert recognise(head) == found


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html>",
        b"MZ\x90\0",
        b"%PDF-1.4",
        b"\x89PNG\r\n\x1a\n",
        png(0, 10),
        b"GIF89a",
        b"BM" + bytes(40),
        jpeg(),
        jpeg((0, 4)),
        b"\xff\xd8\xff\xe0" + b"\xff" * 10,
        webp(b"JUNK", bytes(20)),
        webp(b"VP8L", bytes(2)),
        b"\0\0\0\x20ftypisom",
    ],
)
def test_kinds_and_headers_that_are_not(head: bytes) -> None:
    assert recognise(head) is None


def test_a_picture_that_lies_is_as_large_as_it_claims() -> None:
    """A small one among its frames does not make it small."""
    found = recognise(jpeg((65_000, 65_000), (2, 2)))
    assert found is not None
    assert found.is_too_large


@pytest.mark.parametrize(("pixels", "is_too_large"), [(limits.PICTURE_PIXELS, False), (2**32 - 1, True)])
def test_size_by_header(pixels: int, is_too_large: bool) -> None:
    found = recognise(png(pixels, 1))
    assert found is not None
    assert found.is_too_large is is_too_large


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a.png", "a.png"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\a.png", "a.png"),
        ("a/", "?"),
        ("..", "?"),
        ("", "?"),
        ("gpj.\u202epng", "gpj.png"),
        ("a\0b\n.png", "ab.png"),
        ("Fu\u0308hrung.png", "F\u00fchrung.png"),
        ("\ud800.png", "\ufffd.png"),
    ],
)
def test_a_name_is_a_label(name: str, shown: str) -> None:
    assert label(name) == shown


def test_a_long_label_keeps_its_ending() -> None:
    shown = label("ä" * 100 + ".jpeg")
    assert shown.endswith("ä.jpeg")
    assert len(shown.encode()) <= limits.MEDIA_LABEL

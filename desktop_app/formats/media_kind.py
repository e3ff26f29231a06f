"""Pictures and sounds told by their content, never by their name; a picture's size from its header alone.

What is not on the list is not kept. A picture whose header cannot be made sense of is none.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop_app.formats import limits

_CONTROL_OR_DIRECTION: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_HALF_CHARACTER: Final = re.compile("[\ud800-\udfff]")


class MediaKind(NamedTuple):
    """`extension` has no dot; `width` and `height` are pixels, 0 for a sound."""

    extension: str
    width: int = 0
    height: int = 0

    @property
    def is_picture(self) -> bool:
        return self.extension in PICTURES

    @property
    def is_too_large(self) -> bool:
        return self.width * self.height > limits.PICTURE_PIXELS


Size = tuple[int, int]


def recognise(head: bytes) -> MediaKind | None:
    """From a file's first bytes, of which `limits.MEDIA_HEAD` are enough. None: no kind that is kept."""
    for extension, is_such, size in _PICTURES:
        if is_such(head):
            found = _sound_size(size, head)
            return MediaKind(extension, *found) if found else None
    for extension, sounds in _SOUNDS:
        if sounds(head):
            return MediaKind(extension)
    return None


def label(name: str) -> str:
    """A name to show: one component, composed letters, nothing that controls, at most 120 bytes."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = unicodedata.normalize("NFC", _HALF_CHARACTER.sub("�", _CONTROL_OR_DIRECTION.sub("", last)))
    if shown.strip(". ") == "":
        return "?"
    if len(shown.encode()) <= limits.MEDIA_LABEL:
        return shown
    stem, dot, ending = shown.rpartition(".")
    keep = dot + ending if stem and len((dot + ending).encode()) <= 12 else ""
    room = limits.MEDIA_LABEL - len(keep.encode())
    return shown.encode()[:room].decode("utf-8", "ignore") + keep


def _sound_size(measure: Callable[[bytes], Size | None], head: bytes) -> Size | None:
    try:
        size = measure(head)
    except (struct.error, IndexError):
        return None
    return size if size and size[0] > 0 and size[1] > 0 else None


def _png_size(head: bytes) -> Size | None:
    if head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", head, 16)
    return width, height


def _gif_size(head: bytes) -> Size:
    width, height = struct.unpack_from("<HH", head, 6)
    return width, height


def _bmp_size(head: bytes) -> Size:
    if struct.unpack_from("<I", head, 14)[0] == 12:  # the oldest header
        old: Size = struct.unpack_from("<HH", head, 18)
        return old
    width, height = struct.unpack_from("<ii", head, 18)
    return abs(width), abs(height)  # a negative height: the rows stand on their head


def _webp_size(head: bytes) -> Size | None:
    form = head[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if form == b"VP8L" and head[20] == 0x2F:
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if form == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


_NO_FRAME: Final = {0xC4, 0xC8, 0xCC}
"""Of the markers C0 to CF, those that begin no picture."""


def _jpeg_size(head: bytes) -> Size | None:
    """The largest that any of its frames claims before the picture itself begins."""
    place, largest = 2, None
    while place + 4 <= len(head):
        if head[place] != 0xFF:
            return None
        marker = head[place + 1]
        if marker in (0xFF, 0x01) or 0xD0 <= marker <= 0xD8:  # filling, or a mark without content
            place += 1 if marker == 0xFF else 2
            continue
        if marker in (0xDA, 0xD9):
            break
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            height, width = struct.unpack_from(">HH", head, place + 5)
            largest = max(largest or (0, 0), (width, height), key=lambda size: size[0] * size[1])
        place += 2 + struct.unpack_from(">H", head, place + 2)[0]
    return largest


def _begins(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(marks)


def _is_mp3(head: bytes) -> bool:
    if head.startswith(b"ID3"):
        return True
    # A frame's head: eleven bits, layer 3, and neither an impossible bit rate nor sample rate.
    return (
        len(head) > 3
        and head[0] == 0xFF
        and head[1] & 0xE6 == 0xE2
        and head[2] & 0xF0 != 0xF0
        and head[2] & 0x0C != 0x0C
    )


_BMP_HEADERS: Final = {bytes((size, 0, 0, 0)) for size in (12, 40, 52, 56, 64, 108, 124)}
_PICTURES: Final[tuple[tuple[str, Callable[[bytes], bool], Callable[[bytes], Size | None]], ...]] = (
    ("png", _begins(b"\x89PNG\r\n\x1a\n"), _png_size),
    ("jpg", _begins(b"\xff\xd8\xff"), _jpeg_size),
    ("gif", _begins(b"GIF87a", b"GIF89a"), _gif_size),
    ("webp", lambda head: head.startswith(b"RIFF") and head[8:12] == b"WEBP", _webp_size),
    ("bmp", lambda head: head.startswith(b"BM") and head[14:18] in _BMP_HEADERS, _bmp_size),
)
_SOUNDS: Final[tuple[tuple[str, Callable[[bytes], bool]], ...]] = (
    ("ogg", _begins(b"OggS")),
    ("wav", lambda head: head.startswith(b"RIFF") and head[8:12] == b"WAVE"),
    ("flac", _begins(b"fLaC")),
    ("m4a", lambda head: head[4:8] == b"ftyp" and head[8:11] in (b"M4A", b"M4B")),
    ("mp3", _is_mp3),
)
PICTURES: Final = frozenset(extension for extension, *_ in _PICTURES)
SOUNDS: Final = frozenset(extension for extension, _ in _SOUNDS)
EXTENSIONS: Final = PICTURES | SOUNDS

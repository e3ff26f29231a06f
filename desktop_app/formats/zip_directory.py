"""The end of a zip archive, where its list of members lies, looked at before any library reads that list."""

from __future__ import annotations

import os
import struct
from typing import IO, Final, NamedTuple

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile

_CUT_SHORT = QT_TRANSLATE_NOOP("import", "This file is cut short. Download or copy it again.")
TOO_MANY_PARTS = QT_TRANSLATE_NOOP(
    "import", "This file holds {n} parts, more than the {limit} that can be read."
)
_LIST_TOO_LONG = QT_TRANSLATE_NOOP("import", "The list of this file's parts is too long to be read.")

_END: Final = struct.Struct("<4s4H2LH")
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_PLACE_64: Final = struct.Struct("<4sLQL")
_MOST_REMARK: Final = 2**16


class Directory(NamedTuple):
    entries: int
    bytes: int
    starts_at: int


def check_end(file: IO[bytes]) -> Directory:
    """Raises UnreadableFile if there is no end, or the list is too long. Leaves the file at its start."""
    found = _directory(file)
    file.seek(0)
    if found is None:
        raise UnreadableFile(phrase(_CUT_SHORT))
    if found.entries > limits.ARCHIVE_ENTRIES:
        raise UnreadableFile(phrase(TOO_MANY_PARTS, n=found.entries, limit=limits.ARCHIVE_ENTRIES))
    if found.bytes > limits.ARCHIVE_DIRECTORY:
        raise UnreadableFile(phrase(_LIST_TOO_LONG))
    return found


def _directory(file: IO[bytes]) -> Directory | None:
    length = file.seek(0, os.SEEK_END)
    start = max(0, length - _MOST_REMARK - _END.size - _PLACE_64.size)
    file.seek(start)
    tail = file.read(_MOST_REMARK + _END.size + _PLACE_64.size)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + _END.size > len(tail):
        return None
    _, _, _, _, entries, size, _, _ = _END.unpack_from(tail, place)
    larger = _directory_64(file, tail, place)
    if larger is not None:
        entries, size = larger
    starts_at = start + place - size - (_END_64.size + _PLACE_64.size if larger else 0)
    return Directory(entries, size, starts_at) if starts_at >= 0 else None


def _directory_64(file: IO[bytes], tail: bytes, end: int) -> tuple[int, int] | None:
    """Of an archive that is too large for the old form: its entries and the bytes of their list."""
    at = end - _PLACE_64.size
    if at < 0 or tail[at : at + 4] != b"PK\x06\x07":
        return None
    _, _, offset, _ = _PLACE_64.unpack_from(tail, at)
    if offset >= 2**63:
        return None
    file.seek(offset)
    raw = file.read(_END_64.size)
    if len(raw) < _END_64.size or raw[:4] != b"PK\x06\x06":
        return None
    *_, entries, size, _ = _END_64.unpack(raw)
    return entries, size

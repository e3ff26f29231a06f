"""Rows read from the pages of a database file without SQLite, for a file in which it finds them no more.

Follows the published file format: each page with rows is taken by itself, so that a damaged one loses its own
rows and no others. What comes out may be rubbish: only a row whose check is right is one.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.storage.rows import Value

_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x0A, 0x0D
_USUAL_PAGE_SIZE = 4096
_AT_ONCE = 4096
"""A bad place of a disk costs no more than this."""
_FILE_HEADER = 100
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)
_MOST_COLUMNS = 64


class Record(NamedTuple):
    key: int | None
    """None in a table without one."""
    values: tuple[Value, ...]


def records(path: Path) -> Iterator[Record]:
    """From all pages that look as if they held rows. Raises OSError where the file cannot be opened."""
    content = _content(path)
    size = _page_size(content)
    for start in range(0, len(content), size):
        page = _Page(content, start, size)
        for place in page.cells():
            try:
                yield page.record(place)
            except (IndexError, ValueError, struct.error):
                # Not one of ours, or damaged.
                continue


def _content(path: Path) -> bytes:
    """With zeros where the disk refuses to read."""
    pieces = []
    with path.open("rb", buffering=0) as stream:
        for start in range(0, stream.seek(0, os.SEEK_END), _AT_ONCE):
            piece = b""
            with contextlib.suppress(OSError):
                stream.seek(start)
                piece = stream.read(_AT_ONCE)
            pieces.append(piece.ljust(_AT_ONCE, b"\0"))
    return b"".join(pieces)


def _page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _USUAL_PAGE_SIZE


class _Page:
    def __init__(self, content: bytes, start: int, size: int) -> None:
        self._content = content
        self._size = size
        self._bytes = content[start : start + size]
        self._header = _FILE_HEADER if start == 0 else 0
        self._kind = self._bytes[self._header] if len(self._bytes) > self._header else 0

    def cells(self) -> list[int]:
        """Where each begins; none where the page is of another kind."""
        if self._kind not in (_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
            return []
        first = self._header + (12 if self._kind == _INDEX_INTERIOR else 8)
        (count,) = struct.unpack_from(">H", self._bytes, self._header + 3)
        count = min(count, (len(self._bytes) - first) // 2)
        return list(struct.unpack_from(f">{count}H", self._bytes, first))

    def record(self, place: int) -> Record:
        """Raises IndexError, ValueError, struct.error for what is none."""
        if self._kind == _INDEX_INTERIOR:
            place += 4
        length, place = _varint(self._bytes, place)
        key = None
        if self._kind == _TABLE_LEAF:
            key, place = _varint(self._bytes, place)
        return Record(key, _values(self._payload(place, length)))

    def _payload(self, place: int, length: int) -> bytes:
        most = self._size - 35 if self._kind == _TABLE_LEAF else (self._size - 12) * 64 // 255 - 23
        if length <= most:
            return self._bytes[place : place + length]
        least = (self._size - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._size - 4)
        local = local if local <= most else least
        parts = [self._bytes[place : place + local]]
        left = length - local
        (number,) = struct.unpack_from(">I", self._bytes, place + local)
        while left > 0:
            if not 0 < number <= len(self._content) // self._size or left > len(self._content):
                raise ValueError("a page that is not there")
            start = (number - 1) * self._size
            parts.append(self._content[start + 4 : start + 4 + min(left, self._size - 4)])
            left -= self._size - 4
            (number,) = struct.unpack_from(">I", self._content, start)
        return b"".join(parts)


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """The number, and where it ends."""
    value = 0
    for step in range(8):
        byte = content[place + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + step + 1
    return value << 8 | content[place + 8], place + 9


def _values(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    at, kinds = end, []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if len(kinds) > _MOST_COLUMNS:
        raise ValueError("no table has so many columns")
    values: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise ValueError("the record is longer than its columns")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind >= 12:
        end = at + (kind - 12) // 2
        raw = payload[at:end]
        return (raw.decode("utf-8", "surrogateescape") if kind % 2 else raw), end
    if kind in (8, 9):
        return kind - 8, at
    if kind == 7:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if kind == 0:
        return None, at
    # IndexError for the two kinds that are reserved.
    end = at + _INTEGER_BYTES[kind]
    return int.from_bytes(payload[at:end], "big", signed=True), end

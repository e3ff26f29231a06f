"""Zip archives as no honest program writes them, made byte by byte where the standard library refuses to."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

MEGABYTE = 2**20


def write_zip(path: Path, members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def changed(path: Path, old: bytes, new: bytes) -> Path:
    """Every place of some bytes replaced by as many others: flags, sizes, names."""
    assert len(old) == len(new)
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))
    return path


def bomb(path: Path, name: str = "collection.anki2", megabytes: int = 512) -> Path:
    """One member that is nothing but zeros, a thousand times as large unpacked."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as member:
        for _ in range(megabytes):
            member.write(bytes(MEGABYTE))
    return path


def quine_like(path: Path, layers: int = 5) -> Path:
    """Archives in archives, each of which holds the next one ten times."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("collection.anki2", bytes(10 * MEGABYTE))
    for layer in range(layers):
        outer = io.BytesIO()
        with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(10):
                archive.writestr(f"{layer}-{number}.apkg", inner.getvalue())
        inner = outer
    path.write_bytes(inner.getvalue())
    return path


def overlapping(path: Path, name: str = "0", copies: int = 200) -> Path:
    """One block of packed zeros that every entry of the list points to."""
    packed, size, crc = _packed(bytes(4 * MEGABYTE))
    local = _local(name.encode(), packed, size, crc)
    entries = [_central(b"%s%d" % (name.encode(), n), packed, size, crc, 0) for n in range(copies)]
    return _joined(path, [local + packed], entries)


def lying(path: Path, name: str, content: bytes, says: int) -> Path:
    """The size of the member is another than the archive says."""
    packed, _, crc = _packed(content)
    raw = name.encode()
    return _joined(path, [_local(raw, packed, says, crc) + packed], [_central(raw, packed, says, crc, 0)])


def with_remote_start(path: Path) -> Path:
    """A member said to begin far behind the end."""
    packed, size, crc = _packed(b"content")
    local = _local(b"collection.anki2", packed, size, crc) + packed
    return _joined(path, [local], [_central(b"collection.anki2", packed, size, crc, 2**31)])


def with_many_entries(path: Path, entries: int) -> Path:
    """More members than may be, all of them empty."""
    locals_, centrals, place = [], [], 0
    for number in range(entries):
        name = b"%d" % number
        local = _local(name, b"", 0, 0)
        centrals.append(_central(name, b"", 0, 0, place))
        locals_.append(local)
        place += len(local)
    return _joined(path, locals_, centrals)


def with_long_list(path: Path, megabytes: int = 80) -> Path:
    """Few entries, but a list of them that takes up much: each with as long a remark as can be."""
    count = megabytes * MEGABYTE // 65_000
    packed, size, crc = _packed(b"x")
    local = _local(b"0", packed, size, crc) + packed
    one = _central(b"0", packed, size, crc, 0, remark=b"r" * 65_000)
    return _joined(path, [local], [one] * count)


def linked(path: Path, name: str, target: str) -> Path:
    """A member that is a link to another file."""
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, target)
    return path


def _packed(content: bytes) -> tuple[bytes, int, int]:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush(), len(content), zlib.crc32(content)


def _local(name: bytes, packed: bytes, size: int, crc: int) -> bytes:
    return (
        struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, crc, len(packed), size, len(name), 0) + name
    )


def _central(name: bytes, packed: bytes, size: int, crc: int, at: int, remark: bytes = b"") -> bytes:
    sizes = (crc, len(packed), size, len(name), 0, len(remark), 0, 0, 0, at)
    return struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, *sizes) + name + remark


def _joined(path: Path, locals_: list[bytes], centrals: list[bytes]) -> Path:
    body, listed = b"".join(locals_), b"".join(centrals)
    count = min(len(centrals), 0xFFFF)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(listed), len(body), 0)
    path.write_bytes(body + listed + end)
    return path

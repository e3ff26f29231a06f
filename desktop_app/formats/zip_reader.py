"""Zip archives of strangers, read member by member through a counting reader; nothing is extracted by name.

The list of members is judged before anything is unpacked: what lies about its size, lies on top of another
member, is encrypted or a link is refused, whatever program wrote it.
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile, open_regular
from desktop_app.formats.zip_directory import TOO_MANY_PARTS, check_end

_BROKEN = QT_TRANSLATE_NOOP("import", "This file is damaged: {reason}. Download or copy it again.")
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "import", "Unpacked, this file is larger than {megabytes} MB, so it is not read."
)
_BOMB = QT_TRANSLATE_NOOP(
    "import", "A part of this file grows more than {times}-fold when unpacked, so it is not read."
)
_OVERLAP = QT_TRANSLATE_NOOP("import", "Parts of this file lie on top of each other, so it is not read.")
_ENCRYPTED = QT_TRANSLATE_NOOP(
    "import", "This file is protected by a password. Save it without one and try again."
)
_LINK = QT_TRANSLATE_NOOP("import", "This file holds links to other files, so it is not read.")
_METHOD = QT_TRANSLATE_NOOP(
    "import",
    "This file is packed in a way that Versus cannot unpack. Export it again from the program it is from.",
)
_TWICE = QT_TRANSLATE_NOOP("import", "This file holds “{name}” twice, so nobody can tell which one counts.")
_MISSING = QT_TRANSLATE_NOOP("import", "This file lacks its part “{name}”.")
_PART_TOO_LARGE = QT_TRANSLATE_NOOP(
    "import", "A part of this file is larger than {megabytes} MB, so it is not read."
)

_SLICE: Final = 2**18
_ENTRY_HEAD: Final = 30
_CAUSES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    OverflowError,
    IndexError,
)


class ZipReader:
    """The members of one archive; folders are none. Use `open_zip`."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        found = [info for info in archive.infolist() if not info.filename.endswith("/")]
        _check(found, archive.start_dir)
        self._members = {info.filename: info for info in found}
        counted = Counter(info.filename for info in found)
        self._doubled = {name for name, n in counted.items() if n > 1}
        self._left = limits.ARCHIVE_INFLATED

    @property
    def names(self) -> tuple[str, ...]:
        """As they stand in the archive, each once."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def size(self, name: str) -> int:
        """Bytes unpacked, as the archive says; no more than that will come out."""
        return self._member(name).file_size

    @property
    def inflated(self) -> int:
        """Bytes of all members unpacked, as the archive says."""
        return sum(info.file_size for info in self._members.values())

    def read(self, name: str, most_bytes: int) -> bytes:
        """All of a member. Raises UnreadableFile."""
        with self.stream(name, most_bytes) as stream:
            return stream.read()

    @contextmanager
    def stream(self, name: str, most_bytes: int = limits.ARCHIVE_INFLATED) -> Iterator[CountingReader]:
        """A member to read piece by piece. Raises UnreadableFile, also while it is being read."""
        info = self._member(name)
        if info.file_size > most_bytes:
            raise _part_too_large(most_bytes)
        try:
            source = self._archive.open(info)
        except (*_CAUSES, NotImplementedError, RuntimeError) as error:
            raise _damaged(error) from error
        reader = CountingReader(source, min(most_bytes, self._left), info.compress_size)
        try:
            yield reader
        finally:
            self._left -= reader.count
            source.close()

    def _member(self, name: str) -> zipfile.ZipInfo:
        if name in self._doubled:
            raise UnreadableFile(phrase(_TWICE, name=name))
        found = self._members.get(name)
        if found is None:
            raise UnreadableFile(phrase(_MISSING, name=name))
        return found


class CountingReader(RawIOBase):
    """Reads from another stream and raises UnreadableFile as soon as more comes out than may."""

    def __init__(self, source: IO[bytes], most_bytes: int, packed_bytes: int | None = None) -> None:
        """`packed_bytes` is what it takes up packed, if that is known beforehand."""
        super().__init__()
        self._source = source
        self._most = most_bytes
        self._packed = packed_bytes
        self.count = 0

    def __enter__(self) -> CountingReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1) -> bytes:
        if size is None or size < 0:
            return b"".join(iter(lambda: self._piece(_SLICE), b""))
        return self._piece(size)

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        piece = self._piece(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def _piece(self, size: int) -> bytes:
        try:
            piece = self._source.read(size)
        except _CAUSES as error:
            raise _damaged(error) from error
        self.count += len(piece)
        if self.count > self._most:
            raise _part_too_large(self._most)
        if self._packed is not None:
            _check_ratio(self.count, self._packed)
        return piece


@contextmanager
def open_zip(path: Path) -> Iterator[ZipReader]:
    """Raises UnreadableFile with one sentence for whatever is wrong with it, also while it is being read."""
    with open_regular(path, limits.PACKAGE) as file:
        check_end(file)
        try:
            archive = zipfile.ZipFile(file)
        except (*_CAUSES, NotImplementedError) as error:
            raise _damaged(error) from error
        with archive:
            yield ZipReader(archive)


def unzstd(packed: bytes | IO[bytes], most_bytes: int) -> bytes:
    """All of a Zstandard stream. Raises UnreadableFile if it is damaged or more comes out."""
    with unzstd_stream(packed, most_bytes) as stream:
        return stream.read()


@contextmanager
def unzstd_stream(packed: bytes | IO[bytes], most_bytes: int) -> Iterator[CountingReader]:
    """A Zstandard stream to read piece by piece, whose frames need not say how much comes out."""
    import zstandard

    # The largest window that the tool itself takes; above it, a few bytes could ask for gigabytes of memory.
    unpacker = zstandard.ZstdDecompressor(max_window_size=2**27)
    with unpacker.stream_reader(packed, closefd=False, read_across_frames=True) as source:
        reader = CountingReader(_Zstd(source, zstandard.ZstdError), most_bytes)  # type: ignore[arg-type]
        yield reader


class _Zstd:
    """Its own errors become the one that every reader of a file raises."""

    def __init__(self, source: IO[bytes], error: type[Exception]) -> None:
        self._source = source
        self._error = error

    def read(self, size: int) -> bytes:
        try:
            return self._source.read(size)
        except self._error as error:
            raise zlib.error(str(error)) from error


def _check(found: list[zipfile.ZipInfo], end: int) -> None:
    """Of all members together and each by itself. Raises UnreadableFile."""
    if len(found) > limits.ARCHIVE_ENTRIES:
        raise UnreadableFile(phrase(TOO_MANY_PARTS, n=len(found), limit=limits.ARCHIVE_ENTRIES))
    if sum(info.file_size for info in found) > limits.ARCHIVE_INFLATED:
        raise UnreadableFile(phrase(_TOO_MUCH, megabytes=limits.ARCHIVE_INFLATED // limits.MEGABYTE))
    for info in found:
        _check_member(info)
    place = 0
    for info in sorted(found, key=lambda each: each.header_offset):
        if info.header_offset < place:
            raise UnreadableFile(phrase(_OVERLAP))
        place = info.header_offset + _ENTRY_HEAD + len(info.orig_filename) + info.compress_size
    if place > end:
        raise UnreadableFile(phrase(_OVERLAP))


def _check_member(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 0x41:  # by password, or "strong"
        raise UnreadableFile(phrase(_ENCRYPTED))
    if stat.S_ISLNK(info.external_attr >> 16):
        raise UnreadableFile(phrase(_LINK))
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableFile(phrase(_METHOD))
    _check_ratio(info.file_size, info.compress_size)


def _check_ratio(unpacked: int, packed: int) -> None:
    if unpacked > limits.RATIO_COUNTS_FROM and unpacked > limits.ARCHIVE_RATIO * packed:
        raise UnreadableFile(phrase(_BOMB, times=limits.ARCHIVE_RATIO))


def _part_too_large(most_bytes: int) -> UnreadableFile:
    return UnreadableFile(phrase(_PART_TOO_LARGE, megabytes=most_bytes // limits.MEGABYTE))


def _damaged(error: Exception) -> UnreadableFile:
    return UnreadableFile(phrase(_BROKEN, reason=str(error).rstrip(".") or type(error).__name__))

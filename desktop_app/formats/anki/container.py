"""The three kinds of Anki packages: which member holds the collection, and how it and the media are packed.

Newer packages also hold a `collection.anki2` that only tells an older Anki to update: it is never read where
there is another.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Final, cast

from desktop_app.domain.phrases import phrase
from desktop_app.formats import limits
from desktop_app.formats.anki import words
from desktop_app.formats.anki.wire import Message, WireFault
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.zip_reader import ZipReader, unzstd_stream

OLD, MIDDLE, LATEST = "collection.anki2", "collection.anki21", "collection.anki21b"

_META: Final = "meta"
_BY_VERSION: Final = {1: OLD, 2: MIDDLE, 3: LATEST}
_META_BYTES: Final = limits.MEGABYTE
ZSTD: Final = b"\x28\xb5\x2f\xfd"
"""What such a stream begins with."""


def collection_member(archive: ZipReader) -> str:
    """The name of the member that is the collection. Raises UnreadableFile."""
    if _META in archive:
        return _by_meta(archive)
    found = next((name for name in (LATEST, MIDDLE, OLD) if name in archive), None)
    if found is None:
        raise UnreadableFile(phrase(words.NO_COLLECTION))
    return found


@contextmanager
def unpacked(archive: ZipReader, member: str, most_bytes: int) -> Iterator[IO[bytes]]:
    """A member to read piece by piece, out of Zstandard if it is packed so. Raises UnreadableFile."""
    with archive.stream(member, most_bytes) as stream:
        is_packed = stream.read(len(ZSTD)) == ZSTD
    with archive.stream(member, most_bytes) as stream:
        packed = cast("IO[bytes]", stream)
        if not is_packed:
            yield packed
            return
        with unzstd_stream(packed, most_bytes) as inner:
            yield cast("IO[bytes]", inner)


def _by_meta(archive: ZipReader) -> str:
    try:
        version = Message(archive.read(_META, _META_BYTES)).number(1)
    except WireFault as error:
        raise UnreadableFile(phrase(words.DAMAGED_META)) from error
    member = _BY_VERSION.get(version)
    if member is None:
        raise UnreadableFile(phrase(words.NEWER if version > max(_BY_VERSION) else words.DAMAGED_META))
    if member not in archive:
        raise UnreadableFile(phrase(words.NO_COLLECTION))
    return member

"""The pictures and sounds of a package: only those that some card shows are taken out, each once."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from typing import IO, Final, NamedTuple, TypeAlias, cast

from desktop_app.domain.phrases import phrase
from desktop_app.formats import limits
from desktop_app.formats.anki import words
from desktop_app.formats.anki.container import unpacked
from desktop_app.formats.anki.wire import Message, WireFault
from desktop_app.formats.base import MediaSink
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import ForeignMedia, Notice
from desktop_app.formats.media_kind import PICTURES, label
from desktop_app.formats.zip_reader import ZipReader

_LIST: Final = "media"
_LIST_BYTES: Final = 64 * limits.MEGABYTE
_HASH_DIGITS: Final = 64
_LONGEST_NAME: Final = 1_000
_ELSEWHERE: Final = re.compile(r"\s*(?:[a-z][a-z0-9+.-]{1,30}:|//|#)", re.IGNORECASE)
_DROPPED: Final = re.compile(r"""[\[\]<>:"/?*^\\|\x00-\x1f\x7f]""")


_Entry: TypeAlias = tuple[str, str, "int | None"]
"""A member, the name of what it holds, and how many bytes that is, if the list says so."""


class Kept(NamedTuple):
    hash: str
    label: str
    is_picture: bool


class PackageMedia:
    """Media by the names that fields call them. A name is a label: it is never a place on the disk."""

    def __init__(self, archive: ZipReader, sink: MediaSink, still_here: Callable[[], None]) -> None:
        """`still_here` is called for each file that is taken out."""
        self.notices: list[Notice] = []
        self._archive = archive
        self._sink = sink
        self._still_here = still_here
        self._all: dict[ForeignMedia, None] = {}
        self._kept: dict[str, Kept | None] = {}
        self._members: dict[str, str] = {}
        self._by_hash: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        for member, name, size in self._listed():
            if size is not None:
                self._sizes[member] = size
            if not _is_name(name):
                self._notice(name, words.BAD_MEDIA_NAME)
                continue
            for each in (name, _plain(name)):
                self._members.setdefault(each, member)

    @property
    def all(self) -> tuple[ForeignMedia, ...]:
        """What was taken out so far, in the order in which it was called for."""
        return tuple(self._all)

    def has(self, name: str) -> bool:
        return self._member(name) is not None

    def keep(self, name: str) -> Kept | None:
        """The file of this name; None if it cannot be had. A missing or damaged one is told of once."""
        if name not in self._kept:
            self._kept[name] = self._keep(name)
        return self._kept[name]

    def keep_hash(self, digest: str) -> None:
        """The file that is named after this hash, as packages of ours name them."""
        if not self._by_hash:
            self._by_hash = {name[:_HASH_DIGITS]: name for name in self._members}
        self.keep(self._by_hash.get(digest, digest))

    def _keep(self, name: str) -> Kept | None:
        if _ELSEWHERE.match(name):
            return None  # Nothing is ever fetched.
        member = self._member(name)
        if member is None or member not in self._archive:
            self._notice(name, words.MISSING_MEDIA)
            return None
        self._still_here()
        try:
            with unpacked(self._archive, member, limits.MEDIA_FILE) as stream:
                whole = _Whole(stream, self._sizes.get(member))
                found = self._sink.add(name, cast("IO[bytes]", whole))
        except UnreadableFile:
            self._notice(name, words.DAMAGED_MEDIA)
            return None
        if found is None:
            return None
        self._all.setdefault(found)
        return Kept(found.hash, found.label, found.extension in PICTURES)

    def _member(self, name: str) -> str | None:
        return self._members.get(name) or self._members.get(_plain(name))

    def _listed(self) -> list[_Entry]:
        """Members with their names: from a list of messages in order, or from a JSON object."""
        if _LIST not in self._archive:
            return []
        try:
            with unpacked(self._archive, _LIST, _LIST_BYTES) as stream:
                raw = stream.read()
            return _names(raw)
        except (UnreadableFile, WireFault, ValueError, RecursionError):
            self.notices.append(Notice(_LIST, str(phrase(words.DAMAGED_MEDIA_LIST))))
            return []

    def _notice(self, name: str, reason: str) -> None:
        self.notices.append(Notice(label(name), str(phrase(reason))))


class _Whole:
    """A stream that is to give so many bytes: nothing else tells that one was cut short."""

    def __init__(self, stream: IO[bytes], wanted: int | None) -> None:
        self._stream = stream
        self._left = wanted

    def read(self, size: int) -> bytes:
        piece = self._stream.read(size)
        if self._left is not None:
            self._left -= len(piece)
            if self._left and not piece:
                raise UnreadableFile(phrase(words.DAMAGED_MEDIA))
        return piece


def _names(raw: bytes) -> list[_Entry]:
    """Raises ValueError for what is neither."""
    if not raw.strip():
        return []
    if raw.lstrip()[:1] == b"{":
        found = json.loads(raw)
        return [(member, name, None) for member, name in found.items() if isinstance(name, str)]
    entries = map(Message, Message(raw).all(1))
    return [
        (str(place), entry.text(1), entry.number(2) if 2 in entry else None)
        for place, entry in enumerate(entries)
    ]


def _is_name(name: str) -> bool:
    """One normal component of a path, on every system."""
    return (
        0 < len(name) <= _LONGEST_NAME
        and not any(character in name for character in "/\\\0")
        and name.strip(". ") != ""
        and not re.match(r"[A-Za-z]:", name)
    )


def _plain(name: str) -> str:
    """As Anki would call it: composed letters, without the characters it takes out."""
    return _DROPPED.sub("", unicodedata.normalize("NFC", name)).replace("\xa0", " ")

"""Pictures and sounds of decks: files named by their content, written once, and a row for each.

A file comes first and its row after it, so that a row never lacks its file; a file without a row is harmless
and swept later. What no item uses any more lies in `media/trash` for a month: copies of the database hold the
rows only, and one that is restored gets its files back from there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop_app.storage.database import VersusDatabase
from desktop_app.storage.errors import named_errors
from desktop_app.storage.files import flush_folder
from desktop_app.storage.rows import Value, row_check

FOLDER = "media"
TRASH = "trash"
KEPT_MS = 30 * 86_400_000

_EXTENSION = re.compile(r"[a-z0-9]{1,8}")
_HASH = re.compile(r"[0-9a-f]{64}")
_USED = re.compile(r"media:([0-9a-f]{64})")
_COLUMNS = "hash, extension, bytes, added_utc_ms, unused_utc_ms"
_ALL = f"SELECT {_COLUMNS} FROM media ORDER BY key"
_GET = f"SELECT {_COLUMNS} FROM media WHERE hash = ?"
_ADD = f'INSERT INTO media ({_COLUMNS}, "check") VALUES (?, ?, ?, ?, ?, ?)'
_PUT = 'UPDATE media SET unused_utc_ms = ?, "check" = ? WHERE hash = ?'
_TAKE_OUT = "DELETE FROM media WHERE hash = ?"
# Deleted items may come back.
_TEXTS = """
    SELECT content FROM item WHERE instr(content, 'media:') > 0
    UNION ALL SELECT imported FROM item WHERE instr(imported, 'media:') > 0
    UNION ALL SELECT content FROM bin WHERE instr(content, 'media:') > 0
"""


class MediaFile(NamedTuple):
    hash: bytes
    """SHA-256 of the content; 32 bytes."""
    extension: str
    bytes: int
    added_utc_ms: int
    unused_utc_ms: int | None

    @property
    def name(self) -> str:
        return f"{self.hash.hex()}.{self.extension}"


class Media:
    """To write rows needs a transaction."""

    def __init__(
        self, database: VersusDatabase, at_utc_ms: Callable[[], int], data: Path | None = None
    ) -> None:
        """`data`: the data folder, where the database is not in its place yet."""
        self._database = database
        self._at_utc_ms = at_utc_ms
        self._folder = (data or database.path.parent) / FOLDER
        self._trash = self._folder / TRASH

    @property
    def is_empty(self) -> bool:
        """There was never one."""
        return not self._folder.exists()

    @named_errors
    def add(self, content: bytes, extension: str) -> MediaFile:
        """Write the file, once for equal contents, and its row. `extension`: of the type found, no dot."""
        if not _EXTENSION.fullmatch(extension):
            raise ValueError(f"{extension!r} is no extension")
        digest = hashlib.sha256(content).digest()
        known = self.get(digest)
        media = known or MediaFile(digest, extension, len(content), self._at_utc_ms(), None)
        if not self._bring_back(media):
            self._write(media, content)
        if known is None:
            row: tuple[Value, ...] = tuple(media)
            self._database.raw.execute(_ADD, (*row, row_check(row)))
        elif known.unused_utc_ms is not None:
            self._put(known._replace(unused_utc_ms=None))
        return media._replace(unused_utc_ms=None)

    @named_errors
    def get(self, digest: bytes) -> MediaFile | None:
        row = self._database.raw.execute(_GET, (digest,)).fetchone()
        return None if row is None else MediaFile(*row)

    @named_errors
    def all(self) -> tuple[MediaFile, ...]:
        """Unused ones too, in the order in which they came."""
        return tuple(MediaFile(*row) for row in self._database.raw.execute(_ALL))

    def path(self, media: MediaFile) -> Path:
        """Where it lies while it is in use."""
        return self._folder / media.name[:2] / media.name

    @named_errors
    def find(self, name: str) -> Path | None:
        """Where the content of this hash (in hex) lies; None where it is not there."""
        if self.is_empty or not _HASH.fullmatch(name):
            return None
        media = self.get(bytes.fromhex(name))
        place = None if media is None else self.path(media)
        return place if place is not None and place.is_file() else None

    @named_errors
    def sweep(self) -> None:
        """Move to the trash what nothing uses, and let go of what has lain there for a month."""
        used, now = self._used(), self._at_utc_ms()
        for media in self.all():
            if media.hash in used:
                is_here = self.path(media).exists() or self._bring_back(media)
                if is_here and media.unused_utc_ms is not None:
                    self._put(media._replace(unused_utc_ms=None))
            elif media.unused_utc_ms is None:
                self._put(media._replace(unused_utc_ms=now))
                self._throw_away(self.path(media))
            elif now - media.unused_utc_ms > KEPT_MS:
                self._database.raw.execute(_TAKE_OUT, (media.hash,))
        self._sweep_files({media.name for media in self.all()})

    @named_errors
    def bring_back(self) -> tuple[str, ...]:
        """After a restore: files in use come back from the trash. Gives the names of those that are missing,
        or are not what they were."""
        return tuple(
            media.name for media in self.all() if media.unused_utc_ms is None and not self._bring_back(media)
        )

    def _used(self) -> Collection[bytes]:
        texts = self._database.raw.execute(_TEXTS)
        return {bytes.fromhex(name) for (text,) in texts for name in _USED.findall(text)}

    def _put(self, media: MediaFile) -> None:
        self._database.raw.execute(_PUT, (media.unused_utc_ms, row_check(tuple(media)), media.hash))

    def _bring_back(self, media: MediaFile) -> bool:
        """Whether the file is in its place now, whole."""
        place, thrown = self.path(media), self._trash / media.name
        if _is_whole(place, media):
            return True
        if not _is_whole(thrown, media):
            return False
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        thrown.replace(place)
        flush_folder(place.parent)
        return True

    def _write(self, media: MediaFile, content: bytes) -> None:
        place = self.path(media)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = place.with_suffix(".part")
        try:
            handle = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
            with open(handle, "wb") as stream:  # noqa: PTH123 - to give the permissions at once
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(place)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        for folder in (place.parent, self._folder):
            flush_folder(folder)

    def _throw_away(self, place: Path) -> None:
        """Its time there begins now."""
        if place.exists():
            self._trash.mkdir(mode=0o700, parents=True, exist_ok=True)
            thrown = self._trash / place.name
            place.replace(thrown)
            now = self._at_utc_ms() / 1000
            os.utime(thrown, (now, now))

    def _sweep_files(self, known: Collection[str]) -> None:
        """Files without a row: of an import that was stopped, or of a database that was set aside."""
        now = self._at_utc_ms()
        for path in self._files():
            if path.parent == self._trash:
                if path.name not in known and now - path.stat().st_mtime * 1000 > KEPT_MS:
                    path.unlink()
            elif path.name not in known:
                self._throw_away(path)

    def _files(self) -> Iterator[Path]:
        """Ours alone: what a person has put there stays."""
        for path in tuple(self._folder.glob("??/*")) + tuple(self._trash.glob("*")):
            if _HASH.fullmatch(path.stem):
                yield path


def _is_whole(path: Path, media: MediaFile) -> bool:
    with contextlib.suppress(OSError):
        if path.stat().st_size == media.bytes:
            with path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").digest() == media.hash
    return False

"""Where a reader puts the pictures and sounds it comes upon: files named after the hash of their content."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import IO, Final

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats import limits, media_kind
from desktop_app.formats.files import unwritable
from desktop_app.formats.foreign import ForeignMedia, Notice

_TOO_LARGE = QT_TRANSLATE_NOOP("import", "The file is larger than {megabytes} MB, so it was left out.")
_TOO_MANY_PIXELS = QT_TRANSLATE_NOOP(
    "import", "The picture has {width} × {height} pixels, more than Versus can show, so it was left out."
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "import",
    "Versus shows pictures (PNG, JPEG, GIF, WebP, BMP) and plays sounds (MP3, OGG, WAV, FLAC, M4A). "
    "This is neither, so it was left out.",
)
_TOO_MANY = QT_TRANSLATE_NOOP("import", "There are more than {n} pictures and sounds. The rest was left out.")
_SLICE: Final = 2**18


def file_name(media: ForeignMedia) -> str:
    return f"{media.hash}.{media.extension}"


class MediaFolder:
    """Implements `base.MediaSink`. `notices` says what was left out."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder
        self._kept: dict[str, ForeignMedia] = {}
        self._all: dict[tuple[str, str], ForeignMedia] = {}
        self.notices: list[Notice] = []

    @property
    def media(self) -> tuple[ForeignMedia, ...]:
        """In the order they came; one content under two names is there twice."""
        return tuple(self._all.values())

    def add(self, label: str, content: bytes | IO[bytes]) -> ForeignMedia | None:
        """Raises UnreadableFile."""
        shown = media_kind.label(label)
        if len(self._all) >= limits.ARCHIVE_ENTRIES:
            self._leave_out(shown, phrase(_TOO_MANY, n=limits.ARCHIVE_ENTRIES))
            return None
        stream = io.BytesIO(content) if isinstance(content, bytes | bytearray) else content
        head = _all_of(stream, limits.MEDIA_HEAD)
        kind = media_kind.recognise(head)
        if kind is None:
            self._leave_out(shown, phrase(_OTHER_KIND))
            return None
        if kind.is_too_large:
            self._leave_out(shown, phrase(_TOO_MANY_PIXELS, width=kind.width, height=kind.height))
            return None
        try:
            return self._keep(shown, kind.extension, head, stream)
        except OSError as error:
            raise unwritable(error) from error

    def _keep(self, label: str, extension: str, head: bytes, stream: IO[bytes]) -> ForeignMedia | None:
        part = self._folder / "part"
        digest, size = hashlib.sha256(), 0
        with part.open("wb") as file:
            piece = head
            while piece:
                size += len(piece)
                if size > limits.MEDIA_FILE:
                    break
                digest.update(piece)
                file.write(piece)
                piece = stream.read(_SLICE)
        if size > limits.MEDIA_FILE:
            part.unlink()
            self._leave_out(label, phrase(_TOO_LARGE, megabytes=limits.MEDIA_FILE // limits.MEGABYTE))
            return None
        found = ForeignMedia(digest.hexdigest(), extension, size, label)
        if found.hash in self._kept:
            part.unlink()
        else:
            part.replace(self._folder / file_name(found))
            self._kept[found.hash] = found
        return self._all.setdefault((found.hash, label), found)

    def _leave_out(self, label: str, reason: Phrase) -> None:
        self.notices.append(Notice(label, str(reason)))


def _all_of(stream: IO[bytes], most: int) -> bytes:
    """A stream may give less than it is asked for before its end."""
    pieces, left = [], most
    while left > 0 and (piece := stream.read(left)):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)

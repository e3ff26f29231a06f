"""Reading and writing of whole files that belong to people: regular files only, replaced in one step."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.formats import limits

_NOT_THERE = QT_TRANSLATE_NOOP("files", "There is no file of this name.")
_A_FOLDER = QT_TRANSLATE_NOOP("files", "This is a folder, not a file.")
_NOT_REGULAR = QT_TRANSLATE_NOOP("files", "This is a device or a pipe, not a file.")
_FORBIDDEN = QT_TRANSLATE_NOOP("files", "You are not allowed to read this file.")
_UNREADABLE = QT_TRANSLATE_NOOP("files", "This file cannot be read: {reason}.")
_TOO_LARGE = QT_TRANSLATE_NOOP("files", "This file is larger than {megabytes} MB, the most that can be read.")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("files", "The file “{name}” cannot be written: {reason}.")
_NO_ROOM = QT_TRANSLATE_NOOP(
    "files", "There is not enough room on the disk to unpack this file. It needs about {megabytes} MB."
)
_CANNOT_UNPACK = QT_TRANSLATE_NOOP("files", "This file cannot be unpacked: {reason}.")
_ELSEWHERE = QT_TRANSLATE_NOOP("files", "Choose another folder, or make room on the disk.")


class UnreadableFile(Exception):
    """`sentence` says why, to be put into a problem that names the file."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class CannotWriteFile(AppError):
    """The disk or the folder refused; what was there before is untouched."""


def shown_name(path: Path) -> str:
    """The file's base name, printable even where the disk's name is no proper text."""
    return os.fsencode(path.name or str(path)).decode("utf-8", "replace")


def read_limited(path: Path, most_bytes: int) -> bytes:
    """All bytes of a regular file. Raises UnreadableFile, also for a folder, a pipe or a device."""
    with open_regular(path, most_bytes) as file:
        try:
            data = file.read(most_bytes + 1)
        except OSError as error:
            raise UnreadableFile(_why_unreadable(path, error)) from error
    if len(data) > most_bytes:  # it grew
        raise _too_large(most_bytes)
    return data


def open_regular(path: Path, most_bytes: int) -> IO[bytes]:
    """A regular file of at most so many bytes, to be read and closed. Raises UnreadableFile."""
    try:
        # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(path, flags), "rb", closefd=True)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableFile(_why_unreadable(path, error)) from error
    found = os.fstat(file.fileno())
    if stat.S_ISREG(found.st_mode) and found.st_size <= most_bytes:
        return file
    file.close()
    raise _too_large(most_bytes) if stat.S_ISREG(found.st_mode) else UnreadableFile(phrase(_NOT_REGULAR))


def check_room(folder: Path, inflated: int) -> None:
    """Raises UnreadableFile if what comes out of a file would leave the disk nearly full."""
    import shutil

    needed = inflated * limits.ROOM_TIMES_INFLATED + limits.SPARE_ROOM
    if shutil.disk_usage(folder).free < needed:
        raise UnreadableFile(phrase(_NO_ROOM, megabytes=needed // limits.MEGABYTE))


@contextmanager
def fresh_folder() -> Iterator[Path]:
    """A new temporary folder, gone at the end with all that is in it. Raises UnreadableFile."""
    import tempfile

    try:
        made = tempfile.TemporaryDirectory(prefix="versus-", ignore_cleanup_errors=True)
    except OSError as error:
        raise unwritable(error) from error
    with made as name:
        yield Path(name)


def unwritable(error: OSError) -> UnreadableFile:
    """For what could not be written while unpacking."""
    return UnreadableFile(phrase(_CANNOT_UNPACK, reason=_reason(error)))


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 through `NAME.part` beside the file, then replace. Raises CannotWriteFile."""
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """`NAME.part` beside the file, to be written and closed within; afterwards it is flushed and replaces the
    file. Raises CannotWriteFile for any OSError; after that, or any other error, all is as before."""
    target = Path(os.path.realpath(path))  # a link stays a link
    part = target.with_name(target.name + ".part")
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    except OSError as error:
        _remove(part)
        reason = _reason(error)
        raise CannotWriteFile(
            phrase(_CANNOT_WRITE, name=shown_name(path), reason=reason), phrase(_ELSEWHERE), str(error)
        ) from error
    except BaseException:
        _remove(part)
        raise


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _too_large(most_bytes: int) -> UnreadableFile:
    return UnreadableFile(phrase(_TOO_LARGE, megabytes=most_bytes // limits.MEGABYTE))


def _why_unreadable(path: Path, error: OSError | ValueError) -> Phrase:
    if not isinstance(error, OSError):
        return phrase(_UNREADABLE, reason=str(error))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return phrase(_NOT_THERE)
    if isinstance(error, IsADirectoryError) or path.is_dir():  # Windows: permission denied
        return phrase(_A_FOLDER)
    if isinstance(error, PermissionError):
        return phrase(_FORBIDDEN)
    if error.errno in (errno.ENXIO, errno.ENODEV):
        return phrase(_NOT_REGULAR)
    return phrase(_UNREADABLE, reason=_reason(error))


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()

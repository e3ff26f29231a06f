"""Reading and writing of whole files that belong to people: regular files only, replaced in one step."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase

_NOT_THERE = QT_TRANSLATE_NOOP("files", "There is no file of this name.")
_A_FOLDER = QT_TRANSLATE_NOOP("files", "This is a folder, not a file.")
_NOT_REGULAR = QT_TRANSLATE_NOOP("files", "This is a device or a pipe, not a file.")
_FORBIDDEN = QT_TRANSLATE_NOOP("files", "You are not allowed to read this file.")
_UNREADABLE = QT_TRANSLATE_NOOP("files", "This file cannot be read: {reason}.")
_TOO_LARGE = QT_TRANSLATE_NOOP("files", "This file is larger than {megabytes} MB, the most that can be read.")
_CANNOT_WRITE = QT_TRANSLATE_NOOP("files", "The file “{name}” cannot be written: {reason}.")
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
    try:
        return _read_regular(path, most_bytes)
    except UnreadableFile:
        raise
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise UnreadableFile(_why_unreadable(path, error)) from error


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 through `NAME.part` beside the file, then replace. Raises CannotWriteFile."""
    target = Path(os.path.realpath(path))  # a link stays a link
    part = target.with_name(target.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = _reason(error)
        raise CannotWriteFile(
            phrase(_CANNOT_WRITE, name=shown_name(path), reason=reason), phrase(_ELSEWHERE), str(error)
        ) from error


def _read_regular(path: Path, most_bytes: int) -> bytes:
    # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb", closefd=True) as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableFile(phrase(_NOT_REGULAR))
        data = file.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise UnreadableFile(phrase(_TOO_LARGE, megabytes=most_bytes // 2**20))
    return data


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

"""Events in a file of their own, wherever a person wants it: for answers that the data folder cannot take.

The file is a journal like the one beside the database (`journal_lines.py`), so whatever reads that reads it.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.errors import DataFolderReadOnly, DiskFull, StorageError
from desktop_app.domain.event import Event
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.storage.journal_lines import event_to_line, line_to_event, line_to_row

_MOST_BYTES = 64_000_000
"""No file of answers kept by hand is that long; another one is not read through."""


def write_elsewhere(path: Path, events: Iterable[Event]) -> None:
    """Add events to such a file, made where there is none; a line that it has is not written twice.

    On disk when it returns, or as it was. Raises StorageError.
    """
    part = path.with_name(path.name + ".part")
    try:
        lines = dict.fromkeys((*_lines_of(path), *map(event_to_line, events)))
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.writelines(line + "\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise _named(error) from error


class Found(NamedTuple):
    events: tuple[Event, ...]
    cut: tuple[int, ...]
    """Numbers of lines that are no whole event, from 1: such a file may have been cut short."""


def read_elsewhere(path: Path) -> Found:
    """The events of such a file. Raises StorageError where it cannot be read, or holds none."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            raise _no_answers(path)
        lines = path.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError as error:
        raise _unreadable(path, error) from error
    read = [(number, line_to_event(line)) for number, line in enumerate(lines, 1)]
    events = tuple(event for _, event in read if event is not None)
    if not events:
        raise _no_answers(path)
    return Found(events, tuple(number for number, event in read if event is None))


def _lines_of(path: Path) -> list[str]:
    """Raises StorageError where the file is something else: it is not overwritten."""
    if not path.exists():
        return []
    if not path.is_file() or path.stat().st_size > _MOST_BYTES:
        raise _another_file()
    lines = path.read_text(encoding="ascii", errors="replace").splitlines()
    if any(line_to_row(line) is None for line in lines):
        raise _another_file()
    return lines


def _another_file() -> StorageError:
    return StorageError(
        phrase(QT_TRANSLATE_NOOP("errors", "There is another file of that name.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Choose another name.")),
    )


def _no_answers(path: Path) -> StorageError:
    return StorageError(
        phrase(QT_TRANSLATE_NOOP("errors", "“{name}” holds no answers of Versus."), name=path.name),
        phrase(QT_TRANSLATE_NOOP("errors", "Choose a file that “Save elsewhere” has written.")),
    )


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        phrase(QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read."), name=path.name),
        phrase(QT_TRANSLATE_NOOP("errors", "Check that it is there and may be read, then try again.")),
        f"{type(error).__name__}: {error.strerror}",
    )


def _named(error: OSError) -> StorageError:
    choose: Phrase = phrase(QT_TRANSLATE_NOOP("errors", "Choose another place."))
    details = f"{type(error).__name__}: {error.strerror}"
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(
            phrase(QT_TRANSLATE_NOOP("errors", "There is no room in that place.")), choose, details
        )
    sentence = phrase(QT_TRANSLATE_NOOP("errors", "That place cannot be written."))
    return DataFolderReadOnly(sentence, choose, details)

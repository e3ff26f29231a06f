"""What is wrong with the folder of the copies; and the last problem, kept to be said after the next start."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.errors import AppError, DiskError, StorageError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from desktop_app.study.rows import Value

_PARTS = ("sentence", "way_on")

_NO_FOLDER = QT_TRANSLATE_NOOP("errors", "There is a file where the folder for backups should be.")
_FOLDER = {
    FileExistsError: _NO_FOLDER,
    NotADirectoryError: _NO_FOLDER,
    FileNotFoundError: QT_TRANSLATE_NOOP("errors", "The folder for backups is not there any more."),
    PermissionError: QT_TRANSLATE_NOOP("errors", "The folder for backups cannot be written."),
}


def of_folder(error: OSError) -> StorageError | None:
    """None where the folder is not at fault."""
    sentence = _FOLDER.get(type(error))
    if sentence is None:
        return None
    way_on = QT_TRANSLATE_NOOP("errors", "Put that right, or choose another folder.")
    return DiskError(phrase(sentence), phrase(way_on), f"{type(error).__name__}: {error.strerror}")


def written(error: AppError) -> Value:
    """Without the details: they may name places."""
    return {
        name: [said.template, {key: str(value) for key, value in said.values.items()}]
        for name, said in zip(_PARTS, (error.sentence, error.way_on), strict=True)
    }


def read(kept: Any) -> AppError | None:
    """None for what was not written by `written`."""
    try:
        sentence, way_on = (Phrase(*kept[name]) for name in _PARTS)
        return StorageError(sentence, way_on)
    except (AttributeError, KeyError, IndexError, TypeError, ValueError):
        return None

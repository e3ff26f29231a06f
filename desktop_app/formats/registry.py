"""Which reader for which file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.errors import Problem
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats.base import DeckReader, ReadResult
from desktop_app.formats.deck_toml import read_toml
from desktop_app.formats.files import shown_name

READERS: Mapping[str, DeckReader] = {".toml": read_toml}
"""By the ending of the name, in small letters."""

_SHEET = QT_TRANSLATE_NOOP("formats", "Spreadsheets cannot be read yet. Versus reads deck files (.toml).")
_PACKAGE = QT_TRANSLATE_NOOP("formats", "Anki packages cannot be read yet. Versus reads deck files (.toml).")
_ARTICLE = QT_TRANSLATE_NOOP("formats", "Articles cannot be read yet. Versus reads deck files (.toml).")
_UNKNOWN = QT_TRANSLATE_NOOP("formats", "Versus cannot read this kind of file. It reads deck files (.toml).")

_NOT_YET: Mapping[str, str] = {
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".xls", ".ods"), _SHEET),
    **dict.fromkeys((".apkg", ".colpkg"), _PACKAGE),
    **dict.fromkeys((".txt", ".md", ".html", ".htm", ".docx", ".doc", ".pdf"), _ARTICLE),
}


def read_deck(path: Path) -> ReadResult:
    """The deck of any file that can be read, or everything that is wrong with it. Never raises for that."""
    ending = path.suffix.casefold()
    reader = READERS.get(ending)
    if reader is not None or path.is_dir():
        return (reader or read_toml)(path)
    sentence = phrase(_NOT_YET.get(ending, _UNKNOWN))
    return ReadResult(None, (Problem(shown_name(path), "", "", str(sentence)),))

"""The files that decks were read from: what a file was like then, and whether it is another one now."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from desktop_app.domain.ids import DeckId
from desktop_app.formats.base import ReadOptions
from desktop_app.study.ports import Store
from desktop_app.study.rows import DeckFile

_MOST_BYTES = 2 * 2**30
_PIECE = 2**20


def mark_of(path: Path, options: ReadOptions | None = None) -> DeckFile | None:
    """None for a folder, and for what cannot be read."""
    try:
        found = path.stat()
        if not path.is_file() or found.st_size > _MOST_BYTES:
            return None
        with path.open("rb") as stream:
            digest = hashlib.sha256()
            while piece := stream.read(_PIECE):
                digest.update(piece)
    except (OSError, ValueError):
        return None
    kept = {} if options is None else _to_keep(options)
    return DeckFile(str(path.absolute()), digest.hexdigest(), found.st_size, found.st_mtime_ns, 0, kept)


def has_changed(file: DeckFile) -> bool:
    """Whether another version lies where the deck was last read from; reads it only if its date or size is
    another. False where there is no file any more."""
    path = Path(file.path)
    try:
        found = path.stat()
    except (OSError, ValueError):
        return False
    if (found.st_size, found.st_mtime_ns) == (file.bytes, file.mtime_ns):
        return False
    now = mark_of(path)
    return now is not None and now.sha256 != file.sha256


def options_for(store: Store, path: Path) -> ReadOptions:
    """How this file was read the last time, as far as a person had set something."""
    wanted = str(path.absolute())
    for file in reversed(tuple(store.library.files().values())):
        if file.path == wanted and file.options:
            return _read_options(file.options)
    return ReadOptions()


def remember(store: Store, deck: DeckId, file: DeckFile, at_utc_ms: int) -> None:
    """The deck is as the file has it from now on. Needs a transaction."""
    store.library.put_file(deck, replace(file, imported_utc_ms=at_utc_ms))


def _to_keep(options: ReadOptions) -> dict[str, Any]:
    """Only what was set."""
    usual = asdict(ReadOptions())
    return {name: value for name, value in asdict(options).items() if value != usual[name]}


def _read_options(kept: Mapping[str, Any]) -> ReadOptions:
    names = {field.name for field in fields(ReadOptions)}
    return ReadOptions(**{name: value for name, value in kept.items() if name in names})

"""Imports that were begun and neither finished nor thrown away: they wait in the data folder, one file each.

What was typed on the way is in them, so that neither a crash nor a closed window loses a word.
"""

from __future__ import annotations

import contextlib
import json
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from desktop_app.domain.errors import AppError
from desktop_app.formats.files import write_text

FOLDER = "imports"
_MOST_BYTES = 80 * 2**20
"""Pasted text of the largest size that can be read, with room for what was typed."""

State = Literal["waiting", "begun", "problem"]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`paths` is empty for text that was pasted, which is then kept here itself."""

    id: str
    name: str
    """What it is called to people: the file's name."""
    at_utc_ms: int
    """When it was begun."""
    paths: tuple[str, ...] = ()
    text: str = ""
    state: State = "waiting"
    kind: str = ""
    """"table" or "deck", once that is known."""
    ready: int = 0
    rows: int = 0
    """Of a table, or cards of decks, as they stood last."""
    problem: str = ""
    """Why it could not be read, as a sentence."""
    begun: Mapping[str, Any] = field(default_factory=dict)
    """What the person has set and typed, as plain values that JSON knows."""


def new_name() -> str:
    return uuid.uuid4().hex


class UnfinishedImports:
    """Without a folder (the data is only looked at) everything is kept in memory."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = None if folder is None else folder / FOLDER
        self._kept: dict[str, Unfinished] = {}
        self._has_read = False

    def all(self) -> tuple[Unfinished, ...]:
        """The newest first."""
        self._read()
        return tuple(sorted(self._kept.values(), key=lambda one: -one.at_utc_ms))

    def get(self, name: str) -> Unfinished | None:
        self._read()
        return self._kept.get(name)

    def put(self, one: Unfinished) -> None:
        """Kept in memory even where the disk refuses: then it lasts as long as the window."""
        self._read()
        if self._kept.get(one.id) == one:
            return
        self._kept[one.id] = one
        if self._folder is not None:
            with contextlib.suppress(OSError, AppError):
                self._folder.mkdir(parents=True, exist_ok=True)
                write_text(self._file(one.id), json.dumps(asdict(one), ensure_ascii=False))

    def change(self, name: str, **values: Any) -> None:
        """Nothing where it is not there any more."""
        self._read()
        one = self._kept.get(name)
        if one is not None:
            self.put(replace(one, **values))

    def remove(self, name: str) -> Unfinished | None:
        """Gives it, so that it can be put back."""
        self._read()
        one = self._kept.pop(name, None)
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._file(name).unlink(missing_ok=True)
        return one

    def _file(self, name: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{name}.json"

    def _read(self) -> None:
        """Once. A file that is no import of ours is passed over."""
        if self._has_read or self._folder is None:
            return
        self._has_read = True
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob("*.json")):
                with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
                    one = _from_json(path)
                    self._kept[one.id] = one


def _from_json(path: Path) -> Unfinished:
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError(path.name)
    found = json.loads(path.read_text("utf-8"))
    one = Unfinished(**{**found, "paths": tuple(map(str, found["paths"]))})
    if one.id != path.stem or not isinstance(one.at_utc_ms, int) or not isinstance(one.begun, dict):
        raise ValueError(path.name)
    return one

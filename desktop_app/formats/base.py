"""What every deck format has in common: a reader reports all problems at once, a writer writes one file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple, Protocol

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import DeckFileError, Problem
from desktop_app.formats.foreign import Foreign, ForeignMedia
from desktop_app.progress import Progress


class ReadResult(NamedTuple):
    """`deck` is None if any problem is an error."""

    deck: Deck | None
    problems: tuple[Problem, ...] = ()

    def required(self) -> Deck:
        """Raises DeckFileError if there is no deck."""
        if self.deck is None:
            raise DeckFileError(self.problems)
        return self.deck


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person has said about a file. It goes to the child process, so all of it is plain values."""

    encoding: str = ""
    """Of a text; empty: find out."""
    separator: str = ""
    """Of a table; empty: find out."""
    with_history: bool | None = None
    """Bring what was learned elsewhere; None: if the file is somebody's own collection."""
    mapping: dict[str, Any] = field(default_factory=dict)
    """What the columns of a sheet mean, in the words of `formats.sheet`; empty: find out."""


class MediaSink(Protocol):
    """Takes the pictures and sounds that a reader comes upon."""

    def add(self, label: str, content: bytes | IO[bytes]) -> ForeignMedia | None:
        """Keep a file; None if it is of no kind that is kept, or too large, which becomes a notice.

        `label` is what it was called, for people only. The same content twice is kept once.
        Raises UnreadableFile, from a stream of an archive or where the disk is full.
        """


class DeckReader(Protocol):
    def __call__(self, path: Path) -> ReadResult:
        """Never raises for what is wrong with the file: that is in the problems."""


class ForeignReader(Protocol):
    """Reads a stranger's file. It runs in a child process that knows nothing but this file."""

    def __call__(self, path: Path, options: ReadOptions, out: MediaSink, progress: Progress) -> Foreign:
        """Raises UnreadableFile if nothing at all can be made of it; what is wrong in it is in the problems.

        It calls `progress.step` at least each second.
        """


class DeckWriter(Protocol):
    def __call__(self, deck: Deck, path: Path) -> None:
        """Replaces the file in one step. Raises CannotWriteFile."""

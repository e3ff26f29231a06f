"""What every deck format has in common: a reader reports all problems at once, a writer writes one file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Protocol

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import DeckFileError, Problem

MAX_TEXT_FILE_BYTES = 64 * 2**20
MAX_TEXT_LENGTH = 2**20
"""Characters of one text."""
MAX_ITEMS = 500_000


class ReadResult(NamedTuple):
    """`deck` is None if any problem is an error."""

    deck: Deck | None
    problems: tuple[Problem, ...] = ()

    def required(self) -> Deck:
        """Raises DeckFileError if there is no deck."""
        if self.deck is None:
            raise DeckFileError(self.problems)
        return self.deck


class DeckReader(Protocol):
    def __call__(self, path: Path) -> ReadResult:
        """Never raises for what is wrong with the file: that is in the problems."""


class DeckWriter(Protocol):
    def __call__(self, deck: Deck, path: Path) -> None:
        """Replaces the file in one step. Raises CannotWriteFile."""

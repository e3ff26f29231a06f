"""What a stranger's file holds, in our own words: decks, where items came from, what was learned, media.

Everything here goes through JSON between the child process that parses a file and the program that asked for
it, so it is made of plain values and frozen dataclasses only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import Problem
from desktop_app.domain.ids import CardId, ItemId
from desktop_app.domain.origin import Origin as Origin


@dataclass(frozen=True, slots=True)
class PastReview:
    """One answer given elsewhere."""

    at_utc_ms: int
    rating: int
    """1 to 4."""
    answer_ms: int
    practice: bool = False
    """It changed nothing that was scheduled."""


@dataclass(frozen=True, slots=True)
class PastCard:
    """What was learned elsewhere on one card: of a plain item its only card, of a gap text the gap's."""

    item: ItemId
    gap: int | None = None
    suspended: bool = False
    marked: bool = False
    flag: int = 0
    stability: float | None = None
    difficulty: float | None = None
    due: str = ""
    """A date, as ISO 8601 has it; empty for a card that is new."""
    retention: float | None = None
    reviews: tuple[PastReview, ...] = ()
    """Oldest first."""
    card: CardId | None = None
    """Which one, of an item that makes several kinds: of a package that was ours to begin with."""


@dataclass(frozen=True, slots=True)
class ForeignDeck:
    deck: Deck
    """Of ours: its items refer to media by `media:` and the hash of their content."""
    folder: tuple[str, ...] = ()
    """Names of the groups it lies in, the outermost first."""
    origins: dict[ItemId, Origin] = field(default_factory=dict)
    past: tuple[PastCard, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignMedia:
    """A file that the child process has written into its folder, under its hash."""

    hash: str
    """SHA-256 of the content, in hex."""
    extension: str
    bytes: int
    label: str
    """What it was called: to be shown, never to be opened."""


class Notice(NamedTuple):
    """Something a person should know of an import that is no fault: what was left out or made different."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """A file as it was read. `decks` is empty if any problem is an error."""

    decks: tuple[ForeignDeck, ...] = ()
    media: tuple[ForeignMedia, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Errors and warnings; what was skipped names its row or note."""
    notices: tuple[Notice, ...] = ()
    is_own_collection: bool = False
    """It is somebody's whole collection: their history is theirs, so it is offered by default."""

"""What an article is drafted into. Every text names the passage that it was cut from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in the article's text, in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DraftText:
    text: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class DraftContrast:
    title: str
    """Empty: none of the article's own words fits."""
    first: tuple[DraftText, ...]
    """What is said of the first side."""
    second: tuple[DraftText, ...]

    @property
    def sides(self) -> tuple[tuple[DraftText, ...], tuple[DraftText, ...]]:
        return self.first, self.second

    @property
    def start(self) -> int:
        """Where in the article its first passage begins."""
        return min(each.passage.start for side in self.sides for each in side)


@dataclass(frozen=True, slots=True)
class OfSide:
    """A trait or a definition."""

    side: int
    """0 or 1."""
    text: DraftText


@dataclass(frozen=True, slots=True)
class DraftExample:
    text: DraftText
    side: int | None
    """Whose job it is as far as the words tell; None: of both, or of neither."""


@dataclass(frozen=True, slots=True)
class DraftSide:
    name: str
    """ "leadership": as the article calls it, in small letters."""
    one: str
    """ "leader"; the name again where the article has no word for one person."""
    many: str


@dataclass(frozen=True, slots=True)
class Drafts:
    """In reading order. `sides` is empty where nothing is contrasted; then so is everything else."""

    title: str = ""
    sides: tuple[DraftSide, ...] = ()
    contrasts: tuple[DraftContrast, ...] = ()
    definitions: tuple[OfSide, ...] = ()
    """At most one of each side."""
    traits: tuple[OfSide, ...] = ()
    similarities: tuple[DraftText, ...] = ()
    examples: tuple[DraftExample, ...] = ()
    advice: tuple[DraftText, ...] = ()

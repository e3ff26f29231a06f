"""A deck laid out for the rules: every text whose side is asked, and every text that is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import BOTH, SideId
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    Item,
    PlainCard,
    Similarity,
    TraitSet,
    statements_of,
)
from desktop_app.domain.lint.finding import Place
from desktop_app.domain.similarity import WordSet, words_in


@dataclass(frozen=True)
class Asked:
    """A text shown with the question whose it is; `side` is the right answer, perhaps `both`."""

    place: Place
    text: str
    side: SideId
    item: Item

    @cached_property
    def words(self) -> tuple[str, ...]:
        return words_in(self.text)

    @cached_property
    def word_set(self) -> WordSet:
        return frozenset(self.words)


class Reading(NamedTuple):
    """A text that a learner reads as prose."""

    place: Place
    text: str


class Subject:
    """What rules look at; each list is made once, in the order of the deck."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.head: DeckHead = deck.head
        self.sides = tuple(side.id for side in deck.head.sides)

    @cached_property
    def opposed(self) -> tuple[Contrast | TraitSet, ...]:
        return tuple(item for item in self.deck.items if isinstance(item, Contrast | TraitSet))

    @cached_property
    def statements(self) -> tuple[Asked, ...]:
        return tuple(
            Asked(Place(item.id, each.id, f"{side} {number}"), each.text, side, item)
            for item in self.opposed
            for side in self.sides
            for number, each in enumerate(statements_of(item, side), 1)
        )

    @cached_property
    def which_side(self) -> tuple[Asked, ...]:
        """All that a which-side card shows: statements, then similarities."""
        similarities = (
            Asked(Place(item.id, "", "text"), item.text, BOTH, item)
            for item in self.deck.items
            if isinstance(item, Similarity)
        )
        return (*self.statements, *similarities)

    @cached_property
    def situations(self) -> tuple[Asked, ...]:
        """Those kept for the monthly check too: they are asked as well, if rarely."""
        return tuple(
            Asked(Place(item.id, each.id, f"situation {number}"), each.text, each.side, item)
            for item in self.deck.items
            if isinstance(item, Example)
            for number, each in enumerate(item.situations, 1)
        )

    @cached_property
    def contrast_of(self) -> dict[Place, str]:
        """The contrast that a situation is about, where it names one."""
        contrasts = (
            each.contrast for item in self.deck.items if isinstance(item, Example) for each in item.situations
        )
        return {each.place: name or "" for each, name in zip(self.situations, contrasts, strict=True)}

    @cached_property
    def plain(self) -> tuple[PlainCard, ...]:
        return tuple(item for item in self.deck.items if isinstance(item, PlainCard))

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Without titles, names and plain cards: those are terms to be learned, not prose."""
        return tuple(
            Reading(Place(item.id, part, field), text)
            for item in self.deck.items
            for part, field, text in _readings(item, self.sides)
            if text
        )

    def of_side(self, asked: tuple[Asked, ...], side: SideId) -> tuple[Asked, ...]:
        return tuple(each for each in asked if each.side == side)

    def name(self, side: SideId) -> str:
        """As a learner sees it; also for `both`."""
        return "both" if side == BOTH else self.head.side(side).name


def _readings(item: Item, sides: tuple[SideId, ...]) -> Iterator[tuple[str, str, str]]:
    match item:
        case Definition() | Advice():
            yield "", "text", item.text
        case Similarity():
            yield "", "text", item.text
            yield "", "why", item.why
        case Disagreement():
            yield "", "question", item.question
            for number, position in enumerate(item.positions, 1):
                yield "", f"position {number}, says", position.says
        case Contrast() | TraitSet():
            yield "", "question", item.question if isinstance(item, Contrast) else ""
            yield from _of_statements(item, sides)
            yield "", "why", item.why
        case Example():
            yield "", "setting", item.setting
            for number, situation in enumerate(item.situations, 1):
                yield situation.id, f"situation {number}", situation.text
                yield situation.id, f"situation {number}, because", situation.because


def _of_statements(item: Contrast | TraitSet, sides: tuple[SideId, ...]) -> Iterator[tuple[str, str, str]]:
    for side in sides:
        for number, statement in enumerate(statements_of(item, side), 1):
            yield statement.id, f"{side} {number}", statement.text
            yield statement.id, f"{side} {number}, why", statement.why

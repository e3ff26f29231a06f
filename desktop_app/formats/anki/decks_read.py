"""Gathers what was read of the notes into decks of ours, one for each of Anki's that holds cards."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, slug
from desktop_app.domain.item import PlainCard
from desktop_app.domain.origin import Origin
from desktop_app.formats.anki.note_items import Made
from desktop_app.formats.anki.parts import AnkiDeck, CardRow
from desktop_app.formats.foreign import ForeignDeck, PastCard

_NEW = 0
_HASH_DIGITS = 8

_Order = tuple[int, int, int, int]


@dataclass(slots=True)
class _Gathered:
    description: str
    items: list[tuple[_Order, PlainCard]] = field(default_factory=list)
    origins: dict[ItemId, Origin] = field(default_factory=dict)
    past: list[PastCard] = field(default_factory=list)


class DecksRead:
    def __init__(self, decks: Mapping[int, AnkiDeck], otherwise: str, describe: Callable[[int], str]) -> None:
        """`otherwise` names the deck for cards that have none; `describe` tells what a deck says it is."""
        self._decks = decks
        self._otherwise = (otherwise,)
        self._describe = describe
        self._gathered: dict[tuple[str, ...], _Gathered] = {}

    def path(self, row: CardRow) -> tuple[str, ...]:
        deck = self._decks.get(row.deck)
        # Without a home, a card of a filtered deck is as good as one without a deck.
        return self._otherwise if deck is None or deck.is_filtered else deck.path

    def add(self, made: Made, past: list[PastCard]) -> None:
        """To the deck of its first card; a gap text without any goes nowhere."""
        if not made.cards:
            return
        row = made.cards[0][0]
        path = self.path(row)
        gathered = self._gathered.get(path)
        if gathered is None:
            gathered = self._gathered[path] = _Gathered(self._describe(row.deck))
        gathered.items.append((_order(row), made.item))
        gathered.origins[made.item.id] = made.origin
        gathered.past.extend(past)

    def decks(self) -> tuple[ForeignDeck, ...]:
        """By their names, as Anki lists them."""
        ordered = sorted(self._gathered.items(), key=lambda pair: [name.casefold() for name in pair[0]])
        return tuple(_deck(path, gathered) for path, gathered in ordered)


def deck_id(path: tuple[str, ...]) -> DeckId:
    """Anki knows decks by their names, so the same names give the same id: "spanish-verbs-0a1b2c3d"."""
    digest = hashlib.sha256("\x1f".join(path).encode("utf-8", "replace")).hexdigest()
    return DeckId(f"{slug(path[-1])}-{digest[:_HASH_DIGITS]}")


def _order(row: CardRow) -> _Order:
    """Those that were met, in the order in which they were made, then the new ones as they are to be met."""
    position = row.due if row.type == _NEW else 0
    return (int(row.type == _NEW), position, row.note, row.ord)


def _deck(path: tuple[str, ...], gathered: _Gathered) -> ForeignDeck:
    gathered.items.sort(key=lambda pair: pair[0])
    head = DeckHead(deck_id(path), path[-1], description=gathered.description)
    deck = Deck(head, tuple(item for _, item in gathered.items))
    return ForeignDeck(deck, path[:-1], gathered.origins, tuple(gathered.past))

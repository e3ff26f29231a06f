"""What cards say: made from their items by the rules when needed, and kept for a while."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.domain.card import Card, are_siblings
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import CardId, DeckId, ItemId, card_uuid_bytes
from desktop_app.domain.item import Contrast, Example, Situation
from desktop_app.domain.rules import cards_of
from desktop_app.study.ports import Decks
from desktop_app.study.rows import ItemKey, QueueRow

_KEPT = 512


@dataclass(frozen=True, slots=True)
class _ItemCards:
    head: DeckHead
    by_uuid: dict[bytes, Card]


@dataclass(frozen=True, slots=True)
class _About:
    """What cards of a deck say about each other."""

    titles: dict[ItemId, str]
    situations: dict[ItemId, list[tuple[CardId, Situation]]]


class Catalogue:
    def __init__(self, decks: Decks) -> None:
        self._decks = decks
        self._items: dict[ItemKey, _ItemCards] = {}
        self._decks_about: dict[DeckId, _About] = {}

    def forget(self) -> None:
        """After decks have changed."""
        self._items.clear()
        self._decks_about.clear()

    def card(self, row: QueueRow) -> tuple[DeckHead, Card]:
        """Raises KeyError where the item no longer makes this card."""
        made = self._made(row.item)
        card = made.by_uuid[row.uuid]
        if card.contrast is not None and not card.heading:
            # A situation names its contrast only by id; the rule sees one item at a time.
            card = replace(card, heading=self._about(made.head).titles.get(card.contrast, ""))
            made.by_uuid[row.uuid] = card
        return made.head, card

    def cards(self, item: ItemKey) -> tuple[DeckHead, Mapping[bytes, Card]]:
        """All cards that an item makes, by UUID."""
        made = self._made(item)
        return made.head, made.by_uuid

    def siblings(self, one: QueueRow, other: QueueRow) -> bool:
        """See `domain.card.are_siblings`; cheap for cards of different items."""
        if one.item != other.item:
            return bool(one.group) and one.group == other.group and one.deck == other.deck
        cards = self._made(one.item).by_uuid
        first, second = cards.get(one.uuid), cards.get(other.uuid)
        return first is not None and second is not None and are_siblings(first, second)

    def situations(self, head: DeckHead, contrast: ItemId) -> list[tuple[CardId, Situation]]:
        """The studied situations that turn on a contrast, with the ids of their cards."""
        return self._about(head).situations.get(contrast, [])

    def _about(self, head: DeckHead) -> _About:
        about = self._decks_about.get(head.id)
        if about is None:
            about = self._decks_about[head.id] = _About({}, {})
            for item in self._decks.items(head.id):
                if isinstance(item, Contrast):
                    about.titles[item.id] = item.title
                elif isinstance(item, Example):
                    by_id = {card.statement: card.id for card in cards_of(item, head)}
                    for situation in item.situations:
                        if situation.contrast is not None and situation.id in by_id:
                            found = about.situations.setdefault(situation.contrast, [])
                            found.append((by_id[situation.id], situation))
        return about

    def _made(self, key: ItemKey) -> _ItemCards:
        made = self._items.get(key)
        if made is None:
            head, item = self._decks.item(key)
            made = _ItemCards(head, {card_uuid_bytes(card.id): card for card in cards_of(item, head)})
            if len(self._items) >= _KEPT:
                self._items.pop(next(iter(self._items)))
            self._items[key] = made
        return made

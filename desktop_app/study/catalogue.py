"""What cards say: made from their items by the rules when needed, and kept for a while."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.card import Card, are_siblings
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import CardId, DeckId, ItemId, card_uuid
from desktop_app.domain.item import Example, Situation
from desktop_app.domain.rules import cards_of
from desktop_app.study.ports import Decks, ItemKey, QueueRow

_KEPT = 512


@dataclass(frozen=True, slots=True)
class _ItemCards:
    head: DeckHead
    by_uuid: dict[bytes, Card]


class Catalogue:
    def __init__(self, decks: Decks) -> None:
        self._decks = decks
        self._items: dict[ItemKey, _ItemCards] = {}
        self._situations: dict[DeckId, dict[ItemId, list[tuple[CardId, Situation]]]] = {}

    def forget(self) -> None:
        """After decks have changed."""
        self._items.clear()
        self._situations.clear()

    def card(self, row: QueueRow) -> tuple[DeckHead, Card]:
        """Raises KeyError where the item no longer makes this card."""
        made = self._made(row.item)
        return made.head, made.by_uuid[row.uuid]

    def siblings(self, one: QueueRow, other: QueueRow) -> bool:
        """See `domain.card.are_siblings`; cheap for cards of different items."""
        if one.item != other.item:
            return bool(one.group) and one.group == other.group and one.deck == other.deck
        cards = self._made(one.item).by_uuid
        first, second = cards.get(one.uuid), cards.get(other.uuid)
        return first is not None and second is not None and are_siblings(first, second)

    def situations(self, head: DeckHead, contrast: ItemId) -> list[tuple[CardId, Situation]]:
        """The studied situations that turn on a contrast, with the ids of their cards."""
        if head.id not in self._situations:
            found: dict[ItemId, list[tuple[CardId, Situation]]] = {}
            for item in self._decks.items(head.id):
                if not isinstance(item, Example):
                    continue
                by_id = {card.statement: card.id for card in cards_of(item, head)}
                for situation in item.situations:
                    if situation.contrast is not None and situation.id in by_id:
                        found.setdefault(situation.contrast, []).append((by_id[situation.id], situation))
            self._situations[head.id] = found
        return self._situations[head.id].get(contrast, [])

    def _made(self, key: ItemKey) -> _ItemCards:
        made = self._items.get(key)
        if made is None:
            head, item = self._decks.item(key)
            made = _ItemCards(head, {card_uuid(card.id).bytes: card for card in cards_of(item, head)})
            if len(self._items) >= _KEPT:
                self._items.pop(next(iter(self._items)))
            self._items[key] = made
        return made

"""How cards and memory items are named. Progress hangs on these names: they hold ids, never wording."""

from __future__ import annotations

from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import CardId, ItemId, MemoryItemId, StatementId


def card_id(head: DeckHead, item: ItemId, kind: CardKind, statement: StatementId | None = None) -> CardId:
    return CardId(f"{head.card_root}/{memory_item(item, statement)}/{kind.value}")


def memory_item(item: ItemId, statement: StatementId | None = None) -> MemoryItemId:
    return MemoryItemId(item if statement is None else f"{item}/{statement}")

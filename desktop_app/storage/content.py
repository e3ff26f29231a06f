"""Items and deck heads as JSON text, and back: equal after the round trip."""

from __future__ import annotations

import json
import typing
from typing import Any

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import ITEM_CLASSES, Item
from desktop_app.domain.plain_json import read, to_text, write
from desktop_app.storage.errors import damaged
from desktop_app.study.rows import Part


def item_text(item: Item) -> str:
    """All of an item but its id and kind, which are columns."""
    data = write(item)
    del data["id"]
    return to_text(data)


def read_item(kind: str, item: ItemId, text: str) -> Item:
    """Raises DatabaseDamaged."""
    return typing.cast(Item, _load(ITEM_CLASSES.get(kind), item, text))


def head_text(head: DeckHead) -> str:
    """All of a deck's head but its id, which is a column."""
    data = write(head)
    del data["id"]
    return to_text(data)


def read_head(deck: DeckId, text: str) -> DeckHead:
    """Raises DatabaseDamaged."""
    return typing.cast(DeckHead, _load(DeckHead, deck, text))


def part_text(part: Part | None) -> str:
    """What was cut out of an item; an empty object for none."""
    return to_text({} if part is None else write(part))


def read_part(text: str) -> Part | None:
    """Raises DatabaseDamaged."""
    try:
        data = json.loads(text)
        return read(Part, data) if data else None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged(f"{type(error).__name__} in what was cut out of an item") from error


def _load(cls: type[Any] | None, name: str, text: str) -> Any:
    try:
        if cls is None:
            raise ValueError("unknown kind")
        return read(cls, {**json.loads(text), "id": name})
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise damaged(f"{type(error).__name__} in the content of {name}") from error

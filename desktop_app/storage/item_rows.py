"""The rows of one item and its cards: written anew when the item is edited."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop_app.domain.card import Card
from desktop_app.domain.ids import DeckId, ItemId, card_uuid_bytes
from desktop_app.domain.item import Contrast, Item
from desktop_app.storage import content
from desktop_app.storage.errors import unknown_card
from desktop_app.storage.rows import Value, row_check, stable_uuid
from desktop_app.storage.stamps import NONE, Writer, after_edit, after_retiring
from desktop_app.study.rows import ItemKey, KeptItem

ADD_CARD = """
    INSERT INTO card (uuid, id, deck, item, kind, memory_item, sibling_group, position, retired, "check")
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ADD_ITEM = """
    INSERT INTO item (uuid, deck, id, kind, position, content, imported, retired, stamps, "check", key)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ITEM = """
    SELECT uuid, deck, id, kind, position, content, imported, retired, stamps, "check" FROM item WHERE key = ?
"""
_PUT_ITEM = 'UPDATE item SET content = ?, imported = ?, retired = ?, stamps = ?, "check" = ? WHERE key = ?'
_COUNT_ITEM = "UPDATE deck SET items = items + ?, contrasts = contrasts + ? WHERE key = ?"
_CARDS = """
    SELECT key, uuid, id, deck, item, kind, memory_item, sibling_group, position, retired
    FROM card WHERE item = ?
"""
# `retired` is set only where it changes: a trigger on it keeps what hangs on the card.
_PUT_CARD = """
    UPDATE card SET uuid = ?, id = ?, deck = ?, item = ?, kind = ?, memory_item = ?, sibling_group = ?,
        position = ?, "check" = ? WHERE key = ?
"""
_RETIRE = "UPDATE card SET retired = ? WHERE key = ?"
_ONE_MORE = "UPDATE deck SET cards = cards + 1 WHERE key = ?"
_NEW_FROM = """
    UPDATE deck_progress SET first_new = min(first_new, ?)
    WHERE learner IN (SELECT key FROM learner) AND deck = ?
"""


def item_row(item: Item, deck: DeckId, deck_key: int, position: int) -> tuple[Value, ...]:
    """All columns but the key, of an item that just came from a file."""
    name = item.id
    row = (
        stable_uuid(deck, name),
        deck_key,
        name,
        item.kind,
        position,
        content.item_text(item),
        None,
        0,
        NONE,
    )
    return (*row, row_check(row))


def card_row(card: Card, deck: int, item: int, position: int) -> tuple[Value, ...]:
    """All columns but the key, of a card that is not retired."""
    row = (
        card_uuid_bytes(card.id),
        card.id,
        deck,
        item,
        card.kind.value,
        card.memory_item,
        card.group,
        position,
        0,
    )
    return (*row, row_check(row))


def kept_item(connection: sqlite3.Connection, key: ItemKey) -> KeptItem:
    """Raises UnknownName."""
    query = "SELECT kind, id, content, imported, retired FROM item WHERE key = ?"
    row = connection.execute(query, (key,)).fetchone()
    if row is None:
        raise unknown_card(key)
    kind, name, text, imported, retired = row
    item = content.read_item(kind, ItemId(name), text)
    before = None if imported is None else content.read_item(kind, ItemId(name), imported)
    return KeptItem(item, before, bool(retired))


def put_item(
    connection: sqlite3.Connection, key: ItemKey, kept: KeptItem, cards: Sequence[Card], writer: Writer
) -> None:
    """The item's texts and its check; its cards where the rules make others now. Raises UnknownName.

    The check of a damaged row stays wrong until its text is another, or nobody would ever hear of it.
    """
    found = connection.execute(_ITEM, (key,)).fetchone()
    if found is None:
        raise unknown_card(key)
    *start, was_text, was_imported, was_retired, was_stamps, check = found
    text = content.item_text(kept.item)
    imported = None if kept.imported is None else content.item_text(kept.imported)
    retired = int(kept.retired)
    stamps = was_stamps
    if text != was_text:
        stamps = after_edit(stamps, was_text, text, imported, writer)
    if retired != was_retired:
        stamps = after_retiring(stamps, kept.retired, writer)
    if text != was_text or row_check((*start, was_text, was_imported, was_retired, was_stamps)) == check:
        check = row_check((*start, text, imported, retired, stamps))
    connection.execute(_PUT_ITEM, (text, imported, retired, stamps, check, key))
    if retired != was_retired:
        one = was_retired - retired
        connection.execute(_COUNT_ITEM, (one, one * isinstance(kept.item, Contrast), start[1]))
    _put_cards(connection, key, start[1], () if kept.retired else cards)


def _put_cards(connection: sqlite3.Connection, item: ItemKey, deck: int, cards: Sequence[Card]) -> None:
    wanted = {card_uuid_bytes(card.id): card for card in cards}
    last = 0
    for key, *row in connection.execute(_CARDS, (item,)).fetchall():
        last = max(last, row[-2])
        _put_card(connection, key, tuple(row), wanted.pop(row[0], None))
    for card in wanted.values():
        # Beside the item's other cards, also for whoever has been past that place.
        connection.execute(ADD_CARD, card_row(card, deck, item, last))
        connection.execute(_ONE_MORE, (deck,))
        connection.execute(_NEW_FROM, (last, deck))


def _put_card(connection: sqlite3.Connection, key: int, row: tuple[Value, ...], card: Card | None) -> None:
    """`row` is as it is stored, without key and check; `card` None: the item makes it no more."""
    _, _, deck, item, *_, position, retired = row
    assert isinstance(deck, int)
    assert isinstance(item, int)
    assert isinstance(position, int)
    if card is None:
        if not retired:
            gone = (*row[:-1], 1)
            connection.execute('UPDATE card SET "check" = ? WHERE key = ?', (row_check(gone), key))
            connection.execute(_RETIRE, (1, key))
        return
    *made, check = card_row(card, deck, item, position)
    if tuple(made) != row:
        connection.execute(_PUT_CARD, (*made[:-1], check, key))
        if retired:
            connection.execute(_RETIRE, (0, key))

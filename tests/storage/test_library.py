"""Rows of decks worked out beforehand: they are written only while what they were made from still holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import StaleItem, UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study.ports_library import Prepared
from desktop_app.study.rows import DeckWork, ItemWork, KeptItem, StoredItem
from tests.storage.sample import WORDS, add, plain_deck


def first(store: SqliteStore) -> StoredItem:
    return store.library.items(WORDS)[0]


def changed(stored: StoredItem, front: str) -> ItemWork:
    assert isinstance(stored.item, PlainCard)
    item = replace(stored.item, front=front, back=stored.item.back or "x", cloze="")
    cards = cards_of(item, plain_deck().head)
    turns = tuple(range(len(cards)))
    return ItemWork(stored.key, item, None, False, stored.position, stored.version, cards, turns)


def prepared(store: SqliteStore, *works: ItemWork) -> Prepared:
    return store.library.prepare([DeckWork(store.decks.head(WORDS), works)], lambda: None)


def edit(store: SqliteStore, stored: StoredItem) -> None:
    with store.transaction():
        other = replace(stored.item, note="edited")
        store.decks.put_item(stored.key, KeptItem(other, stored.item), cards_of(other, plain_deck().head))


def test_what_was_prepared_is_written(store: SqliteStore) -> None:
    add(store, plain_deck())
    rows = prepared(store, changed(first(store), "Something else"))
    with store.transaction():
        assert store.library.write(rows)
    assert getattr(first(store).item, "front", "") == "Something else"
    assert all_problems(store.database.raw) == ()


def test_nothing_is_written_over_an_edit_made_meanwhile(store: SqliteStore) -> None:
    add(store, plain_deck())
    stored = first(store)
    rows = prepared(store, changed(stored, "Something else"))
    edit(store, stored)
    with store.transaction():
        assert not store.library.write(rows)
    with pytest.raises(StaleItem):
        prepared(store, changed(stored, "Something else"))


def test_new_rows_are_numbered_anew_where_others_came_first(store: SqliteStore) -> None:
    add(store, plain_deck())
    item = PlainCard(id=first(store).item.id, front="a", back="b")
    deck = Deck(DeckHead(DeckId("new"), "New"), (item,))
    work = ItemWork(None, item, None, False, 0, None, cards_of(item, deck.head), (0,))
    rows = store.library.prepare([DeckWork(deck.head, (work,), is_new=True)], lambda: None)
    add(store, Deck(DeckHead(DeckId("other"), "Other"), (item,)))
    with store.transaction():
        assert not store.library.write(rows)
    rows = store.library.prepare([DeckWork(deck.head, (work,), is_new=True)], lambda: None)
    with store.transaction():
        assert store.library.write(rows)
    assert store.decks.deck(deck.head.id) == deck
    assert all_problems(store.database.raw) == ()


def test_an_origin_is_kept_once_for_each_item(store: SqliteStore) -> None:
    add(store, plain_deck())
    for guid in ("one", "two"):
        work = changed(first(store), "Front")._replace(origin=Origin("anki", guid, fields=(("Front", "x"),)))
        rows = prepared(store, work)
        with store.transaction():
            assert store.library.write(rows)
    assert [origin.id for origin in store.library.origins(WORDS).values()] == ["two"]
    assert store.library.whereabouts("anki") == {("two", 0): (WORDS, first(store).item.id)}
    assert all_problems(store.database.raw) == ()


def test_a_deck_nobody_knows(store: SqliteStore) -> None:
    with pytest.raises(UnknownName):
        store.library.prepare([DeckWork(DeckHead(DeckId("nothing"), "Nothing"), ())], lambda: None)


def test_a_damaged_row_stays_so_until_its_text_is_another(store: SqliteStore) -> None:
    add(store, plain_deck())
    stored = first(store)
    store.database.raw.execute("UPDATE item SET retired = 0, position = 7 WHERE key = ?", (stored.key,))
    damaged = first(store)
    moved = ItemWork(damaged.key, damaged.item, None, False, 9, damaged.version, stamps=damaged.stamps)
    rows = prepared(store, moved)
    with store.transaction():
        assert store.library.write(rows)
    assert all_problems(store.database.raw) == (f"item {stored.key}: its check does not match",)

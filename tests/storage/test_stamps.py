"""Who wrote a field last: only what a person here made other than the file has it."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop_app.domain.deck import Deck
from desktop_app.domain.rules import cards_of
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import DeckWork, ItemKey, ItemWork, KeptItem, StoredItem
from tests.storage.sample import CONTRAST, PAIR, add


def stored(store: SqliteStore) -> StoredItem:
    return next(each for each in store.library.items(PAIR.head.id) if each.item.id == CONTRAST.id)


def put(store: SqliteStore, key: ItemKey, kept: KeptItem) -> None:
    with store.transaction():
        store.decks.put_item(key, kept, () if kept.retired else cards_of(kept.item, PAIR.head))


def paths(store: SqliteStore) -> set[str]:
    return set(json.loads(stored(store).stamps))


def import_as(store: SqliteStore, deck: Deck) -> None:
    was = stored(store)
    (item,) = [each for each in deck.items if each.id == CONTRAST.id]
    work = ItemWork(was.key, item, None, False, was.position, was.version)
    with store.transaction():
        assert store.library.write(store.library.prepare([DeckWork(deck.head, (work,))], lambda: None))


def test_an_edit_is_stamped_with_its_time_and_machine(store: SqliteStore) -> None:
    add(store, PAIR)
    first, *rest = CONTRAST.statements
    edited = replace(CONTRAST, title="Other", statements=(replace(first, text="Looks far"), *rest))
    put(store, stored(store).key, KeptItem(edited, CONTRAST))
    stamps = json.loads(stored(store).stamps)
    assert set(stamps) == {"title", f"statements/{first.id}/text"}
    assert stamps["title"] == [store._at_utc_ms(), store.events.device.hex]


def test_what_is_as_imported_again_has_no_stamp(store: SqliteStore) -> None:
    add(store, PAIR)
    key = stored(store).key
    before = store.database.raw.execute("SELECT * FROM item").fetchall()
    put(store, key, KeptItem(replace(CONTRAST, title="Other"), CONTRAST))
    put(store, key, KeptItem(CONTRAST))
    assert store.database.raw.execute("SELECT * FROM item").fetchall() == before


def test_deleting_is_stamped_and_known_as_done_here(store: SqliteStore) -> None:
    add(store, PAIR)
    key = stored(store).key
    put(store, key, KeptItem(CONTRAST, None, True))
    assert stored(store).deleted_here
    put(store, key, KeptItem(CONTRAST))
    assert (stored(store).deleted_here, stored(store).stamps) == (False, "{}")


def test_a_file_takes_stamps_away_and_leaves_its_own_date(store: SqliteStore) -> None:
    add(store, PAIR)
    put(store, stored(store).key, KeptItem(replace(CONTRAST, title="Other"), CONTRAST))
    changed = replace(CONTRAST, title="From the file")
    import_as(store, replace(PAIR, items=tuple(changed if each == CONTRAST else each for each in PAIR.items)))
    assert paths(store) == {"file"}
    assert store.library.modified(PAIR.head.id) == {CONTRAST.id: store._at_utc_ms()}

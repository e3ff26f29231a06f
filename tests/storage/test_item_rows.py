"""An edited item: its texts, what it was imported as, its check, and the cards that its rules make now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import Contrast, Item, PlainCard
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.rules import cards_of
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import ItemKey, KeptItem, StoredCard
from tests.storage.sample import CONTRAST, DAY, HEAD, PAIR, add, learner, plain_deck, state

GAPS = PlainCard(id=ItemId("gaps"), cloze="{{one}} and {{two}}")
ONE_GAP = replace(GAPS, cloze="{{one}} and two")
THREE_GAPS = replace(GAPS, cloze="{{one}} and {{two}} and {{three}}")
DECK = Deck(DeckHead(id=DeckId("words"), title="Words"), (GAPS, *plain_deck().items))


def put(store: SqliteStore, item: Item, head: DeckHead = DECK.head, imported: Item | None = None) -> None:
    key = store.decks.find_item(head.id, item.id)
    assert key is not None
    with store.transaction():
        store.decks.put_item(key, KeptItem(item, imported), cards_of(item, head))


def new(store: SqliteStore) -> list[str]:
    rows = store.cards.new(learner(store), [DECK.head.id], DAY, 99)
    return [store.cards.stored(row.key).id for row in rows]


def gap(store: SqliteStore, number: int) -> StoredCard:
    return next(card for card in store.cards.of_deck(DECK.head.id) if f"gaps/c{number}/" in card.id)


def test_an_edited_item_comes_back_with_what_it_was_imported_as(store: SqliteStore) -> None:
    add(store, PAIR)
    wanted = replace(CONTRAST, title="Near and far")
    put(store, wanted, HEAD, CONTRAST)
    key = store.decks.find_item(HEAD.id, CONTRAST.id)
    assert key is not None
    assert store.decks.item(key) == (HEAD, wanted)
    assert store.decks.kept_item(key) == KeptItem(wanted, CONTRAST)
    assert isinstance(store.decks.items(HEAD.id)[0], Contrast)


def test_a_damaged_text_is_told_of_until_it_is_written_anew(store: SqliteStore) -> None:
    add(store, PAIR)
    store.database.raw.execute("UPDATE item SET content = replace(content, 'Horizon', 'Horixon')")
    key = store.decks.find_item(HEAD.id, CONTRAST.id)
    assert key is not None
    damaged = store.decks.kept_item(key)
    for retired in (True, False):
        store.decks.put_item(key, replace(damaged, retired=retired), cards_of(damaged.item, HEAD))
        assert all_problems(store.database.raw) == ("item 1: its check does not match",)
    put(store, CONTRAST, HEAD, None)
    assert all_problems(store.database.raw) == ()


def test_new_words_leave_every_card_as_it_was(store: SqliteStore) -> None:
    add(store, PAIR)
    before = store.database.raw.execute("SELECT * FROM card").fetchall()
    put(store, replace(CONTRAST, title="Near and far", why="Because."), HEAD, CONTRAST)
    assert store.database.raw.execute("SELECT * FROM card").fetchall() == before
    assert all_problems(store.database.raw) == ()


def test_an_item_that_is_not_there_is_refused(store: SqliteStore) -> None:
    for act in (store.decks.kept_item, lambda key: store.decks.put_item(key, KeptItem(GAPS), ())):
        with pytest.raises(UnknownName):
            act(ItemKey(99))
    add(store, PAIR)
    assert store.decks.find_item(HEAD.id, ItemId("nothing")) is None


def test_a_gap_that_is_gone_retires_its_card_with_all_it_has(store: SqliteStore) -> None:
    add(store, DECK)
    card = gap(store, 2)
    store.states.put(learner(store), card.key, state())
    store.marks.put(learner(store), card.key, CardMarks(flag=2))
    put(store, ONE_GAP)
    assert store.cards.find(card.id) is None
    assert store.cards.due(learner(store), [DECK.head.id], DAY, 9) == []
    assert store.states.get(learner(store), card.key) == state()
    assert store.decks.counts(learner(store), DAY)[DECK.head.id].cards == 6
    assert all_problems(store.database.raw) == ()


def test_a_gap_that_is_there_again_has_its_card_back(store: SqliteStore) -> None:
    add(store, DECK)
    before = store.database.raw.execute("SELECT * FROM card").fetchall()
    store.states.put(learner(store), gap(store, 2).key, state())
    put(store, ONE_GAP)
    put(store, GAPS)
    assert store.database.raw.execute("SELECT * FROM card").fetchall() == before
    assert len(store.cards.due(learner(store), [DECK.head.id], DAY, 9)) == 1
    assert store.decks.counts(learner(store), DAY)[DECK.head.id].cards == 7
    assert all_problems(store.database.raw) == ()


def test_another_gap_makes_a_card_beside_the_others(store: SqliteStore) -> None:
    """Also for a learner who has been past that place."""
    cards = add(store, DECK)
    for card in cards[:4]:
        store.states.put(learner(store), card.key, state())
    put(store, THREE_GAPS)
    assert new(store)[0].endswith("gaps/c3/cloze")
    assert store.decks.counts(learner(store), DAY)[DECK.head.id].new == 4
    assert all_problems(store.database.raw) == ()

"""Decks and items."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import NEW_CARD, Phase
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import DeckCounts, ItemKey
from tests.storage.sample import CONTRAST, DAY, HEAD, PAIR, add, cards_for, learner, plain_deck, state
from tests.strategies import decks


class _Taken(Exception):
    """To take a transaction back."""


@given(deck=decks())
@settings(max_examples=30, suppress_health_check=list(HealthCheck))
def test_a_deck_comes_back_equal(store: SqliteStore, deck: Deck) -> None:
    try:
        with store.transaction():
            store.decks.add(deck, cards_for(deck))
            assert store.decks.deck(deck.head.id) == deck
            assert [card.id for card in store.cards.of_deck(deck.head.id)] == [
                card.id for cards in cards_for(deck) for card in cards
            ]
            raise _Taken
    except _Taken:
        assert store.decks.heads() == ()


def test_decks_keep_the_order_in_which_they_came(store: SqliteStore) -> None:
    for name in ("b", "a", "c"):
        add(store, plain_deck(name))
    assert [head.id for head in store.decks.heads()] == ["b", "a", "c"]


def test_a_head_is_found_by_id(store: SqliteStore) -> None:
    add(store, PAIR)
    assert store.decks.head(HEAD.id) == HEAD


@pytest.mark.parametrize("ask", ["head", "items", "deck"])
def test_an_unknown_deck_is_named(store: SqliteStore, ask: str) -> None:
    with pytest.raises(UnknownName, match="“nowhere”"):
        getattr(store.decks, ask)(DeckId("nowhere"))


def test_an_item_comes_with_its_deck(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    assert store.decks.item(card.item) == (HEAD, CONTRAST)


def test_an_unknown_item_is_named(store: SqliteStore) -> None:
    with pytest.raises(UnknownName):
        store.decks.item(ItemKey(99))


def test_retired_items_are_left_out(store: SqliteStore) -> None:
    add(store, PAIR)
    store.database.raw.execute("UPDATE item SET retired = 1 WHERE id = 'horizon'")
    assert [item.id for item in store.decks.items(HEAD.id)] == ["people"]


def test_a_built_in_deck_is_marked(store: SqliteStore) -> None:
    store.decks.add(PAIR, cards_for(PAIR), built_in=True)
    assert store.database.raw.execute("SELECT built_in FROM deck").fetchall() == [(1,)]


def test_a_deck_that_was_taken_back_is_gone_from_the_cache(store: SqliteStore) -> None:
    try:
        with store.transaction():
            add(store, PAIR)
            assert store.decks.heads() == (HEAD,)
            raise _Taken
    except _Taken:
        pass
    assert store.decks.heads() == ()
    with pytest.raises(UnknownName):
        store.decks.head(HEAD.id)


def test_started_decks_come_in_deck_order(store: SqliteStore) -> None:
    for name in ("b", "a", "c"):
        add(store, plain_deck(name), start=False)
    for name in ("c", "b", "c"):
        store.decks.start(learner(store), DeckId(name))
    assert store.decks.started(learner(store)) == ("b", "c")


def test_counts_tell_each_state(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=9))
    add(store, PAIR, start=False)
    for card, kept in zip(
        cards,
        [
            state(due=DAY),
            state(due=DAY - 9),
            state(due=DAY + 1),
            state(Phase.LEARNING, due=DAY),
            state(Phase.RELEARNING, due=DAY),
            state(Phase.LEARNING, due=DAY + 1),
        ],
        strict=False,
    ):
        store.states.put(learner(store), card.key, kept)
    counts = store.decks.counts(learner(store), DAY)
    assert counts[DeckId("words")] == DeckCounts(items=9, cards=9, new=3, learning=2, due=2)
    pair_cards = len(store.cards.of_deck(HEAD.id))
    assert counts[HEAD.id] == DeckCounts(items=2, contrasts=1, cards=pair_cards, new=pair_cards)


def test_counts_follow_an_answer_that_is_taken_back(store: SqliteStore) -> None:
    card = add(store, plain_deck(number=2))[0]
    store.states.put(learner(store), card.key, state())
    store.states.put(learner(store), card.key, NEW_CARD)
    assert store.decks.counts(learner(store), DAY)[DeckId("words")].new == 2


def test_counts_leave_out_what_sleeps(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=4))
    for card in cards[:3]:
        store.states.put(learner(store), card.key, state())
    execute = store.database.raw.execute
    execute("UPDATE card_state SET suspended = 1 WHERE card = ?", (cards[0].key,))
    execute("UPDATE card_state SET buried_until = ? WHERE card = ?", (DAY + 1, cards[1].key))
    assert store.decks.counts(learner(store), DAY)[DeckId("words")] == DeckCounts(
        items=4, cards=4, new=1, due=1
    )
    assert store.decks.counts(learner(store), DAY + 1)[DeckId("words")].due == 2


def test_learners_are_counted_apart(store: SqliteStore) -> None:
    card = add(store, plain_deck(number=2))[0]
    store.states.put(learner(store), card.key, state())
    kim = store.learners.add("Kim")
    assert store.decks.counts(kim.id, DAY)[DeckId("words")] == DeckCounts(items=2, cards=2, new=2)

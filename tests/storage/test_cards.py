"""Cards as the queue asks for them."""

from __future__ import annotations

import random

import pytest

from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import CardId, DeckId, card_uuid
from desktop_app.domain.memory import NEW_CARD, Phase
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import CardKey, QueueRow, StoredCard
from tests.storage.sample import DAY, PAIR, add, cards_for, event, learner, plain_deck, state

WORDS = [DeckId("words")]


def put(store: SqliteStore, card: StoredCard, phase: Phase = Phase.REVIEW, due: int = DAY) -> None:
    store.states.put(learner(store), card.key, state(phase, due))


def keys(rows: list[QueueRow]) -> list[CardKey]:
    return [row.key for row in rows]


def new(store: SqliteStore, limit: int = 100, offset: int = 0) -> list[CardKey]:
    return keys(store.cards.new(learner(store), WORDS, DAY, limit, offset))


def test_a_card_is_found_by_id(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    assert store.cards.find(card.id) == card == store.cards.stored(card.key)
    assert card.uuid == card_uuid(card.id)


def test_an_unknown_card_is_none_by_id_and_named_by_key(store: SqliteStore) -> None:
    assert store.cards.find(CardId("pair/nothing/recall")) is None
    with pytest.raises(UnknownName):
        store.cards.stored(CardKey(99))


def test_a_row_holds_what_the_queue_needs(store: SqliteStore) -> None:
    card = add(store, plain_deck(group="g"))[0]
    put(store, card)
    row = QueueRow(card.key, card.uuid.bytes, DeckId("words"), card.item, "g", Phase.REVIEW, DAY, 1, DAY - 3)
    assert store.cards.due(learner(store), WORDS, DAY, 5) == [row]


def test_due_cards_come_longest_due_first_then_by_uuid(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=12))
    for number, card in enumerate(cards):
        put(store, card, due=DAY - number % 3)
    expected = sorted(cards, key=lambda card: (DAY - cards.index(card) % 3, card.uuid.bytes))
    assert keys(store.cards.due(learner(store), WORDS, DAY, 100)) == [card.key for card in expected]
    assert keys(store.cards.due(learner(store), WORDS, DAY, 4, 3)) == [card.key for card in expected[3:7]]


def test_due_cards_come_from_the_decks_asked_for(store: SqliteStore) -> None:
    one, other = add(store, plain_deck("words", 2)), add(store, plain_deck("more", 2))
    for card in (*one, *other):
        put(store, card)
    assert {row.deck for row in store.cards.due(learner(store), WORDS, DAY, 9)} == {"words"}
    assert len(store.cards.due(learner(store), [DeckId("more"), *WORDS], DAY, 9)) == 4
    assert store.cards.due(learner(store), [], DAY, 9) == []


def test_only_what_is_due_by_the_day_is_due(store: SqliteStore) -> None:
    now, later, learning = add(store, plain_deck(number=3))
    put(store, now)
    put(store, later, due=DAY + 1)
    put(store, learning, Phase.LEARNING)
    assert keys(store.cards.due(learner(store), WORDS, DAY, 9)) == [now.key]


def test_learning_cards_of_both_kinds_come_when_due(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=4))
    put(store, cards[0], Phase.LEARNING, DAY - 1)
    put(store, cards[1], Phase.RELEARNING)
    put(store, cards[2], Phase.LEARNING, DAY + 1)
    put(store, cards[3])
    assert keys(store.cards.learning(learner(store), WORDS, DAY)) == [cards[0].key, cards[1].key]


def test_new_cards_come_in_deck_item_and_rule_order(store: SqliteStore) -> None:
    words, pair = add(store, plain_deck()), add(store, PAIR)
    rows = store.cards.new(learner(store), [DeckId("pair"), DeckId("words")], DAY, 100)
    assert keys(rows) == [card.key for card in (*words, *pair)]
    assert rows[0] == QueueRow(
        words[0].key, words[0].uuid.bytes, DeckId("words"), words[0].item, "", Phase.NEW, None, 0, None
    )
    some = store.cards.new(learner(store), [DeckId("pair"), DeckId("words")], DAY, 4, 3)
    assert some == rows[3:7]


def test_new_cards_come_in_the_order_given(store: SqliteStore) -> None:
    deck = plain_deck(number=3)
    store.decks.add(deck, cards_for(deck), [[2], [0], [1]])
    assert [row.item for row in store.cards.new(learner(store), WORDS, DAY, 9)] == [
        store.cards.stored(key).item for key in (CardKey(2), CardKey(3), CardKey(1))
    ]


def test_answered_cards_are_not_new(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=4))
    put(store, cards[0])
    put(store, cards[2])
    assert new(store) == [cards[1].key, cards[3].key]
    assert new(store, 1, 1) == [cards[3].key]


def test_a_card_taken_back_is_new_again(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=3))
    for card in cards:
        put(store, card)
    assert new(store) == []
    store.states.put(learner(store), cards[1].key, NEW_CARD)
    assert new(store) == [cards[1].key]


def test_new_cards_are_right_after_any_coming_and_going(store: SqliteStore) -> None:
    """`deck_progress` remembers where to begin; it must never begin too late."""
    cards = add(store, plain_deck(number=12))
    chance, known = random.Random(7), set[CardKey]()
    for _ in range(120):
        card = chance.choice(cards)
        known ^= {card.key}
        store.states.put(learner(store), card.key, state() if card.key in known else NEW_CARD)
        assert new(store) == [each.key for each in cards if each.key not in known]
    store.states.clear(learner(store))
    assert len(new(store)) == 12


def test_cards_answered_on_a_day_are_told_once(store: SqliteStore) -> None:
    one, other, retired = add(store, plain_deck(number=3))
    for seq, (card, day) in enumerate(
        [(one, DAY), (one, DAY), (other, DAY), (other, DAY + 1), (retired, DAY)]
    ):
        store.events.append(event(store, card, seq, day=day))
        store.states.put(learner(store), card.key, state(last=day))
    store.database.raw.execute("UPDATE card_state SET retired = 1 WHERE card = ?", (retired.key,))
    assert keys(store.cards.answered_on(learner(store), DAY)) == [one.key]
    assert keys(store.cards.answered_on(learner(store), DAY + 1)) == [other.key]


@pytest.mark.parametrize("column", ["suspended = 1", f"buried_until = {DAY + 1}", "retired = 1"])
def test_what_sleeps_is_not_asked(store: SqliteStore, column: str) -> None:
    review, learning = add(store, plain_deck(number=2))
    put(store, review)
    put(store, learning, Phase.LEARNING)
    store.database.raw.execute(f"UPDATE card_state SET {column}")
    assert store.cards.due(learner(store), WORDS, DAY, 9) == []
    assert store.cards.learning(learner(store), WORDS, DAY) == []


def test_retired_cards_never_appear(store: SqliteStore) -> None:
    gone, stays = add(store, plain_deck(number=2))
    store.database.raw.execute("UPDATE card SET retired = 1 WHERE key = ?", (gone.key,))
    assert new(store) == [stays.key]
    assert store.cards.of_deck(DeckId("words")) == (stays,)
    assert store.cards.find(gone.id) is None


def test_due_by_day_counts_both_ends(store: SqliteStore) -> None:
    cards = add(store, plain_deck(number=5))
    for card, due in zip(cards, (DAY - 1, DAY, DAY, DAY + 2, DAY + 3), strict=True):
        put(store, card, due=due)
    assert store.cards.due_by_day(learner(store), WORDS, DAY, DAY + 2) == {DAY: 2, DAY + 2: 1}

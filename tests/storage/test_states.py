"""Card states, tallies and drafts: what is kept beside the log."""

from __future__ import annotations

import pytest

from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import NEW_CARD, CardState, MemoryState, Phase
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import CardKey, DayTally
from tests.storage.sample import DAY, PAIR, add, learner, plain_deck, state


def test_an_unknown_state_is_new(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    assert store.states.get(learner(store), card.key) == NEW_CARD


@pytest.mark.parametrize(
    "kept",
    [
        state(),
        CardState(Phase.LEARNING, None, DAY, DAY, 3, 1, 1, 0),
        CardState(Phase.RELEARNING, MemoryState(0.1 + 0.2, 1e-9), DAY, DAY),
    ],
)
def test_a_state_comes_back_equal(store: SqliteStore, kept: CardState) -> None:
    card = add(store, PAIR)[0]
    store.states.put(learner(store), card.key, state())
    store.states.put(learner(store), card.key, kept)
    assert store.states.get(learner(store), card.key) == kept


def test_a_new_state_leaves_no_row(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    store.states.put(learner(store), card.key, state())
    store.states.put(learner(store), card.key, NEW_CARD)
    assert store.database.raw.execute("SELECT count(*) FROM card_state").fetchone() == (0,)


def test_suspending_outlives_an_answer_taken_back(store: SqliteStore) -> None:
    card = add(store, plain_deck(number=1))[0]
    store.states.put(learner(store), card.key, state())
    store.marks.put(learner(store), card.key, CardMarks(suspended=True))
    store.states.put(learner(store), card.key, NEW_CARD)
    assert store.states.get(learner(store), card.key) == NEW_CARD
    assert store.cards.new(learner(store), [DeckId("words")], DAY, 9) == []


def test_a_state_of_no_card_is_refused(store: SqliteStore) -> None:
    with pytest.raises(UnknownName):
        store.states.put(learner(store), CardKey(99), state())


def test_all_states_come_with_their_cards(store: SqliteStore) -> None:
    first, second, *_ = add(store, PAIR)
    store.states.put(learner(store), second.key, state())
    store.states.put(learner(store), first.key, state(Phase.LEARNING))
    assert list(store.states.all(learner(store))) == [(first, state(Phase.LEARNING)), (second, state())]


def test_clearing_spares_other_learners(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    kim = store.learners.add("Kim")
    for each in (learner(store), kim.id):
        store.states.put(each, card.key, state())
    store.states.clear(kim.id)
    assert store.states.get(kim.id, card.key) == NEW_CARD
    assert store.states.get(learner(store), card.key) == state()


def test_a_tally_comes_back_equal(store: SqliteStore) -> None:
    tally = DayTally(answers=5, new=2, reviews=3, again=1, answer_ms=40_000)
    assert store.tallies.get(learner(store), DAY) == DayTally()
    store.tallies.put(learner(store), DAY, tally.plus(tally))
    store.tallies.put(learner(store), DAY, tally)
    assert store.tallies.get(learner(store), DAY) == tally


def test_a_span_has_only_days_with_answers(store: SqliteStore) -> None:
    one = DayTally(answers=1)
    for day in (DAY - 1, DAY, DAY + 2, DAY + 3):
        store.tallies.put(learner(store), day, one)
    store.tallies.put(learner(store), DAY, DayTally())
    assert store.tallies.span(learner(store), DAY - 1, DAY + 2) == {DAY - 1: one, DAY + 2: one}


def test_a_draft_is_kept_until_emptied(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    assert store.drafts.get(learner(store), card.key) == ""
    for text in ("be", "because …\x00\nno"):
        store.drafts.put(learner(store), card.key, text)
        assert store.drafts.get(learner(store), card.key) == text
    store.drafts.put(learner(store), card.key, "")
    assert store.drafts.get(learner(store), card.key) == ""


def test_half_a_character_does_not_lose_a_draft(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    store.drafts.put(learner(store), card.key, "so \ud83d\ude00 far \ud83d")
    assert store.drafts.get(learner(store), card.key) == "so 😀 far \ufffd"


def test_the_cards_of_decks_come_with_what_is_known_of_them(store: SqliteStore) -> None:
    first, second, third, *others = add(store, plain_deck())
    store.states.put(learner(store), second.key, state())
    store.marks.put(learner(store), second.key, CardMarks(suspended=True))
    store.marks.put(learner(store), third.key, CardMarks(buried_until=DAY + 1))
    rows = store.states.of_decks(learner(store), [DeckId("words")])
    assert [row.uuid for row in rows] == [card.uuid.bytes for card in (first, second, third, *others)]
    assert [row.state for row in rows[:3]] == [None, state(), None]
    assert [(row.is_suspended, row.buried_until) for row in rows[:3]] == [
        (False, None),
        (True, None),
        (False, DAY + 1),
    ]
    assert {(row.deck, row.kind) for row in rows} == {(DeckId("words"), CardKind.RECALL)}


def test_the_cards_of_decks_stand_in_the_order_asked_for(store: SqliteStore) -> None:
    add(store, plain_deck("words", 2))
    add(store, plain_deck("more", 1))
    rows = store.states.of_decks(learner(store), [DeckId("more"), DeckId("words")])
    assert [row.deck for row in rows] == ["more", "words", "words"]
    assert store.states.of_decks(learner(store), []) == []


def test_what_others_know_is_not_told(store: SqliteStore) -> None:
    card = add(store, plain_deck(number=1))[0]
    kim = store.learners.add("Kim").id
    store.states.put(kim, card.key, state())
    (row,) = store.states.of_decks(learner(store), [DeckId("words")])
    assert row.state is None

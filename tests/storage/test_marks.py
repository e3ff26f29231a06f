"""Marks: kept where something is set, repeated where cards are chosen, and out of every list of a day."""

from __future__ import annotations

import random

import pytest

from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import NEW_CARD, Phase
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study.rows import CardKey, DeckCounts, StoredCard
from tests.storage.sample import DAY, add, learner, plain_deck, state

WORDS = DeckId("words")
SUSPENDED, BURIED = CardMarks(suspended=True), CardMarks(buried_until=DAY + 1)


def mark(store: SqliteStore, card: StoredCard, marks: CardMarks) -> None:
    store.marks.put(learner(store), card.key, marks)


def new(store: SqliteStore, day: int = DAY) -> list[CardKey]:
    return [row.key for row in store.cards.new(learner(store), [WORDS], day, 99)]


def asked(store: SqliteStore, day: int = DAY) -> set[CardKey]:
    who = learner(store)
    rows = [*store.cards.due(who, [WORDS], day, 99), *store.cards.learning(who, [WORDS], day)]
    return {*(row.key for row in rows), *new(store, day)}


def counts(store: SqliteStore, day: int = DAY) -> tuple[int, int, int]:
    found = store.decks.counts(learner(store), day).get(WORDS, DeckCounts())
    return found.new, found.learning, found.due


def sleeping(store: SqliteStore, marks: CardMarks) -> list[StoredCard]:
    """One new, one learning and one due card, all with these marks; and one new without."""
    cards = add(store, plain_deck(number=4))
    for card, phase in zip(cards[1:3], (Phase.LEARNING, Phase.REVIEW), strict=True):
        store.states.put(learner(store), card.key, state(phase))
    for card in cards[:3]:
        mark(store, card, marks)
    return list(cards)


def test_marks_come_back_equal(store: SqliteStore) -> None:
    card = add(store, plain_deck())[0]
    assert store.marks.get(learner(store), card.key) == NO_MARKS
    for marks in (CardMarks(True, DAY, 4, True), CardMarks(flag=1), CardMarks(marked=True)):
        mark(store, card, marks)
        assert store.marks.get(learner(store), card.key) == marks
        assert list(store.marks.all(learner(store))) == [(card, marks)]


def test_no_marks_leave_no_row(store: SqliteStore) -> None:
    card = add(store, plain_deck())[0]
    mark(store, card, SUSPENDED)
    mark(store, card, NO_MARKS)
    assert store.database.raw.execute("SELECT count(*) FROM card_mark").fetchone() == (0,)


def test_marks_of_no_card_are_refused(store: SqliteStore) -> None:
    with pytest.raises(UnknownName):
        store.marks.put(learner(store), CardKey(99), SUSPENDED)


def test_marks_belong_to_one_learner(store: SqliteStore) -> None:
    card = add(store, plain_deck())[0]
    kim = store.learners.add("Kim")
    mark(store, card, SUSPENDED)
    assert store.marks.get(kim.id, card.key) == NO_MARKS
    store.decks.start(kim.id, WORDS)
    assert len(store.cards.new(kim.id, [WORDS], DAY, 99)) == 5
    store.marks.clear(kim.id)
    assert store.marks.get(learner(store), card.key) == SUSPENDED


@pytest.mark.parametrize("marks", [SUSPENDED, BURIED])
def test_what_sleeps_is_in_no_list_and_no_count(store: SqliteStore, marks: CardMarks) -> None:
    *_, awake = sleeping(store, marks)
    assert asked(store) == {awake.key}
    assert counts(store) == (1, 0, 0)
    assert sum(store.cards.due_by_day(learner(store), [WORDS], 0, DAY).values()) == 0


def test_bury_releases_on_next_study_day(store: SqliteStore) -> None:
    cards = sleeping(store, BURIED)
    assert asked(store, DAY + 1) == {card.key for card in cards}
    assert counts(store, DAY + 1) == (2, 1, 1)
    assert store.cards.due_by_day(learner(store), [WORDS], DAY, DAY + 1) == {DAY + 1: 2}


def test_a_buried_card_that_is_due_later_stays_due_later(store: SqliteStore) -> None:
    card = add(store, plain_deck(number=1))[0]
    store.states.put(learner(store), card.key, state(due=DAY + 3))
    mark(store, card, BURIED)
    assert store.cards.due_by_day(learner(store), [WORDS], DAY, DAY + 9) == {DAY + 3: 1}


def test_a_suspended_card_stays_away(store: SqliteStore) -> None:
    *_, awake = sleeping(store, SUSPENDED)
    assert asked(store, DAY + 400) == {awake.key}


@pytest.mark.parametrize("marks", [CardMarks(flag=3), CardMarks(marked=True), CardMarks(buried_until=DAY)])
def test_other_marks_put_nothing_to_sleep(store: SqliteStore, marks: CardMarks) -> None:
    cards = sleeping(store, marks)
    assert asked(store) == {card.key for card in cards}


def test_marks_and_answers_in_any_order_agree(store: SqliteStore) -> None:
    """New cards and counts are right, and the columns repeated from elsewhere are as they are there."""
    cards = add(store, plain_deck(number=8))
    chance, who = random.Random(5), learner(store)
    states, marks = dict.fromkeys(cards, NEW_CARD), dict.fromkeys(cards, NO_MARKS)
    for _ in range(150):
        card = chance.choice(cards)
        if chance.random() < 0.5:
            states[card] = chance.choice([NEW_CARD, state(), state(Phase.LEARNING)])
            store.states.put(who, card.key, states[card])
        else:
            marks[card] = chance.choice([NO_MARKS, SUSPENDED, BURIED, CardMarks(flag=1)])
            mark(store, card, marks[card])
        awake = [each for each in cards if not marks[each].is_asleep(DAY)]
        assert new(store) == [each.key for each in awake if states[each] == NEW_CARD]
        assert counts(store) == tuple(
            sum(states[each].phase is phase for each in awake)
            for phase in (Phase.NEW, Phase.LEARNING, Phase.REVIEW)
        )
        assert asked(store) == {each.key for each in awake}
    assert all_problems(store.database.raw) == ()


def test_the_doctor_sees_marks_that_states_do_not_know(store: SqliteStore) -> None:
    cards = sleeping(store, SUSPENDED)
    store.database.raw.execute("UPDATE card_state SET suspended = 0 WHERE card = ?", (cards[1].key,))
    assert all_problems(store.database.raw) == ("deck words: marks and states disagree",)


def test_what_sleeps_is_counted_by_the_index_alone(store: SqliteStore) -> None:
    add(store, plain_deck())
    statements: list[str] = []
    store.database.raw.set_trace_callback(statements.append)
    store.decks.counts(learner(store), DAY)
    store.database.raw.set_trace_callback(None)
    plan = [row[3] for row in store.database.raw.execute(f"EXPLAIN QUERY PLAN {statements[-1]}")]
    assert any("COVERING INDEX card_mark_asleep" in line for line in plan), plan
    assert sum("COVERING INDEX card_state_due" in line for line in plan) == 2, plan

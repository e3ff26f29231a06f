"""What a learner has set, parameter sets, and the reads that the learning engine needs."""

from __future__ import annotations

import dataclasses
import uuid

from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import Phase
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import DAY, PAIR, add, event, learner, plain_deck, state


def test_a_value_is_kept_replaced_and_removed(store: SqliteStore) -> None:
    who = learner(store)
    for value in (10, [5, 6], {"a": 1.5}, True, "ünï"):
        store.choices.put(who, "name", value)
        assert store.choices.all(who) == {"name": value}
    store.choices.put(who, "name", None)
    assert store.choices.all(who) == {}


def test_learners_choose_apart(store: SqliteStore) -> None:
    kim = store.learners.add("Kim")
    store.choices.put(learner(store), "minutes_per_day", 5)
    assert store.choices.all(kim.id) == {}


def test_a_parameter_set_is_written_once(store: SqliteStore) -> None:
    assert store.parameters.get("mine") is None
    store.parameters.add("mine", (0.1, 1 / 3))
    store.parameters.add("mine", (9.0,))
    assert store.parameters.get("mine") == (0.1, 1 / 3)


def test_the_family_of_a_card_is_what_was_answered_of_its_item(store: SqliteStore) -> None:
    cards = add(store, PAIR)
    who = learner(store)
    first, second, *_ = (card for card in cards if card.item == cards[0].item)
    assert store.states.family(who, first.key) == []
    store.states.put(who, second.key, state())
    (relative,) = store.states.family(who, first.key)
    assert (relative.card, relative.state, relative.suspended) == (second, state(), False)
    assert relative.row.uuid == second.uuid.bytes


def test_cards_of_a_group_are_family_across_items(store: SqliteStore) -> None:
    cards = add(store, plain_deck(group="verbs"))
    for card in cards[1:3]:
        store.states.put(learner(store), card.key, state())
    found = store.states.family(learner(store), cards[0].key)
    assert [each.card for each in found] == list(cards[1:3])
    assert {each.group for each in found} == {"verbs"}


def test_rows_of_cards_leave_out_what_sleeps(store: SqliteStore) -> None:
    first, second, third, *_ = add(store, plain_deck())
    who = learner(store)
    store.states.put(who, second.key, state(due=DAY + 2))
    store.marks.put(who, third.key, CardMarks(suspended=True))
    asked = [third.uuid, second.uuid, first.uuid, uuid.UUID(int=7)]
    found = store.cards.rows(who, asked, DAY)
    assert [(row.key, row.phase, row.due_day) for row in found] == [
        (second.key, Phase.REVIEW, DAY + 2),
        (first.key, Phase.NEW, None),
    ]


def test_answers_with_a_follow_up_are_found_with_what_takes_them_back(store: SqliteStore) -> None:
    first, second, *_ = add(store, plain_deck())
    followed = dataclasses.replace(event(store, first, 1), payload={"follow": {"week": "00"}})
    taken_back = dataclasses.replace(
        event(store, first, 2, kind=EventKind.UNDO), payload={"names": followed.uuid.hex}
    )
    for each in (followed, taken_back, event(store, second, 3), event(store, first, 4)):
        store.events.append(each)
    assert store.events.with_follow_up(learner(store), DAY - 7, DAY) == (followed, taken_back)
    assert store.events.with_follow_up(learner(store), DAY - 7, DAY - 1) == ()


def test_the_latest_answers_come_newest_first(store: SqliteStore) -> None:
    first, *_ = add(store, plain_deck())
    for number in range(1, 6):
        payload = {"kind": "which-side", "words": number, "choice_ms": 900}
        store.events.append(dataclasses.replace(event(store, first, number), payload=payload))
    assert [each.words for each in store.events.latest(learner(store), 3)] == [5, 4, 3]
    assert store.decks.started(learner(store)) == (DeckId("words"),)

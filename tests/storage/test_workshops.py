"""What is kept of workshops: one under way at the most, those that ended, and what was deleted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import DatabaseDamaged, UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.storage.row_checks import row_problems
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import (
    AT,
    PAIR,
    RESULTS,
    STATE,
    add,
    fill,
    fill_workshops,
    learner,
    open_at,
    workshop,
)


@pytest.fixture
def pair(store: SqliteStore) -> SqliteStore:
    """With the deck that workshops are of."""
    add(store, PAIR)
    return store


def begin(store: SqliteStore, number: int = 1) -> None:
    with store.transaction():
        store.workshops.begin(workshop(number), STATE)


def test_what_is_under_way_comes_back_after_closing(data: Path) -> None:
    store = open_at(data)
    add(store, PAIR)
    begin(store)
    with store.transaction():
        store.workshops.put_state({"round": 2, "said": "„so“ \ud83d"})
    store.close()
    again = open_at(data)
    assert again.workshops.under_way() == (workshop(1), {"round": 2, "said": "„so“ \ud83d"})
    assert row_problems(again.database.raw) == ()
    again.close()


def test_a_second_one_takes_the_place_of_the_first(pair: SqliteStore) -> None:
    begin(pair, 1)
    begin(pair, 2)
    under_way = pair.workshops.under_way()
    assert under_way is not None
    assert under_way[0] == workshop(2)
    assert pair.database.raw.execute("SELECT count(*) FROM workshop").fetchone() == (1,)


def test_a_step_writes_the_state_alone(pair: SqliteStore) -> None:
    """The plan is long; after each key only what is short is written."""
    begin(pair)
    query = "SELECT * FROM workshop"
    before = pair.database.raw.execute(query).fetchall()
    with pair.transaction():
        pair.workshops.put_state({"round": 9})
    assert pair.database.raw.execute(query).fetchall() == before


def test_one_that_ended_is_kept_and_no_longer_under_way(pair: SqliteStore) -> None:
    begin(pair)
    with pair.transaction():
        pair.workshops.end(AT + 9, RESULTS)
    ended = replace(workshop(1), ended_utc_ms=AT + 9, results=RESULTS)
    assert pair.workshops.under_way() is None
    assert pair.workshops.kept() == (ended,)
    assert pair.workshops.get(workshop(1).uuid) == ended


def test_forgetting_leaves_those_that_ended(store: SqliteStore) -> None:
    fill(store)
    fill_workshops(store)
    with store.transaction():
        store.workshops.forget_run()
    assert store.workshops.under_way() is None
    assert [each.title for each in store.workshops.kept()] == ["Workshop 1"]
    assert [each.title for each in store.workshops.deleted()] == ["Workshop 2"]


def test_the_latest_stands_first(pair: SqliteStore) -> None:
    for number in (1, 3, 2):
        begin(pair, number)
        with pair.transaction():
            pair.workshops.end(AT + number, RESULTS)
    assert [each.title for each in pair.workshops.kept()] == ["Workshop 3", "Workshop 2", "Workshop 1"]


def test_a_deleted_one_comes_back_or_is_let_go_of(store: SqliteStore) -> None:
    fill(store)
    fill_workshops(store)
    second = workshop(2).uuid
    with store.transaction():
        assert store.workshops.let_go(AT) == 0
        store.workshops.set_deleted(second, None)
    assert len(store.workshops.kept()) == 2
    with store.transaction():
        store.workshops.set_deleted(second, AT)
        assert store.workshops.let_go(AT + 1) == 1
    assert store.workshops.get(second) is None
    assert row_problems(store.database.raw) == ()


def test_without_one_under_way_there_is_nothing_to_write(pair: SqliteStore) -> None:
    with pytest.raises(UnknownName), pair.transaction():
        pair.workshops.put_state(STATE)
    with pytest.raises(UnknownName), pair.transaction():
        pair.workshops.end(AT, RESULTS)


def test_a_workshop_needs_its_deck(pair: SqliteStore) -> None:
    with pytest.raises(UnknownName), pair.transaction():
        pair.workshops.begin(workshop(1, DeckId("nowhere")), STATE)


def test_a_deck_that_is_deleted_keeps_its_workshops(store: SqliteStore) -> None:
    fill(store)
    fill_workshops(store)
    with store.transaction():
        store.library.delete(PAIR.head.id, AT)
    assert [each.title for each in store.workshops.kept()] == ["Workshop 1"]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE workshop SET title = 'Another' WHERE key = 1",
        "UPDATE workshop SET plan = replace(plan, '30', '38') WHERE key = 1",
        "UPDATE workshop SET results = replace(results, '3', '2') WHERE key = 1",
        "UPDATE workshop SET deleted_utc_ms = 1 WHERE key = 1",
        "UPDATE workshop_run SET state = replace(state, 'lead', 'laed')",
        "UPDATE workshop_run SET saved_utc_ms = saved_utc_ms + 1",
    ],
)
def test_a_changed_row_is_found(store: SqliteStore, change: str) -> None:
    fill(store)
    fill_workshops(store)
    assert row_problems(store.database.raw) == ()
    store.database.raw.execute(change)
    assert len(row_problems(store.database.raw)) == 1


def test_a_damaged_row_stays_so_when_it_is_deleted(store: SqliteStore) -> None:
    fill(store)
    fill_workshops(store)
    store.database.raw.execute("UPDATE workshop SET title = 'Another' WHERE key = 1")
    with store.transaction():
        store.workshops.set_deleted(workshop(1).uuid, AT)
    assert row_problems(store.database.raw) == ("workshop 1: its check does not match",)


@pytest.mark.parametrize("text", ["{", "[]", "null"])
def test_what_is_no_table_is_damage(store: SqliteStore, text: str) -> None:
    fill(store)
    fill_workshops(store)
    store.database.raw.execute("UPDATE workshop SET plan = ?", (text,))
    with pytest.raises(DatabaseDamaged):
        store.workshops.kept()


def test_who_is_erased_takes_no_workshop_along(store: SqliteStore) -> None:
    """Nobody of the room is in it."""
    fill(store)
    fill_workshops(store)
    store.erase(learner(store))
    assert [each.title for each in store.workshops.kept()] == ["Workshop 1"]
    assert store.workshops.under_way() == (workshop(3), STATE)

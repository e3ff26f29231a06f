"""The log: complete, in total order, never changed."""

from __future__ import annotations

import random
import sqlite3
import uuid
from dataclasses import replace

import pytest

from desktop_app.domain.event import EventKind
from desktop_app.domain.memory import Rating
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import AT, DAY, PAIR, add, event, learner

OTHER = uuid.UUID(int=7)


def test_an_event_comes_back_equal(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    kept = event(store, card, 1)
    store.events.append(kept)
    assert list(store.events.all(learner(store))) == [kept]


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_is_taken(store: SqliteStore, kind: EventKind) -> None:
    kept = event(store, add(store, PAIR)[0], 1, kind=kind)
    store.events.append(kept)
    assert store.events.of_day(learner(store), DAY) == (kept,)


@pytest.mark.parametrize("rating", Rating)
def test_every_rating_is_taken(store: SqliteStore, rating: Rating) -> None:
    kept = replace(event(store, add(store, PAIR)[0], 1), rating=rating, payload={"reason": "\ud83d half"})
    store.events.append(kept)
    assert store.events.of_card(learner(store), kept.card) == (kept,)


def test_order_is_total_whatever_the_order_of_arrival(store: SqliteStore) -> None:
    first, second, *_ = add(store, PAIR)
    kept = [
        event(store, card, seq, at=AT + at, device=device)
        for card in (first, second)
        for device in (store.events.device, OTHER)
        for seq, at in ((1, 0), (2, 0), (3, 5))
    ]
    kept = [replace(each, uuid=uuid.UUID(int=number)) for number, each in enumerate(kept)]
    shuffled = random.Random(3).sample(kept, len(kept))
    for each in shuffled:
        store.events.append(each)
    orders = [each.order for each in store.events.all(learner(store))]
    assert orders == sorted(each.order for each in kept)
    of_card = store.events.of_card(learner(store), first.uuid)
    assert [each.order for each in of_card] == sorted(each.order for each in of_card)
    assert len(of_card) == 6


def test_days_and_learners_are_told_apart(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    kim = store.learners.add("Kim")
    today, yesterday = event(store, card, 2), event(store, card, 1, day=DAY - 1)
    kims = replace(event(store, card, 3), learner=kim.id)
    for each in (today, yesterday, kims):
        store.events.append(each)
    assert store.events.of_day(learner(store), DAY) == (today,)
    assert list(store.events.all(kim.id)) == [kims]


def test_the_last_of_this_device_is_known(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    assert store.events.last_of_device() == (0, 0)
    store.events.append(event(store, card, 4))
    store.events.append(event(store, card, 9, at=AT + 99, device=OTHER))
    assert store.events.last_of_device() == (AT + 4, 4)


@pytest.mark.parametrize("change", ["UPDATE event SET rating = 1", "DELETE FROM event"])
def test_the_log_cannot_be_changed(store: SqliteStore, change: str) -> None:
    store.events.append(event(store, add(store, PAIR)[0], 1))
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        store.database.raw.execute(change)


def test_an_event_counts_once(store: SqliteStore) -> None:
    kept = event(store, add(store, PAIR)[0], 1)
    store.events.append(kept)
    with pytest.raises(sqlite3.IntegrityError):
        store.events.append(kept)

"""Learners, and the machines they study on."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import LearnerId
from desktop_app.storage.host import host_hash
from desktop_app.storage.row_checks import row_problems
from desktop_app.storage.store import SqliteStore, open_store
from tests.clock import FakeClock
from tests.storage.sample import open_at


def test_a_new_database_has_one_learner(store: SqliteStore) -> None:
    assert [each.name for each in store.learners.all()] == ["Personal"]
    assert store.learners.last_used() == store.learners.all()[0]


def test_a_learner_is_found_by_name(store: SqliteStore) -> None:
    kim = store.learners.add("Kim 😀")
    assert store.learners.find("Kim 😀") == kim
    with pytest.raises(UnknownName, match="“Lee”"):
        store.learners.find("Lee")


def test_the_one_used_last_comes_first_next_time(store: SqliteStore) -> None:
    personal, kim = store.learners.last_used(), store.learners.add("Kim")
    assert store.learners.last_used() == personal
    for each in (kim, personal, kim):
        # The clock stands still, so this is also what a clock set back does.
        store.learners.use(each.id)
        assert store.learners.last_used() == each


def test_a_changed_row_keeps_its_check_right_and_a_damaged_one_wrong(store: SqliteStore) -> None:
    kim = store.learners.add("Kim")
    store.learners.use(kim.id)
    assert row_problems(store.database.raw) == ()
    store.database.raw.execute("UPDATE learner SET name = 'Kin' WHERE name = 'Kim'")
    store.learners.use(kim.id)
    assert row_problems(store.database.raw) == ("learner 2: its check does not match",)


def test_an_unknown_learner_is_named(store: SqliteStore) -> None:
    for ask in (store.learners.use, store.decks.started):
        with pytest.raises(UnknownName):
            ask(LearnerId(uuid.UUID(int=9)))


def test_a_machine_keeps_its_device(data: Path) -> None:
    devices = []
    for _ in range(2):
        store = open_at(data)
        devices.append(store.events.device)
        store.close()
    assert devices[0] == devices[1]


def test_a_copied_folder_gets_a_device_of_its_own(data: Path) -> None:
    first = open_at(data)
    first.close()
    second = open_store(data, FakeClock(), host=lambda: b"g" * 16)
    assert second.events.device != first.events.device
    second.close()


def test_the_hash_of_the_host_says_nothing_and_stays() -> None:
    assert len(host_hash()) == 16
    assert host_hash() == host_hash()


def test_reading_only_makes_no_device(data: Path) -> None:
    open_at(data).close()
    reader = open_store(data, FakeClock(), read_only=True, host=lambda: b"g" * 16)
    assert reader.events.device == uuid.UUID(int=0)
    assert reader.learners.last_used().name == "Personal"
    reader.close()

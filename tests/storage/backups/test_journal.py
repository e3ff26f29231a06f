"""The journal holds each event once, whatever happened to it or to the database."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.ids import DeckId
from desktop_app.storage.backups import journal
from desktop_app.storage.backups.state import remember
from desktop_app.storage.journal_lines import line_to_event
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import add, event, learner, plain_deck


def write(store: SqliteStore, *numbers: int) -> None:
    card = store.cards.of_deck(DeckId("words"))[0]
    with store.transaction():
        for number in numbers:
            store.events.append(event(store, card, number))


def append(store: SqliteStore, at_most: int | None = None) -> int:
    return journal.append(store.database.path.parent, store.database.path, at_most=at_most)


def journalled(data: Path) -> list[object]:
    return [line_to_event(line) for line in journal.lines(data)]


@pytest.fixture(autouse=True)
def _deck(store: SqliteStore) -> None:
    add(store, plain_deck())


def test_each_session_adds_its_events(store: SqliteStore, data: Path) -> None:
    assert append(store) == 0
    assert not journal.journal_of(data).exists()
    write(store, 1, 2)
    assert append(store) == 2
    assert append(store) == 0
    write(store, 3)
    assert append(store) == 1
    assert journalled(data) == list(store.events.all(learner(store)))


def test_it_goes_on_where_it_was_stopped(store: SqliteStore, data: Path) -> None:
    write(store, *range(1, 1201))
    assert append(store, at_most=500) == 500
    assert append(store) == 700
    assert journalled(data) == list(store.events.all(learner(store)))


@pytest.mark.parametrize("cut", [1, 40, 400])
def test_a_line_that_was_cut_short_is_written_again(store: SqliteStore, data: Path, cut: int) -> None:
    write(store, 1, 2, 3)
    append(store)
    whole = journal.journal_of(data).read_bytes()
    journal.journal_of(data).write_bytes(whole[:-cut])
    write(store, 4)
    assert append(store) >= 1
    found = [each.device_seq for each in map(line_to_event, journal.lines(data)) if each is not None]
    assert sorted(found) == [1, 2, 3, 4]


def test_without_its_note_nothing_is_written_twice(store: SqliteStore, data: Path) -> None:
    write(store, 1, 2)
    append(store)
    remember(data, journal=None)
    write(store, 3)
    assert append(store) == 1
    assert len(journalled(data)) == 3


def test_a_note_of_another_database_is_not_believed(store: SqliteStore, data: Path) -> None:
    """As after a restore: rows have other numbers."""
    write(store, 1, 2)
    append(store)
    size = journal.journal_of(data).stat().st_size
    remember(data, journal={"key": 2, "uuid": "00" * 16, "bytes": size})
    write(store, 3)
    assert append(store) == 1
    remember(data, journal={"key": "x", "uuid": None, "bytes": size})
    assert append(store) == 0


def test_a_learner_who_is_erased_goes_from_it(store: SqliteStore, data: Path) -> None:
    write(store, 1, 2)
    append(store)
    assert journal.forget_learner(data, learner(store)) == 2
    assert journalled(data) == []
    write(store, 3)
    append(store)
    assert journal.forget_learner(data, learner(store)) == 3


def test_a_folder_without_one_has_no_lines(tmp_path: Path, store: SqliteStore) -> None:
    assert list(journal.lines(tmp_path)) == []
    assert journal.forget_learner(tmp_path, learner(store)) == 0

"""The store as a whole: transactions, threads, tidying up, and how little it costs."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import Phase
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.store import SqliteStore
from desktop_app.study import ports
from tests.storage.sample import DAY, PAIR, add, event, learner, open_at, plain_deck, state


def test_it_is_the_store_that_study_asks_for(store: SqliteStore) -> None:
    asked: ports.Store = store
    assert asked.learners.last_used().name == "Personal"


def test_a_transaction_is_all_or_nothing(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    with pytest.raises(ZeroDivisionError), store.transaction():
        answer(store, card, 1) and 1 / 0
    assert list(store.events.all(learner(store))) == []
    assert store.states.get(learner(store), card.key).phase is Phase.NEW


def answer(store: SqliteStore, card: ports.StoredCard, seq: int) -> bool:
    store.events.append(event(store, card, seq))
    store.states.put(learner(store), card.key, state())
    store.tallies.put(learner(store), DAY, ports.DayTally(answers=seq))
    return True


def test_an_inner_transaction_belongs_to_the_outer(store: SqliteStore) -> None:
    with store.transaction():
        with store.transaction():
            store.learners.add("Kim")
        assert store.database.raw.in_transaction
    assert len(store.learners.all()) == 2


def test_a_transaction_takes_the_write_lock_at_once(store: SqliteStore) -> None:
    statements: list[str] = []
    store.database.raw.set_trace_callback(statements.append)
    with store.transaction():
        pass
    assert statements == ["BEGIN IMMEDIATE", "COMMIT"]


def test_an_answer_is_three_statements(store: SqliteStore) -> None:
    card = add(store, PAIR)[0]
    who, kept, statements = learner(store), event(store, card, 1), list[str]()
    store.states.put(who, card.key, state())
    store.database.raw.set_trace_callback(statements.append)
    with store.transaction():
        store.events.append(kept)
        store.states.put(who, card.key, state())
        store.tallies.put(who, DAY, ports.DayTally(answers=1))
    assert len(statements) == 5, statements


def test_the_deck_list_is_two_statements(store: SqliteStore) -> None:
    for number in range(5):
        add(store, plain_deck(f"deck-{number}"))
    who, statements = learner(store), list[str]()
    store.decks.heads()
    store.database.raw.set_trace_callback(statements.append)
    assert len(store.decks.heads()) == len(store.decks.counts(who, DAY)) == len(store.decks.started(who)) == 5
    assert len(statements) == 2, statements


def test_a_worker_reads_through_a_connection_of_its_own(store: SqliteStore) -> None:
    add(store, PAIR)
    found: list[object] = []

    def work() -> None:
        with pytest.raises(Exception, match="no open connection"):
            store.cards.of_deck(PAIR.head.id)
        with store.database.connection_context():
            found.append(store.decks.deck(PAIR.head.id))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found == [PAIR]


def test_tidying_empties_the_log(store: SqliteStore, data: Path) -> None:
    add(store, PAIR)
    log = data / f"{FILE_NAME}-wal"
    assert log.stat().st_size > 0
    store.tidy()
    assert log.stat().st_size == 0


def test_tidying_never_raises(store: SqliteStore, data: Path) -> None:
    reader = open_at(data, read_only=True)
    reader.database.raw.execute("BEGIN")
    reader.decks.heads()
    add(store, PAIR)
    store.database.raw.execute("PRAGMA busy_timeout = 1")
    store.tidy()
    with store.transaction():
        store.tidy()
    reader.database.raw.execute("COMMIT")
    reader.close()


def test_closing_leaves_one_file_and_the_lock_file(data: Path) -> None:
    store = open_at(data)
    add(store, PAIR)
    store.close()
    store.close()
    store.tidy()
    assert sorted(each.name for each in data.iterdir()) == [FILE_NAME, "versus.lock"]


def test_two_stores_do_not_mix(store: SqliteStore, data: Path) -> None:
    other = open_at(data.parent / "other")
    other.learners.add("Kim")
    add(other, PAIR)
    assert [each.name for each in store.learners.all()] == ["Personal"]
    assert store.decks.started(learner(store)) == ()
    other.close()


WORDS = [DeckId("words")]
QUERIES: dict[str, Callable[[SqliteStore, ports.StoredCard], object]] = {
    "learning": lambda store, _: store.cards.learning(learner(store), WORDS, DAY),
    "due": lambda store, _: store.cards.due(learner(store), WORDS, DAY, 9),
    "new": lambda store, _: store.cards.new(learner(store), WORDS, DAY, 9),
    "answered_on": lambda store, _: store.cards.answered_on(learner(store), DAY),
    "due_by_day": lambda store, _: store.cards.due_by_day(learner(store), WORDS, DAY, DAY + 9),
    "find": lambda store, card: store.cards.find(card.id),
    "stored": lambda store, card: store.cards.stored(card.key),
    "of_deck": lambda store, _: store.cards.of_deck(WORDS[0]),
    "item": lambda store, card: store.decks.item(card.item),
    "items": lambda store, _: store.decks.items(WORDS[0]),
    "state": lambda store, card: store.states.get(learner(store), card.key),
    "put": lambda store, card: store.states.put(learner(store), card.key, state()),
    "marks": lambda store, card: store.marks.get(learner(store), card.key),
    "put_marks": lambda store, card: store.marks.put(learner(store), card.key, CardMarks(True, DAY + 1, 2)),
    "put_no_marks": lambda store, card: store.marks.put(learner(store), card.key, NO_MARKS),
    "key_of": lambda store, card: store.cards.key_of(card.uuid),
    "of_item": lambda store, card: store.cards.of_item(card.item),
    "find_item": lambda store, _: store.decks.find_item(WORDS[0], ItemId("word-1")),
    "kept_item": lambda store, card: store.decks.kept_item(card.item),
    "put_item": lambda store, card: store.decks.put_item(card.item, store.decks.kept_item(card.item), ()),
    "of_card": lambda store, card: store.events.of_card(learner(store), card.uuid),
    "of_day": lambda store, _: store.events.of_day(learner(store), DAY),
    "last_of_device": lambda store, _: store.events.last_of_device(),
    "tally": lambda store, _: store.tallies.get(learner(store), DAY),
    "span": lambda store, _: store.tallies.span(learner(store), DAY, DAY + 9),
    "draft": lambda store, card: store.drafts.get(learner(store), card.key),
    "counts": lambda store, _: store.decks.counts(learner(store), DAY),
}
SMALL = ("deck", "learner", "progress", "picked", "asked", "t1")
"""Tables of few rows, subqueries that were found by an index, and peewee's name for `deck`."""


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_walks_over_a_large_table(store: SqliteStore, name: str) -> None:
    card = add(store, plain_deck())[0]
    statements: list[str] = []
    store.database.raw.set_trace_callback(statements.append)
    QUERIES[name](store, card)
    store.database.raw.set_trace_callback(None)
    for statement in statements:
        if statement.lstrip().startswith(("SELECT", "INSERT", "DELETE", "UPDATE")):
            plan = [row[3] for row in store.database.raw.execute(f"EXPLAIN QUERY PLAN {statement}")]
            walks = [line for line in plan if line.startswith("SCAN") and line.split()[1] not in SMALL]
            assert not walks, (statement, plan)


def test_due_reads_only_the_index_until_it_knows_which(store: SqliteStore) -> None:
    add(store, plain_deck())
    statements: list[str] = []
    store.database.raw.set_trace_callback(statements.append)
    store.cards.due(learner(store), WORDS, DAY, 9)
    store.database.raw.set_trace_callback(None)
    plan = [row[3] for row in store.database.raw.execute(f"EXPLAIN QUERY PLAN {statements[-1]}")]
    assert any("COVERING INDEX card_state_due" in line for line in plan), plan


def test_what_no_first_card_needs_is_late() -> None:
    backups = ("backups.folder", "backups.copying", "backups.restoring")
    late = (*backups, "media", "repairs", "doctor", "salvaging")
    code = (
        "import sys, desktop_app.compose\n"
        f"print([name for name in {late!r} if f'desktop_app.storage.{{name}}' in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"


def test_importing_storage_is_light() -> None:
    slow = ("platformdirs", "filelock", "asyncio", "numpy", "playhouse", "PySide6", "fsrs", "hypothesis")
    code = (
        "import sys, desktop_app.storage.store, desktop_app.storage.doctor\n"
        f"print([name for name in {slow!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"

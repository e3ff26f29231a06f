"""What the doctor says of a data folder, and what it mends by itself."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import DatabaseDamaged
from desktop_app.domain.event import EventKind
from desktop_app.domain.study_day import Moment
from desktop_app.progress import Cancelled
from desktop_app.storage import disks
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.store import SqliteStore
from desktop_app.study import health
from desktop_app.study.rows import Check
from tests.answering import answer_cards
from tests.clock import FakeClock

T = TypeVar("T")
NAMES = ["pages", "schema", "references", "rows", "counts", "order", "replay", "journal"]


def change(folder: Path, *statements: str) -> None:
    """Behind the program's back."""
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def spoil_index(folder: Path) -> None:
    """Entries of an index that belong to nothing, as after a write that went astray."""
    change(
        folder,
        "PRAGMA writable_schema = on",
        "UPDATE sqlite_master SET sql = replace(sql, 'study_day)', 'device_seq)') WHERE name = 'event_day'",
    )
    change(
        folder,
        "REINDEX event_day",
        "PRAGMA writable_schema = on",
        "UPDATE sqlite_master SET sql = replace(sql, 'device_seq)', 'study_day)') WHERE name = 'event_day'",
    )


def opened(folder: Path, clock: FakeClock, act: Callable[[Engine], T]) -> T:
    engine = open_engine(folder, clock=clock)
    try:
        return act(engine)
    finally:
        engine.close()


def wrong_in(engine: Engine) -> set[str]:
    return {each.name for each in health.full_checks(engine.study) if not each.ok}


def test_sound_data_passes_every_check(studied: Path, clock: FakeClock) -> None:
    engine = open_engine(studied, clock=clock, read_only=True)
    checks = health.full_checks(engine.study)
    engine.close()
    assert [each.name for each in checks] == NAMES[:6] + ["replay"] * 3 + ["journal"]
    assert health.is_sound(checks)
    assert health.replay_matches(checks)


def test_it_can_be_stopped(engine: Engine) -> None:
    class Stopping:
        def step(self, done: int, _total: int = 0) -> None:
            if done > 50:
                raise Cancelled

    with pytest.raises(Cancelled):
        health.full_checks(engine.study, Stopping())
    assert not wrong_in(engine)


@pytest.mark.parametrize("is_local", [True, False])
def test_answers_given_while_a_worker_looks_are_no_fault(
    folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, is_local: bool
) -> None:
    """What is replayed and what it is held against are of one moment; on a stick, where nobody waits, too."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: is_local)
    engine = open_engine(folder, clock=clock)
    assert isinstance(engine.store, SqliteStore)
    assert engine.store.database.pragma("journal_mode") == ("wal" if is_local else "truncate")
    answer_cards(engine, 5)
    reading, answered = threading.Event(), threading.Event()
    found: list[Check] = []

    class Waiting:
        def step(self, done: int, _total: int = 0) -> None:
            if done >= 60:
                reading.set()
                assert answered.wait(30)

    def work() -> None:
        with engine.store.in_worker():
            found.extend(health.full_checks(engine.study, Waiting()))

    thread = threading.Thread(target=work)
    thread.start()
    assert reading.wait(30)
    answer_cards(engine, 3)
    answered.set()
    thread.join()
    engine.close()
    assert len(found) == len(NAMES)
    assert health.is_sound(tuple(found))


def test_progress_ends_where_it_should(engine: Engine) -> None:
    steps: list[tuple[int, int]] = []

    class Watching:
        def step(self, done: int, total: int = 0) -> None:
            steps.append((done, total))

    health.full_checks(engine.study, Watching())
    assert steps == sorted(steps)
    assert steps[-1] == (100, 100)


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE deck SET cards = 99", "counts"),
        ("UPDATE deck_progress SET known = 5", "counts"),
        ("UPDATE card_mark SET suspended = 1 - suspended", "counts"),
        ("UPDATE card_state SET stability = stability * 2", "replay"),
        ("UPDATE card_state SET deck = 3 - deck", "counts"),
        ("UPDATE day_tally SET answers = 1", "replay"),
        ("DELETE FROM card_state WHERE phase = 'review'", "replay"),
    ],
)
def test_caches_are_made_anew_from_the_log(studied: Path, clock: FakeClock, damage: str, found: str) -> None:
    change(studied, damage)
    assert found in opened(studied, clock, wrong_in)
    repaired = opened(studied, clock, lambda engine: health.repair(engine.study))
    assert found in repaired.done
    assert health.is_sound(repaired.checks)
    assert [each.name.split("-", 1)[1] for each in (studied / "backups").glob("*.db")] == ["before-repair.db"]


def test_a_damaged_index_is_made_anew(studied: Path, clock: FakeClock) -> None:
    spoil_index(studied)
    assert "pages" in opened(studied, clock, wrong_in)
    repaired = opened(studied, clock, lambda engine: health.repair(engine.study))
    assert repaired.done == ("pages",)
    assert health.is_sound(repaired.checks)
    # It was damaged, so no checked copy could be made of it: it is kept as it was.
    assert len(list(studied.glob("versus-damaged-*.db"))) == 1


def test_rows_of_a_cache_that_no_program_wrote_are_made_anew(studied: Path, clock: FakeClock) -> None:
    change(studied, "PRAGMA ignore_check_constraints = on", "UPDATE card_state SET phase = 'reviev'")
    assert "pages" in opened(studied, clock, wrong_in)
    repaired = opened(studied, clock, lambda engine: health.repair(engine.study))
    assert health.is_sound(repaired.checks)


@pytest.mark.parametrize(
    "damage",
    ["UPDATE item SET content = replace(content, 'e', 'a')", "DELETE FROM item", "DROP INDEX event_day"],
)
def test_what_cannot_be_repaired_is_left_as_it_is(studied: Path, clock: FakeClock, damage: str) -> None:
    change(studied, damage)
    engine = open_engine(studied, clock=clock)
    try:
        with pytest.raises(DatabaseDamaged, match="salvage"):
            health.repair(engine.study)
        assert not (studied / "backups").exists()
    finally:
        engine.close()


def test_sound_data_is_left_alone(engine: Engine, folder: Path) -> None:
    assert health.repair(engine.study).done == ()
    assert not (folder / "backups").exists()


def test_a_number_used_twice_is_told_of(engine: Engine) -> None:
    """A folder that was copied, and both studied with: the order is still told by the time."""
    answer_cards(engine, 2)
    assert isinstance(engine.store, SqliteStore)
    event = next(engine.store.events.all(engine.study.learner.id))
    double = engine.store.events
    later = Moment(event.moment.at_utc_ms + 1, 0)
    double.append(replace(event, uuid=UUID(int=5), moment=later, kind=EventKind.PRACTICE))
    order = next(each for each in health.full_checks(engine.study) if each.name == "order")
    assert order.ok
    assert "1 numbers" in order.detail
    double.append(replace(event, uuid=UUID(int=6), kind=EventKind.PRACTICE))
    assert "order" in wrong_in(engine)


def test_events_of_a_deck_that_is_not_here_yet_are_no_fault(engine: Engine) -> None:
    answer_cards(engine, 1)
    event = next(engine.store.events.all(engine.study.learner.id))
    engine.store.events.append(replace(event, uuid=UUID(int=5), card=UUID(int=9), device=UUID(int=8)))
    wrong = [each for each in health.full_checks(engine.study) if not each.ok]
    assert [(each.name, each.detail) for each in wrong] == [
        ("replay", "Personal: 1 cards or days are not as the log has them")
    ]


def test_a_journal_without_some_events_is_completed(engine: Engine, folder: Path) -> None:
    answer_cards(engine, 3)
    engine.backups.write_journal()
    journal = folder / "backups" / "events.log"
    lines = journal.read_text("ascii").splitlines(keepends=True)
    journal.write_text(lines[0] + lines[1][:40] + "\n", "ascii")
    assert wrong_in(engine) == {"journal"}
    assert health.repair(engine.study).done == ("journal",)
    checks = health.full_checks(engine.study)
    assert health.is_sound(checks)
    assert checks[-1].detail.startswith("1 lines are broken")

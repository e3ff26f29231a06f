"""Learners who leave: back for thirty days, or erased, so that no byte in any file tells of them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import AppError, UnknownName
from desktop_app.domain.ids import DeckId
from desktop_app.domain.marks import CardMarks
from desktop_app.progress import Cancelled, Silent
from desktop_app.storage import disks
from desktop_app.storage.backups import journal
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study import erasing, operations, replay
from desktop_app.study.choices import choose
from desktop_app.study.copies import Copy, Why
from desktop_app.study.erasing import delete_learner, deleted_people, people, put_back_learner
from desktop_app.study.rows import Learner
from tests.answering import BUILT_IN, answer_cards
from tests.clock import FakeClock
from tests.storage.sample import SAMPLES

NAME = "Zoë Quintrell-Ågård"


def study_at(folder: Path, clock: FakeClock, name: str, answers: int) -> None:
    """Somebody answers, types a draft, marks a card and sets something; then closes the program."""
    engine = open_engine(folder, learner=name, clock=clock)
    answer_cards(engine, answers)
    store, me = engine.store, engine.study.learner.id
    (card, *_) = store.cards.of_deck(store.decks.heads()[0].id)
    choose(engine.study, "rollover_hour", 5)
    operations.suspend(engine.study, engine.catalogue, [card])
    with store.transaction():
        store.drafts.put(me, card.key, "because they said so")
        store.marks.put(me, card.key, CardMarks(suspended=True))
    engine.close()


@pytest.fixture
def shared(folder: Path, clock: FakeClock) -> Path:
    """A data folder of two who have studied, with copies, a journal, and what a restore set aside."""
    engine = open_engine(folder, clock=clock)
    store = engine.store
    zoe = store.learners.add(NAME)
    for each in store.learners.all():
        store.decks.start(each.id, store.decks.heads()[0].id)
    engine.close()
    study_at(folder, clock, "Personal", 6)
    study_at(folder, clock, NAME, 9)
    engine = open_engine(folder, learner="Personal", clock=clock)
    for why in (Why.CLOSE, Why.ASKED):
        clock.advance(hours=1)
        engine.backups.make(why, Silent())
    engine.backups.write_journal()
    engine.close()
    aside = folder / "set-aside" / "backups"
    aside.mkdir(parents=True)
    shutil.copyfile(folder / FILE_NAME, aside.parent / FILE_NAME)
    shutil.copyfile(journal.journal_of(folder), journal.journal_of(aside.parent))
    with journal.journal_of(folder).open("ab") as stream:
        stream.write(b'{"uuid":"00","learner_uuid":"' + zoe.id.hex.encode())
    (folder / "backups" / "20260101T000000Z-close.77.part").write_bytes(b"half" + zoe.id.bytes)
    return folder


@pytest.fixture
def engine(shared: Path, clock: FakeClock) -> Iterator[Engine]:
    opened = open_engine(shared, learner="Personal", clock=clock)
    yield opened
    opened.close()


def zoe_of(engine: Engine) -> Learner:
    return engine.store.learners.find(NAME)


def telling(folder: Path, learner: Learner) -> list[str]:
    """Files that hold the name or the UUID, in any of the ways in which they are written down."""
    ways = [learner.id.bytes, learner.id.hex.encode(), str(learner.id).encode(), learner.name.encode()]
    ways += [learner.name.encode("utf-16-le"), learner.name.encode("ascii", "backslashreplace")]
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(way in path.read_bytes() for way in ways)
    )


def assert_sound(engine: Engine) -> None:
    assert isinstance(engine.store, SqliteStore)
    assert all_problems(engine.store.database.raw) == ()
    assert not list(replay.differences(engine.study))


def test_who_is_deleted_leaves_the_lists_and_comes_back_as_before(engine: Engine, clock: FakeClock) -> None:
    store, zoe = engine.store, zoe_of(engine)
    store.learners.use(zoe.id)
    before = people(engine.study)
    events = tuple(store.events.all(zoe.id))
    delete_learner(engine.study, zoe)
    assert [each.name for each in store.learners.all()] == ["Personal"]
    assert store.learners.last_used().name == "Personal"
    with pytest.raises(UnknownName):
        store.learners.find(NAME)
    clock.advance(days=3, hours=1)
    (gone,) = deleted_people(engine.study)
    assert (gone.learner, gone.days_left, gone.days) == (zoe, 27, 1)
    put_back_learner(engine.study, zoe)
    assert (people(engine.study), deleted_people(engine.study)) == (before, ())
    assert tuple(store.events.all(zoe.id)) == events
    assert_sound(engine)


def test_the_only_learner_stays(engine: Engine) -> None:
    zoe, personal = zoe_of(engine), engine.study.learner
    delete_learner(engine.study, zoe)
    with pytest.raises(AppError, match="only learner"):
        delete_learner(engine.study, personal)
    with pytest.raises(AppError, match="only learner"):
        erasing.erase(engine.study, personal, None, Silent())
    assert [each.learner for each in people(engine.study)] == [personal]


def test_days_and_the_last_day_are_told(engine: Engine, clock: FakeClock) -> None:
    clock.advance(days=1)
    answer_cards(engine, 1)
    personal, zoe = people(engine.study)
    assert (personal.days, personal.last_day) == (2, engine.study.today())
    assert (zoe.days, zoe.last_day) == (1, engine.study.today() - 1)


def test_after_thirty_days_they_are_overdue(engine: Engine, clock: FakeClock) -> None:
    zoe = zoe_of(engine)
    delete_learner(engine.study, zoe)
    clock.advance(days=29)
    assert erasing.overdue(engine.study) == ()
    clock.advance(days=2)
    assert (erasing.overdue(engine.study), deleted_people(engine.study)) == ((zoe,), ())


@pytest.mark.parametrize("was_deleted", [False, True])
def test_nothing_tells_of_who_was_erased(engine: Engine, shared: Path, *, was_deleted: bool) -> None:
    zoe, personal = zoe_of(engine), engine.study.learner
    mine = tuple(engine.store.events.all(personal.id)), list(engine.store.states.all(personal.id))
    assert len(telling(shared, zoe)) >= 6
    if was_deleted:
        delete_learner(engine.study, zoe)
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert telling(shared, zoe) == []
    assert (tuple(engine.store.events.all(personal.id)), list(engine.store.states.all(personal.id))) == mine
    assert list(engine.store.events.all(zoe.id)) == []
    assert_sound(engine)


def test_on_a_stick_nothing_tells_of_them_either(
    shared: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There a journal is kept instead of a log."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _folder: False)
    engine = open_engine(shared, learner="Personal", clock=clock)
    zoe = zoe_of(engine)
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert telling(shared, zoe) == []
    assert_sound(engine)
    engine.close()


def test_the_copies_stay_what_they_were_to_the_others(engine: Engine, shared: Path, clock: FakeClock) -> None:
    zoe, before = zoe_of(engine), engine.backups.copies()
    clock.advance(hours=1)
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    newest, *after = engine.backups.copies()
    assert newest.why is Why.ASKED
    assert [(copy.path, copy.at_utc_ms, copy.why, copy.cards) for copy in after] == [
        (copy.path, copy.at_utc_ms, copy.why, copy.cards) for copy in before
    ]
    for copy in (newest, *after):
        assert copy.is_checked
        assert copy.answers == 6
        assert_whole(copy)
    lines = list(journal.lines(shared))
    assert len(lines) == len(list(engine.store.events.all(engine.study.learner.id)))
    engine.backups.write_journal()
    assert list(journal.lines(shared)) == lines


def assert_whole(copy: Copy) -> None:
    connection = sqlite3.connect(copy.path)
    try:
        assert all_problems(connection) == ()
    finally:
        connection.close()


def test_without_the_copies_only_the_database_forgets(engine: Engine, shared: Path) -> None:
    zoe = zoe_of(engine)
    before = telling(shared, zoe)
    erasing.erase(engine.study, zoe, None, Silent())
    after = telling(shared, zoe)
    assert set(after) < set(before)
    assert not [name for name in after if name.startswith(FILE_NAME)]
    assert_sound(engine)


def test_events_are_guarded_again_afterwards(engine: Engine) -> None:
    erasing.erase(engine.study, zoe_of(engine), None, Silent())
    assert isinstance(engine.store, SqliteStore)
    for statement in ("DELETE FROM event", "UPDATE event SET kind = 'answer'"):
        with pytest.raises(sqlite3.IntegrityError, match="events are never"):
            engine.store.database.raw.execute(statement)


def test_a_copy_of_an_older_schema_forgets_too(engine: Engine, shared: Path) -> None:
    zoe, old = zoe_of(engine), shared / "backups" / "20251101T080000Z-close.db"
    shutil.copyfile(SAMPLES / "schema_1.db", old)
    with sqlite3.connect(old) as connection:
        connection.execute(
            "INSERT INTO learner (uuid, name, created_utc_ms, used_utc_ms) VALUES (?, ?, 1, 1)",
            (zoe.id.bytes, zoe.name),
        )
        (answers,) = connection.execute("SELECT count(*) FROM event").fetchone()
    connection.close()
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert telling(shared, zoe) == []
    with sqlite3.connect(old) as connection:
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (answers,)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()


def test_a_copy_that_nobody_can_read_goes_only_if_it_tells_of_them(engine: Engine, shared: Path) -> None:
    zoe = zoe_of(engine)
    broken, other = (shared / "backups" / f"2025110{day}T080000Z-close.db" for day in (1, 2))
    whole = bytearray((shared / FILE_NAME).read_bytes())
    whole[100:200] = bytes(100)
    broken.write_bytes(whole + zoe.id.bytes)
    other.write_bytes(b"SQLite format 3\x00 and nothing else")
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert not broken.exists()
    assert other.exists()


def test_what_was_cut_short_can_be_done_again(engine: Engine, shared: Path) -> None:
    class Impatient:
        def step(self, _done: int, _total: int = 0) -> None:
            raise Cancelled

    zoe = zoe_of(engine)
    with pytest.raises(Cancelled):
        erasing.erase(engine.study, zoe, engine.backups, Impatient())
    assert telling(shared, zoe) != []
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert telling(shared, zoe) == []
    assert_sound(engine)


def test_files_of_the_person_are_left_alone(engine: Engine, shared: Path) -> None:
    zoe = zoe_of(engine)
    notes = shared / "notes.txt"
    notes.write_text(f"{zoe.name} {zoe.id}", encoding="utf-8")
    erasing.erase(engine.study, zoe, engine.backups, Silent())
    assert telling(shared, zoe) == ["notes.txt"]


def test_cards_of_the_deck_stay(engine: Engine) -> None:
    before = engine.store.decks.deck(DeckId(BUILT_IN))
    erasing.erase(engine.study, zoe_of(engine), None, Silent())
    assert engine.store.decks.deck(before.head.id) == before

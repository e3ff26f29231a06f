"""From schema to schema: all steps or none, a checked copy first, and a sample of every release for ever."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import peewee
import pytest

from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import DatabaseDamaged, DiskFull
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import DeckId
from desktop_app.domain.item import ITEM_CLASSES
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import Phase
from desktop_app.storage import models
from desktop_app.storage.database import FILE_NAME, open_database
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.migrations import MIGRATIONS, Migration, newest
from desktop_app.storage.row_checks import row_problems
from desktop_app.storage.store import SqliteStore
from tests.storage.sample import (
    AT,
    BIN,
    CONTRAST,
    DAY,
    EDITED,
    FILE,
    MEDIA,
    ORIGIN,
    PAIR,
    PARAMETERS,
    RESULTS,
    SAMPLES,
    SETTING,
    STATE,
    WORDS,
    event,
    fill,
    learner,
    open_at,
    state,
    workshop,
)


def adds(*statements: str) -> Migration:
    """A migration of the tests' own; the version is set by `numbered`."""

    def apply(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    return Migration(0, apply)


def numbered(*steps: Migration) -> tuple[Migration, ...]:
    return (
        *MIGRATIONS,
        *(Migration(newest(MIGRATIONS) + number, step.apply) for number, step in enumerate(steps, start=1)),
    )


SECOND = adds("CREATE TABLE note (text TEXT)", "INSERT INTO note VALUES ('kept')")
THIRD = adds("ALTER TABLE note ADD COLUMN learner INTEGER", "UPDATE note SET learner = 1")


def migrated(folder: Path, migrations: Sequence[Migration]) -> peewee.SqliteDatabase:
    return open_database(folder, at_utc_ms=lambda: AT, migrations=migrations)


@pytest.fixture
def folder(data: Path) -> Path:
    """A closed data folder of today's schema."""
    store = open_at(data)
    fill(store)
    store.close()
    return data


def copies(folder: Path) -> list[str]:
    return sorted(each.name for each in (folder / "backups").glob("*"))


def test_steps_run_one_after_the_other(folder: Path) -> None:
    database = migrated(folder, numbered(SECOND, THIRD))
    assert database.execute_sql("SELECT text, learner FROM note").fetchall() == [("kept", 1)]
    assert database.pragma("user_version") == newest(MIGRATIONS) + 2
    assert database.pragma("foreign_keys") == 1
    database.close()


def test_what_was_there_is_still_there(folder: Path) -> None:
    database = migrated(folder, numbered(SECOND))
    assert database.execute_sql("SELECT count(*) FROM event").fetchone() == (3,)
    database.close()


def test_nothing_is_applied_twice(folder: Path) -> None:
    for _ in range(2):
        migrated(folder, numbered(SECOND)).close()
    assert len(copies(folder)) == 1


def test_a_checked_copy_is_made_first(folder: Path) -> None:
    migrated(folder, numbered(SECOND)).close()
    (name,) = copies(folder)
    now = newest(MIGRATIONS)
    assert name == f"20261121T100000Z-before-schema-{now + 1}-from-{now}.db"
    shutil.move(folder / "backups" / name, folder / FILE_NAME)
    store = open_at(folder)
    assert store.decks.deck(PAIR.head.id) == PAIR
    store.close()


def test_a_new_database_needs_no_copy(data: Path) -> None:
    migrated(data, numbered(SECOND)).close()
    assert not (data / "backups").exists()


@pytest.mark.parametrize(
    ("bad", "raised"),
    [
        (adds("INSERT INTO missing VALUES (1)"), sqlite3.OperationalError),
        (adds("INSERT INTO draft VALUES (1, 999, 'of no card', 0)"), DatabaseDamaged),
        (adds("DELETE FROM deck"), DatabaseDamaged),
    ],
)
def test_a_failed_step_leaves_the_file_as_it_was(
    folder: Path, bad: Migration, raised: type[Exception]
) -> None:
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(raised):
        migrated(folder, numbered(SECOND, bad))
    assert (folder / FILE_NAME).read_bytes() == before
    store = open_at(folder)
    assert store.decks.deck(PAIR.head.id) == PAIR
    store.close()


def test_no_room_for_the_copy_stops_before_the_first_step(folder: Path, tiny_disk: Path) -> None:
    small = Path(shutil.copytree(folder, tiny_disk / "data"))
    with (tiny_disk / "ballast").open("wb") as ballast:
        ballast.truncate(0)
        ballast.write(b"x" * (512 * 1024 - 2 * (small / FILE_NAME).stat().st_size))
    with pytest.raises(DiskFull):
        migrated(small, numbered(SECOND))
    assert (small / FILE_NAME).read_bytes() == (folder / FILE_NAME).read_bytes()
    assert copies(small) == []


def test_a_rebuilt_table_does_not_cascade(folder: Path) -> None:
    """The reason for switching foreign keys off: dropping the old `deck` must not touch what refers to it."""
    rebuild = adds(
        "CREATE TABLE new_deck AS SELECT * FROM deck",
        "DROP TABLE deck",
        "CREATE TABLE deck (key INTEGER PRIMARY KEY, id TEXT)",
        "INSERT INTO deck SELECT key, id FROM new_deck",
        "DROP TABLE new_deck",
    )
    database = migrated(folder, numbered(rebuild))
    assert database.execute_sql("SELECT count(*) FROM item").fetchone()[0] > 0
    database.close()


def test_versions_count_up_from_one() -> None:
    assert [each.version for each in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


@pytest.mark.parametrize("version", [each.version for each in MIGRATIONS])
def test_a_sample_of_every_schema_opens_and_reads(data: Path, version: int) -> None:
    data.mkdir()
    shutil.copyfile(SAMPLES / f"schema_{version}.db", data / FILE_NAME)
    store = open_at(data)
    assert_sample(store)
    if version >= 3:
        assert_rest(store)
    if version >= 4:
        assert_imports(store)
    if version >= 5:
        assert_workshops(store)
    store.close()


def assert_sample(store: SqliteStore) -> None:
    """What `sample.fill` wrote."""
    assert store.decks.deck(PAIR.head.id) == PAIR
    assert store.library.items(PAIR.head.id)[0].stamps == "{}"
    assert [each.name for each in store.learners.all()] == ["Personal", "Kim"]
    first, second, *_ = store.cards.of_deck(PAIR.head.id)
    assert next(store.events.all(learner(store))) == event(store, first, 1)
    assert store.states.get(learner(store), first.key) == state(due=DAY + 4, last=DAY)
    assert store.decks.item(first.item)[1] == CONTRAST
    assert store.drafts.get(learner(store), second.key) == "because …"
    assert store.tallies.get(learner(store), DAY).answers == 1
    assert store.marks.get(learner(store), second.key) == CardMarks(suspended=True, flag=2)
    assert store.decks.items(DeckId("words"))[0] == EDITED
    assert all_problems(store.database.raw) == ()


def assert_rest(store: SqliteStore) -> None:
    """What `sample.fill_rest` wrote; the samples before schema 3 are without it."""
    assert store.choices.all(learner(store)) == dict([SETTING])
    assert store.parameters.get(PARAMETERS[0]) == PARAMETERS[1]
    for table, row in (("bin", BIN), ("media", MEDIA)):
        ((_, *kept, _),) = store.database.raw.execute(f"SELECT * FROM {table}")
        assert tuple(kept) == row


def assert_imports(store: SqliteStore) -> None:
    """What `sample.fill_imports` wrote."""
    library = store.library
    assert store.decks.head(WORDS).title == "My words"
    assert library.own_fields(WORDS) == {"title", "folder"}
    assert library.folders()[WORDS] == ("Languages", "English")
    assert list(library.origins(WORDS).values()) == [ORIGIN]
    assert library.file(WORDS) == FILE
    (deleted,) = library.deleted()
    assert (deleted.title, deleted.deleted_utc_ms) == ("Old", AT)
    assert DeckId("old") not in [head.id for head in store.decks.heads()]


def assert_workshops(store: SqliteStore) -> None:
    """What `sample.fill_workshops` wrote."""
    workshops = store.workshops
    ended = replace(workshop(1), ended_utc_ms=AT + 60_001, results=RESULTS)
    assert workshops.kept() == (ended,)
    (deleted,) = workshops.deleted()
    assert (deleted.title, deleted.deleted_utc_ms) == ("Workshop 2", AT)
    assert workshops.under_way() == (workshop(3), STATE)


def from_nothing(store: SqliteStore) -> None:
    assert [each.name for each in store.learners.all()] == ["Personal"]


def settings_have_a_place(store: SqliteStore) -> None:
    assert store.choices.all(learner(store)) == {}
    store.choices.put(learner(store), *SETTING)
    assert store.choices.all(learner(store)) == dict([SETTING])


def every_row_has_its_check(store: SqliteStore) -> None:
    """Rows from before it, once any of their values differs, are seen to be damaged."""
    for change in (
        "UPDATE learner SET name = 'Lee'",
        "UPDATE device SET created_utc_ms = 1",
        "UPDATE deck SET head = '{}'",
        "UPDATE enrolment SET since_utc_ms = 1",
        "UPDATE draft SET text = ''",
    ):
        assert row_problems(store.database.raw) == ()
        with store.database.atomic() as taken_back:
            store.database.raw.execute(change)
            assert row_problems(store.database.raw) != (), change
            taken_back.rollback()


def decks_are_in_no_group_and_nobody_edited_them(store: SqliteStore) -> None:
    heads = store.decks.heads()
    assert store.library.folders() == {head.id: () for head in heads}
    assert not any(store.library.own_fields(head.id) for head in heads)
    assert store.library.deleted() == ()
    store.library.put_file(heads[0].id, FILE)
    assert store.library.file(heads[0].id) == FILE


def there_is_no_workshop_yet(store: SqliteStore) -> None:
    assert store.workshops.kept() == ()
    assert store.workshops.under_way() is None
    with store.transaction():
        store.workshops.begin(workshop(1), STATE)
    assert store.workshops.under_way() == (workshop(1), STATE)


LEAVES: dict[int, Callable[[SqliteStore], None]] = {
    1: from_nothing,
    2: settings_have_a_place,
    3: every_row_has_its_check,
    4: decks_are_in_no_group_and_nobody_edited_them,
    5: there_is_no_workshop_yet,
}


def test_a_damaged_row_is_still_seen_to_be_damaged_in_schema_4(data: Path) -> None:
    data.mkdir()
    shutil.copyfile(SAMPLES / "schema_3.db", data / FILE_NAME)
    connection = sqlite3.connect(data / FILE_NAME)
    connection.execute("UPDATE item SET content = replace(content, 'Look', 'Hook') WHERE key = 1")
    connection.commit()
    connection.close()
    store = open_at(data)
    assert row_problems(store.database.raw) == ("item 1: its check does not match",)
    store.close()


@pytest.mark.parametrize("version", [each.version for each in MIGRATIONS])
def test_every_migration_has_a_sample_and_a_test(data: Path, version: int) -> None:
    """It is applied to the sample of the schema before it; a new one needs its row above."""
    assert (SAMPLES / f"schema_{version}.db").exists()
    if version > 1:
        data.mkdir()
        shutil.copyfile(SAMPLES / f"schema_{version - 1}.db", data / FILE_NAME)
    store = open_at(data)
    LEAVES[version](store)
    assert all_problems(store.database.raw) == ()
    store.close()


def test_the_newest_sample_has_todays_schema(store: SqliteStore) -> None:
    """So nobody changes a released schema in place."""
    path = SAMPLES / f"schema_{newest(MIGRATIONS)}.db"
    sample = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    query = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    assert sample.execute(query).fetchall() == store.database.raw.execute(query).fetchall()
    sample.close()


def shape(connection: sqlite3.Connection, table: str) -> dict[str, object]:
    indexes = connection.execute(f"PRAGMA index_list({table})").fetchall()
    return {
        "columns": [row[1:4] + row[5:] for row in connection.execute(f"PRAGMA table_info({table})")],
        "indexes": sorted(
            (
                [column for *_, column in connection.execute(f'PRAGMA index_info("{name}")')],
                bool(unique),
            )
            for _, name, unique, *_ in indexes
        ),
        "refers": sorted(row[2:5] for row in connection.execute(f"PRAGMA foreign_key_list({table})")),
        "kept": connection.execute(
            "SELECT wr, strict FROM pragma_table_list WHERE name = ?", (table,)
        ).fetchall(),
    }


def test_the_models_are_the_schema(store: SqliteStore) -> None:
    by_models = peewee.SqliteDatabase(":memory:")
    with by_models.bind_ctx(models.TABLES):
        by_models.create_tables(models.TABLES)
        names = sorted(by_models.get_tables())
        assert names == sorted(store.database.get_tables())
        for name in names:
            assert shape(by_models.connection(), name) == shape(store.database.raw, name), name
    by_models.close()


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        ("event", "kind", {each.value for each in EventKind}),
        ("card", "kind", {each.value for each in CardKind}),
        ("card_state", "phase", {each.value for each in Phase}),
        ("item", "kind", set(ITEM_CLASSES)),
    ],
)
def test_the_database_takes_just_the_words_there_are(
    store: SqliteStore, table: str, column: str, words: set[str]
) -> None:
    (sql,) = store.database.raw.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    assert set(re.findall(rf"{column} = '([a-z-]+)'", sql)) == words

"""A database of a stranger gives rows of named tables, and its schema gets nothing done."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.formats import limits
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign_sqlite import ForeignDatabase, open_foreign

NOTES = "CREATE TABLE notes (id INTEGER PRIMARY KEY, flds TEXT)"
CARDS = "CREATE TABLE cards (id INTEGER PRIMARY KEY)"


def database(tmp_path: Path, *statements: str) -> Path:
    path = tmp_path / "collection.anki2"
    with closing(sqlite3.connect(path)) as connection:
        connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with open_foreign(path, ["notes"], ["cards"]) as found:
        return list(found.query(sql))


def refused(path: Path, sql: str = "SELECT * FROM notes") -> str:
    with pytest.raises(UnreadableFile) as caught:
        rows(path, sql)
    return str(caught.value.sentence)


def test_rows_come_with_texts_as_bytes(tmp_path: Path) -> None:
    path = database(tmp_path, NOTES, "INSERT INTO notes VALUES (1, 'ä'), (2, CAST(x'ff' AS TEXT)), (3, 1.5)")
    assert rows(path, "SELECT id, flds FROM notes ORDER BY id") == [
        (1, "ä".encode()),
        (2, b"\xff"),
        (3, b"1.5"),
    ]
    assert rows(path, "SELECT count(*) FROM notes") == [(3,)]
    assert list(tmp_path.iterdir()) == [path]


def test_it_says_which_tables_are_there(tmp_path: Path) -> None:
    with open_foreign(database(tmp_path, NOTES, CARDS), ["notes"], ["cards", "revlog"]) as found:
        assert isinstance(found, ForeignDatabase)
        assert found.tables == {"notes", "cards"}


def test_a_journal_beside_it_is_not_looked_for(tmp_path: Path) -> None:
    """What says that it is in WAL mode is read as it is."""
    path = database(tmp_path, NOTES, "PRAGMA journal_mode=wal")
    data = bytearray(path.read_bytes())
    data[18:20] = b"\x02\x02"
    path.write_bytes(data)
    assert rows(path, "SELECT * FROM notes") == []
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "statements",
    [
        [CARDS, "CREATE VIEW notes AS SELECT 1 AS id, 'x' AS flds"],
        ["CREATE TABLE notes (id INTEGER, flds TEXT GENERATED ALWAYS AS (hex(id)) VIRTUAL)"],
        ["CREATE TABLE notes (id INTEGER, flds TEXT GENERATED ALWAYS AS (hex(id)) STORED)"],
        ["CREATE VIRTUAL TABLE notes USING fts5(flds)"],
        [NOTES, "CREATE VIEW cards AS SELECT 1 AS id"],
    ],
)
def test_what_stands_in_a_tables_place_is_not_read(tmp_path: Path, statements: list[str]) -> None:
    assert "is not an ordinary table" in refused(database(tmp_path, *statements))


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    assert "lacks its table “notes”" in refused(database(tmp_path, CARDS))


def test_triggers_are_never_met(tmp_path: Path) -> None:
    path = database(
        tmp_path, NOTES, CARDS, "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END"
    )
    assert rows(path, "SELECT * FROM notes") == []


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM secrets",
        "SELECT * FROM sqlite_master",
        "SELECT load_extension('x')",
        "SELECT randomblob(10) FROM notes",
        "INSERT INTO notes VALUES (1, 'x')",
        "DELETE FROM notes",
        "ATTACH '/tmp/x' AS x",
        "PRAGMA writable_schema=1",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "SELECT 1; SELECT 2",
    ],
)
def test_only_the_named_tables_can_be_read(tmp_path: Path, sql: str) -> None:
    path = database(tmp_path, NOTES, "CREATE TABLE secrets (x)")
    before = path.read_bytes()
    with pytest.raises((UnreadableFile, sqlite3.Warning, sqlite3.ProgrammingError)):
        rows(path, sql)
    assert path.read_bytes() == before


def test_a_collation_of_anki_is_known(tmp_path: Path) -> None:
    statement = "CREATE TABLE notes (id INTEGER, name TEXT COLLATE unicase)"
    path = database(
        tmp_path, statement, "CREATE INDEX i ON notes (name)", "INSERT INTO notes VALUES (1, 'B')"
    )
    assert rows(path, "SELECT id FROM notes ORDER BY name") == [(1,)]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no database"),
        (b"text" * 1000, "no database"),
        (b"SQLite format 3\0", "no database"),
        (b"SQLite format 3\0" + b"\xff" * 5000, "no database"),
    ],
)
def test_what_is_no_database_is_told(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    assert sentence in refused(path)


def filled(tmp_path: Path) -> Path:
    values = ", ".join(f"({number}, '{'text ' * 10}')" for number in range(2_000))
    return database(tmp_path, NOTES, "CREATE INDEX i ON notes (flds)", f"INSERT INTO notes VALUES {values}")


def test_a_database_cut_in_half_is_damaged(tmp_path: Path) -> None:
    path = filled(tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "damaged" in refused(path)


def test_damaged_pages_are_found_before_they_are_read(tmp_path: Path) -> None:
    path = filled(tmp_path)
    data = bytearray(path.read_bytes())
    data[4096 * 5 : 4096 * 6] = bytes(4096)
    path.write_bytes(data)
    assert "damaged" in refused(path)


def test_what_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with open_foreign(filled(tmp_path), ["notes"], seconds=0) as found:
        endless = found.query("SELECT count(*) FROM notes a, notes b, notes c")
        with pytest.raises(UnreadableFile, match="too long"):
            next(endless)


def test_a_value_larger_than_may_be_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SQL_VALUE", 100)
    assert "damaged" in refused(database(tmp_path, NOTES, f"INSERT INTO notes VALUES (1, '{'x' * 200}')"))

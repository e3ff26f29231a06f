"""Rows read page by page are those that SQLite reads; rubbish ends nothing."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.leaf_pages import records

_LENGTHS = (0, 1, 100, 900, 4_050, 4_061, 4_062, 5_000, 8_200, 70_000)
"""Around where a value goes over to pages of its own."""


def values_in(database: Path, table: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(database)
    try:
        return connection.execute(f"SELECT * FROM {table}").fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("page_size", [512, 4096, 65_536])
@pytest.mark.parametrize("without_rowid", [False, True])
def test_values_of_any_kind_and_length(tmp_path: Path, page_size: int, without_rowid: bool) -> None:
    database = tmp_path / FILE_NAME
    connection = sqlite3.connect(database)
    connection.execute(f"PRAGMA page_size = {page_size}")
    connection.execute(
        "CREATE TABLE t (key INTEGER PRIMARY KEY, text TEXT, raw BLOB, number INTEGER, real REAL, none TEXT)"
        + " WITHOUT ROWID" * without_rowid
    )
    numbers = (0, 1, -1, 127, -129, 40_000, -9_000_000, 2**31, -(2**47), 2**63 - 1)
    rows = [
        (key * 300 + 1, "ü" * (length // 2), b"b" * length, number, number / 3, None)
        for key, (length, number) in enumerate(zip(_LENGTHS, numbers, strict=True))
    ]
    connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.commit()
    connection.close()
    found = [each for each in records(database) if len(each.values) == 6]
    if without_rowid:
        assert sorted(each.values for each in found if each.key is None) == rows
    else:
        assert sorted((each.key, *each.values[1:]) for each in found) == rows


def test_all_rows_of_a_studied_folder(studied: Path) -> None:
    found = {(each.key, *each.values[1:]) for each in records(studied / FILE_NAME) if each.key is not None}
    for table in ("event", "item", "card", "learner", "deck"):
        assert set(values_in(studied / FILE_NAME, table)) <= found


def test_rubbish_is_passed_over(studied: Path) -> None:
    content = bytearray((studied / FILE_NAME).read_bytes())
    chance = random.Random(3)
    for _ in range(3_000):
        content[chance.randrange(len(content))] = chance.randrange(256)
    (studied / FILE_NAME).write_bytes(content[: -chance.randrange(4096)])
    assert len(list(records(studied / FILE_NAME))) > 100


def test_an_empty_file_has_none(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    assert list(records(tmp_path / FILE_NAME)) == []

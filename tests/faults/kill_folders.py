"""The data folders that the kill loop starts from: a studied one, and its like as earlier releases left."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from desktop_app.compose import backups_of
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, StatementId
from desktop_app.domain.item import PlainCard, Statement, TraitSet
from desktop_app.progress import Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.row_checks import columns_of
from desktop_app.storage.rows import row_check
from desktop_app.study.copies import Why
from desktop_app.study.importing import add_deck
from tests.clock import FakeClock
from tests.faults.studied import make_studied
from tests.storage.sample import SAMPLES, SIDES, open_at

OLD_SCHEMAS = (1, 2)

BOARDS = Deck(
    DeckHead(DeckId("boards"), "Boards", sides=SIDES),
    (
        TraitSet(
            id=ItemId("many"),
            title="Many traits",
            statements=tuple(
                Statement(StatementId(f"{side.id}-{number}"), side.id, f"Trait {number} of a {side.one}")
                for side in SIDES
                for number in range(12)
            ),
        ),
    ),
)
GAPS = Deck(
    DeckHead(DeckId("gaps"), "Gaps", language="en"),
    (
        *(
            PlainCard(id=ItemId(f"gap-{number}"), cloze=f"Gap {number} asks {{{{what}}}}.")
            for number in range(6)
        ),
        *(
            PlainCard(id=ItemId(f"typed-{number}"), front=f"Word {number}", back=f"Wort {number}", typed=True)
            for number in range(6)
        ),
    ),
)


def make_folder(folder: Path, seed: int) -> None:
    """Some days of study by two people, decks for boards and for typed answers, and a copy."""
    make_studied(folder, seed)
    store = open_at(folder)
    try:
        person = store.learners.last_used()
        with store.transaction():
            for deck in (BOARDS, GAPS):
                add_deck(store, deck)
                store.decks.start(person.id, deck.head.id)
    finally:
        store.close()
    backups_of(folder, FakeClock()).make(Why.ASKED, Silent())


def make_old(folder: Path, schema: int, studied: Path) -> None:
    """The sample of an earlier schema, with the history of the folder `studied` in the place of its own."""
    folder.mkdir()
    shutil.copyfile(SAMPLES / f"schema_{schema}.db", folder / FILE_NAME)
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    try:
        connection.execute("ATTACH ? AS studied", (str(studied / FILE_NAME),))
        connection.execute("BEGIN")
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        # They count, and keep the log from being changed; what comes over is counted already.
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for table in tables:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})"))
            connection.execute(f"DELETE FROM {table}")
            connection.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM studied.{table}")
            if '"check"' in columns:
                _check_anew(connection, table)
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _check_anew(connection: sqlite3.Connection, table: str) -> None:
    """Newer schemas check columns that this one has not."""
    columns = columns_of(connection, table)
    names = len(columns.names)
    where = " AND ".join(f'"{name}" = ?' for name in columns.names)
    connection.executemany(
        f'UPDATE {table} SET "check" = ? WHERE {where}',
        [
            (row_check(row[names + 1 :]), *row[:names])
            for row in connection.execute(f"SELECT {columns.selected} FROM {table}").fetchall()
        ],
    )

"""What can be read of a damaged data folder becomes a new database; nothing is thrown away."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app import compose
from desktop_app.compose import open_engine, salvage_folder
from desktop_app.domain.errors import DatabaseDamaged, DataFolderInUse
from desktop_app.progress import Cancelled, Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.row_checks import CHECKED_TABLES
from desktop_app.storage.salvaging import Salvaged
from desktop_app.study import health
from desktop_app.study.copies import Why
from tests.answering import answer_cards
from tests.clock import FakeClock

PAGE = 4096
EVENTS, ITEMS = 204, 63


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(folder / FILE_NAME)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def wipe(folder: Path, *pages: int) -> None:
    """Fill pages (numbered from 1) with zeros, as a disk does that lost them."""
    with (folder / FILE_NAME).open("r+b") as stream:
        for page in pages:
            stream.seek((page - 1) * PAGE)
            stream.write(bytes(PAGE))


def root_of(folder: Path, name: str) -> int:
    ((page,),) = rows(folder, f"SELECT rootpage FROM sqlite_master WHERE name = '{name}'")
    return int(page)


def leaves(folder: Path, table: str) -> list[int]:
    """The pages with rows of a table whose tree has two levels."""
    content = (folder / FILE_NAME).read_bytes()
    root = (root_of(folder, table) - 1) * PAGE
    assert content[root] == 5
    count = int.from_bytes(content[root + 3 : root + 5], "big")
    cells = [int.from_bytes(content[root + 12 + 2 * at : root + 14 + 2 * at], "big") for at in range(count)]
    found = [int.from_bytes(content[root + cell : root + cell + 4], "big") for cell in cells]
    return [*found, int.from_bytes(content[root + 8 : root + 12], "big")]


def salvaged(folder: Path) -> Salvaged:
    """And everything holds together then."""
    found = salvage_folder(folder, clock=FakeClock())
    engine = open_engine(folder, clock=FakeClock(), read_only=True)
    try:
        checks = health.full_checks(engine.study)
    finally:
        engine.close()
    assert health.is_sound(checks), checks
    assert found.events == rows(folder, "SELECT count(*) FROM event")[0][0]
    return found


def test_a_sound_database_comes_through_whole(studied: Path) -> None:
    # This machine is a device more.
    tables = [*(set(CHECKED_TABLES) - {"device"}), "card_state", "card_mark", "day_tally"]
    before = {table: rows(studied, f"SELECT * FROM {table}") for table in tables}
    found = salvaged(studied)
    assert (found.events, found.items, found.lost) == (EVENTS, ITEMS, ())
    assert {table: rows(studied, f"SELECT * FROM {table}") for table in tables} == before


def test_workshops_are_found_where_their_page_is_gone(studied: Path) -> None:
    """In a copy; the one under way that is nowhere any more is told of."""
    engine = open_engine(studied, clock=FakeClock())
    engine.backups.make(Why.ASKED, Silent())
    engine.close()
    before = rows(studied, "SELECT * FROM workshop WHERE ended_utc_ms IS NOT NULL")
    wipe(studied, root_of(studied, "workshop"), root_of(studied, "workshop_run"))
    found = salvaged(studied)
    assert rows(studied, "SELECT * FROM workshop") == before
    assert "perhaps some workshops that were under way" in found.lost


def test_a_changed_result_is_better_than_none(studied: Path) -> None:
    connection = sqlite3.connect(studied / FILE_NAME)
    connection.execute("UPDATE workshop SET results = replace(results, 'North', 'Nord') WHERE key = 1")
    connection.execute("UPDATE workshop_run SET saved_utc_ms = 1")
    connection.commit()
    connection.close()
    found = salvaged(studied)
    assert found.lost == ("a letter or a number, perhaps, of a workshop", "1 workshop that was under way")
    assert rows(studied, "SELECT count(*) FROM workshop WHERE results LIKE '%Nord%'") == [(1,)]


def test_the_damaged_files_are_kept(studied: Path) -> None:
    wipe(studied, root_of(studied, "event"))
    before = (studied / FILE_NAME).read_bytes()
    found = salvaged(studied)
    assert found.aside.parent.parent == studied
    assert (found.aside / FILE_NAME).read_bytes() == before


def test_one_bad_page_loses_its_own_rows_only(studied: Path) -> None:
    page = leaves(studied, "event")[3]
    wipe(studied, page)
    found = salvaged(studied)
    assert EVENTS - 16 < found.events < EVENTS
    assert found.lost == (f"{EVENTS - found.events} answers or other events",)


def test_where_a_page_above_others_is_gone_nothing_is_lost(studied: Path) -> None:
    wipe(studied, root_of(studied, "event"), root_of(studied, "item"), root_of(studied, "event_card"))
    found = salvaged(studied)
    assert (found.events, found.items) == (EVENTS, ITEMS)


def test_without_the_first_page_all_rows_are_found(studied: Path) -> None:
    wipe(studied, 1)
    found = salvaged(studied)
    assert (found.events, found.items) == (EVENTS, ITEMS)


def test_cards_that_are_gone_are_made_anew(studied: Path) -> None:
    before = rows(studied, "SELECT uuid, id, deck, item, kind FROM card WHERE retired = 0 ORDER BY uuid")
    answered = rows(studied, "SELECT card_uuid, stability FROM card_state ORDER BY card_uuid, stability")
    wipe(studied, leaves(studied, "card")[0])
    salvaged(studied)
    after = rows(studied, "SELECT uuid, id, deck, item, kind FROM card WHERE retired = 0 ORDER BY uuid")
    assert after == before
    known = rows(studied, "SELECT card_uuid, stability FROM card_state ORDER BY card_uuid, stability")
    assert set(known) <= set(answered)
    assert len(known) >= len(answered) - 2


def test_a_changed_answer_is_not_believed(studied: Path) -> None:
    connection = sqlite3.connect(studied / FILE_NAME)
    connection.execute("DROP TRIGGER event_never_changes")
    connection.execute("UPDATE event SET study_day = study_day - 1 WHERE key = 7")
    connection.commit()
    connection.close()
    assert salvaged(studied).lost == ("1 answer or other event",)


def test_a_changed_text_is_better_than_none(studied: Path) -> None:
    connection = sqlite3.connect(studied / FILE_NAME)
    connection.execute("UPDATE item SET content = replace(content, 'Front 7', 'Frknt 7') WHERE id = 'word-7'")
    connection.commit()
    connection.close()
    found = salvaged(studied)
    assert found.lost == ("a letter, perhaps, in the text of an item",)
    assert found.items == ITEMS


def test_a_deck_without_its_head_gets_a_plain_one(studied: Path) -> None:
    wipe(studied, root_of(studied, "deck"))
    found = salvaged(studied)
    assert found.lost == tuple(
        f"the title, sources and plans of the deck “{name}”" for name in ("small", "words")
    )
    engine = open_engine(studied, clock=FakeClock(), read_only=True)
    heads = engine.store.decks.heads()
    engine.close()
    assert [side.id for side in heads[0].sides] == ["lead", "manage"]


def test_learners_without_a_row_keep_their_answers(studied: Path) -> None:
    wipe(studied, root_of(studied, "learner"))
    found = salvaged(studied)
    assert found.events == EVENTS
    assert any("the name of a learner" in line for line in found.lost)
    assert len(rows(studied, "SELECT * FROM learner")) == 3


def with_copy(folder: Path) -> None:
    compose.backups_of(folder, FakeClock()).make(Why.ASKED, compose.Silent())


def with_journal(folder: Path) -> None:
    compose.backups_of(folder, FakeClock()).write_journal()


@pytest.mark.parametrize("way", [with_copy, with_journal])
def test_lost_answers_come_from_a_copy_or_the_journal(studied: Path, way: Callable[[Path], None]) -> None:
    way(studied)
    wipe(studied, *leaves(studied, "event")[2:5])
    found = salvaged(studied)
    assert (found.events, found.lost) == (EVENTS, ())


def test_lost_texts_come_from_a_copy(studied: Path) -> None:
    with_copy(studied)
    wipe(studied, root_of(studied, "deck"), *leaves(studied, "item"), root_of(studied, "learner"))
    found = salvaged(studied)
    assert (found.events, found.items) == (EVENTS, ITEMS)
    assert rows(studied, "SELECT name FROM learner ORDER BY key") == [("Personal",), ("Kim",), ("Lee",)]


def test_the_journal_alone_brings_back_what_was_answered(folder: Path, clock: FakeClock) -> None:
    """With a built-in deck: its texts come with the program."""
    engine = open_engine(folder, clock=clock)
    answer_cards(engine, 5)
    engine.backups.write_journal()
    states = list(engine.store.states.all(engine.study.learner.id))
    engine.close()
    (folder / FILE_NAME).write_bytes(b"\0" * 50_000)
    found = salvaged(folder)
    assert found.events == 5
    engine = open_engine(folder, clock=clock)
    assert [state for _, state in engine.store.states.all(engine.study.learner.id)] == [
        state for _, state in states
    ]
    engine.close()


def test_answers_still_in_the_log_are_read(folder: Path, clock: FakeClock, tmp_path: Path) -> None:
    engine = open_engine(folder, clock=clock)
    answer_cards(engine, 5)
    # As a kill leaves it.
    killed = Path(shutil.copytree(folder, tmp_path / "killed"))
    engine.close()
    assert (killed / f"{FILE_NAME}-wal").stat().st_size > 0
    assert salvaged(killed).events == 5
    assert not list(killed.glob("folded-*"))


def test_nothing_to_read_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"x" * 10_000)
    with pytest.raises(DatabaseDamaged):
        salvage_folder(tmp_path, clock=FakeClock())
    assert (tmp_path / FILE_NAME).read_bytes() == b"x" * 10_000
    assert not (tmp_path / "restoring").exists()


def test_a_folder_in_use_is_left_alone(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    with pytest.raises(DataFolderInUse):
        salvage_folder(folder, clock=clock)
    engine.close()


def test_it_can_be_stopped(studied: Path) -> None:
    class Stopping:
        def step(self, done: int, _total: int = 0) -> None:
            if done > 3:
                raise Cancelled

    before = (studied / FILE_NAME).read_bytes()
    with pytest.raises(Cancelled):
        salvage_folder(studied, clock=FakeClock(), progress=Stopping())
    assert (studied / FILE_NAME).read_bytes() == before
    assert not (studied / "restoring").exists()

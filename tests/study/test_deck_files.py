"""The file a deck was read from: known again, and seen to be another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.compose import Engine
from desktop_app.formats.base import ReadOptions
from desktop_app.study import importing
from desktop_app.study.deck_files import has_changed, mark_of, options_for
from desktop_app.study.rows import DeckFile
from tests.test_cli_check import GOOD_DECK


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tea.toml"
    path.write_text(GOOD_DECK, "utf-8")
    return path


def bring(engine: Engine, path: Path, options: ReadOptions | None = None) -> importing.Outcome:
    with importing.read(path, options) as found:
        outcome = importing.apply(engine.study, importing.plan(engine.study, found))
    importing.settle(engine.study, engine.catalogue)
    return outcome


def file_of(engine: Engine, outcome: importing.Outcome) -> DeckFile:
    file = engine.store.library.file(outcome.decks[0])
    assert file is not None
    return file


def test_a_deck_knows_its_file(engine: Engine, file: Path) -> None:
    kept = file_of(engine, bring(engine, file))
    assert (kept.path, kept.bytes) == (str(file), len(GOOD_DECK))
    assert kept.imported_utc_ms == engine.study.clock.now().at_utc_ms
    assert not has_changed(kept)


def test_another_version_on_the_disk_is_seen(engine: Engine, file: Path) -> None:
    outcome = bring(engine, file)
    file.write_text(GOOD_DECK.replace("shrub", "bush"), "utf-8")
    assert has_changed(file_of(engine, outcome))
    bring(engine, file)
    assert not has_changed(file_of(engine, outcome))


def test_a_file_that_was_only_saved_again_has_not_changed(engine: Engine, file: Path) -> None:
    outcome = bring(engine, file)
    os.utime(file, (1, 1))
    assert not has_changed(file_of(engine, outcome))


def test_a_file_that_is_gone_has_not_changed(engine: Engine, file: Path) -> None:
    outcome = bring(engine, file)
    file.unlink()
    assert not has_changed(file_of(engine, outcome))


def test_an_update_taken_back_can_be_had_again(engine: Engine, file: Path) -> None:
    bring(engine, file)
    file.write_text(GOOD_DECK.replace("shrub", "bush"), "utf-8")
    outcome = bring(engine, file)
    assert outcome.change is not None
    with engine.study.writing():
        outcome.change.take_back(engine.study, engine.catalogue)
    assert has_changed(file_of(engine, outcome))


def test_what_was_set_for_a_file_is_remembered(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "words.csv"
    path.write_bytes("id,front,back\na,Führung,leadership\n".encode("cp1252"))
    assert options_for(engine.store, path) == ReadOptions()
    bring(engine, path, ReadOptions(encoding="cp1252"))
    assert options_for(engine.store, path) == ReadOptions(encoding="cp1252")


def test_what_is_no_file_has_no_mark(tmp_path: Path) -> None:
    assert mark_of(tmp_path) is None
    assert mark_of(tmp_path / "nothing") is None

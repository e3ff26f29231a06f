"""Back to a copy and forth again, with and without what was answered since."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop_app.compose import Engine, backups_of, open_engine, restore_folder
from desktop_app.domain.errors import DatabaseDamaged, DataFolderInUse, NotADatabase
from desktop_app.progress import Cancelled, Silent
from desktop_app.study.copies import Copy, Why
from desktop_app.study.replay import differences
from tests.answering import answer_cards
from tests.clock import FakeClock
from tests.storage.sample import SAMPLES, cards_for, plain_deck


def answers(folder: Path, clock: FakeClock) -> int:
    engine = open_engine(folder, clock=clock)
    try:
        assert list(differences(engine.study)) == []
        return len(list(engine.store.events.all(engine.study.learner.id)))
    finally:
        engine.close()


def study(folder: Path, clock: FakeClock, number: int) -> None:
    engine = open_engine(folder, clock=clock)
    answer_cards(engine, number)
    engine.close()
    clock.advance(hours=1)


@pytest.fixture
def copy(folder: Path, clock: FakeClock) -> Copy:
    """Of two answers; there are five by now."""
    study(folder, clock, 2)
    made = backups_of(folder, clock).make(Why.ASKED, Silent())
    clock.advance(hours=1)
    study(folder, clock, 3)
    return made


def test_what_will_change_is_said_before(copy: Copy, folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    deck = plain_deck()
    engine.store.decks.add(deck, cards_for(deck))
    preview = engine.backups.preview(copy)
    engine.close()
    assert (preview.answers_since, preview.answers_now) == (3, 5)
    assert preview.decks_gone == ("Words",)
    assert preview.cards_now == copy.cards + 5
    assert preview.can_merge


def test_a_copy_comes_back(copy: Copy, folder: Path, clock: FakeClock) -> None:
    restored = restore_folder(folder, copy, clock=clock)
    assert answers(folder, clock) == 2
    assert restored.merged == 0
    newest = backups_of(folder, clock).copies()[0]
    assert (newest.why, newest.answers) == (Why.BEFORE_RESTORE, 5)


def test_with_what_was_answered_since(copy: Copy, folder: Path, clock: FakeClock) -> None:
    before = open_engine(folder, clock=clock)
    states = dict(before.store.states.all(before.study.learner.id))
    before.close()
    assert restore_folder(folder, copy.path, clock=clock, merge_newer=True).merged == 3
    assert answers(folder, clock) == 5
    after = open_engine(folder, clock=clock)
    assert dict(after.store.states.all(after.study.learner.id)) == states
    after.close()


def test_learners_who_came_since_come_back_with_their_answers(
    copy: Copy, folder: Path, clock: FakeClock
) -> None:
    engine = open_engine(folder, clock=clock)
    engine.store.learners.add("Kim")
    engine.close()
    engine = open_engine(folder, clock=clock, learner="Kim")
    for deck in engine.store.decks.heads()[:1]:
        engine.store.decks.start(engine.study.learner.id, deck.id)
    answer_cards(engine, 2)
    engine.close()
    assert restore_folder(folder, copy, clock=clock, merge_newer=True).merged == 5
    engine = open_engine(folder, clock=clock, learner="Kim")
    assert len(list(engine.store.events.all(engine.study.learner.id))) == 2
    assert list(differences(engine.study)) == []
    engine.close()


def test_a_restore_is_undone_and_done_again(copy: Copy, folder: Path, clock: FakeClock) -> None:
    first = restore_folder(folder, copy, clock=clock)
    second = restore_folder(folder, first.aside / "versus.db", clock=clock)
    assert answers(folder, clock) == 5
    restore_folder(folder, second.aside / "versus.db", clock=clock)
    assert answers(folder, clock) == 2


def test_from_a_database_that_nobody_can_read(copy: Copy, folder: Path, clock: FakeClock) -> None:
    """What was answered since is in the journal."""
    engine = open_engine(folder, clock=clock)
    engine.backups.write_journal()
    engine.close()
    (folder / "versus.db").write_bytes(b"\0" * 50_000)
    preview = backups_of(folder, clock).preview(copy)
    assert (preview.answers_since, preview.answers_now, preview.can_merge) == (3, 0, True)
    restored = restore_folder(folder, copy, clock=clock, merge_newer=True)
    assert restored.merged == 3
    assert answers(folder, clock) == 5
    assert (restored.aside / "versus.db").read_bytes() == b"\0" * 50_000


def test_a_folder_without_a_database_gets_the_copy(copy: Copy, folder: Path, clock: FakeClock) -> None:
    (folder / "versus.db").unlink()
    restore_folder(folder, copy, clock=clock)
    assert answers(folder, clock) == 2


def test_while_another_has_it_open_nothing_is_done(copy: Copy, folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    with pytest.raises(DataFolderInUse):
        restore_folder(folder, copy, clock=clock)
    engine.close()
    assert answers(folder, clock) == 5


def test_a_damaged_copy_changes_nothing(copy: Copy, folder: Path, clock: FakeClock) -> None:
    copy.path.write_bytes(copy.path.read_bytes()[:20_000])
    with pytest.raises((DatabaseDamaged, NotADatabase)):
        restore_folder(folder, copy, clock=clock)
    assert answers(folder, clock) == 5
    assert not (folder / "set-aside").exists()


class StopsAt:
    def __init__(self, number: int) -> None:
        self.left = number

    def step(self, _done: int, _total: int = 0) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def test_cancelled_at_any_step_all_is_as_before(
    copy: Copy, folder: Path, clock: FakeClock, tmp_path: Path
) -> None:
    step, is_done = 0, False
    while not is_done:
        once = Path(shutil.copytree(folder, tmp_path / f"cancelled-{step}"))
        try:
            restore_folder(once, copy, clock=clock, merge_newer=True, progress=StopsAt(step))
            is_done = True
        except Cancelled:
            assert answers(once, clock) == 5
        step += 1
    assert step > 3
    assert answers(once, clock) == 5


def test_what_is_written_after_a_restore_is_journalled(copy: Copy, folder: Path, clock: FakeClock) -> None:
    restore_folder(folder, copy, clock=clock)
    study(folder, clock, 1)
    lines = (folder / "backups" / "events.log").read_text().splitlines()
    # Five of before, and the new one.
    assert len(lines) == 6


def test_a_window_s_engine_closes_with_its_journal_written(engine: Engine, folder: Path) -> None:
    answer_cards(engine, 3)
    engine.close()
    assert len((folder / "backups" / "events.log").read_text().splitlines()) == 3


@pytest.mark.parametrize("schema", [1, 2])
def test_a_copy_of_an_older_program_is_brought_up_to_date(
    schema: int, folder: Path, clock: FakeClock
) -> None:
    sample = SAMPLES / f"schema_{schema}.db"
    restored = restore_folder(folder, sample, clock=clock)
    engine = open_engine(folder, clock=clock)
    assert [head.id for head in engine.store.decks.heads()] == ["pair", "words"]
    engine.close()
    # Nothing of the work is left beside what was asked for.
    assert not (folder / "restoring").exists()
    restore_folder(folder, restored.aside / "versus.db", clock=clock)
    assert answers(folder, clock) == 0


def test_the_files_of_a_restore_are_nobody_else_s_to_read(copy: Copy, folder: Path, clock: FakeClock) -> None:
    if os.name != "posix":
        pytest.skip("permissions of files are another matter here")
    restored = restore_folder(folder, copy, clock=clock)
    for path in (folder / "versus.db", restored.aside, restored.aside / "versus.db", copy.path):
        assert path.stat().st_mode & 0o077 == 0

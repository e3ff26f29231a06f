"""A database takes the place of another: killed or failing at any step, one of the two is there, whole."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from desktop_app.domain.errors import DatabaseDamaged, DatabaseTooNew, NotADatabase
from desktop_app.domain.ids import DeckId
from desktop_app.progress import Silent
from desktop_app.storage.backups import restoring
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.errors import named_errors
from tests.storage.sample import AT, add, event, learner, open_at, plain_deck

KILLED, FAILED, BROKEN = 9, 8, 7
STEPS = {"os.rename", "os.remove", "os.rmdir", "os.mkdir"}

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be killed half-way here")


def write(folder: Path, first: int, last: int) -> None:
    store = open_at(folder)
    card = store.cards.of_deck(DeckId("words"))[0]
    with store.transaction():
        for number in range(first, last + 1):
            store.events.append(event(store, card, number))
    store.close()


def answers(folder: Path) -> int:
    """As an opener finds them; whatever was begun is ended then."""
    store = open_at(folder)
    try:
        assert all_problems(store.database.raw) == ()
        return len(list(store.events.all(learner(store))))
    finally:
        store.close()


@pytest.fixture
def folder(data: Path) -> Path:
    """Three answers; in the copy there is one. A log is left from a kill."""
    store = open_at(data)
    add(store, plain_deck())
    store.close()
    write(data, 1, 1)
    shutil.copyfile(data / "versus.db", data / "copy.db")
    write(data, 2, 2)
    store = open_at(data)
    card = store.cards.of_deck(DeckId("words"))[0]
    store.events.append(event(store, card, 3))
    for name in ("versus.db", "versus.db-wal"):
        shutil.copyfile(data / name, data / f"{name}.kept")
    store.close()
    for name in ("versus.db", "versus.db-wal"):
        (data / f"{name}.kept").replace(data / name)
    return data


def aside_in(folder: Path) -> list[Path]:
    """An empty one says nothing: it could not be taken away."""
    return [path.parent for path in (folder / restoring.ASIDE).glob(f"*/{restoring.DATABASE}")]


def restore(folder: Path) -> None:
    restoring.prepare(folder, folder / "copy.db", Silent())
    restoring.replace_database(folder, AT)


def take_back(folder: Path) -> None:
    (aside,) = aside_in(folder)
    restoring.replace_database(folder, AT, aside)


def status_at(step: int, work: Callable[[], object], *, fails: int = 0) -> int:
    """Of a process that does the work until this step of the file system, and is killed there, or told that
    so many steps fail. 0: it was done before."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = step

    def count(name: str, _arguments: object) -> None:
        nonlocal left
        if name in STEPS:
            left -= 1
            if left < 0 and not fails:
                os._exit(KILLED)
            if -fails <= left < 0:
                raise OSError(errno.ENOSPC, "no room")

    try:
        sys.addaudithook(count)
        work()
    except OSError:
        os._exit(FAILED)
    except BaseException:
        # It must not go on as a second run of the tests.
        os._exit(BROKEN)
    os._exit(0)


def test_the_copy_takes_the_place_and_the_files_stay_aside(folder: Path) -> None:
    restore(folder)
    assert answers(folder) == 1
    (aside,) = (folder / "set-aside").iterdir()
    assert answers(aside) == 3


def test_what_was_set_aside_comes_back_as_it_was(folder: Path) -> None:
    restore(folder)
    take_back(folder)
    assert answers(folder) == 3
    (aside,) = (folder / "set-aside").iterdir()
    assert answers(aside) == 1


def test_files_that_nobody_can_read_come_back_as_they_were(folder: Path) -> None:
    (folder / "versus.db").write_bytes(b"not a database at all" * 100)
    restore(folder)
    assert answers(folder) == 1
    take_back(folder)
    assert (folder / "versus.db").read_bytes().startswith(b"not a database")
    assert (folder / "versus.db-wal").exists()


@needs_fork
@pytest.mark.parametrize(("work", "after"), [(restore, 1), (take_back, 3)])
def test_killed_at_any_step_one_of_both_is_there(
    folder: Path, tmp_path: Path, work: Callable[[Path], None], after: int
) -> None:
    if work is take_back:
        restore(folder)
    step, found = 0, []
    while True:
        once = Path(shutil.copytree(folder, tmp_path / f"killed-{step}"))
        status = status_at(step, partial(work, once))
        found.append(answers(once))
        assert not restoring.is_half_way(once)
        assert not (once / restoring.READY).exists()
        # What was set aside before is there, or it is what has come back.
        assert work is restore or {found[-1], *map(answers, aside_in(once))} == {1, 3}
        if status == 0:
            break
        assert status == KILLED
        step += 1
    assert step > 8
    # From one step on it is the new one.
    assert found == sorted(found, reverse=after == 1)
    assert set(found) == {1, 3}


@needs_fork
@pytest.mark.parametrize(
    ("fails", "work", "before", "after"), [(1, restore, 3, 1), (1000, restore, 3, 1), (1, take_back, 1, 3)]
)
def test_failing_at_any_step_one_of_both_is_there(
    folder: Path, tmp_path: Path, fails: int, work: Callable[[Path], None], before: int, after: int
) -> None:
    """Once, or for good until the next start."""
    if work is take_back:
        restore(folder)
    step, done = 0, False
    while not done:
        once = Path(shutil.copytree(folder, tmp_path / f"failed-{fails}-{step}"))
        status = status_at(step, partial(work, once), fails=fails)
        assert status in (0, FAILED)
        found = answers(once)
        assert found == after if status == 0 else found in (1, 3)
        assert found == before or status == 0 or fails > 1
        assert not (once / restoring.READY).exists()
        assert work is restore or {found, *map(answers, aside_in(once))} == {1, 3}
        step += 1
        done = status == 0 and step > 16


@pytest.mark.parametrize(
    ("content", "raised"), [(b"", NotADatabase), (b"x" * 5000, NotADatabase), (None, DatabaseDamaged)]
)
def test_what_is_no_whole_copy_is_refused(
    folder: Path, content: bytes | None, raised: type[Exception]
) -> None:
    copy = folder / "copy.db"
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(raised), named_errors:
        restore(folder)
    assert answers(folder) == 3
    assert not (folder / restoring.READY).exists()
    assert not (folder / "set-aside").exists()


def test_a_copy_of_a_newer_program_is_refused(folder: Path) -> None:
    raw = bytearray((folder / "copy.db").read_bytes())
    raw[60:64] = (99).to_bytes(4, "big")
    (folder / "copy.db").write_bytes(raw)
    with pytest.raises(DatabaseTooNew):
        restore(folder)
    assert answers(folder) == 3

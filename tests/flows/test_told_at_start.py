"""What a window tells without being asked: where the data lies, second versions of it, a doubtful clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.storage import disks
from desktop_app.storage.backups.state import read_state
from desktop_app.storage.upkeep import FolderUpkeep
from desktop_app.ui.actions import FACILITATOR
from desktop_app.ui.start import attendant
from desktop_app.ui.theme.theme import Theme
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.flows.program import press
from tests.flows.test_damage_found import Watched
from tests.ui.pages import settle, until
from tests.workshops import left_half_way

BY = pytest.mark.parametrize("by", ["keys", "mouse"])


@pytest.fixture
def watched(
    sit: Sit, theme: Theme, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Watched]]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    made: list[Watched] = []

    def start() -> Watched:
        made.append(Watched(theme, sit()))
        return made[-1]

    yield start
    for each in made:
        each.close()


def looked(learner: Watched) -> None:
    """Every job of the start is over."""
    until(lambda: learner.begun and not learner.window.jobs.jobs)
    settle()


@pytest.mark.parametrize(
    ("kind", "words"),
    [(disks.Kind.NETWORK, "network disk"), (disks.Kind.REMOVABLE, "removable disk")],
)
def test_a_disk_that_may_go_is_told_of_once(
    watched: Callable[[], Watched], monkeypatch: pytest.MonkeyPatch, kind: disks.Kind, words: str
) -> None:
    monkeypatch.setattr(disks, "kind_of", lambda _: kind)
    learner = watched()
    learner.attend()
    until(lambda: words in learner.strip)
    learner.close()
    again = watched()
    again.attend()
    looked(again)
    assert again.strip == ""


def test_a_synchronised_folder_is_named(watched: Callable[[], Watched], folder: Path) -> None:
    (folder.parent / ".stfolder").mkdir()
    learner = watched()
    learner.attend()
    until(lambda: "Syncthing" in learner.strip)
    assert FolderUpkeep(folder).is_told("Syncthing")


def test_a_second_version_is_reported_until_that_is_put_away(
    watched: Callable[[], Watched], folder: Path
) -> None:
    other = folder / "versus (Kim's conflicted copy 2026-11-21).db"
    other.write_bytes(b"whatever")
    told_of(watched(), other.name).close()
    second = told_of(watched(), other.name)
    press_close(second)
    assert not second.attendant.strips.isVisible()
    second.close()
    third = watched()
    third.attend()
    looked(third)
    assert third.strip == ""
    assert other.read_bytes() == b"whatever"


def told_of(learner: Watched, name: str) -> Watched:
    learner.attend()
    until(lambda: name in learner.strip)
    return learner


def press_close(learner: Watched) -> None:
    QTest.mouseClick(learner.attendant.strips.strip._close, Qt.MouseButton.LeftButton)
    settle()


def test_the_mark_is_right_when_the_session_is_about_to_end(
    watched: Callable[[], Watched], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attendant, "_STILL_RUNNING_MS", 0)
    learner = watched()
    learner.attend()
    until(lambda: read_state(folder).get("clean_exit") is False)
    learner.attendant.note_session_end()
    assert read_state(folder)["clean_exit"] is True
    until(lambda: read_state(folder)["clean_exit"] is False)


@BY
def test_a_doubtful_clock_is_asked_about_before_answers_are_dated(
    watched: Callable[[], Watched], folder: Path, by: str
) -> None:
    learner = watched()
    learner.attendant.begin(is_clock_in_doubt=True)
    settle()
    assert learner.strip == "The computer’s clock says 21 Nov 2026, 10:00. Is that right?"
    learner.press(Key.Key_Return)
    assert not learner.is_studying
    press(learner.window, "Yes", by=by)
    assert not learner.attendant.strips.isVisible()
    learner.press(Key.Key_Return)
    assert learner.is_studying


@BY
def test_a_clock_that_is_being_set_is_waited_for(
    watched: Callable[[], Watched], clock: FakeClock, by: str
) -> None:
    learner = watched()
    learner.attendant.begin(is_clock_in_doubt=True)
    press(learner.window, "I will set it", by=by)
    assert "studying waits" in learner.strip
    press(learner.window, "It is set", by=by)
    assert learner.strip.startswith("The computer’s clock says"), "it was not set"
    press(learner.window, "I will set it", by=by)
    clock.advance(days=-3)
    press(learner.window, "It is set", by=by)
    assert not learner.attendant.strips.isVisible()
    learner.press(Key.Key_Return)
    assert learner.is_studying


@BY
def test_a_workshop_that_was_cut_short_is_gone_on_with(watched: Callable[[], Watched], by: str) -> None:
    learner = watched()
    left_half_way(learner.engine)
    learner.attend()
    assert learner.strip == "A workshop was not finished: Leadership vs. management."
    press(learner.window, "Go on with it", by=by)
    assert learner.window.place == FACILITATOR
    assert not learner.attendant.strips.isVisible()
    run = learner.window.rooms.workshop.desk.run
    assert run is not None
    assert run.desk.number == 3

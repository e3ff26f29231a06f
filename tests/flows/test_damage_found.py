"""Damage that shows once the window is open: a strip with three ways, and study is not ended by force."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app import app
from desktop_app.compose import backups_of, open_engine
from desktop_app.progress import Progress, Silent
from desktop_app.storage.upkeep import FolderUpkeep
from desktop_app.study.context import Study
from desktop_app.study.copies import Why
from desktop_app.study.rows import Check
from desktop_app.ui.jobs import Job
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.start import checks
from desktop_app.ui.start.attendant import Attendant
from desktop_app.ui.theme.theme import Theme
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.program import Step, attendant_of, press, run_program
from tests.ui.pages import settle, until

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
FOUND = "Versus found damage in the data file. Your last checked copy is from today, 10:00."


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setattr(app, "_SETTLED_MS", 0)
    monkeypatch.setattr(app, "_PATIENCE_S", 0.0)
    monkeypatch.setattr(checks, "FULL_AFTER_MS", 0)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


@pytest.fixture
def copied(folder: Path, clock: FakeClock) -> Path:
    """With a checked copy, made at the clock's ten o'clock."""
    backups_of(folder, clock).make(Why.ASKED, Silent())
    return folder


def damage(folder: Path) -> None:
    """One item's text is not what was written."""
    connection = sqlite3.connect(folder / "versus.db")
    connection.execute(
        "UPDATE item SET content = replace(content, 'e', 'a') WHERE key = (SELECT max(key) FROM item)"
    )
    connection.commit()
    connection.close()


def miscount(folder: Path) -> None:
    """A count that does not match its rows."""
    connection = sqlite3.connect(folder / "versus.db")
    connection.execute("UPDATE deck SET cards = cards + 7")
    connection.commit()
    connection.close()


class Watched(Learner):
    def __init__(self, theme: Theme, sat: Learner) -> None:
        self.__dict__ = sat.__dict__
        self.begun: list[Job] = []
        """Every job since it was opened."""
        self.window.jobs.added.connect(self.begun.append)
        self.attendant = Attendant(self.window, self.engine, theme)

    def attend(self) -> None:
        self.attendant.attend()
        settle()

    def close(self) -> None:
        if not self._is_closed:
            self.attendant.close()
        super().close()

    @property
    def strip(self) -> str:
        return self.attendant.strips.strip.text if "strips" in self.attendant.__dict__ else ""


@pytest.fixture
def watched(sit: Sit, theme: Theme) -> Iterator[Callable[[], Watched]]:
    made: list[Watched] = []

    def start() -> Watched:
        made.append(Watched(theme, sit()))
        return made[-1]

    yield start
    for each in made:
        each.close()


def test_sound_data_is_checked_without_a_word(watched: Callable[[], Watched], folder: Path) -> None:
    learner = watched()
    learner.attend()
    until(lambda: FolderUpkeep(folder).last_full_check())
    assert learner.strip == ""
    assert learner.window.today_page._actions.isEnabled()


def test_damage_is_told_with_three_ways(watched: Callable[[], Watched], copied: Path) -> None:
    damage(copied)
    learner = watched()
    learner.attend()
    until(lambda: learner.strip == FOUND)
    ways = [each.text() for each in learner.attendant.strips.strip.buttons]
    assert ways == ["Restore that copy", "Keep looking", "Save a report"]


def test_without_a_copy_salvage_comes_first(watched: Callable[[], Watched], folder: Path) -> None:
    damage(folder)
    learner = watched()
    learner.attend()
    until(lambda: learner.strip.endswith("There is no checked copy."))
    assert learner.attendant.strips.strip.buttons[0].text() == "Save what can be read"


def test_study_is_not_ended_by_force(watched: Callable[[], Watched], copied: Path) -> None:
    damage(copied)
    learner = watched()
    learner.press(Key.Key_Return)
    learner.attend()
    until(lambda: learner.strip == FOUND)
    assert learner.is_studying
    assert QApplication.activeModalWidget() is None
    learner.answer()
    assert len(learner.events) == 1
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    assert not learner.is_studying, "nothing new is begun on damaged data"


def test_damage_is_looked_for_again_at_the_next_start(watched: Callable[[], Watched], copied: Path) -> None:
    damage(copied)
    learner = watched()
    learner.attend()
    until(lambda: learner.strip == FOUND)
    assert not FolderUpkeep(copied).last_full_check()


def test_a_long_check_gives_way_to_whoever_begins_to_answer(
    watched: Callable[[], Watched], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And is begun again once they rest."""
    rests, begun = [True], list[int]()

    def all_checks(study: Study, progress: Progress) -> tuple[Check, ...]:
        begun.append(len(begun))
        rests[0] = len(begun) > 1
        try:
            for _ in range(3_000 if len(begun) == 1 else 1):
                progress.step(0)
                time.sleep(0.01)
        finally:
            rests[0] = True
        return ()

    monkeypatch.setattr(checks, "full_checks", all_checks)
    monkeypatch.setattr(Attendant, "_is_resting", lambda _: rests[0])
    learner = watched()
    learner.attend()
    until(lambda: FolderUpkeep(folder).last_full_check())
    assert begun == [0, 1]
    assert "job_strip" not in learner.window.__dict__ or learner.window.job_strip.isHidden()


def has_told(words: str) -> Callable[[MainWindow], bool]:
    def tells(window: MainWindow) -> bool:
        attendant = attendant_of(window)
        return "strips" in attendant.__dict__ and words in attendant.strips.strip.text

    return tells


@BY
def test_the_copy_is_restored_and_that_can_be_undone(qapp: QApplication, copied: Path, by: str) -> None:
    damage(copied)
    restore = Step(MainWindow, lambda each: press(each, "Restore that copy", by=by), has_told("found damage"))
    undo = Step(MainWindow, lambda each: press(each, "Undo", by=by), has_told("The copy is restored."))
    undone = Step(MainWindow, when=has_told("found damage"))
    assert run_program(qapp, copied, restore, undo, undone) == 0


@BY
def test_keep_looking_writes_no_more(qapp: QApplication, copied: Path, by: str) -> None:
    damage(copied)
    reasons: list[object] = []

    def look(window: MainWindow) -> None:
        reasons.append(attendant_of(window)._reason)
        press(window, "Keep looking", by=by)

    def is_read_only(window: MainWindow) -> bool:
        return attendant_of(window)._reason == "damaged" and has_told("found damage")(window)

    still = has_told("Read-only, because the data file is damaged. Studying is off.")
    steps = (
        Step(MainWindow, look, has_told("found damage")),
        Step(MainWindow, look, is_read_only),
        Step(MainWindow, lambda each: press(each, "Ways on", by=by), still),
        Step(MainWindow, when=has_told("found damage")),
    )
    assert run_program(qapp, copied, *steps) == 0
    assert reasons == [None, "damaged"]


@BY
def test_wrong_counts_are_made_anew(qapp: QApplication, folder: Path, clock: FakeClock, by: str) -> None:
    miscount(folder)
    mend = Step(MainWindow, lambda each: press(each, "Make them anew", by=by), has_told("counts"))
    mended = Step(MainWindow, when=has_told("The counts are made anew from your answers."))
    assert run_program(qapp, folder, mend, mended) == 0
    engine = open_engine(folder, clock=clock, read_only=True)
    counts = engine.store.decks.counts(engine.study.learner.id, engine.study.today())
    assert {each.cards for each in counts.values()} == {358, 161, 77}
    engine.close()


def test_a_report_names_no_card_and_nobody(
    watched: Callable[[], Watched], copied: Path, tmp_path: Path
) -> None:
    damage(copied)
    learner = watched()
    learner.attend()
    until(lambda: learner.strip == FOUND)
    press(learner.window, "Save a report", by="keys")
    dialog = learner.attendant.report.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(tmp_path / "report.txt"))
    dialog.accept()
    until(lambda: (tmp_path / "report.txt").exists() and not learner.window.jobs.jobs)
    words = (tmp_path / "report.txt").read_text("utf-8")
    assert "Check rows: does not hold" in words
    assert "versus.db: " in words
    for said in ("Personal", "eadership", str(copied), str(Path.home())):
        assert said not in words

"""The window on data that is only to be looked at: it says so, nothing is written, and there is a way out."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app import app
from desktop_app.compose import open_engine, open_to_look
from desktop_app.domain.errors import DataFolderReadOnly
from desktop_app.study.choices import choose
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.start.attendant import Attendant
from desktop_app.ui.start.places import Reason
from desktop_app.ui.theme.theme import Theme
from tests.clock import FakeClock
from tests.flows.driver import Key, Learner
from tests.flows.program import Step, attendant_of, press, run_program
from tests.ui.pages import settle, until, visible_texts

BY = pytest.mark.parametrize("by", ["keys", "mouse"])


class Looker(Learner):
    """Sits at a window that is read-only."""

    def __init__(self, theme: Theme, folder: Path, clock: FakeClock, reason: Reason) -> None:
        super().__init__(theme, open_to_look(folder, clock=clock))
        self.attendant = Attendant(self.window, self.engine, theme, reason)
        self.attendant.begin()
        self.attendant.attend()
        settle()

    def button_at_start(self) -> QAbstractButton:
        return self.window.today_page._actions.start

    @property
    def strip(self) -> str:
        return self.attendant.strips.strip.text


def fingerprints(folder: Path) -> dict[str, str]:
    """Of every file; what SQLite makes for readers has nothing in it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(("-shm", "-wal"))
    }


@pytest.fixture
def looker(theme: Theme, folder: Path, clock: FakeClock) -> Iterator[Looker]:
    made = Looker(theme, folder, clock, "asked")
    yield made
    made.close()


def test_it_says_so_and_studying_is_off(looker: Looker) -> None:
    assert looker.strip == "Opened read-only: you can look at everything. Studying is off."
    looker.press(Key.Key_Return)
    assert not looker.is_studying
    start = looker.button("Start studying")
    assert not start.isEnabled()
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    assert not looker.is_studying


def test_nothing_is_written(looker: Looker, folder: Path, theme: Theme) -> None:
    before = fingerprints(folder)
    window = looker.window
    window._furnish()
    for name in window.settings_page._makers:
        window.show_settings()
        window.settings_page.open(name)
        settle()
    window.preferences.change("key_hints", False)
    window.show_today()
    for key in (Key.Key_Return, Key.Key_1, Key.Key_Space, Key.Key_Escape):
        looker.press(key)
    looker.undo()
    looker.close()
    theme.set_key_hints(True)
    assert fingerprints(folder) == before
    assert not any(each.stat().st_size for each in folder.glob("*-wal"))


def test_today_and_settings_can_be_looked_at(looker: Looker) -> None:
    assert "Leadership vs. management" in visible_texts(looker.page)
    looker.press(Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert looker.page is looker.window.settings_page
    looker.window.settings_page.open("daily")
    assert not looker.window.settings_page.section.isEnabled()
    looker.window.settings_page.open("about")
    assert looker.window.settings_page.section.isEnabled()


def test_what_would_write_is_refused_in_words(looker: Looker) -> None:
    with pytest.raises(DataFolderReadOnly, match="open read-only"):
        choose(looker.engine.study, "minutes_per_day", 20)


def test_another_language_keeps_it_so(looker: Looker) -> None:
    looker.window.preferences.change("language", "de")
    until(lambda: not looker.button_at_start().isEnabled())
    settle()
    assert looker.strip
    looker.press(Key.Key_Return)
    assert not looker.is_studying
    looker.window.preferences.change("language", "en")
    settle()


def test_f6_goes_to_the_strip(looker: Looker) -> None:
    strips = looker.attendant.strips
    for _ in range(4):
        looker.press(Key.Key_F6)
        focus = QApplication.focusWidget()
        if focus is not None and strips.isAncestorOf(focus):
            return
    raise AssertionError("the strip was never reached")


@BY
def test_it_can_be_opened_for_writing(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    monkeypatch.setattr(app, "_SETTLED_MS", 0)
    reasons: list[Reason | None] = []

    def look(window: MainWindow) -> None:
        reasons.append(attendant_of(window)._reason)
        press(window, "Open for writing", by=by)

    def write(window: MainWindow) -> None:
        reasons.append(attendant_of(window)._reason)
        assert window.today_page._actions.isEnabled()

    def is_writing(window: MainWindow) -> bool:
        return attendant_of(window)._reason is None

    steps = (Step(MainWindow, look), Step(MainWindow, write, is_writing))
    assert run_program(qapp, folder, *steps, opening=app.Opening("asked")) == 0
    assert reasons == ["asked", None]


@BY
def test_trying_again_while_it_is_in_use_shows_the_page_again(
    qapp: QApplication, folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    from desktop_app.ui.start_problem import StartProblem

    monkeypatch.setattr(app, "_SETTLED_MS", 0)
    monkeypatch.setattr(app, "_PATIENCE_S", 0.0)
    holder = open_engine(folder, clock=clock)
    again = Step(MainWindow, lambda each: press(each, "Try again", by=by))
    leave = Step(StartProblem, lambda each: press(each, "Close", by=by))
    assert run_program(qapp, folder, again, leave, opening=app.Opening("held")) == 1
    holder.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount")
def test_a_disk_that_cannot_be_written_can_be_looked_at(
    theme: Theme, folder: Path, clock: FakeClock, tmp_path: Path
) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "--bind", str(folder), str(place)], check=False).returncode:
        pytest.skip("mounting is not possible here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        looker = Looker(theme, place, clock, "unwritable")
        assert looker.strip.startswith("Read-only, because the data folder cannot be written.")
        assert "Leadership vs. management" in visible_texts(looker.page)
        looker.close()
    finally:
        subprocess.run(["umount", str(place)], check=True)

"""Pages in place of the window: what is in the way, and each way on, by keys and by mouse."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app import app
from desktop_app.compose import backups_of, open_engine
from desktop_app.progress import Silent
from desktop_app.storage import disks
from desktop_app.storage.lock import NOTE_NAME, read_note
from desktop_app.study.copies import Why
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.start_problem import StartProblem
from tests.clock import FakeClock
from tests.flows.program import Step, attendant_of, press, run_program
from tests.flows.test_start import digest

BY = pytest.mark.parametrize("by", ["keys", "mouse"])


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_SETTLED_MS", 0)
    monkeypatch.setattr(app, "_PATIENCE_S", 0.0)


def page(words: str, by: str) -> Step:
    """Choose this on the page that shows."""
    return Step(StartProblem, lambda each: press(each, words, by=by))


def seen(kind: type[QWidget] = MainWindow) -> Step:
    return Step(kind)


def told(words: str, seen: list[str]) -> Step:
    def act(window: MainWindow) -> None:
        seen.append(attendant_of(window).strips.strip.text)

    return Step(
        MainWindow, act, lambda each: "strips" in attendant_of(each).__dict__ and words in text_of(each)
    )


def text_of(window: MainWindow) -> str:
    return attendant_of(window).strips.strip.text


def texts(window: QWidget) -> str:
    return " ".join(each.text() for each in window.findChildren(QLabel))


def spoil(folder: Path) -> None:
    """The file is no database any more."""
    (folder / "versus.db").write_bytes(b"a shopping list " * 1000)


def copy_of(folder: Path, clock: FakeClock) -> None:
    backups_of(folder, clock).make(Why.ASKED, Silent())


@BY
def test_an_unreadable_file_is_replaced_by_the_last_copy(
    qapp: QApplication, folder: Path, clock: FakeClock, by: str
) -> None:
    copy_of(folder, clock)
    spoil(folder)
    said: list[str] = []
    restore = Step(StartProblem, lambda each: press(each, restore_words(each), by=by))
    assert run_program(qapp, folder, restore, told("restored", said)) == 0
    engine = open_engine(folder, clock=clock)
    assert len(engine.store.decks.heads()) == 3
    engine.close()
    kept = [each for each in folder.rglob("versus.db") if each.parent != folder]
    assert [each.read_bytes()[:15] for each in kept] == [b"a shopping list"]


def restore_words(window: StartProblem) -> str:
    first = next(iter(window.buttons.values())).text()
    assert first.startswith("Restore the copy from ")
    return first


@BY
def test_without_a_copy_what_can_be_read_is_saved(
    qapp: QApplication, folder: Path, clock: FakeClock, by: str
) -> None:
    shutil.rmtree(folder / "backups", ignore_errors=True)
    with (folder / "versus.db").open("r+b") as file:
        file.write(b"x" * 16)
    said: list[str] = []
    words = "Save what can be read"
    first = Step(StartProblem, lambda each: press(each, words, by=by), lambda each: words in first_of(each))
    assert run_program(qapp, folder, first, told("Saved what could be read", said)) == 0
    assert "Items: 91." in said[0]


def test_where_nothing_can_be_read_that_is_said(qapp: QApplication, folder: Path) -> None:
    shutil.rmtree(folder / "backups", ignore_errors=True)
    spoil(folder)
    before = digest(folder)
    again = Step(
        StartProblem,
        lambda each: press(each, "Close", by="keys"),
        lambda each: "Nothing could be saved." in texts(each),
    )
    assert run_program(qapp, folder, page("Save what can be read", "keys"), again) == 1
    assert digest(folder) == before


def first_of(window: StartProblem) -> str:
    return next(iter(window.buttons.values())).text()


class Opened(QObject):
    """Stands in for the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    manager = Opened()
    QDesktopServices.setUrlHandler("file", manager, "open")
    yield manager
    QDesktopServices.unsetUrlHandler("file")


@BY
def test_the_folder_can_be_opened_and_the_page_comes_again(
    qapp: QApplication, folder: Path, opened: Opened, by: str
) -> None:
    spoil(folder)
    before = digest(folder)
    assert run_program(qapp, folder, page("Open the folder", by), page("Close", by)) == 1
    assert opened.urls == [str(folder)]
    assert digest(folder) == before


def test_an_older_program_writes_nothing_at_all(qapp: QApplication, folder: Path) -> None:
    connection = sqlite3.connect(folder / "versus.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = {each: each.stat().st_mtime_ns for each in folder.rglob("*")}
    assert run_program(qapp, folder, page("Close", "keys")) == 1
    assert {each: each.stat().st_mtime_ns for each in folder.rglob("*")} == before


@BY
def test_a_folder_in_use_can_be_tried_again(
    qapp: QApplication, folder: Path, clock: FakeClock, by: str
) -> None:
    holder = open_engine(folder, clock=clock)
    question = "Another Versus window is using this data. Switch to it?"

    def let_go_and_try(window: StartProblem) -> None:
        holder.close()
        press(window, "Try again", by=by)

    first = Step(StartProblem, let_go_and_try, lambda each: question in texts(each))
    assert run_program(qapp, folder, first, seen()) == 0


@BY
def test_a_folder_in_use_can_be_looked_at(
    qapp: QApplication, folder: Path, clock: FakeClock, by: str
) -> None:
    holder = open_engine(folder, clock=clock)
    said: list[str] = []
    assert run_program(qapp, folder, page("Open read-only", by), told("Read-only", said)) == 0
    holder.close()
    assert said == ["Read-only, because another Versus is using this data. Studying is off."]


@pytest.fixture
def foreign(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A note of another machine on a network disk."""
    monkeypatch.setattr(disks, "is_plainly_local", lambda _: False)
    note = {"pid": 4, "host": "studio-mac", "since_utc_ms": 1_795_255_200_000}
    (folder / NOTE_NAME).write_text(json.dumps(note), encoding="utf-8")
    return folder


@BY
def test_another_computers_data_is_taken_over_after_a_warning(
    qapp: QApplication, foreign: Path, by: str
) -> None:
    named = Step(
        StartProblem,
        lambda each: press(each, "Take over…", by=by),
        lambda each: "studio-mac" in texts(each),
    )
    warned = Step(
        StartProblem,
        lambda each: press(each, "Take over", by=by),
        lambda each: "answers are lost" in texts(each),
    )
    assert run_program(qapp, foreign, named, warned, seen()) == 0
    assert not (foreign / NOTE_NAME).exists()


def test_enter_does_not_take_over(qapp: QApplication, foreign: Path) -> None:
    warned = Step(
        StartProblem,
        lambda each: press(each, "Back", by="keys"),
        lambda each: "answers are lost" in texts(each),
    )
    steps = (page("Take over…", "keys"), warned, page("Close", "keys"))
    assert run_program(qapp, foreign, *steps) == 1
    note = read_note(foreign / NOTE_NAME)
    assert note is not None
    assert note.host == "studio-mac"


def test_escape_closes_a_page(qapp: QApplication, folder: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    spoil(folder)
    leave = Step(StartProblem, lambda each: QTest.keyClick(each, Qt.Key.Key_Escape))
    assert run_program(qapp, folder, leave) == 1


def test_read_only_where_there_is_nothing_yet(qapp: QApplication, tmp_path: Path) -> None:
    data = tmp_path / "none"
    asked = app.Opening("asked")
    assert run_program(qapp, data, page("Close", "keys"), opening=asked) == 1
    assert not data.exists()
    assert run_program(qapp, data, page("Open for writing", "mouse"), seen(), opening=asked) == 0
    assert (data / "versus.db").exists()

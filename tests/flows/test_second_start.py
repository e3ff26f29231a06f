"""A second start on the same data, and `versus FILE`: the first window comes forward and opens the file."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.paths import built_in_decks
from desktop_app.study.copies import Why
from desktop_app.ui.instance import read_line, server_name
from desktop_app.ui.start.attendant import Attendant
from desktop_app.ui.theme.theme import Theme
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.flows.importing import Trainer
from tests.flows.program import Step, press, run_program
from tests.ui.pages import settle, until

BY = pytest.mark.parametrize("by", ["keys", "mouse"])
# The offscreen platform cannot bring a window forward, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def short_folder(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Sockets lie in a folder of their own, as on a system that gives each user one."""
    place = tmp_path_factory.mktemp("run")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))


class First(Learner):
    """The first window, settled."""

    def __init__(self, theme: Theme, sat: Learner) -> None:
        self.__dict__ = sat.__dict__
        self.attendant = Attendant(self.window, self.engine, theme)
        self.attendant.attend()
        self.trainer = Trainer(self)
        settle()

    @property
    def strip(self) -> str:
        return self.attendant.strips.strip.text

    def close(self) -> None:
        if not self._is_closed:
            self.attendant.close()
        super().close()

    def hears(self, words: str) -> None:
        until(lambda: "strips" in self.attendant.__dict__ and words in self.strip)


@pytest.fixture
def first(sit: Sit, theme: Theme, short_folder: None) -> Iterator[First]:
    learner = First(theme, sit())
    yield learner
    learner.close()


def second_start(folder: Path, *more: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--data-dir", str(folder), *map(str, more)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """While our own window goes on."""
    until(lambda: process.poll() is not None)
    assert process.stderr is not None
    said = process.stderr.read()
    process.stderr.close()
    return process.returncode, said


def deck_file(folder: Path, **texts: str) -> Path:
    """A deck that is not among the built-in ones; `texts` are exchanged in it."""
    words = built_in_decks()[0].read_text("utf-8")
    head = words.splitlines()
    lines = [
        'id = "mine"' if each.startswith("id = ") and number < 6 else each for number, each in enumerate(head)
    ]
    lines = [
        'title = "My own"' if each.startswith("title = ") and number < 6 else each
        for number, each in enumerate(lines)
    ]
    words = "\n".join(lines)
    for old, new in texts.items():
        words = words.replace(old, new)
    path = folder / "mine.toml"
    path.write_text(words, "utf-8")
    return path


def test_a_second_start_ends_at_once_and_the_first_comes_forward(first: First, folder: Path) -> None:
    first.window.setWindowState(Qt.WindowState.WindowMinimized)
    assert ended(second_start(folder)) == (0, "")
    assert not first.window.isMinimized()
    assert first.page is first.window.today_page


@BY
def test_a_deck_is_looked_at_added_and_studied(first: First, folder: Path, tmp_path: Path, by: str) -> None:
    assert ended(second_start(folder, deck_file(tmp_path))) == (0, "")
    until(lambda: first.trainer.pages.currentWidget() is first.trainer.pages.preview)
    assert "My own" not in first.trainer.heads
    button = first.trainer.pages.preview.foot.do_button.text()
    assert button.endswith(" cards")
    press(first.window, button, by=by)
    until(lambda: first.trainer.told.startswith("“My own” added, "))
    assert [copy.why for copy in first.engine.backups.copies()] == [Why.BEFORE_IMPORT]
    assert not first.is_studying
    press(first.window, "Study it now", by=by)
    assert first.is_studying
    assert first.showing.head.title == "My own"


def test_a_deck_that_is_here_already_changes_nothing(first: First) -> None:
    before = first.engine.store.changes
    first.attendant.answer(built_in_decks()[0])
    until(lambda: first.trainer.told.endswith(" is here already. Nothing was changed."))
    assert first.engine.store.changes == before


@BY
def test_a_deck_with_problems_names_the_first(first: First, tmp_path: Path, by: str) -> None:
    path = deck_file(tmp_path, **{"[[contrasts]]": "[[contrast]]"})
    first.attendant.answer(path)
    until(lambda: first.trainer.waiting.get("mine.toml", "").startswith("mine.toml:"))
    press(first.window, "Copy details", by=by)
    assert "mine.toml:" in QGuiApplication.clipboard().text()
    assert len(first.engine.store.decks.heads()) == 3


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("cards.apkg", "This is not a file that Versus knows."),
        ("notes", "Versus cannot read this kind of file."),
        ("a folder", "There is no file in this folder that holds a deck."),
    ],
)
def test_anything_else_says_what_is_wrong(first: First, tmp_path: Path, name: str, sentence: str) -> None:
    path = tmp_path / name
    path.mkdir() if name == "a folder" else path.write_text("x")
    first.attendant.answer(path)
    until(lambda: first.trainer.waiting.get(name, "").startswith(sentence))


def test_a_file_that_is_not_there(first: First, tmp_path: Path) -> None:
    first.attendant.answer(tmp_path / "none.toml")
    until(lambda: first.trainer.waiting.get("none.toml") == "There is no file of this name.")


def test_what_is_being_studied_goes_on(first: First, folder: Path, tmp_path: Path) -> None:
    first.press(Key.Key_Return)
    card = first.showing.card.id
    assert ended(second_start(folder, deck_file(tmp_path))) == (0, "")
    first.hears("mine.toml can be looked at in Import.")
    assert first.is_studying
    assert first.showing.card.id == card
    assert QApplication.activeModalWidget() is None
    first.answer()
    assert len(first.events) == 1
    press(first.window, "Look at it", by="mouse")
    assert first.page is first.trainer.pages
    press(first.window, "Continue", by="mouse")
    until(lambda: first.trainer.pages.currentWidget() is first.trainer.pages.preview)


@pytest.mark.parametrize(
    "line",
    [
        b"hello\n",
        b"versus 1 relative/path.toml\n",
        b"versus 1 /with\ttab\n",
        b"versus 1 /bad\xff\n",
        b"versus 1 /" + b"x" * 10_000 + b"\n",
    ],
)
def test_only_a_path_is_taken_from_a_caller(first: First, folder: Path, line: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(server_name(folder))
        caller.sendall(line)
        caller.setblocking(False)
        answers: list[bytes] = []

        def is_over() -> bool:
            try:
                answers.append(caller.recv(100))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            return answers[-1] == b""

        until(is_over)
    assert b"ok" not in b"".join(answers)
    assert "strips" not in first.attendant.__dict__


def test_nothing_is_a_wish_too() -> None:
    assert read_line(b"versus 1 \n") is None
    assert read_line("versus 1 /tmp/Führung.toml\n".encode()) == Path("/tmp/Führung.toml")


def test_the_socket_is_the_users_own(first: First, folder: Path) -> None:
    assert Path(server_name(folder)).stat().st_mode & 0o077 == 0


def test_a_second_start_waits_for_a_window_that_is_closing(first: First, folder: Path) -> None:
    """It gets no answer, and opens the data itself once it is free."""
    first.attendant.close()
    process = second_start(folder)
    until(lambda: "SigCgt" in status_of(process) and (folder / "logs").exists())
    first.close()
    note = folder / "versus.lock.json"
    until(lambda: note.exists() and str(process.pid) in note.read_text("utf-8"))
    process.terminate()
    assert ended(process) == (0, "")


def status_of(process: subprocess.Popen[str]) -> str:
    status = Path(f"/proc/{process.pid}/status")
    return status.read_text() if status.exists() else "SigCgt"


def test_a_first_start_with_a_file(
    qapp: QApplication, folder: Path, tmp_path: Path, short_folder: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app import app
    from desktop_app.ui.importing.pages import ImportPages
    from desktop_app.ui.main_window import MainWindow

    monkeypatch.setattr(app, "_SETTLED_MS", 0)

    def shows_it(window: MainWindow) -> bool:
        pages = window.rooms.page("importing")
        return isinstance(pages, ImportPages) and pages.currentWidget() is pages.preview

    step = Step(MainWindow, when=shows_it)
    assert run_program(qapp, folder, step, file=deck_file(tmp_path)) == 0


def test_of_two_starts_at_the_same_instant_one_opens_a_window(folder: Path, short_folder: None) -> None:
    """As after a double click too many: the other leads there and ends, without a word."""
    both = [second_start(folder) for _ in range(2)]
    until(lambda: any(each.poll() is not None for each in both))
    window = next(each for each in both if each.poll() is None)
    window.terminate()
    assert [ended(each) for each in both] == [(0, ""), (0, "")]

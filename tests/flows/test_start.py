"""The program as it is started: what cannot be opened is said in plain words, and nothing is touched."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from desktop_app.paths import without_home
from tests.clock import FakeClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends the program with SIGTERM")


class Running:
    """`versus --data-dir …` as a process of its own, on no screen."""

    def __init__(self, data: Path, *more: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop_app", "--data-dir", str(data), *more],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.log = data / "logs"

    def said_at_the_end(self, after_s: float = 20) -> tuple[int, str]:
        """Exit status and standard error, after being asked to end as soon as the window is up."""
        deadline = time.monotonic() + after_s
        while time.monotonic() < deadline and not self._is_up() and self.process.poll() is None:
            time.sleep(0.05)
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors

    def _is_up(self) -> bool:
        """The signal handlers are there once the process catches SIGTERM."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            time.sleep(1.5)
            return True
        caught = next(line for line in status.read_text().splitlines() if line.startswith("SigCgt:"))
        return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1) and self._has_opened()

    def _has_opened(self) -> bool:
        time.sleep(0.7)
        return True


def digest(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("versus.db*")}


def test_a_new_folder_is_furnished_and_left_in_order(tmp_path: Path) -> None:
    data = tmp_path / "new"
    status, errors = Running(data).said_at_the_end()
    assert (status, errors) == (0, "")
    engine = open_engine(data, read_only=True)
    assert len(engine.store.decks.heads()) == 3
    engine.close()


def test_a_newer_database_is_refused_and_left_alone(folder: Path) -> None:
    connection = sqlite3.connect(folder / "versus.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = digest(folder)
    status, errors = Running(folder).said_at_the_end()
    assert status == 1
    assert "newer" in errors
    assert "Install the newer Versus" in errors
    assert digest(folder) == before


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "versus.db").write_text("a shopping list " * 100)
    before = digest(data)
    status, errors = Running(data).said_at_the_end()
    assert status == 1
    assert "not a Versus database" in errors
    assert digest(data) == before


def test_a_second_window_on_the_same_folder_is_refused(folder: Path, clock: FakeClock) -> None:
    engine = open_engine(folder, clock=clock)
    status, errors = Running(folder).said_at_the_end()
    engine.close()
    assert status == 1
    assert "Another Versus" in errors


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    status, errors = Running(tmp_path / "file" / "data").said_at_the_end()
    assert status == 1
    assert errors.startswith("versus: ")
    assert "Traceback" not in errors


def test_an_unknown_learner_is_named(folder: Path) -> None:
    status, errors = Running(folder, "--learner", "Nobody").said_at_the_end()
    assert status == 1
    assert "Nobody" in errors


def test_the_home_folder_is_not_told() -> None:
    assert without_home(str(Path.home() / "x")) == f"~{os.sep}x"

"""The command `versus` on a real X display, studied with real key presses from outside the process."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from desktop_app.study.statistics import statistics
from tests.running import finished, python

REVIEWS = 10
SOON_SECONDS = 60
# From outside nobody sees which kind of card it is. Each of these does something for some kind at some
# stage and nothing for the others, so that going round answers any card: choose, reveal or rate, rate, go on.
KEYS = ("Left", "space", "3", "Return")
MOST_KEYS = 200
KEY_SECONDS = 0.2

_missing = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
pytestmark = pytest.mark.skipif(bool(_missing), reason=f"needs {' and '.join(_missing)}")


@pytest.fixture
def display() -> Iterator[str]:
    """A display of our own, on a number that is free."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with open(reading, encoding="ascii") as answer:  # noqa: PTH123 - it has no path
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=SOON_SECONDS)


def test_ten_cards_by_real_keys(display: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    window = _versus(display, "--data-dir", folder)
    try:
        _soon(lambda: _window_id(display), "no window whose title begins with Versus")
        _xdotool(display, "windowfocus", "--sync", _window_id(display))
        _press(display, "Return")
        _answer(display, folder, window.pid)
    finally:
        window.terminate()
        ended = finished(window)
    assert ended.status == 0, ended.err
    assert finished(_versus(display, "stats", "--json", "--data-dir", folder)).data["reviews"] == REVIEWS


def _answer(display: str, folder: Path, pid: int) -> None:
    """Press keys until ten answers are kept; a key gives one answer at most."""
    done = 0
    for number, key in enumerate(cycle(KEYS)):
        if done == REVIEWS:
            return
        assert number < MOST_KEYS, f"{done} answers after {number} keys"
        _press(display, key)
        done = _reviews_after_key(folder, done, pid)


def _reviews_after_key(folder: Path, done: int, pid: int) -> int:
    """How many answers are kept: once there are more than before, or the window rests again for a while."""
    since = time.monotonic()
    while (reviews := _reviews(folder)) == done and time.monotonic() - since < KEY_SECONDS:
        if not _rests(pid):  # on a busy machine a key takes long
            since = time.monotonic()
    return reviews


def _reviews(folder: Path) -> int:
    """Read beside the open window."""
    engine = open_engine(folder, read_only=True)
    try:
        return statistics(engine.study).reviews
    finally:
        engine.close()


def _rests(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text("ascii").rpartition(")")[2].split()[0] == "S"


def _versus(display: str, *arguments: str | Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return python("-m", "desktop_app", *arguments, env=environment)


def _window_id(display: str) -> str:
    found = _xdotool(display, "search", "--onlyvisible", "--name", "^Versus").split()
    return found[-1] if found else ""


def _press(display: str, key: str) -> None:
    _xdotool(display, "key", key)


def _xdotool(display: str, *words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=SOON_SECONDS,
        check=False,
    )
    return done.stdout


def _soon(true: Callable[[], object], otherwise: str) -> None:
    last = time.monotonic() + SOON_SECONDS
    while not true():
        assert time.monotonic() < last, otherwise
        time.sleep(0.05)

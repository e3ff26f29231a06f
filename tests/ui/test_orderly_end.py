"""In processes of their own: signals belong to the whole process."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QMetaObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.orderly_end import OrderlyEnd

PROGRAM = """
import pathlib, signal, sys
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.ui.orderly_end import OrderlyEnd

marker = pathlib.Path(sys.argv[1])

class Window(QWidget):
    def closeEvent(self, event):
        with marker.open("a") as file:
            file.write("closed\\n")

application = QApplication([])
window = Window()
window.show()
end = OrderlyEnd()
end.endRequested.connect(window.close)
end.endRequested.connect(lambda: marker.open("a").write("asked\\n") and None)
end.install()
print("ready", flush=True)
status = application.exec()
end.uninstall()
sys.exit(status)
"""


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "marker"


def start(marker: Path, **options: object) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, marker],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,  # type: ignore[call-overload]
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_closes_the_window_and_ends_well(
    marker: Path, processes: list[subprocess.Popen[str]], name: str
) -> None:
    process = start(marker)
    processes.append(process)
    process.send_signal(signal.Signals[name])
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "")
    assert "closed" in marker.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_who_is_told_to_ignore_a_signal_goes_on_doing_so(
    marker: Path, processes: list[subprocess.Popen[str]]
) -> None:
    process = start(marker, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    processes.append(process)
    process.send_signal(signal.SIGHUP)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 0


def test_the_end_is_asked_for_once(qtbot: QtBot) -> None:
    end = OrderlyEnd()
    asked: list[bool] = []
    end.endRequested.connect(lambda: asked.append(True))
    end.install()
    try:
        with qtbot.waitSignal(end.endRequested):
            signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        qtbot.wait(20)
    finally:
        end.uninstall()
    assert asked == [True]


@pytest.mark.usefixtures("qapp")
def test_handlers_are_given_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    end = OrderlyEnd()
    end.install()
    end.uninstall()
    end.uninstall()
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_the_end_of_the_session_asks_to_save(qtbot: QtBot, qapp: QApplication) -> None:
    """Only a session manager can send the real signal, so that it is heard and what follows is all we see."""
    name = SIGNAL("commitDataRequest(QSessionManager&)")
    end, before = OrderlyEnd(), qapp.receivers(name)
    end.install()
    try:
        assert qapp.receivers(name) == before + 1
        with qtbot.waitSignal(end.saveRequested):
            QMetaObject.invokeMethod(end, "_on_commit_data")
    finally:
        end.uninstall()
    assert qapp.receivers(name) == before

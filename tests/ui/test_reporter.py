from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Slot, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.ui.reporter import QUIET_SECONDS, Report, Reporter

SOMETHING = "Something went wrong in Versus. Your answers so far are saved."


class Listener(QObject):
    """Keeps what it hears, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.reports: list[Report] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, report: Report) -> None:
        self.reports.append(report)
        self.threads.append(QThread.currentThread())


class Seconds:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def reporter(qapp: QApplication, seconds: Seconds) -> Iterator[Reporter]:
    assert qapp.thread().isCurrentThread()
    made = Reporter(seconds=seconds)
    made.install()
    yield made
    made.uninstall()


@pytest.fixture
def listener(reporter: Reporter) -> Listener:
    made = Listener()
    reporter.reported.connect(made.hear)
    return made


def heard(qtbot: QtBot, listener: Listener, number: int = 1) -> list[Report]:
    qtbot.waitUntil(lambda: len(listener.reports) >= number)
    return listener.reports


def fail(message: str = "oops") -> None:
    raise ValueError(message)


def hand_over(call: Any, *arguments: Any) -> None:
    """As Python does with an exception that nobody caught."""
    try:
        call(*arguments)
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_an_exception_in_a_slot_is_reported(qtbot: QtBot, listener: Listener) -> None:
    QTimer.singleShot(0, fail)
    [report] = heard(qtbot, listener)
    assert report.sentence == SOMETHING
    assert "ValueError: oops" in report.details
    assert "in fail" in report.details


def test_an_exception_in_a_thread_is_reported_on_the_gui_thread(qtbot: QtBot, listener: Listener) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    [report] = heard(qtbot, listener)
    assert "ValueError: oops" in report.details
    assert listener.threads == [listener.thread()]


def test_an_exception_while_an_object_is_thrown_away_is_reported(qtbot: QtBot, listener: Listener) -> None:
    class Failing:
        def __del__(self) -> None:
            fail("late")

    Failing()
    gc.collect()
    [report] = heard(qtbot, listener)
    assert "ValueError: late" in report.details


def test_an_error_of_the_world_is_told_in_its_own_words(qtbot: QtBot, listener: Listener) -> None:
    def fill_disk() -> None:
        raise AppError(phrase("The disk is full."), phrase("Make room."), f"in {Path.home()}/data")

    hand_over(fill_disk)
    assert heard(qtbot, listener) == [Report("The disk is full. Make room.", "in ~/data")]


def test_phrases_are_said_in_the_learners_language(qtbot: QtBot) -> None:
    def shout(words: Phrase) -> str:
        return str(words).upper()

    reporter, listener = Reporter(say=shout), Listener()
    reporter.reported.connect(listener.hear)
    reporter.report(AppError(phrase("Full."), phrase("Make room.")))
    assert heard(qtbot, listener)[0].sentence == "FULL. MAKE ROOM."


def test_details_do_not_name_the_home_folder(qtbot: QtBot, listener: Listener) -> None:
    hand_over(fail, f"{Path.home()}/data")
    assert "ValueError: ~/data" in heard(qtbot, listener)[0].details


def test_one_place_is_reported_once_a_minute(qtbot: QtBot, listener: Listener, seconds: Seconds) -> None:
    for _ in range(60):
        hand_over(fail)
    seconds.now = QUIET_SECONDS - 1
    hand_over(fail)
    seconds.now = QUIET_SECONDS
    hand_over(fail)
    heard(qtbot, listener, 2)
    qtbot.wait(1)
    assert len(listener.reports) == 2


def test_another_place_is_reported_at_once(qtbot: QtBot, listener: Listener) -> None:
    hand_over(fail)
    hand_over(int, "no number")
    assert len(heard(qtbot, listener, 2)) == 2


def test_what_was_only_counted_is_logged(
    qtbot: QtBot, listener: Listener, seconds: Seconds, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(4):
        hand_over(fail)
    seconds.now = QUIET_SECONDS
    hand_over(fail)
    heard(qtbot, listener, 2)
    assert "The same happened 3 more times." in caplog.messages


@pytest.mark.usefixtures("reporter")
def test_who_started_it_from_a_terminal_reads_it_there(capsys: pytest.CaptureFixture[str]) -> None:
    hand_over(fail)
    assert "ValueError: oops" in capsys.readouterr().err


def test_ctrl_c_passes(listener: Listener, reporter: Reporter, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[type[BaseException]] = []
    reporter.uninstall()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: passed.append(kind))
    reporter.install()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    reporter.uninstall()
    assert passed == [KeyboardInterrupt]
    assert not listener.reports


@pytest.mark.usefixtures("reporter")
def test_words_of_qt_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    qWarning("a word of Qt")
    assert ("desktop_app.ui.reporter", "WARNING", "Qt: a word of Qt") in [
        (record.name, record.levelname, record.getMessage()) for record in caplog.records
    ]


@pytest.mark.usefixtures("reporter")
@pytest.mark.parametrize(
    ("said", "logged"),
    [
        (
            'QImage: cannot open "/home/ada/cards/secret.png": no such file',
            "QImage: cannot open …: no such file",
        ),
        ("cannot read /home/ada/My/secret.png", "cannot read …"),
        ("cannot read file:///home/ada/secret.png", "cannot read …"),
        (r"cannot read C:\Users\ada\secret.png", "cannot read …"),
        ("‘x’ and “secret” are no colours", "‘x’ and … are no colours"),
        ("QObject::connect: 3 of 4/5 failed", "QObject::connect: 3 of 4/5 failed"),
    ],
)
def test_what_qt_quotes_is_not_logged(said: str, logged: str, caplog: pytest.LogCaptureFixture) -> None:
    qWarning(said)
    assert f"Qt: {logged}" in [record.getMessage() for record in caplog.records]


@pytest.mark.usefixtures("qapp")
def test_all_hooks_are_given_back() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    reporter = Reporter()
    reporter.install()
    reporter.install()
    reporter.uninstall()
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.usefixtures("qapp")
def test_an_object_that_is_gone_reports_nothing_and_raises_nothing() -> None:
    parent = QObject()
    reporter = Reporter(parent)
    delete(parent)
    reporter.report(ValueError("too late"))

"""Exceptions planted in the real window: in its overrides at every room, in slots, timers, jobs and threads.

Each is reported once for its place and minute, in a strip and never in a dialog over study; what was answered
is safe, and the window can be used afterwards.
"""

from __future__ import annotations

import argparse
import functools
import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Before the classes of the windows are made.
from tests.faults.planting import (
    Fault,
    Figures,
    Planted,
    Sitting,
    overrides_in,
    plant_override,
    planted,
    told,
)

# isort: split
from PySide6.QtCore import QRunnable, QThread, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.domain.card import CardKind
from desktop_app.study.answering import Answering
from desktop_app.study.choices import choose
from desktop_app.study.course import Course
from desktop_app.study.recorder import Recorder
from desktop_app.study.session import StudySession
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.settings import view
from desktop_app.ui.study.feedback import Feedback
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.theme.theme import Theme, make_theme
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle

# Rooms


def _today(learner: Learner) -> None:
    learner.window.show_today()


def _study(learner: Learner) -> None:
    """To the cards of today, or of another day if there are no more."""
    learner.window.show_today()
    learner.press(Key.Key_Return)
    if not learner.is_studying:
        clock = learner.engine.study.clock
        assert isinstance(clock, FakeClock)
        clock.advance(days=1)
        learner.window.show_today()
        learner.press(Key.Key_Return)


def _asked(learner: Learner) -> None:
    _study(learner)
    learner.until(lambda each: each.showing.card.kind is CardKind.WHICH_SIDE)


def _judged(learner: Learner) -> None:
    _asked(learner)
    learner.choose()


def _edit(learner: Learner) -> None:
    _asked(learner)
    learner.press(Key.Key_E)


def _info(learner: Learner) -> None:
    _asked(learner)
    learner.press(Key.Key_I)


def _settings(name: str) -> Callable[[Learner], None]:
    def open_section(learner: Learner) -> None:
        learner.window.show_settings()
        learner.window.settings_page.open(name)

    return open_section


def _suspended(learner: Learner) -> None:
    learner.window.show_suspended(BUILT_IN)  # type: ignore[arg-type]


def _welcome(learner: Learner) -> None:
    learner.window._open(learner.window.welcome_page)


def _help(learner: Learner) -> None:
    _today(learner)
    learner.press(Key.Key_F1)


ROOMS: dict[str, Callable[[Learner], None]] = {
    "today": _today,
    "asked": _asked,
    "judged": _judged,
    "edit": _edit,
    "info": _info,
    "suspended": _suspended,
    "welcome": _welcome,
    "help": _help,
    **{f"settings {name}": _settings(name) for name in (view.DAILY, view.GOAL, view.APPEARANCE, view.KEYS)},
    **{f"settings {name}": _settings(name) for name in (view.BACKUPS, view.DATA_FOLDER, view.ABOUT)},
}


# What is no override


class _FailingThread(QThread):
    def run(self) -> None:
        raise Planted("a QThread")


class _FailingRunnable(QRunnable):
    def run(self) -> None:
        raise Planted("a QRunnable")


class _Unraisable:
    def __del__(self) -> None:
        raise Planted("while it is thrown away")


def _fail(*_: object) -> None:
    raise Planted("somewhere")


def _thread() -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()


def _qthread() -> None:
    thread = _FailingThread()
    thread.start()
    thread.wait()


def _runnable() -> None:
    QThreadPool.globalInstance().start(_FailingRunnable())
    QThreadPool.globalInstance().waitForDone()


def _unraisable() -> None:
    _Unraisable()
    gc.collect()


def _job(learner: Learner) -> None:
    learner.window.jobs.start("a job that fails", _fail)
    for _ in range(400):
        settle()
        if not learner.window.jobs.jobs:
            return
        QTest.qWait(5)


ELSEWHERE: dict[str, Callable[[Learner], object]] = {
    "a timer": lambda _: (QTimer.singleShot(0, _fail), settle()),
    "a slot": lambda learner: _slot(learner),
    "a job": _job,
    "a thread": lambda _: _thread(),
    "a QThread": lambda _: _qthread(),
    "a QRunnable": lambda _: _runnable(),
    "an object thrown away": lambda _: _unraisable(),
}


def _slot(learner: Learner) -> None:
    button = learner.window.rail.today
    button.clicked.connect(_fail)
    try:
        button.click()
    finally:
        button.clicked.disconnect(_fail)


# In the middle of an answer

IN_AN_ANSWER: tuple[tuple[type, str], ...] = (
    (StudySession, "choose"),
    (Answering, "record"),
    (Recorder, "append"),
    (Course, "next"),
    (StudyPage, "show_verdict"),
    (Feedback, "show_judged"),
    (StudyPage, "ask"),
)
"""Before it is written, while it is, and while it is shown."""


def plant_in_answer(sitting: Sitting, cls: type, name: str) -> None:
    learner, about = sitting.learner, f"answer: {cls.__name__}.{name}"
    _asked(learner)

    def answer() -> None:
        with told():
            learner.choose()
        with told():
            learner.press(Key.Key_Space)

    with planted(cls, name) as fault:
        sitting.check(about, answer, fault)
    sitting.figures.stuck += still_works(learner, about)


def still_works(learner: Learner, after: str) -> list[str]:
    """Two more cards can be answered; else says after what not."""
    for _ in range(2):
        if not learner.is_studying:
            _study(learner)
        number = len(learner.events)
        try:
            if learner.stage is Stage.JUDGED or not learner.window.study._is_shown:
                learner.press(Key.Key_Space)
            if learner.window.study.session is not None and learner.window.study.session.current is not None:
                learner.answer()
        except Exception as error:
            return [f"{after}: {type(error).__name__}"]
        if len(learner.events) <= number:
            return [after]
    return []


def run_at(learner: Learner, rooms: Sequence[str], every: int = 1) -> Figures:
    """`every`: of so many overrides one is tried."""
    figures = Figures()
    sitting = Sitting(learner, figures)
    with sitting.installed():
        for name, act in ELSEWHERE.items():
            sitting.check(name, functools.partial(act, learner), Fault(name, 1))
        for cls, method in IN_AN_ANSWER:
            plant_in_answer(sitting, cls, method)
        number = 0
        for room in rooms:
            ROOMS[room](learner)
            settle()
            for cls, name in overrides_in(learner.window):
                number += 1
                if not number % every:
                    plant_override(sitting, room, cls, name)
            learner.press(Key.Key_Escape)
            figures.stuck += still_works(learner, room)
        close_with_a_fault(sitting)
    return figures


def close_with_a_fault(sitting: Sitting) -> None:
    """The window closes anyway, and everything is on disk."""
    kept = MainWindow.save
    MainWindow.save = _fail  # type: ignore[method-assign, assignment]
    try:
        sitting.check("closeEvent", sitting.learner.window.close, Fault("closeEvent", 1))
    finally:
        MainWindow.save = kept  # type: ignore[method-assign]
    if sitting.learner.window.isVisible():
        sitting.figures.stuck.append("closeEvent")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rooms", nargs="+", choices=list(ROOMS), metavar="ROOM", default=list(ROOMS))
    parser.add_argument("--every", type=int, default=1, help="only each so manieth override")


def run(parsed: argparse.Namespace) -> int:
    began = time.perf_counter()
    application = QApplication([sys.argv[0]])
    theme = dressed(application)
    with tempfile.TemporaryDirectory(prefix="versus-exceptions-") as kept:
        clock = FakeClock()
        engine = open_engine(Path(kept) / "data", clock=clock)
        for name in ("guesses_first", "opens_contrasts"):
            choose(engine.study, name, False)
        choose(engine.study, "minutes_per_day", 240)
        learner = Learner(theme, engine)
        figures = run_at(learner, parsed.rooms, parsed.every)
        learner.close()
    for each in figures.faults:
        print(each)
    print(
        f"{figures.planted} planted, {figures.met} came up; unreported {len(figures.unreported)}, "
        f"repeated {len(figures.repeated)}, dialogs {len(figures.dialogs)}, lost {len(figures.lost)}, "
        f"stuck {len(figures.stuck)}; {time.perf_counter() - began:.0f} s"
    )
    return 1 if figures.faults else 0


def dressed(application: QApplication) -> Theme:
    theme = make_theme(application)
    theme.set_reduced_motion(True)
    application.setStyle("Fusion")
    theme.apply(application)
    return theme

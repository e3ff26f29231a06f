"""Plants exceptions in the classes of the window, and judges what became of each.

To be imported before any other module of the windows.
"""

from __future__ import annotations

# ruff: noqa: E402 - what is planted must be there before the classes are made
import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.ui import guarding


class Planted(Exception):
    """The one that is planted."""


class Arm:
    """Which override raises just now, and how often it did."""

    about = ""
    times = 0


ARM = Arm()
_plain_guarded = guarding.guarded


def _armed(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    """As the program guards it; and inside of that it can be made to fail."""
    about = f"{method.__module__}:{method.__qualname__}"

    @functools.wraps(method)
    def call(*given: Any) -> Any:
        if ARM.about == about:
            ARM.times += 1
            raise Planted(about)
        return method(*given)

    return _plain_guarded(name, call)


# Before the classes are made: the binding keeps what it has once found of a class.
guarding.guarded = _armed
guarding.install()

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemDelegate, QDialog, QWidget

from desktop_app.study import replay
from desktop_app.ui.reporter import QUIET_SECONDS, Report, Reporter
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle

OVERRIDES = frozenset(guarding.HARMLESS) - {"closeEvent"}


@dataclass
class Figures:
    planted: int = 0
    met: int = 0
    """Of them, those that came up."""
    unreported: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        return [*self.unreported, *self.repeated, *self.dialogs, *self.lost, *self.stuck]


class Witness(QObject):
    """The reporter, as the program has it, with a clock that leaps a minute before each exception."""

    def __init__(self, learner: Learner) -> None:
        super().__init__()
        self.now = 0.0
        self.reports: list[Report] = []
        self.reporter = Reporter(self, seconds=lambda: self.now)
        self.reporter.reported.connect(self._hear)
        self.reporter.reported.connect(learner.window.show_report)

    def begin(self) -> None:
        self.now += 2 * QUIET_SECONDS
        self.reports.clear()

    def _hear(self, report: Report) -> None:
        self.reports.append(report)


@contextmanager
def told() -> Iterator[None]:
    """What comes up here goes where Python takes an exception that nobody has caught."""
    try:
        yield
    except Exception:
        sys.excepthook(*sys.exc_info())


class Fault:
    """One that is planted, and how often it was raised."""

    def __init__(self, words: str, times: int = 0) -> None:
        self.words = words
        self.times = times


class Sitting:
    """A window at which everything goes wrong, one thing at a time."""

    def __init__(self, learner: Learner, figures: Figures) -> None:
        self.learner = learner
        self.figures = figures
        self.witness = Witness(learner)
        self._quiet = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as this lives

    @contextmanager
    def installed(self) -> Iterator[None]:
        """With what the reporter prints kept out of the figures."""
        stderr, sys.stderr = sys.stderr, self._quiet
        self.witness.reporter.install()
        try:
            yield
        finally:
            self.witness.reporter.uninstall()
            sys.stderr = stderr
            self._quiet.close()

    def check(self, name: str, provoke: Callable[[], object], fault: Fault | Arm) -> None:
        events = self.learner.events
        self.witness.begin()
        with told():
            provoke()
        for _ in range(3):
            with told():
                settle()
        self._judge(name, fault.times, events)

    def _judge(self, name: str, times: int, events: list[Any]) -> None:
        figures = self.figures
        figures.planted += 1
        figures.met += bool(times)
        places = {report.details for report in self.witness.reports}
        if times and not self.witness.reports:
            figures.unreported.append(name)
        if len(places) < len(self.witness.reports):
            figures.repeated.append(name)
        if any(each.isVisible() for each in self.learner.window.findChildren(QDialog)):
            figures.dialogs.append(name)
        if self.learner.events[: len(events)] != events or list(replay.differences(self.study)):
            figures.lost.append(name)
        self.learner.window.reports.hide()

    @property
    def study(self) -> Any:
        return self.learner.engine.study


def overrides_in(window: QWidget) -> list[tuple[type, str]]:
    """Of what is on screen, with its models and delegates; each class once."""
    found: dict[tuple[type, str], None] = {}
    kinds = (QWidget, QAbstractItemModel, QAbstractItemDelegate, QObject)
    for each in [window, *window.findChildren(QObject)]:
        if isinstance(each, QWidget) and not each.isVisible():
            continue
        for cls in type(each).__mro__:
            if cls.__module__.startswith("desktop_app") and issubclass(cls, kinds):
                found.update({(cls, name): None for name in vars(cls) if name in OVERRIDES})
    return list(found)


def stir(learner: Learner) -> None:
    """Everything on screen is laid out and painted anew, and the focus goes round."""
    window = learner.window
    width, height = window.width(), window.height()
    for step in (
        lambda: window.resize(width - 40, height - 30),
        settle,
        lambda: window.resize(width, height),
        window.grab,
        settle,
        lambda: learner.press(Key.Key_Tab),
        lambda: QTest.mouseMove(window.pages.currentWidget()),
        settle,
    ):
        with told():
            step()


@contextmanager
def planted(cls: type, name: str) -> Iterator[Fault]:
    fault, kept = Fault(f"{cls.__name__}.{name}"), vars(cls)[name]

    def fail(*_: object, **__: object) -> None:
        fault.times += 1
        raise Planted(fault.words)

    setattr(cls, name, fail)
    try:
        yield fault
    finally:
        setattr(cls, name, kept)


def plant_override(sitting: Sitting, room: str, cls: type, name: str) -> None:
    ARM.about, ARM.times = f"{cls.__module__}:{cls.__qualname__}.{name}", 0
    try:
        sitting.check(f"{room}: {cls.__name__}.{name}", lambda: stir(sitting.learner), ARM)
    finally:
        ARM.about = ""

"""The whole program in this process, as `app.run` has it, and a person who acts on each window that comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app import app
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.orderly_end import OrderlyEnd
from desktop_app.ui.reporter import Reporter
from desktop_app.ui.start.attendant import Attendant
from tests.flows.driver import Key
from tests.ui.pages import settle

_LOOK_EVERY_MS = 10
_PATIENCE = 3000
"""Looks: half a minute is for a busy machine."""


class Step:
    """Waits for a window of this kind in which something is so, then acts."""

    def __init__(
        self, kind: type[QWidget], act: Callable[[Any], object] = id, when: Callable[[Any], object] = bool
    ) -> None:
        self.kind = kind
        self.act = act
        self.when = when


class Person(QObject):
    """Takes the steps one after the other; at the end, or when one never comes, all windows are closed."""

    def __init__(self, application: QApplication, end: OrderlyEnd, steps: tuple[Step, ...]) -> None:
        super().__init__()
        self._application = application
        self._end = end
        self.left = list(steps)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        self._looks += 1
        if not self.left or self._looks > _PATIENCE:
            self._timer.stop()
            self._end.endRequested.emit()
            return
        step = self.left[0]
        for window in self._application.topLevelWidgets():
            is_ready = not isinstance(window, MainWindow) or window.findChild(Attendant) is not None
            if isinstance(window, step.kind) and window.isVisible() and is_ready and step.when(window):
                self.left.pop(0)
                self._looks = 0
                step.act(window)
                return


def run_program(
    application: QApplication,
    folder: Path,
    *steps: Step,
    opening: app.Opening | None = None,
    file: Path | None = None,
) -> int:
    """The exit status. All steps were taken."""
    end = OrderlyEnd()
    program = app._Program(application, Reporter(), end, folder)
    program.file = file
    person = Person(application, end, steps)
    status = program.run(opening or app.Opening())
    assert not person.left, f"{len(person.left)} steps were not taken"
    return status


def attendant_of(window: MainWindow) -> Attendant:
    found = window.findChild(Attendant)
    assert isinstance(found, Attendant)
    return found


def button_of(window: QWidget, words: str) -> QAbstractButton:
    found = [each for each in window.findChildren(QAbstractButton) if each.text() == words]
    return next(each for each in found if each.isVisible())


def press(window: QWidget, words: str, *, by: str) -> None:
    """Click the button that says so, or go to it with the keyboard and press it there."""
    settle()  # new buttons show themselves with the next event
    button = button_of(window, words)
    if by == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return
    window.activateWindow()
    QApplication.processEvents()
    for _ in range(60):
        if QApplication.focusWidget() is button:
            break
        QTest.keyClick(QApplication.focusWidget() or window, Key.Key_Tab)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Key.Key_Space)

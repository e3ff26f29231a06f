from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.compose import Engine
from desktop_app.ui.actions import Actions
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.room import WorkshopRoom
from tests.ui.pages import in_window, settle
from tests.ui.widgets.conftest import _fonts, theme

__all__ = ["_fonts", "theme"]

Enter = Callable[[], WorkshopRoom]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """On what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    settle()


@pytest.fixture
def enter(qtbot: QtBot, theme: Theme, engine: Engine) -> Iterator[Enter]:
    """Come into the Workshop room; each time a new one, on the same data."""
    theme.set_reduced_motion(True)
    owner = QObject()
    rooms: list[WorkshopRoom] = []
    windows: list[QWidget] = []

    def come_in() -> WorkshopRoom:
        runner = JobRunner(owner)
        room = WorkshopRoom(theme, engine, Actions(owner), lambda: runner, owner)
        rooms.append(room)
        windows.append(in_window(qtbot, theme, room.page))
        room.open()
        settle()
        return room

    yield come_in
    for room in rooms:
        room.close()
    for runner in owner.findChildren(JobRunner):
        runner.close()
    # As the main window goes; what is left to Python goes in any order.
    for each in (*windows, owner):
        each.deleteLater()
        QApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)


@pytest.fixture
def room(enter: Enter) -> WorkshopRoom:
    return enter()

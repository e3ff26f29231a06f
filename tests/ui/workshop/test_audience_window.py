"""The room's window: its keys are requests, and it never dies of a closed window or covers the laptop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.actions import Actions
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.audience_window import AudienceWindow
from desktop_app.ui.workshop.desk_keys import actions_of
from tests.ui.workshop.wall_slides import ASKED, SHOWN

_Key = Qt.Key


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> AudienceWindow:
    theme.set_reduced_motion(True)
    made = AudienceWindow(theme)
    qtbot.addWidget(made)
    made.show_slide(ASKED)
    made.present(None)
    made.activateWindow()
    qtbot.waitActive(made)
    return made


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("desk_next", (_Key.Key_Space,)),
        ("desk_remote_next", (_Key.Key_PageDown,)),
        ("desk_back", (_Key.Key_Backspace,)),
        ("desk_remote_back", (_Key.Key_PageUp,)),
        ("desk_blank", (_Key.Key_B, _Key.Key_Period)),
        ("desk_full_screen", (_Key.Key_F11,)),
    ],
)
def test_keys_and_remotes_act(window: AudienceWindow, qtbot: QtBot, name: str, keys: tuple[Qt.Key, ...]):
    actions = Actions(window)
    window.addActions(actions_of(actions))
    for key in keys:
        with qtbot.waitSignal(actions[name].triggered):
            qtbot.keyClick(window, key)


def test_escape_asks_to_leave(window: AudienceWindow, qtbot: QtBot):
    with qtbot.waitSignal(window.leaveRequested):
        qtbot.keyClick(window, _Key.Key_Escape)


def test_the_window_shows_no_more_than_the_slide(window: AudienceWindow):
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    assert window.view.cursor().shape() == Qt.CursorShape.BlankCursor
    assert (window.toolTip(), window.view.toolTip()) == ("", "")
    assert window.view.size() == window.size()
    window.show_slide(SHOWN)
    assert window.slide == window.view.slide == SHOWN


def test_without_a_projector_it_is_a_window_with_a_frame(window: AudienceWindow):
    assert window.isVisible()
    assert not window.is_full_screen
    assert not window.windowState() & Qt.WindowState.WindowFullScreen


def test_it_fills_a_screen_and_comes_back_to_a_window(window: AudienceWindow):
    screen = QGuiApplication.primaryScreen()
    window.present(screen)
    assert window.is_full_screen
    assert window.geometry() == screen.geometry()
    window.present(None)
    assert not window.is_full_screen
    assert window.size() != screen.size()


def test_a_screen_that_goes_takes_the_window_with_it_at_once(window: AudienceWindow):
    screen = QGuiApplication.primaryScreen()
    window.present(screen)
    QGuiApplication.instance().screenRemoved.emit(screen)  # type: ignore[union-attr]
    assert not window.isVisible()
    window.present(screen)
    assert window.is_full_screen


def test_closing_it_hides_it_and_says_so(window: AudienceWindow, qtbot: QtBot):
    with qtbot.waitSignal(window.closedByPerson):
        assert window.close(), "the program could not be ended while it is open"
    assert not window.isVisible()
    window.present(None)
    assert window.isVisible()


def test_it_does_not_keep_the_program_alive(window: AudienceWindow):
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_its_title_follows_the_language(window: AudienceWindow):
    window.setWindowTitle("")
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.windowTitle() == "On the wall"

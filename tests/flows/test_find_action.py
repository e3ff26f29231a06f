"""Ctrl+K: every command there is just now, by a few letters; and the focus is where it was."""

from __future__ import annotations

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.ui.find_action import FOUND, FindAction
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def learner(sit_as_set: Sit) -> Learner:
    return sit_as_set()


def opened(learner: Learner) -> FindAction:
    learner.press(Key.Key_K, CONTROL)
    dialog = learner.window.tools.finder
    assert dialog is not None
    assert shiboken6.isValid(dialog)
    QTest.qWaitForWindowActive(dialog)
    assert QApplication.focusWidget() is dialog.search
    return dialog


def names(dialog: FindAction) -> list[str]:
    model = dialog.view.model()
    return [model.index(row, 0).data(FOUND).name for row in range(model.rowCount())]


def back_in(learner: Learner) -> None:
    QTest.qWaitForWindowActive(learner.window)
    settle()


def test_it_lists_what_can_be_done_here(learner: Learner) -> None:
    dialog = opened(learner)
    listed = names(dialog)
    assert listed[0] == "start", "what belongs to the screen comes first"
    assert {"go_settings", "help", "text_larger"} <= set(listed)
    assert not {"undo", "redo", "find_action", "rate_good"} & set(listed)
    dialog.reject()


def test_it_runs_an_action_by_keys(learner: Learner) -> None:
    opened(learner)
    learner.type("sett")
    learner.press(Key.Key_Return)
    back_in(learner)
    assert learner.page is learner.window.settings_page


def test_it_runs_an_action_by_mouse(learner: Learner) -> None:
    dialog = opened(learner)
    row = names(dialog).index("go_settings")
    index = dialog.model.index(row, 0)
    dialog.view.scrollTo(index)
    QTest.mouseClick(
        dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=dialog.view.visualRect(index).center()
    )
    back_in(learner)
    assert learner.page is learner.window.settings_page


def test_it_runs_what_belongs_to_the_screen(learner: Learner) -> None:
    opened(learner)
    learner.type("start")
    learner.press(Key.Key_Return)
    back_in(learner)
    assert learner.is_studying


def test_arrow_keys_move_in_the_list(learner: Learner) -> None:
    dialog = opened(learner)
    listed = names(dialog)
    learner.press(Key.Key_Down)
    assert dialog.current is not None
    assert dialog.current.name == listed[1]
    for _ in range(2):
        learner.press(Key.Key_Up)
    assert dialog.current.name == listed[-1]
    assert dialog.search.accessibleDescription().startswith(dialog.current.text)
    dialog.reject()


def test_escape_closes_and_the_focus_is_where_it_was(learner: Learner) -> None:
    learner.press(Key.Key_Tab)
    before = QApplication.focusWidget()
    dialog = opened(learner)
    learner.type("xyzzy")
    assert names(dialog) == []
    learner.press(Key.Key_Return)
    assert dialog.isVisible(), "nothing to run"
    learner.press(Key.Key_Escape)
    back_in(learner)
    assert QApplication.focusWidget() is before
    assert learner.page is learner.window.today_page


def test_it_is_gone_when_closed(learner: Learner) -> None:
    for _ in range(3):
        dialog = opened(learner)
        gone = weakref.ref(dialog)
        learner.press(Key.Key_Escape)
        back_in(learner)
        learner.window.tools.finder = None
        del dialog
        QTest.qWait(1)
        gc.collect()
        assert gone() is None
        assert not learner.window.findChildren(QDialog)


def test_it_never_opens_over_another_dialog(learner: Learner) -> None:
    other = QDialog(learner.window)
    other.open()
    learner.window.tools.find_action()
    assert learner.window.findChildren(FindAction) == []
    other.reject()


@pytest.mark.parametrize("percent", [100, 200])
def test_it_stays_within_a_small_window(learner: Learner, percent: int) -> None:
    learner.window.resize(900, 600)
    learner.window.preferences.change("text_percent", percent)
    dialog = opened(learner)
    inner = learner.window.rect().translated(learner.window.mapToGlobal(QPoint(0, 0)))
    assert inner.contains(dialog.geometry())
    index = dialog.model.index(0, 0)
    assert dialog.view.visualRect(index).width() <= dialog.view.viewport().width()
    dialog.reject()

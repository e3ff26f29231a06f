"""The Workshop room in the window: from the rail to the start, out and back, and after a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.actions import FACILITATOR, TODAY, WORKSHOP
from tests.flows.conftest import Sit
from tests.flows.driver import Key
from tests.ui.pages import settle
from tests.workshops import ended

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_from_the_rail_to_the_desk_and_on_after_a_restart(sit: Sit) -> None:
    learner = sit()
    window = learner.window
    learner.press(Key.Key_6, ALT)
    assert window.place == WORKSHOP
    assert window.rail.workshop.isChecked()
    learner.press(Key.Key_Return)
    assert window.place == FACILITATOR
    assert not window.rail.isVisible()
    learner.press(Key.Key_Space)
    # Out by a key of the whole window: the round is kept, and no window of the wall is left open.
    learner.press(Key.Key_1, ALT)
    assert window.place == TODAY
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    learner.close()

    learner = sit()
    QTest.mouseClick(learner.window.rail.workshop, Qt.MouseButton.LeftButton)
    settle()
    assert learner.button("Go on with round 1 of 10").hasFocus()
    learner.press(Key.Key_Return)
    assert learner.window.place == FACILITATOR
    learner.press(Key.Key_Escape)
    assert learner.window.place == WORKSHOP
    learner.press(Key.Key_Escape)
    assert learner.window.place == TODAY
    assert learner.events == []


def test_panes_undo_and_another_language(sit: Sit) -> None:
    learner = sit()
    ended(learner.engine)
    window = learner.window
    learner.press(Key.Key_6, ALT)
    room = window.rooms.workshop
    learner.press(Key.Key_F6)
    assert window.rail.workshop.hasFocus() or window.rail.today.hasFocus()
    learner.press(Key.Key_F6)
    assert room.setup.print_out.hasFocus()
    room.setup.earlier.buttons[1].setFocus()
    learner.press(Key.Key_Space)
    assert room.keeper.all_results() == ()
    learner.press(Key.Key_Z, CTRL)
    assert len(room.keeper.all_results()) == 1
    assert room.setup.earlier.isVisible()
    window.retranslate()
    learner.press(Key.Key_6, ALT)
    assert window.place == WORKSHOP
    assert window.rooms.workshop is not room
    assert learner.button("Start").isEnabled()

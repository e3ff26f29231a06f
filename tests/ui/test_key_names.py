"""Keys as they are read and as they are pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from desktop_app.ui.key_names import key_text, keys_text, pressed_keys

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("portable", "shown"),
    [
        ("Return", "Enter"),
        ("Space", "Space"),
        ("Left", "←"),
        ("Ctrl+Down", "Ctrl+↓"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+Shift+Z", "Ctrl+Shift+Z"),
        ("?", "?"),
        ("F1", "F1"),
    ],
)
def test_names(qtbot: QtBot, portable: str, shown: str) -> None:
    assert key_text(portable) == shown


def test_both_enter_keys_are_one_word(qtbot: QtBot) -> None:
    assert keys_text(("Return", "Enter", "Space")) == ["Enter", "Space"]


@pytest.mark.parametrize(
    ("key", "modifiers", "typed", "keys"),
    [
        (Key.Key_G, Modifier.NoModifier, "g", ("G",)),
        (Key.Key_G, Modifier.ControlModifier, "\x07", ("Ctrl+G",)),
        (Key.Key_G, Modifier.ShiftModifier, "G", ("Shift+G",)),
        (Key.Key_At, Modifier.ShiftModifier, "@", ("@",)),
        (Key.Key_Return, Modifier.NoModifier, "\r", ("Return", "Enter")),
        (Key.Key_Enter, Modifier.KeypadModifier, "\r", ("Return", "Enter")),
        (Key.Key_4, Modifier.KeypadModifier, "4", ("4",)),
        (Key.Key_F9, Modifier.NoModifier, "", ("F9",)),
        (Key.Key_Shift, Modifier.ShiftModifier, "", ()),
        (Key.Key_Control, Modifier.ControlModifier, "", ()),
    ],
)
def test_pressed(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, typed: str, keys: tuple[str, ...]
) -> None:
    assert pressed_keys(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, typed)) == keys

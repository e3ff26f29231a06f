from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, QuietButton, SecondaryButton, TextButton
from desktop_app.ui.widgets.check_box import CheckBox
from tests.ui.widgets.accessible import description_of, name_of, role_of


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_click(theme: Theme, qtbot: QtBot, key: Qt.Key):
    button = PrimaryButton(theme, "Continue", "Space")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton])
def test_a_button_says_its_name_and_role(theme: Theme, qtbot: QtBot, kind: type[TextButton]):
    button = kind(theme, "Study")
    qtbot.addWidget(button)
    assert name_of(button) == "Study"
    assert role_of(button) == QAccessible.Role.PushButton


def test_the_key_is_described_not_named(theme: Theme, qtbot: QtBot):
    button = PrimaryButton(theme, "Continue", "Space")
    qtbot.addWidget(button)
    assert name_of(button) == "Continue"
    assert description_of(button) == "Key: Space"


@pytest.mark.parametrize("size", list(ButtonSize))
def test_heights_are_those_of_the_design(theme: Theme, qtbot: QtBot, size: ButtonSize):
    button = SecondaryButton(theme, "Study", size=size)
    qtbot.addWidget(button)
    assert button.sizeHint().height() == size.value.height


@pytest.mark.parametrize("size", list(ButtonSize))
def test_text_is_never_cut(theme: Theme, qtbot: QtBot, size: ButtonSize):
    theme.set_text_scale(2)
    button = PrimaryButton(theme, "Practise what you mix up", "Enter", size=size)
    qtbot.addWidget(button)
    narrow = button.minimumSizeHint().width()
    lines = 24 // 8  # at least three for three long words
    assert button.heightForWidth(narrow) >= lines * theme.line_height(button._role())


def test_a_narrow_button_asks_for_the_height_it_needs(theme: Theme, qtbot: QtBot):
    button = PrimaryButton(theme, "Practise what you mix up")
    qtbot.addWidget(button)
    free = button.sizeHint().height()
    button.resize(button.minimumSizeHint().width(), free)
    assert button.sizeHint().height() == button.heightForWidth(button.width()) > free


def test_an_icon_button_keeps_its_name(theme: Theme, qtbot: QtBot):
    button = QuietButton(theme, "Close", "x", icon_only=True)
    qtbot.addWidget(button)
    assert name_of(button) == "Close"
    assert button.toolTip() == "Close"
    assert button.sizeHint().width() < 60


def test_words_can_leave_a_button_and_return(theme: Theme, qtbot: QtBot):
    button = QuietButton(theme, "Undo", "undo-2")
    qtbot.addWidget(button)
    with_words = button.sizeHint().width()
    button.set_icon_only(True)
    assert button.sizeHint().width() < with_words
    button.set_icon_only(False)
    assert button.sizeHint().width() == with_words
    assert name_of(button) == "Undo"


def test_a_working_button_says_so_and_cannot_be_clicked(theme: Theme, qtbot: QtBot):
    button = PrimaryButton(theme, "Import 38 rows")
    qtbot.addWidget(button)
    button.set_working(True)
    assert name_of(button) == "Working…"
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.set_working(False)
    assert name_of(button) == "Import 38 rows"


def test_hover_is_shown_at_once_with_reduced_motion(theme: Theme, qtbot: QtBot):
    theme.set_reduced_motion(True)
    button = SecondaryButton(theme, "Study")
    qtbot.addWidget(button)
    button.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert button.blend("surface", "sunken") == theme.colour("sunken")


def test_a_check_box_wraps_its_text(theme: Theme, qtbot: QtBot):
    box = CheckBox(theme, "the direction of the whole agency, not of one project")
    qtbot.addWidget(box)
    assert box.heightForWidth(160) > box.sizeHint().height()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()
    assert role_of(box) == QAccessible.Role.CheckBox

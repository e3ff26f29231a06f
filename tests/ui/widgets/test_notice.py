from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import SecondaryButton
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel


@pytest.fixture
def notice(theme: Theme, qtbot: QtBot) -> Notice:
    made = Notice(theme, "triangle-alert")
    qtbot.addWidget(made)
    made.set_text("The last backup failed: the folder is not there any more.")
    return made


def test_the_button_reports(notice: Notice, qtbot: QtBot):
    notice.set_button("Change folder")
    with qtbot.waitSignal(notice.activated):
        qtbot.mouseClick(notice.findChild(SecondaryButton), Qt.MouseButton.LeftButton)


def test_without_a_text_there_is_no_button(notice: Notice):
    assert notice.findChild(SecondaryButton).isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sentence_wraps(notice: Notice, theme: Theme, scale: float):
    notice.set_button("Change folder")
    theme.set_text_scale(scale)
    notice.resize(480, notice.heightForWidth(480))
    notice.grab()
    label = notice.findChild(TextLabel)
    assert label.height() >= label.heightForWidth(label.width())

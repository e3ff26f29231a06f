"""The walk over painted texts finds what it is for, and lets pass what is well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme, make_theme
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel
from tests.ui.misfits import misfits

LONG = "Somebody has to say where the firm goes"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return make_theme()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def put(label: QWidget, x: int, y: int, width: int, height: int) -> None:
    label.setGeometry(x, y, width, height)
    label.show()


class Painter(QWidget):
    """Paints a text without asking whether there is room."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._block = TextBlock(text, theme.font(TextRole.BODY), theme.line_height(TextRole.BODY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._block.draw(QPainter(self), 0, 0, self.width())


def test_a_window_in_order_has_no_faults(window: QWidget, theme: Theme) -> None:
    column = QVBoxLayout(window)
    for each in (TextLabel(theme, text=LONG), PrimaryButton(theme, "Start studying", "Enter")):
        column.addWidget(each)
        each.show()
    assert misfits(window) == []


def test_a_painted_text_that_is_cut_is_found(window: QWidget, theme: Theme) -> None:
    put(Painter(theme, LONG, window), 0, 0, 120, 24)
    (fault, *_) = misfits(window)
    assert LONG in fault
    assert "above or below Painter" in fault


def test_a_word_broken_for_want_of_room_is_found(window: QWidget, theme: Theme) -> None:
    put(Painter(theme, "Responsibility", window), 0, 0, 40, 200)
    assert all("broken within a word" in fault for fault in misfits(window))
    assert misfits(window)


def test_a_text_beyond_its_parent_is_found(window: QWidget, theme: Theme) -> None:
    narrow = QWidget(window)
    put(narrow, 0, 0, 100, 100)
    put(Painter(theme, LONG, narrow), 0, 0, 400, 24)
    assert "beyond the side of QWidget" in misfits(window)[0]


def test_two_texts_on_one_another_are_found(window: QWidget, theme: Theme) -> None:
    put(Painter(theme, LONG, window), 10, 10, 400, 24)
    put(Painter(theme, "Order", window), 40, 14, 100, 24)
    assert any("lie on one another" in fault for fault in misfits(window))


def test_a_text_covered_by_a_button_is_found(window: QWidget, theme: Theme) -> None:
    put(TextLabel(theme, text=LONG, parent=window), 10, 10, 400, 24)
    put(PrimaryButton(theme, "", parent=window), 0, 0, 440, 44)
    assert any("covered by PrimaryButton" in fault for fault in misfits(window))


def test_what_is_scrolled_away_is_looked_at_too(window: QWidget, theme: Theme) -> None:
    area, body = QScrollArea(window), QWidget()
    body.resize(200, 2000)
    put(TextLabel(theme, text=LONG, parent=body), 0, 1500, 180, 100)
    area.setWidget(body)
    put(area, 0, 0, 300, 200)
    assert misfits(window) == []
    put(Painter(theme, LONG, body), 0, 1800, 120, 24)
    assert "above or below Painter" in misfits(window)[0]


def test_a_hint_wider_than_its_field_is_found(window: QWidget) -> None:
    field = QLineEdit(window)
    field.setPlaceholderText(LONG)
    put(field, 0, 0, 100, 30)
    assert "its hint is wider" in misfits(window)[0]


def test_right_aligned_and_mirrored_lines_are_found_where_they_are(window: QWidget, theme: Theme) -> None:
    left = TextLabel(theme, text="One", parent=window)
    right = TextLabel(theme, text="Two", parent=window)
    right.setAlignment(Qt.AlignmentFlag.AlignRight)
    put(left, 0, 0, 400, 24)
    put(right, 0, 0, 400, 24)
    assert not [fault for fault in misfits(window) if "on one another" in fault]

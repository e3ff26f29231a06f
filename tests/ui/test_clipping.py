"""The check that other tests lean on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import clipped


def test_a_label_with_too_little_room_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Leadership", window)
    label.setGeometry(0, 0, 20, 20)
    window.show()
    assert clipped(window) == [f"QLabel 'Leadership': 20 px wide, needs {label.minimumSizeHint().width()}"]


def test_a_button_beyond_the_window_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    button = QPushButton("Study", window)
    button.resize(button.sizeHint())
    button.move(10, 99)
    window.show()
    assert clipped(window) == ["QPushButton 'Study': beyond the top or bottom of QWidget"]


def test_what_can_be_scrolled_to_is_not_cut(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    body = QWidget()
    body.resize(100, 1000)
    label = QLabel("Far below", body)
    label.move(0, 900)
    area.setWidget(body)
    area.resize(200, 100)
    area.show()
    assert clipped(area) == []

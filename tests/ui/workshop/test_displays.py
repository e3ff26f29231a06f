"""Which screen is the wall's: never the facilitator's, never one that shows the same."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.workshop.displays import Displays

ROOT = Path(__file__).parents[3]
LAPTOP = "0,0,1440,900"


def _seen(*screens: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.workshop.several_screens", *screens],
        env={name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_single_screen_is_the_laptop_s(qtbot: QtBot):
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    displays = Displays(desk)
    assert displays.chosen is None
    assert displays.others == []
    assert displays.laptop is desk.screen()


def test_the_wall_is_the_screen_without_the_facilitator_s_window():
    seen = _seen(LAPTOP, "1440,0,1920,1080")
    assert seen["begun"] == [0, 1440]
    assert seen["names"][1].endswith("1920 × 1080")


def test_a_window_that_is_moved_to_the_wall_s_screen_changes_places_with_the_wall():
    seen = _seen(LAPTOP, "1440,0,1920,1080")
    assert seen["desk moved there"] == [1440, 0]
    assert seen["told"][-1] == 0


def test_of_several_screens_one_can_be_chosen():
    seen = _seen(LAPTOP, "1440,0,1920,1080", "3360,0,1024,768")
    assert seen["begun"] == [0, 1440]
    assert seen["others"] == [1440, 3360]
    assert seen["last chosen"] == [0, 3360]


def test_a_mirrored_screen_is_no_wall():
    seen = _seen(LAPTOP, "0,0,1024,768")
    assert seen["begun"] == [0, None]
    assert seen["others"] == []

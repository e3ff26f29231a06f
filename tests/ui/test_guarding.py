"""A fault in what Qt calls stays there: it is reported, and whoever called Qt goes on."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from desktop_app.ui import guarding
guarding.install()
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

told = []
sys.excepthook = lambda kind, error, trace: told.append(str(error))
application = QApplication([])
fail = lambda self, *given: 1 // 0
body = {{"__module__": "desktop_app.ui.faulty", "{name}": fail}}
widget = type("Faulty", (QWidget,), body)()
widget.installEventFilter(widget)
widget.resize(90, 60)
widget.show()
widget.grab()
widget.resize(120, 80)
widget.adjustSize()
widget.close()
application.processEvents()
assert told and set(told) == {{"integer division or modulo by zero"}}, told
"""


@pytest.mark.parametrize(
    "name", ["paintEvent", "resizeEvent", "showEvent", "sizeHint", "eventFilter", "closeEvent"]
)
def test_an_override_catches_at_its_edge(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(name=name)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr

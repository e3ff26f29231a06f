"""The smallest PySide6 window: what any program of this kind pays. A key changes its text."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel("Hello")
        self.setWindowTitle("Bare")
        self.setCentralWidget(self._label)
        self.resize(1180, 760)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._label.setText("Answer " * 17 if self._label.text() == "Hello" else "Hello")


def main() -> int:
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    return application.exec()

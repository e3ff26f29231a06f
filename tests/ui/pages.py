"""Pages in a window of a given size, as the main window holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme

SMALL, FIRST, LARGE = (900, 600), (1180, 760), (1600, 1000)


def in_window(
    qtbot: QtBot, theme: Theme, page: QWidget, size: tuple[int, int] = FIRST, scale: float = 1.0
) -> QWidget:
    """Shows `page` alone in an active window and returns the window, which must be kept."""
    theme.set_text_scale(scale)
    window = QWidget()
    inside = QVBoxLayout(window)
    inside.setContentsMargins(0, 0, 0, 0)
    # With a constraint the window would tell the platform its least size, of which offscreen wants no word.
    inside.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    inside.addWidget(page)
    qtbot.addWidget(window)
    window.resize(QSize(*size))
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    settle()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def until(what: Callable[[], object]) -> None:
    """Let the window and its workers go on until this is so; half a minute is for a busy machine."""
    for _ in range(3000):
        QApplication.processEvents()
        if what():
            return
        QTest.qWait(10)
    raise AssertionError("it never came")


def visible_texts(page: QWidget) -> list[str]:
    settle()  # new widgets show themselves with the next event
    labels: Iterable[QLabel] = page.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(page) and label.text()]

"""Where a window stood and how large it was, as the window system describes it, in hex."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget


def place_text(window: QWidget) -> str:
    return bytes(window.saveGeometry().toHex().data()).decode("ascii")


def restore_place(window: QWidget, saved: str) -> None:
    """Nothing happens for a text that is empty or makes no sense."""
    if saved:
        window.restoreGeometry(QByteArray.fromHex(saved.encode("ascii", "ignore")))

"""A pane within a page that Esc closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class ClosablePane(QFrame):
    """Whoever makes it hides it at first."""

    closed = Signal()

    def close_pane(self) -> bool:
        """Whether it was open."""
        was_open = not self.isHidden()
        self.hide()
        if was_open:
            self.closed.emit()
        return was_open

    def event(self, event: QEvent) -> bool:
        """Esc closes it, from any of its parts."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.close_pane()
            return True
        return super().event(event)

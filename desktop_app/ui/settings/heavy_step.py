"""A question before one of the two heaviest steps: only the button of that name takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.one_line import ENTER

_WIDTH, _AROUND = 520, 48


class HeavyStep(QDialog):
    """Enter and Esc keep what there is, until the button that takes the step has the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._is_chosen = False

    def accept(self) -> None:
        """Only by the button of that name."""
        self._is_chosen = True
        super().accept()

    def done(self, result: int) -> None:
        window = self.parentWidget()
        super().done(result)
        if window is not None:
            window.activateWindow()  # not every system gives the focus back by itself
        if self._is_chosen:
            self.tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and nothing else."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)

    def tell(self) -> None:
        """The step was chosen: the signal."""
        raise NotImplementedError

    def place(self, window: QWidget) -> None:
        """In the middle of the window, as high as its words, scrolled where the window is lower."""
        width = min(self._theme.px(_WIDTH), window.width() - _AROUND)
        height = min(self.height_for(width), window.height() - _AROUND)
        self.resize(width, height)
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle.x() - width // 2, middle.y() - height // 2)

    def height_for(self, width: int) -> int:
        """With nothing scrolled."""
        raise NotImplementedError

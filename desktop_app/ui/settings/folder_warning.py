"""A notice on a narrow page: its button goes below the words where there is no room beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.notice import Notice

_GAP = 12
_MOST = 0.4
"""Of the line, for the button."""


class FolderWarning(Notice):
    def __init__(self, theme: Theme, button: str) -> None:
        super().__init__(theme, "triangle-alert")
        self.set_button(button)
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        self._box = box
        words = QHBoxLayout()
        words.setSpacing(_GAP)
        for widget in (self._icon, self._label, self.button):
            box.removeWidget(widget)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._label, 1)
        box.addLayout(words, 1)
        box.addWidget(self.button)
        theme.changed.connect(self._fit_button)

    def minimumSizeHint(self) -> QSize:
        """As if the button stood below, so that it can be moved there when the page gets narrower."""
        width = max(self._words_width(), self.button.minimumSizeHint().width()) + self._margins()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_button()

    def _fit_button(self) -> None:
        """Beside the words where these keep most of the line."""
        beside = self.button.sizeHint().width() <= _MOST * (self.width() - self._margins())
        directions, sides = QBoxLayout.Direction, Qt.AlignmentFlag
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setAlignment(self.button, sides.AlignVCenter if beside else sides.AlignLeft)

    def _words_width(self) -> int:
        return self._icon.sizeHint().width() + _GAP + self._label.minimumSizeHint().width()

    def _margins(self) -> int:
        margins = self._box.contentsMargins()
        return margins.left() + margins.right()

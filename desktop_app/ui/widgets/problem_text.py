"""What is wrong with a field, right below it: an icon and a sentence, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.announcing import announce
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel


class ProblemText(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = IconLabel(theme, "triangle-alert", "bad", 16)
        self._label = TextLabel(theme, TextRole.SMALL, "bad")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def set_text(self, sentence: str) -> None:
        """Empty: nothing is wrong any more."""
        if sentence != self._label.text():
            self._label.setText(sentence)
            announce(self, sentence, at_once=True)
        self.setVisible(bool(sentence))

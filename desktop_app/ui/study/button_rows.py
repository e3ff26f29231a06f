"""The rows of buttons below a card that is being asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_RING = 4
"""Room for a focus ring around the buttons."""


class ButtonRow(QWidget):
    """The one next step."""

    def __init__(self, theme: Theme, words: str, key: str) -> None:
        super().__init__()
        self.button = PrimaryButton(theme, words, key, size=ButtonSize.LARGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(_RING, _RING, _RING, _RING)
        row.addWidget(self.button)
        row.addStretch(1)


class SureRow(QWidget):
    """After a choice, before its verdict: was it sure?"""

    said = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.question = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Sure?"))
        self.question.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.sure = PrimaryButton(theme, self.tr("Sure"), self.tr("Space"), size=ButtonSize.LARGE)
        self.not_sure = SecondaryButton(theme, self.tr("Not sure"), "U", size=ButtonSize.LARGE)
        self.sure.clicked.connect(self._say_sure)
        self.not_sure.clicked.connect(self._say_not_sure)
        row = QHBoxLayout(self)
        row.setContentsMargins(_RING, _RING, _RING, _RING)
        row.setSpacing(16)
        row.addWidget(self.question)
        row.addWidget(self.sure)
        row.addWidget(self.not_sure)
        row.addStretch(1)

    def _say_sure(self) -> None:
        self.said.emit(True)

    def _say_not_sure(self) -> None:
        self.said.emit(False)

"""Something that is shown and hidden by a button above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel


class Fold(QWidget):
    """Hidden at first; `summary` says what holds of it meanwhile."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, title: str, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = inside
        self.button = SecondaryButton(theme, title, size=ButtonSize.SMALL, icon="chevron-right")
        self.button.setAccessibleDescription(self.tr("Shows or hides more choices"))
        self.summary = TextLabel(theme, TextRole.SMALL, "ink3")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 10)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self.summary)
        column.addWidget(inside)
        inside.hide()
        self.button.clicked.connect(self.toggle)

    @property
    def is_open(self) -> bool:
        return not self.inside.isHidden()

    def toggle(self) -> None:
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        self.inside.setVisible(is_open)
        self.summary.setVisible(not is_open)
        self.button.set_icon_name("chevron-down" if is_open else "chevron-right")
        self.toggled.emit(is_open)

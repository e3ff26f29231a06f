"""Shown instead of the window when the data cannot be opened: what happened, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, QuietButton
from desktop_app.ui.widgets.text_label import TextLabel


class StartProblem(QWidget):
    def __init__(self, theme: Theme, sentence: str, way_on: str, details: str = "") -> None:
        super().__init__()
        self._details = details or f"{sentence} {way_on}"
        self.setWindowTitle(self.tr("Versus cannot start"))
        self.setMinimumWidth(520)
        title = TextLabel(theme, TextRole.PAGE_TITLE, "ink", sentence)
        words = TextLabel(theme, TextRole.CARD_BODY, "ink2", way_on)
        close = PrimaryButton(theme, self.tr("Close"), self.tr("Enter"))
        close.clicked.connect(self.close)
        copy = QuietButton(theme, self.tr("Copy details"))
        copy.clicked.connect(self._copy)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 36, 36, 28)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(12)
        column.addStretch(1)
        column.addLayout(buttons)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self.close)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

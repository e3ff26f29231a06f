"""The row at the foot of an import: what will come of it, the way back, and the one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_LEAST_WORDS_PX = 260


class FootBar(QWidget):
    backRequested = Signal()
    doRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_working = False
        self.words = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.back_button = SecondaryButton(theme, self.tr("Back"))
        self.do_button = PrimaryButton(theme, "")
        self.back_button.clicked.connect(self.backRequested)
        self.do_button.clicked.connect(self.doRequested)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.do_button)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.addWidget(self.words, 1)
        self._box.addLayout(buttons)
        self._box.setAlignment(buttons, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, words: str, button: str, *, can: bool) -> None:
        """`can`: whether the button may be pressed."""
        self.words.setText(words)
        self.do_button.setText(button)
        self.do_button.setEnabled(can)
        self._fit()

    def set_working(self, working: bool) -> None:
        """The button says that it was heard; Back stops what it does."""
        if working == self._is_working:
            return
        self._is_working = working
        self.do_button.set_working(working)
        self.back_button.setText(self.tr("Cancel") if working else self.tr("Back"))
        if working:
            self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def set_side(self, side: int) -> None:
        """The room left and right, as the page above has it."""
        self._box.setContentsMargins(side, 14, side, 14)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = "ink" if self._theme.high_contrast else "line"
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour(token))

    def _fit(self) -> None:
        """The words above the buttons where there is no room beside them."""
        buttons = self.back_button.sizeHint().width() + self.do_button.sizeHint().width() + 24
        sides = self._box.contentsMargins()
        room = self.width() - sides.left() - sides.right() - buttons
        beside = room >= _LEAST_WORDS_PX * self._theme.text_scale
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(20 if beside else 10)

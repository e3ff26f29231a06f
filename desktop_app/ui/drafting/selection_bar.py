"""What can be done with the words that are selected in the article: below it, with the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.text_label import TextLabel


class SelectionBar(QWidget):
    """Hidden while nothing is selected. A click takes no focus from the article."""

    sideRequested = Signal(int)
    newRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Of what is selected"))
        line = QFrame()
        line.setProperty("panel", "line")
        self.lead = TextLabel(theme, TextRole.SMALL, "ink2")
        self.left = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.right = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.new = QuietButton(theme, self.tr("New contrast"), size=ButtonSize.SMALL)
        for button in (self.left, self.right, self.new):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.left.clicked.connect(self._add_left)
        self.right.clicked.connect(self._add_right)
        self.new.clicked.connect(self.newRequested)
        self.buttons = FlowRow((self.left, self.right, self.new), gap=6)
        # Left stays left in every language, as the keys do.
        self.buttons.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inside = self._inside = QVBoxLayout()
        inside.setSpacing(6)
        inside.addWidget(self.lead)
        inside.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inside)
        self.set_margin(20)
        self.hide()

    def set_margin(self, side: int) -> None:
        self._inside.setContentsMargins(side, 8, side, 10)

    def show_ways(self, lead: str, left: str, right: str, can_begin: bool) -> None:
        """`can_begin`: a draft is open that the passage would join otherwise."""
        self.lead.setText(lead)
        for button, side in ((self.left, left), (self.right, right)):
            button.setText(side)
            #: For screen readers: of what is selected, {side} that it is to be a statement of.
            button.setAccessibleName(self.tr("Add to {side}").format(side=side))
        self.new.setVisible(can_begin)
        self.buttons.fit()

    def _add_left(self) -> None:
        self.sideRequested.emit(0)

    def _add_right(self) -> None:
        self.sideRequested.emit(1)

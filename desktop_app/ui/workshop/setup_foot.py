"""The row at the foot of the set-up: how long it will take, and the ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.flow_row import FlowRow
from desktop_app.ui.widgets.text_label import TextLabel

_LEAST_WORDS_PX = 200


class SetupFoot(QWidget):
    """`begin` is the one filled button: Start, or Go on where a workshop was left in the middle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._can = False
        self._go_on = ""
        self.words = TextLabel(theme, TextRole.SECTION, "ink")
        self.about = TextLabel(theme, TextRole.SMALL, "ink3")
        self.about.hide()
        self.rehearse = SecondaryButton(theme, self.tr("Rehearse"), size=ButtonSize.LARGE)
        self.anew = SecondaryButton(theme, self.tr("Start a new one"), size=ButtonSize.LARGE)
        self.begin = PrimaryButton(theme, self.tr("Start"), size=ButtonSize.LARGE)
        self.anew.hide()
        self._buttons = FlowRow((self.rehearse, self.anew, self.begin), gap=12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.words)
        words.addWidget(self.about)
        words.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.addLayout(words, 1)
        self._box.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._fit)

    @property
    def buttons(self) -> list[QWidget]:
        return [self.rehearse, self.anew, self.begin]

    def show_plan(self, words: str, about: str, *, can: bool) -> None:
        """`words` say how long it takes, or why it cannot begin."""
        self.words.setText(words)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        for button in (self.rehearse, self.anew):
            button.setEnabled(can)
        self._can = can
        self._fit_begin()

    def show_unfinished(self, go_on: str) -> None:
        """What the filled button says where there is something to go on with; "" where not."""
        self._go_on = go_on
        self.anew.setVisible(bool(go_on))
        self._fit_begin()

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

    _can = False

    def _fit_begin(self) -> None:
        self.begin.setText(self._go_on or self.tr("Start"))
        self.begin.setEnabled(bool(self._go_on) or self._can)
        self._fit()

    def _fit(self) -> None:
        """The words above the buttons where there is no room beside them."""
        # Where the buttons would take the page, the one for another day gives way; its key stays.
        self.rehearse.show()
        self._buttons.fit()
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        wanted = self._buttons.sizeHint().width() + self._theme.px(_LEAST_WORDS_PX)
        self.rehearse.setVisible(wanted <= room or not self._go_on)
        self._buttons.fit()
        directions = QBoxLayout.Direction
        beside = wanted <= room
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._box.setSpacing(20 if beside else 10)
        self._box.setAlignment(
            self._buttons, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        )

"""Says that a card was set aside, since it was missed again and again, and offers two ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.text import plurals
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.notice import Notice

_SIDE_BY_SIDE_UP_TO = 1.3  # of the text's usual size


class SetAsideNotice(Notice):
    rewordRequested = Signal()
    keepRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "pause", parent=parent)
        self.set_button(self.tr("Reword it"), "R")
        self.keep = SecondaryButton(theme, self.tr("Keep asking"), "K", size=ButtonSize.SMALL)
        self.activated.connect(self.rewordRequested)
        self.keep.clicked.connect(self.keepRequested)
        row = self.layout()
        assert isinstance(row, QBoxLayout)
        row.removeWidget(self.button)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        for button in (self.button, self.keep):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._buttons)
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    def offer(self, lapses: int, cards: int) -> None:
        """As for `wording`."""
        self.set_text(wording(lapses, cards))
        self.show()

    def _fit(self) -> None:
        """Buttons one above the other where the words need the width."""
        large = self._theme.text_scale > _SIDE_BY_SIDE_UP_TO
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.TopToBottom if large else directions.LeftToRight)


def wording(lapses: int, cards: int) -> str:
    """`lapses`: how often it was missed; `cards`: how many were set aside at once."""
    if cards == 1:
        #: A card was missed so many times that it is suspended by itself.
        return plurals.tr(
            "Missed %Ln times. It is set aside, so that it does not eat your minutes.", "", lapses
        )
    return plurals.tr(
        "Missed %Ln times. They are set aside, so that they do not eat your minutes.", "", lapses
    )

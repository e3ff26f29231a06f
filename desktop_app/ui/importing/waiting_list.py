"""Imports that were begun, and files that could not be read: each with its way on, and a way to drop it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_GAP = 12
_BESIDE_FROM_PX = 560


class Waiting(NamedTuple):
    """`way` names what its button does; `words` are on the button, "" for none."""

    id: str
    name: str
    about: str
    icon: str
    way: str
    words: str
    is_problem: bool = False


class _Row(QWidget):
    chosen = Signal(str, str)
    dropped = Signal(str)

    def __init__(self, theme: Theme, waiting: Waiting) -> None:
        super().__init__()
        self._theme = theme
        self.waiting = waiting
        colour = "bad" if waiting.is_problem else "ink2"
        icon = IconLabel(theme, waiting.icon, colour, 18)
        self._name = Hint(theme, TextRole.CARD_BODY_MEDIUM, "ink", waiting.name)
        self._about = TextLabel(theme, TextRole.CARD_BODY, "ink2", waiting.about)
        self.way_button = SecondaryButton(theme, waiting.words, size=ButtonSize.SMALL)
        if not waiting.words:
            self.way_button.hide()  # to show it here, where it has no parent yet, would open a window
        #: {act} of a button such as "Continue"; {thing} is what it acts on.
        pattern = self.tr("{act}: {thing}")
        self.way_button.setAccessibleName(pattern.format(act=waiting.words, thing=waiting.name))
        self.way_button.setAccessibleDescription(waiting.about)
        self.way_button.clicked.connect(self._choose)
        #: {file}: the name of a file.
        drop = self.tr("Remove {file} from this list").format(file=isolated(waiting.name))
        self.drop_button = QuietButton(theme, drop, "x", size=ButtonSize.SMALL, icon_only=True)
        self.drop_button.clicked.connect(self._drop)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(_GAP)
        self._words.addWidget(self._name)
        self._words.addWidget(self._about, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(_GAP)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words, 1)
        row.addWidget(self.way_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.drop_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        name = self._name.sizeHint().width() + self._about.minimumSizeHint().width()
        beside = self.width() >= max(_BESIDE_FROM_PX * self._theme.text_scale, name + 320)
        directions = QBoxLayout.Direction
        self._words.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._words.setSpacing(_GAP if beside else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))

    def _choose(self) -> None:
        self.chosen.emit(self.waiting.id, self.waiting.way)

    def _drop(self) -> None:
        self.dropped.emit(self.waiting.id)


class WaitingList(QWidget):
    """Hidden while nothing waits."""

    chosen = Signal(str, str)
    """The id of what waits, and the name of its way."""
    dropped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[_Row] = []
        title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Not finished"))
        title.setContentsMargins(0, 20, 0, 8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(title)
        self.setAccessibleName(title.text())
        self.hide()

    @property
    def buttons(self) -> list[QWidget]:
        every = ((row.way_button, row.drop_button) for row in self.rows)
        return [button for button in itertools.chain.from_iterable(every) if not button.isHidden()]

    def set_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Whoever was at a button is at the one that took its place."""
        if [row.waiting for row in self.rows] == list(waiting):
            return
        at = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Row(self._theme, each) for each in waiting]
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.dropped.connect(self.dropped)
            self._column.addWidget(row)
        self.setVisible(bool(waiting))
        for before, after in itertools.pairwise(self.buttons):
            QWidget.setTabOrder(before, after)
        if at is not None and self.buttons:
            self.buttons[min(at, len(self.buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, name: str) -> QWidget | None:
        return next((row for row in self.rows if row.waiting.id == name), None)

"""The two or three answer panels of a card, side by side with the seam between."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panel import AnswerPanel, AnswerState
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT

_APART = 8  # unanswered: room for a focus ring between
_SEAM = 4


class AnswerPanels(QWidget):
    """Never mirrored: left stays left in every language."""

    chosen = Signal(int)  # 0 left, 1 right, 2 both

    def __init__(
        self,
        theme: Theme,
        names: tuple[str, str],
        captions: tuple[str, str] = ("", ""),
        offers_both: bool = False,
        compact: bool = False,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        sides = (LEFT, RIGHT, BOTH) if offers_both else (LEFT, RIGHT)
        self._panels = [AnswerPanel(theme, index, compact=compact, parent=self) for index in sides]
        for index in (LEFT, RIGHT):
            self._panels[index].set_text(names[index], captions[index])
        slots = (self._choose_left, self._choose_right, self._choose_both)
        for panel, slot in zip(self._panels, slots, strict=False):
            panel.clicked.connect(slot)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._rearrange)

    @property
    def panels(self) -> tuple[AnswerPanel, ...]:
        """Left, right and, where it is offered, both."""
        return tuple(self._panels)

    def follow(self, others: AnswerPanels) -> None:
        """Tab reaches these in the place of others, which they stand for."""
        for before, behind in itertools.pairwise((others.panels[-1], *self._panels)):
            QWidget.setTabOrder(before, behind)

    def panel(self, index: int) -> AnswerPanel:
        return self._panels[index]

    @property
    def is_answered(self) -> bool:
        return self._panels[LEFT].state is not AnswerState.IDLE

    def set_result(self, chosen: int, correct: int) -> None:
        """Shows what was chosen and what is right; both by index."""
        for index, panel in enumerate(self._panels):
            if index == correct:
                panel.set_state(AnswerState.CORRECT_CHOSEN if index == chosen else AnswerState.CORRECT)
            else:
                panel.set_state(AnswerState.WRONG if index == chosen else AnswerState.NOT_CHOSEN)
        self._rearrange()

    def set_chosen(self, index: int) -> None:
        """Shows what was chosen, before it is judged."""
        for number, panel in enumerate(self._panels):
            panel.set_state(AnswerState.CHOSEN if number == index else AnswerState.NOT_CHOSEN)
        self._rearrange()

    def reset(self) -> None:
        for panel in self._panels:
            panel.set_state(AnswerState.IDLE)
        self._rearrange()

    def choose(self, index: int) -> None:
        """What a click does, for arrow keys; nothing once answered or where Both is not offered."""
        if not self.is_answered and index < len(self._panels):
            self.chosen.emit(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._row_height(width)
        return height + self._gap() + self._both_height(width) if self._offers_both() else height

    def least_height(self, width: int) -> int:
        """Without the design's air, for small windows and large text."""
        side = self._side_width(width)
        height = max(panel.least_height(side) for panel in self._panels[:2])
        return height + self._gap() + self._both_height(width) if self._offers_both() else height

    def sizeHint(self) -> QSize:
        width = 1000
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = 2 * max(panel.minimumSizeHint().width() for panel in self._panels[:2]) + self._gap()
        height = self._panels[LEFT].minimumSizeHint().height()
        if self._offers_both():
            height += self._gap() + self._panels[BOTH].minimumSizeHint().height()
        return QSize(width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _offers_both(self) -> bool:
        return len(self._panels) > BOTH

    def _gap(self) -> int:
        return _SEAM if self.is_answered else _APART

    def _side_width(self, width: int) -> int:
        return (width - self._gap()) // 2

    def _row_height(self, width: int) -> int:
        side = self._side_width(width)
        return max(panel.heightForWidth(side) for panel in self._panels[:2])

    def _both_height(self, width: int) -> int:
        return self._panels[BOTH].heightForWidth(width)

    def _arrange(self) -> None:
        width, gap = self.width(), self._gap()
        side = self._side_width(width)
        row = self.height()
        if self._offers_both():
            both = self._both_height(width)
            row = max(row - both - gap, 1)
            self._panels[BOTH].setGeometry(QRect(0, row + gap, width, both))
        self._panels[LEFT].setGeometry(QRect(0, 0, side, row))
        self._panels[RIGHT].setGeometry(QRect(width - side, 0, side, row))

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._arrange()

    def _choose_left(self) -> None:
        self.choose(LEFT)

    def _choose_right(self) -> None:
        self.choose(RIGHT)

    def _choose_both(self) -> None:
        self.choose(BOTH)

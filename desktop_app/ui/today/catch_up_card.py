"""After a break: three ways of catching up, of which one is chosen, or the one that was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.study.returning import CatchUpPlan, Chosen
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import catch_up_wording as wording
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

WAYS = 3
_PADDING = 20


class CatchUpCard(QFrame):
    chosen = Signal(object)
    """A CatchUpPlan."""
    changeRequested = Signal()
    """Another way than the one chosen is wanted."""
    endRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plans: tuple[CatchUpPlan, ...] = ()
        self.setProperty("panel", "card")
        self._title = TextLabel(theme, TextRole.SECTION)
        self._question = TextLabel(theme, TextRole.BODY, "ink2")
        self._about = TextLabel(theme, TextRole.SMALL, "ink3", wording.new_cards_wait())
        self.buttons = [SecondaryButton(theme, "", size=ButtonSize.SMALL) for _ in range(WAYS)]
        self._costs = [TextLabel(theme, TextRole.BODY, "ink2") for _ in range(WAYS)]
        for button in self.buttons:
            button.clicked.connect(self._choose_pressed)
        self.change_button = SecondaryButton(theme, self.tr("Another way"), size=ButtonSize.SMALL)
        self.change_button.clicked.connect(self.changeRequested)
        self.end_button = QuietButton(theme, self.tr("Back to my usual minutes"), size=ButtonSize.SMALL)
        self.end_button.clicked.connect(self.endRequested)
        self._lay_out()

    @property
    def offers(self) -> bool:
        """Whether a way can be chosen now."""
        return bool(self._plans)

    def offer(self, plans: Sequence[CatchUpPlan], days_away: int, *, may_end: bool) -> None:
        """`may_end`: one was chosen before."""
        self._plans = tuple(plans)
        self._title.setText(wording.title(days_away))
        self._question.setText(wording.question(days_away))
        for number, (button, cost) in enumerate(zip(self.buttons, self._costs, strict=True)):
            shown = number < len(plans)
            button.setVisible(shown)
            cost.setVisible(shown)
            if shown:
                button.setText(wording.name(plans[number]))
                cost.setText(wording.cost(plans[number]))
                button.setAccessibleName(f"{button.text()}: {cost.text()}")
        self._about.show()
        self.change_button.hide()
        self.end_button.setVisible(may_end)
        self._describe()

    def show_chosen(self, chosen: Chosen) -> None:
        self._plans = ()
        self._title.setText(self.tr("Catching up"))
        self._question.setText(wording.on_the_way(chosen))
        for widget in (*self.buttons, *self._costs, self._about, self.end_button):
            widget.hide()
        self.change_button.show()
        self._describe()

    def choose(self, number: int) -> None:
        """The way of this number, from 0, if it is offered."""
        if number < len(self._plans):
            self.chosen.emit(self._plans[number])

    def tab_stops(self) -> list[QWidget]:
        return [*self.buttons, self.change_button, self.end_button]

    def _describe(self) -> None:
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._question.text())

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (button, cost) in enumerate(zip(self.buttons, self._costs, strict=True)):
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(cost, row, 1, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.change_button)
        foot.addWidget(self.end_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, _PADDING - 4, _PADDING, _PADDING - 6)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._question)
        column.addLayout(grid)
        column.addWidget(self._about)
        column.addLayout(foot)

    def _choose_pressed(self) -> None:
        pressed = next(number for number, button in enumerate(self.buttons) if button is self.sender())
        self.choose(pressed)

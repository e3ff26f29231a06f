"""The right part of the desk: timer, what the kind of round needs, votes and scores."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.board_block import BoardBlock, BuzzBlock
from desktop_app.ui.workshop.timer_block import TimerBlock
from desktop_app.ui.workshop.votes_state import VotesState
from desktop_app.ui.workshop.votes_table import MARGIN, VotesTable


class VotesPane(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.timer = TimerBlock(theme)
        self._title = TextLabel(theme, TextRole.SECTION, "ink")
        self._count = TextLabel(theme, TextRole.BODY, "ink2")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.board = BoardBlock(theme)
        self.buzz = BuzzBlock(theme)
        self.table = VotesTable(theme)
        self._hint = TextLabel(theme, TextRole.BODY, "ink3")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        above = QVBoxLayout()
        above.setContentsMargins(MARGIN, 0, MARGIN, 0)
        above.setSpacing(12)
        for widget in (self.timer, self.board, self.buzz):
            above.addWidget(widget)
        above.insertSpacing(1, 16)
        above.addLayout(head)
        self._hint.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addWidget(self._hint)
        column.addStretch(1)
        theme.changed.connect(self._fit)

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in reading order."""
        blocks = [self.timer.toggle, self.timer.more, *self.board.places, self.board.take_back]
        blocks += [self.buzz.wrong, self.buzz.right, self.buzz.take_back]
        return [*blocks, *(stop for row in self.table.rows for stop in row.stops)]

    @property
    def hint(self) -> str:
        return self._hint.text() if not self._hint.isHidden() else ""

    @property
    def count(self) -> str:
        return self._count.text()

    def wanted_width(self) -> int:
        """With each team on one line."""
        return self.table.wanted_width()

    def show_state(self, state: VotesState) -> None:
        self._title.setText(state.title)
        self._count.setText(state.count)
        self.board.setVisible(state.board is not None)
        if state.board is not None:
            self.board.show_state(state.board)
        self.buzz.setVisible(bool(state.buzz) or state.can_unbuzz)
        self.buzz.ask(state.buzz)
        self.table.show_lines(
            state.entry, state.columns, state.lines, can_enter=state.can_enter, can_point=state.can_point
        )
        self._hint.setText(state.hint)
        self._fit()

    def _fit(self) -> None:
        self._hint.setVisible(bool(self._hint.text()) and self._theme.key_hints)

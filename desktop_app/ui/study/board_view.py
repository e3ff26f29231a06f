"""A sort board in the study room: its prompt above, its keys and buttons below, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.study.showing import Judged
from desktop_app.study.sort_board import Board
from desktop_app.ui.study.board_actions import BoardActions
from desktop_app.ui.study.card_area import CardArea
from desktop_app.ui.study.prompts.sort_board import SortBoardPrompt, spoken_results
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import BOTH


class BoardView(QObject):
    checkRequested = Signal()
    continued = Signal()
    practiceRequested = Signal()
    """Of the contrast that was mixed up for the third time."""
    pointedAt = Signal(int)  # the trait that has the focus
    said = Signal(str)  # for a screen reader

    def __init__(self, theme: Theme, card_area: CardArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._card_area = card_area
        self.prompt = SortBoardPrompt(theme)
        card_area.adopt(self.prompt)
        self.actions = BoardActions(theme)
        self.actions.setParent(card_area)
        self.actions.hide()
        self.prompt.changed.connect(self._count)
        self.prompt.placed.connect(self.said)
        self.prompt.checkRequested.connect(self.checkRequested)
        self.prompt.table.focused.connect(self._focused)
        self.actions.checkRequested.connect(self.checkRequested)
        self.actions.continued.connect(self.continued)
        self.actions.practiceRequested.connect(self.practiceRequested)
        # What is dragged towards an edge takes the table along.
        self.prompt.table.held.connect(card_area.edge_scroll.follow)
        self.prompt.table.letGo.connect(card_area.edge_scroll.stop)
        card_area.edge_scroll.scrolled.connect(self.prompt.table.drag_on)

    @property
    def is_shown(self) -> bool:
        return self.prompt.isVisibleTo(self._card_area)

    @property
    def is_complete(self) -> bool:
        return self.prompt.is_complete

    @property
    def placements(self) -> tuple[int, ...]:
        """The side of each trait; only once all are placed."""
        return tuple(side for side in self.prompt.table.sorting.sides if side is not None)

    @property
    def moves(self) -> tuple[int, ...]:
        return self.prompt.table.sorting.moves

    # What the presenter tells

    def ask(self, board: Board) -> None:
        self.prompt.show_board(board)
        self._card_area.show_prompt(self.prompt)
        self.actions.ask(len(board.showings))
        self._card_area.show_action(self.actions)
        self.prompt.table.focus_first()

    def refresh(self, board: Board) -> None:
        """The same traits with their texts as they are now; what is placed stays."""
        self.prompt.set_texts(board)
        self._card_area.arrange()

    def show_results(self, board: Board, judged: Sequence[Judged]) -> None:
        self.prompt.show_results(judged)
        self.actions.tell(self.prompt.returning(judged))
        self._card_area.show_action(self.actions)
        self.actions.onward.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(spoken_results(self.prompt, board, judged))

    # What a key does

    def choose(self, index: int) -> None:
        """Left and right place the trait; down, which means both elsewhere, goes to the next."""
        if index == BOTH:
            self.step(1)
        else:
            self.prompt.table.send(index)

    def step(self, by: int) -> None:
        self.prompt.table.step(by)

    def take_back(self) -> None:
        self.prompt.table.take_back()

    # Inside

    def _count(self) -> None:
        loose = len(self.prompt.table.sorting.loose)
        self.actions.ask(loose)
        self._card_area.arrange()
        if not loose:
            self.actions.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self, trait: int) -> None:
        self._card_area.bring_into_view(self.prompt.table.chips[trait])
        self.pointedAt.emit(trait)

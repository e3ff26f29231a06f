"""A sort board: six to eight traits to be placed left or right, checked together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.rules.words import side_in_sentence
from desktop_app.study.showing import Judged, Showing
from desktop_app.study.sort_board import Board
from desktop_app.ui import text
from desktop_app.ui.study.prompts.base import ColumnPrompt, place_of
from desktop_app.ui.study.side_by_side import SideBySideView
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.sort_table import SortTable


class SortBoardPrompt(ColumnPrompt):
    checkRequested = Signal()
    placed = Signal(str)  # what to tell a screen reader
    changed = Signal()

    holds_action = True
    is_wide = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = BalancedLabel(theme, TextRole.QUESTION)
        self.table = SortTable(theme)
        self._board: Board | None = None
        self._is_judged = False
        self._column.addWidget(self._question)
        self._column.addSpacing(22)
        self._column.addWidget(self.table, 1)
        self.pair = SideBySideView(theme)
        self._column.addWidget(self.pair)
        self.table.placed.connect(self._tell_placed)
        self.table.changed.connect(self.changed)
        self.table.pressed.connect(self.checkRequested)

    def show_card(self, showing: Showing) -> None:
        """It shows boards only."""

    def show_board(self, board: Board) -> None:
        self._board = board
        self._is_judged = False
        self.pair.clear()
        left, right = board.head.sides
        self.heading.set_board(board.heading)
        self._question.setText(self.tr("Which side does each belong to?"))
        traits = [showing.card.prompt for showing in board.showings]
        self.table.set_traits((left.name, right.name), traits)

    def spoken_question(self) -> str:
        return self._question.text()

    def set_texts(self, board: Board) -> None:
        self._board = board
        self.table.set_texts([showing.card.prompt for showing in board.showings])

    def show_results(self, judged: Sequence[Judged]) -> None:
        assert self._board is not None
        showings = self._board.showings
        sides = [place_of(showing, each.verdict.side) for showing, each in zip(showings, judged, strict=True)]
        notes = [
            "" if each.verdict.right else _note(showing, each)
            for showing, each in zip(showings, judged, strict=True)
        ]
        self._is_judged = True
        self._question.setText(self.score(judged))
        self._question.show()
        self.table.show_verdict(sides, notes)
        # One pair at a time is enough to look at.
        pair = next((each.side_by_side for each in judged if each.side_by_side is not None), None)
        if pair is not None:
            self.pair.show_pair(self._board.head, pair, named=True)

    def score(self, judged: Sequence[Judged]) -> str:
        right = sum(each.verdict.right for each in judged)
        if right == len(judged):
            return self.tr("All {all} right").format(all=text.count(len(judged)))
        return self.tr("{right} of {all} right").format(right=text.count(right), all=text.count(len(judged)))

    def returning(self, judged: Sequence[Judged]) -> str:
        """How many of them are asked again before the session ends."""
        soon = sum(each.returns == 0 for each in judged)
        if not soon:
            return ""
        if soon == len(judged):
            return self.tr("All come back this session.")
        if soon == 1:
            return self.tr("One comes back this session.")
        return self.tr("%n come back this session.", "", soon)

    def set_tight(self, tight: bool) -> None:
        """What is asked goes without saying; how it went does not."""
        wanted = not tight or self._is_judged
        if wanted != self._question.isVisibleTo(self):
            self._question.setVisible(wanted)

    @property
    def is_complete(self) -> bool:
        return not self.table.sorting.loose

    def answer_part(self) -> QWidget:
        return self.table

    def _tell_placed(self, trait: int) -> None:
        chip = self.table.chips[trait]
        self.placed.emit(chip.accessibleName())


def spoken_results(prompt: SortBoardPrompt, board: Board, judged: Sequence[Judged]) -> str:
    """The score, and each trait that was wrong with its reason."""
    wrong = [
        f"{showing.card.prompt}: {showing.card.answer}. {showing.card.reason}".strip()
        for showing, each in zip(board.showings, judged, strict=True)
        if not each.verdict.right
    ]
    parts = [f"{prompt.score(judged)}.", *wrong, prompt.pair.spoken, prompt.returning(judged)]
    return " ".join(part for part in parts if part)


def _note(showing: Showing, judged: Judged) -> str:
    """Which side it was taken for, and why it belongs to the other."""
    given = _in_sentence(showing.head, judged.verdict.given)
    said = text.translate("SortBoardPrompt", "You said {side}.").format(side=isolated(given))
    return f"{said} {showing.card.reason}".strip()


def _in_sentence(head: DeckHead, side: SideId) -> str:
    return side_in_sentence(head.side(side), head)

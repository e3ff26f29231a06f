"""A sort board: which-side cards of traits that are due on one deck, asked together, each rated on its own.

It is no card of its own: nothing of a board is kept but its answers, and what it shows is the queue's.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import TraitSet
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY
from desktop_app.scheduling.queue import C, DayQueue
from desktop_app.study.answering import Answering
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.display import Display
from desktop_app.study.grading import Grader
from desktop_app.study.ports import QueueRow
from desktop_app.study.showing import Answered, Judged, Showing

LEAST, MOST = 6, 8


@dataclass(frozen=True, slots=True)
class Board:
    """The traits on screen, in the order of the queue; the first is the card that is asked next anyway."""

    showings: tuple[Showing, ...]

    @property
    def head(self) -> DeckHead:
        return self.showings[0].head

    @property
    def heading(self) -> str:
        """The title of the set, where all traits are of one."""
        titles = {showing.card.heading for showing in self.showings}
        return titles.pop() if len(titles) == 1 else ""


class Placed(NamedTuple):
    """Where a trait was put, and how often it was moved to the other side before Check."""

    side: SideId
    moves: int = 0


class Written(NamedTuple):
    """One trait's answer as it is on disk."""

    answered: Answered
    judged: Judged
    after: CardState


class Boards:
    """Lays boards and writes what was answered on them."""

    def __init__(self, catalogue: Catalogue, display: Display, grader: Grader, answering: Answering) -> None:
        self._catalogue = catalogue
        self._display = display
        self._grader = grader
        self._answering = answering

    def next(self, queue: DayQueue[QueueRow]) -> Board | None:
        """None where the next card is asked alone."""
        return self._laid(gathered(queue, self._deck_of))

    def again(self, board: Board, *, judged: bool) -> Board:
        """As its cards are now; once judged, with the states they were shown with."""
        if judged:
            return Board(tuple(self._display.refreshed(each) for each in board.showings))
        now = (self._display.show(each.row) or each for each in board.showings)
        return Board(tuple(on_board(each) for each in now))

    def write(self, board: Board, placed: Sequence[Placed], answer_ms: int) -> list[Written]:
        """An answer for each trait; needs a transaction. The time is no single trait's: each has a share."""
        written: list[Written] = []
        share = answer_ms // len(board.showings)
        for showing, (side, moves) in zip(board.showings, placed, strict=True):
            judged = judge(self._grader, showing, side, moves)
            act = written[0].answered.event.uuid.hex if written else ""
            more = {"board": len(board.showings), "moves": moves}
            event, after = self._answering.record(
                showing, judged.rating, share, judged.verdict, more=more, act=act
            )
            written.append(Written(Answered(showing, event, judged.verdict), judged, after))
        return written

    def _laid(self, rows: Sequence[QueueRow]) -> Board | None:
        showings = [self._display.show(row) for row in rows]
        found = tuple(on_board(each) for each in showings if each is not None)
        return Board(found) if len(found) >= LEAST else None

    def _deck_of(self, row: QueueRow) -> Hashable | None:
        try:
            _, card = self._catalogue.card(row)
        except KeyError:
            return None
        return row.deck if may_lie_on_board(card) else None


def gathered(queue: DayQueue[C], deck_of: Callable[[C], Hashable | None]) -> tuple[C, ...]:
    """The cards of the board that comes next; none where the next card is asked alone.

    `deck_of` gives the deck of a card that may lie on a board, None for any other. Only cards whose turn
    has come are taken: one that was just missed returns when the criterion says, alone or on a later board.
    """
    first = queue.peek()
    deck = deck_of(first) if first is not None else None
    if deck is None:
        return ()
    ready = [card for card in queue.ready() if deck_of(card) == deck]
    return tuple(ready[: _size(len(ready))])


def queue_after(before: DayQueue[QueueRow], written: Sequence[Written]) -> DayQueue[QueueRow]:
    """Without what is done; what is still open returns by the criterion."""
    queue = before.copy()
    asked = []
    for answered, _, after in written:
        stays = after.phase is not Phase.REVIEW and after.showings < SHOWINGS_A_DAY
        asked.append((answered.showing.row, after.showings, stays))
    queue.answered_together(asked)
    return queue


def may_lie_on_board(card: Card) -> bool:
    return card.kind is CardKind.WHICH_SIDE and card.item_kind == TraitSet.kind


def on_board(showing: Showing) -> Showing:
    """A board has two places, so nobody is offered "both", and a guess is right half of the time."""
    return replace(showing, card=replace(showing.card, offers_both=False))


def judge(grader: Grader, showing: Showing, side: SideId, moves: int) -> Judged:
    """As a choice without a time of its own (L = 1); a trait moved once more is Hard at best."""
    judged = grader.judge(showing, side)
    rating = min(judged.rating, Rating.HARD) if moves else judged.rating
    return replace(judged, rating=rating, returns=judged.intervals[rating - 1])


def _size(ready: int) -> int:
    """Six to eight, and rather two small boards than a large one with single traits left over."""
    if ready < LEAST:
        return 0
    if 2 * LEAST <= ready < LEAST + MOST:
        return ready - LEAST
    return min(ready, MOST)

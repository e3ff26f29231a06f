"""A sort board: which-side cards of traits that are due on one deck, asked together, each rated on its own.

It is no card of its own: nothing of a board is kept but its answers, and what it shows is the queue's.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import TraitSet
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY
from desktop_app.scheduling.queue import C, DayQueue
from desktop_app.study.answering import Answering
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.display import Display
from desktop_app.study.follow_ups import FollowUp, FollowUps
from desktop_app.study.grading import Grader
from desktop_app.study.rows import CardKey, QueueRow
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
    changes: tuple[tuple[Event, CardKey], ...]
    follow: FollowUp | None = None


class Boards:
    """Lays boards and writes what was answered on them."""

    def __init__(
        self,
        catalogue: Catalogue,
        display: Display,
        grader: Grader,
        answering: Answering,
        follow_ups: FollowUps,
    ) -> None:
        self._catalogue = catalogue
        self._follow_ups = follow_ups
        self._display = display
        self._grader = grader
        self._answering = answering

    def next(self, queue: DayQueue[QueueRow], first: QueueRow) -> Board | None:
        """None where `first`, the next card, is asked alone."""
        if self._deck_of(first) is None:
            return None
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
        beside = {each.row.uuid for each in board.showings}
        for showing, (side, moves) in zip(board.showings, placed, strict=True):
            judged = judge(self._grader, showing, side, moves)
            act = written[0].answered.event.uuid.hex if written else ""
            follow = self._follow_ups.after(showing, judged.verdict, None, beside)
            more: dict[str, Any] = {"board": len(board.showings), "moves": moves}
            if follow is not None:
                more |= follow.payload
                judged = replace(judged, side_by_side=follow.side_by_side)
            made = self._answering.record(showing, judged.rating, share, judged.verdict, more=more, act=act)
            answered = Answered(showing, made.event, judged.verdict)
            judged = replace(judged, set_aside=bool(made.others))
            changes = made.changes(showing.row.key)
            written.append(Written(answered, judged, made.after, changes, follow))
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
    for each in written:
        stays = each.after.phase is not Phase.REVIEW and each.after.showings < SHOWINGS_A_DAY
        asked.append((each.answered.showing.row, each.after.showings, stays))
    queue.answered_together(asked)
    for each in written:
        for row, after in each.follow.now if each.follow is not None else ():
            queue.follows(row, after)
    # What was set aside is asked no more.
    return queue.without({event.card.bytes for each in written for event, _ in each.changes[1:]})


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

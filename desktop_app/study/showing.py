"""What a session shows and says: plain values that a view can draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.answer import Verdict
from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import CardState, Rating
from desktop_app.study.ports import QueueRow

THIS_SESSION = 0
"""An interval in days: back before the session ends."""


@dataclass(frozen=True, slots=True)
class Showing:
    """The card on screen. `intervals`: days until it returns for each rating, 0 = this session."""

    row: QueueRow
    head: DeckHead
    card: Card
    state: CardState
    """As it was when the card was shown; an answer to anything else is refused."""
    day: int
    intervals: tuple[int, int, int, int] = (0, 0, 0, 0)
    draft: str = ""
    """What was typed into it before, and not handed in."""
    example: str = ""
    marks: CardMarks = NO_MARKS


class Reason(NamedTuple):
    """What was said for a choice: the words, and which of the card's points the learner found in them."""

    text: str = ""
    ticked: tuple[int, ...] = ()


NO_REASON = Reason()


@dataclass(frozen=True, slots=True)
class Judged:
    """A choice and what came of it. `returns`: days until the card is back, 0 = this session."""

    verdict: Verdict
    rating: Rating
    """Suggested by the engine, until the learner gives another."""
    returns: int
    intervals: tuple[int, int, int, int]
    """For the learner's own rating."""


class Answered(NamedTuple):
    """One answer of a session that counts."""

    showing: Showing
    event: Event
    verdict: Verdict | None

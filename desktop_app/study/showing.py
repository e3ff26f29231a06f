"""What a session shows and says: plain values that a view can draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.answer import Verdict
from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.domain.memory import CardState, Rating
from desktop_app.study.rows import QueueRow, Relative

if TYPE_CHECKING:
    from desktop_app.study.card_text import RichText

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
    siblings: tuple[Relative, ...] = ()
    """Those answered before, not retired."""
    rich_prompt: RichText | None = None
    """With its marks, of a card that has some; None: as `card.prompt` has it."""
    rich_answer: RichText | None = None
    is_guess: bool = False
    """Asked before it is taught: the first card of a new deck. Changes no schedule."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A contrast that is met for the first time: both poles shown together, then asked.

    `texts`: up to two statements of each side, left side first.
    """

    title: str
    question: str
    texts: tuple[tuple[str, ...], tuple[str, ...]]


class Reason(NamedTuple):
    """What was said for a choice: the words, and which of the card's points the learner found in them."""

    text: str = ""
    ticked: tuple[int, ...] = ()


NO_REASON = Reason()


class Evidence(NamedTuple):
    """What else tells whether a choice was known: the time it took, if nothing came between, and a word."""

    answer_ms: int = 0
    attended: bool = False
    """The window was in front all the time."""
    sure: bool | None = None
    """Said before the verdict; None where it was not asked."""


NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The two statements that were taken for each other, left side first, and the feature that decides."""

    title: str
    texts: tuple[str, str]
    decides: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A choice and what came of it. `returns`: days until the card is back, 0 = this session."""

    verdict: Verdict
    rating: Rating
    """Suggested by the engine, until the learner gives another."""
    returns: int
    intervals: tuple[int, int, int, int]
    """For the learner's own rating."""
    factor: float = 1.0
    """L: what the time and the learner's word said."""
    sure: bool | None = None
    choice_ms: int | None = None
    """The time of the choice, if nothing came between."""
    side_by_side: SideBySide | None = None
    """Shown at once where this pair keeps being mixed up, or was with confidence."""
    set_aside: bool = False
    """Missed so often that the memory item was suspended with this answer."""


class Answered(NamedTuple):
    """One answer of a session that counts."""

    showing: Showing
    event: Event
    verdict: Verdict | None

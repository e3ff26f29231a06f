"""Where a session stands, and what leads from one place to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.memory import CardState
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from desktop_app.scheduling.queue import DayQueue
from desktop_app.study.rows import QueueRow
from desktop_app.study.showing import Answered, Judged, Lesson, Showing
from desktop_app.study.sort_board import Board
from desktop_app.study.undo import Change

# What was done last, on the toast and on the Undo button; of the translation context "undo".
ANSWER = QT_TRANSLATE_NOOP("undo", "Answer given")
BOARD = QT_TRANSLATE_NOOP("undo", "Sort board checked")
CARD_BURIED = QT_TRANSLATE_NOOP("undo", "Card buried until tomorrow")
CONTRAST_BURIED = QT_TRANSLATE_NOOP("undo", "Contrast buried until tomorrow")
CARD_SUSPENDED = QT_TRANSLATE_NOOP("undo", "Card suspended")
CONTRAST_SUSPENDED = QT_TRANSLATE_NOOP("undo", "Contrast suspended")
FLAGGED = QT_TRANSLATE_NOOP("undo", "Card flagged")
UNFLAGGED = QT_TRANSLATE_NOOP("undo", "Flag removed")
MARKED = QT_TRANSLATE_NOOP("undo", "Card marked")
UNMARKED = QT_TRANSLATE_NOOP("undo", "Mark removed")
EDITED = QT_TRANSLATE_NOOP("undo", "Text changed")
KEPT_ASKING = QT_TRANSLATE_NOOP("undo", "Card is asked again")


@dataclass(slots=True)
class View:
    """Where a session stands. Steps that do not move it share one, so that all of them see what changes."""

    queue: DayQueue[QueueRow]
    showing: Showing | None = None
    judged: Judged | None = None
    board: Board | None = None
    results: tuple[Judged, ...] = ()
    """On a board: the verdicts, once it is answered."""
    guess: QueueRow | None = None
    """The card of a new deck that is still to be guessed, before anything of it is taught."""
    lesson: Lesson | None = None
    """What is to be read before the card on screen is asked."""
    practised: Mapping[bytes, CardState] = field(default_factory=dict)
    """Practice only: the states that its answers would have made."""


@dataclass(frozen=True, slots=True)
class Step:
    """One act with the way back. `after` is the view before the next card is asked for."""

    label: Phrase
    change: Change
    before: View
    after: View
    answered: tuple[Answered, ...] = ()
    """One answer, those of a board, or none."""

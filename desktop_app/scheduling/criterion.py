"""Learning to a criterion within the day, and what one answer does to a card's state.

Learning engine, section 5: a new or missed card comes back after 3, then 6 other cards, until one
unaided recall or two right forced choices, at most four showings a day. There are no minute-steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.scheduling import worth
from desktop_app.scheduling.fsrs import MemoryModel

HITS_NEEDED = 2
SHOWINGS_A_DAY = 4
GAPS = (3, 6)
"""Other cards before the second showing, and before each later one."""


@dataclass(frozen=True, slots=True)
class Graded:
    """An answer as the memory model sees it.

    `recognised`: a right forced choice, worth less than recall. `hit`: a choice that counts towards the
    criterion (π of 0.6 or more); a recall that was not forgotten meets it at once.
    """

    rating: Rating
    forced: bool = False
    recognised: bool = False
    kappa: float = worth.RECOGNITION_WORTH
    """What a recognised answer is worth."""
    hit: bool = False


class DayOf(Protocol):
    """Chooses the study day of the next review; pure for given arguments while one answer is handled."""

    def __call__(self, after: CardState, interval_days: int, day: int, /) -> int:
        """`after`: the state without its `due_day`; `interval_days` counts from `day`, the last answer's."""


def plain_day(_after: CardState, interval_days: int, day: int) -> int:
    """Just when the model says."""
    return day + interval_days


def gap_after(showings: int) -> int:
    """How many other cards come before a card shown `showings` (1 or more) times today returns."""
    return GAPS[0] if showings <= 1 else GAPS[1]


def after_answer(
    state: CardState,
    answer: Graded,
    day: int,
    model: MemoryModel,
    desired_retention: float,
    day_of: DayOf = plain_day,
) -> CardState:
    """The state after `answer` on study day `day`; what replay uses too."""
    same_day = state.last_day == day
    showings = (state.showings if same_day else 0) + 1
    hits = (state.hits if same_day else 0) + (1 if answer.hit else 0)
    elapsed = 0 if state.last_day is None else max(0, day - state.last_day)
    memory = model.after(state.memory, answer.rating, elapsed)
    if answer.recognised:
        memory = worth.recognised(state.memory, memory, answer.kappa)
    forgot = answer.rating is Rating.AGAIN
    lapsed = forgot and state.phase is Phase.REVIEW
    after = replace(
        state,
        memory=memory,
        last_day=day,
        showings=showings,
        hits=0 if lapsed else hits,
        reviews=state.reviews + 1,
        lapses=state.lapses + (1 if lapsed else 0),
    )
    if _knows(state, answer, hits):
        interval = model.interval_days(memory, desired_retention)
        return replace(after, phase=Phase.REVIEW, due_day=day_of(after, interval, day))
    phase = Phase.RELEARNING if state.phase in (Phase.REVIEW, Phase.RELEARNING) else Phase.LEARNING
    return replace(after, phase=phase, due_day=day if showings < SHOWINGS_A_DAY else day + 1)


def _knows(state: CardState, answer: Graded, hits: int) -> bool:
    if answer.rating is Rating.AGAIN:
        return False
    if not answer.forced or state.phase is Phase.REVIEW:
        return True
    return hits >= HITS_NEEDED

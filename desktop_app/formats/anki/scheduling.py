"""What was learned on one card: suspended or not, when it is due, how well it is remembered."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.ids import CardId, ItemId
from desktop_app.formats.anki.calendar import Calendar
from desktop_app.formats.anki.parts import CardRow
from desktop_app.formats.anki.values import json_object, real
from desktop_app.formats.foreign import PastCard, PastReview

_LEARNING, _REVIEW, _RELEARNING = 1, 2, 3
_STUDIED = (_LEARNING, _REVIEW, _RELEARNING)
_SUSPENDED = -1
_QUEUE_OF_MINUTES = 1
_FIRST_INSTANT = 1_000_000_000
"""A `due` beyond it is an instant in seconds, not a day."""
_LONGEST_DAYS = 36_500
_EASE_OF_MIDDLE = 2500


class Memory(NamedTuple):
    stability: float | None = None
    difficulty: float | None = None
    retention: float | None = None
    is_guessed: bool = False
    """From an interval and an ease, since nothing better was written down."""


def past_card(
    row: CardRow,
    item: ItemId,
    gap: int | None,
    reviews: tuple[PastReview, ...],
    calendar: Calendar | None,
    *,
    is_marked: bool = False,
    is_suspended: bool = False,
    card: CardId | None = None,
) -> tuple[PastCard | None, Memory]:
    """None for a card that is new and as it should be. `is_suspended`: it is kept from being asked here.

    Without a calendar nothing comes of what was learned. Flags are kept of cards of ours, `card`, alone.
    """
    is_suspended = is_suspended or row.queue == _SUSPENDED
    is_studied = row.type in _STUDIED and calendar is not None
    flag = row.flag if card is not None else 0
    if not (is_studied or is_suspended or is_marked or reviews or flag):
        return None, Memory()
    memory = _memory(row, bool(reviews)) if is_studied else Memory()
    past = PastCard(
        item,
        gap,
        suspended=is_suspended,
        marked=is_marked,
        flag=flag,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_due(row, calendar) if is_studied and calendar is not None else "",
        retention=memory.retention,
        reviews=reviews,
        card=card,
    )
    return past, memory


def _due(row: CardRow, calendar: Calendar) -> str:
    if row.queue == _QUEUE_OF_MINUTES or row.due > _FIRST_INSTANT:
        return calendar.date_of_time(row.due)
    return calendar.date_of_day(row.due)


def _memory(row: CardRow, has_reviews: bool) -> Memory:
    """FSRS state counts with both of its numbers only. Without it, answers say more than an interval does."""
    data = json_object(row.data)
    retention = real(data.get("dr"))
    if retention is not None and not 0.5 <= retention < 1:
        retention = None
    stability, difficulty = real(data.get("s")), real(data.get("d"))
    if stability is not None and difficulty is not None and stability > 0:
        return Memory(min(stability, _LONGEST_DAYS), max(1.0, min(difficulty, 10.0)), retention)
    if has_reviews or row.interval <= 0:
        return Memory(retention=retention)
    return Memory(
        float(min(row.interval, _LONGEST_DAYS)), _difficulty_of_ease(row.factor), retention, is_guessed=True
    )


def _difficulty_of_ease(factor: int) -> float:
    """Ease 250 % is the middle of the scale, each 25 % less are one step harder."""
    if factor <= 0:
        return 5.0
    return max(1.0, min(10.0, 5.0 + (_EASE_OF_MIDDLE - factor) / 250))

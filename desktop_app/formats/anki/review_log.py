"""Anki's review log as it was read: which of its rows are answers that count."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.formats.anki.parts import Answer
from desktop_app.formats.foreign import PastReview

_LEARNING, _RELEARNING, _FILTERED, _MANUAL = 0, 2, 3, 4
_HARD, _GOOD = 2, 3
_RATINGS = (1, 2, 3, 4)
_YEAR_2000_MS = 946_684_800_000
_DAY_MS = 86_400_000
_LONGEST_ANSWER_MS = 3_600_000


def reviews_of(rows: Sequence[Answer], now_ms: int, *, is_first_scheduler: bool) -> tuple[PastReview, ...]:
    """The answers to one card, oldest first; those before it was set back to new are forgotten.

    `is_first_scheduler`: while learning there were three buttons then, so that 2 meant Good and 3 Easy.
    """
    if not rows:
        return ()
    newest = now_ms + _DAY_MS
    possible = [row for row in rows if _YEAR_2000_MS <= row.at_utc_ms <= newest]
    possible.sort()  # All are of one card, so by their time.
    for place in range(len(possible) - 1, -1, -1):
        if possible[place].type == _MANUAL and possible[place].factor == 0:
            possible = possible[place + 1 :]
            break
    return tuple(_review(row, is_first_scheduler) for row in possible if row.ease in _RATINGS)


def _review(row: Answer, is_first_scheduler: bool) -> PastReview:
    _, at_utc_ms, rating, factor, answer_ms, kind = row
    if is_first_scheduler and kind in (_LEARNING, _RELEARNING) and rating in (_HARD, _GOOD):
        rating += 1
    if not 0 <= answer_ms <= _LONGEST_ANSWER_MS:
        answer_ms = 0 if answer_ms < 0 else _LONGEST_ANSWER_MS
    return PastReview(at_utc_ms, rating, answer_ms, kind == _FILTERED and factor == 0)

"""On which study day a card returns: load spread evenly, rest days and siblings avoided, dates kept.

Learning engine, sections 6, 7 and 10. The day is written into the event, so a replay needs none of this.
"""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.domain.memory import CardState
from desktop_app.scheduling.budget import WEEK_DAYS, smoothed_day
from desktop_app.study.context import Study
from desktop_app.study.pace import a_review, pace_of

_CLOSE = 1e-9
"""Stabilities are the same if they differ by less, in proportion: mathematics differs between machines."""
_AHEAD = 32
"""Days of load read at a time."""


class Days:
    """The load of the coming days, read when it is needed and kept up to date by `move`."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._due: dict[int, int] = {}
        self._pages: set[int] = set()
        self._decks = study.store.decks.started(study.learner.id)
        self._a_review = a_review(pace_of(study, study.today()))

    def choose(
        self, card: bytes, taken: Collection[int], after: CardState, interval_days: int, day: int
    ) -> int:
        """`day`: of the last answer; `taken`: days with a sibling of the card (16 bytes of its UUID)."""
        today = self._study.today()
        rest = self._study.options.rest_weekdays

        def excluded(each: int) -> bool:
            # Day 1 of the study-day numbers is a Monday.
            return each <= today or each in taken or (each - 1) % WEEK_DAYS in rest

        return smoothed_day(interval_days, day, (card, after.reviews), self._load, excluded)

    def move(self, before: int | None, after: int | None) -> None:
        """A card is due on another day now."""
        for day, change in ((before, -1), (after, 1)):
            if day in self._due:
                self._due[day] = max(0, self._due[day] + change)

    def _load(self, day: int) -> float:
        """Share of the day's minutes that is planned."""
        page = day // _AHEAD
        if page not in self._pages:
            self._pages.add(page)
            first = page * _AHEAD
            store, learner = self._study.store, self._study.learner.id
            counts = store.cards.due_by_day(learner, self._decks, first, first + _AHEAD - 1)
            self._due |= {each: counts.get(each, 0) for each in range(first, first + _AHEAD)}
        return self._due[day] * self._a_review / (60 * self._study.options.minutes_per_day)


def recorded_day(
    due: int | None, chosen_for: float | None, card: bytes, after: CardState, interval_days: int, day: int
) -> int:
    """The day `due` that an event names, if it was chosen for this stability; else the interval with its
    seeded spread, as after a merge that has changed what the card had been through."""
    stability = after.memory.stability if after.memory is not None else 0.0
    if due is not None and chosen_for is not None and abs(chosen_for - stability) <= _CLOSE * stability:
        return due
    return smoothed_day(interval_days, day, (card, after.reviews))

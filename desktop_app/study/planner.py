"""What was planned for the coming days, kept in memory until something it depends on changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.ids import DeckId

if TYPE_CHECKING:
    from desktop_app.scheduling.deadline import DeadlinePlan
    from desktop_app.study.context import Study


@dataclass(frozen=True, slots=True)
class Basis:
    """What a deadline plan was made for. `cards`: how many each deck with a date has."""

    day: int
    dates: Mapping[DeckId, int]
    minutes: float
    rest_weekdays: frozenset[int]
    model: str
    cards: Mapping[DeckId, int]

    def holds(self, study: Study) -> bool:
        options = study.options
        return (
            self.day == study.today()
            and self.minutes == options.minutes_per_day
            and self.rest_weekdays == options.rest_weekdays
            and self.model == study.model.id
            and self.dates == options.dates
        )


class Planner:
    """The newest deadline plan of one learner. Read after each answer, so it asks the store nothing."""

    def __init__(self) -> None:
        self._plan: DeadlinePlan | None = None
        self._basis: Basis | None = None
        self._changes = 0

    @property
    def changes(self) -> int:
        """Counts what made plans stale, so that one that was being made meanwhile is not taken for fresh."""
        return self._changes

    def current(self, study: Study) -> DeadlinePlan | None:
        """None where it is missing or stale: another day, other dates, minutes, parameters or cards."""
        if self._basis is None or not self._basis.holds(study):
            return None
        return self._plan

    def put(self, plan: DeadlinePlan, basis: Basis) -> None:
        self._plan, self._basis = plan, basis

    def forget(self) -> None:
        """After a change that the study's options do not tell of: cards, the way of catching up."""
        self._changes += 1
        self._plan = self._basis = None

    def mark(self) -> object:
        return self._plan, self._basis, self._changes

    def go_back(self, mark: object) -> None:
        """To where it stood: what made the plan stale was not kept after all."""
        assert isinstance(mark, tuple)
        self._plan, self._basis, self._changes = mark

    def compare(self, cards: Mapping[DeckId, int]) -> None:
        """Forget a plan that was made for other numbers of cards than these."""
        if self._basis is not None and any(
            cards.get(deck, 0) != number for deck, number in self._basis.cards.items()
        ):
            self.forget()

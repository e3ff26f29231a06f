"""What a learner has chosen about a day of study, with the defaults of the product."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_app.domain.ids import DeckId
from desktop_app.domain.study_day import DEFAULT_ROLLOVER_HOUR

_NO_DATES: Mapping[DeckId, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class StudyOptions:
    """`desired_retention` 0.70–0.99; the two caps are cards a study day.

    `minutes_per_day`: B of the learning engine, one for all decks; `rest_weekdays`: 0 = Monday, on which B
    is 0. `guesses_first`: a new deck begins with a guess; `opens_contrasts`: a new contrast is shown before
    it is asked. `carry_over`: ρ, how much of a gain cards of one item share, 0 to 0.6. `dates`: the study
    day by which a deck should be known. `asks_if_sure`: "sure / not sure" before the verdict on a choice.
    """

    desired_retention: float = 0.90
    minutes_per_day: float = 10
    new_per_day: int = 20
    reviews_per_day: int = 200
    rollover_hour: int = DEFAULT_ROLLOVER_HOUR
    rest_weekdays: frozenset[int] = frozenset()
    carry_over: float = 0.3
    asks_if_sure: bool = False
    guesses_first: bool = True
    opens_contrasts: bool = True
    dates: Mapping[DeckId, int] = field(default_factory=lambda: _NO_DATES)

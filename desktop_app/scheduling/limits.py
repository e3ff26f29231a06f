"""What a learner has chosen about a day of study, with the defaults of the product."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.study_day import DEFAULT_ROLLOVER_HOUR


@dataclass(frozen=True, slots=True)
class StudyOptions:
    """`desired_retention` 0.70–0.99; the two caps are cards a study day."""

    desired_retention: float = 0.90
    new_per_day: int = 20
    reviews_per_day: int = 200
    rollover_hour: int = DEFAULT_ROLLOVER_HOUR

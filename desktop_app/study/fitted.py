"""Which memory model is in force for a learner, and how many of the answers given could be fitted to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from desktop_app.progress import Progress
from desktop_app.scheduling.fit import LEAST_ANSWERS
from desktop_app.study import fitting
from desktop_app.study.context import Study
from desktop_app.study.fitting import Fitting

NEEDED_ANSWERS = LEAST_ANSWERS
"""With fewer that count, no other set is looked for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`holds`: how long the memory in force holds, as a multiple of the average learner's."""

    is_own: bool
    """Another set than the defaults is in force."""
    fitted: Fitting | None
    """When the set in force was found; None for the defaults, and where nothing is known of it."""
    unchanged: Fitting | None
    """The last look for another, if it left the set in force as it is."""
    answers: int
    """That counted at the last look; 0 before the first."""
    holds: float
    has_previous: bool
    """Another set was in force before, and can come back."""


def standing(study: Study) -> Standing:
    """Reads the learner's choices only."""
    name, history = fitting.name_in_force(study), fitting.fittings(study)
    is_own, latest = name != fitting.DEFAULT_NAME, history[-1] if history else None
    found = next((each for each in reversed(history) if each.adopted and each.name == name), None)
    before = study.store.choices.all(study.learner.id).get(fitting.PARAMETERS_BEFORE)
    return Standing(
        is_own=is_own,
        fitted=found if is_own else None,
        unchanged=latest if latest is not None and latest.name == name and not latest.adopted else None,
        answers=latest.answers if latest is not None else 0,
        holds=fitting.holds(study.model.parameters),
        has_previous=isinstance(before, str),
    )


def answers_that_count(study: Study, progress: Progress) -> int:
    """Those given a day or more after the one before, to the same card. For a worker. Raises Cancelled."""
    with study.store.in_worker():
        progress.step(0)
        histories = fitting.material(study, progress).histories
    return sum(later.day > earlier.day for each in histories for earlier, later in pairwise(each.answers))

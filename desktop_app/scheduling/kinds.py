"""Which kind of card to ask next of something that has several (learning engine, section 10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

CHOICE_BELOW_DAYS = 4.0
CHOICES_TO_RECALL = 2
"""At least every third review of a memory item is free recall."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of asking. `recall`: R now; of one never asked, what a first encounter counts."""

    forced: bool
    recall: float
    stability: float


def next_kind(kinds: Sequence[Kind], *, choices: int = 0, missed_twice: bool = False) -> int:
    """The place of the kind to ask; the first of equals. `choices`: reviews since the last free recall.

    A choice while the item is young (S below 4 days, by its best-known kind) or was missed twice running;
    else whatever is known least. After two choices comes free recall in any case.
    """
    young = max(kind.stability for kind in kinds) < CHOICE_BELOW_DAYS
    wanted: bool | None = None
    if choices >= CHOICES_TO_RECALL:
        wanted = False
    elif young or missed_twice:
        wanted = True
    fitting = [place for place, kind in enumerate(kinds) if wanted is None or kind.forced is wanted]
    return min(fitting or range(len(kinds)), key=lambda place: kinds[place].recall)

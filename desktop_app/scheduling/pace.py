"""What an item costs on one day, and how often each answer is given: what plans reckon with."""

from __future__ import annotations

from dataclasses import dataclass

FIRST_ANSWERS = (0.24, 0.094, 0.495, 0.171)
"""How often Again, Hard, Good, Easy are the first answer ever: defaults of the fsrs-rs simulator."""
RIGHT_ANSWERS = (0.224, 0.631, 0.145)
"""How often Hard, Good, Easy are given by those who remember: the same source."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Expected seconds an item costs on one day, repeats until the day's criterion included.

    Defaults: the costs of the fsrs-rs simulator under its answer frequencies.
    """

    first: float = 18.4
    right: float = 13.1
    missed: float = 31.7


DEFAULT_PACE = Pace()

"""What a learner did to a card besides answering it: put it to sleep, flag it, mark it."""

from __future__ import annotations

from dataclasses import dataclass

FLAGS = (1, 2, 3, 4)
NO_FLAG = 0


@dataclass(frozen=True, slots=True)
class CardMarks:
    """One learner's marks on one card: a cache like `CardState`, which a replay of the events rebuilds.

    `buried_until` is the study day on which the card is back; it stays when that day has come, and means
    nothing any more then. `flag` is 0 (none) or 1 to 4.
    """

    suspended: bool = False
    buried_until: int | None = None
    flag: int = NO_FLAG
    marked: bool = False

    def is_asleep(self, day: int) -> bool:
        """Not asked on study day `day`, new or known."""
        return self.suspended or (self.buried_until is not None and self.buried_until > day)


NO_MARKS = CardMarks()

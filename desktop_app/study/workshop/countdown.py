"""A round's timer. It knows no clock: it is told how many seconds have passed."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Timer:
    total_seconds: int
    """0: there is none."""
    left_seconds: float
    is_running: bool = False

    def started(self) -> Timer:
        return replace(self, is_running=self.left_seconds > 0)

    def stopped(self) -> Timer:
        return replace(self, is_running=False)

    def after(self, seconds: float) -> Timer:
        if not self.is_running:
            return self
        left = max(0.0, self.left_seconds - seconds)
        return replace(self, left_seconds=left, is_running=left > 0)

    def longer(self, seconds: int) -> Timer:
        """One that had run out runs on."""
        left = self.left_seconds + seconds
        had_run_out = self.left_seconds <= 0
        return Timer(max(self.total_seconds, math.ceil(left)), left, self.is_running or had_run_out)


NO_TIMER = Timer(0, 0.0)


def timer_of(seconds: int) -> Timer:
    """Full and not yet begun."""
    return Timer(seconds, float(seconds))

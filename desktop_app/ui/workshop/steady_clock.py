"""Seconds that only go forward, and go on while a laptop sleeps, so that the sleep can be noticed."""

from __future__ import annotations

import time


def steady_seconds() -> float:
    """From some moment in the past. Setting the clock of the system does not change it.

    Python's monotonic clock stands still during a sleep on some systems; where there is one that does not,
    it is taken.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW"):
        which = getattr(time, name, None)
        if which is not None:
            return time.clock_gettime(which)
    return time.monotonic()

"""A process that is killed at a moment of an act, and what it had told until then."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import time
from collections.abc import Callable, Iterator
from typing import Any

PATIENCE_SECONDS = 60
"""Longer than any act takes on the slowest machine: only a process that hangs is given up."""
_AT_ONCE = 1 << 16
_SHORT_SECONDS = 0.001
_FIRST_MS = 20.0
"""What an act may take that was not done yet."""
_BEYOND = 1.1
_LONGER, _MUCH_LONGER = 1.1, 1.7

Told = dict[str, Any]
Child = Callable[[int], None]
"""Gets the file descriptor to tell it to; never returns."""


class Spans:
    """How long acts take, learned as they are done, so that kills fall into them and not behind them."""

    def __init__(self) -> None:
        self._ms: dict[str, float] = {}
        self._done: set[str] = set()

    def moment_of(self, act: str, chance: random.Random) -> float:
        """After how many seconds to kill."""
        return chance.uniform(0, _BEYOND * self._ms.get(act, _FIRST_MS)) / 1000

    def took(self, act: str, ms: float) -> None:
        self._ms[act] = (self._ms[act] + ms) / 2 if act in self._done else ms
        self._done.add(act)

    def hit(self, act: str) -> None:
        """It may have gone on for long."""
        longer = _LONGER if act in self._done else _MUCH_LONGER
        self._ms[act] = self._ms.get(act, _FIRST_MS) * longer


class Hanging(Exception):
    """It said nothing any more."""


class Process:
    """Forked, so that the imports are done once; at first this one must have no database open."""

    def __init__(self, child: Child) -> None:
        self._reading, writing = os.pipe()
        self._pid = os.fork()
        if not self._pid:
            try:
                os.close(self._reading)
                child(writing)
            finally:
                os._exit(1)
        os.close(writing)
        self._rest = b""

    def told(self) -> Iterator[Told]:
        """Until its end; a line that was cut short was not told. Raises Hanging."""
        while True:
            line, found, rest = self._rest.partition(b"\n")
            if found:
                # What is not taken now is there for the next call.
                self._rest = rest
                yield json.loads(line)
            elif not self._read():
                return

    def _read(self) -> bool:
        if not select.select([self._reading], [], [], PATIENCE_SECONDS)[0]:
            raise Hanging
        piece = os.read(self._reading, _AT_ONCE)
        self._rest += piece
        return bool(piece)

    def wait(self, until: Callable[[], bool]) -> None:
        """Until it is so, or something more is told, looking all the time."""
        given_up = time.monotonic() + PATIENCE_SECONDS
        while not (until() or select.select([self._reading], [], [], 0)[0] or time.monotonic() > given_up):
            pass

    def kill(self, after_seconds: float) -> None:
        # Not to wait for anything: any moment will do. No sleep is as short as the shortest acts.
        moment = time.perf_counter() + after_seconds
        time.sleep(max(0.0, after_seconds - _SHORT_SECONDS))
        while time.perf_counter() < moment:
            pass
        os.kill(self._pid, signal.SIGKILL)

    def end(self) -> int:
        """Its exit status, or minus the signal that ended it."""
        os.close(self._reading)
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])

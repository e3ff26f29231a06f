"""How long the learner has looked at the card on screen, and whether at nothing else meanwhile."""

from __future__ import annotations

import time


def now_ms() -> int:
    """Of a clock that never runs backwards."""
    return time.monotonic_ns() // 1_000_000


class AnswerTime:
    def __init__(self) -> None:
        self._since: int | None = None
        self._paused_at: int | None = None
        self._attended = False

    def start(self, *, attended: bool) -> None:
        """A card is on screen; `attended`: its window is in front."""
        self._since, self._paused_at = now_ms(), None
        self._attended = attended

    def look_away(self) -> None:
        """Something else may be looked at meanwhile, and nobody knows for how long."""
        self._attended = False

    def pause(self) -> None:
        """What is done now is no part of the answer's time."""
        self.look_away()
        if self._since is not None and self._paused_at is None:
            self._paused_at = now_ms()

    def go_on(self) -> None:
        if self._since is not None and self._paused_at is not None:
            self._since += now_ms() - self._paused_at
        self._paused_at = None

    def take_over(self, passed_ms: int, *, attended: bool) -> None:
        """The same card is shown anew: it has been on screen for so long already."""
        self._since, self._attended = now_ms() - passed_ms, attended

    @property
    def passed_ms(self) -> int:
        if self._since is None:
            return 0
        return (self._paused_at if self._paused_at is not None else now_ms()) - self._since

    @property
    def attended(self) -> bool:
        """The window was in front, and the card on it, all the time."""
        return self._attended

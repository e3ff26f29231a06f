"""The computer's clock can hardly be right: the learner is asked before answers are dated by it.

Until then studying waits. An answer with a wrong date cannot be dated anew, and one in the future drags all
later ones along, since time never runs backwards on a machine; a click costs less than that.
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.study_day import Moment
from desktop_app.study.ports import Clock
from desktop_app.ui.start.places import Upkeep
from desktop_app.ui.start.wording import clock_question
from desktop_app.ui.strips import STANDS, Message, Strips, Way

NAME = "clock"
_LEAST_MOVED_S = 60
_EARLIEST = 2000


class ClockQuestion(QObject):
    answered = Signal()
    """The clock is right, or has been set: study may begin."""

    def __init__(
        self,
        clock: Clock,
        upkeep: Upkeep,
        strips: Strips,
        parent: QObject | None = None,
        *,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._asked_at, self._asked_s = _utc(clock.now()), seconds()
        self._clock = clock
        self._upkeep = upkeep
        self._strips = strips

    def ask(self) -> None:
        self._asked_at, self._asked_s = _utc(self._clock.now()), self._seconds()
        self._show(self._question, (self._yes, self._accept), (self._no, self._wait))

    def _wait(self) -> None:
        self._show(self._request, (self._is_set, self._look_again))

    def _look_again(self) -> None:
        """A clock that was set shows another time than that which has passed since it was asked about."""
        passed = self._seconds() - self._asked_s
        shown = _utc(self._clock.now())
        moved_s = abs((shown - self._asked_at).total_seconds() - passed)
        if moved_s > _LEAST_MOVED_S and shown.year >= _EARLIEST:
            self._end()
        else:
            self.ask()

    def _accept(self) -> None:
        self._upkeep.note_clock_right(_utc(self._clock.now()))
        self._end()

    def _end(self) -> None:
        self._strips.take_away(NAME)
        self.answered.emit()

    def _show(self, words: Callable[[], str], *ways: tuple[Callable[[], str], Callable[[], object]]) -> None:
        made = tuple(Way(*way) for way in ways)
        self._strips.show_message(Message(NAME, words, made, STANDS, "clock", can_close=False))

    def _question(self) -> str:
        return clock_question(self._clock.now().local)

    def _request(self) -> str:
        return self.tr("Set the computer’s clock, then go on. Answers are dated by it, so studying waits.")

    def _yes(self) -> str:
        return self.tr("Yes")

    def _no(self) -> str:
        return self.tr("I will set it")

    def _is_set(self) -> str:
        return self.tr("It is set")


def _utc(now: Moment) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(now.at_utc_ms / 1000, datetime.UTC)

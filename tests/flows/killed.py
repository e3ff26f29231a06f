"""The real window in a process of its own, which `test_kill.py` kills while somebody studies there.

Reads "INSTANT SEED" lines, and for each forks a process that studies from then on, as fast as it can, until
it is killed. Says "studying PID" once the first card is on screen, then the UUID of each answer as soon as
the screen acknowledges it, and "gone" after the end. Forking saves each round the imports.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.compose import Engine, open_engine
from desktop_app.ui.theme.theme import Theme, make_theme
from tests.clock import FakeClock
from tests.flows.driver import Key, Learner

SECONDS_A_KEY = 2.0


def say(*words: object) -> None:
    print(*words, flush=True)


class TellingLearner(Learner):
    """Says which answers the screen has acknowledged: the next card or the verdict is there."""

    def __init__(self, theme: Theme, engine: Engine, clock: FakeClock, chance: random.Random) -> None:
        super().__init__(theme, engine)
        self._clock = clock
        self._chance = chance
        self._told: set[str] = set()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._clock.advance(seconds=SECONDS_A_KEY)
        super().press(key, modifiers)
        self._tell()

    def study_for_ever(self) -> None:
        while True:
            if not self.is_studying:
                self._start_another_day()
            self.answer(wrongly=self._chance.random() < 0.2)
            if self._chance.random() < 0.1:
                self.undo()

    def _start_another_day(self) -> None:
        self._clock.advance(days=1)
        self.window.show_today()
        self.press(Key.Key_Return)
        say("studying", os.getpid())

    def _tell(self) -> None:
        session = self.window.study.session
        for answered in session.answers if session is not None else ():
            name = answered.event.uuid.hex
            if name not in self._told:
                self._told.add(name)
                say(name)


def study(folder: Path, at_utc_ms: int, seed: int) -> None:
    clock = FakeClock()
    clock.at_utc_ms = at_utc_ms
    application = QApplication([])
    theme = make_theme()
    theme.apply(application)
    TellingLearner(theme, open_engine(folder, clock=clock), clock, random.Random(seed)).study_for_ever()


def main() -> None:
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        at_utc_ms, seed = map(int, line.split())
        child = os.fork()
        if not child:
            try:
                study(folder, at_utc_ms, seed)
            finally:
                sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
                os._exit(1)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        say("gone" if killed else f"ended by itself: {status}")


if __name__ == "__main__":
    main()

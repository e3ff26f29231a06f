"""From a key to the paint that shows its effect, with engine and database behind: `python -m … keys DIR N`.

Offscreen, so it is drawn but shown nowhere. Motion is on: the first frame of an animation counts.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.card import CardKind
from desktop_app.study.replay import differences
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.theme.theme import make_theme
from tests.benchmarks.bare_window import BareWindow
from tests.benchmarks.data import noon_today
from tests.clock import FakeClock

LONGEST_S = 1.0
BETWEEN_S = 0.005
LOOK_MS = 400
"""Nobody presses Start sooner than that; meanwhile the next session is made."""
REPLAY_UP_TO = 5_000
"""Events; beyond that a replay takes longer than the measurement."""
Key = Qt.Key


class Painted(QObject):
    """Counts the paints of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.times = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.times += 1
        return False


class Typist:
    """Presses keys and waits for the paint that follows."""

    def __init__(self, window: QWidget) -> None:
        window.show()
        QTest.qWaitForWindowExposed(window)
        self._native = window.windowHandle()
        self._painted = Painted(window)

    def press(self, key: Qt.Key) -> float:
        """Milliseconds until all of it was painted; a layout that comes late is painted once more."""
        before = self._painted.times
        start = time.perf_counter()
        QTest.keyPress(self._native, key)
        taken = time.perf_counter() - start
        while True:
            seen = self._painted.times
            QApplication.processEvents()
            if self._painted.times != seen:
                taken = time.perf_counter() - start
            elif seen != before:
                break
            elif time.perf_counter() - start > LONGEST_S:
                raise RuntimeError(f"nothing was painted after {key}")
        QTest.keyRelease(self._native, key)
        rested = time.perf_counter() + BETWEEN_S
        while time.perf_counter() < rested:
            QApplication.processEvents()
        return taken * 1000


class Learner:
    """Answers whatever comes, with a fixed chance of being wrong; starts another day when one is over."""

    def __init__(self, engine: Engine, clock: FakeClock, window: MainWindow) -> None:
        self._clock = clock
        self._window = window
        self._typist = Typist(window)
        self._chance = random.Random(5)
        self.samples: dict[str, list[float]] = {}
        self._engine = engine

    def study(self, keys: int) -> None:
        done = 0
        while done < keys:
            if self._window.pages.currentWidget() is not self._window.study_page:
                self._start_another_day()
            done += self._next_key()

    def _start_another_day(self) -> None:
        self._clock.advance(days=1)
        self._window.show_today()
        QTest.qWait(LOOK_MS)
        self._note("start a session", self._typist.press(Key.Key_Return))

    def _next_key(self) -> int:
        session, stage = self._window.study.session, self._window.study.stage
        assert session is not None
        assert session.current is not None
        kind = session.current.card.kind
        self._clock.advance(seconds=3)
        if session.board is not None and stage is Stage.ASKED:
            return self._sort(len(session.board.showings))
        if stage is Stage.REASON:
            QTest.keyClicks(self._window.focusWidget(), "because")
        self._note(f"{kind.value}, {stage.name.casefold()}", self._typist.press(self._key(kind, stage)))
        return 1

    def _sort(self, traits: int) -> int:
        """Place each trait of a board somewhere, then check them all."""
        for _ in range(traits):
            side = self._chance.choice((Key.Key_Left, Key.Key_Right))
            self._note("sort board, place", self._typist.press(side))
        self._note("sort board, check", self._typist.press(Key.Key_Space))
        return traits + 1

    def _key(self, kind: CardKind, stage: Stage) -> Qt.Key:
        if stage is Stage.ASKED and kind.is_forced_choice:
            return self._chance.choice((Key.Key_Left, Key.Key_Right))
        if stage is Stage.REASON:
            return Key.Key_Return
        if stage is Stage.REVEALED:
            return self._chance.choices((Key.Key_1, Key.Key_3), (12, 88))[0]
        return Key.Key_Space

    def _note(self, what: str, milliseconds: float) -> None:
        self.samples.setdefault(what, []).append(milliseconds)


def measure(folder: Path, keys: int) -> dict[str, dict[str, list[float]]]:
    application = QApplication([])
    application.setStyle("Fusion")
    bare = BareWindow()
    typist = Typist(bare)
    floor = [typist.press(Key.Key_Space) for _ in range(min(keys, 300))]
    bare.close()
    theme = make_theme()
    theme.apply(application)
    clock = noon_today()
    engine = open_engine(folder, clock=clock)
    window = MainWindow(theme, engine)
    learner = Learner(engine, clock, window)
    QTest.qWait(LOOK_MS)
    # As the program does once its window has settled.
    gc.freeze()
    learner.study(keys)
    window.close()
    if engine.study.store.events.last_of_device()[1] < REPLAY_UP_TO:
        assert not list(differences(engine.study))
    engine.close()
    return {"ours": learner.samples, "floor": {"any key": floor}}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

"""What many sessions in a row leave behind, with engine and database: `python -m … sessions DIR N`.

Offscreen. A session is what a person does: Enter on Today, some cards of whatever kinds come, Escape, the
next day. Reads the memory after a warm-up, in which rooms, fonts and caches are made, and again at the end:
what belongs to this process alone, since the share of what is shared changes with others that run.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.theme.theme import make_theme
from tests.benchmarks.data import noon_today
from tests.clock import FakeClock

WARM_UP = 60
"""Sessions; until then each kind of card and several boards have been met."""
CARDS = 6
READINGS = 5
Key = Qt.Key


class Sessions:
    def __init__(self, window: MainWindow, clock: FakeClock) -> None:
        self._window = window
        self._clock = clock
        self._chance = random.Random(3)

    def run(self, number: int) -> None:
        for _ in range(number):
            self._clock.advance(days=1)
            self._window.show_today()
            self._press(Key.Key_Return)
            for _ in range(CARDS):
                if self._window.pages.currentWidget() is self._window.study_page:
                    self._answer()
            self._press(Key.Key_Escape)
            if self._window.pages.currentWidget() is not self._window.today_page:
                raise RuntimeError("Escape did not lead back to Today")

    def _answer(self) -> None:
        """One card to its end, right or wrong."""
        session = self._window.study.session
        assert session is not None
        before = len(session.answers)
        for _ in range(40):
            stage = self._window.study.stage
            if len(session.answers) > before and stage is Stage.ASKED:
                return
            if (
                stage is Stage.ASKED
                and session.current is not None
                and session.current.card.kind.is_forced_choice
            ):
                is_placed = session.board is not None and self._window.study_page.board.is_complete
                self._press(
                    Key.Key_Space if is_placed else self._chance.choice((Key.Key_Left, Key.Key_Right))
                )
            else:
                self._press(Key.Key_Return if stage is Stage.REASON else Key.Key_Space)
            if session.current is None:
                return

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, key)
        QApplication.processEvents()


def resting_mb() -> float:
    """Anonymous memory, in the store or swapped out, once all that was put off is gone; 0 if not known."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.collect()
    try:
        lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith(("Anonymous:", "Swap:")))


def measure(folder: Path, sessions: int) -> dict[str, list[float] | list[int]]:
    application = QApplication([])
    application.setStyle("Fusion")
    theme = make_theme()
    theme.apply(application)
    clock = noon_today()
    engine = open_engine(folder, clock=clock)
    window = MainWindow(theme, engine)
    window.show()
    QTest.qWaitForWindowExposed(window)
    learner = Sessions(window, clock)
    learner.run(WARM_UP)
    memory, widgets = [resting_mb()], [len(application.allWidgets())]
    for _ in range(READINGS):
        learner.run(sessions // READINGS)
        memory.append(resting_mb())
        widgets.append(len(application.allWidgets()))
    window.close()
    engine.close()
    return {"memory": memory, "widgets": widgets}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

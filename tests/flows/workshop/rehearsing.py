"""A workshop of 45 minutes from its title to its end, in a process of its own with two screens.

`python -m tests.flows.workshop.rehearsing FOLDER PACE` plays it PACE times as fast as a room does, 0 for as
fast as it goes; at the real window and on the second screen, by keys alone. It prints what was seen as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.study.workshop.allowed import Step
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import RoundKind, WorkshopSet
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.theme.theme import make_theme
from tests.flows.driver import Learner
from tests.flows.workshop.facilitator import ARROWS, Key
from tests.workshops import leadership

SCREENS = [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
    {"name": "wall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
]
MINUTES = 45
_STEP_SECONDS = 5.0
"""Of the room's time, from one look to the next where the time is made here; more would be a sleep."""
_PATIENCE_SECONDS = 120.0


class Rehearsal:
    def __init__(self, learner: Learner, pace: float) -> None:
        self.seen: Counter[str] = Counter()
        self.wrong: list[str] = []
        self._learner = learner
        room = learner.window.rooms.workshop
        learner.window.show_workshop()
        chosen = WorkshopSet(minutes=MINUTES, kinds=tuple(RoundKind), asks_why=True)
        self._room = room
        room.start(make_plan(leadership(learner.engine), chosen))
        self._desk = room.desk
        self._makes_time, self._seconds = not pace, 1000.0
        if pace:
            self._desk.presenter.set_pace(pace)
        else:
            self._desk.presenter._now = lambda: self._seconds
            self._desk.presenter._at = self._seconds
        self._desk.presenter.slideChanged.connect(self._look)
        self._slowest = 0.0

    @property
    def run(self) -> WorkshopRun | None:
        return self._desk.run

    def play(self) -> dict[str, Any]:
        """To the end; what was seen."""
        plan = self._room.desk.run.plan if self._room.desk.run is not None else None
        assert plan is not None
        self._see_windows()
        until = time.monotonic() + _PATIENCE_SECONDS
        while self.run is not None:
            self._act(self.run)
            if time.monotonic() > until:
                raise TimeoutError("the workshop does not come to its end")
        (kept,) = self._room.keeper.results_of(plan.deck)
        return {
            "planned": [plan.about_minutes, len(plan.rounds)],
            "minutes": kept.results.minutes,
            "rounds": kept.results.rounds,
            "points": sum(line.points for line in kept.results.standings),
            "seen": dict(self.seen),
            "wrong": self.wrong,
            "slowest_key_ms": round(self._slowest * 1000, 1),
            "events": len(self._learner.events),
        }

    def _act(self, run: WorkshopRun) -> None:
        """What a facilitator does at this moment, then some of the room's time."""
        step, desk, state = run.next_step, run.desk, run.state
        if run.stage is Stage.VOTING:
            self._wait(5)
            self._answer(run)
            self._wait(desk.countdown.left + 1 if desk.countdown is not None else 30)
        elif run.stage is Stage.REVEALED and desk.round is not None:
            # The room talks until the time of the round is over.
            self._wait(desk.round.about_seconds - (state.elapsed_seconds - state.round_since_seconds))
        elif step is Step.REVEAL:
            self._wait(15)
        self.seen[step.value] += 1
        self._press(Key.Key_PageDown if self.seen[step.value] % 2 else Key.Key_Space)

    def _answer(self, run: WorkshopRun) -> None:
        """Teams vote for one side and the other; tiles are placed, somebody buzzes."""
        self.seen[run.desk.round.kind.value if run.desk.round is not None else ""] += 1
        while run.desk.can_place:
            self._press(ARROWS[run.desk.number % 2])
        if run.desk.can_buzz:
            self._press(Key.Key_3, Key.Key_Right)
        for team in range(4) if run.desk.can_vote else ():
            self._press(_number(team + 1), ARROWS[(team + run.desk.number) % 2])

    def _press(self, *keys: Qt.Key) -> None:
        for key in keys:
            begun = time.perf_counter()
            QTest.keyClick(QApplication.focusWidget() or self._learner.window, key)
            self._slowest = max(self._slowest, time.perf_counter() - begun)

    def _wait(self, seconds: float) -> None:
        """Of the room's time."""
        run = self.run
        assert run is not None
        until, patience = run.state.elapsed_seconds + seconds, time.monotonic() + _PATIENCE_SECONDS
        while run.state.elapsed_seconds < until and run.desk.round is not None:
            self._make_time()
            QApplication.processEvents()
            if time.monotonic() > patience:
                raise TimeoutError("no time passes")

    def _make_time(self) -> None:
        """Else the desk's own timer does."""
        if self._makes_time:
            self._seconds += _STEP_SECONDS
            self._desk.presenter.pass_time()
        else:
            time.sleep(0.0005)

    # What is seen

    def _look(self, slide: Any) -> None:
        """At each new slide: both windows show it, and nothing of an answer before it is revealed."""
        self.seen["slides"] += 1
        wall, page = self._desk.wall.window, self._desk.page
        if not (wall.slide == page.preview.view.slide == slide):
            self.wrong.append(f"round {slide.number}: the windows show something else")
        told = any(panel.is_right or panel.teams for panel in slide.panels) or slide.positions or slide.reason
        if told and not slide.is_revealed:
            self.wrong.append(f"round {slide.number}: an answer before its time")

    def _see_windows(self) -> None:
        QApplication.processEvents()
        wall, window = self._desk.wall.window, self._learner.window
        laptop, projector = QGuiApplication.screens()
        if wall.geometry() != projector.geometry() or not wall.isFullScreen():
            self.wrong.append(f"the wall lies at {wall.geometry()}")
        if window.screen() is not laptop or QApplication.activeWindow() is not window:
            self.wrong.append("the desk has not the keyboard")


def _number(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + number)


def main(folder: Path, pace: float) -> None:
    with tempfile.TemporaryDirectory() as place:
        screens = Path(place) / "screens.json"
        screens.write_text(json.dumps({"screens": SCREENS}), encoding="utf-8")
        application = QApplication([sys.argv[0], "-platform", f"offscreen:configfile={screens}"])
        theme = make_theme(application)
        theme.apply(application)
        learner = Learner(theme, open_engine(folder))
        begun = time.monotonic()
        found = Rehearsal(learner, pace).play()
        found["seconds"] = round(time.monotonic() - begun, 1)
        learner.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))

"""A workshop at a real window in a process of its own, which `test_killed_desk.py` kills in the middle.

Reads seeds, and for each forks a process that goes on with what is on the disk, else begins, and presses keys
as fast as it can until it is killed. It says "running PID" once the desk is on screen, then after each key
the run as the wall shows it, as a line of JSON, and "gone" after the end. Forking saves the imports.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.study.workshop import snapshot
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.theme.theme import make_theme
from tests.flows.workshop.facilitator import ARROWS, Facilitator, Key, plan_with

VOTED = (RoundKind.WHICH_SIDE, RoundKind.SCENARIO) * 4


def say(*words: object) -> None:
    print(*words, flush=True)


def state_of(run: WorkshopRun) -> str:
    """Without the plan, which never changes."""
    return json.dumps(snapshot.as_json(run)["state"], sort_keys=True)


def press_for_ever(facilitator: Facilitator, chance: random.Random) -> None:
    """Votes, points, the next step; from the end one step back."""
    while True:
        if chance.random() < 0.25:
            last = facilitator.stage is Stage.RESULTS
            facilitator.press(Key.Key_Backspace if last else Key.Key_Space)
        else:
            team = chance.choice((Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4))
            facilitator.press(team, chance.choice((ARROWS[0], ARROWS[1], Key.Key_Up)))
        say(state_of(facilitator.run))


def run(folder: Path, seed: int) -> None:
    application = QApplication([])
    theme = make_theme(application)
    theme.apply(application)
    engine = open_engine(folder)
    facilitator = Facilitator(theme, engine)
    found = facilitator.keeper.unfinished()
    if found is None:
        facilitator.open(plan_with(engine, *VOTED))
        facilitator.press(Key.Key_Space)
    else:
        facilitator.desk.resume(found)
    say("running", os.getpid())
    say(state_of(facilitator.run))
    press_for_ever(facilitator, random.Random(seed))


def main() -> None:
    folder = Path(sys.argv[1])
    for line in sys.stdin:
        child = os.fork()
        if not child:
            try:
                run(folder, int(line))
            finally:
                sys.excepthook(*sys.exc_info())
                os._exit(1)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        say("gone" if killed else f"ended by itself: {status}")


if __name__ == "__main__":
    main()

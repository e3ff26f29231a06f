"""Run by `test_projector.py` on an X server with two screens: the projector is pulled out during a round.

Prints what was seen, step by step, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.ui.theme.theme import make_theme
from desktop_app.ui.workshop.on_the_wall import Shown
from tests.flows.workshop.facilitator import Facilitator, plan_with

WALL_ON = ("--setmonitor", "WALL", "1920/508x1080/285+1024+0", "none")
"""As `tests.ui.workshop.x_servers` has it from the start."""
WALL_OFF = ("--delmonitor", "WALL")
_PATIENCE_MS = 20_000


def seen(facilitator: Facilitator, step: str) -> dict[str, Any]:
    wall, page, countdown = facilitator.wall, facilitator.desk.page, facilitator.run.desk.countdown
    assert countdown is not None
    return {
        "step": step,
        "shown": facilitator.desk.wall.shown.name,
        "wall": wall.screen().geometry().x() if wall.isVisible() else None,
        "desk": facilitator.window.screen().geometry().x(),
        "full": wall.isVisible() and wall.isFullScreen(),
        "running": countdown.is_running,
        "left": countdown.left,
        "notice": page.display_notice.text if page.display_notice.isVisible() else "",
        "chip": page.bar.projector.text,
        "same": wall.slide == facilitator.run.slide,
        "votes": sum(vote is not None for vote in facilitator.run.desk.votes),
    }


def is_desk_seen(facilitator: Facilitator) -> bool:
    """Whether the screen shows the facilitator's window all over the place where it lies."""
    window = facilitator.window
    shown = window.screen().grabWindow(0).toImage()
    drawn = window.grab().toImage()
    corner = window.mapToGlobal(QPoint(0, 0)) - window.screen().geometry().topLeft()
    spots = [QPoint(x, y) for x in range(5, window.width(), 20) for y in range(5, window.height(), 20)]
    spots = [spot for spot in spots if shown.rect().contains(corner + spot)]
    return sum(shown.pixel(corner + spot) == drawn.pixel(spot) for spot in spots) > 0.9 * len(spots)


def switch(words: tuple[str, ...]) -> None:
    subprocess.run(["xrandr", *words], check=True, timeout=30)


def until(holds: Callable[[], bool]) -> None:
    timer = QElapsedTimer()
    timer.start()
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if timer.hasExpired(_PATIENCE_MS):
            raise TimeoutError("what was waited for did not come")


def begin_without(facilitator: Facilitator) -> dict[str, Any]:
    """A workshop is opened with the projector switched off, which is put on afterwards."""
    switch(WALL_OFF)
    until(lambda: facilitator.displays.chosen is None)
    facilitator.open(plan_with(facilitator.engine, RoundKind.WHICH_SIDE))
    until(lambda: facilitator.wall.windowHandle().isExposed() and is_desk_seen(facilitator))
    wall = facilitator.wall
    step = {
        "step": "without",
        "shown": facilitator.desk.wall.shown.name,
        "over": wall.isVisible() and wall.geometry().intersects(facilitator.window.geometry()),
    }
    switch(WALL_ON)
    until(lambda: facilitator.desk.wall.shown is Shown.PROJECTOR and wall.isVisible())
    return step


def pull_out(facilitator: Facilitator) -> list[dict[str, Any]]:
    wall = facilitator.desk.wall
    presenter = facilitator.desk.presenter
    presenter.next_step()
    presenter.next_step()
    presenter.entry.vote(0, 0)
    facilitator.pass_seconds(5)
    steps = [seen(facilitator, "voting")]
    switch(WALL_OFF)
    until(lambda: wall.shown is Shown.GONE)
    facilitator.pass_seconds(60)
    presenter.entry.vote(1, 1)
    steps.append(seen(facilitator, "gone"))
    switch(WALL_ON)
    until(lambda: wall.shown is Shown.PROJECTOR and facilitator.wall.isVisible())
    facilitator.pass_seconds(2)
    steps.append(seen(facilitator, "back"))
    switch(WALL_OFF)
    until(lambda: wall.shown is Shown.GONE)
    facilitator.click(facilitator.desk.page.display_notice.button)
    steps.append(seen(facilitator, "in a window"))
    return steps


def main(folder: Path) -> None:
    application = QApplication([])
    theme = make_theme(application)
    theme.apply(application)
    engine = open_engine(folder)
    facilitator = Facilitator(theme, engine)
    facilitator.window.move(20, 20)
    until(lambda: facilitator.displays.chosen is not None)
    steps = [begin_without(facilitator), *pull_out(facilitator)]
    facilitator.close()
    engine.close()
    print(json.dumps(steps))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

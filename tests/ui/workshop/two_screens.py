"""Run by `test_two_screens.py` on an X server of its own with two screens: pulls them out during a round.

`python -m tests.ui.workshop.two_screens WAY` with "monitor" or "output", as `xrandr` calls what it switches.
Prints what was seen, step by step, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt
from PySide6.QtGui import QColor, QScreen
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.slide import Panel, Scene, Slide, Task, TeamLine
from desktop_app.ui.theme.theme import Mode, make_theme
from desktop_app.ui.workshop.audience_window import AudienceWindow
from desktop_app.ui.workshop.displays import Displays

LAPTOP, WALL = "LAPTOP", "WALL"
SECRET = QColor("#00ff00")
"""All over the facilitator's window: none of it may ever be on the wall."""
_PATIENCE_MS = 20_000
Switches = dict[str, dict[str, tuple[str, ...]]]
_ON: Switches = {
    "monitor": {
        LAPTOP: ("--setmonitor", LAPTOP, "1024/270x768/203+0+0", "screen"),
        WALL: ("--setmonitor", WALL, "1920/508x1080/285+1024+0", "none"),
    },
    "output": {
        # The one that was left has moved to the corner.
        LAPTOP: (
            *("--output", "DUMMY0", "--mode", "1024x768", "--pos", "0x0", "--primary"),
            *("--output", "DUMMY1", "--pos", "1024x0"),
        ),
        WALL: ("--output", "DUMMY1", "--mode", "1920x1080", "--pos", "1024x0"),
    },
}
_OFF: Switches = {
    "monitor": {WALL: ("--delmonitor", WALL)},
    "output": {LAPTOP: ("--output", "DUMMY0", "--off"), WALL: ("--output", "DUMMY1", "--off")},
}


class Room:
    """A laptop with its window, and a wall."""

    def __init__(self, way: str) -> None:
        self.way = way
        self.told: list[str] = []
        self.theme = make_theme()
        self.theme.set_mode(Mode.LIGHT)
        self.desk = QMainWindow()
        self.desk.setStyleSheet(f"background: {SECRET.name()}")
        self.desk.setScreen(_screen_at(0))
        self.desk.setGeometry(40, 40, 900, 600)
        self.desk.show()
        until(lambda: bool(self.desk.windowHandle().isExposed()))
        self.displays = Displays(self.desk)
        self.audience = AudienceWindow(self.theme)
        for name in ("vanished", "deskVanished", "deskReturned"):
            getattr(self.displays, name).connect(lambda name=name: self.told.append(name))
        self.displays.appeared.connect(self._appeared)
        self.displays.vanished.connect(self.audience.withdraw)
        self.displays.deskVanished.connect(self.audience.keep_on_top)

    def _appeared(self, screen: QScreen) -> None:
        self.told.append("appeared")
        self.audience.present(screen)

    def switch(self, what: str, on: bool) -> None:
        words = (_ON if on else _OFF)[self.way][what]
        subprocess.run(["xrandr", *words], check=True, timeout=30)

    def seen(self, step: str) -> dict[str, object]:
        settle()
        laptop, wall = self.displays.laptop, self.displays.chosen
        found: dict[str, object] = {
            "step": step,
            "told": list(self.told),
            "screens": len(QApplication.screens()),
            "laptop": _left(laptop),
            "wall": _left(wall),
            "audience": _window(self.audience),
            "desk": _window(self.desk),
            "secret_on_wall": _shows(wall, SECRET),
            "secret_on_laptop": _shows(laptop, SECRET),
            "slide_on_wall": _shows(wall, self.theme.colour("aTint")),
            "slide_on_laptop": _shows(laptop, self.theme.colour("aTint")),
        }
        self.told.clear()
        return found


def _window(window: AudienceWindow | QMainWindow) -> dict[str, object] | None:
    """None while it is out of sight."""
    if not window.isVisible():
        return None
    full = bool(window.windowState() & Qt.WindowState.WindowFullScreen)
    return {"screen": _left(window.screen()), "full": full, "size": list(window.size().toTuple())}


def _left(screen: QScreen | None) -> int | None:
    """A screen by the x of its left edge: names differ from server to server."""
    return screen.geometry().x() if screen is not None else None


def _screen_at(x: int) -> QScreen:
    return next(each for each in QApplication.screens() if each.geometry().x() == x)


def _shows(screen: QScreen | None, colour: QColor) -> bool | None:
    """Whether a good part of what is really on that screen has this colour; None without the screen."""
    if screen is None:
        return None
    image, step = screen.grabWindow(0).toImage(), 24
    places = [(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)]
    hits = sum(image.pixelColor(x, y).rgb() == colour.rgb() for x, y in places)
    return hits > len(places) / 50


def until(holds: Callable[[], bool]) -> None:
    timer = QElapsedTimer()
    timer.start()
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if timer.hasExpired(_PATIENCE_MS):
            raise TimeoutError("what was waited for did not come")


def settle(milliseconds: int = 700) -> None:
    """What the window manager does comes in its own time."""
    timer = QElapsedTimer()
    timer.start()
    while not timer.hasExpired(milliseconds):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _slide() -> Slide:
    sides = (Panel(SideId("leadership"), "Leadership"), Panel(SideId("management"), "Management"))
    return Slide(
        scene=Scene.ROUND,
        title="Leadership vs. management",
        number=4,
        of=10,
        kind=RoundKind.WHICH_SIDE,
        prompt="Would sooner refine a method that works than bet on one nobody has tried.",
        task=Task.VOTE,
        panels=sides,
        teams=(TeamLine("North", 3), TeamLine("East", 2)),
    )


def pulled_out(way: str) -> list[dict[str, object]]:
    """The projector's cable comes out and goes in again; then the laptop's lid is closed and opened."""
    room = Room(way)
    steps: list[dict[str, object]] = []
    room.audience.show_slide(_slide())
    room.audience.present(room.displays.chosen)
    until(lambda: room.audience.windowHandle().isExposed())
    steps.append(room.seen("begun"))
    room.switch(WALL, on=False)
    until(lambda: "vanished" in room.told)
    steps.append(room.seen("wall gone"))
    room.switch(WALL, on=True)
    until(lambda: "appeared" in room.told)
    steps.append(room.seen("wall back"))
    if LAPTOP not in _OFF[way]:
        return steps
    room.switch(LAPTOP, on=False)
    until(lambda: "deskVanished" in room.told)
    until(lambda: not _shows(room.displays.chosen, SECRET))
    steps.append(room.seen("laptop gone"))
    room.switch(LAPTOP, on=True)
    until(lambda: "deskReturned" in room.told)
    steps.append(room.seen("laptop back"))
    return steps


def main() -> int:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    print(json.dumps(pulled_out(sys.argv[1])))
    return 0


if __name__ == "__main__":
    sys.exit(main())

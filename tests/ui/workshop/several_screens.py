"""Run by `test_displays.py`, because a process has the screens it began with: what `Displays` makes of them.

`python -m tests.ui.workshop.several_screens X,Y,WIDTH,HEIGHT …`; the facilitator's window is on the first.
Prints the left edges of the laptop's and the wall's screen, step by step, as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app.ui.workshop.displays import Displays


def _application(places: list[list[int]], folder: Path) -> QApplication:
    screens = [
        {"name": f"S{number}", "x": x, "y": y, "width": w, "height": h, "logicalDpi": 96, "dpr": 1}
        for number, (x, y, w, h) in enumerate(places)
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return QApplication([sys.argv[0], "-platform", f"offscreen:configfile={config}"])


def seen(places: list[list[int]], folder: Path) -> dict[str, object]:
    application = _application(places, folder)
    screens = application.screens()
    desk = QMainWindow()
    told: list[int] = []
    displays = Displays(desk)
    displays.appeared.connect(lambda screen: told.append(screen.geometry().x()))
    desk.setScreen(screens[0])
    desk.move(screens[0].geometry().topLeft())
    desk.show()
    application.processEvents()

    def now() -> list[int | None]:
        screens_now = (displays.laptop, displays.chosen)
        return [each.geometry().x() if each is not None else None for each in screens_now]

    found: dict[str, object] = {"begun": now(), "names": [displays.name_of(each) for each in screens]}
    found["others"] = [each.geometry().x() for each in displays.others]
    if displays.others:
        displays.choose(displays.others[-1])
        found["last chosen"] = now()
        desk.setScreen(displays.others[-1])
        desk.move(displays.others[-1].geometry().topLeft())
        application.processEvents()
        found["desk moved there"] = now()
    found["told"] = told
    return found


def main() -> int:
    places = [[int(part) for part in each.split(",")] for each in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(seen(places, Path(folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())

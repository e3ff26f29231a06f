"""Writes a picture of every screen in every state and look, and names what does not fit.

Folders: language, then screen; file names: state, theme, size and text size. Exit status 1 if anything is
cut, broken, covered or overlapping.
"""

from __future__ import annotations

import os

# Before anything imports Qt. The language is chosen here, not by the system.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = ""

import argparse
import itertools
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from tests.clock import FakeClock
from tests.pictures.matrix import LANGUAGES, Looks
from tests.pictures.screens import SCREENS
from tests.pictures.shot import laid_over
from tests.pictures.sitting import Places, Sitting, faults, picture, sitting, theme_of
from tests.ui import pseudo
from tests.ui.pages import FIRST, SMALL

_SCREEN = {"name": "wide", "x": 0, "y": 0, "width": 2560, "height": 1440, "logicalDpi": 96, "dpr": 1}
"""Without it menus are pushed into the 800x800 px that the offscreen platform has."""


def main(arguments: Sequence[str] | None = None) -> int:
    wanted = _parser().parse_args(arguments)
    qInstallMessageHandler(_say)
    with tempfile.TemporaryDirectory(prefix="versus-pictures-") as kept:
        places = _places(Path(kept))
        application = _application(Path(kept))
        theme = theme_of(application)
        looks = Looks(sizes=(SMALL, FIRST)) if wanted.quick else Looks()
        pictures, found = 0, 0
        for screen, language in itertools.product(wanted.only or SCREENS, wanted.languages or LANGUAGES):
            folder = wanted.folder / language / screen
            folder.mkdir(parents=True, exist_ok=True)
            with sitting(theme, places, LANGUAGES[language]) as sat:
                for path, misfits in _pictures(sat, screen, folder, looks):
                    pictures, found = pictures + 1, found + len(misfits)
                    for each in misfits:
                        print(f"{path.relative_to(wanted.folder)}: {each}", flush=True)
    print(f"{pictures} pictures, {found} faults")
    return 1 if found else 0


def _pictures(sat: Sitting, screen: str, folder: Path, looks: Looks) -> Iterator[tuple[Path, list[str]]]:
    """Take each, with what does not fit in it."""
    window = sat.learner.window
    for shot in SCREENS[screen](sat):
        for look in looks:
            sat.wear(look)
            path = folder / f"{shot.name}-{look.name}.png"
            with laid_over(shot, window) as over:
                picture(window, over).save(str(path))
                yield path, faults(window, over)


def _application(folder: Path) -> QApplication:
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    return QApplication([sys.argv[0], "-platform", f"offscreen:configfile={screen}"])


def _say(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if not words.startswith("This plugin does not support"):  # as the offscreen platform says of all windows
        print(words, file=sys.stderr)


def _places(folder: Path) -> Places:
    open_engine(folder / "data", clock=FakeClock()).close()
    return Places(folder / "data", pseudo.make(folder / "texts"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.pictures", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("folder", type=Path, help="where to write them")
    parser.add_argument("--only", nargs="+", choices=SCREENS, metavar="SCREEN", help=", ".join(SCREENS))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, help="all of them, if not given")
    parser.add_argument("--quick", action="store_true", help="without the largest size")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""The real window on a data folder of its own, as a person finds it who has set language and looks."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.compose import open_engine
from desktop_app.ui import text
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.theme.theme import Mode, Theme, make_theme
from tests.clock import FakeClock
from tests.flows.driver import Learner
from tests.pictures.matrix import Look
from tests.ui.misfits import menu_misfits, misfits
from tests.ui.pages import settle


class Places(NamedTuple):
    """Folders to start from: a data folder without answers, and the texts of the languages nobody speaks."""

    data: Path
    texts: Path


_LAYOUTS = 3
"""What is laid out anew may ask for another width once more."""


class Sitting:
    """One learner at one window, until it is closed."""

    def __init__(self, theme: Theme, places: Places, code: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="versus-pictures-"))
        data = Path(shutil.copytree(places.data, self._folder / "data"))
        self.clock = FakeClock()
        engine = open_engine(data, clock=self.clock)
        preferences = Preferences(engine.settings, theme)
        preferences.language._folder = places.texts
        preferences.change("reduced_motion", "on")
        preferences.change("welcomed", True)
        preferences.change("language", code)
        # In the looks of the sitting before: to change them takes longer than all else.
        preferences.change("text_percent", round(theme.text_scale * 100))
        preferences.change("theme", theme.mode.value)
        preferences.apply()
        self.learner = Learner(theme, engine, preferences)
        settle()

    def wear(self, look: Look) -> None:
        """Change the living window, as a person does."""
        preferences = self.learner.window.preferences
        preferences.change("text_percent", look.percent)
        preferences.change("theme", look.theme)
        self.learner.window.resize(*look.size)
        for _ in range(_LAYOUTS):
            settle()

    def close(self) -> None:
        self.learner.close()
        self.learner.preferences.language.blockSignals(True)
        self.learner.preferences.language.choose("en")
        shutil.rmtree(self._folder, ignore_errors=True)


@contextmanager
def sitting(theme: Theme, places: Places, code: str) -> Iterator[Sitting]:
    made = Sitting(theme, places, code)
    try:
        yield made
    finally:
        made.close()
        theme.set_key_texts({})


def picture(window: QWidget, over: QWidget | None) -> QPixmap:
    """Of the window, with the menu or dialog that lies over it."""
    whole = window.grab()
    if over is not None:
        painter = QPainter(whole)
        painter.drawPixmap(over.pos() - window.pos(), over.grab())
        painter.end()
    return whole


def faults(window: QWidget, over: QWidget | None) -> list[str]:
    if isinstance(over, QMenu):
        return menu_misfits(over, window)
    return misfits(over or window)


def theme_of(app: QApplication) -> Theme:
    """The application's, without motion, in the style of every system."""
    text.speak_english()
    theme = make_theme(app)
    theme.set_reduced_motion(True)
    theme.set_mode(Mode.LIGHT)
    app.setStyle("Fusion")
    theme.apply(app)
    return theme

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.compose import open_engine
from desktop_app.ui import clocks
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.start import checks
from desktop_app.ui.study import answer_time
from desktop_app.ui.theme.theme import Mode, Theme, make_theme
from tests.clock import FakeClock, Stopwatch
from tests.faults.small_disk import CannotMount, SmallDisk, small_disk
from tests.flows.driver import NEVER_MS, Learner

Sit = Callable[[], Learner]


@pytest.fixture(scope="package")
def _theme(qapp: QApplication) -> Theme:
    theme = make_theme(qapp)
    theme.set_reduced_motion(True)
    qapp.setStyle("Fusion")
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(_theme: Theme) -> Iterator[Theme]:
    """The application's theme, at 100 % again after each test."""
    yield _theme
    _theme.set_text_scale(1.0)


@pytest.fixture(autouse=True)
def stopwatch(monkeypatch: pytest.MonkeyPatch) -> Stopwatch:
    """Answers take as long as they do in any other run, however busy the machine is: what they are worth
    hangs on it."""
    watch = Stopwatch()
    monkeypatch.setattr(answer_time, "now_ms", watch.now_ms)
    return watch


@pytest.fixture(autouse=True)
def _no_wait_before_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program leaves its first two seconds to whoever sits down to study."""
    monkeypatch.setattr(checks, "BEGIN_AFTER_MS", 0)


@pytest.fixture(autouse=True)
def _rooms_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program furnishes its rooms while nobody waits: in a test in the midst of anything, or never.

    What is furnished and when has tests of its own; they say so.
    """
    monkeypatch.setattr(clocks, "_FURNISH_AFTER_MS", NEVER_MS)


@pytest.fixture
def sit(theme: Theme, folder: Path, clock: FakeClock) -> Iterator[Sit]:
    """Start the program anew on the same data; whatever is still open is closed in the end."""
    started: list[Learner] = []

    def start() -> Learner:
        started.append(Learner(theme, open_engine(folder, clock=clock)))
        return started[-1]

    yield start
    for learner in started:
        learner.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Where this machine lets us have one."""
    try:
        with small_disk(tmp_path / "disk") as made:
            yield made
    except CannotMount as reason:
        pytest.skip(str(reason))


@pytest.fixture
def sit_there(theme: Theme, folder: Path, clock: FakeClock, disk: SmallDisk) -> Iterator[Sit]:
    """As `sit`, on a data folder that lies on the small disk."""
    there = Path(shutil.copytree(folder, disk.folder / "data"))
    started: list[Learner] = []

    def start() -> Learner:
        started.append(Learner(theme, open_engine(there, clock=clock)))
        return started[-1]

    yield start
    disk.give_room()
    for learner in started:
        learner.window.study.asks = False
        learner.close()


@pytest.fixture
def sit_as_set(theme: Theme, folder: Path, clock: FakeClock) -> Iterator[Sit]:
    """As `sit`, with the saved settings in force, as the program does it; afterwards all is as it was."""
    started: list[Learner] = []

    def start() -> Learner:
        engine = open_engine(folder, clock=clock)
        preferences = Preferences(engine.settings, theme)
        if not started:
            preferences.change("reduced_motion", "on")
        preferences.apply()
        started.append(Learner(theme, engine, preferences))
        return started[-1]

    yield start
    for learner in started:
        learner.close()
        learner.preferences.language.blockSignals(True)
        learner.preferences.language.choose("en")
    theme.set_mode(Mode.SYSTEM)
    theme.set_line_spacing(1.0)
    theme.set_key_hints(True)
    theme.set_key_texts({})
    theme.set_reduced_motion(True)

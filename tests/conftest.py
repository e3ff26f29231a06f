"""What all tests share: no screen, no chance, a clock that stands still, and data folders of their own."""

from __future__ import annotations

import os

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The window speaks the system's language, and the tests read English.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = ""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from desktop_app import compose
from desktop_app.cli import main
from desktop_app.compose import Engine, open_engine
from desktop_app.paths import DATA_DIR_VARIABLE
from desktop_app.study.choices import choose
from tests.clock import FakeClock
from tests.running import Said, Versus

# No deadline and no complaint about slowness: the machine may be busy with other things.
# The examples are always the same, so more of them find nothing new from day to day: whoever looks for more
# takes `--hypothesis-profile=thorough`.
_patient = settings(database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("versus", _patient, derandomize=True, max_examples=50)
settings.register_profile("thorough", _patient, max_examples=1_000)
settings.load_profile("versus")

_MEMORY, _ROOM = Path("/dev/shm"), 4 * 2**30
"""A disk in memory, and the free bytes it must have: containers have a small one."""


def pytest_configure() -> None:
    """Every answer is on disk before the next card shows, for which tests would wait more than for all else.

    Whoever names a folder for temporary files keeps it.
    """
    if "TMPDIR" not in os.environ and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None  # looked up anew


@pytest.fixture(autouse=True, scope="session")
def _no_data_of_ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test meets the data or the settings of the person who runs the tests."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(DATA_DIR_VARIABLE, raising=False)
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home / name.casefold()))
        yield


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def _folder_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new data folder with the built-in decks. To copy it is much faster than to make another.

    Its learner wants cards only: what comes before a new deck or contrast has tests of its own.
    """
    template = tmp_path_factory.mktemp("template") / "data"
    engine = open_engine(template, clock=FakeClock())
    for name in ("guesses_first", "opens_contrasts"):
        choose(engine.study, name, False)
    engine.close()
    return template


@pytest.fixture
def folder(tmp_path: Path, _folder_template: Path) -> Path:
    """A data folder with the built-in decks, in which nothing was studied yet."""
    return Path(shutil.copytree(_folder_template, tmp_path / "data"))


@pytest.fixture(scope="session")
def _studied_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.faults.studied import make_studied

    template = tmp_path_factory.mktemp("studied") / "data"
    make_studied(template)
    return template


@pytest.fixture
def studied(tmp_path: Path, _studied_template: Path) -> Path:
    """A small data folder, closed, that has seen a bit of everything; see `tests.faults.studied`."""
    return Path(shutil.copytree(_studied_template, tmp_path / "studied"))


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    """The engine at `folder`, telling the time from `clock`; closed after the test."""
    opened = open_engine(folder, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def versus(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> Versus:
    """Run a command in this process, at the time of `clock`."""
    monkeypatch.setattr(compose, "SystemClock", lambda: clock)

    def run(*arguments: str | Path) -> Said:
        capsys.readouterr()
        status = main([str(each) for each in arguments])
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def command(versus: Versus, folder: Path) -> Versus:
    """As `versus`, on the test's data folder."""
    return lambda *arguments: versus("--data-dir", folder, *arguments)

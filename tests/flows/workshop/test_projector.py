"""The whole desk on a real X server with two screens, while the projector is pulled out and put back."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.ui.workshop.x_servers import monitors

_PROJECT = Path(__file__).parents[3]
_WALL_X = 1024
"""Left edge of the projector's screen."""

Steps = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory, _folder_template: Path) -> Steps:
    folder = Path(shutil.copytree(_folder_template, tmp_path_factory.mktemp("wall") / "data"))
    with monitors() as display:
        done = subprocess.run(
            [sys.executable, "-m", "tests.flows.workshop.pulled", str(folder)],
            cwd=_PROJECT,
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
    if done.returncode and "xcb" in done.stderr and "plugin" in done.stderr:
        pytest.skip("Qt's plugin for X does not run here")
    assert done.returncode == 0, done.stderr
    return {each["step"]: each for each in json.loads(done.stdout.splitlines()[-1])}


def test_the_wall_is_on_the_projector_and_the_desk_is_not(steps: Steps) -> None:
    voting = steps["voting"]
    assert (voting["wall"], voting["desk"], voting["full"]) == (_WALL_X, 0, True)
    assert (voting["chip"], voting["running"], voting["same"]) == ("Projector connected", True, True)


def test_a_projector_that_is_pulled_out_pauses_the_round(steps: Steps) -> None:
    """Votes can be entered all the same, and the facilitator's window stays where it is."""
    gone = steps["gone"]
    assert gone["notice"] == "Projector gone. The round is paused."
    assert (gone["wall"], gone["desk"], gone["running"]) == (None, 0, False)
    assert gone["left"] == steps["voting"]["left"]
    assert gone["votes"] == steps["voting"]["votes"] + 1


def test_it_resumes_when_the_projector_returns(steps: Steps) -> None:
    back = steps["back"]
    assert (back["wall"], back["desk"], back["full"], back["same"]) == (_WALL_X, 0, True, True)
    assert (back["notice"], back["running"], back["left"]) == ("", True, steps["gone"]["left"] - 2)


def test_it_can_go_on_in_a_window(steps: Steps) -> None:
    shown = steps["in a window"]
    assert (shown["shown"], shown["wall"], shown["full"]) == ("WINDOW", 0, False)
    assert (shown["running"], shown["same"], shown["notice"]) == (True, True, "")


def test_a_window_on_the_same_screen_lies_below_the_desk(steps: Steps) -> None:
    """The votes stay in sight; `pulled` waits until all of the desk is."""
    shown = steps["without"]
    assert (shown["shown"], shown["over"]) == ("WINDOW", True)

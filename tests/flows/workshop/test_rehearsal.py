"""A whole workshop at the real window with two screens, driven by a script; nobody else is called."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

_PROJECT = Path(__file__).parents[3]
_TRAP = _PROJECT / "tests" / "faults" / "connect_trap.c"
_PACE = 0
"""As fast as it goes. At a hundred, by the computer's own clock, it takes half a minute."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, _folder_template: Path) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("room")
    folder, calls = Path(shutil.copytree(_folder_template, home / "data")), home / "calls"
    calls.touch()
    environment = {**os.environ, "VERSUS_TRAP": str(calls)}
    if (compiler := shutil.which("cc")) is not None and sys.platform == "linux":
        library = home / "trap.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, _TRAP, "-ldl"], check=True)
        environment["LD_PRELOAD"] = str(library)
    done = subprocess.run(
        [sys.executable, "-m", "tests.flows.workshop.rehearsing", str(folder), str(_PACE)],
        cwd=_PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**found, "calls": calls.read_text().splitlines()}


def test_a_workshop_of_45_minutes_takes_about_so_long(played: dict[str, Any]) -> None:
    minutes, rounds = played["planned"]
    assert minutes == 45
    assert played["rounds"] == rounds
    assert 44 <= played["minutes"] <= 46
    assert played["points"] > 0
    assert len({"which-side", "scenario", "sort-board", "buzzer"} & set(played["seen"])) == 4


def test_both_windows_are_where_they_belong_and_show_the_same(played: dict[str, Any]) -> None:
    assert played["seen"]["slides"] > 5 * played["rounds"]
    assert not played["wrong"]


def test_nobody_is_called_and_no_schedule_is_touched(played: dict[str, Any]) -> None:
    local = ("1 /var/run/nscd/", "1 /run/systemd/userdb/")
    assert not [call for call in played["calls"] if not call.startswith(local)]
    assert played["events"] == 0

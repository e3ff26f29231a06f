"""What a day at the program leaves in its logs, whom it calls, and who may read what it wrote."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.faults.busy_day import FOLDER, PLANTED

_PROJECT = Path(__file__).parents[2]
_TRAP = Path(__file__).with_name("connect_trap.c")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a home folder and permissions of POSIX")


class Day(NamedTuple):
    home: Path
    data: Path
    calls: list[str]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    home = tmp_path_factory.mktemp("home")
    data, calls = home / FOLDER / "data", home / "calls"
    calls.touch()
    environment = {**os.environ, "HOME": str(home), "VERSUS_TRAP": str(calls), "XDG_RUNTIME_DIR": str(home)}
    environment |= {name: str(home / name) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    if (compiler := shutil.which("cc")) is not None and sys.platform == "linux":
        library = home / "trap.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, _TRAP, "-ldl"], check=True)
        environment["LD_PRELOAD"] = str(library)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.busy_day", str(data)],
        cwd=_PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return Day(home, data, calls.read_text().splitlines())


def test_nobody_is_called_but_a_window_of_our_own(day: Day) -> None:
    local = [f"1 {day.home}/versus-", "1 /var/run/nscd/", "1 /run/systemd/userdb/"]
    assert not [call for call in day.calls if not call.startswith(tuple(local))]


def test_no_log_names_anybody_or_anything(day: Day) -> None:
    written = [*(day.data / "logs").iterdir()]
    assert {"versus.log", "crash.previous.log"} <= {path.name for path in written}
    for path in written:
        words = path.read_text(encoding="utf-8")
        assert not [planted for planted in (*PLANTED, str(day.home)) if planted in words], path.name
    log = (day.data / "logs" / "versus.log").read_text(encoding="utf-8")
    assert "There is no learner “{name}”." in log
    assert "ValueError" in log


def test_nobody_else_may_read_what_is_written(day: Day) -> None:
    """Under a mask that forbids nothing."""
    open_to_others = [
        path.relative_to(day.data)
        for path in (day.data, *day.data.rglob("*"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    assert not open_to_others

"""A data folder on a stick is complete, in one file, and nothing lies elsewhere; and the ways of ending."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.pages import until

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="ends the program with signals"),
    pytest.mark.usefixtures("qapp"),  # `until` lets events be
]

ON_A_STICK = """
import sys
from desktop_app.storage import disks
disks.is_plainly_local = lambda _: False
disks.kind_of = lambda _: disks.Kind.REMOVABLE
from desktop_app.__main__ import main
sys.exit(main())
"""
PLAINLY = "import sys; from desktop_app.__main__ import main; sys.exit(main())"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """All places of the person who sits there."""
    place = tmp_path / "home"
    for name in ("", "run", "tmp"):
        (place / name).mkdir(mode=0o700)
    return place


def started(data: Path, home: Path, program: str = PLAINLY) -> subprocess.Popen[str]:
    """Once it has settled, with its mark on the disk."""
    places = {
        "HOME": str(home),
        "TMPDIR": str(home / "tmp"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    kept = {name: each for name, each in os.environ.items() if not name.startswith("XDG_")}
    process = subprocess.Popen(
        [sys.executable, "-c", program, "--data-dir", str(data)],
        env=kept | places,
        stderr=subprocess.PIPE,
        text=True,
    )
    until(lambda: state(data).get("clean_exit") is False or process.poll() is not None)
    assert process.poll() is None, process.communicate()
    return process


def state(data: Path) -> dict[str, object]:
    try:
        known: dict[str, object] = json.loads((data / "backups" / "state.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known


def ended(process: subprocess.Popen[str], how: signal.Signals) -> int:
    process.send_signal(how)
    _, errors = process.communicate(timeout=60)
    assert errors == ""
    return process.returncode


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_an_orderly_end_leaves_the_mark_of_one(tmp_path: Path, home: Path, how: signal.Signals) -> None:
    process = started(tmp_path / "data", home)
    assert ended(process, how) == 0
    assert state(tmp_path / "data")["clean_exit"] is True


def test_a_kill_does_not(tmp_path: Path, home: Path) -> None:
    process = started(tmp_path / "data", home)
    assert ended(process, signal.SIGKILL) == -signal.SIGKILL
    assert state(tmp_path / "data")["clean_exit"] is False


def test_nothing_lies_outside_the_folder(tmp_path: Path, home: Path) -> None:
    data = tmp_path / "stick" / "data"
    process = started(data, home, ON_A_STICK)
    assert {each.name for each in home.rglob("*") if each.is_file()} == set()
    assert ended(process, signal.SIGTERM) == 0
    assert sorted(each.name for each in home.rglob("*")) == ["run", "tmp"]
    assert (data / "logs" / "versus.log").exists()


def test_one_file_holds_the_data_where_the_disk_is_not_plainly_local(tmp_path: Path, home: Path) -> None:
    data = tmp_path / "data"
    process = started(data, home, ON_A_STICK)
    assert not (data / "versus.db-wal").exists()
    assert ended(process, signal.SIGTERM) == 0
    # Bytes 18 and 19 of the header: 1 for a rollback journal, 2 for a log.
    assert (data / "versus.db").read_bytes()[18:20] == b"\x01\x01"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A small disk as sticks have it."""
    maker = shutil.which("mkfs.vfat")
    if maker is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("making and mounting a FAT disk needs mkfs.vfat and root")
    image, place = tmp_path / "image", tmp_path / "mounted"
    with image.open("wb") as file:
        file.truncate(32 * 1024 * 1024)
    subprocess.run([maker, str(image)], check=True, capture_output=True)
    place.mkdir()
    if subprocess.run(
        ["mount", "-o", "loop", str(image), str(place)], check=False, capture_output=True
    ).returncode:
        pytest.skip("mounting a FAT disk is not possible here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_real_stick(stick: Path, home: Path) -> None:
    process = started(stick / "data", home)
    assert ended(process, signal.SIGTERM) == 0
    connection = sqlite3.connect(stick / "data" / "versus.db")
    assert connection.execute("PRAGMA journal_mode").fetchone() != ("wal",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert state(stick / "data")["clean_exit"] is True

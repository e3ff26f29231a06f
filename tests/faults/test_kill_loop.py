"""`kill -9` at any moment of everything that writes: the short form of `python -m tests.faults kill_loop`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = 10
SEED = 22
_PROJECT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each round forks a process")
def test_what_was_told_survives_a_kill() -> None:
    """In both modes of the journal; in a process of its own, since this one may have threads."""
    command = [sys.executable, "-m", "tests.faults", "kill_loop"]
    ran = subprocess.run(
        [*command, "--rounds", str(ROUNDS), "--seed", str(SEED)],
        cwd=_PROJECT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    told = re.findall(r"events told: (\d+)", ran.stdout)
    assert len(told) == 2
    assert all(int(each) > 0 for each in told), ran.stdout

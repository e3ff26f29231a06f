"""Exceptions planted in the real window: the short form of `python -m tests.faults exceptions`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROJECT = Path(__file__).parents[2]


def test_no_fault_of_ours_takes_the_program_down() -> None:
    """In a process of its own: what is planted must be there before the classes are made."""
    command = [sys.executable, "-m", "tests.faults", "exceptions", "--rooms", "asked", "--every", "5"]
    done = subprocess.run(command, cwd=_PROJECT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr

"""Two writers: the short form of `python -m tests.faults two_writers`, in a process that may fork."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.running import finished, python

ROUNDS = 20
PROJECT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="forks processes")
def test_always_one_writer_and_no_false_refusal() -> None:
    said = finished(
        python("-m", "tests.faults", "two_writers", "--rounds", str(ROUNDS), "--seed", "2026", cwd=PROJECT)
    )
    assert said.status == 0, said.out + said.err
    assert f"{ROUNDS} rounds: " in said.out
    assert "two writers at a time: 0; refused though it was free: 0" in said.out

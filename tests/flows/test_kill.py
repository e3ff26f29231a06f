"""`kill -9` while somebody studies: what the screen acknowledged is on disk, and the folder opens again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from desktop_app.compose import open_engine
from desktop_app.study import replay
from tests.clock import FakeClock

ROUNDS = 10
"""With those of `tests/faults/test_kill_loop.py` thirty."""
MOST_ANSWERS = 8
LONGEST_SECONDS = 0.05
"""After the last of them: long enough for another answer or two."""
_DAY_MS = 86_400_000
_PROJECT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks a process that has Qt loaded")


def test_what_was_acknowledged_survives_a_kill(folder: Path, clock: FakeClock) -> None:
    """Over all rounds one folder is used, so that each also starts from what a kill has left."""
    chance = random.Random(2026)
    acknowledged: set[UUID] = set()
    with _window_to_kill(folder) as window:
        for seed in range(ROUNDS):
            answers, seconds = chance.randint(0, MOST_ANSWERS), chance.uniform(0, LONGEST_SECONDS)
            acknowledged.update(_killed_after(window, clock, seed, answers, seconds))
            clock.at_utc_ms = _checked(folder, clock, acknowledged) + _DAY_MS
    assert len(acknowledged) > 2 * ROUNDS


@contextmanager
def _window_to_kill(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.flows.killed", str(folder)],
        cwd=_PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def _killed_after(
    window: subprocess.Popen[str], clock: FakeClock, seed: int, answers: int, seconds: float
) -> Iterator[UUID]:
    """Let it give so many answers, kill it soon after, and give the answers that were on screen before."""
    assert window.stdin is not None
    assert window.stdout is not None
    print(clock.at_utc_ms, seed, file=window.stdin, flush=True)
    word, _, pid = window.stdout.readline().strip().partition(" ")
    assert word == "studying", word
    told = (line.strip() for line in window.stdout if not line.startswith("studying"))
    for _ in range(answers):
        yield UUID(next(told))
    time.sleep(seconds)  # not to wait for anything: any moment will do
    os.kill(int(pid), signal.SIGKILL)
    for word in told:
        if word == "gone":
            return
        yield UUID(word)


def _checked(folder: Path, clock: FakeClock, acknowledged: set[UUID]) -> int:
    """Opens the folder at once; gives when the last event was."""
    engine = open_engine(folder, clock=clock)
    try:
        study = engine.study
        kept = {event.uuid for event in study.store.events.all(study.learner.id)}
        assert acknowledged <= kept
        assert not list(replay.differences(study))
        at_utc_ms, _ = study.store.events.last_of_device()
        return max(at_utc_ms, clock.at_utc_ms)
    finally:
        engine.close()

"""`kill -9` in the middle of a workshop, ten times: it goes on at what the wall showed, or one key later."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from desktop_app.compose import open_engine
from desktop_app.study.workshop import snapshot
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.run import WorkshopRun
from tests.clock import FakeClock
from tests.flows.workshop.killed_desk import state_of

ROUNDS = 10
MOST_KEYS, LONGEST_SECONDS = 6, 0.05
"""Before a kill: after so many keys at the most, and then at any moment of what comes next."""
_PROJECT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks a process that has Qt loaded")


def test_what_the_wall_showed_survives_a_kill(folder: Path, clock: FakeClock) -> None:
    """Each round goes on from what the kill before has left."""
    chance, keys, places = random.Random(45), 0, set()
    before: str | None = None
    with _desk_to_kill(folder) as desk:
        for seed in range(ROUNDS):
            told = _killed_after(desk, seed, chance)
            found = _on_disk(folder, clock)
            assert before is None or told[0] == before, "it goes on where it was"
            assert state_of(found) in _reached(found, told), "nothing that was on the wall is lost"
            before = state_of(found)
            keys += len(told)
            places.add((found.state.place, found.stage))
    assert keys > 2 * ROUNDS
    assert len(places) > ROUNDS / 3


def _reached(found: WorkshopRun, told: list[str]) -> set[str]:
    """What was told last, and what one more key makes of it."""
    whole = snapshot.as_json(found)
    sides = [side for side, *_ in found.plan.sides]
    teams = range(len(found.plan.chosen.teams))
    keys: list[Callable[[WorkshopRun], None]] = [WorkshopRun.next, WorkshopRun.back]
    keys += [partial(WorkshopRun.change_points, team=team, by=1) for team in teams]
    keys += [partial(WorkshopRun.vote, team=team, side=side) for team in teams for side in sides]
    reached = {told[-1]}
    for press in keys:
        run = snapshot.from_json({**whole, "state": json.loads(told[-1])})
        press(run)
        reached.add(state_of(run))
    return reached


def _on_disk(folder: Path, clock: FakeClock) -> WorkshopRun:
    engine = open_engine(folder, clock=clock)
    try:
        found = WorkshopKeeper(engine.study).unfinished()
        assert found is not None
        return found
    finally:
        engine.close()


@contextmanager
def _desk_to_kill(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.flows.workshop.killed_desk", str(folder)],
        cwd=_PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def _killed_after(desk: subprocess.Popen[str], seed: int, chance: random.Random) -> list[str]:
    """Let it run, kill it at some moment, and give what the wall showed, key by key."""
    assert desk.stdin is not None
    assert desk.stdout is not None
    print(seed, file=desk.stdin, flush=True)
    word, _, pid = desk.stdout.readline().strip().partition(" ")
    assert word == "running", word
    told = [desk.stdout.readline().strip() for _ in range(chance.randint(1, MOST_KEYS))]
    time.sleep(chance.uniform(0, LONGEST_SECONDS))  # not to wait for anything: any moment will do
    os.kill(int(pid), signal.SIGKILL)
    for line in desk.stdout:
        if line.endswith("gone\n"):  # perhaps after half a line
            break
        told.append(line.strip())
    return told

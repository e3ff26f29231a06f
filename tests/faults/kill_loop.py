"""`kill -9` at any moment of everything that writes: what was told is there, and the folder opens at once.

Every round forks a process that does one act after the other (`killed`), lets it come to an act drawn by lot,
and kills it within the time that this act took before. Then the folder, as the kill has left it, is copied,
and the copy is opened and looked through (`survivors`); the next round goes on with what the kill has left.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_app.storage import disks
from tests.faults.bit_flips import memory_disk
from tests.faults.kill_folders import make_folder
from tests.faults.killed_folder import KilledFolder, Round
from tests.faults.killed_starts import FirstStarts, Migrations

MODES = ("wal", "truncate")
STUDIED = "studied"
ROUNDS_A_FOLDER = 60
STARTS = 0.08
"""Of the rounds: so many are migrations, and half as many are first starts."""


@dataclass
class Figures:
    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    """By the act that was going on."""
    told: Counter[str] = field(default_factory=Counter)
    """Acts that were told as done."""
    events: int = 0
    """Of them, those recorded in the log: answers, undos, marks."""
    outcomes: Counter[str] = field(default_factory=Counter)
    """What a kill has left of an act that is done or not done as a whole."""
    wrong: list[str] = field(default_factory=list)
    """There must be nothing."""
    reopened_ms: float = 0.0
    """The longest."""

    def add(self, done: Round) -> None:
        self.rounds += 1
        self.kills[done.hit] += 1
        self.told.update(done.told)
        self.events += done.events
        self.outcomes.update(done.outcomes)
        self.wrong += done.wrong
        self.reopened_ms = max(self.reopened_ms, done.reopened_ms)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=1000, help="how many kills in each mode")
    parser.add_argument("--mode", choices=(*MODES, "both"), default="both", help="of the journal")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time, which is printed")
    parser.add_argument("--keep", type=Path, help="a folder for what was left where something is wrong")


def run(parsed: argparse.Namespace) -> int:
    seed = parsed.seed or random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}", flush=True)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="versus-kills-", dir=memory_disk()) as place:
        make_folder(Path(place) / STUDIED, seed)
        for mode in MODES if parsed.mode == "both" else (parsed.mode,):
            started = time.monotonic()
            figures = kill(Path(place), parsed.rounds, mode, seed, parsed.keep)
            _print(mode, figures, time.monotonic() - started)
            wrong += len(figures.wrong)
    return int(bool(wrong))


def _print(mode: str, figures: Figures, seconds: float) -> None:
    print(f"{mode}: {figures.rounds} rounds in {seconds:.0f} s")
    print("  kills:", ", ".join(f"{act} {number}" for act, number in figures.kills.most_common()))
    print("  told as done:", ", ".join(f"{act} {number}" for act, number in figures.told.most_common()))
    lost = sum(": lost: " in line for line in figures.wrong)
    different = sum(": replay: " in line for line in figures.wrong)
    print(f"  events told: {figures.events}; rounds that lost some: {lost}; replays that differ: {different}")
    print("  found then:", ", ".join(f"{what} {number}" for what, number in sorted(figures.outcomes.items())))
    print(f"  longest reopening: {figures.reopened_ms:.0f} ms; wrong: {len(figures.wrong)}", flush=True)
    for line in figures.wrong:
        print(f"  wrong: {line}", flush=True)


def kill(place: Path, rounds: int, mode: str, seed: int, keep: Path | None = None) -> Figures:
    """All folders lie in `place`, beside the studied one that they start from."""
    chance, figures = random.Random(f"{seed} {mode}"), Figures()
    studied, place = place / STUDIED, place / mode
    place.mkdir()
    with _journal(mode):
        folder = KilledFolder(place, chance, studied)
        starts = (Migrations(place, chance, studied), FirstStarts(place, chance))
        for number in range(rounds):
            if number % ROUNDS_A_FOLDER == 0:
                figures.wrong += folder.renew()
            drawn = chance.random()
            which = folder if drawn > STARTS else starts[drawn < STARTS / 3]
            done = which.round()
            figures.add(done)
            if done.wrong and keep is not None:
                shutil.copytree(which.folder, keep / f"{mode}-{number}", dirs_exist_ok=True)
            if done.wrong:
                figures.wrong += folder.renew()
        figures.wrong += folder.renew()
    return figures


@contextlib.contextmanager
def _journal(mode: str) -> Iterator[None]:
    """As on a disk where that mode is used; for processes that are forked meanwhile too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disks, "is_plainly_local", lambda _: mode == "wal")
        yield

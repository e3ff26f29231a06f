"""One bit of a database flipped, again and again: the doctor finds it, or it is proven to change nothing.

The database is a real one (`studied`) and so is the doctor, through a file on a memory disk where there is
one. Of the flips that were found some are mended in the two ways a person has: the last copy is restored, and
what can be read is salvaged.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.compose import open_engine, restore_folder, salvage_folder
from desktop_app.domain.errors import AppError
from desktop_app.progress import Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.study import health
from desktop_app.study.rows import Check
from tests.clock import FakeClock
from tests.faults.studied import make_studied

_FIRST_NEW = """
    SELECT p.learner, p.deck, p.known, (SELECT min(position) FROM card
        WHERE card.deck = p.deck AND card.retired = 0 AND card.position >= p.first_new
        AND NOT EXISTS (SELECT 1 FROM card_state AS s WHERE s.learner = p.learner AND s.card = card.key))
    FROM deck_progress AS p NOT INDEXED
"""
"""`first_new` may lie before the first new card: the walk that starts there finds the same one."""

Logical = dict[str, list[Any]]


@dataclass
class Figures:
    rounds: int = 0
    found: Counter[str] = field(default_factory=Counter)
    """By the check that told of it first."""
    harmless: int = 0
    silent: list[int] = field(default_factory=list)
    """The bits that changed something and were not found: there must be none."""
    mended: int = 0
    """In both ways, or tried."""
    restored: int = 0
    salvaged: int = 0
    lost: Counter[int] = field(default_factory=Counter)
    """By the number of events that a salvage could not save."""
    failed: list[str] = field(default_factory=list)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=10_000, help="how many bits to flip")
    parser.add_argument("--sample", type=int, default=200, help="how many found flips to mend in both ways")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time, which is printed")


def run(parsed: argparse.Namespace) -> int:
    seed = parsed.seed or random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="versus-flips-", dir=memory_disk()) as place:
        figures = flip(Path(place), parsed.rounds, parsed.sample, seed)
    print(f"{figures.rounds} bits flipped in {time.monotonic() - started:.0f} s")
    print(f"found: {figures.found.total()}, by {dict(figures.found.most_common())}")
    print(f"harmless: {figures.harmless}; silent: {len(figures.silent)} {figures.silent}")
    print(f"restored: {figures.restored}; salvaged: {figures.salvaged}")
    print(f"events lost by a salvage: {dict(sorted(figures.lost.items()))}")
    for line in figures.failed:
        print(f"failed: {line}")
    return int(bool(figures.silent or figures.failed))


def memory_disk() -> Path | None:
    """Where files cost no disk; None: the usual place for temporary files."""
    disk = Path("/dev/shm")
    return disk if disk.is_dir() else None


def flip(place: Path, rounds: int, sample: int, seed: int) -> Figures:
    """`sample` of the found flips, evenly spread over the rounds, are mended too."""
    chance = random.Random(seed)
    make_studied(place / "sound", seed)
    trial = _Trial(place / "trial", place / "sound" / FILE_NAME)
    figures = Figures()
    for _ in range(rounds):
        bit = chance.randrange(trial.bits)
        trial.write(bit)
        figures.rounds += 1
        wants_mending = figures.mended * rounds < sample * figures.rounds
        try:
            _look(trial, bit, figures, wants_mending=wants_mending)
        except Exception as error:
            # Whatever a bit does, it has a name for people.
            figures.failed.append(f"bit {bit}: {error!r}")
    return figures


def _look(trial: _Trial, bit: int, figures: Figures, *, wants_mending: bool) -> None:
    found_by, is_unchanged = trial.look()
    if found_by:
        figures.found[found_by] += 1
        if wants_mending:
            figures.mended += 1
            _mend(trial, bit, figures)
    elif is_unchanged:
        figures.harmless += 1
    else:
        figures.silent.append(bit)


class _Trial:
    """A data folder whose database is that of another with one bit flipped."""

    def __init__(self, folder: Path, sound: Path) -> None:
        self.folder = folder
        self.copy = sound
        self.sound = _dump(sound)
        self._content = sound.read_bytes()
        self._file = folder / FILE_NAME

    @property
    def bits(self) -> int:
        return len(self._content) * 8

    def write(self, bit: int) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        flipped = bytearray(self._content)
        flipped[bit // 8] ^= 1 << bit % 8
        self._file.write_bytes(flipped)

    def look(self) -> tuple[str, bool]:
        """The first check that does not hold, empty if all do; and whether the file still says the same.

        Then a replay, which goes by what it says, cannot say anything new.
        """
        try:
            engine = open_engine(self.folder, clock=FakeClock(), read_only=True)
        except AppError:
            return "open", False
        try:
            found_by = _first_wrong(engine.store.doctor.full_checks(Silent()))
            is_unchanged = not found_by and self.dump() == self.sound
            if not (found_by or is_unchanged):
                found_by = _first_wrong(health.full_checks(engine.study))
            return found_by, is_unchanged
        finally:
            engine.close()

    def is_sound(self) -> bool:
        engine = open_engine(self.folder, clock=FakeClock(), read_only=True)
        try:
            return health.is_sound(health.full_checks(engine.study))
        finally:
            engine.close()

    def dump(self) -> Logical:
        return _dump(self._file)


def _mend(trial: _Trial, bit: int, figures: Figures) -> None:
    try:
        restore_folder(trial.folder, trial.copy, clock=FakeClock())
    except AppError as error:
        figures.failed.append(f"bit {bit}: restore: {error} {error.details}")
    else:
        # Whoever opens it on another machine is a device more.
        if not trial.is_sound() or trial.dump() | {"device": []} != trial.sound | {"device": []}:
            figures.failed.append(f"bit {bit}: what was restored is not the copy")
        figures.restored += 1
    trial.write(bit)
    try:
        salvage_folder(trial.folder, clock=FakeClock())
    except AppError as error:
        figures.failed.append(f"bit {bit}: salvage: {error} {error.details}")
        return
    if not trial.is_sound():
        figures.failed.append(f"bit {bit}: what was salvaged is not sound")
    figures.salvaged += 1
    figures.lost[len(trial.sound["event"]) - len(trial.dump()["event"])] += 1


def _first_wrong(checks: tuple[Check, ...]) -> str:
    return next((each.name for each in checks if not each.ok), "")


def _dump(database: Path) -> Logical:
    """Everything that the file says, cached or not; what SQLite raises where it says nothing."""
    connection = sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        schema = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2")
        found: Logical = {"schema": schema.fetchall()}
        for pragma in ("application_id", "user_version", "encoding"):
            found[pragma] = connection.execute(f"PRAGMA {pragma}").fetchall()
        for kind, name, *_ in found["schema"]:
            if kind == "table":
                query = _FIRST_NEW if name == "deck_progress" else f"SELECT * FROM {name} NOT INDEXED"
                found[name] = connection.execute(query).fetchall()
        return found
    except sqlite3.Error as error:
        return {"error": [repr(error)]}
    finally:
        connection.close()

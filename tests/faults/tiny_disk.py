"""Every way of writing on a disk whose free space grows by 4 kB from nothing until the act succeeds.

At each step: the refusal has its name and a way on, nothing of it is left on disk, the database is sound,
what was acknowledged before is there, and with room the same act works.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import AppError, DiskFull
from desktop_app.progress import Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.study import health
from desktop_app.study.choices import choose
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.faults.small_disk import STEP, CannotMount, SmallDisk, small_disk
from tests.faults.tiny_disk_acts import ACTS, Act

SAMPLES = Path(__file__).parents[1] / "samples"
ENOUGH = 2
"""Steps in a row on which the act succeeded: more room changes nothing."""
_MOST_STEPS = 2_000
_KEPT_SHORT = (*range(10), *range(0, 12_800, 1_600), *range(12_800, 14_400, 16))
"""For acts that want about 50 MB to be left."""
DISK, LARGE_DISK = 6_000, 96_000
"""Kilobytes."""


_TRUE_NAMES = (DiskFull.__name__, "_NoRoom")
"""The second is a DiskFull of the backups' own words."""


@dataclass
class Figures:
    steps: int = 0
    refused: int = 0
    by_error: Counter[str] = field(default_factory=Counter)
    damaged: int = 0
    lost: int = 0
    unsaid: int = 0
    """Refusals without a sentence or a way on."""
    needed: int = 0
    """Bytes with which the act succeeded."""
    seconds: float = 0.0

    @property
    def faults(self) -> int:
        misnamed = sum(number for name, number in self.by_error.items() if name not in _TRUE_NAMES)
        return self.damaged + self.lost + self.unsaid + misnamed


class Bench:
    """Templates of data folders, and the disk on which each step begins with a copy of one."""

    def __init__(self, disk: SmallDisk, templates: Path) -> None:
        self._disk = disk
        self._templates = templates
        self._clock_at = FakeClock().at_utc_ms

    def run(self, act: Act, steps: Sequence[int] | None = None) -> Figures:
        """All steps, or these (in 4 kB)."""
        began, figures = time.perf_counter(), Figures()
        template = self._template(act)
        succeeded = 0
        usual = _KEPT_SHORT if act.is_kept_short else range(_MOST_STEPS)
        for step in steps if steps is not None else usual:
            failed = self._step(act, template, step * STEP, figures)
            succeeded = 0 if failed else succeeded + 1
            if succeeded == 1 and not failed:
                figures.needed = step * STEP
            if succeeded == ENOUGH:
                break
        figures.seconds = time.perf_counter() - began
        return figures

    def _step(self, act: Act, template: Path, free: int, figures: Figures) -> bool:
        """Whether the act was refused."""
        self._disk.give_room()
        folder, clock = self._disk.folder / "data", self._clock()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(template, folder)
        engine = open_engine(folder, clock=clock) if act.opens else None
        try:
            do = act.ready(folder, engine, clock)
            before = contents(folder, engine)
            if engine is not None:
                engine.store.tidy()
            self._disk.leave(free)
            figures.steps += 1
            refused = self._refused(do, figures)
            if refused:
                self._disk.give_room()
                figures.lost += self._differ(act, before, contents(folder, engine))
                do()
            after = contents(folder, engine)
        finally:
            if engine is not None:
                engine.close()
        self._disk.give_room()
        figures.lost += bool(act.opens and contents(folder, None) != after)
        figures.damaged += bool(problems(folder, clock, replays=not act.sample))
        return refused

    def _differ(self, act: Act, before: list[str], after: list[str]) -> bool:
        """An older database may be of today's schema by then: what happened must be there."""
        if act.sample:
            before, after = ([row for row in rows if row.startswith("event ")] for rows in (before, after))
        return before != after

    def _refused(self, do: Callable[[], object], figures: Figures) -> bool:
        try:
            do()
        except AppError as error:
            figures.refused += 1
            figures.unsaid += not (str(error.sentence) and str(error.way_on))
            figures.by_error[type(error).__name__] += 1
            return True
        return False

    def _clock(self) -> FakeClock:
        clock = FakeClock()
        clock.at_utc_ms = self._clock_at + 1_000
        return clock

    def _template(self, act: Act) -> Path:
        path = self._templates / act.name
        path.mkdir(parents=True)
        if act.sample == "none":
            return path
        if act.sample:
            shutil.copy(SAMPLES / act.sample, path / FILE_NAME)
            return path
        shutil.copytree(self._plain(), path, dirs_exist_ok=True)
        engine = open_engine(path, clock=FakeClock())
        act.prepare(engine)
        engine.close()
        return path

    def _plain(self) -> Path:
        """With answers of two days, made once."""
        plain = self._templates / "plain"
        if not plain.exists():
            clock = FakeClock()
            clock.advance(days=-2)
            engine = open_engine(plain, clock=clock)
            for name in ("guesses_first", "opens_contrasts"):
                choose(engine.study, name, False)
            for _ in range(2):
                session = session_of(engine)
                while session.current is not None:
                    answer_one(session)
                clock.advance(days=1)
            engine.close()
        return plain


def contents(folder: Path, engine: Engine | None) -> list[str]:
    """Everything a database says, row by row; of an older schema only what happened."""
    if engine is not None:
        return list(_rows(engine.store.database.raw))  # type: ignore[attr-defined]
    if not (folder / FILE_NAME).exists() or not (folder / FILE_NAME).stat().st_size:
        return []
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return list(_rows(connection))


def _rows(connection: sqlite3.Connection) -> Iterator[str]:
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    )
    for (table,) in tables.fetchall():
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2'):
            yield f"{table} {row}"


def problems(folder: Path, clock: FakeClock, *, replays: bool) -> list[str]:
    """What the full doctor finds; the samples were written by hand, and no replay makes them."""
    engine = open_engine(folder, clock=clock)
    try:
        doctor = engine.store.doctor
        checks = health.full_checks(engine.study) if replays else doctor.full_checks(Silent())
        return [check.name for check in checks if not check.ok]
    finally:
        engine.close()


def run_act(act: Act, folder: Path, steps: Sequence[int] | None = None) -> Figures:
    """On a disk of its own; raises CannotMount."""
    with small_disk(folder / "disk", LARGE_DISK if act.is_kept_short else DISK) as disk:
        return Bench(disk, folder / "templates").run(act, steps)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", nargs="+", choices=[act.name for act in ACTS], metavar="ACT")


def run(parsed: argparse.Namespace) -> int:
    faults = 0
    with tempfile.TemporaryDirectory(prefix="versus-tiny-disk-") as kept:
        try:
            for act in ACTS:
                if parsed.only is None or act.name in parsed.only:
                    faults += _print(act, run_act(act, Path(kept)))
        except CannotMount as reason:
            print(f"not run: {reason}")
            return 2
    print(f"{faults} faults")
    return 1 if faults else 0


def _print(act: Act, figures: Figures) -> int:
    errors = ", ".join(f"{name} {number}" for name, number in figures.by_error.items())
    print(
        f"{act.name:12} {figures.steps:4} steps, {figures.refused:4} refused ({errors}), "
        f"needs {figures.needed // 1024} kB; damaged {figures.damaged}, lost {figures.lost}; "
        f"{figures.seconds:.1f} s",
        flush=True,
    )
    return figures.faults

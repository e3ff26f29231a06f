"""Kills in a first start, and in the first start after an update: all of the old, or all of the new."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import AppError
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.migrations import MIGRATIONS, newest
from tests.clock import FakeClock
from tests.faults import killed
from tests.faults.kill_folders import OLD_SCHEMAS, make_old
from tests.faults.killed_folder import Round
from tests.faults.killing import Hanging, Process, Spans
from tests.faults.survivors import problems_of

_DAYS_OF_HISTORY = 6


class _Starts:
    """`folder`: which is opened in a process that is killed."""

    def __init__(self, act: str, folder: Path, chance: random.Random) -> None:
        self.folder = folder
        self._act = act
        self._chance = chance
        self._spans = Spans()
        self._clock = FakeClock()
        self._clock.advance(days=_DAYS_OF_HISTORY)

    def _killed(self, done: Round) -> None:
        seed = self._chance.getrandbits(32)
        process = Process(
            lambda told: killed.run(
                self.folder, self._clock.at_utc_ms, seed, killed.Offers(), told, self._act, ("leave",)
            )
        )
        is_going_on = False
        try:
            for told in process.told():
                if told.get("begin") == self._act:
                    is_going_on = True
                    process.kill(self._spans.moment_of(self._act, self._chance))
                elif told.get("end") == self._act:
                    is_going_on = False
                    done.told[self._act] += 1
                    self._spans.took(self._act, told["ms"])
                elif "error" in told:
                    done.wrong.append(f"raised: {told['error']}")
        except Hanging:
            done.wrong.append("hangs")
            process.kill(0)
        if process.end() == 0:
            # It was faster than ever before.
            is_going_on = False
        done.hit = self._act if is_going_on else "between"
        self._spans.hit(done.hit)

    def _open(self, done: Round, folder: Path, expected: Callable[[Engine], list[str]]) -> None:
        started = time.perf_counter()
        try:
            engine = open_engine(folder, clock=self._clock)
        except AppError as error:
            done.wrong.append(f"{self._act}: cannot be opened: {type(error).__name__} {error.details}")
            return
        done.reopened_ms = (time.perf_counter() - started) * 1000
        with contextlib.closing(engine):
            done.wrong += [f"{self._act}: {line}" for line in (*problems_of(engine), *expected(engine))]


class Migrations(_Starts):
    def __init__(self, place: Path, chance: random.Random, studied: Path) -> None:
        super().__init__("migrate", place / "old", chance)
        self._places = {schema: place / f"schema-{schema}" for schema in OLD_SCHEMAS}
        self._trial = place / "old-trial"
        self._sound = {}
        for schema, template in self._places.items():
            make_old(template, schema, studied)
            self._sound[schema] = _dump(template / FILE_NAME)
        self._schema = 0

    def round(self) -> Round:
        """Half of those that a kill has stopped are tried once more as they are."""
        done = Round()
        if not self._schema or self._chance.random() < 0.5:
            self._schema = self._chance.choice(OLD_SCHEMAS)
            shutil.rmtree(self.folder, ignore_errors=True)
            shutil.copytree(self._places[self._schema], self.folder)
        schema = self._schema
        self._killed(done)
        found = self._found()
        is_new = found["user_version"] == newest(MIGRATIONS)
        done.outcomes[f"migrate: {'new' if is_new else 'old'}"] += 1
        sound = self._sound[schema]
        if not is_new and found != sound:
            done.wrong.append(f"migrate: the old schema {schema} is not as it was")
        self._open(done, self._trial, lambda engine: self._expected(engine, sound))
        if is_new:
            self._schema = 0
        return done

    def _found(self) -> dict[str, Any]:
        """As it is before the program opens it."""
        shutil.rmtree(self._trial, ignore_errors=True)
        shutil.copytree(self.folder, self._trial)
        return _dump(self._trial / FILE_NAME)

    def _expected(self, engine: Engine, sound: dict[str, Any]) -> list[str]:
        wrong = []
        if _dump(self._trial / FILE_NAME)["event"] != sound["event"]:
            wrong.append("not the events of before")
        for copy in engine.backups.copies():
            if not copy.is_checked or _dump(copy.path) != sound:
                wrong.append(f"{copy.path.name}: not a copy of what was there")
        return wrong


class FirstStarts(_Starts):
    def __init__(self, place: Path, chance: random.Random) -> None:
        super().__init__("first start", place / "first", chance)

    def round(self) -> Round:
        done = Round()
        shutil.rmtree(self.folder, ignore_errors=True)
        self._killed(done)
        self._open(done, self.folder, _is_furnished)
        return done


def _is_furnished(engine: Engine) -> list[str]:
    decks, people = engine.store.decks.heads(), engine.store.learners.all()
    wanted = len(paths.built_in_decks())
    if (len(decks), len(people)) != (wanted, 1):
        return [f"{len(decks)} decks and {len(people)} learners"]
    return [] if engine.store.decks.started(people[0].id) else ["no deck is studied"]


def _dump(database: Path) -> dict[str, Any]:
    """Every row of every table. Of a file that nobody has open; what a kill left beside it is taken in."""
    connection = sqlite3.connect(database)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        found: dict[str, Any] = {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for (name,) in tables
        }
        (found["user_version"],) = connection.execute("PRAGMA user_version").fetchone()
        return found
    finally:
        connection.close()

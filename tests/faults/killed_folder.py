"""A data folder in which somebody is killed again and again; it is looked through after each kill."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desktop_app.compose import open_engine
from desktop_app.domain.errors import AppError
from desktop_app.progress import Silent
from desktop_app.storage.backups import limits, restoring
from desktop_app.storage.database import FILE_NAME
from desktop_app.study.copies import Why
from tests.clock import FakeClock
from tests.faults import killed
from tests.faults.killed_copies import KnownCopies
from tests.faults.killing import Hanging, Process, Spans, Told
from tests.faults.survivors import Held, differences, problems_of

ACTS = (
    *("answer", "typed", "board", "override", "undo", "redo", "mark", "edit", "delete", "put back"),
    *("draft", "setting", "preferences", "add a deck", "update a deck"),
    *("begin a workshop", "go on with a workshop", "end a workshop"),
    *("backup", "backup beside answers", "journal", "tidy", "close", "open"),
    *killed.GOING_BACK,
)
"""Each is aimed at as often as any other."""
_CHANGING_PLACES_MS = 0.25
_MOST_WARM_UP = 3
_MOST_ASIDE = 3
_A_MINUTE_MS = 60_000
_AN_HOUR = 3600
_DAYS_OF_HISTORY = 6


@dataclass
class Round:
    hit: str = "between"
    told: Counter[str] = field(default_factory=Counter)
    events: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    reopened_ms: float = 0.0


class KilledFolder:
    def __init__(self, place: Path, chance: random.Random, studied: Path) -> None:
        self.folder = place / "data"
        self._studied = studied
        self._trial = place / "trial"
        self._chance = chance
        self._clock = FakeClock()
        self._known = Held()
        self._asides: dict[str, Held] = {}
        self._copies = KnownCopies()
        self._spans = Spans()
        self._aim = list(ACTS)

    def renew(self) -> list[str]:
        """Begin anew with a studied folder; what is wrong with the one that goes."""
        wrong = self._last_look() if self.folder.exists() else []
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._studied, self.folder)
        self._clock = FakeClock()
        self._clock.advance(days=_DAYS_OF_HISTORY)
        self._known = Held.of_file(self.folder / FILE_NAME)
        self._asides.clear()
        self._copies = KnownCopies()
        return wrong

    def round(self) -> Round:
        target = self._target()
        done = Round()
        warm_up = self._chance.choices(killed.MIX, k=self._chance.randint(0, _MOST_WARM_UP))
        seed = self._chance.getrandbits(32)
        offers = killed.Offers(tuple(self._copies.names), tuple(self._asides))
        first, acts = "open", (*warm_up, target)
        if target in killed.GOING_BACK and self._chance.random() < 0.5:
            first, acts = target, ()
        process = Process(
            lambda told: killed.run(self.folder, self._clock.at_utc_ms, seed, offers, told, first, acts)
        )
        going_on: dict[str, Told] = {}
        olds: list[Held] = []
        hear = partial(self._hear, done, going_on, olds)
        try:
            for told in process.told():
                hear(told)
                if told.get("begin") == target or "past" in told:
                    break
            process.kill(self._moment(process, target))
            for told in process.told():
                hear(told)
        except Hanging:
            done.wrong.append(f"hangs in {list(going_on)}")
            process.kill(0)
        process.end()
        done.hit = next(iter(going_on), "between")
        self._spans.hit(done.hit)
        try:
            self._look(done, going_on, olds)
        except (AppError, sqlite3.Error) as error:
            details = getattr(error, "details", "")
            done.wrong.append(f"cannot be opened: {type(error).__name__}: {error} {details}")
        done.wrong = [f"aimed at {target}, hit {done.hit} (seed {seed}): {line}" for line in done.wrong]
        self._age_what_was_begun()
        return done

    def _moment(self, process: Process, target: str) -> float:
        """In how many seconds to kill; of a restore every other time just where the files change places."""
        if target in killed.GOING_BACK and self._chance.random() < 0.5:
            process.wait(lambda: restoring.is_half_way(self.folder))
            return self._chance.uniform(0, _CHANGING_PLACES_MS) / 1000
        return self._spans.moment_of(target, self._chance)

    def _target(self) -> str:
        """By lot, but each as often as any other; what cannot be done yet is drawn again."""
        possible = [act for act in self._aim if self._can(act)]
        if not possible:
            self._aim = [*self._aim, *ACTS]
            possible = [act for act in ACTS if self._can(act)]
        act = self._chance.choice(possible)
        self._aim.remove(act)
        return act

    def _can(self, act: str) -> bool:
        if act == killed.UNDO:
            return bool(self._asides)
        return bool(self._copies.names) or act not in killed.GOING_BACK

    # What the process tells

    def _hear(self, done: Round, going_on: dict[str, Told], olds: list[Held], told: Told) -> None:
        if "error" in told:
            done.wrong.append(f"raised: {told['error']}")
        elif "begin" in told:
            going_on[told["begin"]] = told
        elif "end" in told:
            act = told["end"]
            begun = going_on.pop(act)
            done.told[act] += 1
            self._clock.at_utc_ms = told["at"]
            self._spans.took(act, told["ms"])
            if act in killed.GOING_BACK:
                olds.append(self._known)
                self._known = self._gone_back(begun)
                self._asides.pop(begun["of"], None)
            else:
                done.wrong += self._known.learn(told)
                done.events += 0 if told.get("all") else len(told.get("events", ()))

    def _gone_back(self, begun: Told) -> Held:
        act, name = begun["begin"], begun["of"]
        then = self._asides[name] if act == killed.UNDO else self._copies.held(name)
        then = then.joined(self._known) if act == killed.WITH_MERGE else then
        return Held(set(then.events), dict(then.rows), self._known.settings)

    # What is found after the kill

    def _look(self, done: Round, going_on: Mapping[str, Told], olds: list[Held]) -> None:
        """Opens a copy of the folder at once, and looks at everything."""
        shutil.rmtree(self._trial, ignore_errors=True)
        shutil.copytree(self.folder, self._trial)
        if self._chance.random() < 0.25:
            # As a command that only reads does it.
            open_engine(self._trial, clock=self._clock, read_only=True).close()
        started = time.perf_counter()
        engine = open_engine(self._trial, clock=self._clock)
        done.reopened_ms = (time.perf_counter() - started) * 1000
        try:
            found = Held.of_engine(engine)
            done.wrong += problems_of(engine)
            done.wrong += self._copies.look(engine.backups, self._trial)
            self._clock.at_utc_ms = max(self._clock.at_utc_ms, engine.store.events.last_of_device()[0])
        finally:
            engine.close()
        back = next((act for act in going_on if act in killed.GOING_BACK), None)
        if back is None:
            done.wrong += differences(self._known, found, going_on)
        else:
            self._look_back(done, going_on[back], found, olds)
        self._known = found
        self._look_aside(done, olds)
        self._clock.at_utc_ms += _A_MINUTE_MS

    def _look_back(self, done: Round, begun: Told, found: Held, olds: list[Held]) -> None:
        """A restore that was cut short: all of the old or all of the new."""
        act = begun["begin"]
        if found.has_same_data(self._known):
            done.outcomes[f"{act}: old"] += 1
        elif found.has_same_data(self._gone_back(begun)):
            done.outcomes[f"{act}: new"] += 1
            olds.append(self._known)
            self._asides.pop(begun["of"], None)
        else:
            done.outcomes[f"{act}: neither"] += 1
            done.wrong.append(
                f"neither the old nor the new: {len(found.events)} events; before {len(self._known.events)}, "
                f"then {len(self._gone_back(begun).events)}"
            )
        if restoring.is_half_way(self._trial) or (self._trial / restoring.READY).exists():
            done.wrong.append("a restore is still half-way after opening")

    def _look_aside(self, done: Round, olds: list[Held]) -> None:
        """What a restore has replaced is there, and so is what was set aside before."""
        place = self._trial / restoring.ASIDE
        there = {each.name: each for each in place.iterdir()} if place.exists() else {}
        for name, held in self._asides.items():
            if name not in there or not Held.of_file(there[name] / FILE_NAME).has_same_data(held):
                done.wrong.append("what was set aside before is not there any more")
        new = {}
        for name in there.keys() - self._asides.keys():
            if (there[name] / FILE_NAME).exists():
                new[name] = Held.of_file(there[name] / FILE_NAME)
        for old in olds:
            if not any(old.has_same_data(each) for each in new.values()):
                done.wrong.append("what the restore has replaced is not set aside")
        self._asides = {name: held for name, held in self._asides.items() if name in there} | new
        for name in sorted(self._asides)[:-_MOST_ASIDE]:
            if not restoring.is_half_way(self.folder):
                shutil.rmtree(self.folder / restoring.ASIDE / name)
                del self._asides[name]

    def _age_what_was_begun(self) -> None:
        """As though the kill was an hour ago: what is younger may be another's, and is left alone."""
        before = time.time() - _AN_HOUR
        assert limits.LEFT_OVER_SECONDS < _AN_HOUR
        for part in (self.folder / "backups").glob("*.part*"):
            os.utime(part, (before, before))

    def _last_look(self) -> list[str]:
        """Nothing that was only begun stays for good."""
        try:
            with contextlib.closing(open_engine(self.folder, clock=self._clock)) as engine:
                engine.backups.make(Why.ASKED, Silent())
                engine.settings.save(engine.settings.load())
        except AppError as error:
            return [f"cannot be opened and copied: {type(error).__name__}: {error} {error.details}"]
        return [f"left for good: {each}" for each in sorted(_strays(self.folder))]


_KNOWN_FILES = {
    *restoring.FILES,
    *("versus.lock", "settings.json", "backups/events.log", "backups/state.json"),
}


def _strays(folder: Path) -> set[str]:
    """Files that a folder in order does not have; copies and what was set aside are those."""
    found = set()
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        is_copy = path.parent.name == "backups" and path.suffix in (".db", ".json")
        is_aside = path.parent.parent.name == restoring.ASIDE and path.name in restoring.FILES
        is_alone = is_copy and not path.with_suffix(".db").exists()
        if path.is_dir():
            if name != restoring.ASIDE and not any(path.iterdir()):
                found.add(f"{name}/")
        elif not (name in _KNOWN_FILES or is_copy or is_aside) or (is_alone and name not in _KNOWN_FILES):
            found.add(name)
    return found

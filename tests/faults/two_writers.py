"""Several processes want one data folder: always exactly one writes, and whoever finds it free gets it.

Each round is one of: a race of several processes; a kill of the holder at a random moment; a note that was
left behind; a note of another machine; a second start that hands over while one of the two is killed. Who has
the folder makes a file that must not be there yet, so that two at a time would be noticed at once.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError, DataFolderInUse, HeldElsewhere
from desktop_app.storage import disks
from desktop_app.storage.host import host_name
from desktop_app.storage.lock import NOTE_NAME
from desktop_app.storage.store import open_store
from desktop_app.ui.instance import Listener, hand_over
from tests.clock import FakeClock

CONTENDERS = 3
LONGEST_HOLD_S = 0.02
LONGEST_LIFE_S = 0.03
LONGEST_CALL_S = 0.1
SOON_S = 0.02
"""Until all are ready."""
CALL_S = 4.0
"""A caller must know by then."""
_INSIDE = "inside"
_PATIENCE_S = 30.0


class Fault(Exception):
    """What must not happen."""


class Figures(NamedTuple):
    rounds: int
    kinds: Counter[str]
    won: int
    refused: int
    killed: int
    handed_over: int
    slowest_open_ms: float
    """Of a folder whose holder had been killed."""
    slowest_call_ms: float

    def lines(self) -> Iterator[str]:
        kinds = ", ".join(f"{name} {number}" for name, number in sorted(self.kinds.items()))
        yield f"{self.rounds} rounds: {kinds}"
        yield f"{self.won} times a process had the folder, {self.refused} times one was refused while it had"
        yield f"{self.killed} holders killed, {self.handed_over} second starts handed over"
        yield "two writers at a time: 0; refused though it was free: 0"
        yield f"slowest opening after a kill: {self.slowest_open_ms:.0f} ms"
        yield f"slowest second start: {self.slowest_call_ms:.0f} ms"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=500)
    parser.add_argument("--seed", type=int, default=None, help="else another with each run; it is printed")


def run(parsed: argparse.Namespace) -> int:
    seed = random.randrange(10**6) if parsed.seed is None else parsed.seed
    print(f"seed {seed}", flush=True)
    try:
        figures = race(parsed.rounds, seed)
    except Fault as fault:
        print(f"FAULT: {fault} (seed {seed})")
        return 1
    print("\n".join(figures.lines()))
    return 0


def race(rounds: int, seed: int) -> Figures:
    """Raises Fault at the first that does not hold."""
    with tempfile.TemporaryDirectory(prefix="versus-two-writers-") as place:
        ring = _Ring(Path(place), random.Random(seed))
        kinds = (ring.race, ring.kill, ring.stale_note, ring.foreign_note, ring.hand_over)
        for number in range(rounds):
            kinds[number % len(kinds)]()
        return ring.figures(rounds)


class _Child(NamedTuple):
    pid: int
    said: int
    """Where it tells what it does, a word a line."""


class _Ring:
    def __init__(self, place: Path, chance: random.Random) -> None:
        self._folder = place / "data"
        self._run = place / "run"
        self._run.mkdir(mode=0o700)
        self._chance = chance
        self._kinds: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._slowest_open_s = self._slowest_call_s = 0.0
        open_store(self._folder, FakeClock()).close()

    def figures(self, rounds: int) -> Figures:
        counts = self._counts
        return Figures(
            rounds,
            self._kinds,
            counts["won"],
            counts["refused"],
            counts["killed"],
            counts["handed over"],
            self._slowest_open_s * 1000,
            self._slowest_call_s * 1000,
        )

    # The kinds of rounds

    def race(self) -> None:
        """Of several that want it at the same instant one gets it; the others get it when it is free."""
        self._kinds["race"] += 1
        at = time.monotonic() + SOON_S
        holds = [self._chance.uniform(0, LONGEST_HOLD_S) for _ in range(CONTENDERS)]
        racers = [_forked(partial(self._contend, at=at, hold_s=hold)) for hold in holds]
        words = [_all_said(racer) for racer in racers]
        self._count(words)
        if not any(each[0] == "won" for each in words):
            raise Fault(f"nobody got a folder that was free: {words}")
        if any(each[-1] != "left" for each in words):
            raise Fault(f"somebody never got it: {words}")

    def kill(self) -> None:
        """Whoever comes after a kill finds the folder free at once."""
        self._kinds["kill"] += 1
        holder = _forked(self._stay)
        if self._chance.random() < 0.5:
            _expect(holder, "won")
            said = _all_said(_forked(self._try_once))
            self._count([["won"], said])
            if said != ["refused"]:
                raise Fault(f"it was had by another: {said}")
        time.sleep(self._chance.uniform(0, LONGEST_LIFE_S))  # not to wait for anything: any moment will do
        os.kill(holder.pid, signal.SIGKILL)
        _all_said(holder)
        self._counts["killed"] += 1
        self._kill_is_over()
        began = time.monotonic()
        self._must_open("after a kill")
        self._slowest_open_s = max(self._slowest_open_s, time.monotonic() - began)

    def stale_note(self) -> None:
        """A note alone locks nobody out, whatever is in it."""
        self._kinds["stale note"] += 1
        note = json.dumps({"pid": self._chance.randrange(2, 30_000), "host": host_name(), "since_utc_ms": 1})
        choices = (note, note[: self._chance.randrange(len(note))], "", "[]", "\x00" * 40)
        (self._folder / NOTE_NAME).write_text(self._chance.choice(choices), encoding="utf-8")
        self._must_open("beside a note that was left")

    def foreign_note(self) -> None:
        """Another machine's counts where that may have the folder too, until it is taken over; else not."""
        self._kinds["foreign note"] += 1
        note = {"pid": 4, "host": "studio-mac", "since_utc_ms": 1_795_255_200_000}
        (self._folder / NOTE_NAME).write_text(json.dumps(note), encoding="utf-8")
        if self._chance.random() < 0.5:
            self._must_open("beside the note of a machine that cannot have it")
            return
        said = _all_said(_forked(partial(self._try_shared, take_over=False)))
        if said != ["refused elsewhere"]:
            raise Fault(f"another machine's note on a shared disk: {said}")
        said = _all_said(_forked(partial(self._try_shared, take_over=True)))
        if said != ["won", "left"]:
            raise Fault(f"it could not be taken over: {said}")
        self._count([["refused"], said])

    def hand_over(self) -> None:
        """A second start ends in time, whichever of the two is killed; then the folder can be had."""
        self._kinds["hand-over"] += 1
        victim = self._chance.choice(("nobody", "window", "caller"))
        window = _forked(self._listen)
        _expect(window, "listening")
        began = time.monotonic()
        caller = _forked(self._call)
        if victim != "nobody":
            time.sleep(self._chance.uniform(0, LONGEST_CALL_S))  # any moment will do
            os.kill(window.pid if victim == "window" else caller.pid, signal.SIGKILL)
        said = _all_said(caller)
        took = time.monotonic() - began
        if victim != "caller":
            self._slowest_call_s = max(self._slowest_call_s, took)
        if took > CALL_S:
            raise Fault(f"a second start took {took:.1f} s")
        if victim == "nobody" and said != ["handed over"]:
            raise Fault(f"the window did not answer: {said}")
        self._counts["handed over"] += said == ["handed over"]
        self._counts["killed"] += victim == "window"
        with suppress(ProcessLookupError):
            os.kill(window.pid, signal.SIGKILL)
        _all_said(window)
        self._kill_is_over()
        self._must_open("after a hand-over")

    # In a process of its own

    def _contend(self, say: Callable[[str], None], at: float, hold_s: float) -> None:
        """Tries until it gets the folder; what it says first is what became of the first attempt."""
        while time.monotonic() < at:
            pass
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            try:
                self._hold(say, hold_s)
                return
            except DataFolderInUse:
                say("refused")
                time.sleep(hold_s / 2)

    def _try_once(self, say: Callable[[str], None]) -> None:
        try:
            self._hold(say, 0)
        except DataFolderInUse:
            say("refused")

    def _try_shared(self, say: Callable[[str], None], *, take_over: bool) -> None:
        disks.is_plainly_local = lambda folder: False  # noqa: ARG005
        disks.kind_of = lambda folder: disks.Kind.NETWORK  # noqa: ARG005
        try:
            self._hold(say, 0, take_over=take_over)
        except HeldElsewhere:
            say("refused elsewhere")

    def _hold(self, say: Callable[[str], None], hold_s: float, *, take_over: bool = False) -> None:
        store = open_store(self._folder, FakeClock(), take_over=take_over)
        inside = self._folder / _INSIDE
        try:
            os.close(os.open(inside, os.O_CREAT | os.O_EXCL))
            say("won")
            store.learners.use(store.learners.last_used().id)
            time.sleep(hold_s)
            inside.unlink()
        finally:
            store.close()
        say("left")

    def _stay(self, say: Callable[[str], None]) -> None:
        self._hold(say, _PATIENCE_S)

    def _listen(self, say: Callable[[str], None]) -> None:
        os.environ["XDG_RUNTIME_DIR"] = str(self._run)
        application = QCoreApplication([])
        store = open_store(self._folder, FakeClock())
        os.close(os.open(self._folder / _INSIDE, os.O_CREAT | os.O_EXCL))
        listener = Listener(self._folder)
        say("listening" if listener.listen() else "deaf")
        application.exec()
        store.close()

    def _call(self, say: Callable[[str], None]) -> None:
        os.environ["XDG_RUNTIME_DIR"] = str(self._run)
        application = QCoreApplication([])
        say("handed over" if hand_over(self._folder, Path("/some/deck.toml")) else "no answer")
        del application

    # In this one

    def _kill_is_over(self) -> None:
        (self._folder / _INSIDE).unlink(missing_ok=True)

    def _must_open(self, when: str) -> None:
        said = _all_said(_forked(self._try_once))
        if said != ["won", "left"]:
            raise Fault(f"refused {when}, though it was free: {said}")
        self._count([said])

    def _count(self, words: list[list[str]]) -> None:
        for said in words:
            self._counts["won"] += said.count("won")
            self._counts["refused"] += said.count("refused")
            if not {*said} <= {"won", "left", "refused"}:
                raise Fault(f"two writers, or worse: {said}")


def _forked(work: Callable[[Callable[[str], None]], None]) -> _Child:
    """A process that does this work and nothing else; forking saves each the imports."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return _Child(pid, reading)
    os.close(reading)

    def say(word: str) -> None:
        os.write(writing, f"{word}\n".encode())

    status = 1
    try:
        work(say)
        status = 0
    except AppError as error:
        say(f"{type(error).__name__} {error.details}".replace("\n", " "))
    except BaseException as error:  # told to the parent
        say(f"{type(error).__name__}: {error}".replace("\n", " "))
    finally:
        os._exit(status)


def _expect(child: _Child, word: str) -> None:
    said = b""
    while not said.endswith(b"\n"):
        read = os.read(child.said, 1)
        if not read:
            raise Fault(f"{said!r} instead of {word}")
        said += read
    if said.decode().strip() != word:
        raise Fault(f"{said!r} instead of {word}")


def _all_said(child: _Child) -> list[str]:
    """What it says until its end."""
    with open(child.said, encoding="utf-8") as stream:  # noqa: PTH123 - it has no path
        said = stream.read().splitlines()
    os.waitpid(child.pid, 0)
    return said

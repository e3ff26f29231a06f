"""Anki packages mutated at random: each ends in a report, whatever became of its bytes.

Each is read as the child process reads it, with the same limits of the archive and of SQLite and with a clock
beside, and what comes of it is handed over as to the program that asked (`mutated_packages.py` says what is
done to them).
"""

from __future__ import annotations

import argparse
import random
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.ids import is_valid_id
from desktop_app.formats.anki.reader import read
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Foreign
from desktop_app.formats.foreign_json import read_foreign, write_foreign
from desktop_app.formats.media_folder import MediaFolder
from desktop_app.progress import Silent
from tests.faults.bit_flips import memory_disk
from tests.faults.mutated_packages import MUTATIONS, VARIANTS, sample

SECONDS = 10
"""Longer is a hang."""


@dataclass
class Figures:
    rounds: int = 0
    read: int = 0
    refused: int = 0
    by_mutation: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    failed: list[str] = field(default_factory=list)
    """What raised anything but the one error there is for it, or took too long: there must be none."""


class _Hangs(BaseException):
    """It is no Exception, so that nothing that is being tried out can take it for one of its own."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=10_000, help="how many packages to mutate")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time, which is printed")


def run(parsed: argparse.Namespace) -> int:
    seed = parsed.seed or random.SystemRandom().randrange(1, 2**31)
    print(f"seed {seed}", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="versus-packages-", dir=memory_disk()) as place:
        figures = mutate(Path(place), parsed.rounds, seed)
    print(f"{figures.rounds} packages in {time.monotonic() - started:.0f} s")
    print(f"the slowest: {figures.slowest:.2f} s")
    print(f"read: {figures.read}; refused: {figures.refused}")
    print(f"by mutation: {dict(figures.by_mutation.most_common())}")
    for line in figures.failed:
        print(f"failed: {line}")
    return int(bool(figures.failed))


def mutate(place: Path, rounds: int, seed: int) -> Figures:
    """Round n of a seed is the same in every run, whatever the rounds before it did."""
    sound = {variant: sample().write(place / f"{variant}.apkg", variant).read_bytes() for variant in VARIANTS}
    figures = Figures()
    for number in range(rounds):
        chance = random.Random(seed * 1_000_003 + number)
        path = place / "trial.apkg"
        variant = chance.choice(VARIANTS)
        name = chance.choice(list(MUTATIONS))
        path.write_bytes(MUTATIONS[name](sound[variant], variant, chance, place))
        figures.rounds += 1
        figures.by_mutation[name] += 1
        started = time.process_time()
        try:
            with _clock():
                _try(path, place / "read", figures)
        except (Exception, _Hangs) as error:
            figures.failed.append(f"round {number}: {variant}, {name}: {error!r}")
        figures.slowest = max(figures.slowest, time.process_time() - started)
    return figures


def _try(path: Path, folder: Path, figures: Figures) -> None:
    """Also what the child hands over must be what the parent takes."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        media = MediaFolder(Path(made) / "media")
        try:
            found = read(path, ReadOptions(), media, Silent())
        except UnreadableFile as error:
            if not str(error.sentence).strip():
                raise ValueError("refused without a word") from error
            figures.refused += 1
            return
        figures.read += 1
        _check(found)
        write_foreign(found, Path(made) / "found.jsonl")
        read_foreign(Path(made) / "found.jsonl", Path(made) / "media")


def _check(found: Foreign) -> None:
    if not found.decks and not found.problems:
        raise ValueError("nothing was read and nothing is said of it")
    for deck in found.decks:
        ids = [item.id for item in deck.deck.items]
        if len(set(ids)) != len(ids) or not all(map(is_valid_id, [*ids, deck.deck.head.id])):
            raise ValueError("ids are not as they must be")
        if {past.item for past in deck.past} - set(ids):
            raise ValueError("something was learned of an item that is not there")


@contextmanager
def _clock() -> Iterator[None]:
    """Raises _Hangs after `SECONDS` of computing, where the system has such a clock."""
    if not hasattr(signal, "SIGPROF"):
        yield
        return

    def ring(*_: object) -> None:
        raise _Hangs(f"more than {SECONDS} s")

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)

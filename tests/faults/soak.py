"""Many answers in one process, with copies being made meanwhile: memory stays, and every answer is quick."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import threading
import time
from array import array
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId, ItemId, SideId, StatementId
from desktop_app.domain.item import Contrast, Statement
from desktop_app.progress import Cancelled
from desktop_app.study import health
from desktop_app.study.choices import choose
from desktop_app.study.copies import Why
from desktop_app.study.importing import add_deck
from desktop_app.study.session import StudySession
from tests.answering import answer_one
from tests.clock import FakeClock

CONTRASTS = 400
"""Of six statements each: 2,400 which-side cards and as many others. With half of them all are known by heart
after 70,000 answers, and decades go by without a card."""
WARM = 0.1
"""Of the answers, before memory is looked at."""
EVERY = 10_000
_WRONG_EVERY = 7
_UNDO_EVERY = 23
_SECONDS_AN_ANSWER = 4.0
_SECONDS_BETWEEN_COPIES = 10.0
"""The window makes one in half an hour."""


@dataclass
class Mark:
    """After so many answers: memory in kilobytes, and milliseconds of the answers since the mark before."""

    answers: int
    pss: int
    rss: int
    p50: float
    p99: float
    most: float


@dataclass
class Figures:
    marks: list[Mark] = field(default_factory=list)
    copies: int = 0
    refused: int = 0
    """Copies for which there was no room."""
    times: array[float] = field(default_factory=lambda: array("f"))
    problems: list[str] = field(default_factory=list)

    @property
    def growth(self) -> int:
        """Kilobytes, from the first mark after the warm-up to the last."""
        return self.marks[-1].pss - self.marks[0].pss if len(self.marks) > 1 else 0

    @property
    def p99(self) -> float:
        return _share(self.times, 0.99)


class Copying(threading.Thread):
    """Makes one copy after another, as the window does now and then."""

    def __init__(self, engine: Engine, figures: Figures) -> None:
        super().__init__(daemon=True)
        self._engine = engine
        self._figures = figures
        self._ended = threading.Event()
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            while not self._ended.wait(_SECONDS_BETWEEN_COPIES):
                self._copy()
        except Exception as error:
            self.error = error

    def _copy(self) -> None:
        try:
            self._engine.backups.make(Why.CHANGES, self)
            self._figures.copies += 1
        except Cancelled:
            pass
        except AppError:
            self._figures.refused += 1

    def step(self, _done: int, _total: int = 0) -> None:
        if self._ended.is_set():
            raise Cancelled

    def end(self) -> None:
        self._ended.set()
        self.join()
        if self.error is not None:
            raise self.error


def soak(
    folder: Path, answers: int, *, every: int = EVERY, contrasts: int = CONTRASTS, tells: bool = False
) -> Figures:
    """Study day after day; each answer is timed as the room gives it: written, and the next card read."""
    clock, figures = FakeClock(), Figures()
    engine = open_engine(folder, clock=clock)
    try:
        _set_up(engine, contrasts)
        copying = Copying(engine, figures)
        copying.start()
        try:
            _answer(engine, clock, figures, answers, every, tells=tells)
        finally:
            copying.end()
        if answers <= EVERY:  # a replay of a long log takes minutes, and has its own tests
            figures.problems = [each.name for each in health.full_checks(engine.study) if not each.ok]
    finally:
        engine.close()
    return figures


def _set_up(engine: Engine, contrasts: int) -> None:
    study = engine.study
    with study.store.transaction():
        add_deck(study.store, _deck(contrasts))
        study.store.decks.start(study.learner.id, DeckId("soak"))
    for name, value in (
        ("guesses_first", False),
        ("opens_contrasts", False),
        ("minutes_per_day", 60),
        ("new_per_day", 300),
        ("reviews_per_day", 2_000),
    ):
        choose(study, name, value)


def _deck(contrasts: int) -> Deck:
    from tests.study.small_deck import SMALL

    left, right = (side.id for side in SMALL.head.sides)
    head = DeckHead(id=DeckId("soak"), title="Soak", language="en", sides=SMALL.head.sides)
    return Deck(head, tuple(_contrast(number, left, right) for number in range(contrasts)))


def _contrast(number: int, left: SideId, right: SideId) -> Contrast:
    statements = tuple(
        Statement(
            id=StatementId(f"s{place}"), side=side, text=f"Statement {place} of contrast {number}, {side}"
        )
        for place, side in enumerate((left, left, left, right, right, right))
    )
    return Contrast(
        id=ItemId(f"c{number}"),
        title=f"Contrast {number}",
        question="What does each bring?",
        statements=statements,
    )


def _answer(
    engine: Engine, clock: FakeClock, figures: Figures, answers: int, every: int, *, tells: bool
) -> None:
    session, given, since = StudySession(engine.study, engine.catalogue), 0, 0
    warm = max(every, round(answers * WARM))
    while given < answers:
        if session.current is None:
            clock.advance(days=1)
            session = StudySession(engine.study, engine.catalogue)
            if session.current is None:
                continue
        before = time.perf_counter()
        answer_one(session, wrongly=given % _WRONG_EVERY == 0)
        figures.times.append((time.perf_counter() - before) * 1000)
        clock.advance(seconds=_SECONDS_AN_ANSWER)
        given += 1
        if given % _UNDO_EVERY == 0:
            session.undo()
        if given % every == 0 or given == answers:
            mark = _mark(given, figures.times[since:])
            since = given
            if given >= warm:
                figures.marks.append(mark)
            if tells:
                _print(mark)


def _mark(answers: int, times: array[float]) -> Mark:
    gc.collect()
    pss, rss = memory()
    return Mark(answers, pss, rss, _share(times, 0.5), _share(times, 0.99), max(times))


def memory() -> tuple[int, int]:
    """PSS and RSS of this process in kilobytes; the RSS for both where the system tells no PSS."""
    found: dict[str, int] = {}
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        for line in rollup.read_text().splitlines()[1:]:
            name, value = line.split(":")
            found[name] = int(value.split()[0])
        return found["Pss"], found["Rss"]
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kilobytes = most // 1024 if sys.platform == "darwin" else most
    return kilobytes, kilobytes


def _share(times: array[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--answers", type=int, default=100_000)


def run(parsed: argparse.Namespace) -> int:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="versus-soak-") as kept:
        every = min(EVERY, max(1, parsed.answers // 10))
        figures = soak(Path(kept) / "data", parsed.answers, every=every, tells=True)
    print(
        f"{parsed.answers} answers in {time.perf_counter() - began:.0f} s, {figures.copies} copies meanwhile "
        f"({figures.refused} refused); memory grew by {figures.growth / 1024:.1f} MB after warm-up; "
        f"p99 {figures.p99:.1f} ms, most {max(figures.times):.0f} ms; problems: {figures.problems or 'none'}"
    )
    return 1 if figures.growth > 10 * 1024 or figures.p99 > 50 or figures.problems else 0


def _print(mark: Mark) -> None:
    print(
        f"{mark.answers:7} answers: PSS {mark.pss / 1024:.1f} MB, RSS {mark.rss / 1024:.1f} MB; "
        f"p50 {mark.p50:.1f}, p99 {mark.p99:.1f}, most {mark.most:.0f} ms",
        flush=True,
    )

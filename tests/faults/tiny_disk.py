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
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from desktop_app.compose import Engine, open_engine, restore_folder
from desktop_app.domain.card import CardKind
from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError, DiskFull
from desktop_app.domain.ids import DeckId
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.progress import Silent
from desktop_app.storage.database import FILE_NAME
from desktop_app.study import dates, health, importing, operations
from desktop_app.study.choices import choose
from desktop_app.study.copies import Why
from desktop_app.study.exporting import export_deck
from desktop_app.study.importing import add_deck
from desktop_app.study.session import StudySession
from tests.answering import BUILT_IN, answer_one, session_of, until
from tests.clock import FakeClock
from tests.faults.small_disk import STEP, CannotMount, SmallDisk, small_disk
from tests.storage.sample import plain_deck

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


class Act(NamedTuple):
    """`prepare` brings the folder into a state; `ready`, with room, gives what is then done without.

    Its result is called once there is room again, if it failed.
    """

    name: str
    ready: Callable[[Path, Engine | None, FakeClock], Callable[[], object]]
    prepare: Callable[[Engine], object] = bool
    opens: bool = True
    sample: str = ""
    """A database of an older schema."""
    is_kept_short: bool = False
    """Refused long before the disk is full, so that nothing fails half-way."""


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


def _session_act(
    act: Callable[[StudySession], object],
) -> Callable[[Path, Engine | None, FakeClock], Callable[[], object]]:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        session = session_of(engine)
        return lambda: act(session)

    return ready


def _engine_act(
    act: Callable[[Engine], object],
) -> Callable[[Path, Engine | None, FakeClock], Callable[[], object]]:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        return lambda: act(engine)

    return ready


def _folder_act(
    act: Callable[[Path, FakeClock], object],
) -> Callable[[Path, Engine | None, FakeClock], Callable[[], object]]:
    return lambda folder, _, clock: lambda: act(folder, clock)


def _open(folder: Path, clock: FakeClock) -> None:
    open_engine(folder, clock=clock).close()


def _restore(folder: Path, clock: FakeClock) -> None:
    (copy,) = (folder / "backups").glob("*.db")
    restore_folder(folder, copy, clock=clock)


def _board(session: StudySession) -> None:
    assert session.board is not None
    sides = [showing.card.right for showing in session.board.showings]
    session.answer_board([side for side in sides if side is not None], [0] * len(sides), 9_000)


def _undo(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = session_of(engine)
    answer_one(session)
    return session.undo


def _override(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = until(session_of(engine), CardKind.WHICH_SIDE)
    assert session.current is not None
    assert session.current.card.right is not None
    judged = session.choose(session.current.card.right, 2_000)
    return lambda: session.override(type(judged.rating)(1 + judged.rating % 4))


def _journal(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
    assert engine is not None
    session = session_of(engine)
    for _ in range(30):
        if session.current is not None:
            answer_one(session)
    return engine.backups.write_journal


def _edit(session: StudySession) -> None:
    texts = session.texts()
    session.edit({texts[0].path: f"{texts[0].text} and more"})


def _to_a_board(engine: Engine) -> None:
    """Learned yesterday, so that today the traits are due together."""
    study = engine.study
    session = StudySession(study, engine.catalogue)
    while session.current is not None and session.board is None:
        answer_one(session)
    assert session.board is not None


def _import(engine: Engine) -> None:
    with engine.study.writing():
        add_deck(engine.study.store, plain_deck(number=300))


def _update(engine: Engine) -> None:
    """Another version of the deck that `_import` brings: a text more in each item."""
    deck = plain_deck(number=300)
    newer = Deck(deck.head, tuple(replace(item, why="Because") for item in deck.items))
    plan = importing.plan(engine.study, importing.found_of(Foreign((ForeignDeck(newer),))))
    importing.apply(engine.study, plan)
    importing.settle(engine.study, engine.catalogue)


def _export(ending: str) -> Callable[[Path, Engine | None, FakeClock], Callable[[], object]]:
    def ready(folder: Path, engine: Engine | None, clock: FakeClock) -> Callable[[], object]:
        assert engine is not None
        target = folder / f"deck.{ending}"

        def work() -> None:
            try:
                export_deck(engine.study, DeckId(BUILT_IN), target)
            finally:
                if not target.exists():
                    assert not list(folder.glob("deck.*")), "a part of a file was left"

        return work

    return ready


def _suspend_deck(engine: Engine) -> None:
    cards = engine.study.store.cards.of_deck(DeckId(BUILT_IN))[:40]
    operations.suspend(engine.study, engine.catalogue, cards)


def _set_date(engine: Engine) -> None:
    dates.set_date(engine.study, DeckId(BUILT_IN), engine.study.today() + 12)


def _set_preference(engine: Engine) -> None:
    values = engine.settings.load()
    values.text_percent = 150
    engine.settings.save(values)


ACTS: tuple[Act, ...] = (
    Act("create", _folder_act(_open), opens=False, sample="none"),
    Act("open", _folder_act(_open), opens=False),
    Act("answer", _session_act(answer_one)),
    Act("override", _override),
    Act("board", _session_act(_board), _to_a_board),
    Act("undo", _undo),
    Act("draft", _session_act(lambda session: session.keep_draft("half a thought"))),
    Act("flag", _session_act(lambda session: session.set_flag(2))),
    Act("bury", _session_act(StudySession.bury_card)),
    Act("suspend 40", _engine_act(_suspend_deck)),
    Act("edit", _session_act(_edit)),
    Act("delete", _session_act(StudySession.delete)),
    Act("choice", _engine_act(lambda engine: choose(engine.study, "minutes_per_day", 21))),
    Act("date", _engine_act(_set_date)),
    Act("preference", _engine_act(_set_preference)),
    Act("learner", _engine_act(lambda engine: engine.store.learners.add("Ada"))),
    Act("import", _engine_act(_import)),
    Act("update", _engine_act(_update), _import),
    Act("export TOML", _export("toml")),
    Act("export XLSX", _export("xlsx")),
    Act("export Anki", _export("apkg")),
    Act("journal", _journal),
    Act("backup", _engine_act(lambda engine: engine.backups.make(Why.ASKED, Silent())), is_kept_short=True),
    Act(
        "restore",
        _folder_act(_restore),
        lambda engine: engine.backups.make(Why.ASKED, Silent()),
        opens=False,
    ),
    Act("migrate 1", _folder_act(_open), opens=False, sample="schema_1.db"),
    Act("migrate 2", _folder_act(_open), opens=False, sample="schema_2.db"),
)


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

"""Bringing decks in: read and check first, write once everything is known to be good.

`read` a file, `plan` what it would change, let a person choose, `apply` it: parsed long, asked once, written
short. Reading and applying are work for a worker; nothing is written until `apply`, and then all or nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError, DeckFileError, Problem
from desktop_app.domain.ids import DeckId
from desktop_app.domain.rules import cards_of
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.foreign import Foreign, Notice
from desktop_app.formats.registry import ReadFile, read_deck, read_file
from desktop_app.progress import Progress, Silent
from desktop_app.scheduling.introduction import introduction_order
from desktop_app.study import late_cards
from desktop_app.study.aligning import Answers
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.copies import Why
from desktop_app.study.deck_files import mark_of
from desktop_app.study.deck_plan import DeckPlan
from desktop_app.study.heads import fit_sides
from desktop_app.study.imported import Imported, write_steps
from desktop_app.study.ports import Store
from desktop_app.study.ports_safety import Backups
from desktop_app.study.put_first import is_noted
from desktop_app.study.rows import DeckFile
from desktop_app.study.targets import Targets
from desktop_app.study.update_plan import Here, plan_new, plan_update
from desktop_app.study.update_work import Counts, DeckChoices, Step, count, step_of

STUDIED_FROM_THE_START = DeckId("leadership-vs-management")
_MEDIA_AT_ONCE = 4 * 2**20
"""Bytes, and at most a hundred files: nobody who answers meanwhile waits for long."""


def load(path: Path) -> Deck:
    """The deck in a file of ours. Raises DeckFileError with every problem of the file."""
    result = read_deck(path)
    errors = tuple(problem for problem in result.problems if problem.severity == "error")
    if errors or result.deck is None:
        raise DeckFileError(errors or tuple(result.problems))
    return result.deck


@dataclass
class Found:
    """What was read of a file. Its pictures and sounds lie in a folder that `close` takes away."""

    path: Path | None
    foreign: Foreign
    options: ReadOptions = field(default_factory=ReadOptions)
    mark: DeckFile | None = None
    """The file as it was when it was read."""
    media: ReadFile | None = None
    _open: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def required(self) -> Found:
        """Raises DeckFileError if there is no deck."""
        if not self.foreign.decks:
            raise DeckFileError(self.foreign.problems)
        return self

    def close(self) -> None:
        """A second time does nothing."""
        self._open.close()

    def __enter__(self) -> Found:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True)
class ImportPlan:
    found: Found
    decks: tuple[DeckPlan, ...]
    left_out: tuple[Notice, ...] = ()
    """Decks of the file that do not come in, and why."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Of the file: errors and warnings, with their rows."""
        return self.found.foreign.problems

    @property
    def notices(self) -> tuple[Notice, ...]:
        return (*self.found.foreign.notices, *self.left_out)

    @property
    def has_history(self) -> bool:
        return any(card.reviews or card.due for deck in self.decks for card in deck.past)

    @property
    def is_unchanged(self) -> bool:
        return all(deck.is_unchanged for deck in self.decks)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided; decks that are not named are taken as `DeckChoices()` says."""

    decks: Mapping[DeckId, DeckChoices] = field(default_factory=dict)
    leave_out: frozenset[DeckId] = frozenset()
    retire_all: bool = False
    with_history: bool = False
    start: bool = False
    """The learner studies new decks from now on."""

    def of(self, deck: DeckId) -> DeckChoices:
        return self.decks.get(deck) or DeckChoices(retire_all=self.retire_all)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`change` is for the undo stack; None: nothing was written."""

    change: Imported | None
    counts: Counts
    decks: tuple[DeckId, ...]


def read(path: Path, options: ReadOptions | None = None, progress: Progress | None = None) -> Found:
    """Any file that can be read; what is wrong with it is in its problems. To be closed by the caller.

    Raises Cancelled.
    """
    options, progress = options or ReadOptions(), progress or Silent()
    mark = mark_of(path, options)
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(read_file(path, options, progress))
        return Found(path, file.foreign, options, mark, file, stack.pop_all())


def found_of(foreign: Foreign, path: Path | None = None, options: ReadOptions | None = None) -> Found:
    """What was made of a table or a draft in the window."""
    options = options or ReadOptions()
    return Found(path, foreign, options, None if path is None else mark_of(path, options))


def plan(
    study: Study,
    found: Found,
    target: DeckId | None = None,
    answers: Answers | None = None,
    progress: Progress | None = None,
    *,
    as_new: bool = False,
) -> ImportPlan:
    """What the file would change. Reads only; in a worker inside `store.in_worker()`.

    `target`: the deck that the file's first deck is a version of; None: the one of the same id, if there is
    one (`as_new`: a deck of its own in any case). `answers`: see `update_plan.Question`; plan anew with them.
    Raises Cancelled, UnknownName.
    """
    steps = _Steps(progress or Silent())
    targets = Targets(study.store, found.foreign, target, as_new=as_new)
    plans = []
    deleted = {each.deck: each.deleted_utc_ms for each in study.store.library.deleted()}
    for foreign, head in targets.decks():
        steps.tick()
        if targets.is_new(head.id):
            plans.append(_noting_first(study, plan_new(foreign, head)))
            continue
        here = _here(study.store, head.id)
        update = plan_update(here, fit_sides(foreign, here.head), answers or {}, steps.tick)
        plans.append(_noting_first(study, replace(update, deleted_utc_ms=deleted.get(head.id))))
    return ImportPlan(found, tuple(plans), tuple(targets.notices))


def _noting_first(study: Study, plan: DeckPlan) -> DeckPlan:
    """Nothing to note where the same part was brought before."""
    return replace(plan, first=()) if is_noted(study, plan.id, plan.first) else plan


def apply(
    study: Study,
    plan: ImportPlan,
    choices: Choices | None = None,
    progress: Progress | None = None,
    backups: Backups | None = None,
) -> Outcome:
    """Write what was chosen: media first, then all rows in one short transaction; before it a checked copy.

    In a worker inside `store.in_worker()`; then `settle` where the study lives. Raises StaleItem where an
    item was changed since it was planned, StorageError, Cancelled: then the database is as it was.
    """
    choices, steps = choices or Choices(), _Steps(progress or Silent())
    wanted = [each for each in plan.decks if each.id not in choices.leave_out]
    if backups is not None and not all(each.is_unchanged for each in wanted):
        with contextlib.suppress(AppError):  # Today tells of copies that cannot be made
            backups.make(Why.BEFORE_IMPORT, steps)
    made = [_step(study.store, each, choices, plan.found.mark, steps) for each in wanted]
    _keep_media(study.store, plan.found, steps)
    change = write_steps(study, made, steps, with_history=choices.with_history, start=choices.start)
    counts = Counts()
    for step in made:
        counts = counts.plus(step.counts)
    return Outcome(change, counts, tuple(each.id for each in wanted))


def counts_of(plan: ImportPlan, choices: Choices) -> Counts:
    """What `apply` would count."""
    counts = Counts()
    for deck in plan.decks:
        if deck.id not in choices.leave_out:
            counts = counts.plus(count(deck, choices.of(deck.id)))
    return counts


def settle(study: Study, catalogue: Catalogue) -> None:
    """After `apply` in a worker: what is kept in memory of decks is read anew."""
    catalogue.forget()
    study.planner.forget()


def skipped(foreign: Foreign) -> tuple[Notice, ...]:
    """What was left out or made different on reading: where, and why."""
    warned = (Notice(_place(each), each.message) for each in foreign.problems if each.severity == "warning")
    return (*warned, *foreign.notices)


def _place(problem: Problem) -> str:
    start = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return ", ".join(part for part in (start, problem.item, problem.field) if part)


class _Steps:
    """Progress that is told more than it needs to know."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._done = 0

    def step(self, done: int, total: int = 0) -> None:
        self._progress.step(done, total)

    def tick(self) -> None:
        self._done += 1
        self._progress.step(self._done)


def _here(store: Store, deck: DeckId) -> Here:
    library = store.library
    return Here(store.decks.head(deck), library.items(deck), library.origins(deck), library.own_fields(deck))


def _step(store: Store, plan: DeckPlan, choices: Choices, mark: DeckFile | None, steps: _Steps) -> Step:
    if plan.is_new:
        return step_of(plan, choices.of(plan.id), {}, (None, mark), steps.tick)
    library = store.library
    # A whole deck is not read from the file of its part.
    files = (library.file(plan.id), None if plan.is_part else mark)
    return step_of(plan, choices.of(plan.id), library.turns(plan.id), files, steps.tick)


def _keep_media(store: Store, found: Found, steps: _Steps) -> None:
    """Files under their final names; those of an import that is taken back are swept later."""
    if found.media is None:
        return
    wanted = {media.hash: media for media in found.foreign.media if store.media.find(media.hash) is None}
    left = list(wanted.values())
    while left:
        steps.step(len(wanted) - len(left), len(wanted))
        size = 0
        with store.transaction():
            while left and size < _MEDIA_AT_ONCE:
                media = left.pop()
                size += media.bytes + _MEDIA_AT_ONCE // 100
                store.media.add(found.media.media_path(media).read_bytes(), media.extension)


def add_deck(store: Store, deck: Deck, *, built_in: bool = False) -> None:
    """Store a deck that is not there yet, with the cards its rules make. Needs a transaction."""
    cards = [cards_of(item, deck.head) for item in deck.items]
    store.decks.add(deck, cards, introduction_order(deck.items, cards), built_in=built_in)
    late_cards.take_up(store, deck.head.id)


def add_built_in_decks(store: Store, paths: Iterable[Path]) -> None:
    """Give a new data folder the decks shipped with the program, all or none of them.

    One of them is studied from the start by the learner there is; the others wait.
    """
    present = {head.id for head in store.decks.heads()}
    decks = [load(path) for path in paths]
    decks.sort(key=lambda deck: deck.head.id != STUDIED_FROM_THE_START)  # it comes first in every list
    with store.transaction():
        for deck in decks:
            if deck.head.id not in present:
                add_deck(store, deck, built_in=True)
        for learner in store.learners.all():
            store.decks.start(learner.id, STUDIED_FROM_THE_START)

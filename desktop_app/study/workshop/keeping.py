"""What is kept of workshops: the one under way after each step, and the results of those that ended.

No learner is in it: neither events nor states are read or written here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from desktop_app.domain.errors import AppError, UnknownName
from desktop_app.domain.ids import DeckId, uuid7
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.plain_json import read_checked, write
from desktop_app.study.bin import KEPT_DAYS, days_left
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import KeptWorkshop, Value
from desktop_app.study.workshop import results as results_json
from desktop_app.study.workshop import snapshot
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import WorkshopPlan
from desktop_app.study.workshop.run import WorkshopRun

RESULTS_DELETED = QT_TRANSLATE_NOOP("undo", "Results of a workshop deleted")
_DAY_MS = 86_400_000
_OF_ANOTHER_PROGRAM = (ValueError, TypeError, KeyError)


class CannotReadWorkshop(AppError):
    """It was kept by a program that knew other rounds."""


@dataclass(frozen=True)
class KeptResults:
    """One workshop that ended. What it is made of is read only when it is asked for."""

    kept: KeptWorkshop

    @property
    def id(self) -> UUID:
        return self.kept.uuid

    @property
    def deck(self) -> DeckId:
        return self.kept.deck

    @property
    def title(self) -> str:
        """Of the saved set, else of the deck, as they were called then."""
        return self.kept.title

    @property
    def started_utc_ms(self) -> int:
        return self.kept.started_utc_ms

    @property
    def ended_utc_ms(self) -> int:
        return self.kept.ended_utc_ms or self.kept.started_utc_ms

    @cached_property
    def results(self) -> Results:
        """Raises CannotReadWorkshop."""
        try:
            return results_json.from_json(self.kept.results or {})
        except _OF_ANOTHER_PROGRAM as error:
            raise _cannot_read(error) from error

    @cached_property
    def plan(self) -> WorkshopPlan:
        """Raises CannotReadWorkshop."""
        try:
            return read_checked(WorkshopPlan, self.kept.plan)
        except _OF_ANOTHER_PROGRAM as error:
            raise _cannot_read(error) from error


class WorkshopKeeper:
    """Keeps at most one run that is under way; a new one takes the place of what was not ended."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._run: WorkshopRun | None = None
        """The one whose row is there."""
        self._id: UUID | None = None

    def save(self, run: WorkshopRun) -> None:
        """After each step: one small row, on disk when it returns. Raises StorageError; then what was saved
        last is still there, and it may be called again."""
        workshops = self._study.store.workshops
        with self._study.store.transaction():
            if run is self._run:
                workshops.put_state(_state(run))
                return
            begun = self._begin(run)
        self._run, self._id = run, begun

    def unfinished(self) -> WorkshopRun | None:
        """What is under way, as it was saved last; the same object where it is saved from here.

        Raises CannotReadWorkshop, after which only `forget_unfinished` or another run help.
        """
        found = self._study.store.workshops.under_way()
        if found is None:
            self._run = self._id = None
            return None
        kept, state = found
        if self._run is None or self._id != kept.uuid:
            try:
                run = snapshot.from_json({**state, "plan": kept.plan})
            except _OF_ANOTHER_PROGRAM as error:
                raise _cannot_read(error) from error
            self._run, self._id = run, kept.uuid
        return self._run

    def forget_unfinished(self) -> None:
        """For good: it was not wanted any more."""
        with self._study.store.transaction():
            self._study.store.workshops.forget_run()
        self._run = self._id = None

    def finish(self, run: WorkshopRun) -> UUID:
        """Keep its results with the deck. Raises StorageError; then it is still under way."""
        store = self._study.store
        with store.transaction():
            name = self._id if run is self._run else None
            name = name or self._begin(run)
            store.workshops.end(self._now, results_json.as_json(run.results))
        self._run = self._id = None
        return name

    def results_of(self, deck: DeckId) -> tuple[KeptResults, ...]:
        """The latest first."""
        return tuple(each for each in self.all_results() if each.deck == deck)

    def all_results(self) -> tuple[KeptResults, ...]:
        """Of all decks in use, the latest first."""
        in_use = {head.id for head in self._study.store.decks.heads()}
        kept = self._study.store.workshops.kept()
        return tuple(KeptResults(each) for each in kept if each.deck in in_use)

    def find(self, workshop: UUID) -> KeptResults | None:
        """None where it was deleted, or never ended."""
        kept = self._study.store.workshops.get(workshop)
        return None if kept is None or kept.deleted_utc_ms is not None else KeptResults(kept)

    def _begin(self, run: WorkshopRun) -> UUID:
        """In a transaction."""
        study, at, plan = self._study, self._now, run.plan
        kept = KeptWorkshop(
            uuid7(at, study.random()), plan.deck, plan.chosen.title or plan.title, at, write(plan)
        )
        study.store.workshops.begin(kept, _state(run))
        return kept.uuid

    @property
    def _now(self) -> int:
        return self._study.clock.now().at_utc_ms


class WorkshopDeletion(NamedTuple):
    """A deleted workshop, as it is listed."""

    kept: KeptWorkshop
    deck: str
    """Its title."""
    days_left: int
    """1 to 30: on the last of them it can still come back."""


@dataclass(frozen=True, slots=True)
class WorkshopLeft:
    """Results were deleted (`after`: when), or came back (None); for an undo stack."""

    workshop: UUID
    before: int | None
    after: int | None

    def take_back(self, study: Study, _catalogue: Catalogue) -> WorkshopLeft:
        study.store.workshops.set_deleted(self.workshop, self.before)
        return self

    def give_again(self, study: Study, _catalogue: Catalogue) -> WorkshopLeft:
        study.store.workshops.set_deleted(self.workshop, self.after)
        return self


def delete(study: Study, workshop: UUID) -> WorkshopLeft:
    """They appear nowhere, and can be had back for thirty days. Raises UnknownName."""
    return _leave(study, workshop, study.clock.now().at_utc_ms)


def put_back(study: Study, workshop: UUID) -> WorkshopLeft:
    """Raises UnknownName where its time is over."""
    return _leave(study, workshop, None)


def deleted_workshops(study: Study) -> tuple[WorkshopDeletion, ...]:
    """What can come back, the latest deletion first."""
    now, store = study.clock.now().at_utc_ms, study.store
    titles = {head.id: head.title for head in store.decks.heads()}
    found = ((each, days_left(each.deleted_utc_ms or 0, now)) for each in store.workshops.deleted())
    return tuple(
        WorkshopDeletion(each, titles[each.deck], left)
        for each, left in found
        if left > 0 and each.deck in titles
    )


def let_go(study: Study) -> int:
    """For good, what was deleted more than thirty days ago; how many that were."""
    until = study.clock.now().at_utc_ms - KEPT_DAYS * _DAY_MS
    if not any((each.deleted_utc_ms or until) < until for each in study.store.workshops.deleted()):
        return 0
    with study.store.transaction():
        return study.store.workshops.let_go(until)


def _leave(study: Study, workshop: UUID, after: int | None) -> WorkshopLeft:
    with study.store.transaction():
        kept = study.store.workshops.get(workshop)
        if kept is None:
            raise UnknownName(
                phrase(QT_TRANSLATE_NOOP("errors", "The results of this workshop are not here any more.")),
                phrase(QT_TRANSLATE_NOOP("errors", "Look at the list of workshops again.")),
            )
        study.store.workshops.set_deleted(workshop, after)
    return WorkshopLeft(workshop, kept.deleted_utc_ms, after)


def _state(run: WorkshopRun) -> dict[str, Value]:
    """Without the plan, which is written once."""
    return {name: value for name, value in snapshot.as_json(run).items() if name != "plan"}


def _cannot_read(error: Exception) -> CannotReadWorkshop:
    return CannotReadWorkshop(
        phrase(QT_TRANSLATE_NOOP("errors", "This workshop was kept by another version of Versus.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Open it with the newest version, or start a new one.")),
        f"{type(error).__name__}: {error}",
    )

"""Learners who leave: deleted, and back for thirty days; or erased at once, and then for good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.progress import Progress, Silent
from desktop_app.study.bin import days_left
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.copies import Why
from desktop_app.study.ports import Store
from desktop_app.study.ports_safety import Backups
from desktop_app.study.rows import Learner

_ALL_DAYS = (0, 10_000_000)


class Person(NamedTuple):
    """A learner of this data folder, as listed."""

    learner: Learner
    days: int
    """On how many they studied."""
    last_day: int | None
    deleted_utc_ms: int | None = None
    """None: in use."""
    days_left: int = 0
    """How long one who was deleted can come back: 1 to 30."""


@dataclass(frozen=True, slots=True)
class LearnerLeft:
    """A learner was deleted (`after`: when), or came back (None)."""

    learner: Learner
    before: int | None
    after: int | None

    def take_back(self, study: Study, _catalogue: Catalogue) -> LearnerLeft:
        _set_deleted(study.store, self.learner, self.before)
        return self

    def give_again(self, study: Study, _catalogue: Catalogue) -> LearnerLeft:
        _set_deleted(study.store, self.learner, self.after)
        return self


def people(study: Study) -> tuple[Person, ...]:
    """Those in use, in the order in which they were added."""
    return tuple(_person(study, each) for each in study.store.learners.all())


def deleted_people(study: Study) -> tuple[Person, ...]:
    """Those who can still come back, the latest first."""
    now = study.clock.now().at_utc_ms
    found = ((each, days_left(each.deleted_utc_ms, now)) for each in study.store.learners.deleted())
    return tuple(_person(study, each.learner, each.deleted_utc_ms, left) for each, left in found if left > 0)


def delete_learner(study: Study, learner: Learner) -> LearnerLeft:
    """They appear nowhere, and come back with `put_back_learner`. Raises AppError for the only one."""
    left = LearnerLeft(learner, None, study.clock.now().at_utc_ms)
    with study.writing():
        _set_deleted(study.store, learner, left.after)
    return left


def put_back_learner(study: Study, learner: Learner) -> LearnerLeft:
    """Raises UnknownName for one who was erased meanwhile."""
    with study.writing():
        when = {each.learner.id: each.deleted_utc_ms for each in study.store.learners.deleted()}
        _set_deleted(study.store, learner, None)
    return LearnerLeft(learner, when.get(learner.id), None)


def erase(study: Study, learner: Learner, backups: Backups | None, progress: Progress) -> None:
    """All that is known of a learner, at once and for good; after a failure it may be called again.

    With `backups` also from the copies and the journal; then one new copy is made, so that there is one that
    was checked. Raises AppError (for the only one in use, before anything is touched), Cancelled (the learner
    is still there, though not in all copies).
    """
    store = study.store
    with store.transaction():  # raises where nothing can be written: then no copy is touched either
        _must_not_be_the_only_one(store, learner)
    if backups is None:
        store.erase(learner.id)
        return
    places = sorted({copy.path.parent for copy in backups.copies()} | {backups.folder})
    # The rows last: until then it can be done again.
    store.erase_from_files(learner.id, places, progress)
    store.erase(learner.id)
    # What was written down meanwhile, by whoever makes copies.
    store.erase_from_files(learner.id, places, Silent())
    backups.make(Why.ASKED, Silent())


def overdue(study: Study) -> tuple[Learner, ...]:
    """Who was deleted more than thirty days ago."""
    now = study.clock.now().at_utc_ms
    return tuple(
        each.learner for each in study.store.learners.deleted() if days_left(each.deleted_utc_ms, now) <= 0
    )


def _person(study: Study, learner: Learner, deleted_utc_ms: int | None = None, left: int = 0) -> Person:
    days = study.store.tallies.span(learner.id, *_ALL_DAYS)
    return Person(learner, len(days), max(days, default=None), deleted_utc_ms, left)


def _set_deleted(store: Store, learner: Learner, at_utc_ms: int | None) -> None:
    if at_utc_ms is None:
        store.learners.restore(learner.id)
    else:
        _must_not_be_the_only_one(store, learner)
        store.learners.delete(learner.id, at_utc_ms)


def _must_not_be_the_only_one(store: Store, learner: Learner) -> None:
    if tuple(each.id for each in store.learners.all()) == (learner.id,):
        raise AppError(
            phrase(QT_TRANSLATE_NOOP("errors", "“{name}” is the only learner here."), name=learner.name),
            phrase(QT_TRANSLATE_NOOP("errors", "Add another learner first.")),
        )

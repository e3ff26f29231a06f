"""Is the data sound, and can it be mended? What the database says of itself; the caches against the log."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.errors import AppError, DatabaseDamaged, NotADatabase
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.progress import Progress, Silent
from desktop_app.study import replay
from desktop_app.study.choices import model_of, options_of
from desktop_app.study.context import Study
from desktop_app.study.ports import Clock, Store
from desktop_app.study.rows import NOT_LOOKED_AT, Check, Learner

REPLAY = "replay"
_CACHES = frozenset({"counts", REPLAY})
_JOURNAL = "journal"
_MENDED = frozenset({"pages", _JOURNAL, *_CACHES})
_HARMLESS = "order"
"""Nobody can tell any more how it was, and nothing depends on it."""
_DATABASE_SHARE = 60
"""Per cent of the way: what is asked of the database. The rest is the replay."""


class Repaired(NamedTuple):
    done: tuple[str, ...]
    """The names of the checks that did not hold before."""
    checks: tuple[Check, ...]
    """After it."""


def is_sound(checks: tuple[Check, ...]) -> bool:
    return all(each.ok for each in checks)


def replay_matches(checks: tuple[Check, ...]) -> bool:
    """What is kept of cards and days is what the log makes of them, for everybody."""
    found = [each.ok for each in checks if each.name == REPLAY]
    return bool(found) and all(found)


def quick_checks(store: Store) -> tuple[Check, ...]:
    return store.doctor.quick_checks()


def full_checks(
    study: Study, progress: Progress | None = None, *, every_row: bool = True
) -> tuple[Check, ...]:
    """All of the database (`every_row`: see `ports_safety.Doctor`), a replay for every learner, the journal.

    Works in a worker, inside `store.in_worker()`, and reads only; it takes seconds when there is much. Raises
    Cancelled.
    """
    with study.store.doctor.one_moment():
        return _all_checks(study, progress or Silent(), every_row=every_row)


def _all_checks(study: Study, progress: Progress, *, every_row: bool) -> tuple[Check, ...]:
    store = study.store
    checks = store.doctor.full_checks(_Share(progress, 0, _DATABASE_SHARE), every_row=every_row)
    if not all(each.ok for each in checks if each.name not in (*_CACHES, _HARMLESS)):
        return (*checks, Check(REPLAY, False, NOT_LOOKED_AT))
    people = _everybody(store)
    width = (100 - _DATABASE_SHARE) // len(people)
    replays = tuple(
        _replay_check(
            study_of(store, person, study.clock),
            _Share(progress, _DATABASE_SHARE + place * width, _DATABASE_SHARE + (place + 1) * width),
        )
        for place, person in enumerate(people)
    )
    checks = (*checks, *replays, store.doctor.journal_check())
    progress.step(100, 100)
    return checks


def study_of(store: Store, person: Learner, clock: Clock) -> Study:
    """With the person's own parameters and options."""
    return Study(store, person, clock, model=model_of(store, person.id), options=options_of(store, person.id))


def repair(study: Study, progress: Progress | None = None) -> Repaired:
    """Make anew what can be made anew: indexes from the tables, counts and caches from the log.

    A copy is kept first (in `backups`, or beside the database where damage allows no checked one). Sound data
    is left alone. Raises DatabaseDamaged where something else is damaged, and has changed nothing then.
    """
    progress = progress or Silent()
    store = study.store
    checks = full_checks(study, progress)
    wrong = _wrong(checks)
    if not wrong:
        return Repaired((), checks)
    if not wrong <= _MENDED:
        raise _beyond_repair(checks)
    store.doctor.keep_copy()
    if wrong - {_JOURNAL}:
        _mend(study, checks)
    if _JOURNAL in wrong or "pages" in wrong:
        store.doctor.mend_journal()
    return Repaired(tuple(sorted(wrong)), full_checks(study, progress))


def make_whole(store: Store, clock: Clock, *, with_cards: bool = False, with_indexes: bool = False) -> None:
    """Everything that follows from items and events: counts, states, marks, tallies; cards if some are gone.

    One transaction. Raises DatabaseDamaged, and writes nothing, where it does not hold together then.
    """
    with store.transaction():
        if with_indexes:
            store.doctor.mend_indexes()
        if with_cards:
            _make_cards(store)
        _make_caches(store, clock)
        person = _everybody(store)[0]
        checks = full_checks(study_of(store, person, clock))
        if _wrong(checks) - {_JOURNAL}:
            raise _beyond_repair(checks)


def _mend(study: Study, checks: tuple[Check, ...]) -> None:
    with_indexes = "pages" in _wrong(checks)
    try:
        make_whole(study.store, study.clock, with_indexes=with_indexes)
    except AppError as error:
        if isinstance(error, DatabaseDamaged | NotADatabase):
            raise _beyond_repair(checks) from error
        raise
    except Exception as error:
        # Damaged rows can make a replay fail in any way.
        if with_indexes:
            raise _beyond_repair(checks) from error
        raise


def _make_cards(store: Store) -> None:
    deleted = (store.decks.head(each.deck) for each in store.library.deleted())
    for head in (*store.decks.heads(), *deleted):
        for item in store.decks.items(head.id):
            key = store.decks.find_item(head.id, item.id)
            if key is not None:
                store.decks.put_item(key, store.decks.kept_item(key), cards_of(item, head))


def _make_caches(store: Store, clock: Clock) -> None:
    store.doctor.mend_counts()
    for person in _everybody(store):
        replay.rebuild(study_of(store, person, clock))


def _wrong(checks: tuple[Check, ...]) -> frozenset[str]:
    """The names of what should be mended, as far as that can be told."""
    return frozenset(each.name for each in checks if not each.ok and each.was_made) - {_HARMLESS}


def _everybody(store: Store) -> tuple[Learner, ...]:
    return (*store.learners.all(), *(each.learner for each in store.learners.deleted()))


def _replay_check(study: Study, progress: Progress) -> Check:
    different = sum(1 for _ in replay.differences(study, progress))
    if not different:
        return Check(REPLAY, True)
    said = f"{study.learner.name}: {different} cards or days are not as the log has them"
    return Check(REPLAY, False, said)


def _beyond_repair(checks: tuple[Check, ...]) -> DatabaseDamaged:
    return DatabaseDamaged(
        phrase(QT_TRANSLATE_NOOP("errors", "This damage cannot be repaired in place.")),
        phrase(
            QT_TRANSLATE_NOOP(
                "errors", "Restore the last copy, or salvage what can be read: versus doctor --salvage."
            )
        ),
        "\n".join(f"{each.name}: {each.detail}" for each in checks if not each.ok),
    )


class _Share:
    """A stretch of the way, from `first` to `last` per cent, for a part that counts by itself."""

    def __init__(self, progress: Progress, first: int, last: int) -> None:
        self._progress = progress
        self._first = first
        self._last = last

    def step(self, done: int, total: int = 0) -> None:
        share = done / total if total else 0.0
        self._progress.step(round(self._first + (self._last - self._first) * min(share, 1.0)), 100)

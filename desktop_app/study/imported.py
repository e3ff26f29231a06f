"""What an import wrote: in one transaction, and all of it can be taken back in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_app.domain.deck import Deck
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.domain.rules import cards_of
from desktop_app.progress import Progress
from desktop_app.study import late_cards
from desktop_app.study.asking_again import ask_again
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.imported_history import Brought, plan_history
from desktop_app.study.merging import Plan, make_plan, write_plan
from desktop_app.study.ports_library import Prepared
from desktop_app.study.put_first import put_first
from desktop_app.study.rows import DeckWork, ItemKey, ItemWork
from desktop_app.study.undo import Change, stale_item
from desktop_app.study.update_work import Step

DECK_IMPORTED = QT_TRANSLATE_NOOP("undo", "Deck imported")
DECK_UPDATED = QT_TRANSLATE_NOOP("undo", "Deck updated from its file")


class _Ticks(Progress, Protocol):
    def tick(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Imported:
    """Decks as they became and as they were. What came new is put away, never deleted, when it is taken back:
    answers given meanwhile keep what they are about."""

    steps: tuple[Step, ...]
    events: tuple[Change, ...] = ()
    """And what was noted beside them."""

    @property
    def label(self) -> str:
        """Of the translation context "undo"."""
        return DECK_IMPORTED if any(step.after.is_new for step in self.steps) else DECK_UPDATED

    def take_back(self, study: Study, catalogue: Catalogue) -> Imported:
        events = tuple(each.take_back(study, catalogue) for each in reversed(self.events))
        works = []
        for step in self.steps:
            if step.after.is_new:
                study.store.library.delete(step.after.head.id, study.clock.now().at_utc_ms)
            else:
                works.append(_without_new(study, step))
        _write(study, works)
        _forget(study, catalogue)
        return replace(self, events=tuple(reversed(events)))

    def give_again(self, study: Study, catalogue: Catalogue) -> Imported:
        works = []
        for step in self.steps:
            if step.after.is_new:
                study.store.library.restore(step.after.head.id)
            else:
                _must_be_as(study, step.before)
                works.append(_with_keys(study, step.after))
        _write(study, works)
        events = tuple(each.give_again(study, catalogue) for each in self.events)
        _forget(study, catalogue)
        return replace(self, events=events)


def write_steps(
    study: Study, steps: Sequence[Step], progress: _Ticks, *, with_history: bool = False, start: bool = False
) -> Imported | None:
    """In one transaction; None if nothing but the date of the file was new.

    Raises StaleItem, StorageError, Cancelled; then nothing was written.
    """
    at = study.clock.now().at_utc_ms
    works = [_dated(step.after, at) for step in steps]
    while True:
        prepared = study.store.library.prepare(works, progress.tick)
        history = _history(study, steps, progress, with_history=with_history)
        progress.tick()
        try:
            with study.writing():
                return _written(study, steps, prepared, history, start=start)
        except _Again:
            continue


def _written(
    study: Study, steps: Sequence[Step], prepared: Prepared, history: Plan | None, *, start: bool
) -> Imported | None:
    """In a transaction."""
    store, events = study.store, list[Change]()
    if not store.library.write(prepared):
        raise _Again
    if history is not None:
        if not write_plan(study, history):
            raise _Again
        events.append(Brought.by(study, history))
    for step in steps:
        head = step.after.head
        late_cards.take_up(store, head.id)
        if start and step.after.is_new:
            store.decks.start(study.learner.id, head.id)
        if step.asked_again:
            events.append(ask_again(study, head, step.asked_again))
        if step.first:
            events.append(put_first(study, head.id, step.first))
    is_new = any(step.changes_deck for step in steps)
    return Imported(tuple(map(_to_keep, steps)), tuple(events)) if is_new or events else None


def _history(study: Study, steps: Sequence[Step], progress: Progress, *, with_history: bool) -> Plan | None:
    """Of all decks together: a plan holds only as long as nothing else is written."""
    plans = []
    for step in steps:
        past = step.past if with_history else tuple(each for each in step.past if each.suspended)
        if past:
            deck = Deck(step.after.head, step.items)
            plans.append(plan_history(study, deck, past, progress, with_history=with_history))
    events = [event for plan in plans for event in plan.added]
    if not events:
        return None
    return plans[0] if len(plans) == 1 else make_plan(study, events, progress)


def _dated(work: DeckWork, at_utc_ms: int) -> DeckWork:
    return work if work.file is None else replace(work, file=replace(work.file, imported_utc_ms=at_utc_ms))


def _to_keep(step: Step) -> Step:
    """Without what can be made again: a stack of undo steps holds many of them."""
    after = replace(step.after, items=()) if step.after.is_new else _without_cards(step.after)
    return replace(step, after=after, before=_without_cards(step.before), items=(), past=(), asked_again=())


def _without_cards(work: DeckWork) -> DeckWork:
    return replace(
        work, items=tuple(each._replace(cards=None) if each.turns else each for each in work.items)
    )


def _with_cards(work: DeckWork) -> DeckWork:
    return replace(
        work,
        items=tuple(
            each._replace(cards=cards_of(each.item, work.head)) if each.turns else each for each in work.items
        ),
    )


class _Again(Exception):
    """Somebody wrote meanwhile; what was worked out does not hold."""


def _write(study: Study, works: Sequence[DeckWork]) -> None:
    """In the transaction of the caller, in which nobody else can write."""
    store = study.store
    whole = [_with_cards(work) for work in works]
    if works and not store.library.write(store.library.prepare(whole, lambda: None)):
        raise RuntimeError("written by somebody else inside a transaction")
    for work in works:
        late_cards.take_up(store, work.head.id)


def _without_new(study: Study, step: Step) -> DeckWork:
    """The rows as they were; what came new goes. Raises StaleItem where one was changed since."""
    _must_be_as(study, step.after)
    gone = tuple(_of_row(work, key, retired=True) for work, key in _new_rows(study, step.after))
    return replace(step.before, items=(*step.before.items, *gone))


def _with_keys(study: Study, work: DeckWork) -> DeckWork:
    """Once more: what came new is there already, put away."""
    keys = {each.item.id: key for each, key in _new_rows(study, work)}
    items = tuple(
        _of_row(each, keys[each.item.id], retired=False) if each.key is None else each._replace(version=None)
        for each in work.items
    )
    return replace(work, items=items)


def _must_be_as(study: Study, work: DeckWork) -> None:
    rows = {each.key: (each.item, each.retired) for each in study.store.library.items(work.head.id)}
    if any(rows[each.key] != (each.item, each.retired) for each in work.items if each.key is not None):
        raise stale_item()


def _new_rows(study: Study, work: DeckWork) -> list[tuple[ItemWork, ItemKey]]:
    rows = {each.item.id: each.key for each in study.store.library.items(work.head.id)}
    return [(each, rows[each.item.id]) for each in work.items if each.key is None]


def _of_row(work: ItemWork, key: ItemKey, *, retired: bool) -> ItemWork:
    return work._replace(key=key, retired=retired, version=None)


def _forget(study: Study, catalogue: Catalogue) -> None:
    catalogue.forget()
    study.planner.forget()

"""The way back: what an act wrote, how it is taken back, and a stack of such steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from desktop_app.domain.errors import StaleItem
from desktop_app.domain.event import Event
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.study import late_cards
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.recorder import Recorder
from desktop_app.study.rows import CardKey, ItemKey, KeptItem

KEPT_STEPS = 200


class Change(Protocol):
    """What one act wrote. Both ways need a transaction and give the change as it stands afterwards."""

    def take_back(self, study: Study, catalogue: Catalogue) -> Change: ...

    def give_again(self, study: Study, catalogue: Catalogue) -> Change: ...


@dataclass(frozen=True, slots=True)
class Recorded:
    """Events: an answer, or the marks of one card or many. They stay; others name what is taken back."""

    events: tuple[tuple[Event, CardKey], ...]
    undos: tuple[Event, ...] = ()
    """Parallel to `events`, while they are taken back."""

    def take_back(self, study: Study, _catalogue: Catalogue) -> Recorded:
        recorder = Recorder(study)
        undos = tuple(recorder.undo(event, key) for event, key in self.events)
        for event, key in self.events:
            if written := _written(event):
                study.store.drafts.put(study.learner.id, key, written)
        return replace(self, undos=undos)

    def give_again(self, study: Study, _catalogue: Catalogue) -> Recorded:
        recorder = Recorder(study)
        for undo, (event, key) in zip(self.undos, self.events, strict=True):
            recorder.redo(undo, event, key)
            if _written(event):
                study.store.drafts.put(study.learner.id, key, "")
        return replace(self, undos=())


def _written(event: Event) -> str:
    """What was typed: the reason for a choice, or an answer."""
    return str(event.payload.get("reason") or event.payload.get("typed") or "")


@dataclass(frozen=True, slots=True)
class Edited:
    """An item's texts: its row as it was and as it became. No events: the deck is everybody's."""

    item: ItemKey
    before: KeptItem
    after: KeptItem

    def take_back(self, study: Study, catalogue: Catalogue) -> Edited:
        return self._write(study, catalogue, self.after, self.before)

    def give_again(self, study: Study, catalogue: Catalogue) -> Edited:
        return self._write(study, catalogue, self.before, self.after)

    def _write(self, study: Study, catalogue: Catalogue, expected: KeptItem, wanted: KeptItem) -> Edited:
        if study.store.decks.kept_item(self.item) != expected:
            raise stale_item()
        put_item(study, catalogue, self.item, wanted)
        return self


def stale_item() -> StaleItem:
    return StaleItem(
        phrase(QT_TRANSLATE_NOOP("errors", "These texts were changed elsewhere since.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Look at them again, then change what you want changed.")),
    )


def continues(last: Change, change: Edited) -> bool:
    """Whether it begins where the last one ended."""
    return isinstance(last, Edited) and (last.item, last.after) == (change.item, change.before)


def put_item(study: Study, catalogue: Catalogue, item: ItemKey, kept: KeptItem) -> None:
    """Write an item with the cards that its rules make now. Needs a transaction."""
    head, _ = study.store.decks.item(item)
    study.store.decks.put_item(item, kept, () if kept.retired else cards_of(kept.item, head))
    late_cards.take_up(study.store, head.id, item)
    catalogue.forget()
    study.planner.forget()


Step = TypeVar("Step")


class UndoStack(Generic[Step]):
    """Steps done, and steps taken back, in order. Nothing moves between the two unless the work succeeds.

    The last `KEPT_STEPS` can be taken back.
    """

    def __init__(self, kept: int = KEPT_STEPS) -> None:
        self._kept = kept
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """What `undo` takes back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | None:
        """What `redo` does again."""
        return self._undone[-1] if self._undone else None

    @property
    def done(self) -> tuple[Step, ...]:
        """What can be taken back, in order."""
        return tuple(self._done)

    def copy(self) -> UndoStack[Step]:
        other = UndoStack[Step](self._kept)
        other._done, other._undone = list(self._done), list(self._undone)
        return other

    def push(self, step: Step) -> None:
        """Something new was done: what was taken back before is gone for good."""
        self._done.append(step)
        del self._done[: -self._kept]
        self._undone.clear()

    def undo(self, take_back: Callable[[Step], Step]) -> Step:
        """`take_back` does the work and gives the step as it stands then; if it raises, nothing changes."""
        step = take_back(self._done[-1])
        self._done.pop()
        self._undone.append(step)
        return step

    def redo(self, give_again: Callable[[Step], Step]) -> Step:
        step = give_again(self._undone[-1])
        self._undone.pop()
        self._done.append(step)
        return step

    def find(self, is_it: Callable[[Step], bool]) -> Step | None:
        """The latest step done of this kind."""
        return next((step for step in reversed(self._done) if is_it(step)), None)

    def replace(self, step: Step, by: Step) -> None:
        """The same step, done otherwise; what was taken back before may not fit any more."""
        place = next(place for place, each in enumerate(self._done) if each is step)
        self._done[place] = by
        self._undone.clear()

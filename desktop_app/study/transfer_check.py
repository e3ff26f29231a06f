"""A session of the monthly check: situations asked once, outside the schedule."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.answer import check, options_of
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Contrast, TraitSet
from desktop_app.domain.memory import NEW_CARD, Phase, Rating
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.study import steps
from desktop_app.study.context import Study
from desktop_app.study.pace import words_of
from desktop_app.study.recorder import Recorder
from desktop_app.study.rows import CardKey, QueueRow
from desktop_app.study.showing import Answered, Judged, Showing
from desktop_app.study.transfer import Case, Result, result_today
from desktop_app.study.undo import UndoStack

_NOT_STORED = CardKey(0)
"""Situations kept for the check have no row among the cards."""


class TransferCheck:
    """A session of the check: one choice a situation, each on disk when `choose` returns, undo and redo.

    The part of `StudySession` that a room needs to show cards and verdicts.
    """

    is_practice = True
    asks_if_sure = False
    set_aside = None
    must_read_on = False
    lesson = None
    board = None
    board_results: tuple[Judged, ...] = ()

    def __init__(self, study: Study, cases: Sequence[Case]) -> None:
        self._study = study
        self._cases = tuple(cases)
        self._place = 0
        self._judged: Judged | None = None
        self._titles = [_title(study, case) for case in self._cases]
        self._stack: UndoStack[_Step] = UndoStack()
        self._showing = self._shown()

    @property
    def study(self) -> Study:
        return self._study

    def twin(self, study: Study) -> TransferCheck:
        """Another one at the same situation, on `study`; what it does leaves this one as it is."""
        twin = copy.copy(self)
        twin._study, twin._stack = study, self._stack.copy()
        return twin

    @property
    def current(self) -> Showing | None:
        return self._showing

    @property
    def judged(self) -> Judged | None:
        return self._judged

    @property
    def left(self) -> int:
        return len(self._cases) - self.done

    @property
    def done(self) -> int:
        return self._place + (self._judged is not None)

    @property
    def answers(self) -> tuple[Answered, ...]:
        """Nothing of it counts."""
        return ()

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    @property
    def undo_label(self) -> Phrase | None:
        return phrase(steps.ANSWER) if self.can_undo else None

    @property
    def redo_label(self) -> Phrase | None:
        return phrase(steps.ANSWER) if self.can_redo else None

    @property
    def result(self) -> Result | None:
        """Of the whole check, what was answered earlier today included."""
        return result_today(self._study)

    def choose(self, side: SideId, answer_ms: int) -> Judged:
        """Answer the situation on screen."""
        if self._showing is None or self._judged is not None:
            raise ValueError("no situation waits for an answer")
        case, card = self._cases[self._place], self._showing.card
        verdict = check(card, side)
        payload: dict[str, Any] = {
            "deck": case.head.id,
            "item": card.item,
            "card": card.id,
            "text": card.statement_text,
            "kind": card.kind.value,
            "words": words_of(card),
            "right": verdict.side,
            "given": verdict.given,
            "options": options_of(card),
            "transfer": True,
            "first": case.is_first,
        }
        if card.contrast is not None:
            payload["contrast"] = card.contrast
        with self._study.writing():
            event = Recorder(self._study).append(EventKind.PRACTICE, case.uuid, payload, answer_ms=answer_ms)
        self._stack.push(_Step(self._place, event))
        rating = Rating.GOOD if verdict.right else Rating.AGAIN
        self._judged = Judged(verdict, rating, 0, (0, 0, 0, 0))
        return self._judged

    def proceed(self) -> Showing | None:
        """On to the next situation; None when all are answered."""
        return self._go_to(self.done)

    def leave_out(self) -> Showing | None:
        """On without an answer to this situation."""
        return self._go_to(self._place + 1)

    def undo(self) -> Showing | None:
        """Take the last answer back and ask its situation again."""
        if self._stack.last is None:
            return self._showing
        return self._go_to(self._stack.undo(self._taken_back).place)

    def redo(self) -> Showing | None:
        if self._stack.next is None:
            return self._showing
        return self._go_to(self._stack.redo(self._given_again).place + 1)

    # Inside

    def _go_to(self, place: int) -> Showing | None:
        self._place, self._judged = place, None
        self._showing = self._shown()
        return self._showing

    def _shown(self) -> Showing | None:
        if self._place >= len(self._cases):
            return None
        case = self._cases[self._place]
        row = QueueRow(_NOT_STORED, case.uuid.bytes, case.head.id, case.item, "", Phase.NEW, None, 0, None)
        card = replace(case.card, heading=self._titles[self._place])
        return Showing(row, case.head, card, NEW_CARD, self._study.today())

    def _taken_back(self, step: _Step) -> _Step:
        return self._name(EventKind.UNDO, step, step.event)

    def _given_again(self, step: _Step) -> _Step:
        assert step.undo is not None
        return self._name(EventKind.REDO, step, step.undo)

    def _name(self, kind: EventKind, step: _Step, event: Event) -> _Step:
        """Write an event that takes `event` back."""
        with self._study.writing():
            made = Recorder(self._study).append(kind, event.card, {"names": event.uuid.hex})
        return replace(step, undo=made if kind is EventKind.UNDO else None)


@dataclass(frozen=True, slots=True)
class _Step:
    place: int
    event: Event
    undo: Event | None = None
    """While it is taken back."""


def _title(study: Study, case: Case) -> str:
    """Of the contrast that the situation turns on."""
    if case.card.contrast is None:
        return ""
    key = study.store.decks.find_item(case.head.id, case.card.contrast)
    item = study.store.decks.item(key)[1] if key is not None else None
    return item.title if isinstance(item, Contrast | TraitSet) else ""

"""Where a session is, what of it can be taken back, and how it goes on to the next card.

An act is done in two steps: it is written, all of it or nothing; then what comes next is read. Where only the
second fails, the act stands, and `read_on` reads again.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.study.answering import Answering
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.course import Course
from desktop_app.study.display import Display
from desktop_app.study.follow_ups import FollowUps
from desktop_app.study.grading import Grader
from desktop_app.study.new_contrast import lesson_before
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.study.showing import Answered, Judged, Lesson, Showing
from desktop_app.study.sort_board import Board, Boards
from desktop_app.study.steps import Step, View
from desktop_app.study.undo import Change, UndoStack

P = TypeVar("P", bound="Position")


class Position:
    def __init__(
        self,
        study: Study,
        catalogue: Catalogue,
        scope: Scope = EVERYTHING,
        practice: tuple[QueueRow, ...] = (),
    ) -> None:
        """With `practice` the session asks those cards and changes no state."""
        self._catalogue = catalogue
        self.scope = scope
        self.is_practice = bool(practice)
        self._furnish(study)
        self._stack: UndoStack[Step] = UndoStack()
        self._answers: list[Answered] = []
        self._unread: Callable[[], View] | None = None
        self._view = self._course.next(self._course.opened(scope, practice))
        self._total = self.left

    def _furnish(self, study: Study) -> None:
        catalogue, is_practice = self._catalogue, self.is_practice
        self._study = study
        self._grader = Grader(study)
        self._display = Display(study, catalogue, self._grader)
        self._answering = Answering(study, catalogue, self._grader, is_practice=is_practice)
        self._follow_ups = FollowUps(study, catalogue)
        self._boards = Boards(catalogue, self._display, self._grader, self._answering, self._follow_ups)
        self._course = Course(study, catalogue, self._display, self._boards, is_practice=is_practice)

    @property
    def study(self) -> Study:
        return self._study

    def twin(self: P, study: Study) -> P:
        """Another session at the same card, on `study`; what it does leaves this one as it is."""
        twin = copy.copy(self)
        twin._furnish(study)
        twin._stack, twin._answers = self._stack.copy(), list(self._answers)
        view = twin._view = replace(self._view, queue=self._view.queue.copy())
        for step in twin._stack.done:
            if step.after is self._view:
                twin._stack.replace(step, replace(step, after=view))
        return twin

    # What is going on

    @property
    def current(self) -> Showing | None:
        """The card on screen; None when the session is over."""
        return self._view.showing

    @property
    def lesson(self) -> Lesson | None:
        """What is to be read before the card on screen; `begin` when it was."""
        return self._view.lesson

    @property
    def board(self) -> Board | None:
        """The sort board on screen, if the current card is not asked alone."""
        return self._view.board

    @property
    def board_results(self) -> tuple[Judged, ...]:
        """The verdicts on its traits, once it is answered."""
        return self._view.results

    @property
    def left(self) -> int:
        """Cards still to come, the one on screen included until it is answered for today."""
        return len(self._view.queue) + (self._view.guess is not None)

    @property
    def done(self) -> int:
        return max(0, self._total - self.left)

    @property
    def judged(self) -> Judged | None:
        """The verdict on the card on screen, once a choice was made."""
        return self._view.judged

    @property
    def answers(self) -> tuple[Answered, ...]:
        """In order, without what was taken back."""
        return tuple(self._answers)

    @property
    def can_undo(self) -> bool:
        return self._stack.last is not None

    @property
    def can_redo(self) -> bool:
        return self._stack.next is not None

    @property
    def undo_label(self) -> Phrase | None:
        """What `undo` would take back, of the translation context "undo"."""
        return self._stack.last.label if self._stack.last is not None else None

    @property
    def redo_label(self) -> Phrase | None:
        return self._stack.next.label if self._stack.next is not None else None

    # Onwards

    @property
    def must_read_on(self) -> bool:
        """The last act is done, but what comes after it could not be read."""
        return self._unread is not None

    def read_on(self) -> Showing | None:
        """Read it again."""
        if self._unread is not None:
            self._read(self._unread)
        return self.current

    def begin(self) -> None:
        """The lesson was read: on to its first card."""
        self._view.lesson = None

    def proceed(self) -> Showing | None:
        """On to the next card after a verdict; None when the session is over."""
        view = self._view
        return self._read(lambda: self._course.next(view))

    def leave_out(self) -> Showing | None:
        """On to the next card without an answer to this one or to this board, which is not asked again."""
        view, shown = self._view, self._view.board.showings if self._view.board else (self._must_show(),)
        queue = view.queue.without({each.row.uuid for each in shown})
        return self._read(lambda: self._course.next(View(queue, practised=view.practised)))

    def point_at(self, trait: int) -> None:
        """Marks and edits are of this trait of the board from now on."""
        if self._view.board is not None:
            self._view.showing = self._view.board.showings[trait]

    # Back and forth

    def undo(self) -> Showing | None:
        """Take the last act back and show its card again; what was typed is there again."""
        if self._stack.last is None:
            return self.current
        step = self._stack.undo(self._taken_back)
        del self._answers[len(self._answers) - len(step.answered) :]
        return self._read(lambda: self._course.back_at(step.before))

    def redo(self) -> Showing | None:
        """Do again what was taken back last, and move on where that moved on."""
        if self._stack.next is None:
            return self.current
        step = self._stack.redo(self._given_again)
        self._answers += step.answered
        stays = step.after is step.before
        return self._read(lambda: (self._course.back_at if stays else self._course.next)(step.after))

    # Inside

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction. If it fails, what is kept in memory is as before, or read anew."""
        try:
            with self._study.writing():
                yield
        except BaseException:
            self._grader.forget_loads()
            raise

    def _read(self, look: Callable[[], View]) -> Showing | None:
        """What to show now that something was done."""
        self._unread = look
        self._view = look()
        self._unread = None
        return self.current

    def _must_show(self) -> Showing:
        if self._view.showing is None:
            raise ValueError("the session is over")
        return self._view.showing

    def _stay(self, label: str, change: Change) -> None:
        """After something that leaves the card on screen."""
        self._stack.push(Step(phrase(label), change, self._view, self._view))
        self._look_again()

    def _look_again(self) -> None:
        """The same card or board, with texts and marks as they are now."""
        view = self._view
        self._read(lambda: self._seen_again(view))

    def _seen_again(self, view: View) -> View:
        if view.board is not None:
            return self._course.back_at(view)
        if view.showing is not None:
            view.showing = self._display.refreshed(view.showing)
            if view.lesson is not None:
                view.lesson = lesson_before(self._study, view.showing)
        return view

    def _taken_back(self, step: Step) -> Step:
        with self._writing():
            return replace(step, change=step.change.take_back(self._study, self._catalogue))

    def _given_again(self, step: Step) -> Step:
        with self._writing():
            return replace(step, change=step.change.give_again(self._study, self._catalogue))

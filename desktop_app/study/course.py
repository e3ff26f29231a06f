"""Where a session goes: from its beginning to a card, from one card to the next, and back."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.memory import Phase, Rating
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY
from desktop_app.scheduling.queue import DayQueue
from desktop_app.study.answering import Written
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.display import Display
from desktop_app.study.new_contrast import first_guess, lesson_before
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import Scope, select
from desktop_app.study.showing import Showing
from desktop_app.study.sort_board import Boards
from desktop_app.study.steps import View


class Course:
    def __init__(
        self, study: Study, catalogue: Catalogue, display: Display, boards: Boards, *, is_practice: bool
    ) -> None:
        self._study = study
        self._catalogue = catalogue
        self._display = display
        self._boards = boards
        self._is_practice = is_practice

    def opened(self, scope: Scope, practice: tuple[QueueRow, ...]) -> View:
        """Before the first card."""
        if practice:
            return View(DayQueue(list(practice)))
        selection = select(self._study, self._catalogue, scope)
        guess = first_guess(self._study, self._catalogue, selection)
        return View(selection.queue(self._catalogue, scope.at_most), guess=guess)

    def next(self, view: View) -> View:
        """The view on the next card. Those edited away or put to sleep meanwhile are left out."""
        if view.guess is not None and (showing := self._display.show(view.guess)) is not None:
            return View(view.queue, replace(showing, is_guess=True), guess=view.guess)
        queue = view.queue
        while (row := queue.peek()) is not None:
            showing = self._display.show(row, view.practised.get(row.uuid))
            if showing is not None and (self._is_practice or not showing.marks.suspended):
                board = None if self._is_practice else self._boards.next(queue, row)
                shown = board.showings[0] if board is not None else showing
                lesson = None if self._is_practice else lesson_before(self._study, shown)
                return View(queue, shown, board=board, lesson=lesson, practised=view.practised)
            queue = queue.without({row.uuid})
        return View(queue, practised=view.practised)

    def back_at(self, view: View) -> View:
        """The same view as its card is now: one to be answered is shown anew, a verdict stays with its card;
        the next view where the card is gone."""
        if view.showing is None:
            return view
        if view.board is not None:
            place = [each.row.uuid for each in view.board.showings].index(view.showing.row.uuid)
            view.board = self._boards.again(view.board, judged=bool(view.results))
            view.showing = view.board.showings[place]
        elif view.judged is not None:
            view.showing = self._display.refreshed(view.showing)
        else:
            row = view.showing.row
            shown = self._display.show(row, view.practised.get(row.uuid))
            if shown is None:
                return self.next(view)
            view.showing = replace(shown, is_guess=view.guess is not None)
        return view

    def move_on(self, view: View, before: View, showing: Showing, made: Written, rating: Rating) -> None:
        """What an answer does to the queue: what it set aside is asked no more."""
        if showing.is_guess:
            return
        after = made.after
        open_still = rating is Rating.AGAIN if self._is_practice else after.phase is not Phase.REVIEW
        view.queue = before.queue.copy()
        view.queue.answered(showing.row, after.showings, stays=open_still and after.showings < SHOWINGS_A_DAY)
        view.queue = view.queue.without({event.card.bytes for event, _ in made.others})
        if self._is_practice:
            view.practised = {**before.practised, showing.row.uuid: after}

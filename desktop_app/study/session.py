"""A study session: the next card, an answer, its verdict, marks and edits, undo and redo of all of it.

Everything that counts is in the store when a method returns; what is kept here is the way back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.domain.answer import Verdict
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import Phase, Rating
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY, gap_after
from desktop_app.study import operations, steps
from desktop_app.study.answering import PLAIN_WORTH, Answering, Worth
from desktop_app.study.card_info import CardInfo, card_info
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.course import Course
from desktop_app.study.deleting import delete
from desktop_app.study.display import Display
from desktop_app.study.editing import Edits, TextField, fields_of
from desktop_app.study.follow_ups import FollowUps
from desktop_app.study.grading import Grader
from desktop_app.study.leeches import SetAside, set_aside_by
from desktop_app.study.new_contrast import lesson_before
from desktop_app.study.rows import QueueRow, StoredCard
from desktop_app.study.selection import EVERYTHING, Scope
from desktop_app.study.showing import (
    NO_EVIDENCE,
    NO_REASON,
    Answered,
    Evidence,
    Judged,
    Lesson,
    Reason,
    Showing,
)
from desktop_app.study.sort_board import Board, Boards, Placed, queue_after
from desktop_app.study.steps import Step, View
from desktop_app.study.undo import Change, Edited, Recorded, UndoStack, continues


class StudySession:
    def __init__(
        self,
        study: Study,
        catalogue: Catalogue,
        scope: Scope = EVERYTHING,
        practice: tuple[QueueRow, ...] = (),
    ) -> None:
        """With `practice` the session asks those cards and changes no state."""
        self._study = study
        self._catalogue = catalogue
        self._grader = Grader(study)
        self._display = Display(study, catalogue, self._grader)
        self._answering = Answering(study, catalogue, self._grader, is_practice=bool(practice))
        self._follow_ups = FollowUps(study, catalogue)
        self._boards = Boards(catalogue, self._display, self._grader, self._answering, self._follow_ups)
        self._course = Course(study, catalogue, self._display, self._boards, is_practice=bool(practice))
        self.scope = scope
        self.is_practice = bool(practice)
        self._stack: UndoStack[Step] = UndoStack()
        self._answers: list[Answered] = []
        self._view = self._course.next(self._course.opened(scope, practice))
        self._total = self.left

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

    @property
    def asks_if_sure(self) -> bool:
        """Whether a choice on the card on screen is followed by "sure or not sure", before its verdict."""
        showing = self._view.showing
        counts = showing is not None and not (self.is_practice or showing.is_guess)
        return counts and self._study.options.asks_if_sure

    @property
    def set_aside(self) -> SetAside | None:
        """What the latest answer set aside, while it still sleeps."""
        step = self._stack.find(lambda each: bool(each.answered))
        return set_aside_by(self._study, step) if step is not None else None

    # Answering

    def begin(self) -> None:
        """The lesson was read: on to its first card."""
        self._view.lesson = None

    def weigh(self, side: SideId, reason: Reason = NO_REASON, evidence: Evidence = NO_EVIDENCE) -> Judged:
        """What an answer would be worth; writes nothing (a scenario is written when it is rated)."""
        return self._grader.judge(self._must_show(), side, reason, evidence)

    def choose(
        self, side: SideId, answer_ms: int, *, attended: bool = True, sure: bool | None = None
    ) -> Judged:
        """Answer a which-side card. It is on disk, with the suggested rating, when this returns."""
        judged = self.weigh(side, evidence=Evidence(answer_ms, attended, sure))
        self._answer(judged.rating, answer_ms, judged.verdict, NO_REASON, judged)
        assert self._view.judged is not None
        return self._view.judged

    def override(self, rating: Rating) -> Judged:
        """The learner's own rating of the choice just made: taken back and written anew as one."""
        view, judged = self._view, self._view.judged
        step = self._stack.find(lambda each: each.after is view and bool(each.answered))
        if judged is None or step is None:
            raise ValueError("no choice was made on this card")
        ((showing, event, verdict),) = step.answered
        with self._study.store.transaction():
            step.change.take_back(self._study, self._catalogue)
            follow = {name: event.payload[name] for name in ("follow",) if name in event.payload}
            worth = Worth(judged.factor, judged.sure, judged.choice_ms)
            made = self._answering.record(
                showing, rating, event.answer_ms or 0, verdict, NO_REASON, worth, more=follow
            )
        answered = Answered(showing, made.event, verdict)
        change = Recorded(made.changes(showing.row.key))
        self._stack.replace(step, replace(step, change=change, answered=(answered,)))
        self._answers[-1] = answered
        waiting = [each for each in view.queue.waiting if each not in step.before.queue.waiting]
        self._course.move_on(view, step.before, showing, made, rating)
        for each in waiting:
            if each.card.uuid != showing.row.uuid:
                view.queue.follows(each.card, each.from_answer - view.queue.answers)
        returns = judged.intervals[rating - 1]
        view.judged = replace(judged, rating=rating, returns=returns, set_aside=bool(made.others))
        return view.judged

    def rate(
        self,
        rating: Rating,
        answer_ms: int,
        given: SideId | None = None,
        reason: Reason = NO_REASON,
        typed: str = "",
        evidence: Evidence = NO_EVIDENCE,
    ) -> Showing | None:
        """Answer any other card and move on; for a scenario with the side given and the reason typed, for a
        typed answer with what was typed. `evidence` as it was weighed."""
        judged = self.weigh(given, reason, evidence) if given is not None else None
        verdict = judged.verdict if judged is not None else None
        self._answer(rating, answer_ms, verdict, reason, judged, typed)
        return self.proceed()

    def answer_board(
        self, placements: Sequence[SideId], moves: Sequence[int], answer_ms: int
    ) -> tuple[Judged, ...]:
        """Answer every trait of the board, each rated on its own; all are on disk when this returns.

        `moves[i]`: how often the trait was moved to the other side after it had been placed.
        """
        before, board = self._view, self._view.board
        if board is None or before.results:
            raise ValueError("no board waits for an answer")
        placed = [Placed(*each) for each in zip(placements, moves, strict=True)]
        with self._study.store.transaction():
            written = self._boards.write(board, placed, answer_ms)
        results = tuple(each.judged for each in written)
        self._view = replace(before, results=results, queue=queue_after(before.queue, written))
        answered = tuple(each.answered for each in written)
        change = Recorded(tuple(pair for each in written for pair in each.changes))
        self._stack.push(Step(phrase(steps.BOARD), change, before, self._view, answered))
        self._answers += answered
        return results

    def point_at(self, trait: int) -> None:
        """Marks and edits are of this trait of the board from now on."""
        if self._view.board is not None:
            self._view.showing = self._view.board.showings[trait]

    def proceed(self) -> Showing | None:
        """On to the next card after a verdict; None when the session is over."""
        self._view = self._course.next(self._view)
        return self.current

    def keep_draft(self, text: str) -> None:
        """Keep what was typed into the card on screen."""
        showing = self._must_show()
        with self._study.store.transaction():
            self._study.store.drafts.put(self._study.learner.id, showing.row.key, text)
        self._view.showing = replace(showing, draft=text)

    # Putting to sleep: on to the next card

    def bury_card(self) -> Showing | None:
        """Ask it no more today."""
        return self._put_to_sleep(steps.CARD_BURIED, operations.bury, self._own())

    def bury_contrast(self) -> Showing | None:
        return self._put_to_sleep(steps.CONTRAST_BURIED, operations.bury, self._contrast())

    def suspend_card(self) -> Showing | None:
        """Ask it no more until it is released."""
        return self._put_to_sleep(steps.CARD_SUSPENDED, operations.suspend, self._own())

    def suspend_contrast(self) -> Showing | None:
        return self._put_to_sleep(steps.CONTRAST_SUSPENDED, operations.suspend, self._contrast())

    def keep_asking(self) -> None:
        """Release what the latest answer set aside; what is not known yet comes back in this session."""
        aside = self.set_aside
        if aside is None:
            return
        store = self._study.store
        cards = [store.cards.stored(key) for key in aside.cards]
        change = operations.suspend(self._study, self._catalogue, cards, suspended=False)
        for row in (showing.row for showing in aside.showings):
            state = store.states.get(self._study.learner.id, row.key)
            if state.phase is not Phase.REVIEW and state.showings < SHOWINGS_A_DAY:
                self._view.queue.follows(row, gap_after(state.showings))
        self._stay(steps.KEPT_ASKING, change)

    def delete(self) -> Showing | None:
        """Put what the card asks for away, for everybody: a trait, a situation, else its whole item."""
        showing, before = self._must_show(), self._view
        mine = {card.uuid.bytes for card in self._study.store.cards.of_item(showing.row.item)}
        label, change = delete(self._study, self._catalogue, showing.row.item, showing.card)
        mine -= {card.uuid.bytes for card in self._study.store.cards.of_item(showing.row.item)}
        after = View(before.queue.without(mine), results=before.results, practised=before.practised)
        self._stack.push(Step(phrase(label), change, before, after))
        self._view = self._course.next(after)
        return self.current

    # Marking and editing: the card stays

    def set_flag(self, flag: int) -> None:
        """1 to 4; 0, or the flag that it has, takes it off."""
        flag = 0 if self._must_show().marks.flag == flag else flag
        change = operations.set_flag(self._study, self._catalogue, self._own(), flag)
        self._stay(steps.FLAGGED if flag else steps.UNFLAGGED, change)

    def toggle_mark(self) -> None:
        marked = not self._must_show().marks.marked
        change = operations.set_mark(self._study, self._catalogue, self._own(), marked=marked)
        self._stay(steps.MARKED if marked else steps.UNMARKED, change)

    def edit(self, edits: Edits, *, joins: bool = False, of: Showing | None = None) -> bool:
        """Change texts of the item on screen, or of another card's; False if that changed nothing. Raises
        TextProblems.

        `joins`: one step with the edit before it, as while somebody types. A card that the texts make no
        more stays on screen until `leave_edited_away`: the next letter may bring it back.
        """
        showing = of or self._must_show()
        change = operations.edit_item(self._study, self._catalogue, showing.row.item, edits)
        if change is None:
            return False
        last = self._stack.last
        if joins and last is not None and continues(last.change, change):
            assert isinstance(last.change, Edited)
            self._stack.replace(last, replace(last, change=replace(change, before=last.change.before)))
            self._look_again()
            return True
        self._stay(steps.EDITED, change)
        return True

    def leave_edited_away(self) -> Showing | None:
        """On to the next card if the texts of the item make the one on screen no more."""
        view = self._view
        is_open = view.showing is not None and view.judged is None and not view.results
        if view.showing is not None and is_open and self._display.show(view.showing.row) is None:
            self._view = self._course.next(view)
        return self.current

    def texts(self, of: Showing | None = None) -> tuple[TextField, ...]:
        """Of the item on screen, or of another card's: those that go with the card."""
        showing = of or self._must_show()
        head, item = self._study.store.decks.item(showing.row.item)
        return fields_of(item, head, showing.card.statement)

    def info(self) -> CardInfo:
        """What is known of the card on screen."""
        showing = self._must_show()
        return card_info(self._study, showing.head, showing.row.key)

    # Back and forth

    def undo(self) -> Showing | None:
        """Take the last act back and show its card again; what was typed is there again."""
        if self._stack.last is None:
            return self.current
        step = self._stack.undo(self._taken_back)
        del self._answers[len(self._answers) - len(step.answered) :]
        self._view = self._course.back_at(step.before)
        return self.current

    def redo(self) -> Showing | None:
        """Do again what was taken back last, and move on where that moved on."""
        if self._stack.next is None:
            return self.current
        step = self._stack.redo(self._given_again)
        self._answers += step.answered
        if step.after is step.before:
            self._view = self._course.back_at(step.after)
        else:
            self._view = self._course.next(step.after)
        return self.current

    # Inside

    def _must_show(self) -> Showing:
        if self._view.showing is None:
            raise ValueError("the session is over")
        return self._view.showing

    def _answer(
        self,
        rating: Rating,
        answer_ms: int,
        verdict: Verdict | None,
        reason: Reason,
        judged: Judged | None,
        typed: str = "",
    ) -> None:
        showing, before = self._must_show(), self._view
        more = {"typed": typed} if typed else {}
        follow = None
        if judged is not None and not (self.is_practice or showing.is_guess):
            follow = self._follow_ups.after(showing, verdict, judged.sure)
        if follow is not None:
            more |= follow.payload
        worth = PLAIN_WORTH if judged is None else Worth(judged.factor, judged.sure, judged.choice_ms)
        with self._study.store.transaction():
            made = self._answering.record(showing, rating, answer_ms, verdict, reason, worth, more=more)
            if showing.draft:
                self._study.store.drafts.put(self._study.learner.id, showing.row.key, "")
        if judged is not None:
            pair = follow.side_by_side if follow is not None else None
            judged = replace(judged, side_by_side=pair, set_aside=bool(made.others))
        self._view = View(before.queue, showing, judged)
        self._course.move_on(self._view, before, showing, made, rating)
        for row, after in follow.now if follow is not None else ():
            self._view.queue.follows(row, after)
        answered = Answered(showing, made.event, verdict)
        change = Recorded(made.changes(showing.row.key))
        counted = () if showing.is_guess else (answered,)
        self._stack.push(Step(phrase(steps.ANSWER), change, before, self._view, counted))
        self._answers += counted

    def _own(self) -> tuple[StoredCard, ...]:
        return (self._study.store.cards.stored(self._must_show().row.key),)

    def _contrast(self) -> tuple[StoredCard, ...]:
        showing = self._must_show()
        return operations.contrast_of(self._study, showing.head, showing.card, showing.row)

    def _put_to_sleep(
        self,
        label: str,
        act: Callable[[Study, Catalogue, Sequence[StoredCard]], Recorded],
        cards: Sequence[StoredCard],
    ) -> Showing | None:
        before = self._view
        change = act(self._study, self._catalogue, cards)
        queue = before.queue.without({card.uuid.bytes for card in cards})
        after = View(queue, results=before.results, practised=before.practised)
        self._stack.push(Step(phrase(label), change, before, after))
        self._view = self._course.next(after)
        return self.current

    def _stay(self, label: str, change: Change) -> None:
        self._stack.push(Step(phrase(label), change, self._view, self._view))
        self._look_again()

    def _look_again(self) -> None:
        """The same card or board, with texts and marks as they are now."""
        if self._view.board is not None:
            self._view = self._course.back_at(self._view)
        elif self._view.showing is not None:
            self._view.showing = self._display.refreshed(self._view.showing)
            if self._view.lesson is not None:
                self._view.lesson = lesson_before(self._study, self._view.showing)

    def _taken_back(self, step: Step) -> Step:
        with self._study.store.transaction():
            return replace(step, change=step.change.take_back(self._study, self._catalogue))

    def _given_again(self, step: Step) -> Step:
        with self._study.store.transaction():
            return replace(step, change=step.change.give_again(self._study, self._catalogue))

"""A study session: an answer and its verdict, putting cards to sleep, marks and edits.

Everything that counts is in the store when a method returns. If it raises an AppError, nothing was written
and nothing has changed, unless `must_read_on` says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.answer import Verdict
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import Phase, Rating
from desktop_app.domain.phrases import phrase
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY, gap_after
from desktop_app.study import operations, steps
from desktop_app.study.answering import PLAIN_WORTH, Worth
from desktop_app.study.card_info import CardInfo, card_info
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.deleting import delete
from desktop_app.study.editing import Edits, TextField, fields_of
from desktop_app.study.leeches import SetAside, set_aside_by
from desktop_app.study.position import Position
from desktop_app.study.rows import StoredCard
from desktop_app.study.showing import NO_EVIDENCE, NO_REASON, Answered, Evidence, Judged, Reason, Showing
from desktop_app.study.sort_board import Placed, queue_after
from desktop_app.study.steps import Step, View
from desktop_app.study.undo import Edited, Recorded, continues


class StudySession(Position):
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
        with self._writing():
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
        with self._writing():
            written = self._boards.write(board, placed, answer_ms)
        results = tuple(each.judged for each in written)
        self._view = replace(before, results=results, queue=queue_after(before.queue, written))
        answered = tuple(each.answered for each in written)
        change = Recorded(tuple(pair for each in written for pair in each.changes))
        self._stack.push(Step(phrase(steps.BOARD), change, before, self._view, answered))
        self._answers += answered
        return results

    def keep_draft(self, text: str) -> None:
        """Keep what was typed into the card on screen."""
        showing = self._must_show()
        with self._writing():
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
        rows = [showing.row for showing in aside.showings]
        states = [store.states.get(self._study.learner.id, row.key) for row in rows]
        change = operations.suspend(self._study, self._catalogue, cards, suspended=False)
        for row, state in zip(rows, states, strict=True):
            if state.phase is not Phase.REVIEW and state.showings < SHOWINGS_A_DAY:
                self._view.queue.follows(row, gap_after(state.showings))
        self._stay(steps.KEPT_ASKING, change)

    def delete(self) -> Showing | None:
        """Put what the card asks for away, for everybody: a trait, a situation, else its whole item."""
        showing, before, cards = self._must_show(), self._view, self._study.store.cards
        mine = {card.uuid.bytes for card in cards.of_item(showing.row.item)}
        with self._writing():
            label, change = delete(self._study, self._catalogue, showing.row.item, showing.card)
            mine -= {card.uuid.bytes for card in cards.of_item(showing.row.item)}
        after = View(before.queue.without(mine), results=before.results, practised=before.practised)
        self._stack.push(Step(phrase(label), change, before, after))
        return self._read(lambda: self._course.next(after))

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
            self.proceed()
        return self.current

    def texts(self, of: Showing | None = None) -> tuple[TextField, ...]:
        """Of the item on screen, or of another card's: those that go with the card."""
        showing = of or self._must_show()
        head, item = self._study.store.decks.item(showing.row.item)
        return fields_of(item, head, showing.card.statement)

    def find_media(self, name: str) -> Path | None:
        """Where the picture or sound of this hash lies."""
        return self._study.store.media.find(name)

    def info(self) -> CardInfo:
        """What is known of the card on screen."""
        showing = self._must_show()
        return card_info(self._study, showing.head, showing.row.key)

    # Inside

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
        with self._writing():
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
        return self._read(lambda: self._course.next(after))

"""A study session: the next card, an answer, its verdict, undo and redo.

Everything that counts is in the store when a method returns; what is kept here is the way back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.domain.answer import Verdict, check
from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import StaleCard
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import CardState, Phase, Rating
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.scheduling.criterion import SHOWINGS_A_DAY, Graded
from desktop_app.scheduling.queue import DayQueue
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.grading import Grader
from desktop_app.study.ports import QueueRow
from desktop_app.study.recorder import Recorder
from desktop_app.study.selection import EVERYTHING, Scope, select
from desktop_app.study.showing import NO_REASON, Answered, Judged, Reason, Showing


@dataclass(slots=True)
class _Step:
    """One answer with the way back."""

    answered: Answered
    queue_before: DayQueue[QueueRow]
    queue_after: DayQueue[QueueRow]
    undo: Event | None = None


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
        self._recorder = Recorder(study)
        self._grader = Grader(study)
        self.scope = scope
        self.is_practice = bool(practice)
        self._practised: dict[bytes, CardState] = {}
        self._queue: DayQueue[QueueRow] = (
            DayQueue(list(practice)) if practice else select(study, catalogue, scope).queue(scope.at_most)
        )
        self._total = len(self._queue)
        self._steps: list[_Step] = []
        self._undone: list[_Step] = []
        self._judged: Judged | None = None
        self.current: Showing | None = self._next()

    # What is going on

    @property
    def left(self) -> int:
        """Cards still to come, the one on screen included until it is answered for today."""
        return len(self._queue)

    @property
    def done(self) -> int:
        return max(0, self._total - self.left)

    @property
    def judged(self) -> Judged | None:
        """The verdict on the card on screen, once a choice was made."""
        return self._judged

    @property
    def answers(self) -> tuple[Answered, ...]:
        """In order, without what was taken back."""
        return tuple(step.answered for step in self._steps)

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    # Answering

    def weigh(self, side: SideId, reason: Reason = NO_REASON) -> Judged:
        """What an answer would be worth; writes nothing (a scenario is written when it is rated)."""
        return self._grader.judge(self._must_show(), side, reason)

    def choose(self, side: SideId, answer_ms: int) -> Judged:
        """Answer a which-side card. It is on disk, with the suggested rating, when this returns."""
        judged = self.weigh(side)
        self._answer(judged.rating, answer_ms, judged.verdict, NO_REASON)
        self._judged = judged
        return judged

    def override(self, rating: Rating) -> Judged:
        """The learner's own rating of the choice just made: taken back and written anew as one."""
        judged = self._judged
        if judged is None:
            raise ValueError("no choice was made on this card")
        step = self._steps[-1]
        showing, event, verdict = step.answered
        with self._study.store.transaction():
            self._recorder.undo(event, showing.row.key)
            self._practised.pop(showing.row.uuid, None)
            anew, after = self._record(showing, rating, event.answer_ms or 0, verdict, NO_REASON)
        step.answered = Answered(showing, anew, verdict)
        self._queue = self._queue_after(step.queue_before, showing, after, rating)
        step.queue_after = self._queue.copy()
        self._judged = replace(judged, rating=rating, returns=judged.intervals[rating - 1])
        return self._judged

    def rate(
        self, rating: Rating, answer_ms: int, given: SideId | None = None, reason: Reason = NO_REASON
    ) -> Showing | None:
        """Answer any other card and move on; for a scenario with the side given and the reason typed."""
        verdict = check(self._must_show().card, given) if given is not None else None
        self._answer(rating, answer_ms, verdict, reason)
        return self.proceed()

    def proceed(self) -> Showing | None:
        """On to the next card after a verdict; None when the session is over."""
        self._judged = None
        self.current = self._next()
        return self.current

    def keep_draft(self, text: str) -> None:
        """Keep what was typed into the card on screen."""
        showing = self._must_show()
        with self._study.store.transaction():
            self._study.store.drafts.put(self._study.learner.id, showing.row.key, text)
        self.current = replace(showing, draft=text)

    # Back and forth

    def undo(self) -> Showing | None:
        """Take the last answer back and show its card again, unanswered; what was typed is there again."""
        if not self._steps:
            return self.current
        step = self._steps[-1]
        showing, event, _ = step.answered
        reason = str(event.payload.get("reason", ""))
        store = self._study.store
        with store.transaction():
            step.undo = self._recorder.undo(event, showing.row.key)
            if reason:
                store.drafts.put(self._study.learner.id, showing.row.key, reason)
        self._undone.append(self._steps.pop())
        self._practised.pop(showing.row.uuid, None)
        self._queue = step.queue_before.copy()
        self._judged = None
        self.current = self._show(showing.row)
        return self.current

    def redo(self) -> Showing | None:
        """Give the answer again that was taken back last, and move on."""
        if not self._undone:
            return self.current
        step = self._undone[-1]
        showing, event, _ = step.answered
        assert step.undo is not None
        store = self._study.store
        with store.transaction():
            self._recorder.redo(step.undo, event, showing.row.key)
            store.drafts.put(self._study.learner.id, showing.row.key, "")
        self._steps.append(self._undone.pop())
        self._queue = step.queue_after.copy()
        return self.proceed()

    # Inside

    def _must_show(self) -> Showing:
        if self.current is None:
            raise ValueError("the session is over")
        return self.current

    def _next(self) -> Showing | None:
        row = self._queue.peek()
        return None if row is None else self._show(row)

    def _show(self, row: QueueRow) -> Showing:
        head, card = self._catalogue.card(row)
        learner, store = self._study.learner.id, self._study.store
        practised = self._practised.get(row.uuid)
        showing = Showing(
            row=row,
            head=head,
            card=card,
            state=practised or store.states.get(learner, row.key),
            day=self._study.today(),
            draft=store.drafts.get(learner, row.key) if card.kind is CardKind.SCENARIO else "",
            example=self._example(head, card),
        )
        return replace(showing, intervals=self._grader.recall_intervals(showing))

    def _example(self, head: DeckHead, card: Card) -> str:
        """For the recall of a contrast: a situation that turns on it, once its own card is well behind."""
        if card.kind is not CardKind.RECALL or card.contrast is None:
            return ""
        store, today = self._study.store, self._study.today()
        for card_id, situation in self._catalogue.situations(head, card.contrast):
            stored = store.cards.find(card_id)
            if stored is None:
                continue
            state = store.states.get(self._study.learner.id, stored.key)
            if state.phase is Phase.REVIEW and state.due_day is not None and state.due_day > today + 1:
                return f"{situation.text} {situation.because}"
        return ""

    def _answer(self, rating: Rating, answer_ms: int, verdict: Verdict | None, reason: Reason) -> None:
        showing = self._must_show()
        before = self._queue.copy()
        with self._study.store.transaction():
            event, after = self._record(showing, rating, answer_ms, verdict, reason)
            if showing.draft:
                self._study.store.drafts.put(self._study.learner.id, showing.row.key, "")
        self._queue = self._queue_after(before, showing, after, rating)
        self._steps.append(_Step(Answered(showing, event, verdict), before, self._queue.copy()))
        self._undone.clear()

    def _record(
        self, showing: Showing, rating: Rating, answer_ms: int, verdict: Verdict | None, reason: Reason
    ) -> tuple[Event, CardState]:
        store, row = self._study.store, showing.row
        if not self.is_practice and store.states.get(self._study.learner.id, row.key) != showing.state:
            raise StaleCard(
                phrase(QT_TRANSLATE_NOOP("errors", "This card has changed since it was shown.")),
                phrase(QT_TRANSLATE_NOOP("errors", "Look at it again, then answer.")),
            )
        graded = self._grader.graded(showing, rating, verdict, reason)
        after = self._grader.after(showing, graded, self._study.today())
        payload = self._payload(showing, graded, after, verdict, reason)
        card = store.cards.stored(row.key).uuid
        if self.is_practice:
            self._practised[row.uuid] = after
            return self._recorder.append(EventKind.PRACTICE, card, payload, rating, answer_ms), after
        return self._recorder.answer(card, row.key, after, rating, answer_ms, payload), after

    def _payload(
        self, showing: Showing, graded: Graded, after: CardState, verdict: Verdict | None, reason: Reason
    ) -> dict[str, Any]:
        card = showing.card
        assert after.memory is not None
        payload: dict[str, Any] = {
            "deck": showing.head.id,
            "item": card.item,
            "card": card.id,
            "text": card.statement_text,
            "phase": showing.state.phase.value,
            "retention": self._study.options.desired_retention,
            "due": after.due_day,
            "stability": after.memory.stability,
        }
        if card.contrast is not None:
            payload["contrast"] = card.contrast
        if verdict is not None:
            payload |= {"right": verdict.side, "given": verdict.given}
        if reason.text:
            payload |= {"reason": reason.text, "ticked": list(reason.ticked)}
        payload |= {name: True for name in ("forced", "recognised", "hit") if getattr(graded, name)}
        return payload

    def _queue_after(
        self, before: DayQueue[QueueRow], showing: Showing, after: CardState, rating: Rating
    ) -> DayQueue[QueueRow]:
        open_still = rating is Rating.AGAIN if self.is_practice else after.phase is not Phase.REVIEW
        queue = before.copy()
        queue.answered(showing.row, after.showings, stays=open_still and after.showings < SHOWINGS_A_DAY)
        return queue

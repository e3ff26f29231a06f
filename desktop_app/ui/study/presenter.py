"""Decides what a key means at each stage of a card, and lets the session act."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import BOTH as BOTH_SIDES
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import Rating
from desktop_app.domain.typed_answer import compare
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Evidence, Judged, Reason, Showing
from desktop_app.study.transfer_check import TransferCheck
from desktop_app.ui.study.asking import Asking, Stage
from desktop_app.ui.study.not_saved import Kept
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.study.saving import Answer, Session
from desktop_app.ui.widgets.side_glyph import BOTH

__all__ = ["Stage", "StudyPresenter"]


class StudyPresenter(Asking):
    mixedUp = Signal(object, object)
    """Sides were taken for one another, in a session that counts: the DeckId and the Confusions."""

    def __init__(self, page: StudyPage, parent: QObject | None = None) -> None:
        super().__init__(page, parent)
        page.answerRequested.connect(self.next_step)
        page.continued.connect(self.next_step)
        page.chosen.connect(self.choose)
        page.sureSaid.connect(self.say_sure)
        page.rated.connect(self.rate)
        page.reasonGiven.connect(self.hand_in)
        page.draftChanged.connect(self.keep_draft)
        page.ticksChanged.connect(self.tick)
        page.board.checkRequested.connect(self.check_board)
        page.board.pointedAt.connect(self.point_at)

    def leave(self, *, closing: bool = False) -> bool:
        """Keep what is half typed; everything else is kept already. False: not all can be kept, and the
        person is asked in place."""
        self.aboutToMove.emit()
        if self._page.card_panes.is_editing:
            return self._may_leave(closing=closing, has_words=True)
        showing = self._showing()
        types = showing is not None and showing.card.is_typed
        if types or (self._given is not None and self._stage in (Stage.REASON, Stage.REVEALED)):
            kept = self.is_waiting or self.keep_draft(self._page.reason_text)
            return self._may_leave(closing=closing, has_words=not kept)
        return self._may_leave(closing=closing, has_words=False)

    def leave_aside(self) -> None:
        """From practice in the middle of a session back to that."""
        if self.leave():
            self.step_back()

    # What the learner does

    def next_step(self) -> None:
        """Space and Enter: show the answer; then the suggested rating; then on."""
        showing = self._showing()
        if self.is_waiting:
            self.retry()
            return
        if showing is None:
            return
        if not self._is_shown:
            self.show_card()
        elif self._stage is Stage.LESSON:
            self._end_lesson()
        elif self._stage is Stage.ASKED and self._board() is not None:
            self.check_board()
        elif self._stage is Stage.ASKED and showing.card.is_typed:
            self.hand_in(self._page.reason_text)
        elif self._stage is Stage.ASKED and not showing.card.kind.is_forced_choice:
            self._answer_ms = self._time.passed_ms
            self._stage = Stage.REVEALED
            self._page.reveal(showing)
        elif self._stage is Stage.SURE:
            self.say_sure(True)
        elif self._stage is Stage.REASON:
            self.hand_in(self._page.reason_text)
        elif self._stage is Stage.REVEALED:
            self.rate(self._page.rating_bar.suggested)
        elif self._stage is Stage.JUDGED:
            self.attempt(self._proceed)

    def choose(self, index: int) -> None:
        """The same side once more says "sure"; the other one is a second thought."""
        showing = self._showing()
        if showing is None or self._board() is not None or not showing.card.kind.is_forced_choice:
            return
        side = BOTH_SIDES if index == BOTH else showing.head.sides[index].id
        if self._stage is Stage.SURE and side == self._given:
            self.say_sure(True)
        elif self._stage in (Stage.ASKED, Stage.SURE):
            self._answer_ms = self._time.passed_ms
            self._evidence = Evidence(self._answer_ms, self._time.attended)
            self._given = side
            self._ask_if_sure(showing, index)

    def say_sure(self, sure: bool) -> None:
        """Before the verdict."""
        showing = self._showing()
        if showing is not None and self._given is not None and self._stage is Stage.SURE:
            self._evidence = self._evidence._replace(sure=sure)
            self._go_by(showing, self._given)

    def hand_in(self, reason: str) -> None:
        showing = self._showing()
        if showing is not None and showing.card.is_typed and self._stage is Stage.ASKED:
            self._check_typed(showing, reason)
        if showing is None or self._stage is not Stage.REASON or self._given is None:
            return
        assert self.studied is not None
        self._answer_ms = self._time.passed_ms
        self._reason = Reason(reason.strip())
        self._stage = Stage.REVEALED
        judged = self.studied.weigh(self._given, self._reason, self._evidence)
        self._page.show_scenario(showing, judged)

    def tick(self, ticked: tuple[int, ...]) -> None:
        session = self.studied
        if session is not None and self._stage is Stage.REVEALED and self._given is not None:
            self._reason = self._reason._replace(ticked=ticked)
            judged = session.weigh(self._given, self._reason, self._evidence)
            self._page.set_ratings(judged.rating, judged.intervals)
            # The one that waits to be saved had other points.
            self.take_back_waiting()

    def rate(self, number: int) -> None:
        """1 to 4, once there is something to rate. The traits of a board have each their own; a guess and a
        situation of a check have none."""
        showing = self._showing()
        counts = self.studied is not None and showing is not None and not showing.is_guess
        if self._stage is Stage.JUDGED and self._board() is None and counts:
            self.give(self._other_rating(Rating(number)))
        elif self._stage is Stage.REVEALED:
            self.give(self._rating(Rating(number)))

    def check_board(self) -> None:
        """Once every trait is placed."""
        if self._board() is not None and self._stage is Stage.ASKED and self._page.board.is_complete:
            if not self.is_waiting:
                self._answer_ms = self._time.passed_ms
            self.give(self._placed())

    def point_at(self, trait: int) -> None:
        """What is done to a card is done to this trait."""
        session = self.studied
        if session is not None and session.board is not None:
            session.point_at(trait)
            if session.current is not None:
                self._page.show_marks(session.current.marks)

    def undo(self) -> None:
        if self.take_back_waiting():
            self._open_again()
            return
        self.aboutToMove.emit()
        if self.can_undo and not self._page.card_panes.is_editing:
            self.attempt(self._undo)

    def redo(self) -> None:
        self.aboutToMove.emit()
        if self.can_redo and not self._page.card_panes.is_editing:
            self.attempt(self._redo)

    def keep_draft(self, words: str) -> bool:
        """Whether it is kept now. While an answer waits, the words are part of that."""
        session, showing = self.studied, self._showing()
        if session is None or showing is None or self.is_waiting:
            return True
        if showing.draft == words or not showing.card.takes_words:
            return True
        return self.attempt(lambda: session.keep_draft(words), Kept.WORDS)

    # For what is done to the card besides answering it

    def show_again(self) -> None:
        """Show the card on screen as it is now, at the stage it was at; another one if it was edited away."""
        session = self.studied
        if session is None:
            return
        before, stage, given, evidence = session.current, self._stage, self._given, self._evidence
        showing, words = session.leave_edited_away(), self._page.reason_text
        if showing is None or before is None or showing.row != before.row:
            self.show_card()
            return
        if session.board is not None:
            self._page.board.refresh(session.board)
            return
        passed, attended = self._time.passed_ms, self._time.attended
        if showing.card.is_typed:
            self.keep_draft(words)
        self.show_card()
        self._time.take_over(passed, attended=attended)
        if showing.card.is_typed:
            if stage is Stage.REVEALED:
                self.hand_in(words)
        elif stage is Stage.REVEALED and not showing.card.kind.is_forced_choice:
            self._stage = stage
            self._page.reveal(showing)
        elif stage is Stage.SURE and given is not None:
            self._given, self._evidence = given, evidence
            self._ask_if_sure(showing, place_of(showing, given))
        elif stage in (Stage.REASON, Stage.REVEALED) and given is not None:
            self._given, self._evidence, self._stage = given, evidence, Stage.REASON
            self._page.ask_reason(place_of(showing, given), words)
            if stage is Stage.REVEALED:
                self.hand_in(words)

    # Inside

    def _end_lesson(self) -> None:
        session = self.studied
        if session is not None and session.lesson is not None:
            self._lessons_read.add(session.lesson)
            session.begin()
            self.show_card()

    def _ask_if_sure(self, showing: Showing, index: int) -> None:
        assert self._session is not None
        assert self._given is not None
        if self._session.asks_if_sure:
            self._stage = Stage.SURE
            self._page.ask_sure(showing, index)
        else:
            self._go_by(showing, self._given)

    def _go_by(self, showing: Showing, side: SideId) -> None:
        """The side is chosen for good: on to the reason, or to the verdict."""
        if showing.card.kind is CardKind.SCENARIO and self.studied is not None:
            self._stage = Stage.REASON
            self._page.ask_reason(place_of(showing, side), showing.draft)
        else:
            self.give(self._choice(showing, side))

    def _choice(self, showing: Showing, side: SideId) -> Answer:
        evidence = self._evidence

        def give(session: Session) -> Judged:
            if isinstance(session, TransferCheck):
                return session.choose(side, evidence.answer_ms)
            return session.choose(side, evidence.answer_ms, attended=evidence.attended, sure=evidence.sure)

        def show_given() -> None:
            if self._page.prompt is not None:
                self._page.prompt.show_chosen(place_of(showing, side))
            # Whoever thinks again has taken longer than can be told.
            self._time.look_away()

        return Answer(("choice", side, evidence.sure), give, lambda: self._show_judged(showing), show_given)

    def _show_judged(self, showing: Showing) -> None:
        session = self._session
        assert session is not None
        assert session.judged is not None
        self._stage = Stage.JUDGED
        self._page.show_verdict(showing, session.judged)
        self._page.set_place(showing, session.done, session.left)
        self.changed.emit()
        self._tell_mix_ups(showing, (session.judged,))

    def _check_typed(self, showing: Showing, words: str) -> None:
        self._answer_ms = self._time.passed_ms
        self._typed = words.strip()
        self._stage = Stage.REVEALED
        self._page.show_comparison(showing, compare(self._typed, showing.card.answer))

    def _placed(self) -> Answer:
        view, answer_ms, board = self._page.board, self._answer_ms, self._board()
        assert board is not None
        sides, moves = [board.head.sides[place].id for place in view.placements], view.moves

        def give(session: Session) -> object:
            assert isinstance(session, StudySession)
            return session.answer_board(sides, moves, answer_ms)

        return Answer(("board", *sides, *moves), give, self._show_results, lambda: None)

    def _show_results(self) -> None:
        session, board = self.studied, self._board()
        assert session is not None
        assert board is not None
        self._stage = Stage.JUDGED
        self._page.board.show_results(board, session.board_results)
        self._page.set_place(board.showings[0], session.done, session.left)
        self.changed.emit()
        self._tell_mix_ups(board.showings[0], session.board_results)

    def _tell_mix_ups(self, showing: Showing, results: Sequence[Judged]) -> None:
        found = tuple(each.verdict.confusion for each in results if each.verdict.confusion is not None)
        counts = self._session is not None and not (self._session.is_practice or showing.is_guess)
        if found and counts:
            self.mixedUp.emit(showing.head.id, found)

    def _other_rating(self, rating: Rating) -> Answer:
        def give(session: Session) -> object:
            assert isinstance(session, StudySession)
            return session.override(rating)

        return Answer(("override", rating), give, self._show_override, lambda: None)

    def _show_override(self) -> None:
        session = self._session
        if session is not None and session.current is not None and session.judged is not None:
            self._page.update_verdict(session.current, session.judged)
        self.changed.emit()

    def _rating(self, rating: Rating) -> Answer:
        answered = (self._answer_ms, self._given, self._reason, self._typed, self._evidence)

        def give(session: Session) -> object:
            assert isinstance(session, StudySession)
            return session.rate(rating, *answered)

        def show_given() -> None:
            self._page.rating_bar.set_suggested(rating)

        return Answer(("rating", rating, *answered), give, self.show_card, show_given)

    def _open_again(self) -> None:
        """What was answered is not; what was typed, placed or turned over stays."""
        showing = self._showing()
        asks = self._stage in (Stage.ASKED, Stage.SURE) and self._board() is None
        if showing is not None and asks and showing.card.kind.is_forced_choice:
            self._stage, self._given = Stage.ASKED, None
            self._page.ask(showing, choice=True)
        self.changed.emit()

    def _proceed(self) -> None:
        assert self._session is not None
        self._session.proceed()
        self.show_card()

    def _undo(self) -> None:
        assert self._session is not None
        self._back_or_forth(self._session, self._session.undo)

    def _redo(self) -> None:
        assert self._session is not None
        self._back_or_forth(self._session, self._session.redo)

    def _back_or_forth(self, session: Session, move: Callable[[], object]) -> None:
        """What left the card where it was leaves it at its stage too."""
        before, answers = session.current, len(session.answers)
        move()
        after = session.current
        stays = before is not None and after is not None and before.row == after.row
        if stays and len(session.answers) == answers and isinstance(session, StudySession):
            self.show_again()
        else:
            self.show_card()

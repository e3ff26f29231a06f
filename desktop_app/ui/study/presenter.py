"""Decides what a key means at each stage of a card, and lets the session act."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from desktop_app.domain.card import CardKind
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import BOTH as BOTH_SIDES
from desktop_app.domain.ids import SideId
from desktop_app.domain.memory import Rating
from desktop_app.domain.typed_answer import compare
from desktop_app.study.session import StudySession
from desktop_app.study.showing import NO_REASON, Reason, Showing
from desktop_app.study.sort_board import Board
from desktop_app.ui import text
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.widgets.side_glyph import BOTH


class Stage(enum.Enum):
    ASKED = enum.auto()
    REASON = enum.auto()
    """A scenario's side is chosen; its "because" is being typed."""
    REVEALED = enum.auto()
    """Waiting for a rating."""
    JUDGED = enum.auto()
    """A which-side card or a sort board was answered and is on disk."""


class StudyPresenter(QObject):
    finished = Signal()
    changed = Signal()  # undo and redo may have become possible or not
    aboutToMove = Signal()
    """What lies in the card's place must be put away: the session is left, or goes back or forth."""
    mixedUp = Signal(object, object)
    """A side was taken for the other, in a session that counts: the DeckId and the Confusion."""
    moved = Signal()
    """On to a card, or to the same one again."""

    def __init__(self, page: StudyPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._session: StudySession | None = None
        self._stage = Stage.ASKED
        self._since = QElapsedTimer()
        self._lost_ms = self._paused_at = 0
        self._answer_ms = 0
        self._given: SideId | None = None
        self._reason = NO_REASON
        self._typed = ""
        self._retry: Callable[[], None] | None = None
        self._interrupted: StudySession | None = None
        page.answerRequested.connect(self.next_step)
        page.continued.connect(self.next_step)
        page.chosen.connect(self.choose)
        page.rated.connect(self.rate)
        page.reasonGiven.connect(self.hand_in)
        page.draftChanged.connect(self.keep_draft)
        page.ticksChanged.connect(self.tick)
        page.retryRequested.connect(self.retry)
        page.board.checkRequested.connect(self.check_board)
        page.board.pointedAt.connect(self.point_at)

    @property
    def session(self) -> StudySession | None:
        return self._session

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def is_aside(self) -> bool:
        """Practice in the middle of a session."""
        return self._interrupted is not None

    def start(self, session: StudySession) -> None:
        self.aboutToMove.emit()
        self._interrupted = None
        self._begin(session)

    def step_aside(self, practice: StudySession) -> None:
        """Let the session wait; when the practice is over, or left, it goes on."""
        self._interrupted = self._interrupted or self._session
        self._begin(practice)

    def step_back(self) -> None:
        session, self._interrupted = self._interrupted, None
        if session is not None:
            self._begin(session, goes_on=True)

    def leave(self) -> None:
        """Keep what is half typed; everything else is kept already."""
        self.aboutToMove.emit()
        showing = self._showing()
        types = showing is not None and showing.card.is_typed
        if types or (self._given is not None and self._stage in (Stage.REASON, Stage.REVEALED)):
            self.keep_draft(self._page.reason_text)

    # What the learner does

    def next_step(self) -> None:
        """Space and Enter: show the answer; then the suggested rating; then on."""
        showing = self._showing()
        if showing is None:
            return
        if self._stage is Stage.ASKED and self._board() is not None:
            self.check_board()
        elif self._stage is Stage.ASKED and showing.card.is_typed:
            self.hand_in(self._page.reason_text)
        elif self._stage is Stage.ASKED and not showing.card.kind.is_forced_choice:
            self._answer_ms = self._elapsed()
            self._stage = Stage.REVEALED
            self._page.reveal(showing)
        elif self._stage is Stage.REASON:
            self.hand_in(self._page.reason_text)
        elif self._stage is Stage.REVEALED:
            self.rate(self._page.rating_bar.suggested)
        elif self._stage is Stage.JUDGED:
            self._attempt(self._proceed)

    def choose(self, index: int) -> None:
        showing = self._showing()
        if showing is None or self._stage is not Stage.ASKED or not showing.card.kind.is_forced_choice:
            return
        if self._board() is not None:
            return
        side = BOTH_SIDES if index == BOTH else showing.head.sides[index].id
        self._answer_ms = self._elapsed()
        if showing.card.kind is CardKind.SCENARIO:
            self._given = side
            self._stage = Stage.REASON
            self._page.ask_reason(index, showing.draft)
        else:
            self._attempt(lambda: self._choose(showing, side))

    def hand_in(self, reason: str) -> None:
        showing = self._showing()
        if showing is not None and showing.card.is_typed and self._stage is Stage.ASKED:
            self._check_typed(showing, reason)
        if showing is None or self._stage is not Stage.REASON or self._given is None:
            return
        assert self._session is not None
        self._answer_ms = self._elapsed()
        self._reason = Reason(reason.strip())
        self._stage = Stage.REVEALED
        self._page.show_scenario(showing, self._session.weigh(self._given, self._reason))

    def tick(self, ticked: tuple[int, ...]) -> None:
        if self._session is not None and self._stage is Stage.REVEALED and self._given is not None:
            self._reason = self._reason._replace(ticked=ticked)
            judged = self._session.weigh(self._given, self._reason)
            self._page.set_ratings(judged.rating, judged.intervals)

    def rate(self, number: int) -> None:
        """1 to 4, once there is something to rate. The traits of a board have each their own."""
        if self._stage is Stage.JUDGED and self._board() is None:
            self._attempt(lambda: self._override(Rating(number)))
        elif self._stage is Stage.REVEALED:
            self._attempt(lambda: self._rate(Rating(number)))

    def check_board(self) -> None:
        """Once every trait is placed."""
        if self._board() is not None and self._stage is Stage.ASKED and self._page.board.is_complete:
            self._answer_ms = self._elapsed()
            self._attempt(self._check_board)

    def point_at(self, trait: int) -> None:
        """What is done to a card is done to this trait."""
        if self._session is not None and self._board() is not None:
            self._session.point_at(trait)
            if self._session.current is not None:
                self._page.show_marks(self._session.current.marks)

    def undo(self) -> None:
        self.aboutToMove.emit()
        if self._session is not None and self._session.can_undo:
            self._attempt(self._undo)

    def redo(self) -> None:
        self.aboutToMove.emit()
        if self._session is not None and self._session.can_redo:
            self._attempt(self._redo)

    def keep_draft(self, words: str) -> None:
        showing = self._showing()
        if showing is not None and showing.draft != words and showing.card.takes_words:
            self._attempt(lambda: self._keep_draft(words))

    def retry(self) -> None:
        if self._retry is not None:
            self._attempt(self._retry)

    # For what is done to the card besides answering it

    def attempt(self, act: Callable[[], None]) -> None:
        """Do it; if the world says no, say so and offer to try again."""
        self._attempt(act)

    def show_card(self) -> None:
        """The session moved: show the card it is at, or finish."""
        self._ask()

    def show_again(self) -> None:
        """Show the card on screen as it is now, at the stage it was at; another one if it was edited away."""
        session = self._session
        if session is None:
            return
        before, stage, given = session.current, self._stage, self._given
        showing, words = session.leave_edited_away(), self._page.reason_text
        if showing is None or before is None or showing.row != before.row:
            self._ask()
            return
        if session.board is not None:
            self._page.board.refresh(session.board)
            return
        passed = self._elapsed()
        if showing.card.is_typed:
            self.keep_draft(words)
        self._ask()
        self._lost_ms -= passed
        if showing.card.is_typed:
            if stage is Stage.REVEALED:
                self.hand_in(words)
        elif stage is Stage.REVEALED and not showing.card.kind.is_forced_choice:
            self._stage = stage
            self._page.reveal(showing)
        elif stage in (Stage.REASON, Stage.REVEALED) and given is not None:
            self._given, self._stage = given, Stage.REASON
            self._page.ask_reason(place_of(showing, given), words)
            if stage is Stage.REVEALED:
                self.hand_in(words)

    def pause(self) -> None:
        """What is done now is no part of the answer's time."""
        self._paused_at = self._since.elapsed() if self._since.isValid() else 0

    def go_on(self) -> None:
        if self._since.isValid():
            self._lost_ms += int(self._since.elapsed()) - self._paused_at

    # Inside

    def _begin(self, session: StudySession, *, goes_on: bool = False) -> None:
        self._session = session
        self._page.set_practice(session.is_practice)
        self._page.clear_problem()
        if goes_on and (session.judged is not None or session.board_results):
            session.proceed()
        self._ask()

    def _board(self) -> Board | None:
        return self._session.board if self._session is not None else None

    def _showing(self) -> Showing | None:
        return self._session.current if self._session is not None else None

    def _elapsed(self) -> int:
        return int(self._since.elapsed()) - self._lost_ms if self._since.isValid() else 0

    def _ask(self) -> None:
        assert self._session is not None
        self._given, self._reason, self._typed = None, NO_REASON, ""
        showing, board = self._session.current, self._session.board
        self._stage = Stage.ASKED
        self.moved.emit()
        self.changed.emit()
        if showing is None:
            if self.is_aside:
                self.step_back()
            else:
                self.finished.emit()
            return
        self._page.set_place(showing, self._session.done, self._session.left)
        self._since.start()
        self._lost_ms = 0
        if board is not None:
            self._page.ask_board(board, showing.marks)
            return
        self._page.ask(showing, choice=showing.card.kind.is_forced_choice)
        if self._session.judged is not None:
            self._stage = Stage.JUDGED
            self._page.show_verdict(showing, self._session.judged)

    def _attempt(self, act: Callable[[], None]) -> None:
        """Do it; if the world says no, say so, stay where we are, and offer to try again."""
        try:
            act()
        except AppError as error:
            self._retry = act
            self._page.show_problem(" ".join(text.error_text(error)))
        else:
            self._retry = None
            self._page.clear_problem()

    def _choose(self, showing: Showing, side: SideId) -> None:
        assert self._session is not None
        judged = self._session.choose(side, self._answer_ms)
        self._stage = Stage.JUDGED
        self._page.set_place(showing, self._session.done, self._session.left)
        self._page.show_verdict(showing, judged)
        self.changed.emit()
        if judged.verdict.confusion is not None and not self._session.is_practice:
            self.mixedUp.emit(showing.head.id, judged.verdict.confusion)

    def _check_typed(self, showing: Showing, words: str) -> None:
        self._answer_ms = self._elapsed()
        self._typed = words.strip()
        self._stage = Stage.REVEALED
        self._page.show_comparison(showing, compare(self._typed, showing.card.answer))

    def _check_board(self) -> None:
        session, view = self._session, self._page.board
        assert session is not None
        assert session.board is not None
        sides = [session.board.head.sides[place].id for place in view.placements]
        results = session.answer_board(sides, view.moves, self._answer_ms)
        self._stage = Stage.JUDGED
        self._page.set_place(session.board.showings[0], session.done, session.left)
        view.show_results(session.board, results)
        self.changed.emit()

    def _override(self, rating: Rating) -> None:
        assert self._session is not None
        assert self._session.current is not None
        self._page.update_verdict(self._session.current, self._session.override(rating))

    def _rate(self, rating: Rating) -> None:
        assert self._session is not None
        self._session.rate(rating, self._answer_ms, self._given, self._reason, self._typed)
        self._ask()

    def _proceed(self) -> None:
        assert self._session is not None
        self._session.proceed()
        self._ask()

    def _undo(self) -> None:
        assert self._session is not None
        self._back_or_forth(self._session, self._session.undo)

    def _redo(self) -> None:
        assert self._session is not None
        self._back_or_forth(self._session, self._session.redo)

    def _back_or_forth(self, session: StudySession, move: Callable[[], object]) -> None:
        """What left the card where it was leaves it at its stage too."""
        before, answers = session.current, len(session.answers)
        move()
        after = session.current
        stays = before is not None and after is not None and before.row == after.row
        if stays and len(session.answers) == answers:
            self.show_again()
        else:
            self._ask()

    def _keep_draft(self, words: str) -> None:
        assert self._session is not None
        self._session.keep_draft(words)

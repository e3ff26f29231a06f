"""Which card is on screen and at which stage of it, for the session that is going on."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.ids import SideId
from desktop_app.study.session import StudySession
from desktop_app.study.showing import NO_EVIDENCE, NO_REASON, Lesson, Showing
from desktop_app.study.sort_board import Board
from desktop_app.study.transfer_check import TransferCheck
from desktop_app.ui.study.answer_time import AnswerTime
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.saving import Saving, Session

__all__ = ["Asking", "Session", "Stage"]


class Stage(enum.Enum):
    LESSON = enum.auto()
    """A new contrast is shown; nothing is asked yet."""
    ASKED = enum.auto()
    SURE = enum.auto()
    """A side is chosen; whether that was sure is asked."""
    REASON = enum.auto()
    """A scenario's side is chosen; its "because" is being typed."""
    REVEALED = enum.auto()
    """Waiting for a rating."""
    JUDGED = enum.auto()
    """A choice or a sort board was answered and is on disk."""


class Asking(Saving):
    """Begins sessions and shows their cards."""

    finished = Signal()
    aboutToMove = Signal()
    """What lies in the card's place must be put away: the session is left, or goes back or forth."""
    moved = Signal()
    """On to a card, or to the same one again."""

    def __init__(self, page: StudyPage, parent: QObject | None = None) -> None:
        super().__init__(page, parent)
        self._interrupted: Session | None = None
        self._stage = Stage.ASKED
        self._is_shown = True
        """False after a fault of ours on the way to it."""
        self._time = AnswerTime()
        self._answer_ms = 0
        self._given: SideId | None = None
        self._evidence = NO_EVIDENCE
        self._reason = NO_REASON
        self._typed = ""
        self._lessons_read: set[Lesson] = set()
        page.deactivated.connect(self._time.look_away)

    @property
    def session(self) -> Session | None:
        return self._session

    @property
    def studied(self) -> StudySession | None:
        """The session, if its cards are those of the decks; None for a check."""
        return self._session if isinstance(self._session, StudySession) else None

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def is_aside(self) -> bool:
        """Practice in the middle of a session."""
        return self._interrupted is not None

    @property
    def can_undo(self) -> bool:
        return self.is_waiting or (self._session is not None and self._session.can_undo)

    @property
    def can_redo(self) -> bool:
        return not self.is_waiting and self._session is not None and self._session.can_redo

    def start(self, session: Session) -> None:
        self.aboutToMove.emit()
        self._interrupted = None
        self._lessons_read.clear()
        self._begin(session)

    def step_aside(self, practice: StudySession) -> None:
        """Let the session wait; when the practice is over, or left, it goes on."""
        if self.is_waiting:
            self.remind()
            return
        self._interrupted = self._interrupted or self._session
        self._begin(practice)

    def step_back(self) -> None:
        session, self._interrupted = self._interrupted, None
        if session is not None:
            self._begin(session, goes_on=True)

    def show_card(self) -> None:
        """Show the card the session is at, or finish."""
        assert self._session is not None
        self._given, self._evidence, self._reason, self._typed = None, NO_EVIDENCE, NO_REASON, ""
        showing = self._session.current
        self._stage, self._is_shown = Stage.ASKED, False
        self.moved.emit()
        self.changed.emit()
        if showing is not None:
            self._show(showing)
            self._is_shown = True
        elif self.is_aside:
            self.step_back()
        else:
            self.finished.emit()

    def pause(self) -> None:
        """What is done now is no part of the answer's time."""
        self._time.pause()

    def go_on(self) -> None:
        self._time.go_on()

    # Inside

    def _show_next(self) -> None:
        self.show_card()

    def _begin(self, session: Session, *, goes_on: bool = False) -> None:
        self._session = session
        self._page.set_practice(session.is_practice, is_check=isinstance(session, TransferCheck))
        self._forget()
        self._page.notice.put_away()
        if goes_on and (session.judged is not None or session.board_results):
            session.proceed()
        self.show_card()

    def _show(self, showing: Showing) -> None:
        session = self._session
        assert session is not None
        self._page.set_place(showing, session.done, session.left)
        if self._teaches(showing):
            return
        self._time.start(attended=self._page.isActiveWindow())
        if session.board is not None:
            self._page.ask_board(session.board, showing.marks)
            return
        self._page.ask(showing, choice=showing.card.kind.is_forced_choice)
        if session.judged is not None:
            self._stage = Stage.JUDGED
            self._page.show_verdict(showing, session.judged)

    def _teaches(self, showing: Showing) -> bool:
        """Whether a lesson comes before the card; once in a session, however often one goes back."""
        session = self.studied
        if session is None or session.lesson is None:
            return False
        if session.lesson in self._lessons_read:
            session.begin()
            return False
        self._stage = Stage.LESSON
        self._page.show_lesson(showing, session.lesson)
        return True

    def _board(self) -> Board | None:
        return self._session.board if self._session is not None else None

    def _showing(self) -> Showing | None:
        return self._session.current if self._session is not None else None

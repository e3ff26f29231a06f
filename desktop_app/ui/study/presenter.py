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
from desktop_app.study.session import StudySession
from desktop_app.study.showing import NO_REASON, Reason, Showing
from desktop_app.ui import text
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.widgets.side_glyph import BOTH


class Stage(enum.Enum):
    ASKED = enum.auto()
    REASON = enum.auto()
    """A scenario's side is chosen; its "because" is being typed."""
    REVEALED = enum.auto()
    """Waiting for a rating."""
    JUDGED = enum.auto()
    """A which-side card was answered and is on disk."""


class StudyPresenter(QObject):
    finished = Signal()
    changed = Signal()  # undo and redo may have become possible or not

    def __init__(self, page: StudyPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._session: StudySession | None = None
        self._stage = Stage.ASKED
        self._since = QElapsedTimer()
        self._answer_ms = 0
        self._given: SideId | None = None
        self._reason = NO_REASON
        self._retry: Callable[[], None] | None = None
        page.answerRequested.connect(self.next_step)
        page.continued.connect(self.next_step)
        page.chosen.connect(self.choose)
        page.rated.connect(self.rate)
        page.reasonGiven.connect(self.hand_in)
        page.draftChanged.connect(self.keep_draft)
        page.ticksChanged.connect(self.tick)
        page.retryRequested.connect(self.retry)

    @property
    def session(self) -> StudySession | None:
        return self._session

    @property
    def stage(self) -> Stage:
        return self._stage

    def start(self, session: StudySession) -> None:
        self._session = session
        self._page.clear_problem()
        self._ask()

    def leave(self) -> None:
        """Keep what is half typed; everything else is kept already."""
        if self._given is not None and self._stage in (Stage.REASON, Stage.REVEALED):
            self.keep_draft(self._page.reason_text)

    # What the learner does

    def next_step(self) -> None:
        """Space and Enter: show the answer; then the suggested rating; then on."""
        showing = self._showing()
        if showing is None:
            return
        if self._stage is Stage.ASKED and not showing.card.kind.is_forced_choice:
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
        """1 to 4, once there is something to rate."""
        if self._stage is Stage.JUDGED:
            self._attempt(lambda: self._override(Rating(number)))
        elif self._stage is Stage.REVEALED:
            self._attempt(lambda: self._rate(Rating(number)))

    def undo(self) -> None:
        if self._session is not None and self._session.can_undo:
            self._attempt(self._undo)

    def redo(self) -> None:
        if self._session is not None and self._session.can_redo:
            self._attempt(self._redo)

    def keep_draft(self, words: str) -> None:
        showing = self._showing()
        if showing is not None and showing.draft != words and showing.card.kind is CardKind.SCENARIO:
            self._attempt(lambda: self._keep_draft(words))

    def retry(self) -> None:
        if self._retry is not None:
            self._attempt(self._retry)

    # Inside

    def _showing(self) -> Showing | None:
        return self._session.current if self._session is not None else None

    def _elapsed(self) -> int:
        return int(self._since.elapsed()) if self._since.isValid() else 0

    def _ask(self) -> None:
        assert self._session is not None
        self._given, self._reason = None, NO_REASON
        showing = self._session.current
        self._stage = Stage.ASKED
        self.changed.emit()
        if showing is None:
            self.finished.emit()
            return
        self._page.set_place(showing, self._session.done, self._session.left)
        self._page.ask(showing, choice=showing.card.kind.is_forced_choice)
        self._since.start()

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

    def _override(self, rating: Rating) -> None:
        assert self._session is not None
        assert self._session.current is not None
        self._page.update_verdict(self._session.current, self._session.override(rating))

    def _rate(self, rating: Rating) -> None:
        assert self._session is not None
        self._session.rate(rating, self._answer_ms, self._given, self._reason)
        self._ask()

    def _proceed(self) -> None:
        assert self._session is not None
        self._session.proceed()
        self._ask()

    def _undo(self) -> None:
        assert self._session is not None
        self._session.undo()
        self._ask()

    def _redo(self) -> None:
        assert self._session is not None
        self._session.redo()
        self._ask()

    def _keep_draft(self, words: str) -> None:
        assert self._session is not None
        self._session.keep_draft(words)

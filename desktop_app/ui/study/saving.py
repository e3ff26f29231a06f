"""Acts that may fail without harm: what could not be saved is shown, kept, tried again or saved elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import AppError, StorageError
from desktop_app.domain.study_day import date_of
from desktop_app.study.session import StudySession
from desktop_app.study.transfer_check import TransferCheck
from desktop_app.study.unsaved import Unsaved
from desktop_app.ui.study.not_saved import Kept
from desktop_app.ui.study.page import StudyPage

Session: TypeAlias = StudySession | TransferCheck


class Answer(NamedTuple):
    """What a learner answers: `give` writes it, `show` shows what came of it, `show_given` what was given."""

    key: object
    """Equal keys are the same answer, given once more."""
    give: Callable[[Session], object]
    show: Callable[[], None]
    show_given: Callable[[], None]


class Saving(QObject):
    changed = Signal()
    """Undo and redo may have become possible or not."""
    leftWithout = Signal(bool)
    """The person goes, though something is not saved; true: they close the window."""
    wordsDropped = Signal()

    def __init__(self, page: StudyPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._session: Session | None = None
        self._retry: Callable[[], object] | None = None
        self._kept = Kept.NOTHING
        self._answer: Answer | None = None
        self._unsaved: Unsaved | None = None
        self._is_elsewhere = False
        self._is_leaving = self._is_closing = False
        self.asks = True
        """Whether somebody is there to be asked about what is not saved."""
        self._goes_without = False
        self._dialog: QFileDialog | None = None
        strip = page.notice
        strip.activated.connect(self.retry)
        strip.elsewhereRequested.connect(self.ask_where)
        strip.goOnRequested.connect(self.go_on_without)
        strip.withoutRequested.connect(self.leave_without)

    @property
    def is_waiting(self) -> bool:
        """An answer was given that is not saved: nothing else is done before it is, or is taken back."""
        return self._answer is not None

    def remind(self) -> None:
        self._page.notice.remind()

    def attempt(self, act: Callable[[], object], kept: Kept = Kept.NOTHING) -> bool:
        """Do it; if the world says no, say so, stay where we are, and offer to try again."""
        if self.is_waiting:
            self.remind()
            return False
        return self._try(self._read_on) if self._must_read_on else self._try(act, kept)

    def give(self, answer: Answer) -> None:
        """As `attempt`; an answer that cannot be saved waits. Another one takes its place."""
        if self._must_read_on:
            self._try(self._read_on)
        elif self._answer is not None and self._answer.key == answer.key:
            self.retry()
        else:
            session = self._session
            assert session is not None
            self._forget()
            self._try(lambda: answer.give(session), answer=answer)

    def retry(self) -> None:
        if self._retry is not None:
            self._try(self._retry, self._kept, answer=self._answer)

    def take_back_waiting(self) -> bool:
        """Undo of what is not saved: it was never given. Whether there was any."""
        if not self.is_waiting:
            return False
        self._forget()
        self._page.notice.put_away()
        self.changed.emit()
        return True

    # Elsewhere

    def ask_where(self) -> None:
        """The dialog adds to a file of answers that is there already, so it need not ask about that."""
        if self._session is None:
            return
        day = date_of(self._session.study.today()).isoformat()
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = self._dialog = QFileDialog(self._page.window(), self.tr("Save elsewhere"), home)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(self.tr("Answers (*.jsonl)"))
        dialog.setDefaultSuffix("jsonl")
        dialog.selectFile(f"versus-answers-{day}.jsonl")
        dialog.fileSelected.connect(self.save_elsewhere)
        dialog.open()

    def save_elsewhere(self, path: str) -> None:
        if self._unsaved is None:
            return
        try:
            self._unsaved.write_to(Path(path))
        except AppError as error:
            self._page.notice.tell_no_elsewhere(error)
        else:
            self._is_elsewhere = True
            self._page.notice.tell_elsewhere(Path(path).name)

    def go_on_without(self) -> None:
        """The next card, though the answer to this one is only elsewhere."""
        session = self._session
        if session is not None and self._is_elsewhere:
            self._forget()
            if self._try(lambda: self._leave_out(session)):
                self._show_next()

    # Leaving

    def leave_without(self) -> None:
        """Whoever leaves has been asked."""
        self._forget()
        self._page.notice.put_away()
        self.wordsDropped.emit()
        if self._is_leaving:
            self._goes_without = True
            self.leftWithout.emit(self._is_closing)
            self._goes_without = False

    def ask_about_words(self) -> None:
        """They cannot be saved, and what they are typed into is to be closed."""
        self._is_leaving = False
        self._page.notice.ask_to_leave(Kept.WORDS, closing=False)

    def _may_leave(self, *, closing: bool, has_words: bool) -> bool:
        """Whether all is saved, here or elsewhere; else it is tried once more, and then asked about.

        `has_words`: something typed could not be saved just now.
        """
        if self.is_waiting and not self._is_elsewhere:
            self.retry()
        if self._goes_without or not self.asks or self._is_elsewhere or not (self.is_waiting or has_words):
            return True
        self._is_leaving, self._is_closing = True, closing
        self._page.notice.ask_to_leave(Kept.ANSWER if self.is_waiting else Kept.WORDS, closing=closing)
        return False

    # Inside

    @property
    def _must_read_on(self) -> bool:
        return self._session is not None and self._session.must_read_on

    def _try(
        self, act: Callable[[], object], kept: Kept = Kept.NOTHING, *, answer: Answer | None = None
    ) -> bool:
        try:
            act()
        except AppError as error:
            self._say(error, act, kept, answer)
            return False
        self._forget()
        self._page.notice.put_away()
        if answer is not None:
            answer.show()
        return True

    def _say(self, error: AppError, act: Callable[[], object], kept: Kept, answer: Answer | None) -> None:
        if self._must_read_on:
            self._forget()
            self._retry, self._kept = self._read_on, Kept.DONE
        elif answer is not None and isinstance(error, StorageError):
            self._wait_for(answer)
        else:
            self._retry, self._kept = act, kept
        self._page.notice.tell(self._kept, error, go_on=self._is_elsewhere)
        self.changed.emit()

    def _wait_for(self, answer: Answer) -> None:
        """Kept as it was given, until it is saved."""
        if self._answer is None:
            assert self._session is not None
            unsaved = Unsaved(self._session, answer.give)
            self._answer, self._unsaved, self._kept = answer, unsaved, Kept.ANSWER
            self._retry = unsaved.give_again
        answer.show_given()

    def _forget(self) -> None:
        self._answer = self._unsaved = self._retry = None
        self._kept, self._is_elsewhere = Kept.NOTHING, False

    def _leave_out(self, session: Session) -> None:
        """A verdict that is on screen is saved; only another rating of it is not."""
        if session.judged is None and not session.board_results:
            session.leave_out()
        else:
            session.proceed()

    def _read_on(self) -> None:
        if isinstance(self._session, StudySession):
            self._session.read_on()
        self._show_next()

    def _show_next(self) -> None:
        """Show the card the session is at, or finish."""
        raise NotImplementedError

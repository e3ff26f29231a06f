"""What can be done to a card besides answering it: put it to sleep, flag, mark, edit, look it up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import TextProblems
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.study import steps
from desktop_app.study.editing import Edits
from desktop_app.study.session import StudySession
from desktop_app.study.showing import Showing
from desktop_app.ui import text
from desktop_app.ui.actions import ACTIONS, STUDY, Actions
from desktop_app.ui.study.not_saved import Kept
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import Stage, StudyPresenter
from desktop_app.ui.today.view import TodayPage

_WITH_A_PANE = ("next_step", "hand_in", "close_edit")
"""Keys of the room that act while something else lies in the card's place."""
ACTS = (
    *("edit", "card_info", "bury_card", "bury_contrast", "suspend_card", "suspend_contrast", "mark"),
    "delete",
    *("flag_1", "flag_2", "flag_3", "flag_4"),
)


class CardActs(QObject):
    def __init__(self, page: StudyPage, presenter: StudyPresenter, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._presenter = presenter
        self._actions = actions
        self._resting: list[str] = []
        """Actions that wait until the pane closes."""
        self._focus_before: QWidget | None = None
        self._edited: Showing | None = None
        """The card whose texts are open, where it is not the one on screen."""
        self._told: Phrase | None = None
        self._is_connected = False
        self._has_saved = False
        self._was_warned = False
        self._is_refused = False
        """What was typed last could not be written."""
        page.toast.undoRequested.connect(actions["undo"].trigger)
        presenter.changed.connect(self._follow_up)
        presenter.aboutToMove.connect(self.put_away)
        presenter.wordsDropped.connect(self._drop_words)
        for name, slot in (
            ("edit", self._edit_shown),
            ("close_edit", self.close_pane),
            ("card_info", self.toggle_info),
            ("bury_card", self.bury_card),
            ("bury_contrast", self.bury_contrast),
            ("suspend_card", self.suspend_card),
            ("suspend_contrast", self.suspend_contrast),
            ("delete", self.delete),
            ("mark", self.toggle_mark),
            ("flag_1", self.flag_1),
            ("flag_2", self.flag_2),
            ("flag_3", self.flag_3),
            ("flag_4", self.flag_4),
        ):
            actions[name].triggered.connect(slot)
        actions["close_edit"].setEnabled(False)

    # Putting to sleep, marking

    def bury_card(self) -> None:
        self._put_to_sleep(StudySession.bury_card)

    def bury_contrast(self) -> None:
        self._put_to_sleep(StudySession.bury_contrast)

    def suspend_card(self) -> None:
        self._put_to_sleep(StudySession.suspend_card)

    def suspend_contrast(self) -> None:
        self._put_to_sleep(StudySession.suspend_contrast)

    def delete(self) -> None:
        self._put_to_sleep(StudySession.delete)

    def toggle_mark(self) -> None:
        self._mark(StudySession.toggle_mark)

    def flag_1(self) -> None:
        self._mark(lambda session: session.set_flag(1))

    def flag_2(self) -> None:
        self._mark(lambda session: session.set_flag(2))

    def flag_3(self) -> None:
        self._mark(lambda session: session.set_flag(3))

    def flag_4(self) -> None:
        self._mark(lambda session: session.set_flag(4))

    # What lies in the card's place

    def edit(self, of: Showing | None = None) -> None:
        """Open the texts of the card on screen, or of another one that was asked in this session."""
        session = self._session()
        if session is not None and not self._page.card_panes.is_open:
            self._presenter.attempt(lambda: self._open_texts(session, of))

    def _open_texts(self, session: StudySession, of: Showing | None) -> None:
        texts = session.texts(of)
        self._edited = of
        pane = self._page.card_panes.edit
        if not self._is_connected:
            pane.edited.connect(self._save)
            pane.closeRequested.connect(self.close_pane)
            self._page.card_panes.info.closeRequested.connect(self.close_pane)
            self._is_connected = True
        self._has_saved = self._was_warned = self._is_refused = False
        pane.open(texts, session.find_media)
        self._open(pane)
        pane.enter()

    def _edit_shown(self) -> None:
        self.edit()

    def toggle_info(self) -> None:
        session, panes = self._session(), self._page.card_panes
        if session is None or panes.is_editing:
            return
        if panes.is_informing:
            self.close_pane()
            return
        self._presenter.attempt(lambda: self._show_info(session))

    def _show_info(self, session: StudySession) -> None:
        pane = self._page.card_panes.info
        pane.show_info(session.info(), tells=self._presenter.stage in (Stage.REVEALED, Stage.JUDGED))
        self._open(pane)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_pane(self) -> bool:
        """Back to the card; whether there was anything to close. What cannot be saved is shown once."""
        panes = self._page.card_panes
        if not panes.is_open:
            return False
        if panes.is_editing:
            panes.edit.flush()
            if self._is_refused:
                self._presenter.ask_about_words()
                return True
            if panes.edit.unsaved and not self._was_warned:
                self._was_warned = True
                panes.edit.enter_problem()
                return True
        self._close(panes.is_editing)
        return True

    def put_away(self) -> None:
        """The session goes on elsewhere: save what can be saved, and close. What the disk refuses stays."""
        panes = self._page.card_panes
        if panes.is_open:
            if panes.is_editing:
                panes.edit.flush()
            if not (panes.is_editing and self._is_refused):
                self._close(False)

    # Inside

    def _drop_words(self) -> None:
        """The person goes on without them."""
        if self._page.card_panes.is_editing:
            self._is_refused = False
            self._close(True)

    def _session(self) -> StudySession | None:
        session = self._presenter.studied
        return session if session is not None and session.current is not None else None

    def _put_to_sleep(self, act: Callable[[StudySession], object]) -> None:
        session = self._session()
        if session is None:
            return

        def do() -> None:
            act(session)
            self._presenter.show_card()
            self.tell(session)

        self._presenter.attempt(do)

    def _mark(self, act: Callable[[StudySession], object]) -> None:
        session = self._session()
        if session is None:
            return

        def do() -> None:
            act(session)
            if session.current is not None:
                self._page.show_marks(session.current.marks)
            self._presenter.changed.emit()
            if session.undo_label is not None:
                self._page.announce(text.phrase_text(session.undo_label, "undo"))

        self._presenter.attempt(do)

    def tell(self, session: StudySession, sentence: str = "") -> None:
        """Offer the way back until something else is done; on Today, if that was the last card. `sentence`:
        what to say of it."""
        self._told = session.undo_label
        rooms = self._page.parentWidget()
        page = rooms.currentWidget() if isinstance(rooms, QStackedWidget) else self._page
        if self._told is None or page is None:
            return
        sentence = sentence or text.phrase_text(self._told, "undo")
        self._page.announce(sentence)
        if page is self._page or isinstance(page, TodayPage):
            self._page.toast.lie_on(page)
            self._page.toast.show_done(sentence)

    def _follow_up(self) -> None:
        session = self._presenter.session
        self._allow(self._presenter.studied is not None)
        label = session.undo_label if session is not None else None
        if self._presenter.is_waiting:
            label = phrase(steps.ANSWER)
        if label is None or label is not self._told:
            self._page.toast.close_toast()
        #: Of the Undo button: what it would take back.
        words = self.tr("Undo: {act}").format(act=text.phrase_text(label, "undo")) if label else ""
        self._page.top_bar.undo_button.set_about(words)

    def _allow(self, allowed: bool) -> None:
        """A situation of a check is nobody's to mark or to edit. What rests beneath a pane stays at rest."""
        if not self._page.card_panes.is_open:
            for name in ACTS:
                self._actions[name].setEnabled(allowed)

    def _save(self, edits: Edits) -> None:
        session, pane = self._session(), self._page.card_panes.edit
        if session is None:
            return

        def do() -> None:
            problems = {}
            try:
                changed = session.edit(edits, joins=self._has_saved, of=self._edited)
            except TextProblems as error:
                problems = dict(error.problems)
                sound = {path: words for path, words in edits.items() if path not in problems}
                changed = bool(sound) and session.edit(sound, joins=self._has_saved, of=self._edited)
            self._has_saved = self._has_saved or changed
            pane.show_saved(edits, problems)
            self._is_refused = False
            self._page.announce(pane.state, at_once=bool(problems))
            self._presenter.changed.emit()

        self._is_refused = not self._presenter.attempt(do, Kept.WORDS)
        if self._is_refused:
            pane.show_refused()

    def _open(self, pane: QWidget) -> None:
        if not self._page.card_panes.is_open:
            self._focus_before = QApplication.focusWidget()
            self._presenter.pause()
        self._page.toast.close_toast()
        self._page.card_panes.open(pane)
        own = "card_info" if self._page.card_panes.is_informing else ""
        for spec in ACTIONS:
            awake = spec.name in (*_WITH_A_PANE, own)
            if spec.place == STUDY and not awake and self._actions[spec.name].isEnabled():
                self._actions[spec.name].setEnabled(False)
                self._resting.append(spec.name)
        self._actions["close_edit"].setEnabled(self._page.card_panes.is_editing)

    def _close(self, shows_again: bool) -> None:
        """`shows_again`: the card's texts may be others now."""
        panes = self._page.card_panes
        was_editing = panes.is_editing
        panes.close_pane()
        if was_editing:
            panes.edit.empty()
        for name in self._resting:
            self._actions[name].setEnabled(True)
        self._resting.clear()
        self._actions["close_edit"].setEnabled(False)
        self._presenter.go_on()
        before, self._focus_before = self._focus_before, None
        if shows_again:
            self._presenter.attempt(self._presenter.show_again)
            session = self._presenter.studied
            if self._has_saved and session is not None:
                self.tell(session)
        elif before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

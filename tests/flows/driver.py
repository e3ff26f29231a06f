"""A learner at the real window: keys only, and knows the right answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event
from desktop_app.study.showing import Showing
from desktop_app.study.sort_board import Board
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.theme.theme import Theme

Key = Qt.Key
ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Down)
NEVER_MS = 10**9


class Learner:
    """Sits at a shown window. Every method presses real keys on whatever has the focus."""

    def __init__(self, theme: Theme, engine: Engine, preferences: Preferences | None = None) -> None:
        self.engine = engine
        self.window = MainWindow(theme, engine, preferences)
        # Else a copy would be made in the middle of a test, if the machine is slow enough.
        self.window.backing_up._soon.setInterval(NEVER_MS)
        self.preferences = self.window.preferences
        self.window.show()
        QTest.qWaitForWindowActive(self.window)
        self.asked: list[str] = []
        self._is_closed = False

    @property
    def showing(self) -> Showing:
        session = self.window.study.session
        assert session is not None
        assert session.current is not None
        return session.current

    @property
    def is_studying(self) -> bool:
        return self.page is self.window.study_page

    @property
    def page(self) -> QWidget:
        return self.window.pages.currentWidget()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)
        QApplication.processEvents()

    def undo(self) -> None:
        self.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def redo(self) -> None:
        self.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    def answer(self, *, wrongly: bool = False) -> None:
        """Answer the card on screen to the end, as its kind wants it, and go on."""
        if self.stage is Stage.LESSON:
            self.press(Key.Key_Space)
        if self.board is not None:
            self.answer_board(wrongly=wrongly)
            return
        card = self.showing.card
        self.asked.append(card.id)
        if card.kind is CardKind.WHICH_SIDE:
            self.choose(wrongly=wrongly)
            self.press(Key.Key_Space)
        elif card.kind is CardKind.SCENARIO:
            self.choose(wrongly=wrongly)
            self.type("because")
            self.press(Key.Key_Return)
            self.press(Key.Key_1 if wrongly else Key.Key_3)
        elif card.is_typed:
            self.type("something else" if wrongly else card.answer)
            self.press(Key.Key_Return)
            self.press(Key.Key_Space)
        else:
            self.press(Key.Key_Space)
            self.press(Key.Key_1 if wrongly else Key.Key_Space)

    @property
    def stage(self) -> Stage:
        return self.window.study.stage

    def until(self, reached: Callable[[Learner], bool]) -> None:
        """Answer rightly until it is so, of the card on screen."""
        while not reached(self):
            assert self.is_studying, "the day is over"
            self.answer()

    def button(self, words: str) -> QAbstractButton:
        """The visible button that says so."""
        found = [each for each in self.page.findChildren(QAbstractButton) if each.text() == words]
        return next(each for each in found if each.isVisible())

    def press_button(self, words: str, *, by_mouse: bool) -> None:
        """Click it, or go to it with Tab and press it there."""
        button = self.button(words)
        if by_mouse:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            return
        for _ in range(40):
            if QApplication.focusWidget() is button:
                break
            self.press(Key.Key_Tab)
        assert QApplication.focusWidget() is button
        self.press(Key.Key_Return)

    @property
    def events(self) -> list[Event]:
        study = self.engine.study
        return list(study.store.events.all(study.learner.id))

    @property
    def board(self) -> Board | None:
        session = self.window.study.session
        return session.board if session is not None else None

    def answer_board(self, *, wrongly: bool = False) -> None:
        """Place every trait, check, and go on; wrongly: the first on the other side."""
        self.place_all(wrongly=wrongly)
        self.press(Key.Key_Space)
        self.press(Key.Key_Space)

    def place_all(self, *, wrongly: bool = False) -> None:
        assert self.board is not None
        for number, showing in enumerate(self.board.showings):
            self.asked.append(showing.card.id)
            assert showing.card.right is not None
            place = place_of(showing, showing.card.right)
            self.press(ARROWS[1 - place if wrongly and not number else place])

    def choose(self, *, wrongly: bool = False) -> None:
        assert self.window.study.stage is Stage.ASKED
        right = self.showing.card.right
        assert right is not None
        place = place_of(self.showing, right)
        self.press(ARROWS[(place + 1) % 2 if wrongly else place])

    def study_to_the_end(self, *, miss_every: int = 0) -> int:
        """Answer until the session is over; gives how many answers that took."""
        number = 0
        while self.is_studying:
            number += 1
            assert number < 500
            self.answer(wrongly=bool(miss_every) and number % miss_every == 0)
        return number

    def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        self.window.close()
        self.window.deleteLater()
        # At once, else whatever is done to the theme afterwards dresses the old window too.
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.engine.close()

"""A new user from Welcome to the summary and back to Today: by mouse alone, by keys alone, at 200 % text.

The person does only what the screen shows: clicks what is in view and not covered, or goes to it by Tab.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QScrollArea, QWidget

from desktop_app.domain.card import CardKind
from desktop_app.study import replay
from desktop_app.ui.actions import WELCOME
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panel import AnswerPanel
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, visible_texts
from tests.ui.widgets.accessible import name_of

MOUSE, KEYS = "mouse", "keys"
SIZES = [(900, 600, 1.0), (1180, 760, 1.0), (900, 600, 2.0), (1180, 760, 2.0)]


class Person:
    """Knows the right answers and the words on the screen, and nothing of the program."""

    def __init__(self, learner: Learner, by: str) -> None:
        self.learner = learner
        self.by = by
        self.window = learner.window
        self.kinds: set[str] = set()

    # What a person sees

    def find(self, words: str) -> QAbstractButton:
        """The one button in view whose words or name begin so."""
        found = [each for each in self.buttons() if named(each).startswith(words)]
        assert len(found) == 1, f"{words!r}: {list(map(named, found))} of {list(map(named, self.buttons()))}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        settle()
        return [each for each in self.window.findChildren(QAbstractButton) if each.isVisible()]

    def sees(self, words: str) -> bool:
        return any(each.startswith(words) for each in visible_texts(self.window))

    # What a person does

    def press(self, words: str) -> None:
        self.use(self.find(words))

    def use(self, button: QAbstractButton) -> None:
        """Click it where it is seen, or go there by Tab and press it."""
        assert button.isEnabled(), named(button)
        if self.by == MOUSE:
            self.click(button)
        else:
            self.go_to(button)
            self.learner.press(Key.Key_Space)
        settle()

    def click(self, widget: QWidget) -> None:
        self.scroll_to(widget)
        middle = widget.mapTo(self.window, widget.rect().center())
        assert self.window.rect().contains(middle), f"{named(widget)} is out of view"
        hit = self.window.childAt(middle)
        assert hit is not None
        assert hit is widget or widget.isAncestorOf(hit), f"{named(widget)} is covered by {hit}"
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(self.window, middle))

    def scroll_to(self, widget: QWidget) -> None:
        """With the wheel, where the page scrolls."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea) and widget is not area:
            area.ensureWidgetVisible(widget, 0, 4)
            settle()

    def go_to(self, widget: QWidget) -> None:
        for _ in range(60):
            if QApplication.focusWidget() is widget:
                return
            self.learner.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {named(widget)}")

    # A card of any kind

    def answer(self) -> None:
        session = self.window.study.session
        assert session is not None
        assert session.current is not None
        if session.board is not None:
            self.kinds.add("board")
            self.sort()
            return
        card = session.current.card
        self.kinds.add(card.kind)
        if card.kind is CardKind.WHICH_SIDE:
            self.choose()
            assert self.sees("Right.")
            self.press("Continue")
        elif card.kind is CardKind.SCENARIO:
            self.choose()
            self.give_a_reason()
            self.press("Good")
        else:
            self.press("Show answer")
            assert card.answer.splitlines()[0].split(": ")[-1].split("; ")[0] in "\n".join(
                visible_texts(self.window)
            )
            self.press("Good")

    def choose(self) -> None:
        showing = self.learner.showing
        assert showing.card.right is not None
        place = place_of(showing, showing.card.right)
        if self.by == MOUSE:
            panels = [each for each in self.buttons() if isinstance(each, AnswerPanel)]
            self.click(panels[place])
        else:
            self.learner.press((Key.Key_Left, Key.Key_Right, Key.Key_Down)[place])

    def give_a_reason(self) -> None:
        assert self.window.study.stage is Stage.REASON
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit), "the words can be typed at once"
        if self.by == KEYS:
            self.learner.type("because it is so")
            self.learner.press(Key.Key_Return)
        else:
            self.press("Continue")

    def sort(self) -> None:
        board = self.learner.board
        assert board is not None
        table = self.window.study_page.board.prompt.table
        for number, showing in enumerate(board.showings):
            assert showing.card.right is not None
            place = place_of(showing, showing.card.right)
            if self.by == MOUSE:
                self.scroll_to(table.chips[number])
                drag(table.chips[number], table.zone(place))
            else:
                self.learner.press((Key.Key_Left, Key.Key_Right)[place])
        self.press("Check")
        assert self.sees(f"All {len(board.showings)} right")
        self.press("Continue")

    def study(self) -> None:
        for _ in range(200):
            if not self.learner.is_studying:
                return
            self.answer()
        raise AssertionError("the session does not end")


def drag(chip: QWidget, onto: QWidget) -> None:
    """As a hand does: press, move a little, move over, let go."""
    grip = QPoint(12, chip.height() // 2)
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(chip, grip + QPoint(15, 15))
    target = chip.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    QTest.mouseMove(chip, target)
    QTest.mouseRelease(
        chip, Qt.MouseButton.LeftButton, pos=chip.mapFromGlobal(onto.mapToGlobal(onto.rect().center()))
    )
    settle()


def named(widget: QWidget) -> str:
    return name_of(widget) or type(widget).__name__


@pytest.fixture
def newcomer(sit: Sit, theme: Theme) -> Callable[[str, tuple[int, int, float]], Person]:
    def come(by: str, size: tuple[int, int, float]) -> Person:
        learner = sit()
        learner.window.resize(*size[:2])
        theme.set_text_scale(size[2])
        learner.window.welcome()
        settle()
        return Person(learner, by)

    return come


Newcomer = Callable[[str, tuple[int, int, float]], Person]


@pytest.mark.parametrize(
    ("by", "size"), [(MOUSE, SIZES[0]), (KEYS, SIZES[1]), (KEYS, SIZES[2]), (MOUSE, SIZES[3])]
)
def test_from_welcome_to_the_summary_and_back(
    newcomer: Newcomer, by: str, size: tuple[int, int, float]
) -> None:
    person = newcomer(by, size)
    window = person.window
    assert window.place == WELCOME
    panels = [each for each in person.buttons() if isinstance(each, AnswerPanel)]
    person.use(panels[1])
    assert person.sees("Right.") or person.sees("Not this time.")
    person.press("Learn ")
    assert person.learner.is_studying
    person.study()
    assert window.pages.currentWidget() is window.summary_page
    assert person.kinds >= {CardKind.DEFINITION, CardKind.WHICH_SIDE, CardKind.SCENARIO}
    assert person.sees("Done for today.")
    person.press("Back to Today")
    assert window.pages.currentWidget() is window.today_page
    assert person.sees("All done")
    assert not list(replay.differences(person.learner.engine.study))


@pytest.mark.parametrize(("by", "size"), [(MOUSE, SIZES[1]), (KEYS, SIZES[2])])
def test_the_days_after(newcomer: Newcomer, clock: FakeClock, by: str, size: tuple[int, int, float]) -> None:
    """Until a board has come: again by what the screen shows."""
    person = newcomer(by, size)
    person.press("Learn ")
    for _ in range(12):
        person.study()
        if "board" in person.kinds:
            break
        clock.advance(days=1)
        person.window.show_today()
        settle()
        person.press("Start studying")
    assert "board" in person.kinds
    assert not list(replay.differences(person.learner.engine.study))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("by", [MOUSE, KEYS])
def test_leaving_and_coming_back(newcomer: Newcomer, by: str, size: tuple[int, int, float]) -> None:
    person = newcomer(by, size)
    person.press("Learn ")
    for _ in range(3):
        person.answer()
    card = person.learner.showing.card
    person.press("Back to Today")
    assert person.window.pages.currentWidget() is person.window.today_page
    person.press("Start studying")
    assert person.learner.showing.card == card
    person.answer()
    person.press("Undo")
    assert person.learner.showing.card == card

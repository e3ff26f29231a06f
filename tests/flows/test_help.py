"""F1 and ?: help in place on each screen; its keys are those that are in force."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.ui.actions import ACTIONS, EVERYWHERE
from desktop_app.ui.help.topics import TOPICS
from desktop_app.ui.places import place_title
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import settle

ALT = Qt.KeyboardModifier.AltModifier
PLACES = ("today", "study", "summary", "settings")


@pytest.fixture
def learner(sit_as_set: Sit) -> Learner:
    return sit_as_set()


def go_to(learner: Learner, place: str) -> None:
    if place in ("study", "summary"):
        learner.press(Key.Key_Return)
    if place == "summary":
        learner.study_to_the_end()
    if place == "settings":
        learner.press(Key.Key_8, ALT)
    assert learner.window.place == place


def texts(learner: Learner) -> list[str]:
    settle()
    pane = learner.window.tools.help.pane
    assert pane is not None
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("place", PLACES)
def test_f1_says_what_the_screen_is_for_and_esc_leads_back(learner: Learner, place: str) -> None:
    go_to(learner, place)
    before = QApplication.focusWidget()
    learner.press(Key.Key_F1)
    shown = texts(learner)
    assert shown[0] == f"Help: {place_title(place)}"
    assert {TOPICS[place].purpose, *TOPICS[place].steps} <= set(shown)
    keys = [learner.window.actions_[spec.name].text() for spec in ACTIONS if spec.place == place]
    assert set(keys) <= set(shown)
    learner.press(Key.Key_Escape)
    assert not learner.window.tools.help.is_open
    assert learner.window.place == place, "Esc closed help and nothing else"
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("place", PLACES)
def test_question_mark_lists_the_keys(learner: Learner, place: str) -> None:
    go_to(learner, place)
    learner.press(Key.Key_Question)
    shown = texts(learner)
    assert shown[0] == f"Keys: {place_title(place)}"
    wanted = [spec.name for spec in ACTIONS if spec.place in (place, EVERYWHERE)]
    assert {learner.window.actions_[name].text() for name in wanted} <= set(shown)
    learner.press(Key.Key_Question)
    assert not learner.window.tools.help.is_open, "the same key closes it"


def test_help_shows_the_keys_in_force(learner: Learner) -> None:
    learner.window.actions_.set_keys({"rate_good": ("G",)})
    go_to(learner, "study")
    learner.press(Key.Key_Question)
    pane = learner.window.tools.help.pane
    assert pane is not None
    assert "Good, G" in [label.accessibleName() for label in pane.findChildren(QLabel)]


def test_no_card_is_answered_from_help(learner: Learner) -> None:
    go_to(learner, "study")
    before = learner.showing
    learner.press(Key.Key_F1)
    for key in (Key.Key_Space, Key.Key_3, Key.Key_Left):
        learner.press(key)
    assert learner.showing == before
    assert learner.window.tools.help.is_open


def test_help_is_a_pane_of_f6_and_closes_with_the_room(learner: Learner) -> None:
    learner.press(Key.Key_F1)
    pane = learner.window.tools.help.pane
    assert pane is not None
    seen = set()
    for _ in range(3):
        learner.press(Key.Key_F6)
        seen.add(pane.isAncestorOf(QApplication.focusWidget()))
    assert seen == {True, False}
    learner.press(Key.Key_8, ALT)
    assert not learner.window.tools.help.is_open


@pytest.mark.parametrize("size", [(900, 600), (1180, 760)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_clipped(learner: Learner, size: tuple[int, int], percent: int) -> None:
    """In one theme, for colours move nothing."""
    learner.window.resize(*size)
    learner.window.preferences.change("text_percent", percent)
    for place in ("today", "settings"):
        go_to(learner, place)
        for key in (Key.Key_F1, Key.Key_Question):
            learner.press(key)
            settle()
            pane = learner.window.tools.help.pane
            assert pane is not None
            assert clipped(pane) == []
            assert learner.window.rect().contains(pane.geometry())
            learner.press(Key.Key_Escape)


def test_closing_by_mouse(learner: Learner) -> None:
    learner.press(Key.Key_F1)
    pane = learner.window.tools.help.pane
    assert pane is not None
    pane.close_button.click()
    assert not learner.window.tools.help.is_open

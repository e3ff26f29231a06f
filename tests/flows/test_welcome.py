"""The first start: Welcome, once, and what can be done there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.storage.settings import SettingsFile
from desktop_app.ui.actions import WELCOME
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.theme.theme import Mode, Theme
from desktop_app.ui.welcome.page import WelcomePage
from desktop_app.ui.widgets.answer_panel import AnswerPanel
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import visible_texts
from tests.ui.widgets.accessible import description_of, name_of

SIZES = [(900, 600), (1180, 760), (1600, 1000)]
OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def first(sit: Sit, theme: Theme) -> Iterator[Callable[[], Learner]]:
    """Start as the program does: Welcome if it is wanted."""

    def start() -> Learner:
        learner = sit()
        learner.window.welcome()
        QApplication.processEvents()
        return learner

    yield start
    theme.set_mode(Mode.SYSTEM)


def page_of(learner: Learner) -> WelcomePage:
    assert isinstance(learner.page, WelcomePage)
    return learner.page


def way_in(learner: Learner) -> QAbstractButton:
    return next(
        each for each in learner.page.findChildren(QAbstractButton) if each.text().startswith("Learn")
    )


def panels(learner: Learner) -> list[AnswerPanel]:
    found = learner.page.findChildren(AnswerPanel)
    return sorted((each for each in found if each.isVisible()), key=lambda each: (each.y(), each.x()))


def test_a_new_folder_is_welcomed_once(first: Callable[[], Learner]) -> None:
    learner = first()
    assert learner.window.place == WELCOME
    assert not learner.window.rail.isVisible()
    assert "Tell two close ideas apart, for good." in visible_texts(learner.page)
    learner.close()
    again = first()
    assert again.page is again.window.today_page


def test_whoever_has_studied_is_not_welcomed(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Return)
    learner.answer()
    learner.window.show_today()
    learner.window.welcome()
    assert learner.page is learner.window.today_page
    assert learner.window.preferences.values.welcomed


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_keys_lead_to_the_first_card(first: Callable[[], Learner], key: Qt.Key) -> None:
    learner = first()
    assert QApplication.focusWidget() is way_in(learner)
    learner.press(key)
    assert learner.is_studying
    assert learner.window.study.stage is Stage.ASKED


def test_escape_leads_to_today(first: Callable[[], Learner]) -> None:
    learner = first()
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page
    assert learner.window.rail.isVisible()


def test_a_click_leads_to_the_first_card(first: Callable[[], Learner]) -> None:
    learner = first()
    QTest.mouseClick(way_in(learner), Qt.MouseButton.LeftButton)
    assert learner.is_studying


def test_the_way_in_says_what_it_takes(first: Callable[[], Learner]) -> None:
    learner = first()
    button = way_in(learner)
    assert name_of(button).casefold() == "learn leadership vs. management"
    assert "contrasts, about" in description_of(button)


@pytest.mark.parametrize("by", ["mouse", "keys"])
@pytest.mark.parametrize(("place", "said"), [(0, "Not this time."), (1, "Right."), (2, "Not this time.")])
def test_a_card_can_be_tried_and_does_not_count(
    first: Callable[[], Learner], place: int, said: str, by: str
) -> None:
    learner = first()
    if by == "keys":
        learner.press((Key.Key_Left, Key.Key_Right, Key.Key_Down)[place])
    else:
        QTest.mouseClick(panels(learner)[place], Qt.MouseButton.LeftButton)
    texts = visible_texts(learner.page)
    assert any(each.startswith(f"{said} It belongs to management.") for each in texts)
    assert any(each.endswith("more contrasts like this") for each in texts)
    study = learner.engine.study
    assert not list(study.store.events.all(study.learner.id))
    learner.press(Key.Key_Return)
    assert learner.is_studying


def test_it_is_tried_once(first: Callable[[], Learner]) -> None:
    learner = first()
    learner.press(Key.Key_Left)
    learner.press(Key.Key_Right)
    assert any(each.startswith("Not this time.") for each in visible_texts(learner.page))


def test_theme_and_text_size_hold_at_once_and_for_good(
    first: Callable[[], Learner], theme: Theme, folder: object
) -> None:
    learner = first()
    foot = page_of(learner).foot
    dark = next(each for each in foot.mode.choices() if each.text() == "Dark")
    larger = next(each for each in foot.text_size.choices() if each.data() == 140)
    dark.trigger()
    larger.trigger()
    assert theme.is_dark
    assert theme.text_scale == 1.4
    assert (foot.mode.text(), foot.text_size.text()) == ("Dark", "Text 140\u00a0%")
    assert name_of(foot.mode) == "Theme: Dark"
    saved = SettingsFile(learner.window.preferences.folder).load()
    assert (saved.theme, saved.text_percent, saved.welcomed) == ("dark", 140, True)


@OFFSCREEN_MENU
@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_the_list_of_themes_opens(first: Callable[[], Learner], by: str) -> None:
    learner = first()
    mode = page_of(learner).foot.mode
    if by == "mouse":
        QTest.mouseClick(mode, Qt.MouseButton.LeftButton)
    else:
        mode.setFocus(Qt.FocusReason.TabFocusReason)
        learner.press(Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    assert learner.window.place == WELCOME


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_and_the_way_in_is_in_view(
    first: Callable[[], Learner], theme: Theme, size: tuple[int, int], scale: float, answered: bool
) -> None:
    learner = first()
    learner.window.resize(*size)
    theme.set_text_scale(scale)
    visible_texts(learner.page)
    button = way_in(learner)
    assert button.mapTo(learner.window, button.rect().bottomRight()).y() < page_of(learner).foot.y()
    if answered:
        learner.press(Key.Key_Right)
        visible_texts(learner.page)
    assert clipped(learner.page) == []

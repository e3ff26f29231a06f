"""The list of suspended cards: reached from a deck's menu, by mouse alone and by keys alone, with undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.domain.ids import DeckId
from desktop_app.study import replay
from desktop_app.study.listing import suspended_cards
from desktop_app.ui.actions import SUSPENDED
from desktop_app.ui.suspended.page import SuspendedPage
from desktop_app.ui.theme.theme import Theme
from tests.answering import BUILT_IN
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.accessible_tree import nodes
from tests.ui.clipping import clipped
from tests.ui.pages import settle, visible_texts
from tests.ui.spoken import Said, listening

DECK = DeckId(BUILT_IN)
CONTROL = Qt.KeyboardModifier.ControlModifier
OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def learner(sit: Sit) -> Learner:
    """Has suspended the first three cards of the day, and is on Today."""
    learner = sit()
    learner.press(Key.Key_Return)
    for _ in range(3):
        learner.press(Key.Key_At)
    learner.press(Key.Key_Escape)
    return learner


def asleep(learner: Learner) -> list[str]:
    study = learner.engine.study
    return [each.card.id for each in suspended_cards(study, learner.engine.catalogue, DECK)]


def page_of(learner: Learner) -> SuspendedPage:
    assert isinstance(learner.page, SuspendedPage)
    return learner.page


def open_list(learner: Learner) -> SuspendedPage:
    learner.window.show_suspended(DECK)
    settle()
    return page_of(learner)


def rows(learner: Learner) -> list[str]:
    return [each.card.id for each in page_of(learner).model.cards]


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


@OFFSCREEN_MENU
def test_the_decks_menu_leads_there(learner: Learner) -> None:
    learner.window.today.open_menu(DECK, QPoint(400, 300))
    menu = learner.window.today._menu
    assert menu is not None
    (entry,) = (each for each in menu.actions() if each.text() == "Suspended cards (3)")
    assert entry.isVisible()
    menu.close()
    entry.trigger()
    assert learner.window.place == SUSPENDED
    assert learner.window.rail.isVisible()
    assert rows(learner) == asleep(learner)


@OFFSCREEN_MENU
def test_the_menu_says_nothing_where_none_is_suspended(sit: Sit) -> None:
    learner = sit()
    learner.window.today.open_menu(DECK, QPoint(400, 300))
    menu = learner.window.today._menu
    assert menu is not None
    assert not [each for each in menu.actions() if each.isVisible() and each.text().startswith("Suspended")]
    menu.close()


def test_released_by_keys_and_taken_back(learner: Learner) -> None:
    before = asleep(learner)
    page = open_list(learner)
    assert QApplication.focusWidget() is page.list
    learner.press(Key.Key_Down)
    learner.press(Key.Key_Return)
    assert asleep(learner) == [before[0], before[2]] == rows(learner)
    assert page.toast.text == "1 card released"
    assert page.list.currentIndex().row() == 1, "the next one takes its place"
    learner.undo()
    assert asleep(learner) == before == rows(learner)
    learner.redo()
    assert asleep(learner) == [before[0], before[2]]
    learner.press(Key.Key_A, CONTROL)
    learner.press(Key.Key_Enter)
    assert asleep(learner) == []
    learner.undo()
    learner.undo()
    assert asleep(learner) == before
    assert not list(replay.differences(learner.engine.study))


def test_released_by_mouse_and_taken_back(learner: Learner) -> None:
    before = asleep(learner)
    page = open_list(learner)
    place = page.list.visualRect(page.model.index(2, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    click(page.release_button)
    assert asleep(learner) == before[:2]
    click(page.all_button)
    assert asleep(learner) == []
    click(page.toast.button)
    assert asleep(learner) == before[:2]
    click(page.back_button)
    assert learner.page is learner.window.today_page


def test_what_is_released_is_asked_again(learner: Learner) -> None:
    before = asleep(learner)
    open_list(learner)
    learner.press(Key.Key_A, CONTROL)
    learner.press(Key.Key_Return)
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    assert set(before) <= set(learner.asked)


def test_none_left_is_said_in_words(learner: Learner) -> None:
    page = open_list(learner)
    click(page.all_button)
    assert any(each.endswith("No card of this deck is suspended.") for each in visible_texts(page))
    assert not page.release_button.isVisible()
    assert QApplication.focusWidget() is page.back_button
    learner.press(Key.Key_Return)
    assert learner.page is learner.window.today_page


def test_undo_in_the_list_leaves_the_session_alone(learner: Learner) -> None:
    """Ctrl+Z on this page takes back what was done on it, nothing else."""
    before = asleep(learner)
    open_list(learner)
    learner.undo()
    assert asleep(learner) == before
    assert learner.window.place == SUSPENDED
    assert not learner.window.actions_["undo"].isEnabled()


def test_escape_leads_back_to_today(learner: Learner) -> None:
    open_list(learner)
    learner.press(Key.Key_Escape)
    assert learner.page is learner.window.today_page


def test_a_screen_reader_finds_cards_and_hears_what_was_done(learner: Learner) -> None:
    with listening() as ear:
        page = open_list(learner)
        shown = page.model.cards[0].card
        found = [each for each in nodes(learner.window) if each.role == "ListItem"]
        assert len(found) == 3
        assert found[0].name.endswith(shown.prompt)
        assert found[0].name.startswith("Definition")
        ear.take()
        learner.press(Key.Key_Return)
        assert Said("1 card released", at_once=False) in ear.take()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1600, 1000)])
def test_nothing_is_cut(learner: Learner, theme: Theme, size: tuple[int, int], scale: float) -> None:
    learner.window.resize(*size)
    theme.set_text_scale(scale)
    page = open_list(learner)
    assert clipped(page) == []
    click(page.release_button)
    assert clipped(page) == []
    bottom = page.release_button.mapTo(page, page.release_button.rect().bottomLeft()).y()
    assert bottom < page.toast.y(), "the toast covers nothing"
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        assert page.list.sizeHintForIndex(index).height() <= page.list.visualRect(index).height()

"""Sort boards beyond sorting: practice offered at the third mix-up, and dragging beyond the window's edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.study.confusions import titles
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.theme.theme import Theme
from tests.choices import log_choices
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import ARROWS, Key, Learner
from tests.flows.test_sort_board import study_until_a_board
from tests.ui.clipping import clipped
from tests.ui.pages import settle, visible_texts
from tests.ui.spoken import listening

BY = pytest.mark.parametrize("by", ["mouse", "keys"])


@pytest.fixture
def learner(sit: Sit, clock: FakeClock) -> Learner:
    learner = sit()
    study_until_a_board(learner, clock)
    return learner


def check_with_a_mix_up(learner: Learner, before: int, wrong: int = 1) -> str:
    """Check the board with so many traits of one set on the wrong side, after so many mix-ups that way
    today; gives the set's title."""
    assert learner.board is not None
    first = learner.board.showings[0].card
    assert first.contrast is not None
    assert first.right is not None
    log_choices(learner.engine, first.contrast, first.right, "x" * before)
    missed = 0
    for showing in learner.board.showings:
        place, same = place_of(showing, showing.card.right or first.right), showing.card.right == first.right
        misses = same and showing.card.contrast == first.contrast and missed < wrong
        missed += misses
        learner.press(ARROWS[1 - place if misses else place])
    assert missed == wrong
    learner.press(Key.Key_Space)
    assert learner.window.study.stage is Stage.JUDGED
    return dict(titles(learner.engine.study, learner.board.head.id))[first.contrast]


def offer_of(title: str) -> str:
    return f"Third time this way: {title}. Practise it for 2 min?"


@BY
def test_the_third_mix_up_offers_practice_and_leads_back(learner: Learner, by: str) -> None:
    title = check_with_a_mix_up(learner, 2)
    assert offer_of(title) in visible_texts(learner.page)
    session = learner.window.study.session
    if by == "keys":
        learner.press(Key.Key_P)
    else:
        offer = learner.window.study_page.board.actions.offer
        QTest.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert learner.window.study.is_aside
    while learner.window.study.is_aside:
        learner.answer()
    assert learner.window.study.session is session
    assert learner.window.study.stage is Stage.ASKED
    assert offer_of(title) not in visible_texts(learner.page)


def test_two_at_once_can_be_the_third(learner: Learner) -> None:
    title = check_with_a_mix_up(learner, 1, wrong=2)
    assert offer_of(title) in visible_texts(learner.page)


@pytest.mark.parametrize(("before", "wrong"), [(0, 2), (3, 1), (1, 1)])
def test_sooner_or_later_nothing_is_offered(learner: Learner, before: int, wrong: int) -> None:
    title = check_with_a_mix_up(learner, before, wrong)
    assert offer_of(title) not in visible_texts(learner.page)
    learner.press(Key.Key_P)
    assert not learner.window.study.is_aside


def test_n_goes_on_and_undo_takes_the_offer_away(learner: Learner) -> None:
    title = check_with_a_mix_up(learner, 2)
    learner.undo()
    assert offer_of(title) not in visible_texts(learner.page)
    learner.redo()
    learner.press(Key.Key_N)
    assert not learner.window.study.is_aside
    assert learner.window.study.stage is Stage.ASKED


def test_the_offer_is_said(learner: Learner) -> None:
    with listening() as ear:
        title = check_with_a_mix_up(learner, 2)
        assert ear.words[-1] == offer_of(title)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760)])
def test_the_offer_is_not_cut_and_continue_stays(
    learner: Learner, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    learner.window.resize(*size)
    theme.set_text_scale(scale)
    check_with_a_mix_up(learner, 2)
    settle()
    actions = learner.window.study_page.board.actions
    assert clipped(actions) == []
    for shown in (actions.onward, actions.offer):
        corner = shown.mapTo(learner.window, shown.rect().bottomRight())
        assert corner.y() < learner.window.height()
        assert actions.rect().contains(shown.mapTo(actions, shown.rect().bottomRight()))


# Dragging towards an edge


@pytest.fixture
def small(learner: Learner, theme: Theme) -> Learner:
    """Before a board that is taller than the window."""
    learner.window.resize(900, 600)
    theme.set_text_scale(2.0)
    settle()
    assert learner.window.study_page.card_area.is_cut
    return learner


def drag(learner: Learner, to_y: int, until: int) -> None:
    """Drag the first trait to a height of the view, and hold it there until it has scrolled so far."""
    area = learner.window.study_page.card_area
    table = learner.window.study_page.board.prompt.table
    chip, view, bar = table.chips[0], area._scroll.viewport(), area._scroll.verticalScrollBar()
    grip = chip.rect().center()
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=grip)
    at = view.mapToGlobal(QPoint(view.width() // 2, to_y))
    QTest.mouseMove(chip, grip + QPoint(30, 30))
    QTest.mouseMove(chip, chip.mapFromGlobal(at))
    for _ in range(400):
        if bar.value() == until:
            break
        QTest.qWait(5)
    held_at = chip.mapToGlobal(grip)
    assert (held_at - at).manhattanLength() < 40, "what is held stays under the mouse"
    assert bar.value() == until


def test_dragging_to_the_lower_edge_scrolls_down_and_up_again(small: Learner) -> None:
    area = small.window.study_page.card_area
    bar = area._scroll.verticalScrollBar()
    bar.setValue(0)
    drag(small, area._scroll.viewport().height() - 4, bar.maximum())
    chip = small.window.study_page.board.prompt.table.chips[0]
    view = area._scroll.viewport()
    QTest.mouseMove(chip, chip.mapFromGlobal(view.mapToGlobal(QPoint(view.width() // 2, 2))))
    for _ in range(400):
        if bar.value() == 0:
            break
        QTest.qWait(5)
    assert bar.value() == 0


def test_letting_go_stops_it(small: Learner) -> None:
    area = small.window.study_page.card_area
    bar, view = area._scroll.verticalScrollBar(), area._scroll.viewport()
    bar.setValue(0)
    chip = small.window.study_page.board.prompt.table.chips[0]
    grip = chip.rect().center()
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(chip, grip + QPoint(30, 30))
    edge = chip.mapFromGlobal(view.mapToGlobal(QPoint(view.width() // 2, view.height() - 4)))
    QTest.mouseMove(chip, edge)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=edge)
    assert not area.edge_scroll.is_running
    QApplication.processEvents()


def test_in_the_middle_nothing_scrolls(small: Learner) -> None:
    area = small.window.study_page.card_area
    bar = area._scroll.verticalScrollBar()
    bar.setValue(0)
    drag(small, area._scroll.viewport().height() // 2, 0)
    assert not area.edge_scroll.is_running

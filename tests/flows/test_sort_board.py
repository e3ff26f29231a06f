"""Traits on a sort board in the real window: by keys alone, by mouse alone, back and forth, closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event
from desktop_app.domain.memory import Rating
from desktop_app.study import replay
from desktop_app.study.sort_board import Board
from desktop_app.ui.study.board_view import BoardView
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.study.prompts.base import place_of
from desktop_app.ui.widgets.sort_table import SortTable
from tests.answering import answer_one, session_of
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import ARROWS, Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, SMALL, settle, visible_texts
from tests.ui.widgets.accessible import name_of

LEFT_BUTTON = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def learner(sit: Sit, clock: FakeClock) -> Learner:
    """Sits before a board: days of study have passed until one came."""
    learner = sit()
    study_until_a_board(learner, clock)
    return learner


def study_until_a_board(learner: Learner, clock: FakeClock) -> None:
    engine = learner.engine
    for _ in range(12):
        session = session_of(engine)
        while session.current is not None and session.board is None:
            answer_one(session)
        if session.board is not None:
            learner.window.show_today()
            learner.press(Key.Key_Return)
            assert learner.board is not None
            return
        clock.advance(days=1)
    raise AssertionError("no board came")


def board_of(learner: Learner) -> Board:
    assert learner.board is not None
    return learner.board


def view_of(learner: Learner) -> BoardView:
    return learner.window.study_page.board


def table_of(learner: Learner) -> SortTable:
    return view_of(learner).prompt.table


def events(learner: Learner) -> list[Event]:
    study = learner.engine.study
    return list(study.store.events.all(study.learner.id))


def rows(board: Board) -> list[bytes]:
    return [each.row.uuid for each in board.showings]


def test_by_keys_alone(learner: Learner) -> None:
    board, before = board_of(learner), len(events(learner))
    assert table_of(learner).current == 0, "the first trait has the focus from the start"
    learner.press(Key.Key_Space)
    assert learner.window.study.stage is Stage.ASKED, "nothing to check yet"
    learner.place_all(wrongly=True)
    assert QApplication.focusWidget() is view_of(learner).actions.check
    assert len(events(learner)) == before, "nothing is written before Check"
    learner.press(Key.Key_Return)
    assert learner.window.study.stage is Stage.JUDGED
    written = events(learner)[before:]
    assert [event.payload["card"] for event in written] == [each.card.id for each in board.showings]
    assert written[0].rating is Rating.AGAIN
    assert all(event.rating is not Rating.AGAIN for event in written[1:])
    assert len({event.payload["act"] for event in written}) == 1
    learner.press(Key.Key_Space)
    assert learner.board is None or rows(learner.board) != rows(board)
    assert not list(replay.differences(learner.engine.study))


def test_a_trait_can_be_chosen_moved_and_taken_back(learner: Learner) -> None:
    table = table_of(learner)
    learner.press(Key.Key_Down)
    learner.press(Key.Key_Down)
    assert table.current == 2
    learner.press(Key.Key_Up)
    learner.press(Key.Key_Left)
    assert table.sorting.side_of(1) == 0
    learner.press(Key.Key_Backspace)
    assert table.sorting.side_of(1) is None
    assert table.current == 1
    learner.press(Key.Key_Right)
    assert (table.sorting.side_of(1), table.sorting.moves[1]) == (1, 1)


def test_a_trait_moved_once_more_is_hard_at_best(learner: Learner) -> None:
    board, before = board_of(learner), len(events(learner))
    place = place_of(board.showings[0], board.showings[0].card.right or "")  # type: ignore[arg-type]
    learner.press(ARROWS[1 - place])
    learner.press(Key.Key_Backspace)
    learner.place_all()
    learner.press(Key.Key_Space)
    moved, *others = events(learner)[before:]
    assert (moved.rating, moved.payload["moves"]) == (Rating.HARD, 1)
    assert all(event.payload["moves"] == 0 for event in others)


def test_a_placed_trait_can_be_corrected_before_check(learner: Learner) -> None:
    learner.place_all(wrongly=True)
    table = table_of(learner)
    wrong = table.sorting.sides[0]
    while table.current != 0:
        learner.press(Key.Key_Down)
    learner.press(ARROWS[1 - (wrong or 0)])
    learner.press(Key.Key_Return)
    assert learner.window.study.stage is Stage.JUDGED
    session = learner.window.study.session
    assert session is not None
    assert all(each.verdict.right for each in session.board_results)


def drag(learner: Learner, trait: int, side: int) -> None:
    table = table_of(learner)
    chip, zone = table.chips[trait], table.zone(side)
    target = chip.mapFromGlobal(zone.mapToGlobal(QPoint(zone.width() // 2, 40)))
    QTest.mousePress(chip, LEFT_BUTTON, NO_KEYS, chip.rect().center())
    QTest.mouseMove(chip, chip.rect().center() + QPoint(40, 0))
    QTest.mouseMove(chip, chip.mapFromGlobal(zone.mapToGlobal(QPoint(zone.width() // 2, 40))))
    target = chip.mapFromGlobal(zone.mapToGlobal(QPoint(zone.width() // 2, 40)))
    QTest.mouseRelease(chip, LEFT_BUTTON, NO_KEYS, target)
    settle()


def test_by_mouse_alone(learner: Learner) -> None:
    board, before = board_of(learner), len(events(learner))
    for number, showing in enumerate(board.showings):
        drag(learner, number, place_of(showing, showing.card.right or ""))  # type: ignore[arg-type]
    QTest.mouseClick(view_of(learner).actions.check, LEFT_BUTTON)
    assert learner.window.study.stage is Stage.JUDGED
    assert len(events(learner)) == before + len(board.showings)
    QTest.mouseClick(view_of(learner).actions.onward, LEFT_BUTTON)
    assert learner.board is None or rows(learner.board) != rows(board)
    assert not list(replay.differences(learner.engine.study))


def test_undo_after_check_brings_the_board_back(learner: Learner) -> None:
    board, before = board_of(learner), len(events(learner))
    learner.place_all(wrongly=True)
    learner.press(Key.Key_Space)
    learner.undo()
    assert rows(board_of(learner)) == rows(board)
    assert learner.window.study.stage is Stage.ASKED
    assert table_of(learner).sorting.loose == list(range(len(board.showings)))
    assert len(events(learner)) == before + 2 * len(board.showings)
    assert not list(replay.differences(learner.engine.study))
    learner.redo()
    assert learner.board is None or rows(learner.board) != rows(board)
    assert not list(replay.differences(learner.engine.study))
    learner.undo()
    learner.answer()
    assert not list(replay.differences(learner.engine.study))


@pytest.mark.parametrize("checked", [False, True])
def test_closing_before_and_after_check(learner: Learner, sit: Sit, checked: bool) -> None:
    board, before = board_of(learner), len(events(learner))
    learner.place_all()
    if checked:
        learner.press(Key.Key_Space)
    learner.close()
    again = sit()
    again.press(Key.Key_Return)
    assert len(events(again)) == before + len(board.showings) * checked
    if checked:
        assert again.board is None or rows(again.board) != rows(board)
    else:
        assert rows(board_of(again)) == rows(board)
    assert not list(replay.differences(again.engine.study))


def test_rating_keys_do_nothing_on_a_board(learner: Learner) -> None:
    learner.press(Key.Key_3)
    assert learner.window.study.stage is Stage.ASKED
    learner.place_all()
    learner.press(Key.Key_Space)
    before = len(events(learner))
    learner.press(Key.Key_1)
    assert len(events(learner)) == before


def test_what_is_done_to_a_card_is_done_to_the_trait_with_the_focus(learner: Learner) -> None:
    board = board_of(learner)
    learner.press(Key.Key_Left)
    learner.press(Key.Key_Down)
    assert table_of(learner).current == 2
    learner.press(Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert [each.marks.flag for each in board_of(learner).showings[:4]] == [0, 0, 1, 0]
    assert table_of(learner).sorting.side_of(0) == 0, "what is placed stays"
    learner.press(Key.Key_Minus)
    assert learner.board is None or board.showings[2].row.uuid not in rows(learner.board)
    learner.undo()
    assert rows(board_of(learner)) == rows(board)


def test_the_answer_cannot_be_read_before_check(learner: Learner) -> None:
    board = board_of(learner)
    assert not clipped(learner.window)
    texts = " ".join([*visible_texts(learner.window.study_page), *map(name_of, table_of(learner).chips)])
    assert not [each.card.reason for each in board.showings if each.card.reason and each.card.reason in texts]
    learner.place_all(wrongly=True)
    learner.press(Key.Key_Space)
    wrong = name_of(table_of(learner).chips[0])
    assert "wrong, belongs to" in wrong
    assert board.showings[0].card.reason in wrong


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST])
def test_nothing_is_cut_and_the_next_step_is_in_view(
    learner: Learner, size: tuple[int, int], scale: float
) -> None:
    learner.window.resize(*size)
    learner.window._theme.set_text_scale(scale)
    settle()
    for stage in range(len(board_of(learner).showings) + 2):
        assert not clipped(learner.window)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert learner.window.study_page.isAncestorOf(focus)
        assert focus.visibleRegion().boundingRect().height() >= min(focus.height(), 30)
        actions = view_of(learner).actions
        assert actions.check.isVisible() or actions.onward.isVisible()
        if stage < len(board_of(learner).showings):
            learner.press(Key.Key_Left if stage % 2 else Key.Key_Right)
        elif stage == len(board_of(learner).showings):
            learner.press(Key.Key_Space)
        settle()


def test_up_and_backspace_stay_the_fields_keys_elsewhere(learner: Learner) -> None:
    """The board's keys must not take letters from a reason that is being typed."""
    while learner.is_studying and learner.window.study_page.prompt is not None:
        if learner.board is None and learner.showing.card.kind is CardKind.SCENARIO:
            break
        learner.answer()
    if not learner.is_studying:
        pytest.skip("no situation today")
    learner.choose()
    learner.type("because")
    learner.press(Key.Key_Backspace)
    learner.press(Key.Key_Up)
    learner.press(Key.Key_Backspace)
    assert learner.window.study_page.reason_text == "becau"

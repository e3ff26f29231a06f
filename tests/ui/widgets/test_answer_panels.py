from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panel import AnswerPanel, AnswerState
from desktop_app.ui.widgets.answer_panel_layout import Content, lay_out
from desktop_app.ui.widgets.answer_panels import AnswerPanels
from desktop_app.ui.widgets.chip import ChipKind
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT
from tests.ui.widgets.accessible import description_of, name_of, role_of

NAMES = ("Leadership", "Management")


def panels(theme: Theme, qtbot: QtBot, *, compact: bool = False) -> AnswerPanels:
    made = AnswerPanels(theme, NAMES, offers_both=True, compact=compact)
    qtbot.addWidget(made)
    made.resize(1000, made.heightForWidth(1000))
    return made


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (AnswerState.IDLE, "Management, right side"),
        (AnswerState.CHOSEN, "Management, right side, your answer"),
        (AnswerState.CORRECT, "Management, right side, correct"),
        (AnswerState.CORRECT_CHOSEN, "Management, right side, your answer, correct"),
        (AnswerState.WRONG, "Management, right side, your answer, wrong"),
        (AnswerState.NOT_CHOSEN, "Management, right side"),
    ],
)
def test_a_panel_says_side_and_result(theme: Theme, qtbot: QtBot, state: AnswerState, name: str):
    panel = AnswerPanel(theme, RIGHT)
    qtbot.addWidget(panel)
    panel.set_text("Management")
    panel.set_state(state)
    assert name_of(panel) == name
    assert role_of(panel) == QAccessible.Role.PushButton


def test_a_role_is_said_with_its_side(theme: Theme, qtbot: QtBot):
    panel = AnswerPanel(theme, LEFT, compact=True)
    qtbot.addWidget(panel)
    panel.set_text("Agency owner", "leads")
    assert name_of(panel) == "Agency owner, leads, left side"
    assert description_of(panel) == "Key: Left arrow"


def test_both_names_no_side(theme: Theme, qtbot: QtBot):
    panel = AnswerPanel(theme, BOTH)
    qtbot.addWidget(panel)
    assert name_of(panel) == "Both"


@pytest.mark.parametrize("index", [LEFT, RIGHT, BOTH])
def test_a_click_chooses(theme: Theme, qtbot: QtBot, index: int):
    made = panels(theme, qtbot)
    with qtbot.waitSignal(made.chosen) as signal:
        qtbot.mouseClick(made.panel(index), Qt.MouseButton.LeftButton)
    assert signal.args == [index]


def test_an_answered_card_takes_no_second_answer(theme: Theme, qtbot: QtBot):
    made = panels(theme, qtbot)
    made.set_result(LEFT, RIGHT)
    with qtbot.assertNotEmitted(made.chosen):
        made.choose(RIGHT)
        made.panel(RIGHT).click()
    assert made.panel(LEFT).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_both_cannot_be_chosen_where_it_is_not_offered(theme: Theme, qtbot: QtBot):
    made = AnswerPanels(theme, NAMES)
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.chosen):
        made.choose(BOTH)


def test_result_marks_every_panel(theme: Theme, qtbot: QtBot):
    made = panels(theme, qtbot)
    made.set_result(LEFT, RIGHT)
    states = [made.panel(index).state for index in (LEFT, RIGHT, BOTH)]
    assert states == [AnswerState.WRONG, AnswerState.CORRECT, AnswerState.NOT_CHOSEN]
    made.set_result(BOTH, BOTH)
    assert made.panel(BOTH).state is AnswerState.CORRECT_CHOSEN


def test_reset_lets_answer_again(theme: Theme, qtbot: QtBot):
    made = panels(theme, qtbot)
    made.set_chosen(LEFT)
    assert made.is_answered
    made.reset()
    assert not made.is_answered
    with qtbot.waitSignal(made.chosen):
        qtbot.keyClick(made.panel(RIGHT), Qt.Key.Key_Return)


def test_panels_move_together_when_answered(theme: Theme, qtbot: QtBot):
    made = panels(theme, qtbot)
    made.grab()  # lays out
    left, right = made.panel(LEFT), made.panel(RIGHT)
    assert right.x() - left.geometry().right() - 1 == 8
    made.set_result(LEFT, LEFT)
    assert right.x() - left.geometry().right() - 1 == 4
    assert left.width() == right.width()


def test_left_stays_left_in_right_to_left_languages(theme: Theme, qtbot: QtBot):
    made = AnswerPanels(theme, NAMES)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.resize(900, 206)
    made.grab()
    assert made.panel(LEFT).x() == 0 < made.panel(RIGHT).x()


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("state", list(AnswerState))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_overlaps_or_leaves_the_panel(theme: Theme, compact: bool, state: AnswerState, scale: float):
    theme.set_text_scale(scale)
    chip = "" if state in (AnswerState.IDLE, AnswerState.NOT_CHOSEN) else "Ihre Antwort, leider falsch"
    for index in (LEFT, RIGHT, BOTH):
        content = Content(
            index, "Projektleitung", "verwaltet", chip, ChipKind.WRONG, "" if chip else "→", compact
        )
        for width in (408, 498):
            height = lay_out(theme, content, width, 0).height
            parts = lay_out(theme, content, width, height)
            rects = [parts.glyph, parts.name, parts.caption, parts.chip, parts.key]
            shown = [rect for rect in rects if not rect.isEmpty()]
            for number, rect in enumerate(shown):
                assert QRectF(0, 0, width, height).contains(rect)
                assert not any(rect.intersects(other) for other in shown[number + 1 :])


@pytest.mark.parametrize("index", [LEFT, RIGHT, BOTH])
@pytest.mark.parametrize("state", list(AnswerState))
def test_every_state_paints(theme: Theme, qtbot: QtBot, index: int, state: AnswerState):
    panel = AnswerPanel(theme, index)
    qtbot.addWidget(panel)
    panel.set_text("Name")
    panel.set_state(state)
    panel.resize(400, panel.heightForWidth(400))
    middle = panel.grab().toImage().pixelColor(100, panel.height() // 2).name()
    solid = theme.colour("bPanel" if index == RIGHT else "aPanel").name()
    assert (middle == solid) is state.is_solid


def test_high_contrast_outlines_a_solid_panel(theme: Theme, qtbot: QtBot):
    theme.set_high_contrast(True)
    panel = AnswerPanel(theme, RIGHT)
    qtbot.addWidget(panel)
    panel.set_state(AnswerState.CORRECT)
    panel.resize(400, 206)
    assert panel.grab().toImage().pixelColor(200, 0).name() == theme.colour("ink").name()

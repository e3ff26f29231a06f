"""The More menu and its keys in the real window: bury, suspend, flag, mark, edit, card info, undo of each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.study import replay
from desktop_app.ui.study.edit_card import SAVE_AFTER_MS, EditCard
from desktop_app.ui.study.flags import FLAG_ICONS, flag_name
from desktop_app.ui.study.more_menu import GROUPS
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.widgets.action_menu import ActionMenu
from desktop_app.ui.widgets.undo_toast import SHOWN_MS
from tests.answering import rows_of
from tests.clock import Stopwatch
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import FIRST, SMALL, settle, visible_texts
from tests.ui.widgets.accessible import name_of

Ctrl = Qt.KeyboardModifier.ControlModifier
LEAVING = {
    "bury_card": Key.Key_Minus,
    "bury_contrast": Key.Key_Equal,
    "suspend_card": Key.Key_At,
    "suspend_contrast": Key.Key_Exclam,
}


def start(sit: Sit) -> Learner:
    learner = sit()
    learner.press(Key.Key_Return)
    return learner


def start_until(sit: Sit, kind: CardKind) -> Learner:
    learner = start(sit)
    while learner.showing.card.kind is not kind:
        learner.answer()
    return learner


def marks(learner: Learner) -> dict[bytes, CardMarks]:
    study = learner.engine.study
    return {stored.uuid.bytes: each for stored, each in study.store.marks.all(study.learner.id)}


def kinds(learner: Learner) -> list[EventKind]:
    study = learner.engine.study
    return [event.kind for event in study.store.events.all(study.learner.id)]


def in_order(learner: Learner) -> None:
    assert not list(replay.differences(learner.engine.study))


def editor(learner: Learner) -> EditCard:
    panes = learner.window.study_page.card_panes
    assert panes.is_editing
    return panes.edit


def retype(box: QPlainTextEdit, words: str) -> None:
    box.selectAll()
    QTest.keyClicks(box, words)


@pytest.mark.parametrize("name", LEAVING)
def test_a_key_puts_the_card_to_sleep_and_undo_brings_it_back(sit: Sit, name: str) -> None:
    learner = start(sit)
    card = learner.showing.card.id
    learner.press(LEAVING[name])
    assert learner.showing.card.id != card
    assert learner.window.study.stage is Stage.ASKED
    assert learner.window.study_page.toast.isVisible()
    learner.undo()
    assert learner.showing.card.id == card
    assert not learner.window.study_page.toast.isVisible()
    assert not marks(learner)
    learner.redo()
    assert learner.showing.card.id != card
    in_order(learner)


@pytest.mark.parametrize("name", LEAVING)
def test_the_menu_does_what_the_key_does(sit: Sit, name: str) -> None:
    learner = start(sit)
    card = learner.showing.card.id
    learner.window.actions_[name].trigger()
    assert learner.showing.card.id != card


@pytest.mark.parametrize("flag", FLAG_ICONS)
def test_a_flag_shows_its_shape_and_name(sit: Sit, flag: int) -> None:
    learner = start(sit)
    shown = learner.showing
    key = Key(Key.Key_0 + flag)
    learner.press(key, Ctrl)
    assert marks(learner) == {shown.row.uuid: CardMarks(flag=flag)}
    assert flag_name(flag) in visible_texts(learner.window.study_page)
    assert learner.showing.card == shown.card
    learner.undo()
    assert not marks(learner)
    assert flag_name(flag) not in visible_texts(learner.window.study_page)
    learner.redo()
    learner.press(key, Ctrl)
    assert not marks(learner), "the same key takes it off"
    in_order(learner)


def test_a_mark_shows_and_goes(sit: Sit) -> None:
    learner = start(sit)
    learner.press(Key.Key_Asterisk)
    assert "Marked" in visible_texts(learner.window.study_page)
    learner.undo()
    assert "Marked" not in visible_texts(learner.window.study_page)
    learner.press(Key.Key_Asterisk)
    learner.press(Key.Key_Asterisk)
    assert not marks(learner)
    in_order(learner)


def test_marks_of_the_next_card_are_its_own(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    learner.press(Key.Key_Asterisk)
    learner.press(Key.Key_4, Ctrl)
    learner.answer()
    assert learner.showing.marks == NO_MARKS
    assert "Marked" not in visible_texts(learner.window.study_page)


@pytest.mark.parametrize("kind", [CardKind.WHICH_SIDE, CardKind.DEFINITION])
def test_a_flag_leaves_the_answer_on_screen(sit: Sit, kind: CardKind) -> None:
    learner = start_until(sit, kind)
    answers = kinds(learner).count(EventKind.ANSWER)
    if kind is CardKind.WHICH_SIDE:
        learner.choose()
    else:
        learner.press(Key.Key_Space)
    stage, card = learner.window.study.stage, learner.showing.card
    learner.press(Key.Key_1, Ctrl)
    assert (learner.window.study.stage, learner.showing.card) == (stage, card)
    learner.undo()
    assert (learner.window.study.stage, learner.showing.card) == (stage, card)
    learner.press(Key.Key_2)
    learner.press(Key.Key_Space)
    assert kinds(learner).count(EventKind.ANSWER) >= answers + 1
    in_order(learner)


def test_the_last_card_put_to_sleep_can_be_had_back(sit: Sit) -> None:
    """Even where there is too little for a summary: Today keeps the way back."""
    learner = start(sit)
    while learner.is_studying:
        last = learner.showing.card.id
        learner.press(Key.Key_At)
    assert learner.page is learner.window.today_page
    toast = learner.window.study_page.toast
    assert toast.isVisible()
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert learner.is_studying
    assert learner.showing.card.id == last
    learner.press(Key.Key_At)
    learner.undo()
    assert learner.showing.card.id == last
    in_order(learner)


# The toast


def test_the_toast_says_what_was_done_and_takes_it_back_by_mouse(sit: Sit) -> None:
    learner = start(sit)
    card, focus = learner.showing.card.id, QApplication.focusWidget()
    learner.press(Key.Key_At)
    toast = learner.window.study_page.toast
    assert toast.text == "Card suspended"
    assert name_of(toast.button) == "Undo"
    assert not toast.isAncestorOf(QApplication.focusWidget() or learner.window)
    assert focus is not None
    QTest.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert learner.showing.card.id == card
    assert toast.isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SMALL, FIRST])
@pytest.mark.parametrize("kind", [CardKind.WHICH_SIDE, CardKind.DEFINITION, CardKind.SCENARIO])
def test_the_toast_covers_nothing(sit: Sit, kind: CardKind, size: tuple[int, int], scale: float) -> None:
    learner = start(sit)
    learner.window.resize(*size)
    learner.window._theme.set_text_scale(scale)
    rows = rows_of(learner.engine, kind)
    learner.window.practise(rows[:3])
    learner.press(Key.Key_Minus)
    settle()
    page = learner.window.study_page
    assert page.toast.isVisible()
    assert page.toast.geometry().top() >= page.card_panes.geometry().bottom()
    assert page.rect().contains(page.toast.geometry())
    assert not clipped(learner.window)


def test_the_toast_goes_by_itself_unless_somebody_is_on_it(sit: Sit) -> None:
    learner = start(sit)
    learner.press(Key.Key_Minus)
    toast = learner.window.study_page.toast
    assert toast.is_counting
    assert toast._timer.interval() == SHOWN_MS == 8000
    toast.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toast.is_counting
    learner.window.study_page.reveal_row.button.setFocus() or learner.window.study_page.setFocus()
    assert toast.is_counting
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not toast.is_counting
    toast.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting
    toast._timer.timeout.emit()
    assert toast.isHidden()


def test_the_toast_goes_with_the_next_answer(sit: Sit) -> None:
    """Its button would take back something else."""
    learner = start(sit)
    learner.press(Key.Key_Minus)
    learner.answer()
    assert learner.window.study_page.toast.isHidden()


# The menu


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_lists_everything_with_key_and_icon(sit: Sit) -> None:
    learner = start(sit)
    learner.press(Key.Key_M)
    menu = learner.window.study_page.findChild(ActionMenu)
    assert menu is not None
    assert menu.isVisible()
    listed = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert listed == [name for group in GROUPS for name in group]
    for action in menu.actions():
        if not action.isSeparator():
            assert action.shortcut().toString(), action.text()
            assert not action.icon().isNull(), action.text()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_works_by_arrow_keys(sit: Sit) -> None:
    learner = start(sit)
    learner.press(Key.Key_M)
    menu = learner.window.study_page.findChild(ActionMenu)
    assert menu is not None
    assert menu.activeAction() is learner.window.actions_["edit"]
    QTest.keyClick(menu, Key.Key_Return)
    settle()
    assert editor(learner)


# Edit


def test_texts_are_edited_in_place_and_saved_while_typing(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    card = learner.showing.card
    learner.press(Key.Key_E)
    box = next(each for each in editor(learner).fields if each.toPlainText() == card.prompt)
    assert editor(learner).isAncestorOf(QApplication.focusWidget() or learner.window)
    retype(box, "Words of my own: e, i, 1 and @")
    assert learner.showing.card.prompt == card.prompt
    QTest.qWait(SAVE_AFTER_MS + 100)
    assert learner.showing.card.prompt == "Words of my own: e, i, 1 and @"
    assert "Saved" in visible_texts(editor(learner))
    assert not learner.window.actions_["rate_again"].isEnabled()
    learner.press(Key.Key_Return, Ctrl)
    page = learner.window.study_page
    assert not page.card_panes.is_open
    assert learner.window.actions_["rate_again"].isEnabled()
    assert "Words of my own: e, i, 1 and @" in visible_texts(page)
    learner.undo()
    assert learner.showing.card == card
    assert card.prompt in visible_texts(page)
    learner.redo()
    learner.undo()
    in_order(learner)


@pytest.mark.parametrize("key", [(Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Key.Key_Return, Ctrl)])
def test_what_was_typed_last_is_saved_on_closing(sit: Sit, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    learner = start_until(sit, CardKind.DEFINITION)
    learner.press(Key.Key_E)
    retype(editor(learner).fields[0], "In other words")
    learner.press(*key)
    assert learner.is_studying
    assert not learner.window.study_page.card_panes.is_open
    assert learner.showing.card.answer == "In other words"


def test_leaving_the_room_saves_what_is_typed(sit: Sit) -> None:
    learner = start_until(sit, CardKind.DEFINITION)
    learner.press(Key.Key_E)
    retype(editor(learner).fields[0], "In other words")
    learner.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert learner.page is learner.window.today_page
    learner.press(Key.Key_Return)
    assert learner.showing.card.answer == "In other words"


def test_an_empty_text_is_told_below_its_field(sit: Sit) -> None:
    learner = start_until(sit, CardKind.DEFINITION)
    card = learner.showing.card
    learner.press(Key.Key_E)
    box = editor(learner).fields[0]
    box.selectAll()
    QTest.keyClick(box, Key.Key_Delete)
    learner.press(Key.Key_Escape)
    assert editor(learner).problems == ["Write a text here."]
    assert "Write a text here." in visible_texts(editor(learner))
    assert QApplication.focusWidget() is box
    learner.press(Key.Key_Escape)
    assert not learner.window.study_page.card_panes.is_open
    assert learner.showing.card == card


@pytest.mark.parametrize("stage", [Stage.ASKED, Stage.REASON, Stage.REVEALED])
def test_a_reason_half_typed_survives_an_edit(sit: Sit, stage: Stage) -> None:
    learner = start_until(sit, CardKind.SCENARIO)
    if stage is not Stage.ASKED:
        learner.choose()
        learner.type("because of this")
    if stage is Stage.REVEALED:
        learner.press(Key.Key_Return)
    learner.window.actions_["edit"].trigger()
    retype(editor(learner).fields[0], "Another setting")
    learner.press(Key.Key_Escape)
    assert learner.showing.card.setting == "Another setting"
    assert learner.window.study.stage is stage
    if stage is not Stage.ASKED:
        assert learner.window.study_page.reason_text == "because of this"
    in_order(learner)


def test_an_edit_after_the_verdict_leaves_the_verdict(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    learner.choose()
    learner.press(Key.Key_E)
    retype(editor(learner).fields[0], "Another title")
    learner.press(Key.Key_Escape)
    assert learner.window.study.stage is Stage.JUDGED
    assert "Another title" in visible_texts(learner.window.study_page)
    card = learner.showing.card.id
    learner.press(Key.Key_Space)
    assert learner.showing.card.id != card


def test_the_time_spent_editing_is_no_part_of_the_answer(sit: Sit, stopwatch: Stopwatch) -> None:
    learner = start_until(sit, CardKind.DEFINITION)
    stopwatch.advance(300)
    learner.press(Key.Key_E)
    stopwatch.advance(700)
    learner.press(Key.Key_Escape)
    stopwatch.advance(200)
    learner.answer()
    *_, event = learner.engine.study.store.events.all(learner.engine.study.learner.id)
    assert event.answer_ms == 500


def test_undo_in_the_editor_is_for_the_letters_first(sit: Sit) -> None:
    learner = start_until(sit, CardKind.DEFINITION)
    text = learner.showing.card.answer
    learner.press(Key.Key_E)
    box = editor(learner).fields[0]
    QTest.keyClicks(box, "x")
    learner.undo()
    assert box.toPlainText() == text
    assert learner.window.study_page.card_panes.is_editing


# Card info


def test_card_info_opens_over_the_card_and_closes(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    focus = QApplication.focusWidget()
    learner.press(Key.Key_I)
    panes = learner.window.study_page.card_panes
    assert panes.is_informing
    assert "This card is new: no answer counts yet." in visible_texts(panes.info)
    for key in (Key.Key_Space, Key.Key_Left, Key.Key_1, Key.Key_Minus):
        learner.press(key)
    assert learner.window.study.stage is Stage.ASKED
    assert panes.is_informing
    learner.press(Key.Key_Escape)
    assert not panes.is_open
    assert learner.is_studying
    assert QApplication.focusWidget() is focus
    learner.press(Key.Key_I)
    learner.press(Key.Key_I)
    assert not panes.is_open


def test_card_info_does_not_give_the_answer_away(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    card = learner.showing.card
    names = [side.name for side in learner.showing.head.sides]
    learner.choose(wrongly=True)
    learner.press(Key.Key_I)
    info = learner.window.study_page.card_panes.info
    told = " ".join(visible_texts(info))
    assert any(f"{name}, wrong" in told for name in names)
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Space)
    while learner.showing.card != card:
        learner.answer()
    learner.press(Key.Key_I)
    told = " ".join(visible_texts(info))
    assert "Again" in told
    assert not any(name in told for name in names)


# All of it at every size


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "kind", [CardKind.WHICH_SIDE, CardKind.DEFINITION, CardKind.SCENARIO, CardKind.RECALL]
)
def test_nothing_is_cut(sit: Sit, kind: CardKind, scale: float) -> None:
    learner = start(sit)
    learner.window._theme.set_text_scale(scale)
    learner.window.practise(rows_of(learner.engine, kind)[:2])
    learner.press(Key.Key_2, Ctrl)
    learner.press(Key.Key_Asterisk)
    for key in (None, Key.Key_E, Key.Key_Escape, Key.Key_I, Key.Key_Escape):
        if key is not None:
            learner.press(key)
        for size in (FIRST, SMALL):
            learner.window.resize(*size)
            settle()
            assert not clipped(learner.window), size


def test_every_control_has_a_name_and_tab_reaches_it(sit: Sit) -> None:
    learner = start_until(sit, CardKind.WHICH_SIDE)
    panes = learner.window.study_page.card_panes
    for key in (Key.Key_E, Key.Key_I):
        learner.press(key)
        pane = panes.currentWidget()
        controls = [*pane.findChildren(QAbstractButton), *pane.findChildren(QPlainTextEdit)]
        for control in controls:
            if control.isVisibleTo(learner.window):
                assert name_of(control), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
        learner.press(Key.Key_Escape)


def test_the_keys_of_the_table_are_those_of_the_room(sit: Sit) -> None:
    actions = start(sit).window.actions_
    table = {
        "edit": "E",
        "card_info": "I",
        "source": "S",
        "more": "M",
        "bury_card": "-",
        "bury_contrast": "=",
        "suspend_card": "@",
        "suspend_contrast": "!",
        "mark": "*",
        **{f"flag_{flag}": f"Ctrl+{flag}" for flag in FLAG_ICONS},
    }
    assert {name: actions[name].shortcuts()[0].toString() for name in table} == table

"""Keys in the real window: found, changed in place, clashing, restored, and at once in force."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.card import CardKind
from desktop_app.ui.actions import ACTIONS, SPECS
from desktop_app.ui.settings import view
from desktop_app.ui.settings.keys import KeysSection
from desktop_app.ui.study.presenter import Stage
from desktop_app.ui.widgets.buttons import PrimaryButton
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
    settle()


@pytest.fixture
def learner(sit_as_set: Sit) -> Learner:
    return sit_as_set()


def keys_of(learner: Learner) -> KeysSection:
    learner.window.show_settings()
    learner.window.settings_page.open(view.KEYS)
    settle()
    section = learner.window.settings_page.section
    assert isinstance(section, KeysSection)
    return section


def rebind(learner: Learner, name: str, key: Qt.Key) -> KeysSection:
    section = keys_of(learner)
    row = section.rows[name]
    row.button.setFocus()
    learner.press(Key.Key_Return)
    assert row.button.is_waiting
    learner.press(key)
    return section


def saved_keys(folder: Path) -> dict[str, list[str]]:
    keys: dict[str, list[str]] = json.loads((folder / "settings.json").read_text(encoding="utf-8"))["keys"]
    return keys


def test_every_action_has_a_row_with_its_keys(learner: Learner) -> None:
    section = keys_of(learner)
    assert list(section.rows) == [spec.name for spec in sorted(ACTIONS, key=_place_order)]
    for name, row in section.rows.items():
        assert row.button.text() == learner.window.actions_[name].text()
        assert "Key" in row.button.accessibleDescription() or not SPECS[name].keys


def _place_order(spec: object) -> int:
    order = list(dict.fromkeys(each.place for each in ACTIONS))
    return order.index(spec.place)  # type: ignore[attr-defined]


def test_a_key_is_changed_by_keys_and_works_while_studying(learner: Learner, folder: Path) -> None:
    rebind(learner, "rate_again", Key.Key_G)
    assert saved_keys(folder) == {"rate_again": ["G"]}
    learner.press(Key.Key_Escape)
    learner.press(Key.Key_Return)
    while learner.showing.card.kind in (CardKind.WHICH_SIDE, CardKind.SCENARIO):
        learner.answer()
    learner.press(Key.Key_Space)
    assert learner.window.study.stage is Stage.REVEALED
    before = learner.showing
    learner.press(Key.Key_1)
    assert learner.showing == before, "the old key does nothing"
    learner.press(Key.Key_G)
    assert learner.showing != before
    *_, event = learner.engine.study.store.events.all(learner.engine.study.learner.id)
    assert event.rating == 1


def test_a_key_is_changed_by_mouse(learner: Learner, folder: Path) -> None:
    section = keys_of(learner)
    row = section.rows["find_action"]
    section.ensureWidgetVisible(row)
    click(row.button)
    assert row.button.is_waiting
    learner.press(Key.Key_J, CONTROL)
    assert learner.window.actions_.keys("find_action") == ("Ctrl+J",)
    assert row.reset.isVisible()
    click(row.reset)
    assert learner.window.actions_.keys("find_action") == ("Ctrl+K",)
    assert (saved_keys(folder), row.reset.isHidden()) == ({}, True)


def test_while_waiting_no_key_does_what_it_did(learner: Learner) -> None:
    section = rebind(learner, "go_settings", Key.Key_F1)
    assert section.rows["go_settings"].clash is not None, "F1 did not open help but was offered"
    assert not learner.window.tools.help.is_open


def test_escape_and_leaving_keep_the_old_key(learner: Learner) -> None:
    section = keys_of(learner)
    button = section.rows["undo"].button
    for key in (Key.Key_Escape, Key.Key_Tab):
        button.setFocus()
        button.click()
        learner.press(key)
        assert not button.is_waiting
        assert learner.page is learner.window.settings_page
    assert learner.window.actions_.keys("undo") == ("Ctrl+Z",)


def test_a_clash_is_shown_in_place_and_can_be_left(learner: Learner) -> None:
    section = rebind(learner, "rate_good", Key.Key_1)
    clash = section.rows["rate_good"].clash
    assert clash is not None
    assert clash.sentence.text() == "Already used for “Again” on this screen"
    assert QApplication.focusWidget() is clash.use
    click(clash.keep)
    assert section.rows["rate_good"].clash is None
    assert learner.window.actions_.keys("rate_good") == ("3",)
    assert QApplication.focusWidget() is section.rows["rate_good"].button


def test_a_clash_can_be_decided_for_the_new_place(learner: Learner, folder: Path) -> None:
    section = rebind(learner, "rate_good", Key.Key_1)
    learner.press(Key.Key_Return)
    assert learner.window.actions_.keys("rate_good") == ("1",)
    assert learner.window.actions_.keys("rate_again") == ()
    assert saved_keys(folder) == {"rate_again": [], "rate_good": ["1"]}
    assert section.rows["rate_again"].button.accessibleDescription() == "No key"


@pytest.mark.parametrize(
    ("name", "key", "sentence"),
    [
        ("rate_good", Key.Key_F6, "Already used for “Next pane” everywhere"),
        ("help", Key.Key_4, "Already used for “Easy” in Study"),
    ],
)
def test_keys_of_all_screens_and_of_one_clash_too(
    learner: Learner, name: str, key: Qt.Key, sentence: str
) -> None:
    clash = rebind(learner, name, key).rows[name].clash
    assert clash is not None
    assert clash.sentence.text() == sentence


def test_the_same_key_may_mean_something_else_on_another_screen(learner: Learner) -> None:
    section = rebind(learner, "rate_good", Key.Key_Return)
    assert section.rows["rate_good"].clash is not None, "Enter goes on in Study"
    section = rebind(learner, "find_key", Key.Key_1)
    assert section.rows["find_key"].clash is None


def test_restore_all_can_be_undone(learner: Learner, folder: Path) -> None:
    section = rebind(learner, "rate_good", Key.Key_G)
    rebind(learner, "undo", Key.Key_F9)
    click(section.restore)
    assert learner.window.actions_.changed_keys() == {}
    assert section.restore.text() == "Undo"
    click(section.restore)
    assert saved_keys(folder) == {"rate_good": ["G"], "undo": ["F9"]}
    click(section.restore)
    assert saved_keys(folder) == {}


def test_search_filters_by_words_and_by_keys(learner: Learner) -> None:
    section = keys_of(learner)
    learner.press(Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is section.search
    learner.type("larger")
    assert [name for name, row in section.rows.items() if row.isVisible()] == ["text_larger"]
    learner.press(Key.Key_Escape)
    assert section.search.text() == ""
    learner.type("ctrl k")
    assert "find_action" in [name for name, row in section.rows.items() if row.isVisible()]
    section.search.setText("zzz")
    assert not [name for name, row in section.rows.items() if row.isVisible()]
    assert clipped(learner.window) == []


def test_letters_are_typed_in_the_search_and_not_obeyed(learner: Learner) -> None:
    rebind(learner, "go_today", Key.Key_Q)
    section = keys_of(learner)
    section.focus_search()
    learner.type("q?")
    assert section.search.text() == "q?"
    assert learner.page is learner.window.settings_page
    assert not learner.window.tools.help.is_open
    section.search.clear()
    learner.press(Key.Key_Tab)
    learner.press(Key.Key_Q)
    assert learner.page is learner.window.today_page


def test_hints_follow_the_keys(learner: Learner) -> None:
    buttons = learner.window.today_page.findChildren(PrimaryButton)
    start = next(each for each in buttons if each.text() == "Start studying")
    assert start.accessibleDescription() == "Key: Enter"
    rebind(learner, "start", Key.Key_F9)
    assert start.accessibleDescription() == "Key: F9"
    section = rebind(learner, "next_step", Key.Key_F8)
    assert section.rows["next_step"].button.accessibleDescription() == "Key: F8"
    assert learner.window.study_page.reveal_row.button.accessibleDescription() == "Key: F8"
    theme = learner.window._theme
    assert theme.key_text("next_step", "Space") == "F8"
    assert theme.key_text("rate_good", "3") == "3"


def test_tooltips_follow_the_keys(learner: Learner) -> None:
    settings = learner.window.rail.settings
    assert settings.toolTip() == "Settings (Alt+8)"
    rebind(learner, "go_settings", Key.Key_F7)
    assert settings.toolTip() == "Settings (F7)"


def test_menus_follow_the_keys(learner: Learner) -> None:
    rebind(learner, "source", Key.Key_Q)
    assert learner.window.actions_["source"].shortcut().toString() == "Q"


def test_keys_are_kept_over_a_restart(sit_as_set: Sit) -> None:
    first = sit_as_set()
    rebind(first, "rate_good", Key.Key_G)
    first.close()
    assert sit_as_set().window.actions_.keys("rate_good") == ("G",)

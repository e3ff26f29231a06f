"""Settings in the real window: each by keys alone and by mouse alone, at once, and still so tomorrow."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.ui.settings import view
from desktop_app.ui.settings.about import AboutSection
from desktop_app.ui.settings.appearance import AppearanceSection
from desktop_app.ui.settings.reading import ReadingSection
from desktop_app.ui.settings.view import SettingsPage
from desktop_app.ui.theme.theme import Mode, Theme
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2))
    settle()


def page_of(learner: Learner) -> SettingsPage:
    assert learner.page is learner.window.settings_page
    return learner.window.settings_page


def open_section(learner: Learner, name: str) -> SettingsPage:
    """By mouse."""
    click(learner.window.rail.settings)
    page = page_of(learner)
    click(page.list.button(name))
    return page


def tab_to(learner: Learner, widget: QWidget) -> None:
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def appearance(learner: Learner) -> AppearanceSection:
    section = learner.window.settings_page.section
    assert isinstance(section, AppearanceSection)
    return section


def reading(learner: Learner) -> ReadingSection:
    section = learner.window.settings_page.section
    assert isinstance(section, ReadingSection)
    return section


def saved(folder: Path) -> dict[str, object]:
    values: dict[str, object] = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    return values


def test_the_room_opens_by_its_keys_and_esc_leads_back(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    for key, modifiers in ((Key.Key_Comma, CONTROL), (Key.Key_8, ALT)):
        learner.press(key, modifiers)
        page = page_of(learner)
        assert QApplication.focusWidget() is page.list.button(page.list.current)
        assert learner.window.rail.settings.isChecked()
        assert not learner.window.rail.today.isChecked()
        learner.press(Key.Key_Escape)
        assert learner.page is learner.window.today_page
        assert learner.window.rail.today.isChecked()


def test_arrow_keys_go_from_section_to_section(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    page = page_of(learner)
    seen = [page.list.current]
    for _ in range(6):
        learner.press(Key.Key_Down)
        seen.append(page.list.current)
        assert page.section.isVisible()
    data = (view.BACKUPS, view.DATA_FOLDER)
    assert seen == [view.APPEARANCE, view.READING, view.KEYS, *data, view.LANGUAGE, view.ABOUT]


def test_theme_by_mouse(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    open_section(learner, view.APPEARANCE)
    for value, mode in (("dark", Mode.DARK), ("light", Mode.LIGHT), ("system", Mode.SYSTEM)):
        click(appearance(learner).mode.segment(value))
        assert (theme.mode, saved(folder)["theme"]) == (mode, value)


def test_theme_by_keys(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    mode = appearance(learner).mode
    tab_to(learner, mode.segment("system"))
    learner.press(Key.Key_Left)
    assert (theme.mode, saved(folder)["theme"]) == (Mode.DARK, "dark")
    learner.press(Key.Key_Left)
    assert theme.mode is Mode.LIGHT


def test_motion_by_mouse_and_by_keys(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    open_section(learner, view.APPEARANCE)
    motion = appearance(learner).motion
    click(motion.segment("off"))
    assert (theme.reduced_motion, saved(folder)["reduced_motion"]) == (False, "off")
    tab_to(learner, motion.segment("off"))
    learner.press(Key.Key_Left)
    assert (theme.reduced_motion, saved(folder)["reduced_motion"]) == (True, "on")


def test_key_hints_by_mouse_and_by_keys(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    open_section(learner, view.APPEARANCE)
    hints = appearance(learner).hints
    assert hints.isChecked()
    click(hints)
    assert (theme.key_hints, saved(folder)["key_hints"]) == (False, False)
    assert hints.accessibleDescription() == "Off"
    tab_to(learner, hints)
    learner.press(Key.Key_Space)
    assert (theme.key_hints, hints.accessibleDescription()) == (True, "On")


def test_text_size_by_mouse(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    open_section(learner, view.READING)
    size = reading(learner).text_size
    assert not size.less.isEnabled()
    for _ in range(12):
        click(size.more)
    assert (theme.text_scale, saved(folder)["text_percent"]) == (2.0, 200)
    click(size.less)
    assert theme.text_scale == pytest.approx(1.9)
    click(size.reset)
    assert (theme.text_scale, size.reset.isHidden()) == (1.0, True)


def test_text_size_and_lines_by_keys(sit_as_set: Sit, theme: Theme, folder: Path) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    learner.press(Key.Key_Down)
    section = reading(learner)
    tab_to(learner, section.text_size.more)
    for _ in range(3):
        learner.press(Key.Key_Return)
    assert saved(folder)["text_percent"] == 130
    tab_to(learner, section.line_gap.more)
    for _ in range(9):
        learner.press(Key.Key_Space)
    assert (saved(folder)["line_percent"], theme.line_spacing) == (150, 1.5)
    assert QApplication.focusWidget() is section.line_gap.more, "a key held down does nothing else at the end"
    learner.press(Key.Key_Tab)
    assert not section.line_gap.more.isEnabled()


@pytest.mark.parametrize("room", ["today", "study", "settings"])
def test_text_keys_work_everywhere_and_are_saved(
    sit_as_set: Sit, theme: Theme, folder: Path, room: str
) -> None:
    learner = sit_as_set()
    if room == "study":
        learner.press(Key.Key_Return)
    elif room == "settings":
        learner.press(Key.Key_Comma, CONTROL)
    learner.press(Key.Key_Plus, CONTROL)
    learner.press(Key.Key_Plus, CONTROL)
    assert saved(folder)["text_percent"] == 120
    learner.press(Key.Key_Minus, CONTROL)
    assert saved(folder)["text_percent"] == 110
    learner.press(Key.Key_0, CONTROL)
    assert (saved(folder)["text_percent"], theme.text_scale) == (100, 1.0)


def test_everything_is_as_it_was_left_after_a_restart(sit_as_set: Sit, theme: Theme) -> None:
    first = sit_as_set()
    for name, value in (
        ("theme", "dark"),
        ("key_hints", False),
        ("text_percent", 140),
        ("line_percent", 120),
        ("keys", {"undo": ("F9",)}),
    ):
        first.window.preferences.change(name, value)
    first.close()
    theme.set_mode(Mode.LIGHT)
    theme.set_key_hints(True)
    theme.set_text_scale(1.0)
    theme.set_line_spacing(1.0)
    second = sit_as_set()
    assert (theme.mode, theme.key_hints, theme.line_spacing) == (Mode.DARK, False, 1.2)
    assert theme.text_scale == pytest.approx(1.4)
    assert second.window.actions_.keys("undo") == ("F9",)
    open_section(second, view.APPEARANCE)
    assert appearance(second).mode.value == "dark"
    assert not appearance(second).hints.isChecked()
    open_section(second, view.READING)
    assert reading(second).text_size.value_text == "140\u00a0%"


def test_the_sample_follows_at_once(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    open_section(learner, view.READING)
    section = reading(learner)
    before = section.sample.sizeHint().height()
    for _ in range(5):
        click(section.text_size.more)
    assert section.sample.sizeHint().height() > before


def test_f6_goes_from_rail_to_list_to_section_and_back(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    page = page_of(learner)

    def pane() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        parts = {"rail": learner.window.rail, "list": page.list, "section": page.section}
        return next(name for name, part in parts.items() if part.isAncestorOf(focus))

    going = [pane()]
    for _ in range(3):
        learner.press(Key.Key_F6)
        going.append(pane())
    assert going == ["list", "section", "rail", "list"]
    learner.press(Key.Key_F6, SHIFT)
    assert pane() == "rail"


def test_today_and_the_rail_are_panes_too(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_F6)
    assert learner.window.rail.isAncestorOf(QApplication.focusWidget())
    learner.press(Key.Key_F6)
    assert learner.window.today_page.isAncestorOf(QApplication.focusWidget())


def test_tab_goes_in_reading_order(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    for name in (view.APPEARANCE, view.READING, view.LANGUAGE, view.ABOUT):
        learner.window.settings_page.open(name)
        learner.window.settings_page.focus_list()
        section = learner.window.settings_page.section
        tops = []
        learner.press(Key.Key_Tab)
        while section.isAncestorOf(focus := QApplication.focusWidget()):
            place = focus.mapTo(section, QPoint(0, focus.height() // 2))
            tops.append((round(place.y() / 20), place.x()))
            learner.press(Key.Key_Tab)
        assert tops
        assert tops == sorted(tops), name


def test_nothing_due_leaves_no_ring_around_the_page(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Return)
    learner.study_to_the_end()
    learner.window.show_today()
    settle()
    frame = learner.window._focus_ring.frame
    assert frame is None or frame.width() < learner.window.width() // 2


def test_every_control_has_a_name(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    learner.press(Key.Key_Comma, CONTROL)
    page = learner.window.settings_page
    for name in (view.APPEARANCE, view.READING, view.KEYS, view.DATA_FOLDER, view.LANGUAGE, view.ABOUT):
        page.open(name)
        assert page.section.accessibleName()
        for button in page.section.findChildren(QAbstractButton):
            assert button.text() or button.accessibleName(), f"{name}: {button}"


def test_roles_tell_radio_buttons_from_switches(sit_as_set: Sit) -> None:
    from PySide6.QtGui import QAccessible

    learner = sit_as_set()
    open_section(learner, view.APPEARANCE)
    section = appearance(learner)
    for widget, role in (
        (section.mode.segment("dark"), QAccessible.Role.RadioButton),
        (section.hints, QAccessible.Role.CheckBox),
        (learner.window.settings_page.list.button(view.KEYS), QAccessible.Role.RadioButton),
    ):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.role() == role
        assert found.text(QAccessible.Text.Name)


def test_about_shows_licences(sit_as_set: Sit) -> None:
    learner = sit_as_set()
    open_section(learner, view.ABOUT)
    section = learner.window.settings_page.section
    assert isinstance(section, AboutSection)
    for button in section.licences:
        click(button)
        assert "Copyright" in button.licence.text()
        assert button.licence.isVisible()
    assert clipped(learner.window) == []

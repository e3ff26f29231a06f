"""Lists with something to do about each entry, and the question before a learner is erased."""

from __future__ import annotations

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import LearnerId
from desktop_app.study.erasing import Person
from desktop_app.study.rows import Learner
from desktop_app.ui.settings.data_folder_wording import about_person, called
from desktop_app.ui.settings.entry_list import Entry, EntryList, Way
from desktop_app.ui.settings.erase_dialog import EraseDialog
from desktop_app.ui.theme.theme import Theme
from tests.ui.clipping import clipped
from tests.ui.pages import SMALL, in_window, settle, visible_texts

WAYS = (Way("keep", "Keep"), Way("go", "Let it go at once…"))


def entries(number: int) -> list[Entry]:
    return [Entry(each, f"Thing {each}", "about it", WAYS) for each in range(number)]


@pytest.fixture
def listed(qtbot: QtBot, theme: Theme) -> EntryList:
    made = EntryList(theme, "Things", "There is nothing.")
    made.window_ = in_window(qtbot, theme, made)  # type: ignore[attr-defined]  # kept as long as the list
    return made


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def test_an_empty_list_says_a_sentence(listed: EntryList) -> None:
    assert visible_texts(listed) == ["There is nothing."]
    assert not listed.more.isVisible()
    listed.set_entries(entries(1))
    assert not listed.none.isVisible()


def test_it_tells_what_is_to_be_done_about_what(listed: EntryList) -> None:
    chosen: list[tuple[str, object]] = []
    listed.chosen.connect(lambda way, thing: chosen.append((way, thing)))
    listed.set_entries(entries(3))
    settle()
    press(listed.rows[1].buttons[0])
    press(listed.rows[2].buttons[1])
    assert chosen == [("keep", 1), ("go", 2)]


def test_one_more_is_said_in_words(listed: EntryList) -> None:
    listed.set_entries(entries(7))
    settle()
    assert listed.more.text() == "Show 1 more"
    press(listed.more)
    assert [row.title.text() for row in listed.rows] == [f"Thing {each}" for each in range(7)]


def test_the_last_to_go_leaves_the_focus_to_others(listed: EntryList) -> None:
    listed.set_entries(entries(2))
    settle()
    listed.rows[1].buttons[0].setFocus()
    assert listed.set_entries(entries(1))
    assert QApplication.focusWidget() is listed.rows[0].buttons[1]
    assert not listed.set_entries([])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_word_of_any_length_is_broken(qtbot: QtBot, theme: Theme, scale: float) -> None:
    made = EntryList(theme, "Things", "There is nothing.")
    made.set_entries([Entry(0, "W" * 90, "o" * 90, WAYS)])
    window = in_window(qtbot, theme, made, SMALL, scale)
    assert clipped(window) == []


def test_a_long_text_is_called_by_its_beginning() -> None:
    assert called("One\n two") == "One two"
    assert called("word " * 100).endswith(" …")
    assert 0 < len(called("x" * 1000)) <= 120


def person(name: str) -> Person:
    return Person(Learner(LearnerId(uuid.UUID(int=7)), name), 3, 739_576)


def test_what_is_known_of_a_learner_is_said() -> None:
    assert about_person(person("Kim")) == "Studied on 3 days, last on 21 Nov 2025"
    assert about_person(person("Kim")._replace(days=0, last_day=None)) == "Has not studied yet"


def test_only_the_name_opens_the_way_to_erasing(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    window = in_window(qtbot, theme, page)
    dialog = EraseDialog(theme, person("Kim  Lee"), page)
    chosen: list[tuple[object, bool]] = []
    dialog.eraseChosen.connect(lambda who, copies: chosen.append((who, copies)))
    dialog.open()
    for typed in ("", "Kim", "kim lee", "Kim Lee!"):
        dialog.field.setText(typed)
        assert not dialog.erase_button.isEnabled()
    dialog.field.setText("  Kim Lee ")
    assert dialog.erase_button.isEnabled()
    press(dialog.erase_button)
    assert chosen == [(person("Kim  Lee"), False)]
    assert window.isVisible()

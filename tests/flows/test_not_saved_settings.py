"""Settings and dates on a disk that is full: told where they are set, and all stays as it was."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.ids import DeckId
from desktop_app.study.choices import options_of
from desktop_app.ui.settings import view
from desktop_app.ui.settings.appearance import AppearanceSection
from desktop_app.ui.settings.daily_study import DailyStudySection
from desktop_app.ui.settings.keys import KeysSection
from tests.answering import BUILT_IN
from tests.faults.small_disk import SmallDisk
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, visible_texts

SAID = "The disk is full, so this could not be saved. Make room on the disk, then try again."


@pytest.fixture
def learner(sit_there: Sit) -> Learner:
    return sit_there()


def fill(learner: Learner, disk: SmallDisk) -> None:
    learner.engine.store.tidy()
    disk.fill()


def open_section(learner: Learner, name: str) -> view.Section:
    learner.window.show_settings()
    learner.window.settings_page.open(name)
    settle()
    return learner.window.settings_page.section


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
    QApplication.processEvents()


def test_a_choice_that_cannot_be_saved_is_shown_as_it_was(learner: Learner, disk: SmallDisk) -> None:
    section = open_section(learner, view.DAILY)
    assert isinstance(section, DailyStudySection)
    study, before = learner.engine.study, learner.engine.study.options
    shown = section.minutes.value_text
    fill(learner, disk)
    click(section.minutes.more)
    click(section.sureness)
    assert section.problem.text == SAID
    assert study.options == before == options_of(study.store, study.learner.id)
    assert (section.minutes.value_text, section.sureness.isChecked()) == (shown, False)
    disk.give_room()
    click(section.problem.button)
    assert not section.problem.isVisible()
    assert section.sureness.isChecked()
    assert study.options.asks_if_sure
    assert options_of(study.store, study.learner.id).asks_if_sure


def test_a_preference_that_cannot_be_saved_is_not_in_force(learner: Learner, disk: SmallDisk) -> None:
    section = open_section(learner, view.APPEARANCE)
    assert isinstance(section, AppearanceSection)
    fill(learner, disk)
    click(section.hints)
    assert section.problem.text == SAID
    assert section.hints.isChecked()
    assert learner.preferences.values.key_hints
    assert learner.engine.settings.load().key_hints
    disk.give_room()
    click(section.problem.button)
    assert not section.problem.isVisible()
    assert not learner.engine.settings.load().key_hints
    assert not section.hints.isChecked()
    section.hints.click()


def test_a_key_that_cannot_be_saved_keeps_acting(learner: Learner, disk: SmallDisk) -> None:
    section = open_section(learner, view.KEYS)
    assert isinstance(section, KeysSection)
    fill(learner, disk)
    section._bind({"rate_good": ("G",)})
    assert section.problem.text == SAID
    assert learner.window.actions_.keys("rate_good") == ("3",)
    disk.give_room()
    section._bind({"rate_good": ("G",)})
    assert not section.problem.isVisible()
    assert learner.window.actions_.keys("rate_good") == ("G",)


def test_larger_text_that_cannot_be_saved_is_told_in_any_room(learner: Learner, disk: SmallDisk) -> None:
    fill(learner, disk)
    learner.press(Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert SAID in visible_texts(learner.window)
    assert learner.preferences.values.text_percent == 100


def test_a_date_that_cannot_be_saved_is_not_set(learner: Learner, disk: SmallDisk) -> None:
    planning, page = learner.window.today.planning, learner.window.today_page
    study = learner.engine.study
    before = study.options
    fill(learner, disk)
    page.dateChosen.emit(DeckId(BUILT_IN), datetime.date(2026, 12, 3))
    assert SAID in visible_texts(page)
    assert study.options == before == options_of(study.store, study.learner.id)
    assert not planning.can_undo
    disk.give_room()
    learner.press_button("Try again", by_mouse=True)
    assert SAID not in visible_texts(page)
    assert study.options.dates == {BUILT_IN: datetime.date(2026, 12, 3).toordinal()}
    fill(learner, disk)
    learner.undo()
    assert SAID in visible_texts(page)
    assert study.options.dates
    disk.give_room()
    learner.press_button("Try again", by_mouse=True)
    assert not study.options.dates

"""Daily study and Memory goal in the real window: by mouse alone and by keys alone, at once and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.study.choices import choose, options_of
from desktop_app.ui.settings import view
from desktop_app.ui.settings.daily_study import DailyStudySection
from desktop_app.ui.settings.memory_goal import MemoryGoalSection
from tests.answering import BUILT_IN
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, until, visible_texts

BY = pytest.mark.parametrize("by", ["mouse", "keys"])
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(learner: Learner, widget: QWidget, by: str) -> None:
    if by == "mouse":
        middle = QPoint(min(widget.width() // 2, 20), widget.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        settle()
        return
    for _ in range(80):
        if QApplication.focusWidget() is widget:
            learner.press(Key.Key_Space)
            settle()
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def open_section(learner: Learner, name: str) -> None:
    learner.press(Key.Key_Comma, CONTROL)
    learner.window.settings_page.open(name)
    settle()


def daily(learner: Learner) -> DailyStudySection:
    open_section(learner, view.DAILY)
    section = learner.window.settings_page.section
    assert isinstance(section, DailyStudySection)
    return section


def goal(learner: Learner) -> MemoryGoalSection:
    open_section(learner, view.GOAL)
    section = learner.window.settings_page.section
    assert isinstance(section, MemoryGoalSection)
    return section


def options(learner: Learner) -> StudyOptions:
    return learner.engine.study.options


def kept(learner: Learner) -> StudyOptions:
    return options_of(learner.engine.store, learner.engine.study.learner.id)


def test_the_sections_are_reached_by_arrow_keys(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_Comma, CONTROL)
    page = learner.window.settings_page
    seen = set()
    for _ in range(3):
        learner.press(Key.Key_Up)
        seen.add(page.list.current)
    assert {view.DAILY, view.GOAL} <= seen


@BY
def test_each_number_is_stepped_and_kept(sit: Sit, by: str) -> None:
    learner = sit()
    section = daily(learner)
    press(learner, section.minutes.more, by)
    press(learner, section.new_cards.less, by)
    press(learner, section.reviews.more, by)
    press(learner, section.day_start.more, by)
    for found in (options(learner), kept(learner)):
        assert found.minutes_per_day == 11
        assert (found.new_per_day, found.reviews_per_day, found.rollover_hour) == (15, 250, 5)
    assert section.minutes.value_text == "11 min"
    assert section.day_start.value_text == "05:00"


@BY
def test_rest_days_are_ticked_and_kept(sit: Sit, by: str) -> None:
    learner = sit()
    section = daily(learner)
    press(learner, section.rest_days.box(6), by)
    press(learner, section.rest_days.box(5), by)
    assert options(learner).rest_weekdays == {5, 6}
    press(learner, section.rest_days.box(6), by)
    assert kept(learner).rest_weekdays == {5}


def test_one_day_of_study_stays(sit: Sit) -> None:
    learner = sit()
    section = daily(learner)
    for day in range(7):
        press(learner, section.rest_days.box(day), "mouse")
    assert kept(learner).rest_weekdays == set(range(6))
    assert not section.rest_days.box(6).isEnabled()


@BY
def test_being_asked_how_sure_one_is(sit: Sit, by: str) -> None:
    learner = sit()
    press(learner, daily(learner).sureness, by)
    assert options(learner).asks_if_sure
    assert kept(learner).asks_if_sure


@BY
@pytest.mark.parametrize(("toggle", "name"), [("guesses", "guesses_first"), ("lessons", "opens_contrasts")])
def test_how_new_things_are_met(sit: Sit, by: str, toggle: str, name: str) -> None:
    learner = sit()
    switch = getattr(daily(learner), toggle)
    assert not switch.isChecked()  # tests begin without either
    press(learner, switch, by)
    assert getattr(options(learner), name)
    assert getattr(kept(learner), name)
    press(learner, switch, by)
    assert not getattr(kept(learner), name)


def test_both_ways_of_meeting_new_things_are_on_at_first(sit: Sit) -> None:
    learner = sit()
    study = learner.engine.study
    with study.store.transaction():
        for name in ("guesses_first", "opens_contrasts"):
            study.store.choices.put(study.learner.id, name, None)
    study.options = kept(learner)
    section = daily(learner)
    assert section.guesses.isChecked()
    assert section.lessons.isChecked()


def test_each_switch_is_named_and_has_a_line_about_it(sit: Sit) -> None:
    learner = sit()
    section = daily(learner)
    titles = ("A guess before a new deck", "Show a new contrast before asking it", "Ask if I am sure")
    switches = (section.guesses, section.lessons, section.sureness)
    assert tuple(each.accessibleName() for each in switches) == titles
    said = visible_texts(learner.page)
    assert all(len(said[said.index(title) + 1]) > 30 for title in titles)


def test_what_was_set_is_shown_on_another_day(sit: Sit) -> None:
    learner = sit()
    press(learner, daily(learner).minutes.less, "mouse")
    learner.close()
    again = sit()
    assert daily(again).minutes.value_text == "9 min"


def test_what_was_changed_elsewhere_is_shown(sit: Sit) -> None:
    learner = sit()
    daily(learner)
    learner.press(Key.Key_Escape)
    choose(learner.engine.study, "minutes_per_day", 17)  # not among the steps
    section = daily(learner)
    assert section.minutes.value_text == "17 min"
    press(learner, section.minutes.more, "mouse")
    assert options(learner).minutes_per_day == 18


def test_the_ends_of_the_way(sit: Sit) -> None:
    learner = sit()
    choose(learner.engine.study, "minutes_per_day", 1)
    choose(learner.engine.study, "reviews_per_day", 9999)
    section = daily(learner)
    assert not section.minutes.less.isEnabled()
    assert not section.reviews.more.isEnabled()
    assert section.reviews.value_text == "No limit"


@BY
def test_the_goal_applies_at_once(sit: Sit, by: str) -> None:
    learner = sit()
    section = goal(learner)
    for _ in range(2):
        press(learner, section.goal.more, by)
    assert options(learner).desired_retention == kept(learner).desired_retention == 0.92
    assert section.goal.value_text == "92\u00a0%"


def test_the_goal_stays_within_its_bounds(sit: Sit) -> None:
    learner = sit()
    section = goal(learner)
    for _ in range(20):
        press(learner, section.goal.more, "mouse")
    assert options(learner).desired_retention == 0.97
    for _ in range(30):
        press(learner, section.goal.less, "mouse")
    assert options(learner).desired_retention == 0.80


def test_before_anything_is_known_goals_are_compared(sit: Sit) -> None:
    learner = sit()
    section = goal(learner)
    assert section.load.text().startswith("90\u00a0% is a good balance")
    for _ in range(5):
        press(learner, section.goal.more, "mouse")
    assert section.load.text().startswith("At 95\u00a0% reviews take ")
    assert "1.0 times the work" in visible_texts(learner.page)


def test_what_each_goal_takes_is_told_in_minutes(sit: Sit) -> None:
    learner = sit()
    study = learner.engine.study
    state = CardState(Phase.REVIEW, MemoryState(5.0, 5.0), study.today() + 4, study.today(), 1, 1, 3, 0)
    with study.store.transaction():
        for card in study.store.cards.of_deck(DeckId(BUILT_IN))[:120]:
            study.store.states.put(study.learner.id, card.key, state)
    section = goal(learner)
    until(lambda: section.load.text().startswith("At 90\u00a0% what you have met so far takes about "))
    before = section.load.text()
    press(learner, section.goal.more, "mouse")
    assert section.load.text() != before
    assert sum(each.endswith(" a day") for each in visible_texts(learner.page)) == 5

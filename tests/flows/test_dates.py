"""A date for a deck, in the real window: set, changed, taken away, planned for, and stopped."""

from __future__ import annotations

import datetime
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.compose import open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules import cards_of
from desktop_app.progress import Progress
from desktop_app.study import dates
from desktop_app.study.context import Study
from desktop_app.ui.today.date_pane import DatePane
from desktop_app.ui.today.deadline_card import DeadlineCard
from desktop_app.ui.today.deck_menu import DeckMenu, MoreButton
from desktop_app.ui.widgets.undo_toast import UndoToast
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.clipping import clipped
from tests.ui.pages import settle, until, visible_texts

DECK = DeckId(BUILT_IN)
CONTROL = Qt.KeyboardModifier.ControlModifier
BY = pytest.mark.parametrize("by", ["mouse", "keys"])
OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def press(learner: Learner, widget: QWidget, by: str) -> None:
    if by == "mouse":
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        settle()
        return
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            learner.press(Key.Key_Return)
            settle()
            return
        learner.press(Key.Key_Tab)
    raise AssertionError(f"Tab never reached {widget}")


def button(learner: Learner, text: str) -> QAbstractButton:
    found = [each for each in learner.page.findChildren(QAbstractButton) if each.text() == text]
    return next(each for each in found if each.isVisible())


def pane(learner: Learner) -> DatePane:
    return next(each for each in learner.page.findChildren(DatePane) if each.isVisible())


def has_pane(learner: Learner) -> bool:
    return any(each.isVisible() for each in learner.page.findChildren(DatePane))


def card(learner: Learner) -> DeadlineCard:
    return next(each for each in learner.page.findChildren(DeadlineCard) if each.isVisible())


def has_card(learner: Learner) -> bool:
    return any(each.isVisible() for each in learner.page.findChildren(DeadlineCard))


def is_planned(learner: Learner) -> bool:
    return any("a day about" in each for each in visible_texts(learner.page))


def toast(learner: Learner) -> str:
    return next((each.text for each in learner.page.findChildren(UndoToast) if each.isVisible()), "")


def study_of(learner: Learner) -> Study:
    return learner.engine.study


def date(learner: Learner, deck: DeckId = DECK) -> int | None:
    return dates.date_of(study_of(learner), deck)


def open_pane(learner: Learner, by: str) -> None:
    """By the deck's menu, as a person does."""
    more = next(each for each in learner.page.findChildren(MoreButton) if each.isVisible())
    press(learner, more, by)
    menu = next(each for each in learner.page.findChildren(DeckMenu) if each.isVisible())
    action = next(each for each in menu.actions() if "date…" in each.text())
    if by == "mouse":
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    else:
        for _ in range(10):
            if menu.activeAction() is action:
                break
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
    # The offscreen platform does not give the window its activity back.
    menu.close()
    learner.window.activateWindow()
    QTest.qWaitForWindowActive(learner.window)
    settle()


@OFFSCREEN_MENU
def test_a_date_is_set_by_keys_alone(sit: Sit) -> None:
    learner = sit()
    open_pane(learner, "keys")
    assert QApplication.focusWidget() is pane(learner).field
    learner.type("3 dec")
    assert "Thursday 3 December, in 12 days" in visible_texts(learner.page)
    learner.press(Key.Key_Return)
    assert date(learner) == datetime.date(2026, 12, 3).toordinal()
    assert not has_pane(learner)
    assert not learner.is_studying
    assert toast(learner) == "“Leadership vs. management” is planned for 3 Dec."
    until(lambda: is_planned(learner))
    assert "Ready by 3 Dec" in visible_texts(learner.page)
    assert QApplication.focusWidget() is button(learner, "Start studying")


@OFFSCREEN_MENU
def test_a_date_is_set_by_mouse_alone(sit: Sit) -> None:
    learner = sit()
    open_pane(learner, "mouse")
    shown = pane(learner)
    press(learner, shown.quick[2], "mouse")
    press(learner, shown.earlier, "mouse")
    press(learner, shown.earlier, "mouse")
    press(learner, shown.later, "mouse")
    press(learner, shown.set_button, "mouse")
    assert date(learner) == study_of(learner).today() + 13
    until(lambda: is_planned(learner))


@OFFSCREEN_MENU
def test_arrow_keys_go_on_by_days_and_page_keys_by_weeks(sit: Sit) -> None:
    learner = sit()
    open_pane(learner, "keys")
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageUp, Key.Key_PageDown):
        learner.press(key)
    learner.press(Key.Key_Return)
    assert date(learner) == study_of(learner).today() + 14 + 1 + 7


@OFFSCREEN_MENU
@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("soon", "That is no date. Write it like 5 Dec 2026."),
        ("3 Nov 2026", "That day is over. Choose a later one."),
        ("21 Nov 2026", "That is today. The first day you can plan for is tomorrow."),
        ("3 Dec 2031", "That is more than a year away. Choose an earlier day."),
    ],
)
def test_what_is_wrong_with_a_date_is_said_below_it(sit: Sit, typed: str, problem: str) -> None:
    learner = sit()
    open_pane(learner, "keys")
    learner.type(typed)
    assert not pane(learner).problem.text  # not while it is being typed
    learner.press(Key.Key_Return)
    assert pane(learner).problem.text == problem
    assert problem in visible_texts(learner.page)
    assert pane(learner).field.accessibleDescription() == problem
    assert date(learner) is None
    learner.type("3 Dec 2026")
    assert not pane(learner).problem.text
    learner.press(Key.Key_Return)
    assert date(learner) is not None


@OFFSCREEN_MENU
@pytest.mark.parametrize("inside", ["field", "cancel_button"])
def test_esc_closes_the_pane_and_sets_nothing(sit: Sit, inside: str) -> None:
    learner = sit()
    open_pane(learner, "keys")
    getattr(pane(learner), inside).setFocus()
    learner.press(Key.Key_Escape)
    assert not has_pane(learner)
    assert date(learner) is None
    assert QApplication.focusWidget() is button(learner, "Start studying")


@OFFSCREEN_MENU
@BY
def test_a_date_is_changed_and_taken_away_from_its_card(sit: Sit, by: str) -> None:
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 12)
    learner.window.show_today()
    press(learner, card(learner).tab_stops()[0], by)
    assert pane(learner).field.text() == "3 Dec 2026"
    press(learner, pane(learner).quick[4], by)
    press(learner, pane(learner).set_button, by)
    assert date(learner) == study_of(learner).today() + 28
    press(learner, card(learner).tab_stops()[0], by)
    press(learner, pane(learner).remove_button, by)
    assert date(learner) is None
    assert not has_card(learner)
    assert toast(learner) == "“Leadership vs. management” has no date any more."


@OFFSCREEN_MENU
@pytest.mark.parametrize("by", ["mouse", "keys", "shortcut"])
def test_setting_a_date_is_undone(sit: Sit, by: str) -> None:
    learner = sit()
    open_pane(learner, "keys")
    learner.press(Key.Key_Return)
    assert has_card(learner)
    if by == "shortcut":
        learner.undo()
    else:
        press(learner, button(learner, "Undo"), by)
    assert date(learner) is None
    assert not has_card(learner)
    assert not toast(learner)
    learner.undo()  # there is nothing more
    assert learner.page is learner.window.today_page


def test_taking_a_date_away_is_undone(sit: Sit) -> None:
    learner = sit()
    day = study_of(learner).today() + 12
    dates.set_date(study_of(learner), DECK, day)
    learner.window.show_today()
    learner.window.today.planning.remove_date(DECK)
    assert date(learner) is None
    learner.undo()
    assert date(learner) == day
    assert has_card(learner)


@BY
def test_more_minutes_are_set_from_the_card_and_undone(sit: Sit, by: str) -> None:
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 12)
    learner.window.show_today()
    until(lambda: is_planned(learner))
    press(learner, button(learner, "Make it 20 min a day"), by)
    assert study_of(learner).options.minutes_per_day == 20
    assert toast(learner) == "20 min a day from now on."
    until(lambda: any("At 20 min a day" in each for each in visible_texts(learner.page)))
    learner.undo()
    assert study_of(learner).options.minutes_per_day == 10


def test_the_card_says_what_to_expect(sit: Sit) -> None:
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 12)
    learner.window.show_today()
    assert "Working out what to expect…" in visible_texts(learner.page)
    until(lambda: is_planned(learner))
    said = visible_texts(learner.page)
    assert {"Ready by 3 Dec", "in 12 days", "goal 90\u00a0%", "expected on the day"} <= set(said)
    (outlook,) = dates.outlooks(study_of(learner))
    assert outlook.forecast is not None
    assert outlook.doubled is not None
    now, more = outlook.forecast, outlook.doubled
    sentence = (
        f"At 10 min a day about {now.expected:.0f} of {now.items} by 3 Dec, likely {now.low:.0f} to "
        f"{now.high:.0f}. 20 min would make it about {more.expected:.0f}."
    )
    assert sentence in said
    assert clipped(learner.page) == []


def test_without_a_date_and_once_it_has_come_there_is_no_card(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    assert not has_card(learner)
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 3)
    learner.window.show_today()
    assert has_card(learner)
    until(lambda: is_planned(learner))
    clock.advance(days=3)
    learner.window.show_today()
    assert not has_card(learner)


def test_a_plan_is_made_at_the_start_and_on_each_new_day(sit: Sit, clock: FakeClock) -> None:
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 12)
    learner.close()
    again = sit()
    until(lambda: is_planned(again))
    clock.advance(days=1)
    again.window.show_today()
    assert "in 11 days" in visible_texts(again.page)
    assert not is_planned(again)
    until(lambda: is_planned(again))


def test_planning_that_is_stopped_leaves_a_way_to_it(sit: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, plan = threading.Event(), dates.make_plan

    def endless(study: Study, progress: Progress) -> object:
        begun.set()
        while True:
            progress.step(1, 10)
            threading.Event().wait(0.005)

    monkeypatch.setattr(dates, "make_plan", endless)
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 12)
    learner.window.show_today()
    until(lambda: learner.window.jobs.jobs and begun.is_set())
    (job,) = learner.window.jobs.jobs
    assert job.name == "Planning for 3 Dec"
    learner.window.jobs.cancel_all()
    until(lambda: "Not planned yet: cards come as they fall due." in visible_texts(learner.page))
    monkeypatch.setattr(dates, "make_plan", plan)
    learner.window.show_today()
    assert not learner.window.jobs.jobs  # what was stopped does not begin again by itself
    press(learner, button(learner, "Plan now"), "mouse")
    until(lambda: is_planned(learner))


def test_closing_in_the_middle_of_planning_ends_it(sit: Sit) -> None:
    learner = sit()
    dates.set_date(study_of(learner), DECK, study_of(learner).today() + 300)
    learner.window.show_today()
    until(lambda: learner.window.jobs.jobs)
    learner.close()


def test_decks_with_different_dates_have_a_card_each(sit: Sit) -> None:
    learner = sit()
    store, study = learner.engine.store, study_of(learner)
    other = next(head for head in store.decks.heads() if head.id != DECK)
    store.decks.start(study.learner.id, other.id)
    dates.set_date(study, DECK, study.today() + 12)
    dates.set_date(study, other.id, study.today() + 30)
    learner.window.show_today()
    said = visible_texts(learner.page)
    assert {"Ready by 3 Dec", "Ready by 21 Dec", other.title} <= set(said)
    until(lambda: sum("a day about" in each for each in visible_texts(learner.page)) == 2)


# What a deck file suggests


@pytest.fixture
def workshop(folder: Path, clock: FakeClock) -> DeckId:
    """A started deck whose file says 3 December 2026."""
    engine = open_engine(folder, clock=clock)
    head = DeckHead(id=DeckId("workshop"), title="Workshop", deadline=datetime.date(2026, 12, 3))
    words = tuple(PlainCard(id=ItemId(f"w{n}"), front=f"Front {n}", back=f"Back {n}") for n in range(30))
    engine.store.decks.add(Deck(head, words), [cards_of(item, head) for item in words])
    engine.store.decks.start(engine.study.learner.id, head.id)
    engine.close()
    return head.id


@BY
def test_a_suggested_date_is_used_with_one_click(sit: Sit, workshop: DeckId, by: str) -> None:
    learner = sit()
    assert "The deck suggests 3 Dec" in visible_texts(learner.page)
    assert date(learner, workshop) is None  # only a suggestion
    press(learner, button(learner, "Use this date"), by)
    assert date(learner, workshop) == datetime.date(2026, 12, 3).toordinal()
    assert "The deck suggests 3 Dec" not in visible_texts(learner.page)
    assert "Ready by 3 Dec" in visible_texts(learner.page)
    learner.undo()
    assert "The deck suggests 3 Dec" in visible_texts(learner.page)


@BY
def test_a_suggestion_that_is_not_wanted_stays_away(sit: Sit, workshop: DeckId, by: str) -> None:
    learner = sit()
    press(learner, button(learner, "No, thanks"), by)
    assert "The deck suggests 3 Dec" not in visible_texts(learner.page)
    learner.undo()
    assert "The deck suggests 3 Dec" in visible_texts(learner.page)
    press(learner, button(learner, "No, thanks"), by)
    learner.close()
    again = sit()
    assert "The deck suggests 3 Dec" not in visible_texts(again.page)
    again.window.today.planning.open_pane(workshop)
    assert button(again, "From the deck: 3 Dec")


def test_a_suggested_date_that_is_taken_away_is_not_offered_again(sit: Sit, workshop: DeckId) -> None:
    learner = sit()
    press(learner, button(learner, "Use this date"), "mouse")
    learner.window.today.planning.remove_date(workshop)
    assert "The deck suggests 3 Dec" not in visible_texts(learner.page)
    learner.undo()
    assert "Ready by 3 Dec" in visible_texts(learner.page)


def test_a_suggested_date_that_has_passed_is_not_shown(sit: Sit, workshop: DeckId, clock: FakeClock) -> None:
    clock.advance(days=12)
    learner = sit()
    assert date(learner, workshop) is None
    assert not [each for each in visible_texts(learner.page) if "suggests" in each]


# Sizes

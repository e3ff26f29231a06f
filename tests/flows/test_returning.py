"""After a holiday, in the real window: three ways on, one of them chosen, changed, and taken back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.compose import open_engine
from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import CardState, MemoryState, Phase
from desktop_app.study import dates, returning
from desktop_app.study.rows import DayTally
from desktop_app.ui.today.catch_up_card import CatchUpCard
from desktop_app.ui.widgets.undo_toast import UndoToast
from tests.answering import BUILT_IN
from tests.clock import FakeClock
from tests.flows.conftest import Sit
from tests.flows.driver import Key, Learner
from tests.ui.pages import settle, until, visible_texts

DECK = DeckId(BUILT_IN)


def press(learner: Learner, widget: QWidget, by: str = "mouse") -> None:
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


def is_offered(learner: Learner) -> bool:
    return any(each.isVisible() and each.offers for each in learner.page.findChildren(CatchUpCard))


def card(learner: Learner) -> CatchUpCard:
    return next(each for each in learner.page.findChildren(CatchUpCard) if each.isVisible())


def toast(learner: Learner) -> str:
    return next((each.text for each in learner.page.findChildren(UndoToast) if each.isVisible()), "")


def way(learner: Learner) -> returning.Chosen | None:
    return returning.chosen(learner.engine.study)


@pytest.fixture(scope="module")
def _studied_300(_folder_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which 300 cards were studied."""
    there = Path(shutil.copytree(_folder_template, tmp_path_factory.mktemp("away") / "data"))
    engine = open_engine(there, clock=FakeClock())
    study = engine.study
    today = study.today()
    with study.store.transaction():
        study.store.tallies.put(study.learner.id, today, DayTally(30, 10, 20, 3, 300_000))
        for place, stored in enumerate(study.store.cards.of_deck(DECK)[:300]):
            memory = MemoryState(3.0 + place % 9, 5.0)
            state = CardState(Phase.REVIEW, memory, today + 1 + place % 10, today - 3, 1, 1, 3, 0)
            study.store.states.put(study.learner.id, stored.key, state)
    engine.close()
    return there


@pytest.fixture
def away(sit: Sit, folder: Path, _studied_300: Path, clock: FakeClock) -> Learner:
    """Studied 300 cards, was away for twelve days, and has just come back."""
    shutil.copytree(_studied_300, folder, dirs_exist_ok=True)
    clock.advance(days=12)
    back = sit()
    until(lambda: is_offered(back))
    return back


def test_three_ways_have_their_dates_and_costs_and_nobody_is_blamed(away: Learner) -> None:
    said = " ".join(visible_texts(away.page))
    assert "Welcome back" in said
    assert "You were away for 12 days. More is waiting than one day holds." in said
    names = [each.text() for each in card(away).buttons]
    assert names[1] == "Your usual 10 min"
    assert "more than usual in all" in said
    assert "done by " in said
    assert "less than usual in all" in said
    assert "New cards wait until you are through." in said
    assert "300" not in said
    assert "You will have caught up in about" not in said  # the card says it better


@pytest.mark.parametrize(
    ("by", "number"), [("mouse", 0), ("keys", 1), ("number", 2), ("mouse", 2), ("number", 0)]
)
def test_a_way_is_chosen_and_undone(away: Learner, by: str, number: int) -> None:
    chosen = card(away).buttons[number]
    if by == "number":
        away.press((Key.Key_1, Key.Key_2, Key.Key_3)[number])
    else:
        press(away, chosen, by)
    found = way(away)
    assert found is not None
    assert found.way is tuple(returning.Way)[number]
    assert returning.minutes_today(away.engine.study) == found.minutes
    assert toast(away) == f"Catching up with {found.minutes:.0f} min a day."
    assert not is_offered(away)
    assert any(each.startswith(f"{found.minutes:.0f} min a day until ") for each in visible_texts(away.page))
    away.undo()
    assert way(away) is None
    assert is_offered(away)
    assert not away.is_studying


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_another_way_can_be_chosen_later(away: Learner, by: str) -> None:
    press(away, card(away).buttons[0], by)
    away.window.show_today()
    press(away, button(away, "Another way"), by)
    until(lambda: is_offered(away))
    press(away, card(away).buttons[2], by)
    found = way(away)
    assert found is not None
    assert found.way is returning.Way.MONTH
    away.undo()
    before = way(away)
    assert before is not None
    assert before.way is returning.Way.QUICK


def test_one_can_go_back_to_the_usual_minutes(away: Learner) -> None:
    press(away, card(away).buttons[0])
    press(away, button(away, "Another way"))
    until(lambda: is_offered(away))
    press(away, button(away, "Back to my usual minutes"))
    assert way(away) is None
    assert returning.minutes_today(away.engine.study) == 10
    away.undo()
    assert way(away) is not None


def test_the_choice_is_there_tomorrow_and_over_at_its_end(away: Learner, sit: Sit, clock: FakeClock) -> None:
    press(away, card(away).buttons[0])
    found = way(away)
    assert found is not None
    assert found.until is not None
    away.close()
    clock.advance(days=1)
    again = sit()
    assert "Catching up" in visible_texts(again.page)
    clock.advance(days=found.until - again.engine.study.today())
    again.window.show_today()
    assert way(again) is None
    assert not any(each.isVisible() and not each.offers for each in again.page.findChildren(CatchUpCard))


def test_the_number_keys_do_nothing_where_nothing_is_offered(sit: Sit) -> None:
    learner = sit()
    learner.press(Key.Key_1)
    assert way(learner) is None
    assert learner.page is learner.window.today_page


def test_numbers_typed_into_a_date_are_a_date(away: Learner) -> None:
    away.window.today.planning.open_pane(DECK)
    settle()
    away.type("1 dec")
    away.press(Key.Key_Return)
    assert way(away) is None
    assert dates.date_of(away.engine.study, DECK) is not None
    assert not is_offered(away)  # a deck with a date follows its plan alone


def test_whoever_was_not_away_is_asked_nothing(sit: Sit) -> None:
    learner = sit()
    assert not learner.page.findChildren(CatchUpCard)

"""The cards of dates and of catching up: what each state says, and that nothing of it is cut off."""

from __future__ import annotations

import dataclasses
import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.scheduling.deadline import Forecast
from desktop_app.study.dates import Outlook
from desktop_app.study.returning import CatchUpPlan, Chosen, Way
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import catch_up_wording
from desktop_app.ui.today.catch_up_card import CatchUpCard
from desktop_app.ui.today.dates_wording import Stage
from desktop_app.ui.today.deadline_card import DeadlineCard
from desktop_app.ui.widgets.progress_line import ProgressLine
from tests.ui.clipping import clipped
from tests.ui.pages import in_window, settle, visible_texts
from tests.ui.today.days import AGENCY, FRIDAY, LEADERSHIP
from tests.ui.widgets.accessible import name_of

DAY = datetime.date(2025, 12, 3)
KNOWN = Outlook(
    DAY,
    12,
    (LEADERSHIP,),
    5,
    0.9,
    Forecast(DAY.toordinal(), 200, 172.2, 163.6, 180.4),
    Forecast(DAY.toordinal(), 200, 196.1, 190.0, 200.0),
)
UNKNOWN = dataclasses.replace(KNOWN, forecast=None, doubled=None)
NO_BETTER = dataclasses.replace(KNOWN, doubled=KNOWN.forecast)
SATURDAY_WEEK = FRIDAY.toordinal() + 8


def shown(qtbot: QtBot, theme: Theme, widget: QWidget, width: int = 340, scale: float = 1.0) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(widget)
    column.addStretch(1)
    return in_window(qtbot, theme, page, (width, 900), scale)


def texts(card: QWidget) -> list[str]:
    settle()
    return visible_texts(card)


def deadline(qtbot: QtBot, theme: Theme, outlook: Outlook, stage: Stage = Stage.WORKING) -> DeadlineCard:
    card = DeadlineCard(theme)
    card.set_outlook(outlook, stage)
    card.window_kept = shown(qtbot, theme, card)  # type: ignore[attr-defined]
    return card


def test_an_expectation_is_an_interval_and_says_what_more_would_bring(qtbot: QtBot, theme: Theme) -> None:
    card = deadline(qtbot, theme, KNOWN)
    said = texts(card)
    assert (
        "At 5 min a day about 172 of 200 by 3 Dec, likely 164 to 180. 10 min would make it about 196." in said
    )
    assert {"Ready by 3 Dec", "in 12 days", "86\u00a0%", "goal 90\u00a0%"} <= set(said)
    assert card.more.text() == "Make it 10 min a day"
    assert not card.more.isHidden()
    line = card.findChild(ProgressLine)
    assert line is not None
    assert name_of(line) == "86\u00a0% expected on the day, goal 90\u00a0%"


def test_more_minutes_that_bring_nothing_are_not_spoken_of(qtbot: QtBot, theme: Theme) -> None:
    card = deadline(qtbot, theme, NO_BETTER)
    assert "At 5 min a day about 172 of 200 by 3 Dec, likely 164 to 180." in texts(card)
    assert card.more.isHidden()


@pytest.mark.parametrize(
    ("stage", "sentence", "can_plan"),
    [
        (Stage.WORKING, "Working out what to expect…", False),
        (Stage.STOPPED, "Not planned yet: cards come as they fall due.", True),
        (Stage.EMPTY, "There are no cards to plan for.", False),
    ],
)
def test_without_a_forecast_it_says_why(
    qtbot: QtBot, theme: Theme, stage: Stage, sentence: str, can_plan: bool
) -> None:
    card = deadline(qtbot, theme, UNKNOWN, stage)
    assert sentence in texts(card)
    assert not [each for each in texts(card) if "%" in each]
    assert card.again.isHidden() != can_plan


def test_the_last_day_is_tomorrow(qtbot: QtBot, theme: Theme) -> None:
    assert "tomorrow" in texts(deadline(qtbot, theme, dataclasses.replace(KNOWN, days_left=1)))


def test_each_deck_of_a_date_can_be_given_another(qtbot: QtBot, theme: Theme) -> None:
    card = deadline(qtbot, theme, dataclasses.replace(KNOWN, decks=(LEADERSHIP, AGENCY)))
    asked: list[object] = []
    card.changeRequested.connect(asked.append)
    names = [button.accessibleName() for button in card.tab_stops()[:2]]
    assert names == [f"Change the date of {head.title}" for head in (LEADERSHIP, AGENCY)]
    for button in card.tab_stops()[:2]:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [LEADERSHIP.id, AGENCY.id]


def way(kind: Way, minutes: int, days: int | None, extra: int) -> CatchUpPlan:
    done = None if days is None else FRIDAY.toordinal() + days
    return CatchUpPlan(kind, minutes, days, done, extra, 100.0)


@pytest.mark.parametrize(
    ("plan", "name", "cost"),
    [
        (
            way(Way.QUICK, 24, 7, 98),
            "In a week",
            "24 min a day until Fri 28 Nov, about 1 h 38 min more than usual in all",
        ),
        (way(Way.QUICK, 16, 1, 6), "All of it today", "16 min today, about 6 min more than usual in all"),
        (way(Way.QUICK, 120, None, 900), "Spread over a month", "120 min a day, for more than half a year"),
        (way(Way.USUAL, 10, 21, 0), "Your usual 10 min", "done by Fri 12 Dec, no extra time"),
        (
            way(Way.USUAL, 10, None, 0),
            "Your usual 10 min",
            "10 min a day, for more than half a year",
        ),
        (
            way(Way.MONTH, 7, 29, -87),
            "Spread over a month",
            "7 min a day until Sat 20 Dec, about 1 h 27 min less than usual in all",
        ),
        (way(Way.MONTH, 10, 16, 1), "In 16 days", "10 min a day until Sun 7 Dec, no extra time"),
    ],
)
def test_what_a_way_is_called_and_costs(plan: CatchUpPlan, name: str, cost: str) -> None:
    assert (catch_up_wording.name(plan), catch_up_wording.cost(plan)) == (name, cost)


def test_a_chosen_way_is_a_sentence() -> None:
    chosen = Chosen(Way.QUICK, 24, FRIDAY.toordinal(), SATURDAY_WEEK)
    assert catch_up_wording.on_the_way(chosen) == "24 min a day until Sat 29 Nov."
    endless = dataclasses.replace(chosen, until=None)
    assert catch_up_wording.on_the_way(endless) == "24 min a day until you are through."


PLANS = (way(Way.QUICK, 24, 7, 98), way(Way.USUAL, 10, 21, 0), way(Way.MONTH, 7, 29, -87))


def test_fewer_ways_have_fewer_buttons(qtbot: QtBot, theme: Theme) -> None:
    card = CatchUpCard(theme)
    card.offer(PLANS[:2], 12, may_end=False)
    window = shown(qtbot, theme, card, 700)
    assert clipped(window) == []
    assert [button.isHidden() for button in card.buttons] == [False, False, True]
    chosen: list[object] = []
    card.chosen.connect(chosen.append)
    card.choose(2)
    card.choose(1)
    assert chosen == [PLANS[1]]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(qtbot: QtBot, theme: Theme, scale: float) -> None:
    deadline_card, catch_up = DeadlineCard(theme), CatchUpCard(theme)
    both = QWidget()
    column = QVBoxLayout(both)
    column.addWidget(deadline_card)
    column.addWidget(catch_up)
    deadline_card.set_outlook(dataclasses.replace(KNOWN, decks=(LEADERSHIP, AGENCY)), Stage.WORKING)
    catch_up.offer(PLANS, 12, may_end=True)
    window = shown(qtbot, theme, both, round(420 * scale), scale)
    window.resize(window.width(), 1800)
    settle()
    assert clipped(window) == []

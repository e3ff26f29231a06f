"""The timer, and the time of the whole."""

import pytest

from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import Stage, WorkshopRun
from desktop_app.study.workshop.slide import Countdown
from tests.study.workshop.rounds_of_all_kinds import (
    plan,
    run_at,
)

WHICH_SIDE, SCENARIO, SORT_BOARD, BUZZER, DISCUSSION = RoundKind


def test_the_timer_runs_from_its_start_to_nothing() -> None:
    run = run_at(WHICH_SIDE, Stage.READY)
    run.tick(5)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=False)
    run.next()
    run.tick(4.5)
    assert run.slide.countdown == Countdown(left=26, total=30, is_running=True)
    for _ in range(10):
        run.tick(5)
    assert run.slide.countdown == Countdown(left=0, total=30, is_running=False)


def test_a_laptop_s_sleep_pauses_the_timer_in_place_of_eating_it() -> None:
    run = run_at(WHICH_SIDE)
    run.tick(2)
    run.tick(3600)
    assert run.slide.countdown == Countdown(left=28, total=30, is_running=False)
    assert run.desk.seconds_in == 2
    run.toggle_timer()
    run.tick(1)
    assert run.slide.countdown == Countdown(left=27, total=30, is_running=True)


def test_the_timer_stands_while_the_display_is_gone_and_goes_on_after() -> None:
    run = run_at(WHICH_SIDE)
    run.display(present=False)
    run.tick(4)
    assert run.desk.is_paused_by_display
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=False)
    run.display(present=True)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=True)


def test_a_timer_paused_by_hand_stays_paused_when_the_display_returns() -> None:
    run = run_at(WHICH_SIDE)
    run.toggle_timer()
    run.display(present=False)
    run.display(present=True)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=False)


def test_time_can_be_added_also_when_it_is_up() -> None:
    run = run_at(WHICH_SIDE)
    for _ in range(6):
        run.tick(5)
    run.more_time()
    assert run.slide.countdown == Countdown(left=15, total=30, is_running=True)


def test_time_added_before_the_start_is_there_at_the_start() -> None:
    run = run_at(WHICH_SIDE, Stage.READY)
    run.more_time(20)
    run.toggle_timer()
    assert run.slide.countdown == Countdown(left=50, total=50, is_running=True)


def test_the_teams_have_a_time_of_their_own_after_the_thinking_alone() -> None:
    run = run_at(WHICH_SIDE, Stage.ALONE, alone_first=True)
    run.tick(5)
    run.next()
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=True)


@pytest.mark.parametrize("stage", [Stage.WHY, Stage.REVEALED])
def test_the_timer_stops_when_the_voting_is_over(stage: Stage) -> None:
    run = run_at(WHICH_SIDE, stage, asks_why=True)
    run.tick(5)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=False)


def test_the_time_left_goes_by_the_plan_and_the_time_in_by_the_clock() -> None:
    run = WorkshopRun(plan())
    whole = run.desk.seconds_left
    assert whole == sum(each.about_seconds for each in run.plan.rounds)
    run.next()
    run.tick(5)
    assert (run.desk.seconds_in, run.desk.seconds_left) == (5, whole - 5)
    run.skip()
    assert run.desk.seconds_left == whole - run.plan.rounds[0].about_seconds

"""What the facilitator is told of the wall, and how keys reach both windows when there is one screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.study.workshop.results import Results, Share
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopPlan
from desktop_app.study.workshop.slide import Task
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.workshop.on_the_wall import Shown
from tests.flows.workshop.facilitator import ARROWS, Facilitator, Key, plan_with

VOTED = RoundKind.WHICH_SIDE


def test_keys_that_were_changed_act_at_the_wall_too(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.actions.set_keys({"desk_next": ("N",), "desk_remote_next": ("Right",), "desk_right": ()})
    stages = [facilitator.stage]
    for key in (Key.Key_Space, Key.Key_N, Key.Key_Right, Key.Key_Backspace, Key.Key_PageUp):
        facilitator.press_at_wall(key)
        stages.append(facilitator.stage)
    assert stages == [Stage.TITLE, Stage.TITLE, Stage.READY, Stage.VOTING, Stage.READY, Stage.TITLE]


def test_with_one_screen_the_slides_cover_the_desk_until_a_key_brings_it_back(
    facilitator: Facilitator,
) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    wall = facilitator.desk.wall
    button = facilitator.desk.page.bar.presenter_button
    assert (wall.shown, button.text()) == (Shown.WINDOW, "Presenter full screen")
    facilitator.press(Key.Key_F11)
    assert wall.shown is Shown.OVER_DESK
    assert facilitator.wall.geometry() == QGuiApplication.primaryScreen().geometry()
    facilitator.press_at_wall(Key.Key_Space, Key.Key_PageDown, Key.Key_1, Key.Key_Left)
    assert facilitator.run.desk.votes[0] is not None
    assert facilitator.wall.slide == facilitator.run.slide
    for back in (Key.Key_Escape, Key.Key_F11):
        facilitator.press_at_wall(back)
        assert (wall.shown, facilitator.wall.isFullScreen()) == (Shown.WINDOW, False)
        assert QApplication.activeWindow() is facilitator.window
        facilitator.press(Key.Key_F11)
    facilitator.wall.close()
    facilitator.settle()
    assert QApplication.activeWindow() is facilitator.window


def test_the_slides_leave_the_desk_when_a_projector_appears_or_the_workshop_ends(
    facilitator: Facilitator,
) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED))
    facilitator.press(Key.Key_F11)
    # The one screen there is stands for the projector.
    facilitator.displays.appeared.emit(QGuiApplication.primaryScreen())
    facilitator.settle()
    assert facilitator.desk.wall.shown is Shown.PROJECTOR
    facilitator.press(Key.Key_F11, Key.Key_F11)
    while facilitator.run.stage is not Stage.RESULTS:
        facilitator.press_at_wall(Key.Key_PageDown)
    facilitator.press_at_wall(Key.Key_PageDown)
    assert facilitator.ended
    assert not facilitator.wall.isVisible()


def test_a_text_that_the_wall_has_no_room_for_is_told_and_given_in_full(facilitator: Facilitator) -> None:
    plan = plan_with(facilitator.engine, VOTED, VOTED)
    long = " ".join(f"word{number}" for number in range(900))
    facilitator.open(replace(plan, rounds=(replace(plan.rounds[0], prompt=long), plan.rounds[1])))
    page = facilitator.desk.page
    assert page.cut_words == ""
    facilitator.press(Key.Key_Space)
    assert page.cut_words == "Not all of the text fits on the wall. It stands below your notes."
    assert page.whole_text == long
    facilitator.press(Key.Key_B)
    assert page.cut_words == ""
    facilitator.press(Key.Key_B, Key.Key_S)
    assert (page.cut_words, page.whole_text) == ("", "")


def test_why_the_timer_stands_after_a_sleep_is_seen_until_it_runs_again(facilitator: Facilitator) -> None:
    facilitator.open(plan_with(facilitator.engine, VOTED, VOTED))
    timer = facilitator.desk.page.votes.timer
    facilitator.press(Key.Key_Space, Key.Key_Space)
    for go_on in (Key.Key_T, Key.Key_S):
        facilitator.pass_seconds(2)
        assert timer.slept_words == ""
        facilitator.seconds += 3600
        facilitator.desk.presenter.pass_time()
        assert timer.slept_words == "The computer slept. The timer is paused."
        facilitator.press(Key.Key_1, Key.Key_Left)
        assert timer.slept_words
        facilitator.press(go_on)
        assert timer.slept_words == ""


@pytest.mark.parametrize(("voting", "asks"), [(Voting.KEYS, Task.VOTE), (Voting.CORNERS, Task.SHOW_CARDS)])
def test_alone_then_the_team_then_why_and_all_of_it_is_in_the_results(
    facilitator: Facilitator, voting: Voting, asks: Task
) -> None:
    """Everybody alone mostly wrong, three of four teams right."""
    plan = plan_with(facilitator.engine, VOTED, voting=voting, alone_first=True, asks_why=True)
    tasks = _play(facilitator, plan, [Key.Key_1, None, Key.Key_2, None, Key.Key_3, None, Key.Key_4, 1])
    assert tasks == [Task.THINK_ALONE, asks, Task.SAY_WHY]
    assert _counted(facilitator) == (Share(3, 4), Share(1, 6), 3)


def test_counted_hands_are_the_teams_votes_in_the_results(facilitator: Facilitator) -> None:
    """Most hands are a team's vote, equal numbers none."""
    plan = plan_with(facilitator.engine, VOTED, voting=Voting.HANDS, alone_first=True, asks_why=True)
    hands = [Key.Key_1, None, None, 1, Key.Key_2, 1, None, Key.Key_3, 1]
    tasks = _play(facilitator, plan, hands)
    assert tasks == [Task.THINK_ALONE, Task.COUNT_HANDS, Task.SAY_WHY]
    assert _counted(facilitator) == (Share(1, 2), Share(1, 6), 3)


def _play(facilitator: Facilitator, plan: WorkshopPlan, votes: list[Qt.Key | int | None]) -> list[Task]:
    """A round to its end: what the wall asks. Votes: None is the key of the right side, 1 of the other."""
    facilitator.open(plan)
    facilitator.press(Key.Key_Space, Key.Key_Space)
    place = facilitator.place_of(facilitator.round.right)
    right, wrong = ARROWS[place], ARROWS[1 - place]
    tasks = [facilitator.wall.slide.task]
    facilitator.press(Key.Key_1, *[wrong] * 3, right, Key.Key_2, *[wrong] * 2, Key.Key_Space)
    tasks.append(facilitator.wall.slide.task)
    facilitator.press(*(right if each is None else wrong if each == 1 else Key(each) for each in votes))
    facilitator.press(Key.Key_Space)
    tasks.append(facilitator.wall.slide.task)
    facilitator.press(*[Key.Key_Space] * 3)
    return tasks


def _counted(facilitator: Facilitator) -> tuple[Share, Share, int]:
    """Right answers of teams and of hands, and the hands that were sure and wrong."""
    (results,) = facilitator.ended
    assert isinstance(results, Results)
    (contrast,) = results.contrasts
    return contrast.teams, contrast.alone, contrast.sure_but_wrong

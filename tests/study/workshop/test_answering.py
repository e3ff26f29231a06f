"""Votes, hands, tiles and buzzes, and the points that come of them."""

import pytest

from desktop_app.domain.ids import BOTH
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.study.workshop.run import Stage
from desktop_app.study.workshop.slide import Countdown, Task
from desktop_app.study.workshop.state import AloneHands
from tests.study.workshop.rounds_of_all_kinds import (
    LEFT,
    RIGHT,
    answer,
    points_of,
    run_at,
)

WHICH_SIDE, SCENARIO, SORT_BOARD, BUZZER, DISCUSSION = RoundKind


def test_a_right_vote_is_a_point_once_it_is_shown() -> None:
    run = run_at(WHICH_SIDE)
    answer(run, True, False, True)
    assert points_of(run) == [0, 0, 0]
    run.next()
    assert [(each.points, each.gained) for each in run.slide.teams] == [(1, 1), (0, 0), (1, 1)]


def test_a_vote_can_be_changed_and_taken_back_until_it_is_shown() -> None:
    run = run_at(WHICH_SIDE)
    answer(run, True, True)
    run.vote(0, None)
    answer(run, False)
    run.next()
    answer(run, True, True, True)
    assert points_of(run) == [0, 1, 0]


def test_a_vote_mistyped_is_put_right_by_going_back() -> None:
    run = run_at(WHICH_SIDE)
    answer(run, False, True)
    run.next()
    run.back()
    answer(run, True)
    run.next()
    assert points_of(run) == [1, 1, 0]


def test_who_has_not_voted_is_known() -> None:
    run = run_at(WHICH_SIDE)
    run.vote(1, LEFT)
    assert run.desk.not_voted == (0, 2)


@pytest.mark.parametrize("stage", [Stage.READY, Stage.ALONE])
def test_no_team_votes_before_everybody_was_asked_alone(stage: Stage) -> None:
    run = run_at(WHICH_SIDE, stage, alone_first=True)
    answer(run, True)
    assert run.desk.votes == (None, None, None)


def test_alone_hands_are_locked_in_once_the_teams_are_asked() -> None:
    run = run_at(WHICH_SIDE, Stage.ALONE, alone_first=True)
    run.alone(RIGHT, sure=4, unsure=2)
    run.next()
    run.alone(RIGHT, sure=9, unsure=9)
    assert run.desk.alone == (AloneHands(), AloneHands(), AloneHands(4, 2))


def test_the_most_hands_are_a_team_s_vote_and_as_many_are_none() -> None:
    run = run_at(WHICH_SIDE, voting=Voting.HANDS)
    run.hands(0, LEFT, 3)
    run.hands(0, RIGHT, 2)
    run.hands(1, LEFT, 2)
    run.hands(1, BOTH, 2)
    assert run.desk.votes == (LEFT, None, None)
    assert run.desk.not_voted == (1, 2)


def test_where_hands_are_counted_no_key_votes() -> None:
    run = run_at(WHICH_SIDE, voting=Voting.HANDS)
    run.vote(0, LEFT)
    assert run.desk.votes[0] is None


def test_the_teams_place_the_tiles_by_turns() -> None:
    run, turns = run_at(SORT_BOARD), []
    while run.desk.can_place:
        turns.append(run.slide.active_team)
        run.place(LEFT)
    assert turns == [2, 0, 1, 2, 0, 1]
    assert run.slide.active_team is None


def test_a_tile_placed_right_is_a_point_for_the_team_whose_turn_it_was() -> None:
    run = run_at(SORT_BOARD)
    first, second, *_ = run.plan.rounds[2].tiles
    run.place(first.side)
    run.place(LEFT if second.side == RIGHT else RIGHT)
    run.next()
    assert points_of(run) == [0, 0, 1]
    assert [each.is_right for each in run.slide.tiles] == [True, False, False, False, False, False]


def test_a_tile_can_be_taken_back() -> None:
    run = run_at(SORT_BOARD)
    before = run.slide
    run.place(RIGHT)
    assert run.slide.tiles[0].side == RIGHT
    run.unplace()
    assert run.slide == before


def test_a_board_has_no_place_for_both() -> None:
    run = run_at(SORT_BOARD)
    run.place(BOTH)
    assert run.state.plays[2].placed == ()


def test_who_buzzes_first_may_answer() -> None:
    run = run_at(BUZZER)
    run.buzz(1)
    run.buzz(0)
    assert (run.slide.active_team, run.slide.task) == (1, Task.ANSWER)
    run.judge(is_right=True)
    run.next()
    assert points_of(run) == [0, 1, 0]


def test_who_answered_wrong_is_locked_out() -> None:
    run = run_at(BUZZER)
    run.buzz(1)
    run.judge(is_right=False)
    run.buzz(1)
    assert (run.desk.buzzed, run.desk.locked_out) == (None, (1,))
    run.buzz(2)
    run.judge(is_right=True)
    run.next()
    assert points_of(run) == [0, 0, 1]


def test_the_timer_waits_for_the_answer_of_who_buzzed() -> None:
    run = run_at(BUZZER)
    run.buzz(0)
    run.tick(3)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=False)
    run.judge(is_right=False)
    assert run.slide.countdown == Countdown(left=30, total=30, is_running=True)


def test_a_judgement_and_a_buzz_can_be_taken_back() -> None:
    run = run_at(BUZZER)
    run.buzz(0)
    run.judge(is_right=False)
    run.unbuzz()
    assert (run.desk.buzzed, run.desk.locked_out) == (0, ())
    run.unbuzz()
    assert run.slide.task is Task.BUZZ


def test_points_can_be_corrected_by_hand() -> None:
    run = run_at(WHICH_SIDE)
    run.change_points(2, 1)
    run.change_points(2, 1)
    run.change_points(2, -1)
    assert points_of(run) == [0, 0, 1]
    assert run.desk.points == (0, 0, 1)


def test_nobody_scores_in_a_discussion() -> None:
    run = run_at(DISCUSSION)
    answers = run.desk.answers
    run.vote(0, LEFT)
    run.next()
    assert (answers, points_of(run)) == ((), [0, 0, 0])

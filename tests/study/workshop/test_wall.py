"""What the wall shows, and when."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import BOTH
from desktop_app.study.workshop.planning import CannotPlan, make_plan
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.study.workshop.run import Stage, WorkshopRun
from desktop_app.study.workshop.slide import Scene, Task
from tests.strategies import decks
from tests.study.workshop.other_answers import with_other_answers
from tests.study.workshop.rounds_of_all_kinds import (
    ALL_KINDS,
    LEFT,
    RIGHT,
    answer,
    run_at,
    wrong_side,
)

WHICH_SIDE, SCENARIO, SORT_BOARD, BUZZER, DISCUSSION = RoundKind


def test_a_blank_wall_shows_nothing_and_comes_back_as_it_was() -> None:
    run = run_at(WHICH_SIDE)
    before = run.slide
    run.blank()
    assert run.slide.scene is Scene.BLANK
    run.blank()
    assert run.slide == before


def test_the_next_step_shows_the_wall_again() -> None:
    run = run_at(WHICH_SIDE)
    run.blank()
    run.next()
    assert run.slide.is_revealed


def test_votes_stay_hidden_until_the_answer_is_shown() -> None:
    run = run_at(WHICH_SIDE)
    before = run.slide
    answer(run, True, False)
    assert run.slide == before
    assert run.desk.votes != (None, None, None)


def test_the_answer_stands_on_its_panel_with_reason_and_teams() -> None:
    run = run_at(WHICH_SIDE)
    answer(run, True, False, True)
    run.next()
    (right,) = (each for each in run.slide.panels if each.is_right)
    assert run.desk.round is not None
    assert (right.side, right.text) == (run.desk.round.right, run.desk.round.reason)
    assert right.teams == (0, 2)


def test_a_heading_that_tells_comes_with_the_answer() -> None:
    run = run_at(WHICH_SIDE)
    assert run.slide.heading == ""
    run.next()
    assert run.slide.heading.startswith("Title of c")


def test_both_stands_in_the_middle() -> None:
    assert [each.side for each in run_at(WHICH_SIDE).slide.panels] == [LEFT, BOTH, RIGHT]


def test_a_scenario_names_the_roles_where_the_sides_do_not() -> None:
    roles = {each.side: each.role for each in run_at(SCENARIO).slide.panels}
    assert roles == {LEFT: "owner", BOTH: "", RIGHT: "manager of projects"}


def test_a_role_that_is_the_side_s_own_name_is_not_said_twice() -> None:
    run = run_at(SCENARIO)
    roles = ((LEFT, "leadership"), (RIGHT, "boss"))
    same = replace(run.plan, rounds=tuple(replace(each, roles=roles) for each in run.plan.rounds))
    assert [each.role for each in WorkshopRun(same, run.state).slide.panels] == ["", "", "boss"]


def test_a_board_is_titled_once() -> None:
    slide = run_at(SORT_BOARD, Stage.REVEALED).slide
    assert (slide.heading, slide.prompt) == ("", "Characteristics")


def test_a_buzzer_round_shows_one_statement_and_then_the_other() -> None:
    run = run_at(BUZZER)
    round_ = run.desk.round
    assert round_ is not None
    before = {each.side: each.text for each in run.slide.panels}
    run.next()
    after = {each.side: each.text for each in run.slide.panels}
    assert before == {wrong_side(round_): round_.prompt, round_.right: ""}
    assert after == {wrong_side(round_): round_.prompt, round_.right: round_.answer}
    assert run.slide.prompt == "What belongs on the other side?"


def test_a_discussion_shows_the_positions_last() -> None:
    run = run_at(DISCUSSION)
    assert (run.slide.task, run.slide.positions, run.slide.panels) == (Task.DISCUSS, (), ())
    run.next()
    assert run.slide.positions == (("One", "This one."), ("Two", "That one."))


@pytest.mark.parametrize(
    ("voting", "task"),
    [(Voting.KEYS, Task.VOTE), (Voting.HANDS, Task.COUNT_HANDS), (Voting.CORNERS, Task.SHOW_CARDS)],
)
def test_the_room_is_told_how_to_vote(voting: Voting, task: Task) -> None:
    assert run_at(WHICH_SIDE, voting=voting).slide.task is task


def test_the_room_is_told_to_think_alone_first_and_say_why_last() -> None:
    run, tasks = run_at(WHICH_SIDE, Stage.READY, alone_first=True, asks_why=True), []
    while run.stage is not Stage.REVEALED:
        tasks.append(run.slide.task)
        run.next()
    assert tasks == [Task.THINK_ALONE, Task.THINK_ALONE, Task.VOTE, Task.SAY_WHY]


@settings(max_examples=40)
@given(decks(), st.integers(0, 999), st.booleans())
def test_the_wall_tells_nothing_before_its_time_whatever_the_deck(
    any_deck: Deck, seed: int, alone_first: bool
) -> None:
    try:
        made = make_plan(any_deck, replace(ALL_KINDS, seed=seed, alone_first=alone_first, asks_why=True))
    except CannotPlan:
        return
    run = WorkshopRun(made)
    while run.stage is not Stage.RESULTS:
        assert with_other_answers(run).slide == run.slide
        round_ = run.desk.round
        if round_ is not None and round_.answer and not run.slide.is_revealed:
            told = (run.slide.heading, run.slide.prompt, *(panel.text for panel in run.slide.panels))
            assert not any(round_.answer in text for text in told if text != round_.ask)
        run.next()

"""The way through a run, one rule each. `test_run_in_any_order` is the rest."""

from dataclasses import replace

import pytest

from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.run import Stage, Step, WorkshopRun
from desktop_app.study.workshop.slide import Scene
from tests.study.workshop.rounds_of_all_kinds import (
    LEFT,
    TEAMS,
    answer,
    plan,
    points_of,
    run_at,
)

WHICH_SIDE, SCENARIO, SORT_BOARD, BUZZER, DISCUSSION = RoundKind


def test_the_title_names_the_deck_and_the_teams() -> None:
    slide = WorkshopRun(plan()).slide
    assert (slide.scene, slide.title) == (Scene.TITLE, "All kinds")
    assert [each.name for each in slide.teams] == list(TEAMS)


def test_the_filled_button_leads_through_a_round_of_votes() -> None:
    run, steps = WorkshopRun(plan(alone_first=True, asks_why=True)), []
    while run.slide.number < 2:
        steps.append(run.next_step)
        run.next()
    assert steps == [
        Step.START,
        Step.START_TIMER,
        Step.ASK_TEAMS,
        Step.ASK_WHY,
        Step.REVEAL,
        Step.NEXT_ROUND,
    ]


@pytest.mark.parametrize("kind", [SORT_BOARD, BUZZER, DISCUSSION])
def test_only_votes_are_asked_alone_first_and_for_the_reason(kind: RoundKind) -> None:
    run = run_at(kind, Stage.READY, alone_first=True, asks_why=True)
    run.next()
    assert (run.stage, run.next_step) == (Stage.VOTING, Step.REVEAL)


def test_after_the_last_round_come_the_results_and_the_end() -> None:
    run, steps = run_at(DISCUSSION, Stage.REVEALED), []
    while run.stage is not Stage.ENDED:
        steps.append(run.next_step)
        run.next()
    assert steps == [Step.SHOW_RESULTS, Step.END]
    assert run.slide.scene is Scene.RESULTS


def test_without_a_timer_a_round_begins_at_once() -> None:
    run = WorkshopRun(plan(seconds=0))
    run.next()
    assert (run.stage, run.slide.countdown) == (Stage.VOTING, None)


def test_back_takes_one_step_and_hides_the_answer_again() -> None:
    run = run_at(WHICH_SIDE, Stage.REVEALED)
    answer(run, True)
    run.back()
    assert (run.stage, run.slide.is_revealed) == (Stage.VOTING, False)


def test_back_from_a_round_shows_the_answer_of_the_one_before() -> None:
    run = run_at(WHICH_SIDE, Stage.REVEALED)
    shown = run.slide
    run.next()
    run.back()
    assert (run.slide.number, run.slide.panels, run.slide.is_revealed) == (1, shown.panels, True)


def test_back_from_the_first_round_shows_the_title() -> None:
    run = run_at(WHICH_SIDE, Stage.READY)
    run.back()
    assert run.slide == WorkshopRun(plan()).slide


def test_back_from_the_results_shows_the_last_answer() -> None:
    run = run_at(DISCUSSION, Stage.REVEALED)
    before = run.slide
    run.next()
    run.back()
    assert run.slide == replace(before, countdown=run.slide.countdown)


def test_back_to_a_skipped_round_begins_it_again() -> None:
    run = run_at(SCENARIO, Stage.READY)
    run.back()
    assert (run.slide.number, run.stage) == (1, Stage.READY)
    assert not run.state.plays[0].is_skipped


def test_a_skipped_round_counts_for_nothing() -> None:
    run = run_at(WHICH_SIDE)
    answer(run, True, True, True)
    run.skip()
    assert points_of(run) == [0, 0, 0]
    assert (run.results.rounds, run.results.contrasts) == (0, ())


def test_the_last_round_can_be_skipped() -> None:
    run = run_at(DISCUSSION)
    run.skip()
    assert run.stage is Stage.RESULTS


def test_the_answer_can_be_shown_at_once() -> None:
    run = run_at(WHICH_SIDE, Stage.ALONE, alone_first=True, asks_why=True)
    run.reveal()
    assert run.stage is Stage.REVEALED


@pytest.mark.parametrize("team", [-1, 3, 99])
def test_a_team_that_is_not_there_changes_nothing(team: int) -> None:
    for kind in RoundKind:
        run = run_at(kind)
        before = run.state
        run.vote(team, LEFT)
        run.buzz(team)
        run.change_points(team, 1)
        assert run.state == before


def test_a_plan_without_rounds_cannot_run() -> None:
    with pytest.raises(ValueError, match="at least one round"):
        WorkshopRun(replace(plan(), rounds=()))


def test_the_next_round_and_the_note_are_the_facilitator_s_alone() -> None:
    run = run_at(WHICH_SIDE)
    assert run.desk.round is not None
    assert run.desk.round.note.startswith("Note of c")
    assert run.desk.next_round == run.plan.rounds[1]
    assert "Note of" not in str(run.slide)

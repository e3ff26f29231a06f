"""What the facilitator's desk says, without a window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.rounds import RoundKind, Voting
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.workshop import desk_words
from desktop_app.ui.workshop.notes_block import Answer
from desktop_app.ui.workshop.votes_row import Entry
from desktop_app.ui.workshop.votes_state import votes_state
from tests.study.workshop.rounds_of_all_kinds import plan, run_at


@pytest.fixture(autouse=True)
def _translated(qtbot: QtBot) -> None:
    """Words are put together by Qt."""


def told(run: WorkshopRun) -> tuple[str, str]:
    """What is missing, and the next step."""
    desk = run.desk
    missing = desk_words.waiting_words(desk, run.plan.chosen.teams, run.stage)
    return missing, desk_words.step_words(run.next_step, desk.round)


def test_who_has_not_voted_yet_is_named_while_it_is_few() -> None:
    run = run_at(RoundKind.WHICH_SIDE)
    assert told(run) == ("3 teams have not voted yet", "Reveal the answer")
    run.vote(0, run.plan.sides[0][0])
    two = f"{isolated('East')} and {isolated('South')} have not voted yet"
    assert told(run)[0] == two
    run.vote(2, run.plan.sides[0][0])
    assert told(run)[0] == f"{isolated('East')} has not voted yet"
    run.vote(1, run.plan.sides[1][0])
    assert told(run)[0] == ""


def test_tiles_that_are_to_be_placed_are_counted() -> None:
    run = run_at(RoundKind.SORT_BOARD)
    tiles = len(run.plan.rounds[run.state.place].tiles)
    assert told(run)[0] == f"{tiles} still to place"
    for _ in range(tiles - 1):
        run.place(run.plan.sides[0][0])
    assert told(run)[0] == "1 still to place"


def test_in_a_discussion_nobody_is_right() -> None:
    run = run_at(RoundKind.DISCUSSION)
    assert told(run) == ("", "Show what is said")
    answers, reason = desk_words.notes_of(run.plan, run.desk)
    assert all(answer.place is None for answer in answers)
    assert not reason


def test_the_time_spent_and_the_time_left_by_the_plan() -> None:
    run = WorkshopRun(plan())
    left = -(-run.desk.seconds_left // 60)
    assert desk_words.time_words(run.desk) == f"0 min in, about {left} left"
    run.next()
    for _ in range(150):
        run.tick(1)
    assert desk_words.time_words(run.desk).startswith("2 min in, about ")


def test_a_scenario_names_the_side_and_its_role() -> None:
    run = run_at(RoundKind.SCENARIO)
    round_ = run.plan.rounds[run.state.place]
    assert round_.right is not None
    (answer,) = desk_words.answers_of(run.plan, round_)
    place = desk_words.place_of(run.plan, round_.right)
    assert answer == Answer(desk_words.side_words(run.plan, round_, round_.right), place)
    roles = dict(round_.roles)
    assert roles[run.plan.sides[0][0]] in desk_words.side_words(run.plan, round_, run.plan.sides[0][0])


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        (RoundKind.WHICH_SIDE, Entry.HANDS),
        (RoundKind.BUZZER, Entry.BUZZ),
        (RoundKind.SORT_BOARD, Entry.NOTHING),
        (RoundKind.DISCUSSION, Entry.NOTHING),
    ],
)
def test_each_kind_of_round_has_its_way_of_entering(kind: RoundKind, entry: Entry) -> None:
    state = votes_state(run_at(kind, voting=Voting.HANDS), None, str)
    assert state.entry is entry
    assert (state.board is not None) is (kind is RoundKind.SORT_BOARD)
    assert [line.points for line in state.lines] == [0, 0, 0]


def test_everybody_alone_has_two_lines_and_no_points() -> None:
    state = votes_state(run_at(RoundKind.WHICH_SIDE, Stage.ALONE, alone_first=True), 1, str)
    assert [line.name for line in state.lines] == ["Sure", "Not sure"]
    assert [line.is_picked for line in state.lines] == [False, True]
    assert {line.points for line in state.lines} == {None}

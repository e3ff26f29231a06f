from dataclasses import replace
from itertools import pairwise

import pytest

from desktop_app.study.workshop.planning import CannotPlan, follow_up, make_plan
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun
from tests.study.workshop.rounds_of_all_kinds import (
    ALL_KINDS,
    LEFT,
    RIGHT,
    contrast,
    deck,
    right_side,
    wrong_side,
)

VOTES = replace(ALL_KINDS, kinds=(RoundKind.WHICH_SIDE, RoundKind.SCENARIO))


def played(plan: WorkshopPlan, *wrong: int) -> WorkshopRun:
    """Every team answers every round right, but those at these places."""
    run = WorkshopRun(plan)
    while run.stage is not Stage.RESULTS:
        if (round_ := run.desk.round) is not None and run.stage is Stage.VOTING:
            for team in range(len(plan.chosen.teams)):
                run.vote(team, (wrong_side if run.state.place in wrong else right_side)(round_))
        run.next()
    return run


def statements(plan: WorkshopPlan) -> list[tuple[str, str | None]]:
    return [(each.item, each.statement) for each in plan.rounds]


def pair_of(round_: Round) -> str:
    """The contrast's statements of the same number belong together."""
    return round_.prompt[-1]


def test_what_was_missed_is_asked_again() -> None:
    plan = make_plan(deck(), VOTES)
    again = follow_up(deck(), plan, played(plan, 1, 4).results)
    missed = statements(plan)
    assert {missed[1], missed[4]} <= set(statements(again))


@pytest.mark.parametrize("seed", range(6))
def test_each_missed_contrast_is_also_asked_with_something_new(seed: int) -> None:
    """Of three pairs of statements two were shown: something new is of the third."""
    three = replace(deck(), items=(contrast("c1", statements=3),))
    plan = make_plan(three, replace(VOTES, kinds=(RoundKind.WHICH_SIDE,), minutes=9, seed=seed))
    again = follow_up(three, plan, played(plan, 0).results)
    assert len(plan.rounds) == len(again.rounds) == 2
    assert len({pair_of(each) for each in (*plan.rounds, *again.rounds)}) == 3
    assert pair_of(again.rounds[0]) == pair_of(plan.rounds[0])


def test_nothing_is_asked_that_was_right_throughout() -> None:
    plan = make_plan(deck(), VOTES)
    wrong = plan.rounds[0]
    again = follow_up(deck(), plan, played(plan, 0).results)
    assert {each.contrast for each in again.rounds} == {wrong.contrast}


def test_a_tile_placed_wrong_is_asked_on_its_own() -> None:
    plan = make_plan(deck(), replace(ALL_KINDS, kinds=(RoundKind.SORT_BOARD,)))
    run = WorkshopRun(plan)
    run.next()
    first = plan.rounds[0].tiles[0]
    run.place(RIGHT if first.side == LEFT else LEFT)
    run.reveal()
    again = follow_up(deck(), plan, run.results)
    assert (again.rounds[0].kind, again.rounds[0].prompt) == (RoundKind.WHICH_SIDE, first.text)


def test_two_rounds_of_a_contrast_do_not_follow_each_other() -> None:
    plan = make_plan(deck(), replace(VOTES, kinds=(RoundKind.WHICH_SIDE,)))
    again = follow_up(deck(), plan, played(plan, 0, 1, 2, 3).results)
    topics = [each.contrast or each.item for each in again.rounds]
    assert all(one != other for one, other in pairwise(topics))


def test_it_is_a_plan_like_any_other() -> None:
    plan = make_plan(deck(), VOTES)
    again = follow_up(deck(), plan, played(plan, *range(8)).results)
    assert (again.deck, again.chosen.teams) == (plan.deck, plan.chosen.teams)
    assert again.about_minutes <= again.chosen.minutes
    assert played(again).results.missed == ()


def test_where_nothing_was_missed_there_is_nothing_to_practise() -> None:
    plan = make_plan(deck(), VOTES)
    with pytest.raises(CannotPlan, match="Nothing was missed"):
        follow_up(deck(), plan, played(plan).results)


def test_what_is_no_longer_in_the_deck_is_left_out() -> None:
    plan = make_plan(deck(), VOTES)
    results = played(plan, *range(len(plan.rounds))).results
    fewer = replace(deck(), items=tuple(item for item in deck().items if item.id != "c0"))
    again = follow_up(fewer, plan, results)
    assert "c0" not in {each.item for each in again.rounds}
    with pytest.raises(CannotPlan):
        follow_up(replace(deck(), items=()), plan, results)


def test_a_set_of_usual_choices_keeps_its_teams_and_its_timer() -> None:
    plan = make_plan(deck(), WorkshopSet(seconds=45, asks_why=True))
    again = follow_up(deck(), plan, played(plan, *range(9)).results)
    assert {each.seconds for each in again.rounds if each.kind is RoundKind.WHICH_SIDE} == {45}
    assert again.chosen.asks_why

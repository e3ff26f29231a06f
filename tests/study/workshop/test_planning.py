from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import BOTH, ItemId, StatementId
from desktop_app.domain.item import Contrast, Disagreement, Example, TraitSet, counterpart_of
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.planning import CannotPlan, Estimate, fits, make_plan, possible_kinds
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopPlan, WorkshopSet
from tests.decks.built_in import FILES, built_in
from tests.strategies import decks
from tests.study.workshop.rounds_of_all_kinds import ALL_KINDS, LEFT, RIGHT, contrast, deck

MAIN = "leadership-vs-management"
seeds = st.integers(0, 10_000)
choices = st.builds(
    WorkshopSet,
    minutes=st.integers(5, 180),
    kinds=st.lists(st.sampled_from(RoundKind), min_size=1, unique=True).map(tuple),
    teams=st.integers(2, 8).map(lambda number: tuple(map(str, range(number)))),
    voting=st.sampled_from(Voting),
    seconds=st.sampled_from((0, 30, 90)),
    alone_first=st.booleans(),
    asks_why=st.booleans(),
    seed=seeds,
)


def planned(wanted: Deck, chosen: WorkshopSet) -> WorkshopPlan | None:
    try:
        return make_plan(wanted, chosen)
    except CannotPlan:
        return None


def asked(plan: WorkshopPlan) -> list[tuple[ItemId, StatementId | None]]:
    """What the rounds ask; of a buzzer round the statement that is shown."""
    found: list[tuple[ItemId, StatementId | None]] = []
    for each in plan.rounds:
        found += [(each.item, tile.statement) for tile in each.tiles] or [(each.item, each.statement)]
    return found


def test_45_minutes_are_ten_rounds_of_four_kinds() -> None:
    plan = make_plan(built_in(MAIN), WorkshopSet())
    assert fits(built_in(MAIN), WorkshopSet()) == Estimate(10, 44)
    assert Counter(each.kind for each in plan.rounds) == {
        RoundKind.WHICH_SIDE: 3,
        RoundKind.SCENARIO: 3,
        RoundKind.SORT_BOARD: 2,
        RoundKind.BUZZER: 2,
    }


@settings(max_examples=30)
@given(seeds)
def test_ten_rounds_are_spread_over_as_many_contrasts(seed: int) -> None:
    plan = make_plan(built_in(MAIN), WorkshopSet(seed=seed))
    topics = [each.contrast or each.item for each in plan.rounds]
    assert len(set(topics)) == len(topics) == 10


@settings(max_examples=40)
@given(st.sampled_from([*((path.stem, 45) for path in FILES), (MAIN, 60), (MAIN, 90)]), seeds)
def test_neither_side_is_right_more_often(case: tuple[str, int], seed: int) -> None:
    """As long as the deck is not used up."""
    name, minutes = case
    plan = make_plan(built_in(name), WorkshopSet(seed=seed, minutes=minutes))
    left, right = (side for side, _, _ in plan.sides)
    for kinds in (VOTED, {RoundKind.BUZZER}):
        times = Counter(each.right for each in plan.rounds if each.kind in kinds)
        assert abs(times[left] - times[right]) <= 1
        assert times[BOTH] <= max(1, sum(times.values()) // 4)


def test_the_right_side_does_not_simply_alternate() -> None:
    found = [make_plan(built_in(MAIN), WorkshopSet(seed=seed, minutes=60)) for seed in range(8)]
    rows = [[each.right for each in plan.rounds if each.kind in VOTED] for plan in found]
    assert sum(one == other for row in rows for one, other in pairwise(row)) >= len(rows)


@settings(max_examples=30)
@given(seeds)
def test_two_rounds_of_a_contrast_do_not_follow_each_other(seed: int) -> None:
    two = (ItemId("c1"), ItemId("c2"))
    plan = make_plan(deck(), replace(ALL_KINDS, contrasts=two, kinds=(RoundKind.WHICH_SIDE,), seed=seed))
    assert len(plan.rounds) == 4
    assert all(one.contrast != other.contrast for one, other in pairwise(plan.rounds))


@settings(max_examples=30)
@given(seeds)
def test_a_kind_does_not_come_twice_in_a_row(seed: int) -> None:
    plan = make_plan(built_in(MAIN), WorkshopSet(seed=seed, kinds=tuple(RoundKind), minutes=60))
    assert all(one.kind is not other.kind for one, other in pairwise(plan.rounds))


@settings(max_examples=30)
@given(decks(), choices)
def test_a_plan_fits_its_minutes(any_deck: Deck, chosen: WorkshopSet) -> None:
    plan = planned(any_deck, chosen)
    if plan is not None:
        assert plan.rounds
        assert {each.kind for each in plan.rounds} <= set(chosen.kinds)
        assert plan.about_minutes <= chosen.minutes or len(plan.rounds) == 1


@settings(max_examples=30)
@given(decks(), choices)
def test_nothing_is_asked_twice(any_deck: Deck, chosen: WorkshopSet) -> None:
    plan = planned(any_deck, chosen)
    if plan is not None:
        assert len(set(asked(plan))) == len(asked(plan))


@given(choices)
def test_no_statement_comes_whose_counterpart_was_shown(chosen: WorkshopSet) -> None:
    plan = planned(deck(), replace(chosen, minutes=120))
    items = {item.id: item for item in deck().items if isinstance(item, Contrast)}
    found = [] if plan is None else [each for each in plan.rounds if each.item in items]
    seen = Counter(
        frozenset({(each.item, statement.id), (each.item, other.id)})
        for each in found
        for statement in items[each.item].statements
        if statement.id == each.statement and (other := counterpart_of(items[each.item], statement))
    )
    assert all(times == 1 for times in seen.values())


@given(choices)
def test_what_is_kept_for_the_monthly_check_is_never_shown(chosen: WorkshopSet) -> None:
    plan = planned(deck(), replace(chosen, minutes=180, kinds=(RoundKind.SCENARIO,)))
    assert plan is not None
    assert {each.prompt for each in plan.rounds} == {f"Case {number}" for number in range(4)}


@settings(max_examples=30)
@given(decks(), choices)
def test_the_same_choices_give_the_same_plan(any_deck: Deck, chosen: WorkshopSet) -> None:
    assert planned(any_deck, chosen) == planned(any_deck, chosen)


def test_traits_that_are_sorted_are_not_voted_on_one_by_one() -> None:
    """The board takes eight of the nine traits, so only one is left to vote on."""
    wanted = replace(
        deck(), items=tuple(item for item in deck().items if isinstance(item, TraitSet | Example))
    )
    kinds = (RoundKind.WHICH_SIDE, RoundKind.SCENARIO, RoundKind.SORT_BOARD)
    plan = make_plan(wanted, WorkshopSet(kinds=kinds, minutes=30))
    assert Counter(each.kind for each in plan.rounds) == {
        RoundKind.WHICH_SIDE: 1,
        RoundKind.SCENARIO: 4,
        RoundKind.SORT_BOARD: 1,
    }


def test_a_huge_deck_is_planned_from_some_of_its_contrasts() -> None:
    plan = make_plan(deck(contrasts=1000), replace(ALL_KINDS, minutes=180, kinds=(RoundKind.BUZZER,)))
    assert len({each.contrast for each in plan.rounds}) == len(plan.rounds) == 60
    scenarios = make_plan(deck(contrasts=1000), replace(ALL_KINDS, kinds=(RoundKind.SCENARIO,)))
    assert all(each.heading for each in scenarios.rounds)
    one = (ItemId("c999"),)
    assert make_plan(deck(contrasts=1000), replace(ALL_KINDS, contrasts=one)).rounds[0].contrast == one[0]


def test_another_seed_gives_other_rounds() -> None:
    first, second = (make_plan(built_in(MAIN), WorkshopSet(seed=seed)) for seed in (1, 2))
    assert set(asked(first)) != set(asked(second))


def test_only_chosen_contrasts_are_asked() -> None:
    chosen = replace(ALL_KINDS, contrasts=(ItemId("c1"), ItemId("traits")), kinds=tuple(RoundKind)[:4])
    plan = make_plan(deck(), chosen)
    assert {each.contrast for each in plan.rounds} == {ItemId("c1"), ItemId("traits")}


@pytest.mark.parametrize("seed", range(20))
def test_what_both_have_in_common_is_asked_now_and_then(seed: int) -> None:
    plan = make_plan(built_in(MAIN), WorkshopSet(seed=seed, kinds=(RoundKind.WHICH_SIDE,), minutes=60))
    assert sum(each.right == BOTH for each in plan.rounds) == 3
    assert all(each.offers_both for each in plan.rounds)


@pytest.mark.parametrize(("teams", "tiles"), [(2, 8), (3, 6), (4, 8), (5, 5), (6, 6), (7, 7), (8, 8)])
def test_each_team_places_as_many_tiles(teams: int, tiles: int) -> None:
    chosen = replace(ALL_KINDS, kinds=(RoundKind.SORT_BOARD,), teams=tuple("ABCDEFGH"[:teams]))
    board = make_plan(deck(), chosen).rounds[0]
    sides = Counter(tile.side for tile in board.tiles)
    assert len(board.tiles) == tiles
    assert abs(sides[LEFT] - sides[RIGHT]) <= 1


def test_a_deck_without_trait_sets_sorts_the_statements_of_a_contrast() -> None:
    board = make_plan(built_in("coaching-vs-mentoring"), WorkshopSet(kinds=(RoundKind.SORT_BOARD,))).rounds[0]
    assert len(board.tiles) == 4
    assert board.heading_tells
    assert board.prompt.endswith("?")


def test_a_scenario_has_its_setting_its_roles_and_the_heading_of_its_contrast() -> None:
    found = next(each for each in make_plan(deck(), ALL_KINDS).rounds if each.kind is RoundKind.SCENARIO)
    assert (found.setting, found.roles[0]) == ("A firm", (LEFT, "owner"))
    assert found.heading.startswith("Title of c")
    assert found.heading_tells
    assert found.good_reason == (f"Point of {found.prompt[-1]}",)


def test_a_round_has_the_note_for_the_facilitator() -> None:
    plan = make_plan(deck(), replace(ALL_KINDS, kinds=(RoundKind.WHICH_SIDE,), contrasts=(ItemId("c3"),)))
    assert {each.note for each in plan.rounds} == {"Note of c3"}


def test_a_discussion_says_who_takes_which_position() -> None:
    (round_,) = make_plan(deck(), replace(ALL_KINDS, kinds=(RoundKind.DISCUSSION,))).rounds
    assert [each.who for each in round_.positions] == ["One", "Two"]
    assert [each.text for each in round_.positions] == ["This one.", "That one."]
    assert round_.right is None


def test_a_title_with_the_counterpart_in_it_comes_with_the_answer() -> None:
    made = contrast("c", statements=1)
    left, _ = made.statements
    wanted = replace(deck(), items=(replace(made, title=f"Of “{left.text.upper()}” and more"),))
    found = [make_plan(wanted, replace(ALL_KINDS, kinds=(RoundKind.BUZZER,), seed=n)) for n in range(8)]
    told = {each.rounds[0].answer: each.rounds[0].heading_tells for each in found}
    assert told == {left.text: True, made.statements[1].text: False}


def test_a_counterpart_that_stands_in_the_statement_is_not_looked_for() -> None:
    made = contrast("c", statements=2)
    one, two, three, four = made.statements
    made = replace(made, statements=(replace(one, text=f"{three.text}, or not"), two, three, four))
    wanted = replace(deck(), items=(made,))
    plan = make_plan(wanted, replace(ALL_KINDS, kinds=(RoundKind.BUZZER,)))
    assert all(each.answer not in each.prompt for each in plan.rounds)


def test_what_takes_longer_makes_fewer_rounds() -> None:
    usual = fits(built_in(MAIN), WorkshopSet())
    slow = fits(built_in(MAIN), WorkshopSet(alone_first=True, asks_why=True, voting=Voting.HANDS))
    assert slow.rounds < usual.rounds
    assert slow.minutes <= 45


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"teams": ("One",)}, "2 to 8 teams"),
        ({"kinds": ()}, "No kind of round"),
        ({"contrasts": (ItemId("gone"),)}, "no contrast “gone”"),
        ({"contrasts": (ItemId("traits"),), "kinds": (RoundKind.BUZZER,)}, "makes a round"),
    ],
)
def test_what_cannot_be_planned_is_said_with_a_remedy(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(CannotPlan, match=sentence) as error:
        make_plan(deck(), replace(ALL_KINDS, **changes))  # type: ignore[arg-type]
    assert str(error.value.way_on)


def test_a_plain_deck_can_only_be_discussed() -> None:
    plain = Deck(
        replace(deck().head, sides=()),
        tuple(item for item in deck().items if isinstance(item, Disagreement)),
    )
    assert possible_kinds(plain) == {RoundKind.DISCUSSION}
    with pytest.raises(CannotPlan, match="two sides"):
        make_plan(plain, WorkshopSet())


def test_the_kinds_that_a_deck_has_rounds_of() -> None:
    assert possible_kinds(deck()) == set(RoundKind)
    assert possible_kinds(deck(), (ItemId("traits"),)) == {
        RoundKind.WHICH_SIDE,
        RoundKind.SORT_BOARD,
        RoundKind.DISCUSSION,
    }
    without = replace(deck(), items=tuple(each for each in deck().items if not isinstance(each, Example)))
    assert RoundKind.SCENARIO not in possible_kinds(without)


def test_a_room_without_a_timer_has_time_all_the_same() -> None:
    plan = make_plan(deck(), replace(ALL_KINDS, seconds=0))
    assert {each.seconds for each in plan.rounds} == {0}
    assert min(each.about_seconds for each in plan.rounds) >= 150

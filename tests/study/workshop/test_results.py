import json
from dataclasses import fields, replace

import pytest

from desktop_app.domain.ids import BOTH, ItemId
from desktop_app.study.workshop import results
from desktop_app.study.workshop.results import ContrastResult, Missed, Results, Share, TakenFor
from desktop_app.study.workshop.rounds import Round, RoundKind
from desktop_app.study.workshop.run import Stage, WorkshopRun
from tests.study.workshop.rounds_of_all_kinds import LEFT, RIGHT, plan, run_at

WHICH_SIDE, SCENARIO, SORT_BOARD, BUZZER, DISCUSSION = RoundKind


def only(found: Results) -> ContrastResult:
    (result,) = found.contrasts
    return result


def of_left(run: WorkshopRun) -> Round:
    """The present round, made one whose answer is the left side."""
    assert run.desk.round is not None
    return replace(run.desk.round, right=LEFT)


def run_of(*rounds: Round, **chosen: object) -> WorkshopRun:
    run = WorkshopRun(replace(plan(**chosen), rounds=rounds))
    run.next()
    run.next()
    return run


@pytest.fixture
def question() -> Round:
    """Whose answer is the left side."""
    return of_left(run_at(WHICH_SIDE))


def vote(run: WorkshopRun, *sides: str) -> None:
    for team, side in enumerate(sides):
        run.vote(team, {"l": LEFT, "r": RIGHT, "b": BOTH}[side])
    run.reveal()


def test_votes_are_counted_by_contrast(question: Round) -> None:
    run = run_of(question)
    vote(run, "l", "r")
    assert only(run.results) == ContrastResult(
        contrast=question.contrast,
        heading=question.heading,
        teams=Share(1, 2),
        confusions=(TakenFor(said=RIGHT, right=LEFT, times=1),),
    )


def test_a_confusion_has_its_direction(question: Round) -> None:
    run = run_of(question, replace(question, right=RIGHT))
    vote(run, "r", "r", "l")
    run.next()
    vote(run, "l", "r", "r")
    assert run.results.confusions == (TakenFor(RIGHT, LEFT, 2), TakenFor(LEFT, RIGHT, 1))


def test_both_is_wrong_but_no_confusion(question: Round) -> None:
    run = run_of(question)
    vote(run, "b", "l")
    assert run.results.contrasts[0].teams == Share(1, 2)
    assert run.results.confusions == ()


def test_hands_of_those_who_answered_alone_are_counted_beside(question: Round) -> None:
    run = run_of(question, alone_first=True)
    run.alone(LEFT, sure=5, unsure=1)
    run.alone(RIGHT, sure=2, unsure=4)
    run.next()
    vote(run, "l", "l", "l")
    result = only(run.results)
    assert (result.alone, result.sure_but_wrong, result.teams) == (Share(6, 12), 2, Share(3, 3))


def test_placed_tiles_are_answers_of_the_teams() -> None:
    run = run_at(SORT_BOARD)
    for _ in range(3):
        run.place(LEFT)
    run.reveal()
    right = sum(tile.side == LEFT for tile in run.plan.rounds[2].tiles[:3])
    assert only(run.results).teams == Share(right, 3)
    assert run.results.confusions == (TakenFor(LEFT, RIGHT, 3 - right),)


def test_buzzed_answers_are_counted_without_a_direction() -> None:
    run = run_at(BUZZER)
    for team, is_right in ((0, False), (1, True)):
        run.buzz(team)
        run.judge(is_right)
    run.reveal()
    assert only(run.results).teams == Share(1, 2)
    assert run.results.confusions == ()


def test_a_discussion_has_no_results_but_was_played() -> None:
    run = run_at(DISCUSSION, Stage.REVEALED)
    assert (run.results.contrasts, run.results.rounds) == ((), 1)


def test_the_hardest_contrast_comes_first_and_is_on_the_wall(question: Round) -> None:
    hard = replace(question, contrast=ItemId("hard"), heading="Hard")
    run = run_of(question, hard)
    vote(run, "l", "l", "r")
    run.next()
    vote(run, "r", "r", "l")
    run.next()
    assert [each.heading for each in run.results.contrasts] == ["Hard", question.heading]
    assert run.slide.hardest == "Hard"


def test_nothing_was_hard_where_all_was_right(question: Round) -> None:
    run = run_of(question)
    vote(run, "l", "l", "l")
    run.next()
    assert run.results.hardest is None
    assert run.slide.hardest == ""


def test_a_single_wrong_answer_does_not_make_a_contrast_the_hardest(question: Round) -> None:
    once = replace(question, contrast=ItemId("once"), heading="Once")
    run = run_of(question, question, once)
    for votes in ("rrl", "rrr"):
        vote(run, *votes)
        run.next()
        run.next()
    vote(run, "r")
    assert [each.heading for each in run.results.contrasts] == [question.heading, "Once"]


def test_what_belongs_to_no_contrast_is_counted_together_and_never_the_hardest(question: Round) -> None:
    alike = replace(question, contrast=None, heading="", right=BOTH)
    run = run_of(alike, replace(alike, item=ItemId("same-1")))
    vote(run, "l", "l", "b")
    run.next()
    vote(run, "l", "l", "l")
    assert only(run.results).teams == Share(1, 6)
    assert run.results.hardest is None


def test_what_was_missed_is_listed_the_worst_first(question: Round) -> None:
    other = replace(question, prompt="Other", item=ItemId("other"))
    right = replace(question, prompt="Right", item=ItemId("right"))
    run = run_of(question, other, right)
    for votes in ("rll", "rrl", "lll"):
        vote(run, *votes)
        run.next()
        run.next()
    assert run.results.missed == (
        Missed(other.item, other.statement, other.contrast, WHICH_SIDE, wrong=2),
        Missed(question.item, question.statement, question.contrast, WHICH_SIDE, wrong=1),
    )


def test_what_most_got_wrong_alone_was_missed_though_the_teams_were_right(question: Round) -> None:
    run = run_of(question, alone_first=True)
    run.alone(LEFT, sure=1, unsure=3)
    run.alone(RIGHT, sure=3, unsure=2)
    run.next()
    vote(run, "l", "l", "l")
    assert [each.wrong for each in run.results.missed] == [0]


def test_a_round_shown_without_an_answer_is_no_miss(question: Round) -> None:
    run = run_of(question)
    run.reveal()
    assert (run.results.missed, run.results.contrasts) == ((), ())


def test_teams_with_as_many_points_share_a_place() -> None:
    run = WorkshopRun(plan())
    run.change_points(1, 3)
    run.change_points(2, 3)
    assert [(each.name, each.points, each.place) for each in run.results.standings] == [
        ("East", 3, 1),
        ("South", 3, 1),
        ("North", 0, 3),
    ]


def test_results_are_kept_as_json_and_come_back_equal(question: Round) -> None:
    run = run_of(question, alone_first=True)
    run.alone(LEFT, 1, 2)
    run.next()
    vote(run, "l", "r", "b")
    kept = json.loads(json.dumps(results.as_json(run.results)))
    assert results.from_json(kept) == run.results


@pytest.mark.parametrize(
    "data", [None, [], {}, {"standings": []}, {"standings": 1, "contrasts": [], "confusions": []}]
)
def test_what_are_no_results_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="no results"):
        results.from_json(data)


def test_results_name_teams_and_contrasts_but_nobody() -> None:
    """A field more is a question of privacy: then this list is to be thought about, not just made longer."""
    assert {each.name for each in fields(Results)} == {
        "standings",
        "contrasts",
        "confusions",
        "missed",
        "rounds",
        "minutes",
    }

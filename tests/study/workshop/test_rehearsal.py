"""A workshop of 45 minutes as a facilitator runs it, undisturbed and with all that can come between."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import pytest

from desktop_app.study.workshop import snapshot
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import Stage, Step, WorkshopRun
from desktop_app.study.workshop.slide import Slide
from desktop_app.study.workshop.state import HIDDEN
from tests.decks.built_in import FILES, built_in

Disturb = Callable[[WorkshopRun], WorkshopRun]

SETS = {
    "usual": WorkshopSet(),
    "everything": WorkshopSet(kinds=tuple(RoundKind), alone_first=True, asks_why=True, voting=Voting.HANDS),
    "no timer, two teams": WorkshopSet(seconds=0, teams=("A", "B"), voting=Voting.CORNERS),
}
every_set = pytest.mark.parametrize("chosen", SETS.values(), ids=SETS)
every_deck = pytest.mark.parametrize("name", [path.stem for path in FILES])


def plan_of(name: str, chosen: WorkshopSet) -> WorkshopPlan:
    return make_plan(built_in(name), chosen)


def rehearse(plan: WorkshopPlan, disturb: Disturb = lambda run: run) -> tuple[WorkshopRun, list[Slide]]:
    """To its end, at the pace of the plan; `disturb` comes before each step."""
    run, slides = WorkshopRun(plan), []
    while run.stage is not Stage.ENDED:
        run = disturb(run)
        _answer(run)
        _wait(run)
        slides.append(run.slide)
        run.next()
    return run, slides


def _answer(run: WorkshopRun) -> None:
    """As a room does that knows most of it: drawn anew for each round, the same each time."""
    chance = random.Random(run.state.place)
    sides = [side for side, _ in run.desk.answers]
    for team, _ in enumerate(run.plan.chosen.teams):
        if sides:
            run.vote(team, chance.choice(sides))
            run.hands(team, chance.choice(sides), 5)
    for side in sides:
        run.alone(side, chance.randrange(9), chance.randrange(9))
    while run.desk.can_place:
        run.place(chance.choice(sides))
    while run.desk.can_buzz:
        free = [team for team, _ in enumerate(run.plan.chosen.teams) if team not in run.desk.locked_out]
        run.buzz(chance.choice(free))
        run.judge(is_right=chance.random() < 0.5)


def _wait(run: WorkshopRun) -> None:
    """An equal part of the round's time for each of its steps, second by second."""
    round_ = run.desk.round
    if round_ is not None:
        has_more = round_.kind in VOTED
        steps = 2 + (round_.seconds > 0) + has_more * (run.plan.chosen.alone_first + run.plan.chosen.asks_why)
        for _ in range(round_.about_seconds // steps):
            run.tick(1)


@every_deck
@every_set
def test_a_rehearsal_takes_its_minutes(name: str, chosen: WorkshopSet) -> None:
    run, _ = rehearse(plan_of(name, chosen))
    assert run.results.rounds == len(run.plan.rounds)
    assert run.plan.about_minutes - 2 <= run.results.minutes <= chosen.minutes


@every_set
def test_the_time_left_and_the_time_in_make_the_whole(chosen: WorkshopSet) -> None:
    plan = plan_of(FILES[0].stem, chosen)
    whole = sum(each.about_seconds for each in plan.rounds)

    def check(run: WorkshopRun) -> WorkshopRun:
        slack = 5 * (run.state.place + 1)
        if run.stage not in (Stage.RESULTS, Stage.ENDED):
            assert abs(run.desk.seconds_in + run.desk.seconds_left - whole) <= slack
        return run

    rehearse(plan, check)


def texts_of(slide: Slide) -> Iterator[str]:
    yield from (slide.title, slide.heading, slide.setting, slide.prompt, slide.reason, slide.hardest)
    for panel in slide.panels:
        yield from (panel.name, panel.text, panel.role)
    yield from (tile.text for tile in slide.tiles)
    yield from (text for position in slide.positions for text in position)
    yield from (team.name for team in slide.teams)


@every_deck
@every_set
def test_no_answer_is_read_on_the_wall_before_it_is_shown(name: str, chosen: WorkshopSet) -> None:
    def check(run: WorkshopRun) -> WorkshopRun:
        round_ = run.desk.round
        if round_ is not None and run.stage in HIDDEN:
            told = "\n".join(texts_of(run.slide))
            secrets = [round_.reason, round_.answer, round_.note, *(each.text for each in round_.positions)]
            secrets += [tile.why for tile in round_.tiles]
            if round_.heading_tells:
                secrets.append(round_.heading)
            assert not [secret for secret in secrets if secret and secret in told]
        return run

    rehearse(plan_of(name, chosen), check)


def _killed(run: WorkshopRun) -> WorkshopRun:
    resumed = snapshot.from_json(json.loads(json.dumps(snapshot.as_json(run))))
    was = run.slide.countdown
    if was is not None and was.is_running:
        resumed.toggle_timer()
    return resumed


def _display_gone(run: WorkshopRun) -> WorkshopRun:
    run.display(present=False)
    left = run.slide.countdown
    for _ in range(40):
        run.tick(1)
    run.display(present=True)
    assert left is None or run.slide.countdown is None or run.slide.countdown.left == left.left
    return run


def _slept(run: WorkshopRun) -> WorkshopRun:
    run.tick(2 * 60 * 60)
    return run


def _back_and_forth(run: WorkshopRun) -> WorkshopRun:
    if run.stage is Stage.REVEALED:
        run.back()
        run.reveal()
    return run


def _blanked(run: WorkshopRun) -> WorkshopRun:
    run.blank()
    run.tick(0.001)
    return run


@pytest.mark.parametrize("disturb", [_killed, _display_gone, _slept, _back_and_forth, _blanked])
@every_set
def test_what_comes_between_changes_no_result(chosen: WorkshopSet, disturb: Disturb) -> None:
    plan = plan_of("leadership-vs-management", chosen)
    undisturbed, _ = rehearse(plan)
    disturbed, _ = rehearse(plan, disturb)
    assert _without_time(disturbed.results) == _without_time(undisturbed.results)


def _without_time(results: Results) -> tuple[object, ...]:
    return (results.standings, results.contrasts, results.confusions, results.missed, results.rounds)


def test_ten_kills_in_one_rehearsal_lose_nothing() -> None:
    plan = plan_of("leadership-vs-management", SETS["everything"])
    steps = 0

    def now_and_then(run: WorkshopRun) -> WorkshopRun:
        nonlocal steps
        steps += 1
        return _killed(run) if steps % 3 == 0 else run

    killed, slides = rehearse(plan, now_and_then)
    whole, same = rehearse(plan)
    assert steps // 3 >= 10
    assert slides == same
    assert killed.results == whole.results


def test_the_facilitator_meets_each_step_in_its_turn() -> None:
    steps: list[Step] = []

    def note(run: WorkshopRun) -> WorkshopRun:
        steps.append(run.next_step)
        return run

    run, _ = rehearse(plan_of("leadership-vs-management", SETS["usual"]), note)
    a_round = [Step.START_TIMER, Step.REVEAL, Step.NEXT_ROUND]
    assert steps[:-2] == [Step.START, *a_round * len(run.plan.rounds)][:-1]
    assert steps[-2:] == [Step.SHOW_RESULTS, Step.END]

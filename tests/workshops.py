"""Workshops that were played, as a room of four teams plays them."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun

LEADERSHIP = DeckId("leadership-vs-management")
SHORT = WorkshopSet(minutes=15)
_TICK_SECONDS = 4.0


def leadership(engine: Engine) -> Deck:
    return engine.study.store.decks.deck(LEADERSHIP)


def plan_of(engine: Engine, chosen: WorkshopSet = SHORT) -> WorkshopPlan:
    return make_plan(leadership(engine), chosen)


def play(run: WorkshopRun, rounds: int | None = None) -> WorkshopRun:
    """Up to the results, or into the round after so many. The first team is always right, the others take the
    first side for the second and the other way round."""
    while run.stage is not Stage.RESULTS and (rounds is None or run.desk.number <= rounds):
        desk = run.desk
        if desk.can_count_alone:
            for side, _ in desk.answers:
                run.alone(side, 3, 2)
        if desk.can_vote and desk.round is not None:
            wrong = next(side for side, _ in desk.answers if side != desk.round.right)
            for team in range(len(run.plan.chosen.teams)):
                run.vote(team, wrong if team else desk.round.right)
        while (tile := run.desk.next_tile) is not None and run.desk.can_place:
            run.place(
                next(side for side, *_ in run.plan.sides if (side == tile.side) == (run.desk.turn == 0))
            )
        if run.desk.can_buzz:
            run.buzz(0)
            run.judge(True)
        run.tick(_TICK_SECONDS)
        run.next()
    return run


def ended(engine: Engine, chosen: WorkshopSet = SHORT) -> WorkshopRun:
    """A workshop whose results are kept."""
    keeper, run = WorkshopKeeper(engine.study), play(WorkshopRun(plan_of(engine, chosen)))
    keeper.save(run)
    keeper.finish(run)
    return run


def left_half_way(engine: Engine, rounds: int = 2) -> WorkshopRun:
    run = play(WorkshopRun(plan_of(engine)), rounds)
    WorkshopKeeper(engine.study).save(run)
    return run

"""The same questions with other answers: where none was shown, the wall must look the same."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.rounds import Round, RoundKind, Says, WorkshopPlan
from desktop_app.study.workshop.run import WorkshopRun


def with_other_answers(run: WorkshopRun) -> WorkshopRun:
    """The run at the same moment, of a plan that differs in all that was not shown yet."""
    rounds = (
        each if play.is_revealed else _answered_otherwise(each, run.plan)
        for each, play in zip(run.plan.rounds, run.state.plays, strict=True)
    )
    return WorkshopRun(replace(run.plan, rounds=tuple(rounds)), run.state)


def _answered_otherwise(round_: Round, plan: WorkshopPlan) -> Round:
    """A buzzer's side is no secret: its statement stands opposite from the start."""
    return replace(
        round_,
        heading="Other heading" if round_.heading_tells else round_.heading,
        right=round_.right if round_.kind is RoundKind.BUZZER else _other(round_.right, plan),
        answer="Other answer",
        reason="Other reason",
        note="Other note",
        good_reason=("Other point",),
        tiles=tuple(
            replace(tile, side=_other(tile.side, plan) or tile.side, why="Other why") for tile in round_.tiles
        ),
        positions=(Says("Nobody", "Other position"),) if round_.positions else (),
    )


def _other(side: SideId | None, plan: WorkshopPlan) -> SideId | None:
    if side is None:
        return None
    left, right = (each for each, _, _ in plan.sides)
    return right if side == left else left

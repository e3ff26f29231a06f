"""Where a run stands: plain values, so that one moment can be kept, compared and gone back to."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from desktop_app.domain.ids import BOTH, SideId
from desktop_app.study.workshop.countdown import NO_TIMER, Timer
from desktop_app.study.workshop.rounds import Round, WorkshopPlan

T = TypeVar("T")


class Stage(enum.StrEnum):
    TITLE = "title"
    READY = "ready"
    """The round is on the wall; its timer has not begun."""
    ALONE = "alone"
    VOTING = "voting"
    """Or buzzing, placing, discussing."""
    WHY = "why"
    REVEALED = "revealed"
    RESULTS = "results"
    ENDED = "ended"


IN_ROUND = frozenset({Stage.READY, Stage.ALONE, Stage.VOTING, Stage.WHY, Stage.REVEALED})
HIDDEN = IN_ROUND - {Stage.REVEALED}
"""The round is on, its answer is not shown."""


@dataclass(frozen=True, slots=True)
class AloneHands:
    """Of everybody in the room who answered alone, for one of the offered answers."""

    sure: int = 0
    unsure: int = 0

    @property
    def all(self) -> int:
        return self.sure + self.unsure


@dataclass(frozen=True, slots=True)
class Play:
    """What happened in one round. Teams are places in the plan's, answers are places in `offered`."""

    votes: tuple[SideId | None, ...]
    """Of each team."""
    hands: tuple[tuple[int, ...], ...]
    """Of each team, for each answer."""
    alone: tuple[AloneHands, ...]
    """For each answer."""
    placed: tuple[SideId, ...] = ()
    """Sort board: where the first tiles were put, in their order."""
    buzzed: int | None = None
    """Who may answer now."""
    missed: tuple[int, ...] = ()
    """Buzzer: who answered wrong, in that order. They are locked out."""
    won: int | None = None
    """Buzzer: who answered right."""
    is_revealed: bool = False
    is_skipped: bool = False


@dataclass(frozen=True, slots=True)
class State:
    stage: Stage = Stage.TITLE
    place: int = 0
    """Of the round, from 0; after the last one it stays there."""
    plays: tuple[Play, ...] = ()
    corrections: tuple[int, ...] = ()
    """Of each team's points, by hand."""
    timer: Timer = NO_TIMER
    is_blank: bool = False
    is_display_gone: bool = False
    elapsed_seconds: float = 0.0
    """Since the title left the wall; a laptop's sleep is no part of it."""
    round_since_seconds: float = 0.0
    """`elapsed_seconds` when the round came up."""


def first_state(plan: WorkshopPlan) -> State:
    return State(
        plays=tuple(empty_play(plan, each) for each in plan.rounds),
        corrections=(0,) * len(plan.chosen.teams),
    )


def empty_play(plan: WorkshopPlan, round_: Round) -> Play:
    teams, answers = len(plan.chosen.teams), len(offered(plan, round_))
    return Play(votes=(None,) * teams, hands=((0,) * answers,) * teams, alone=(AloneHands(),) * answers)


def offered(plan: WorkshopPlan, round_: Round) -> tuple[SideId, ...]:
    """The answers in the order in which they stand on the wall: both in the middle. None to a discussion."""
    if not plan.sides or (round_.right is None and not round_.tiles):
        return ()
    (left, *_), (right, *_) = plan.sides
    return (left, BOTH, right) if round_.offers_both else (left, right)


def with_play(state: State, **fields: Any) -> State:
    """With the present round's changed."""
    play = replace(state.plays[state.place], **fields)
    return replace(state, plays=put(state.plays, state.place, play))


def put(values: tuple[T, ...], place: int, value: T) -> tuple[T, ...]:
    return (*values[:place], value, *values[place + 1 :])

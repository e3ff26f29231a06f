"""What can be done at a moment: the one place that both the run and the facilitator's desk ask."""

from __future__ import annotations

import enum

from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan
from desktop_app.study.workshop.state import HIDDEN, Stage, State


class Step(enum.Enum):
    """What the one filled button does."""

    START = "start"
    START_TIMER = "start the timer"
    ASK_TEAMS = "ask the teams"
    ASK_WHY = "ask why"
    REVEAL = "reveal"
    NEXT_ROUND = "next round"
    SHOW_RESULTS = "show results"
    END = "end"


_STEPS = {
    Stage.TITLE: Step.START,
    Stage.READY: Step.START_TIMER,
    Stage.ALONE: Step.ASK_TEAMS,
    Stage.WHY: Step.REVEAL,
    Stage.RESULTS: Step.END,
    Stage.ENDED: Step.END,
}


def next_step(plan: WorkshopPlan, state: State) -> Step:
    """Of an ended run still END, which then does nothing."""
    if state.stage is Stage.VOTING:
        return Step.ASK_WHY if asks_why(plan, plan.rounds[state.place]) else Step.REVEAL
    if state.stage is Stage.REVEALED:
        return Step.NEXT_ROUND if state.place + 1 < len(plan.rounds) else Step.SHOW_RESULTS
    return _STEPS[state.stage]


def asks_alone(plan: WorkshopPlan, round_: Round) -> bool:
    return plan.chosen.alone_first and round_.kind in VOTED


def asks_why(plan: WorkshopPlan, round_: Round) -> bool:
    return plan.chosen.asks_why and round_.kind in VOTED


def can_back(state: State) -> bool:
    return state.stage not in (Stage.TITLE, Stage.ENDED)


def can_reveal(state: State) -> bool:
    return state.stage in HIDDEN


def can_time(state: State) -> bool:
    return state.stage in HIDDEN and state.timer.total_seconds > 0


def can_count_alone(state: State) -> bool:
    """Locked in once the teams are asked."""
    return state.stage is Stage.ALONE


def can_vote(plan: WorkshopPlan, state: State) -> bool:
    return _is_open(plan, state) and plan.rounds[state.place].kind in VOTED


def can_buzz(plan: WorkshopPlan, state: State) -> bool:
    """By somebody: who answered wrong is locked out."""
    play = state.plays[state.place]
    is_free = play.buzzed is None and play.won is None and len(play.missed) < len(plan.chosen.teams)
    return _is_buzzer(plan, state) and is_free


def can_judge(plan: WorkshopPlan, state: State) -> bool:
    return _is_buzzer(plan, state) and state.plays[state.place].buzzed is not None


def can_unbuzz(plan: WorkshopPlan, state: State) -> bool:
    play = state.plays[state.place]
    return _is_buzzer(plan, state) and (play.buzzed is not None or play.won is not None or bool(play.missed))


def can_place(plan: WorkshopPlan, state: State) -> bool:
    tiles = plan.rounds[state.place].tiles
    return _is_open(plan, state) and len(state.plays[state.place].placed) < len(tiles)


def can_unplace(plan: WorkshopPlan, state: State) -> bool:
    return _is_open(plan, state) and bool(state.plays[state.place].placed)


def _is_buzzer(plan: WorkshopPlan, state: State) -> bool:
    return _is_open(plan, state) and plan.rounds[state.place].kind is RoundKind.BUZZER


def _is_open(plan: WorkshopPlan, state: State) -> bool:
    """The teams may answer: also before the timer, unless everybody is to answer alone first."""
    if state.stage is Stage.READY:
        return not asks_alone(plan, plan.rounds[state.place])
    return state.stage in (Stage.VOTING, Stage.WHY)

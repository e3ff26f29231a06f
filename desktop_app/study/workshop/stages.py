"""The way through a workshop: what comes after a moment, and what came before it.

Each step shows the wall again where it was blank. A step that is not possible gives the state as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop_app.study.workshop import allowed
from desktop_app.study.workshop.countdown import NO_TIMER, timer_of
from desktop_app.study.workshop.rounds import Round, WorkshopPlan
from desktop_app.study.workshop.state import Stage, State, with_play


def after(plan: WorkshopPlan, state: State) -> State:
    """The next step."""
    round_ = plan.rounds[state.place]
    match state.stage:
        case Stage.TITLE:
            return _come_to(plan, state, 0)
        case Stage.READY:
            # With the timer as it waited: what was added to it stays.
            return _begun(state, _first(plan, round_))
        case Stage.ALONE:
            return _begun(replace(state, timer=timer_of(round_.seconds)), Stage.VOTING)
        case Stage.VOTING if allowed.asks_why(plan, round_):
            return _go(state, Stage.WHY, timer=state.timer.stopped())
        case Stage.REVEALED:
            return _past(plan, state)
        case Stage.RESULTS:
            return _go(state, Stage.ENDED)
    return revealed(state)


def revealed(state: State) -> State:
    if not allowed.can_reveal(state):
        return state
    return with_play(_go(state, Stage.REVEALED, timer=state.timer.stopped()), is_revealed=True)


def skipped(plan: WorkshopPlan, state: State) -> State:
    """The round counts for nothing, even if it had been voted on."""
    if not allowed.can_reveal(state):
        return state
    return _past(plan, with_play(state, is_skipped=True))


def before(plan: WorkshopPlan, state: State) -> State:
    """One step back. No vote is lost; what was shown is hidden again, its points too."""
    if not allowed.can_back(state):
        return state
    round_ = plan.rounds[state.place]
    match state.stage:
        case Stage.RESULTS:
            return _return_to(plan, state, state.place)
        case Stage.REVEALED:
            stage = Stage.WHY if allowed.asks_why(plan, round_) else Stage.VOTING
            return with_play(_go(state, stage), is_revealed=False)
        case Stage.WHY:
            return _go(state, Stage.VOTING)
        case Stage.VOTING if allowed.asks_alone(plan, round_):
            return _go(state, Stage.ALONE, timer=timer_of(round_.seconds))
        case Stage.VOTING | Stage.ALONE if round_.seconds:
            return _go(state, Stage.READY, timer=timer_of(round_.seconds))
    if state.place:
        return _return_to(plan, state, state.place - 1)
    return _go(state, Stage.TITLE, timer=NO_TIMER)


def _go(state: State, stage: Stage, **fields: Any) -> State:
    return replace(state, stage=stage, is_blank=False, **fields)


def _begun(state: State, stage: Stage) -> State:
    return _go(state, stage, timer=state.timer.started())


def _first(plan: WorkshopPlan, round_: Round) -> Stage:
    return Stage.ALONE if allowed.asks_alone(plan, round_) else Stage.VOTING


def _come_to(plan: WorkshopPlan, state: State, place: int) -> State:
    """A round without a timer begins at once."""
    round_ = plan.rounds[place]
    stage = Stage.READY if round_.seconds else _first(plan, round_)
    there = replace(
        state, place=place, round_since_seconds=state.elapsed_seconds, timer=timer_of(round_.seconds)
    )
    return with_play(_go(there, stage), is_skipped=False)


def _return_to(plan: WorkshopPlan, state: State, place: int) -> State:
    """To a round's answer, or to its beginning where it was skipped."""
    there = _come_to(plan, state, place)
    return _go(there, Stage.REVEALED) if there.plays[place].is_revealed else there


def _past(plan: WorkshopPlan, state: State) -> State:
    if state.place + 1 < len(plan.rounds):
        return _come_to(plan, state, state.place + 1)
    return _go(state, Stage.RESULTS, timer=NO_TIMER)

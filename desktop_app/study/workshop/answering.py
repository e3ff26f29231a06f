"""What the room answers, and how it is taken back. What is not possible gives the state as it was."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop import allowed
from desktop_app.study.workshop.rounds import Voting, WorkshopPlan
from desktop_app.study.workshop.state import AloneHands, Play, Stage, State, offered, put, with_play

MOST_HANDS = 999
MOST_POINTS = 999


def voted(plan: WorkshopPlan, state: State, team: int, side: SideId | None) -> State:
    """Nothing where hands are counted."""
    is_fit = _is_team(plan, team) and (side is None or side in _offered(plan, state))
    if not is_fit or _counts_hands(plan) or not allowed.can_vote(plan, state):
        return state
    return with_play(state, votes=put(_now(state).votes, team, side))


def counted(plan: WorkshopPlan, state: State, team: int, side: SideId, number: int) -> State:
    """Nothing but where hands are counted."""
    is_fit = _is_team(plan, team) and side in _offered(plan, state) and 0 <= number <= MOST_HANDS
    if not is_fit or not _counts_hands(plan) or not allowed.can_vote(plan, state):
        return state
    hands = _now(state).hands
    own = put(hands[team], _offered(plan, state).index(side), number)
    return with_play(state, hands=put(hands, team, own))


def counted_alone(plan: WorkshopPlan, state: State, side: SideId, sure: int, unsure: int) -> State:
    is_fit = side in _offered(plan, state) and all(0 <= each <= MOST_HANDS for each in (sure, unsure))
    if not is_fit or not allowed.can_count_alone(state):
        return state
    at = _offered(plan, state).index(side)
    return with_play(state, alone=put(_now(state).alone, at, AloneHands(sure, unsure)))


def buzzed(plan: WorkshopPlan, state: State, team: int) -> State:
    """The timer waits for the answer."""
    is_free = _is_team(plan, team) and team not in _now(state).missed
    if not is_free or not allowed.can_buzz(plan, state):
        return state
    return replace(with_play(state, buzzed=team), timer=state.timer.stopped())


def judged(plan: WorkshopPlan, state: State, is_right: bool) -> State:
    """A wrong answer locks its team out; the timer goes on for the others."""
    team = _now(state).buzzed
    if team is None or not allowed.can_judge(plan, state):
        return state
    if is_right:
        return with_play(state, buzzed=None, won=team)
    there = with_play(state, buzzed=None, missed=(*_now(state).missed, team))
    goes_on = there.stage is Stage.VOTING and allowed.can_buzz(plan, there)
    return replace(there, timer=there.timer.started()) if goes_on else there


def unbuzzed(plan: WorkshopPlan, state: State) -> State:
    """Takes back the last: the judgement, or else the buzzing."""
    play = _now(state)
    if not allowed.can_unbuzz(plan, state):
        return state
    if play.buzzed is not None:
        return with_play(state, buzzed=None)
    if play.won is not None:
        return with_play(state, won=None, buzzed=play.won)
    there = with_play(state, buzzed=play.missed[-1], missed=play.missed[:-1])
    return replace(there, timer=there.timer.stopped())


def placed(plan: WorkshopPlan, state: State, side: SideId) -> State:
    if side not in _offered(plan, state) or not allowed.can_place(plan, state):
        return state
    return with_play(state, placed=(*_now(state).placed, side))


def unplaced(plan: WorkshopPlan, state: State) -> State:
    if not allowed.can_unplace(plan, state):
        return state
    return with_play(state, placed=_now(state).placed[:-1])


def corrected(plan: WorkshopPlan, state: State, team: int, by: int) -> State:
    if state.stage is Stage.ENDED or not _is_team(plan, team):
        return state
    own = state.corrections[team] + by
    return replace(state, corrections=put(state.corrections, team, own)) if abs(own) <= MOST_POINTS else state


def _now(state: State) -> Play:
    return state.plays[state.place]


def _offered(plan: WorkshopPlan, state: State) -> tuple[SideId, ...]:
    return offered(plan, plan.rounds[state.place])


def _counts_hands(plan: WorkshopPlan) -> bool:
    return plan.chosen.voting is Voting.HANDS


def _is_team(plan: WorkshopPlan, team: int) -> bool:
    return 0 <= team < len(plan.chosen.teams)

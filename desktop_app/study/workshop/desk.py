"""What only the facilitator sees."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop import allowed
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.rounds import Round, Tile, WorkshopPlan
from desktop_app.study.workshop.slide import Countdown
from desktop_app.study.workshop.state import IN_ROUND, AloneHands, Stage, State, offered
from desktop_app.study.workshop.votes import points, team_votes, turn_of
from desktop_app.study.workshop.wall import countdown_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Teams are places in the plan's `teams`; answers are places in `answers`."""

    number: int
    """Of the round, from 1; 0 before the first."""
    of: int
    round: Round | None
    """The present one, with its answer and note."""
    next_round: Round | None
    answers: tuple[tuple[SideId, str], ...] = ()
    """What is offered, in the order of the wall: id and name."""
    votes: tuple[SideId | None, ...] = ()
    """Of each team; where hands are counted, what they come to."""
    hands: tuple[tuple[int, ...], ...] = ()
    """Of each team, for each answer."""
    alone: tuple[AloneHands, ...] = ()
    """For each answer."""
    points: tuple[int, ...]
    not_voted: tuple[int, ...] = ()
    """Teams whose vote is still wanted; none where a round has no votes."""
    buzzed: int | None = None
    locked_out: tuple[int, ...] = ()
    won: int | None = None
    """Buzzer: who answered right."""
    next_tile: Tile | None = None
    turn: int | None = None
    """The team that places it."""
    countdown: Countdown | None = None
    seconds_in: int = 0
    seconds_left: int = 0
    """About, by the plan; 0 once the time of the rounds left is over."""
    is_paused_by_display: bool = False
    is_blank: bool = False
    can_back: bool = False
    can_skip: bool = False
    can_reveal: bool = False
    can_vote: bool = False
    """By key, or by hands where those are counted."""
    can_count_alone: bool = False
    can_buzz: bool = False
    can_judge: bool = False
    can_unbuzz: bool = False
    can_place: bool = False
    can_unplace: bool = False
    can_time: bool = False
    """The timer can be started, paused and made longer."""


def desk_of(plan: WorkshopPlan, state: State) -> Desk:
    is_on = state.stage in IN_ROUND
    here = Desk(
        number=state.place + 1 if state.stage is not Stage.TITLE else 0,
        of=len(plan.rounds),
        round=plan.rounds[state.place] if is_on else None,
        next_round=_next_round(plan, state),
        points=points(plan, state),
        countdown=countdown_of(state),
        seconds_in=int(state.elapsed_seconds),
        seconds_left=_seconds_left(plan, state),
        is_paused_by_display=state.is_display_gone,
        is_blank=state.is_blank,
        can_back=allowed.can_back(state),
        can_skip=allowed.can_reveal(state),
        can_reveal=allowed.can_reveal(state),
        can_vote=allowed.can_vote(plan, state),
        can_count_alone=allowed.can_count_alone(state),
        can_buzz=allowed.can_buzz(plan, state),
        can_judge=allowed.can_judge(plan, state),
        can_unbuzz=allowed.can_unbuzz(plan, state),
        can_place=allowed.can_place(plan, state),
        can_unplace=allowed.can_unplace(plan, state),
        can_time=allowed.can_time(state),
    )
    return _in_round(here, plan, state) if is_on else here


def _in_round(desk: Desk, plan: WorkshopPlan, state: State) -> Desk:
    round_, play = plan.rounds[state.place], state.plays[state.place]
    names: dict[SideId, str] = {side: name for side, name, _ in plan.sides}
    votes = team_votes(plan, round_, play)
    number = len(play.placed)
    is_placing = number < len(round_.tiles)
    return replace(
        desk,
        answers=tuple((side, names.get(side, plan.both)) for side in offered(plan, round_)),
        votes=votes,
        hands=play.hands,
        alone=play.alone,
        not_voted=tuple(team for team, vote in enumerate(votes) if vote is None)
        if round_.kind in VOTED
        else (),
        buzzed=play.buzzed,
        locked_out=play.missed,
        won=play.won,
        next_tile=round_.tiles[number] if is_placing else None,
        turn=turn_of(plan, state.place, number) if is_placing else None,
    )


def _next_round(plan: WorkshopPlan, state: State) -> Round | None:
    place = 0 if state.stage is Stage.TITLE else state.place + 1
    return plan.rounds[place] if place < len(plan.rounds) else None


def _seconds_left(plan: WorkshopPlan, state: State) -> int:
    if state.stage is Stage.TITLE:
        return sum(each.about_seconds for each in plan.rounds)
    if state.stage not in IN_ROUND:
        return 0
    here = plan.rounds[state.place].about_seconds - (state.elapsed_seconds - state.round_since_seconds)
    return max(0, round(here)) + sum(each.about_seconds for each in plan.rounds[state.place + 1 :])

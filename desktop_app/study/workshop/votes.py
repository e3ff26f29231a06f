"""What a round's votes come to: each team's answer, and its points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.rounds import Round, RoundKind, Voting, WorkshopPlan
from desktop_app.study.workshop.state import Play, State, offered


class Answer(NamedTuple):
    """One that a team gave. `said` is None where no side was named (buzzer)."""

    team: int
    is_right: bool
    said: SideId | None
    right: SideId | None


def team_votes(plan: WorkshopPlan, round_: Round, play: Play) -> tuple[SideId | None, ...]:
    """None: no vote, or as many hands for one answer as for another."""
    if plan.chosen.voting is not Voting.HANDS:
        return play.votes
    sides = offered(plan, round_)
    return tuple(_most(sides, hands) for hands in play.hands)


def _most(sides: tuple[SideId, ...], hands: tuple[int, ...]) -> SideId | None:
    most = max(hands, default=0)
    return sides[hands.index(most)] if most and hands.count(most) == 1 else None


def turn_of(plan: WorkshopPlan, place: int, tile: int) -> int:
    """The team that places a tile of a sort board. Each board is begun by another team."""
    return (place + tile) % len(plan.chosen.teams)


def answers(plan: WorkshopPlan, place: int, play: Play) -> Iterator[Answer]:
    """Of the teams, in a round that is or was at `place`; whether it was revealed is not asked."""
    round_ = plan.rounds[place]
    if round_.kind in VOTED:
        for team, said in enumerate(team_votes(plan, round_, play)):
            if said is not None:
                yield Answer(team, said == round_.right, said, round_.right)
    elif round_.kind is RoundKind.SORT_BOARD:
        for number, (tile, said) in enumerate(zip(round_.tiles, play.placed, strict=False)):
            yield Answer(turn_of(plan, place, number), said == tile.side, said, tile.side)
    elif round_.kind is RoundKind.BUZZER:
        yield from (Answer(team, False, None, None) for team in play.missed)
        if play.won is not None:
            yield Answer(play.won, True, None, None)


def gained(plan: WorkshopPlan, place: int, play: Play) -> tuple[int, ...]:
    """Of each team: a point for each right answer, once it is revealed."""
    points = [0] * len(plan.chosen.teams)
    if play.is_revealed:
        for each in answers(plan, place, play):
            points[each.team] += each.is_right
    return tuple(points)


def points(plan: WorkshopPlan, state: State) -> tuple[int, ...]:
    """Of each team, what was corrected by hand among them."""
    each_round = (gained(plan, place, play) for place, play in enumerate(state.plays))
    return tuple(map(sum, zip(state.corrections, *each_round, strict=True)))

"""From a run's state to the slide on the wall. Nothing of an answer is put into it before it is revealed."""

from __future__ import annotations

import math

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.results import hardest, results_of, standings
from desktop_app.study.workshop.rounds import Round, RoundKind, Voting, WorkshopPlan
from desktop_app.study.workshop.slide import Countdown, Panel, Scene, Slide, Task, TeamLine, WallTile
from desktop_app.study.workshop.state import IN_ROUND, Play, Stage, State, offered
from desktop_app.study.workshop.votes import gained, points, team_votes, turn_of


def slide_of(plan: WorkshopPlan, state: State) -> Slide:
    if state.is_blank:
        return Slide(scene=Scene.BLANK, title="")
    if state.stage in IN_ROUND:
        return _round(plan, state)
    if state.stage is Stage.TITLE:
        return Slide(scene=Scene.TITLE, title=plan.title, of=len(plan.rounds), teams=_teams(plan, state))
    results = results_of(plan, state)
    worst = hardest(results)
    return Slide(
        scene=Scene.RESULTS,
        title=plan.title,
        of=len(plan.rounds),
        standings=standings(plan, state),
        hardest=worst.heading if worst is not None else "",
    )


def countdown_of(state: State) -> Countdown | None:
    timer = state.timer
    if state.stage not in IN_ROUND or not timer.total_seconds:
        return None
    is_running = timer.is_running and not state.is_display_gone
    return Countdown(math.ceil(timer.left_seconds), timer.total_seconds, is_running)


def _round(plan: WorkshopPlan, state: State) -> Slide:
    round_, play = plan.rounds[state.place], state.plays[state.place]
    is_revealed = state.stage is Stage.REVEALED
    heading = round_.heading if is_revealed or not round_.heading_tells else ""
    prompt = round_.ask or round_.prompt
    return Slide(
        scene=Scene.ROUND,
        title=plan.title,
        number=state.place + 1,
        of=len(plan.rounds),
        kind=round_.kind,
        heading=heading if heading != prompt else "",
        setting=round_.setting,
        prompt=prompt,
        task=_task(plan, state, round_, play),
        active_team=_active(plan, state, round_, play),
        panels=tuple(_panel(plan, state, each) for each in offered(plan, round_)),
        tiles=_tiles(state, round_, play),
        positions=tuple((each.who, each.text) for each in round_.positions) if is_revealed else (),
        reason=round_.reason if is_revealed and round_.kind not in VOTED else "",
        is_revealed=is_revealed,
        countdown=countdown_of(state),
        teams=_teams(plan, state),
    )


def _task(plan: WorkshopPlan, state: State, round_: Round, play: Play) -> Task:
    match state.stage, round_.kind:
        case Stage.REVEALED, _:
            return Task.NONE
        case Stage.ALONE, _:
            return Task.THINK_ALONE
        case Stage.WHY, _:
            return Task.SAY_WHY
        case _, RoundKind.DISCUSSION:
            return Task.DISCUSS
        case _, RoundKind.SORT_BOARD:
            return Task.PLACE
        case _, RoundKind.BUZZER:
            return Task.BUZZ if play.buzzed is None else Task.ANSWER
        case Stage.READY, _ if plan.chosen.alone_first:
            return Task.THINK_ALONE
    return {Voting.HANDS: Task.COUNT_HANDS, Voting.CORNERS: Task.SHOW_CARDS}.get(
        plan.chosen.voting, Task.VOTE
    )


def _active(plan: WorkshopPlan, state: State, round_: Round, play: Play) -> int | None:
    if state.stage is Stage.REVEALED:
        return None
    if len(play.placed) < len(round_.tiles):
        return turn_of(plan, state.place, len(play.placed))
    return play.buzzed


def _panel(plan: WorkshopPlan, state: State, side: SideId) -> Panel:
    round_, play = plan.rounds[state.place], state.plays[state.place]
    name = next((name for each, name, _ in plan.sides if each == side), plan.both)
    role = dict(round_.roles).get(side, "")
    is_right = state.stage is Stage.REVEALED and side == round_.right
    teams: tuple[int, ...] = ()
    text = ""
    if round_.kind is RoundKind.BUZZER and side != round_.right:
        text = round_.prompt
    elif is_right:
        text = round_.answer or round_.reason
    if state.stage is Stage.REVEALED and round_.kind in VOTED:
        teams = tuple(team for team, vote in enumerate(team_votes(plan, round_, play)) if vote == side)
    is_named_so = role.casefold() == name.casefold()
    return Panel(side, name, text, is_right, teams, "" if is_named_so else role)


def _tiles(state: State, round_: Round, play: Play) -> tuple[WallTile, ...]:
    is_revealed = state.stage is Stage.REVEALED
    tiles = []
    for number, tile in enumerate(round_.tiles):
        side = play.placed[number] if number < len(play.placed) else None
        tiles.append(
            WallTile(
                text=tile.text,
                side=side,
                is_next=not is_revealed and number == len(play.placed),
                is_right=side == tile.side if is_revealed else None,
                belongs=tile.side if is_revealed else None,
            )
        )
    return tuple(tiles)


def _teams(plan: WorkshopPlan, state: State) -> tuple[TeamLine, ...]:
    is_revealed = state.stage is Stage.REVEALED
    now = points(plan, state)
    fresh = gained(plan, state.place, state.plays[state.place]) if is_revealed else (0,) * len(now)
    return tuple(map(TeamLine, plan.chosen.teams, now, fresh))

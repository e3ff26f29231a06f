"""What is wrong with a state: for what was kept on disk, and for the tests of the run itself."""

from __future__ import annotations

import math
from collections.abc import Iterator

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.rounds import LEAST_TEAMS, MOST_TEAMS, Round, RoundKind, WorkshopPlan
from desktop_app.study.workshop.state import IN_ROUND, Play, Stage, State, offered


def faults(plan: WorkshopPlan, state: State) -> tuple[str, ...]:
    """In words for a log; none: such a moment can be."""
    return tuple(_of_plan(plan)) or tuple(_of_state(plan, state))


def _of_plan(plan: WorkshopPlan) -> Iterator[str]:
    if not LEAST_TEAMS <= len(plan.chosen.teams) <= MOST_TEAMS:
        yield "number of teams"
    if not plan.rounds:
        yield "no rounds"
    if len(plan.sides) not in (0, 2):
        yield "number of sides"
        return
    for round_ in plan.rounds:
        sides = offered(plan, round_)
        asked = [each.side for each in round_.tiles] or ([] if round_.right is None else [round_.right])
        if not set(asked) <= set(sides):
            yield "an answer that is not offered"
        if round_.kind in VOTED | {RoundKind.BUZZER} and round_.right is None:
            yield "a round without an answer"
        if bool(round_.tiles) is not (round_.kind is RoundKind.SORT_BOARD):
            yield "tiles"
        if min(round_.seconds, round_.about_seconds) < 0:
            yield "time of a round"


def _of_state(plan: WorkshopPlan, state: State) -> Iterator[str]:
    if len(state.plays) != len(plan.rounds) or not 0 <= state.place < len(plan.rounds):
        yield "number of rounds"
        return
    ends = {Stage.TITLE: 0, Stage.RESULTS: len(plan.rounds) - 1, Stage.ENDED: len(plan.rounds) - 1}
    if ends.get(state.stage, state.place) != state.place:
        yield "a round before the first or after the last"
    if len(state.corrections) != len(plan.chosen.teams):
        yield "number of teams"
    times = (state.timer.left_seconds, state.elapsed_seconds, state.round_since_seconds)
    if not all(math.isfinite(each) and each >= 0 for each in times) or state.timer.total_seconds < 0:
        yield "time"
    if state.timer.is_running and state.stage not in (Stage.ALONE, Stage.VOTING, Stage.WHY):
        yield "a timer that runs outside a round"
    for place, (round_, play) in enumerate(zip(plan.rounds, state.plays, strict=True)):
        yield from _of_play(plan, round_, play)
        if play.is_revealed and play.is_skipped:
            yield "a round both shown and skipped"
        is_before = place < state.place or state.stage in (Stage.RESULTS, Stage.ENDED)
        is_here = place == state.place and state.stage in IN_ROUND
        if is_here and (play.is_skipped or play.is_revealed is not (state.stage is Stage.REVEALED)):
            yield "a round that is on, and over"
        if is_before is not (play.is_revealed or play.is_skipped) and not is_here:
            yield "rounds in an impossible order"


def _of_play(plan: WorkshopPlan, round_: Round, play: Play) -> Iterator[str]:
    sides, teams = offered(plan, round_), len(plan.chosen.teams)
    is_voted, is_buzzer = round_.kind in VOTED, round_.kind is RoundKind.BUZZER
    if len(play.votes) != teams or len(play.hands) != teams or len(play.alone) != len(sides):
        yield "number of votes"
        return
    if not _are(play.votes, sides) or (not is_voted and any(play.votes)):
        yield "a vote that is not offered"
    counted = [number for hands in play.hands for number in hands]
    counted += [number for hands in play.alone for number in (hands.sure, hands.unsure)]
    if any(len(hands) != len(sides) for hands in play.hands) or any(number < 0 for number in counted):
        yield "hands"
    if not is_voted and any(counted):
        yield "hands in a round without votes"
    if len(play.placed) > len(round_.tiles) or not _are(play.placed, sides):
        yield "tiles placed"
    buzzed = [*play.missed, *(each for each in (play.buzzed, play.won) if each is not None)]
    if len(set(buzzed)) != len(buzzed) or not set(buzzed) <= set(range(teams)):
        yield "teams that buzzed"
    if (buzzed and not is_buzzer) or (play.buzzed is not None and play.won is not None):
        yield "buzzing"


def _are(given: tuple[SideId | None, ...], sides: tuple[SideId, ...]) -> bool:
    return all(each is None or each in sides for each in given)

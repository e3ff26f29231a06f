"""What the votes' part of the desk shows, made of the run: pure values that the widgets take as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.study.workshop.desk import Desk
from desktop_app.study.workshop.lengths import VOTED
from desktop_app.study.workshop.rounds import RoundKind, Voting, WorkshopPlan
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.study.workshop.state import Stage
from desktop_app.ui.text import plurals, translate
from desktop_app.ui.workshop.board_block import BoardState
from desktop_app.ui.workshop.desk_words import place_of, voted_words
from desktop_app.ui.workshop.votes_row import Column, Entry, Line

SURE, UNSURE = 0, 1
Key = Callable[[str], str]
"""From the name of an action to what is written on its key."""


@dataclass(frozen=True, slots=True)
class VotesState:
    title: str
    count: str
    entry: Entry
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    can_enter: bool
    can_point: bool
    hint: str
    board: BoardState | None = None
    buzz: str = ""
    """A question: was what the team said right?"""
    can_unbuzz: bool = False


def votes_state(run: WorkshopRun, picked: int | None, key: Key) -> VotesState:
    """`picked`: the line that the arrow keys are for."""
    desk, plan = run.desk, run.plan
    if desk.can_count_alone:
        return _alone(desk, plan, picked, key)
    entry = _entry(desk, plan)
    lines = tuple(_line(desk, plan, entry, team, picked) for team in range(len(plan.chosen.teams)))
    return VotesState(
        title=translate("Facilitator", "Votes and scores")
        if entry in (Entry.CHOICE, Entry.HANDS)
        else translate("Facilitator", "Scores"),
        count=voted_words(desk) if entry in (Entry.CHOICE, Entry.HANDS) else "",
        entry=entry,
        columns=_columns(desk, plan) if entry in (Entry.CHOICE, Entry.HANDS) else (),
        lines=lines,
        can_enter=desk.can_buzz if entry is Entry.BUZZ else desk.can_vote,
        can_point=run.stage is not Stage.ENDED,
        hint=_hint(desk, plan, entry, picked, key),
        board=_board(desk, plan),
        buzz=_buzz_words(desk, plan),
        can_unbuzz=desk.can_unbuzz,
    )


def _entry(desk: Desk, plan: WorkshopPlan) -> Entry:
    round_ = desk.round
    if round_ is None:
        return Entry.NOTHING
    if round_.kind in VOTED:
        return Entry.HANDS if plan.chosen.voting is Voting.HANDS else Entry.CHOICE
    return Entry.BUZZ if round_.kind is RoundKind.BUZZER else Entry.NOTHING


def _columns(desk: Desk, plan: WorkshopPlan) -> tuple[Column, ...]:
    roles = dict(desk.round.roles) if desk.round is not None else {}
    people = {side: person for side, _, person in plan.sides}

    def name_of(side: SideId, usual: str) -> str:
        return roles.get(side) or people.get(side) or usual

    named = ((place_of(plan, side), name_of(side, name)) for side, name in desk.answers)
    return tuple(Column(place, name[:1].upper() + name[1:]) for place, name in named)


def _line(desk: Desk, plan: WorkshopPlan, entry: Entry, team: int, picked: int | None) -> Line:
    vote = desk.votes[team] if desk.votes else None
    return Line(
        name=plan.chosen.teams[team],
        chosen=None if vote is None else place_of(plan, vote),
        hands=desk.hands[team] if entry is Entry.HANDS else (),
        points=desk.points[team],
        is_picked=picked == team,
        note=_note(desk, team),
    )


def _note(desk: Desk, team: int) -> str:
    if team == desk.won:
        return translate("Facilitator", "right")
    if team == desk.buzzed:
        return translate("Facilitator", "buzzed")
    if team in desk.locked_out:
        return translate("Facilitator", "wrong")
    return translate("Facilitator", "their turn") if team == desk.turn and desk.can_place else ""


def _alone(desk: Desk, plan: WorkshopPlan, picked: int | None, key: Key) -> VotesState:
    """Two lines: hands that are sure, and hands that are not."""
    names = (translate("Facilitator", "Sure"), translate("Facilitator", "Not sure"))
    hands = (tuple(each.sure for each in desk.alone), tuple(each.unsure for each in desk.alone))
    total = sum(map(sum, hands))
    return VotesState(
        title=translate("Facilitator", "Hands, everybody alone"),
        count=translate("Facilitator", "1 hand") if total == 1 else _hands(total),
        entry=Entry.HANDS,
        columns=_columns(desk, plan),
        lines=tuple(
            Line(name, hands=own, is_picked=picked == number)
            for number, (name, own) in enumerate(zip(names, hands, strict=True))
        ),
        can_enter=True,
        can_point=False,
        hint=translate("Facilitator", "Press {one} for sure or {two} for not sure, then {arrows}.").format(
            one=key("team_1"), two=key("team_2"), arrows=_arrows(desk, key)
        ),
    )


def _hands(number: int) -> str:

    return plurals.tr("%Ln hands", "", number)


def _board(desk: Desk, plan: WorkshopPlan) -> BoardState | None:
    """While tiles can be placed or taken back."""
    if not (desk.can_place or desk.can_unplace):
        return None
    (_, left, _), (_, right, _) = plan.sides
    tile = desk.next_tile
    if desk.turn is None or tile is None:
        return BoardState(translate("Facilitator", "All are placed."), "", left, right, desk.can_unplace)
    #: A sort board: whose turn it is.
    turn = translate("Facilitator", "{team} places:").format(team=isolated(plan.chosen.teams[desk.turn]))
    return BoardState(turn, tile.text, left, right, desk.can_unplace)


def _buzz_words(desk: Desk, plan: WorkshopPlan) -> str:
    if desk.buzzed is None or not desk.can_judge:
        return ""
    team = isolated(plan.chosen.teams[desk.buzzed])
    return translate("Facilitator", "{team} answers. Is it right?").format(team=team)


def _hint(desk: Desk, plan: WorkshopPlan, entry: Entry, picked: int | None, key: Key) -> str:
    """Which keys do what just now."""
    first, last = key("team_1"), key(f"team_{len(plan.chosen.teams)}")
    values = {"first": first, "last": last, "arrows": _arrows(desk, key), "up": key("desk_point")}
    if entry is Entry.BUZZ and desk.can_buzz:
        return translate("Facilitator", "Press {first} to {last} for the team that buzzed.").format(**values)
    if entry in (Entry.CHOICE, Entry.HANDS) and desk.can_vote and picked is None:
        return translate("Facilitator", "Press {first} to {last} for a team, then {arrows}.").format(**values)
    if entry is Entry.CHOICE and desk.can_vote:
        pattern = translate("Facilitator", "{arrows} votes, {delete} takes it away, {up} gives a point.")
        return pattern.format(**values, delete=key("desk_unvote"))
    if entry is Entry.HANDS and desk.can_vote:
        pattern = translate("Facilitator", "{arrows} adds a hand, with Shift it takes one away.")
        return pattern.format(**values)
    return translate("Facilitator", "Press {first} to {last} for a team, then {up} for a point.").format(
        **values
    )


def _arrows(desk: Desk, key: Key) -> str:
    """The keys of the sides that are offered."""
    if len(desk.answers) > 2:
        pattern = translate("Facilitator", "{left}, {both} or {right}")
        return pattern.format(left=key("desk_left"), both=key("desk_both"), right=key("desk_right"))
    pattern = translate("Facilitator", "{left} or {right}")
    return pattern.format(left=key("desk_left"), right=key("desk_right"))

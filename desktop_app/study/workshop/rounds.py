"""What a workshop is made of: the facilitator's choices, and the rounds that a plan makes of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from desktop_app.domain.ids import DeckId, ItemId, SideId, StatementId

LEAST_TEAMS, MOST_TEAMS = 2, 8
LEAST_MINUTES, MOST_MINUTES = 5, 180


class RoundKind(enum.StrEnum):
    WHICH_SIDE = "which-side"
    SCENARIO = "scenario"
    SORT_BOARD = "sort-board"
    """The room places traits together: the teams take turns, one statement each."""
    BUZZER = "buzzer"
    """A statement is shown, its counterpart is looked for; who buzzes first may answer."""
    DISCUSSION = "discussion"
    """A question on which the sources disagree. Nobody is right, so nobody scores."""


class Voting(enum.StrEnum):
    KEYS = "keys"
    """The facilitator enters each team's vote."""
    HANDS = "hands"
    """The hands of each team are counted; most hands are the team's vote, equal numbers none."""
    CORNERS = "corners"
    """The teams hold up printed cards or walk to them; entered as with keys."""


@dataclass(frozen=True, slots=True)
class WorkshopSet:
    """What a facilitator chose. It can be saved with the deck, as one of its `[[workshops]]`."""

    title: str = ""
    minutes: int = 45
    kinds: tuple[RoundKind, ...] = (
        RoundKind.WHICH_SIDE,
        RoundKind.SCENARIO,
        RoundKind.SORT_BOARD,
        RoundKind.BUZZER,
    )
    contrasts: tuple[ItemId, ...] = ()
    """Contrasts and trait sets; empty: all of the deck."""
    teams: tuple[str, ...] = ("North", "East", "South", "West")
    voting: Voting = Voting.KEYS
    seconds: int = 30
    """Of a round's timer for a single vote; 0: no timer. Kinds that need longer get a multiple."""
    alone_first: bool = False
    """Everybody answers alone, locked in with "sure" or "not sure", before the teams do."""
    asks_why: bool = False
    """The teams say why before the answer is shown."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Tile:
    """One statement of a sort board."""

    statement: StatementId
    text: str
    side: SideId
    why: str = ""


@dataclass(frozen=True, slots=True)
class Says:
    """Who takes which position in a disagreement."""

    who: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Pure text, with the answer in it: only `WorkshopRun` decides what of it is shown where."""

    kind: RoundKind
    item: ItemId
    """Where the text stands: a contrast, a trait set, an example, a disagreement, a similarity."""
    contrast: ItemId | None = None
    """The contrast or trait set that results are counted under."""
    statement: StatementId | None = None
    heading: str = ""
    heading_tells: bool = False
    """Then it is shown with the answer only."""
    setting: str = ""
    """The example a scenario is taken from."""
    prompt: str
    """The statement, the situation, or the question; of a sort board the title of the set."""
    ask: str = ""
    """Buzzer: what is asked of the statement, in the deck's language."""
    roles: tuple[tuple[SideId, str], ...] = ()
    """Scenario: what the sides' people are called in it."""
    right: SideId | None = None
    """Which side, scenario: a side or `both`. Buzzer: the side of the statement looked for."""
    offers_both: bool = False
    tiles: tuple[Tile, ...] = ()
    answer: str = ""
    """Buzzer: the counterpart, in the deck's words."""
    positions: tuple[Says, ...] = ()
    reason: str = ""
    note: str = ""
    """For the facilitator."""
    good_reason: tuple[str, ...] = ()
    """Scenario: what a good reason names. For the facilitator too."""
    seconds: int = 30
    """Of its timer; 0: none."""
    about_seconds: int = 150
    """What it takes of the hour, with voting, answer and talk."""


@dataclass(frozen=True, slots=True)
class WorkshopPlan:
    """A set together with the rounds drawn for it. The same set, deck and seed give the same plan."""

    deck: DeckId
    title: str
    """The deck's."""
    sides: tuple[tuple[SideId, str, str], ...]
    """Of both sides in display order: id, name ("Leadership"), and its person's name ("Leader")."""
    both: str
    """What the deck's language calls an answer that fits both sides."""
    chosen: WorkshopSet
    rounds: tuple[Round, ...]

    @property
    def about_minutes(self) -> int:
        """Whole minutes, rounded up."""
        return -(-sum(each.about_seconds for each in self.rounds) // 60)

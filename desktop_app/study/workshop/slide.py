"""What the wall shows at one moment. A slide never holds an answer before it is revealed."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from desktop_app.domain.ids import SideId
from desktop_app.study.workshop.rounds import RoundKind


class Scene(enum.Enum):
    TITLE = "title"
    """The deck and the teams, before the first round."""
    ROUND = "round"
    RESULTS = "results"
    BLANK = "blank"
    """Nothing at all."""


class Task(enum.Enum):
    """What the room is asked to do; the windows say it in words."""

    NONE = "none"
    THINK_ALONE = "think alone"
    VOTE = "vote"
    COUNT_HANDS = "count hands"
    SHOW_CARDS = "show cards"
    SAY_WHY = "say why"
    BUZZ = "buzz"
    ANSWER = "answer"
    """The team that buzzed."""
    PLACE = "place"
    DISCUSS = "discuss"


@dataclass(frozen=True, slots=True)
class Countdown:
    left: int
    """Whole seconds, rounded up."""
    total: int
    is_running: bool


@dataclass(frozen=True, slots=True)
class Panel:
    """A side, or both. `teams`, `text` and `is_right` are empty until the answer is shown, but for the
    statement of a buzzer round, which stands on its side from the start."""

    side: SideId
    name: str
    text: str = ""
    """The reason on the right panel; the statements of a buzzer round."""
    is_right: bool = False
    teams: tuple[int, ...] = ()
    """Which chose it, as places in `Slide.teams`."""
    role: str = ""
    """Scenario: what this side's person is called in it; empty where the name says it already."""


@dataclass(frozen=True, slots=True)
class WallTile:
    text: str
    side: SideId | None
    """Where it was placed."""
    is_next: bool = False
    """It is being placed now."""
    is_right: bool | None = None
    """None until the answer is shown."""
    belongs: SideId | None = None
    """None until the answer is shown."""


@dataclass(frozen=True, slots=True)
class TeamLine:
    name: str
    points: int
    gained: int = 0
    """By the round whose answer is shown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A line of the results on the wall."""

    name: str
    points: int
    place: int
    """1 is first; teams with the same points have the same place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    scene: Scene
    title: str
    """The deck's."""
    number: int = 0
    of: int = 0
    kind: RoundKind | None = None
    heading: str = ""
    setting: str = ""
    prompt: str = ""
    task: Task = Task.NONE
    active_team: int | None = None
    """Whose turn it is on a sort board; who buzzed."""
    panels: tuple[Panel, ...] = ()
    """Two, or three with both in the middle; none in a discussion."""
    tiles: tuple[WallTile, ...] = ()
    positions: tuple[tuple[str, str], ...] = ()
    """Discussion, once shown: who, and what they say."""
    reason: str = ""
    """With the answer, where no panel takes it."""
    is_revealed: bool = False
    countdown: Countdown | None = None
    teams: tuple[TeamLine, ...] = ()
    standings: tuple[Standing, ...] = ()
    hardest: str = ""
    """Results: the heading of the hardest contrast."""

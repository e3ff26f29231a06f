"""Slides made by hand: one of each scene and kind, before and after the answer."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.ids import BOTH, SideId
from desktop_app.study.workshop.rounds import RoundKind
from desktop_app.study.workshop.slide import (
    Countdown,
    Panel,
    Scene,
    Slide,
    Standing,
    Task,
    TeamLine,
    WallTile,
)

LEFT, RIGHT = SideId("leadership"), SideId("management")
NORTH, EAST, SOUTH, WEST = range(4)

ASKED = Slide(
    scene=Scene.ROUND,
    title="Leadership vs. management",
    number=4,
    of=10,
    kind=RoundKind.WHICH_SIDE,
    heading="Change vs. stability",
    prompt="Would sooner refine a method that works than bet on one nobody has tried.",
    task=Task.VOTE,
    panels=(Panel(LEFT, "Leadership"), Panel(RIGHT, "Management")),
    countdown=Countdown(12, 30, True),
    teams=(TeamLine("North", 3), TeamLine("East", 2), TeamLine("South", 3), TeamLine("West", 2)),
)
SHOWN = replace(
    ASKED,
    task=Task.NONE,
    is_revealed=True,
    countdown=Countdown(0, 30, False),
    panels=(
        Panel(LEFT, "Leadership", teams=(EAST, SOUTH)),
        Panel(RIGHT, "Management", "Polishing the known way keeps the risk low.", True, (NORTH, WEST)),
    ),
    teams=(TeamLine("North", 4, 1), TeamLine("East", 2), TeamLine("South", 3), TeamLine("West", 3, 1)),
)
SCENARIO = replace(
    ASKED,
    kind=RoundKind.SCENARIO,
    heading="",
    setting="A marketing firm with thirty people makes films, brochures and campaigns.",
    prompt="Two clients want the same designer in one week. Somebody has to say what the firm stands for.",
    task=Task.THINK_ALONE,
    panels=(
        Panel(LEFT, "Leadership", role="agency owner"),
        Panel(BOTH, "Both"),
        Panel(RIGHT, "Management", role="project manager"),
    ),
)
SCENARIO_SHOWN = replace(
    SCENARIO,
    task=Task.NONE,
    is_revealed=True,
    panels=(
        Panel(LEFT, "Leadership", teams=(NORTH,), role="agency owner"),
        Panel(BOTH, "Both", "The owner says what counts; the manager moves the dates.", True, (SOUTH, WEST)),
        Panel(RIGHT, "Management", teams=(EAST,), role="project manager"),
    ),
    teams=SHOWN.teams,
)
_TRAITS = (
    ("Stands up for the staff", LEFT, LEFT),
    ("Keeps the budget", RIGHT, RIGHT),
    ("Asks what should be done differently", RIGHT, LEFT),
    ("Plans the week", RIGHT, RIGHT),
    ("Sets dates and checks them", LEFT, RIGHT),
    ("Wins people for an idea", LEFT, LEFT),
)
BOARD = replace(
    ASKED,
    kind=RoundKind.SORT_BOARD,
    heading="",
    prompt="Six traits of an agency owner and a project manager",
    task=Task.PLACE,
    active_team=SOUTH,
    tiles=tuple(
        WallTile(text, placed if number < 3 else None, is_next=number == 3)
        for number, (text, placed, _) in enumerate(_TRAITS)
    ),
)
BOARD_SHOWN = replace(
    BOARD,
    task=Task.NONE,
    active_team=None,
    is_revealed=True,
    tiles=tuple(
        WallTile(text, placed, is_right=placed == side, belongs=side) for text, placed, side in _TRAITS
    ),
    teams=SHOWN.teams,
)
BUZZER = replace(
    ASKED,
    kind=RoundKind.BUZZER,
    heading="",
    prompt="What belongs on the other side?",
    task=Task.BUZZ,
    panels=(
        Panel(LEFT, "Leadership", "Asks what should be done, and why."),
        Panel(RIGHT, "Management"),
    ),
)
BUZZED = replace(BUZZER, task=Task.ANSWER, active_team=EAST)
BUZZER_SHOWN = replace(
    BUZZER,
    task=Task.NONE,
    is_revealed=True,
    panels=(
        Panel(LEFT, "Leadership", "Asks what should be done, and why."),
        Panel(RIGHT, "Management", "Asks how and when it is to be done.", True),
    ),
    reason="Both questions belong to every project; the first one comes first.",
    teams=SHOWN.teams,
)
TALK = replace(
    ASKED,
    kind=RoundKind.DISCUSSION,
    heading="",
    prompt="Can leadership be learned, or is somebody born to it?",
    task=Task.DISCUSS,
    panels=(),
)
TALKED = replace(
    TALK,
    task=Task.NONE,
    is_revealed=True,
    positions=(
        ("Retreat article", "Leadership can be learned like a craft, by doing it under guidance."),
        ("Kotter, 1990", "Some of it is character; what can be learned is to see when it is called for."),
    ),
    reason="Ask the room what they would train tomorrow.",
)
TITLE = Slide(scene=Scene.TITLE, title=ASKED.title, of=10, teams=ASKED.teams)
RESULTS = Slide(
    scene=Scene.RESULTS,
    title=ASKED.title,
    standings=(
        Standing("North", 7, 1),
        Standing("West", 6, 2),
        Standing("South", 6, 2),
        Standing("East", 1, 4),
    ),
    hardest="Change vs. stability",
)
BLANK = Slide(scene=Scene.BLANK, title="")

ROUNDS = {
    "which-side": (ASKED, SHOWN),
    "scenario": (SCENARIO, SCENARIO_SHOWN),
    "sort-board": (BOARD, BOARD_SHOWN),
    "buzzer": (BUZZED, BUZZER_SHOWN),
    "discussion": (TALK, TALKED),
}
"""Before and after the answer."""
EVERY = {
    "title": TITLE,
    **{name: asked for name, (asked, _) in ROUNDS.items()},
    **{f"{name}-shown": shown for name, (_, shown) in ROUNDS.items()},
    "buzzer-open": BUZZER,
    "results": RESULTS,
    "blank": BLANK,
}


def with_texts(slide: Slide, text: str, *, names: bool = True) -> Slide:
    """The same slide with this in place of all that a deck or a facilitator wrote; `names` too."""

    def named(short: str) -> str:
        return text if names and short else short

    return replace(
        slide,
        title=named(slide.title),
        heading=named(slide.heading),
        setting=text if slide.setting else "",
        prompt=text if slide.prompt else "",
        panels=tuple(
            replace(each, name=named(each.name), text=text if each.text else "", role=named(each.role))
            for each in slide.panels
        ),
        tiles=tuple(replace(each, text=text) for each in slide.tiles),
        positions=tuple((named(who), text) for who, _ in slide.positions),
        reason=text if slide.reason else "",
        teams=tuple(replace(each, name=named(each.name)) for each in slide.teams),
        standings=tuple(replace(each, name=named(each.name)) for each in slide.standings),
        hardest=named(slide.hardest),
    )

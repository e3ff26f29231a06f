"""Every round that the built-in decks can give, as the wall shows it before and after the answer."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.deck import Deck
from desktop_app.study.workshop.drafts import drafts_of
from desktop_app.study.workshop.planning import plan_of
from desktop_app.study.workshop.rounds import RoundKind, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun
from desktop_app.study.workshop.slide import Slide

FOUR = ("North", "East", "South", "West")
EIGHT = (
    "The North Harbour Crew",
    "East of Eden",
    "Southern Comfort Seekers",
    "Wild West Marketing",
    "Purple Cow & Partners",
    "Finance and Controlling",
    "People Operations Team",
    "The Latecomers from Graz",
)


def run_of(deck: Deck, teams: tuple[str, ...] = FOUR) -> WorkshopRun:
    """Of a plan with each round that the deck has."""
    chosen = WorkshopSet(kinds=tuple(RoundKind), teams=teams)
    rounds = [draft.round for drafts in drafts_of(deck, chosen).values() for draft in drafts]
    return WorkshopRun(plan_of(deck, chosen, rounds))


def slides_of(run: WorkshopRun) -> Iterator[Slide]:
    """From the title to the results; the teams vote now for this side, now for the other."""
    yield run.slide
    run.next()
    while run.stage not in (Stage.RESULTS, Stage.ENDED):
        yield from _round(run)
        run.next()
    yield run.slide


def _round(run: WorkshopRun) -> Iterator[Slide]:
    round_ = run.desk.round
    assert round_ is not None
    while run.stage is Stage.READY:
        run.next()
    yield run.slide
    sides = [panel.side for panel in run.slide.panels]
    if round_.kind is RoundKind.BUZZER:
        run.buzz(run.state.place % len(run.plan.chosen.teams))
        yield run.slide
        run.judge(True)
    for number in range(len(round_.tiles)):
        run.place(sides[number % len(sides)])
        yield run.slide
    if sides:
        for team in range(len(run.plan.chosen.teams)):
            run.vote(team, sides[(team + run.state.place) % len(sides)])
    run.reveal()
    yield run.slide

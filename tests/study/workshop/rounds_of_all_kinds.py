"""A deck that gives rounds of all kinds, and a short plan with one of each."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId, SourceId, StatementId
from desktop_app.domain.item import (
    Contrast,
    Disagreement,
    Example,
    Position,
    Role,
    Side,
    Similarity,
    Situation,
    Source,
    Statement,
    TraitSet,
)
from desktop_app.study.workshop.planning import make_plan
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan, WorkshopSet
from desktop_app.study.workshop.run import Stage, WorkshopRun

LEFT, RIGHT = SideId("lead"), SideId("manage")
SIDES = (Side(LEFT, "Leadership", "leader", "leaders"), Side(RIGHT, "Management", "manager", "managers"))
TEAMS = ("North", "East", "South")


def contrast(name: str, statements: int = 2, note: str = "") -> Contrast:
    return Contrast(
        id=ItemId(name),
        title=f"Title of {name}",
        question=f"Question of {name}?",
        statements=tuple(
            Statement(StatementId(f"{side}-{number}"), side, f"{name}: {side} {number}")
            for side in (LEFT, RIGHT)
            for number in range(statements)
        ),
        why=f"Reason of {name}",
        note=note,
    )


def deck(contrasts: int = 6) -> Deck:
    """Contrasts of four statements, a set of nine traits, six situations of which two are kept unseen."""
    names = [f"c{number}" for number in range(contrasts)]
    traits = TraitSet(
        id=ItemId("traits"),
        title="Characteristics",
        statements=tuple(
            Statement(StatementId(f"t{number}"), (LEFT, RIGHT)[number % 2], f"Trait {number}")
            for number in range(9)
        ),
        why="Reason of the traits",
    )
    return Deck(
        DeckHead(
            DeckId("all-kinds"),
            "All kinds",
            sides=SIDES,
            sources=(Source(SourceId("one"), "One"), Source(SourceId("two"), "Two")),
            has_similarities=True,
        ),
        (
            *(contrast(name, note=f"Note of {name}") for name in names),
            traits,
            _example(names),
            *(Similarity(id=ItemId(f"same-{n}"), text=f"Alike {n}", why=f"Same {n}") for n in range(2)),
            Disagreement(
                id=ItemId("dispute"),
                question="Who is right?",
                positions=(Position(SourceId("one"), "This one."), Position(SourceId("two"), "That one.")),
            ),
        ),
    )


def _example(names: list[str]) -> Example:
    sides = (LEFT, RIGHT, BOTH, LEFT, RIGHT, LEFT)
    return Example(
        id=ItemId("firm"),
        setting="A firm",
        roles=(Role(LEFT, "owner"), Role(RIGHT, "manager of projects")),
        situations=tuple(
            Situation(
                StatementId(f"case-{number}"),
                f"Case {number}",
                side,
                f"Because of {number}",
                contrast=ItemId(names[number % len(names)]),
                points=(f"Point of {number}",),
                transfer=number >= 4,
            )
            for number, side in enumerate(sides)
        ),
    )


ALL_KINDS = WorkshopSet(kinds=tuple(RoundKind), teams=TEAMS, minutes=60)


def plan(**chosen: object) -> WorkshopPlan:
    """One round of each kind, in the order of `RoundKind`; `chosen` changes the choices."""
    found = make_plan(deck(), replace(ALL_KINDS, **chosen))  # type: ignore[arg-type]
    rounds = [next(each for each in found.rounds if each.kind is kind) for kind in RoundKind]
    return replace(found, rounds=tuple(rounds))


def run_at(kind: RoundKind, stage: Stage = Stage.VOTING, **chosen: object) -> WorkshopRun:
    """A plan's run, in the round of that kind."""
    run = WorkshopRun(plan(**chosen))
    run.next()
    while run.desk.round is None or run.desk.round.kind is not kind:
        run.skip()
    while run.stage is not stage:
        run.next()
    return run


def wrong_side(round_: Round) -> SideId:
    return RIGHT if round_.right == LEFT else LEFT


def right_side(round_: Round) -> SideId:
    assert round_.right is not None
    return round_.right


def answer(run: WorkshopRun, *right: bool) -> None:
    """A vote of each team."""
    assert run.desk.round is not None
    for team, is_right in enumerate(right):
        run.vote(team, right_side(run.desk.round) if is_right else wrong_side(run.desk.round))


def points_of(run: WorkshopRun) -> list[int]:
    return [each.points for each in run.slide.teams]

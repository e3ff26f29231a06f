"""What the room got right and wrong: by team and by contrast, never by person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.ids import BOTH, ItemId, SideId, StatementId
from desktop_app.domain.plain_json import read_checked, write
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan
from desktop_app.study.workshop.slide import Standing
from desktop_app.study.workshop.state import Play, State, offered
from desktop_app.study.workshop.votes import Answer, answers, points


@dataclass(frozen=True, slots=True)
class Share:
    right: int = 0
    of: int = 0

    @property
    def wrong(self) -> int:
        return self.of - self.right


@dataclass(frozen=True, slots=True)
class TakenFor:
    """A confusion with its direction: what is of the side `right` was given to the side `said`, `times`."""

    said: SideId
    right: SideId
    times: int


@dataclass(frozen=True, slots=True)
class ContrastResult:
    contrast: ItemId | None
    """None: what belongs to no contrast, such as what both sides have in common."""
    heading: str
    teams: Share = Share()
    """Votes, placed tiles and buzzed answers."""
    alone: Share = Share()
    """Hands, where everybody answered alone first."""
    sure_but_wrong: int = 0
    """Of the hands that were wrong."""
    confusions: tuple[TakenFor, ...] = ()


@dataclass(frozen=True, slots=True)
class Missed:
    """A statement or situation that at least one team got wrong, or most of the hands."""

    item: ItemId
    statement: StatementId | None
    contrast: ItemId | None
    kind: RoundKind
    wrong: int
    """Answers of teams."""


@dataclass(frozen=True, slots=True)
class Results:
    standings: tuple[Standing, ...]
    contrasts: tuple[ContrastResult, ...]
    """Of what was asked and shown, the hardest first."""
    confusions: tuple[TakenFor, ...]
    """Of all contrasts, the most frequent first."""
    missed: tuple[Missed, ...]
    """The worst first."""
    rounds: int
    """That were played to their answer."""
    minutes: int = 0
    """Whole ones, rounded."""

    @property
    def hardest(self) -> ContrastResult | None:
        return hardest(self)


def standings(plan: WorkshopPlan, state: State) -> tuple[Standing, ...]:
    """Most points first; teams with as many share a place, in the order of the plan."""
    now = points(plan, state)
    lines = [
        Standing(name, own, 1 + sum(other > own for other in now))
        for name, own in zip(plan.chosen.teams, now, strict=True)
    ]
    return tuple(sorted(lines, key=lambda line: line.place))


def results_of(plan: WorkshopPlan, state: State) -> Results:
    """Of the rounds whose answer was shown."""
    tallies: dict[ItemId | None, _Tally] = {}
    missed: list[Missed] = []
    for place, (round_, play) in enumerate(zip(plan.rounds, state.plays, strict=True)):
        if not play.is_revealed:
            continue
        found = list(answers(plan, place, play))
        tally = tallies.setdefault(round_.contrast, _Tally(round_.heading if round_.contrast else ""))
        tally.add_teams(found)
        tally.add_alone(round_, offered(plan, round_), play)
        missed += _missed(plan, place, play, found)
    contrasts = sorted((_result(key, each) for key, each in tallies.items() if each.asked), key=_hardness)
    together = sum((each.confusions for each in tallies.values()), Counter())
    return Results(
        standings=standings(plan, state),
        contrasts=tuple(contrasts),
        confusions=_by_frequency(together),
        missed=tuple(sorted(missed, key=lambda each: -each.wrong)),
        rounds=sum(play.is_revealed for play in state.plays),
        minutes=round(state.elapsed_seconds / 60),
    )


def hardest(results: Results) -> ContrastResult | None:
    """The first that has a name; None if all of them were answered right."""
    named = (each for each in results.contrasts if each.heading and (each.teams.wrong or each.alone.wrong))
    return next(named, None)


class _Tally:
    def __init__(self, heading: str) -> None:
        self.heading = heading
        self.teams = self.alone = Share()
        self.sure_but_wrong = 0
        self.confusions: Counter[tuple[SideId, SideId]] = Counter()

    @property
    def asked(self) -> int:
        return self.teams.of + self.alone.of

    def add_teams(self, found: Sequence[Answer]) -> None:
        right = sum(each.is_right for each in found)
        self.teams = Share(self.teams.right + right, self.teams.of + len(found))
        for each in found:
            self._confused(each.said, each.right, 1)

    def add_alone(self, round_: Round, sides: Sequence[SideId], play: Play) -> None:
        """Hands have a direction too, but a confusion is counted once: by the teams' answers."""
        right = sum(hands.all for side, hands in zip(sides, play.alone, strict=True) if side == round_.right)
        self.alone = Share(self.alone.right + right, self.alone.of + sum(each.all for each in play.alone))
        self.sure_but_wrong += sum(
            hands.sure for side, hands in zip(sides, play.alone, strict=True) if side != round_.right
        )

    def _confused(self, said: SideId | None, right: SideId | None, times: int) -> None:
        """ "Both" has no direction."""
        if said is not None and right is not None and said != right and BOTH not in (said, right):
            self.confusions[said, right] += times


def _result(contrast: ItemId | None, tally: _Tally) -> ContrastResult:
    return ContrastResult(
        contrast,
        tally.heading,
        tally.teams,
        tally.alone,
        tally.sure_but_wrong,
        _by_frequency(tally.confusions),
    )


def _hardness(each: ContrastResult) -> tuple[float, float, int]:
    """The teams' answers decide; where they are as good, what everybody said alone."""
    return (_ratio(each.teams if each.teams.of else each.alone), _ratio(each.alone), -each.teams.wrong)


def _ratio(share: Share) -> float:
    """As if two more had answered, one of them right: a single answer is no verdict on a contrast."""
    return (share.right + 1) / (share.of + 2)


def _by_frequency(confusions: Counter[tuple[SideId, SideId]]) -> tuple[TakenFor, ...]:
    return tuple(TakenFor(said, right, times) for (said, right), times in confusions.most_common())


def _missed(plan: WorkshopPlan, place: int, play: Play, found: Sequence[Answer]) -> Iterator[Missed]:
    round_ = plan.rounds[place]
    if round_.tiles:
        wrong = [tile for tile, each in zip(round_.tiles, found, strict=False) if not each.is_right]
        for tile in wrong:
            yield Missed(round_.item, tile.statement, round_.contrast, round_.kind, 1)
        return
    times = sum(not each.is_right for each in found)
    sides = zip(offered(plan, round_), play.alone, strict=True)
    hands = [(side == round_.right, each.all) for side, each in sides]
    right, of = sum(n for is_right, n in hands if is_right), sum(n for _, n in hands)
    if times or 2 * right < of:
        yield Missed(round_.item, round_.statement, round_.contrast, round_.kind, times)


def as_json(results: Results) -> dict[str, Any]:
    return write(results)


def from_json(data: object) -> Results:
    """Raises ValueError."""
    try:
        return read_checked(Results, data)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"no results of a workshop: {error}") from error

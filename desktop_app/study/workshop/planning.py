"""From a facilitator's choices to the rounds of a workshop. The same choices give the same rounds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import ItemId
from desktop_app.domain.item import Contrast, Item, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules.words import words_of
from desktop_app.study.workshop.drafts import drafts_of, has_round
from desktop_app.study.workshop.drawing import drawn_rounds
from desktop_app.study.workshop.practising import rounds_to_practise
from desktop_app.study.workshop.results import Results
from desktop_app.study.workshop.rounds import (
    LEAST_MINUTES,
    LEAST_TEAMS,
    MOST_MINUTES,
    MOST_TEAMS,
    Round,
    RoundKind,
    WorkshopPlan,
    WorkshopSet,
)

MOST_ITEMS = 200
"""Of one kind, that rounds are drawn from: more than the longest workshop has rounds."""


class CannotPlan(AppError):
    """Nothing can be asked with these choices."""


@dataclass(frozen=True, slots=True)
class Estimate:
    rounds: int
    minutes: int


def make_plan(deck: Deck, chosen: WorkshopSet) -> WorkshopPlan:
    """As many rounds as fit the minutes, at least one. Raises CannotPlan."""
    _check(deck, chosen)
    drafts = drafts_of(deck, chosen, _some(deck, chosen))
    if not drafts:
        raise _nothing_to_ask(deck)
    return plan_of(deck, chosen, drawn_rounds(drafts, chosen))


def _some(deck: Deck, chosen: WorkshopSet) -> Sequence[Item]:
    """Of a huge deck some of the items, drawn from the seed, so that a choice is answered at once."""
    wanted = frozenset(chosen.contrasts)
    items = [
        item
        for item in deck.items
        if not wanted or not isinstance(item, Contrast | TraitSet) or item.id in wanted
    ]
    by_kind: dict[str, list[Item]] = {}
    for item in items:
        by_kind.setdefault(item.kind, []).append(item)
    if all(len(each) <= MOST_ITEMS for each in by_kind.values()):
        return items
    chance = random.Random(chosen.seed)
    kept = (chance.sample(each, min(len(each), MOST_ITEMS)) for each in by_kind.values())
    return [item for each in kept for item in each]


def plan_of(deck: Deck, chosen: WorkshopSet, rounds: Sequence[Round]) -> WorkshopPlan:
    head = deck.head
    return WorkshopPlan(
        deck=head.id,
        title=head.title,
        sides=tuple((side.id, side.name, side.one) for side in head.sides),
        both=words_of(head).both,
        chosen=chosen,
        rounds=tuple(rounds),
    )


def fits(deck: Deck, chosen: WorkshopSet) -> Estimate:
    """What `make_plan` would make. Raises CannotPlan."""
    plan = make_plan(deck, chosen)
    return Estimate(len(plan.rounds), plan.about_minutes)


def possible_kinds(deck: Deck, contrasts: tuple[ItemId, ...] = ()) -> frozenset[RoundKind]:
    """Of which the deck has at least one round."""
    chosen = WorkshopSet(contrasts=contrasts)
    return frozenset(kind for kind in RoundKind if has_round(deck, chosen, kind))


def follow_up(deck: Deck, plan: WorkshopPlan, results: Results) -> WorkshopPlan:
    """ "Practise together": what was missed is asked again, with something else of the same contrasts.

    Raises CannotPlan where nothing was missed, or where none of it is in the deck any more.
    """
    rounds = rounds_to_practise(deck, plan, results)
    if not rounds:
        raise CannotPlan(
            phrase(QT_TRANSLATE_NOOP("errors", "Nothing was missed that this deck could ask again.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Plan another workshop instead.")),
        )
    contrasts = dict.fromkeys(each.contrast for each in results.missed if each.contrast is not None)
    minutes = -(-sum(each.about_seconds for each in rounds) // 60)
    chosen = replace(
        plan.chosen,
        kinds=tuple(dict.fromkeys(each.kind for each in rounds)),
        contrasts=tuple(contrasts),
        minutes=min(max(minutes, LEAST_MINUTES), MOST_MINUTES),
        seed=plan.chosen.seed + 1,
    )
    return plan_of(deck, chosen, rounds)


def _check(deck: Deck, chosen: WorkshopSet) -> None:
    if not LEAST_TEAMS <= len(chosen.teams) <= MOST_TEAMS:
        raise CannotPlan(
            phrase(
                QT_TRANSLATE_NOOP("errors", "A workshop has {least} to {most} teams."),
                least=LEAST_TEAMS,
                most=MOST_TEAMS,
            ),
            phrase(QT_TRANSLATE_NOOP("errors", "Add or remove a team.")),
        )
    if not chosen.kinds:
        raise CannotPlan(
            phrase(QT_TRANSLATE_NOOP("errors", "No kind of round is chosen.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Choose at least one.")),
        )
    there = {item.id for item in deck.items if isinstance(item, Contrast | TraitSet)}
    unknown = [each for each in chosen.contrasts if each not in there]
    if unknown:
        raise CannotPlan(
            phrase(
                QT_TRANSLATE_NOOP("errors", "There is no contrast “{name}” in this deck."),
                name=", ".join(unknown),
            ),
            phrase(QT_TRANSLATE_NOOP("errors", "Choose the contrasts again.")),
        )


def _nothing_to_ask(deck: Deck) -> CannotPlan:
    if not deck.head.sides:
        return CannotPlan(
            phrase(QT_TRANSLATE_NOOP("errors", "This deck has no two sides that a room could vote on.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Choose a deck with two sides, or discuss a disagreement.")),
        )
    return CannotPlan(
        phrase(QT_TRANSLATE_NOOP("errors", "Nothing that is chosen makes a round of the chosen kinds.")),
        phrase(QT_TRANSLATE_NOOP("errors", "Choose more contrasts or more kinds of rounds.")),
    )

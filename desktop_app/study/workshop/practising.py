""" "Practise together": which rounds a room needs once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import ItemId, MemoryItemId
from desktop_app.domain.item import Example
from desktop_app.study.workshop.drafts import Draft, drafts_of
from desktop_app.study.workshop.results import Missed, Results
from desktop_app.study.workshop.rounds import Round, RoundKind, WorkshopPlan

MOST_AGAIN = 12
_KINDS = (RoundKind.WHICH_SIDE, RoundKind.SCENARIO, RoundKind.BUZZER)
"""A tile that was placed wrong is asked on its own."""


def rounds_to_practise(deck: Deck, plan: WorkshopPlan, results: Results) -> tuple[Round, ...]:
    """What was missed, the worst first, and after it something new of the same contrasts.

    None of it twice, and never two rounds of one contrast in a row where that can be helped.
    """
    concerned = {each.item for each in results.missed} | {each.contrast for each in results.missed}
    items = [item for item in deck.items if item.id in concerned or isinstance(item, Example)]
    chosen = replace(plan.chosen, kinds=_KINDS, contrasts=(), seed=plan.chosen.seed + 1)
    drafts = drafts_of(deck, chosen, items)
    picked = _Picked()
    for missed in results.missed[:MOST_AGAIN]:
        picked.first(_asking(drafts, missed))
    shown = _shown(plan, drafts)
    for contrast in dict.fromkeys(each.contrast for each in results.missed[:MOST_AGAIN]):
        picked.first(_fresh(drafts, contrast, shown))
    return tuple(draft.round for draft in _mixed(picked.drafts))


class _Picked:
    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._shown: set[MemoryItemId] = set()

    def first(self, drafts: Iterator[Draft]) -> None:
        found = next((each for each in drafts if self._shown.isdisjoint(each.shows)), None)
        if found is not None:
            self.drafts.append(found)
            self._shown |= found.shows


def _asking(drafts: Mapping[RoundKind, Sequence[Draft]], missed: Missed) -> Iterator[Draft]:
    kind = RoundKind.WHICH_SIDE if missed.kind is RoundKind.SORT_BOARD else missed.kind
    for each in drafts.get(kind, ()):
        if (each.round.item, each.round.statement) == (missed.item, missed.statement):
            yield each


def _fresh(
    drafts: Mapping[RoundKind, Sequence[Draft]], contrast: ItemId | None, shown: frozenset[MemoryItemId]
) -> Iterator[Draft]:
    """Situations before statements: whoever learned the statement by heart has still to use it."""
    for kind in (RoundKind.SCENARIO, RoundKind.BUZZER, RoundKind.WHICH_SIDE):
        for each in drafts.get(kind, ()):
            is_of_it = contrast is not None and each.round.contrast == contrast
            if is_of_it and shown.isdisjoint(each.shows):
                yield each


def _shown(plan: WorkshopPlan, drafts: Mapping[RoundKind, Sequence[Draft]]) -> frozenset[MemoryItemId]:
    """What the room has seen of it."""
    asked = {(each.item, each.statement) for each in plan.rounds}
    asked |= {(each.item, tile.statement) for each in plan.rounds for tile in each.tiles}
    return frozenset(
        shown
        for of_kind in drafts.values()
        for draft in of_kind
        if (draft.round.item, draft.round.statement) in asked
        for shown in draft.shows
    )


def _mixed(drafts: Sequence[Draft]) -> Iterator[Draft]:
    left, last = list(drafts), None
    while left:
        following = next((each for each in left if each.topic != last), left[0])
        left.remove(following)
        last = following.topic
        yield following

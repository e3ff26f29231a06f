"""What a printed exercise asks: every statement that has a side, or both; drawn and mixed from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import BOTH, SideId
from desktop_app.domain.item import Contrast, Item, Similarity, TraitSet
from desktop_app.domain.rules.words import words_of

_TRIES = 200


class Said(NamedTuple):
    text: str
    side: SideId
    """Or `both`."""
    title: str
    """Of the contrast or the set; empty for what both have in common."""


def said_of_sides(items: Iterable[Item]) -> tuple[Said, ...]:
    """In the order of the deck; a text that stands in it twice comes once."""
    found: dict[str, Said] = {}
    for item in items:
        if isinstance(item, Similarity):
            found.setdefault(item.text, Said(item.text, BOTH, ""))
        elif isinstance(item, Contrast | TraitSet):
            for each in item.statements:
                found.setdefault(each.text, Said(each.text, each.side, item.title))
    return tuple(found.values())


def side_name(side: SideId, head: DeckHead) -> str:
    """In the deck's language also where it is both."""
    return words_of(head).both if side == BOTH else head.side(side).name


def mixed(said: tuple[Said, ...], seed: int) -> tuple[Said, ...]:
    """The same order for the same seed, everywhere."""
    order = list(said)
    random.Random(seed).shuffle(order)
    return tuple(order)


def drawn(said: tuple[Said, ...], most: int, seed: int) -> tuple[Said, ...]:
    """At most so many, the sides as evenly as they can be, in a mixed order."""
    by_side: dict[SideId, list[Said]] = {}
    for each in mixed(said, seed):
        by_side.setdefault(each.side, []).append(each)
    chosen: list[Said] = []
    while len(chosen) < most and any(by_side.values()):
        for waiting in by_side.values():
            if waiting and len(chosen) < most:
                chosen.append(waiting.pop())
    return mixed(tuple(chosen), seed + 1)


def apart(said: tuple[Said, ...], seed: int) -> tuple[Said, ...]:
    """Another order of the same: nothing in the same place, and no two in a row that are so in the first.

    With fewer than six the latter may not be possible.
    """
    first, chance = list(range(len(said))), random.Random(seed)
    if len(first) < 2:
        return said
    rotated = first[1:] + first[:1]
    for _ in range(_TRIES):
        order = first[:]
        chance.shuffle(order)
        if all(place != each for place, each in enumerate(order)):
            rotated = order
            if all(later != before + 1 for before, later in pairwise(order)):
                break
    return tuple(said[place] for place in rotated)

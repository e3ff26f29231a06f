"""Checking what was given against what is right."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.card import Card
from desktop_app.domain.ids import BOTH, ItemId, SideId


class Confusion(NamedTuple):
    """The wrong side chosen for something, with its direction."""

    contrast: ItemId | None
    asked: SideId
    chosen: SideId


class Verdict(NamedTuple):
    """Outcome of checking a choice, before the learner rates it."""

    right: bool
    given: SideId
    side: SideId
    """The right answer: a side, or `both`."""
    confusion: Confusion | None
    """None where it was right, or where "both" was asked or chosen: those have no direction."""


def check(card: Card, given: SideId) -> Verdict:
    """Raises ValueError for a card that is no choice."""
    if card.right is None:
        raise ValueError(f"{card.id} is not a choice between sides")
    right = given == card.right
    mixed_up = not right and BOTH not in (given, card.right)
    confusion = Confusion(card.contrast, card.right, given) if mixed_up else None
    return Verdict(right, given, card.right, confusion)


def options_of(card: Card) -> int:
    """m: how many answers are offered."""
    return 3 if card.offers_both else 2

"""The order within a session: which of the next cards comes now.

Learning engine, section 4. Cards come by urgency; within a window of the next twelve, soft rules choose: the
two poles of a contrast near each other but not side by side, contrasts mixed, no pole too often. What is
chosen depends on the cards left and on what was asked before, never on when the choice is made.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from desktop_app.scheduling.seeded import seeded_fraction

WINDOW = 12
NEAR = range(2, 6)
"""How many cards after one pole of a contrast the other is wanted."""
IN_A_ROW = 3
SHARE_OF, MOST_OF_SHARE = 10, 6
"""Of any ten forced choices at most six, and so at least four, ask for one pole."""
BLOCK = 4
"""Cards of a new contrast that are asked one after the other."""

_BREAKS_ROW, _BREAKS_SHARE = 40.0, 20.0
_SAME_CONTRAST, _JUXTAPOSED = 1.5, -2.0
_LATER = 0.1
"""What each place further back costs: urgency counts, but less than any rule."""
_CHANCE = 0.4
"""What a day's own chance adds at most, so that poles do not alternate as they do in the deck."""


class Known(Protocol):
    @property
    def uuid(self) -> bytes: ...


C = TypeVar("C", bound=Known)


@dataclass(frozen=True, slots=True)
class Feature:
    """What the rules look at. `pole` is the right answer of a forced choice between two poles, else None;
    `block` is set on a new card of a contrast that is met for the first time today."""

    contrast: Hashable = None
    pole: Hashable = None
    block: Hashable = None

    @property
    def repeated(self) -> Feature:
        """Asked again on the same day: it opens nothing any more."""
        return Feature(self.contrast, self.pole)


PLAIN = Feature()


@dataclass(frozen=True, slots=True)
class Rules(Generic[C]):
    feature: Callable[[C], Feature]
    day: int
    """Seeds chance."""

    def choose(self, cards: Sequence[C], before: Sequence[Feature]) -> C:
        """The card to ask now, of those to come; `before` holds what was asked today, oldest first."""
        block = open_block(before)
        if block is not None:
            opening = [card for card in cards if self.feature(card).block == block]
            cards = opening or cards
        costs = [place * _LATER + self._cost(card, before) for place, card in enumerate(cards[:WINDOW])]
        return cards[min(range(len(costs)), key=costs.__getitem__)]

    def _cost(self, card: C, before: Sequence[Feature]) -> float:
        feature = self.feature(card)
        if feature is PLAIN:
            return 0.0
        # Cards that ask for no pole keep their order.
        chance = _CHANCE * seeded_fraction(card.uuid, self.day) if feature.pole is not None else 0.0
        return cost(feature, before) + chance


def open_block(before: Sequence[Feature]) -> Hashable:
    """The new contrast whose paired block is going on, None if none is."""
    last = before[-1].block if before else None
    if last is None:
        return None
    length = 0
    while length < len(before) and before[-1 - length].block == last:
        length += 1
    return last if length < BLOCK else None


def cost(card: Feature, before: Sequence[Feature]) -> float:
    """The lower the sooner. Rules that must hold cost more than any urgency within the window."""
    total = 0.0
    if card.pole is not None:
        total += _pole_cost(card.pole, before)
    if card.contrast is not None:
        total += _contrast_cost(card, before)
    return total


def _pole_cost(pole: Hashable, before: Sequence[Feature]) -> float:
    poles = [each.pole for each in before[-3 * SHARE_OF :] if each.pole is not None]
    total = 0.0
    if len(poles) >= IN_A_ROW and all(each == pole for each in poles[-IN_A_ROW:]):
        total += _BREAKS_ROW
    recent = poles[-(SHARE_OF - 1) :]
    if recent.count(pole) >= MOST_OF_SHARE:
        total += _BREAKS_SHARE
    # Before the limit is reached, rather the pole that was asked less.
    return total + 0.3 * (2 * recent.count(pole) - len(recent)) / SHARE_OF


def _contrast_cost(card: Feature, before: Sequence[Feature]) -> float:
    for lag, earlier in enumerate(reversed(before[-max(NEAR) :]), start=1):
        if earlier.contrast != card.contrast:
            continue
        opposite = earlier.pole is not None and card.pole is not None and earlier.pole != card.pole
        if opposite and lag in NEAR:
            return _JUXTAPOSED
        return _SAME_CONTRAST / lag
    return 0.0

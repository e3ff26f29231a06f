"""In which order a deck's cards are met for the first time.

A deck file lists definitions, then contrasts, then traits and so on; asked in that order, a learner would
meet the first situation after two weeks. So the contrasts set the pace, in file order, and everything else
is spread along them: a situation after its contrast, producing after recognising; traits as many at a time
as a sort board holds, for singly they would hardly ever be due together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.ids import ItemId
from desktop_app.domain.item import Contrast, Definition, Item, PlainCard, TraitSet

_STEPS_LATER = {CardKind.WHICH_SIDE: 0.0, CardKind.COUNTERPART: 1.5, CardKind.RECALL: 2.5}
"""How many contrasts later a card of a contrast comes than the contrast itself."""
_SITUATION_LATER = 0.4
_SAME_CONTRAST_LATER = 3.0
"""A contrast's second situation comes this many contrasts after its first."""

_TRAITS_TOGETHER = 8


def introduction_order(items: Sequence[Item], cards: Sequence[Sequence[Card]]) -> list[list[int]]:
    """Places from 0, parallel to `cards` (whose rows are those of `items`); each place once."""
    contrasts = [item.id for item in items if isinstance(item, Contrast)]
    if not contrasts:
        return _as_they_stand(cards)
    step = {contrast: float(number) for number, contrast in enumerate(contrasts)}
    spread = _Spread(items, cards, len(contrasts))
    situations: dict[ItemId, int] = {}
    keyed: list[tuple[float, int, int]] = []
    for row, (item, made) in enumerate(zip(items, cards, strict=True)):
        for column, card in enumerate(made):
            keyed.append((_when(item, card, step, spread, situations), row, column))
    keyed.sort()
    places = [[0] * len(made) for made in cards]
    for place, (_, row, column) in enumerate(keyed):
        places[row][column] = place
    return places


def with_their_turns(
    items: Sequence[Item], cards: Iterable[tuple[Card, ...]]
) -> Iterator[tuple[tuple[Card, ...], tuple[int, ...]]]:
    """`cards` with the places that `introduction_order` gives them.

    Where no contrast sets the pace they are taken one after the other: those of a large deck are never all
    there at once.
    """
    if any(isinstance(item, Contrast) for item in items):
        groups = list(cards)
        yield from zip(groups, map(tuple, introduction_order(items, groups)), strict=True)
        return
    place = 0
    for made in cards:
        yield made, tuple(range(place, place + len(made)))
        place += len(made)


def _as_they_stand(cards: Sequence[Sequence[Card]]) -> list[list[int]]:
    places, place = [], 0
    for made in cards:
        places.append(list(range(place, place + len(made))))
        place += len(made)
    return places


def _when(
    item: Item, card: Card, step: dict[ItemId, float], spread: _Spread, situations: dict[ItemId, int]
) -> float:
    """The time of a card's turn, in contrasts since the beginning."""
    if isinstance(item, Definition):
        return -1.0
    if isinstance(item, Contrast):
        return step[item.id] + _STEPS_LATER[card.kind]
    if card.kind is CardKind.SCENARIO and card.contrast in step:
        earlier = situations.get(card.contrast, 0)
        situations[card.contrast] = earlier + 1
        return step[card.contrast] + _SITUATION_LATER + earlier * _SAME_CONTRAST_LATER
    return spread.next(item)


class _Spread:
    """Gives the cards of one kind of item evenly spaced times over the whole deck."""

    def __init__(self, items: Sequence[Item], cards: Sequence[Sequence[Card]], length: int) -> None:
        self._length = length
        self._totals: dict[str, int] = {}
        self._met: dict[str, int] = {}
        for item, made in zip(items, cards, strict=True):
            self._totals[item.kind] = self._totals.get(item.kind, 0) + len(made)

    def next(self, item: Item) -> float:
        met = self._met.get(item.kind, 0)
        self._met[item.kind] = met + 1
        middle = met + 0.5
        if isinstance(item, TraitSet):
            middle = met - met % _TRAITS_TOGETHER + _TRAITS_TOGETHER / 2
        time = middle * self._length / self._totals[item.kind]
        # What belongs to no kind of its own comes last among equals.
        return time + (0.01 if isinstance(item, PlainCard) else 0.0)

"""In which order new cards are met."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import TraitSet
from desktop_app.domain.rules import cards_of
from desktop_app.scheduling.introduction import introduction_order
from tests.decks.built_in import built_in
from tests.strategies import decks


def order_of(deck: Deck) -> list[tuple[int, int]]:
    """(item, card) in the order in which they are met."""
    places = introduction_order(deck.items, [cards_of(item, deck.head) for item in deck.items])
    found = {place: (row, column) for row, made in enumerate(places) for column, place in enumerate(made)}
    return [found[place] for place in range(len(found))]


@given(decks())
def test_every_card_has_a_place_of_its_own(deck: Deck) -> None:
    cards = [cards_of(item, deck.head) for item in deck.items]
    every = [(row, column) for row, made in enumerate(cards) for column in range(len(made))]
    assert sorted(order_of(deck)) == every


def test_traits_are_met_as_many_at_a_time_as_a_board_holds() -> None:
    deck = built_in("leadership-vs-management")
    is_trait = [isinstance(deck.items[row], TraitSet) for row, _ in order_of(deck)]
    runs = [len(list(run)) for trait, run in groupby(is_trait) if trait]
    assert len(runs) > 3, "and spread over the deck"
    assert all(each == 8 for each in runs[:-1])

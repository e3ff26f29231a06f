"""What holds for the cards of every deck."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from desktop_app.domain.card import Card, CardKind, are_siblings
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import BOTH, is_valid_id
from desktop_app.domain.item import ITEM_CLASSES, Contrast, Item, TraitSet
from desktop_app.domain.rules import RULES, cards_of
from tests.strategies import decks

CHECKS = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def _cards(deck: Deck) -> list[Card]:
    return [card for item in deck.items for card in cards_of(item, deck.head)]


def test_every_kind_has_a_rule() -> None:
    assert set(RULES) == set(ITEM_CLASSES)


@CHECKS
@given(decks())
def test_ids_are_unique_and_made_of_ids(deck: Deck) -> None:
    found = [card.id for card in _cards(deck)]
    assert len(found) == len(set(found))
    for card in found:
        root, *inner, kind = card.split("/")
        assert root == deck.head.card_root
        assert all(map(is_valid_id, inner))
        assert kind in list(CardKind)


@CHECKS
@given(decks())
def test_the_order_of_items_changes_no_card(deck: Deck) -> None:
    turned = Deck(deck.head, deck.items[::-1])
    assert {card.id: card for card in _cards(turned)} == {card.id: card for card in _cards(deck)}


def _reworded(item: Item) -> Item:
    if isinstance(item, Contrast | TraitSet):
        return replace(
            item, statements=tuple(replace(each, text=each.text + "!") for each in item.statements)
        )
    return item


@CHECKS
@given(decks(item_kinds=("contrast", "traits")))
def test_wording_changes_no_id(deck: Deck) -> None:
    reworded = Deck(deck.head, tuple(map(_reworded, deck.items)))
    assert [card.id for card in _cards(reworded)] == [card.id for card in _cards(deck)]


@CHECKS
@given(decks())
def test_siblings_are_mutual_and_every_card_shows_itself(deck: Deck) -> None:
    cards = _cards(deck)
    for card in cards:
        assert card.memory_item in card.shows
        assert card.memory_item.split("/")[0] == card.item
        assert all(are_siblings(card, other) == are_siblings(other, card) for other in cards)


@CHECKS
@given(decks())
def test_a_forced_choice_has_a_right_answer_among_those_offered(deck: Deck) -> None:
    sides = {side.id for side in deck.head.sides}
    for card in _cards(deck):
        if card.kind.is_forced_choice:
            assert card.right in (sides | {BOTH} if card.offers_both else sides)
            assert card.heading_tells
            assert card.panes == ()
        else:
            assert card.right is None


@CHECKS
@given(decks(item_kinds=("contrast", "similarity", "traits")))
def test_what_is_offered_does_not_tell_a_similarity(deck: Deck) -> None:
    which_side = [card for card in _cards(deck) if card.kind is CardKind.WHICH_SIDE]
    assert len({card.offers_both for card in which_side}) <= 1


@CHECKS
@given(decks())
def test_panes_are_both_sides_in_order(deck: Deck) -> None:
    for card in _cards(deck):
        assert card.asks
        assert card.answer
        if card.panes:
            assert [pane.side for pane in card.panes] == [side.id for side in deck.head.sides]

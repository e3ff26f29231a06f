"""What is written reads in as the same deck."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast, Example, Item, TraitSet
from desktop_app.formats.deck_toml import parse_toml, write_toml
from tests.strategies import decks


def _with_ids_given(item: Item) -> Item:
    """A written deck shows the ids that were made, so that they read in as given."""
    if isinstance(item, Contrast | TraitSet):
        return replace(item, statements=tuple(replace(each, id_is_given=True) for each in item.statements))
    if isinstance(item, Example):
        return replace(item, situations=tuple(replace(each, id_is_given=True) for each in item.situations))
    return item


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(decks())
def test_a_written_deck_reads_in_as_the_same(deck: Deck) -> None:
    text = write_toml(deck)
    result = parse_toml(text.encode(), "deck.toml")
    assert result.problems == ()
    assert result.deck == Deck(deck.head, tuple(map(_with_ids_given, deck.items)))


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(decks())
def test_writing_what_was_read_changes_nothing(deck: Deck) -> None:
    text = write_toml(deck)
    again = parse_toml(text.encode(), "deck.toml").deck
    assert again is not None
    assert write_toml(again) == text

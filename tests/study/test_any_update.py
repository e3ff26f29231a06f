"""Whatever the next version of a deck is: no answer is lost, and it becomes what the file says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId
from desktop_app.study.importing import Choices
from tests.clock import FakeClock
from tests.strategies import decks
from tests.study.versions import (
    answer_some,
    assert_sound,
    bring,
    edit_scripts,
    events,
    known,
    plan,
    without_ids,
)

ALL = Choices(retire_all=True)
_numbers = count()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, _folder_template: Path) -> Iterator[Engine]:
    """One data folder for all examples: each has a deck of its own."""
    folder = Path(shutil.copytree(_folder_template, tmp_path_factory.mktemp("any") / "data"))
    engine = open_engine(folder, clock=FakeClock())
    yield engine
    engine.close()


def of_its_own(deck: Deck) -> Deck:
    name = DeckId(f"deck-{next(_numbers)}")
    return Deck(replace(deck.head, id=name, part_of=None), deck.items)


def named_as(deck: Deck, other: Deck) -> Deck:
    return Deck(replace(deck.head, id=other.head.id, part_of=None), deck.items)


@settings(max_examples=30)
@given(decks(), st.data())
def test_every_review_is_kept(shared: Engine, deck: Deck, data: st.DataObject) -> None:
    deck = of_its_own(deck)
    bring(shared, deck)
    answer_some(shared, deck.head.id)
    log, states = events(shared), known(shared)
    retire = Choices(retire_all=data.draw(st.booleans()))
    outcome = bring(shared, data.draw(edit_scripts(deck)), choices=retire)
    assert events(shared)[: len(log)] == log
    assert known(shared) == states
    assert_sound(shared)
    if outcome.change is not None:
        with shared.study.writing():
            outcome.change.take_back(shared.study, shared.catalogue)
        assert shared.store.decks.deck(deck.head.id) == deck
        assert known(shared) == states
        assert_sound(shared)


@settings(max_examples=30)
@given(decks(), st.data())
def test_it_ends_like_the_last_version_alone(shared: Engine, deck: Deck, data: st.DataObject) -> None:
    deck = of_its_own(deck)
    last = data.draw(edit_scripts(deck))
    bring(shared, deck)
    answer_some(shared, deck.head.id, 2)
    bring(shared, last, choices=ALL)
    after = shared.store.decks.deck(deck.head.id)
    assert without_ids(after) == without_ids(last)
    assert plan(shared, last).is_unchanged
    assert_sound(shared)


@settings(max_examples=40)
@given(decks(), decks())
def test_even_where_it_is_another_deck_altogether(shared: Engine, deck: Deck, other: Deck) -> None:
    deck = of_its_own(deck)
    other = named_as(other, deck)
    bring(shared, deck)
    bring(shared, other, choices=ALL)
    after = shared.store.decks.deck(deck.head.id)
    if not other.head.sides:
        after = Deck(replace(after.head, sides=()), after.items)
    assert without_ids(after) == without_ids(other)
    assert_sound(shared)


@settings(max_examples=40)
@given(decks())
def test_the_same_version_again_changes_nothing(shared: Engine, deck: Deck) -> None:
    deck = of_its_own(deck)
    bring(shared, deck)
    assert plan(shared, deck).is_unchanged
    assert bring(shared, deck).change is None
    assert shared.store.decks.deck(deck.head.id) == deck

"""Bringing decks in: read and check first, write once everything is known to be good."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import DeckFileError
from desktop_app.domain.ids import DeckId
from desktop_app.domain.rules import cards_of
from desktop_app.formats.registry import read_deck
from desktop_app.scheduling.introduction import introduction_order
from desktop_app.study import late_cards
from desktop_app.study.ports import Store

STUDIED_FROM_THE_START = DeckId("leadership-vs-management")


def load(path: Path) -> Deck:
    """The deck in a file. Raises DeckFileError with every problem of the file."""
    result = read_deck(path)
    errors = tuple(problem for problem in result.problems if problem.severity == "error")
    if errors or result.deck is None:
        raise DeckFileError(errors or tuple(result.problems))
    return result.deck


def add_deck(store: Store, deck: Deck, *, built_in: bool = False) -> None:
    """Store a deck that is not there yet, with the cards its rules make. Needs a transaction."""
    cards = [cards_of(item, deck.head) for item in deck.items]
    store.decks.add(deck, cards, introduction_order(deck.items, cards), built_in=built_in)
    late_cards.take_up(store, deck.head.id)


def add_built_in_decks(store: Store, paths: Iterable[Path]) -> None:
    """Give a new data folder the decks shipped with the program, all or none of them.

    One of them is studied from the start by the learner there is; the others wait.
    """
    present = {head.id for head in store.decks.heads()}
    decks = [load(path) for path in paths]
    decks.sort(key=lambda deck: deck.head.id != STUDIED_FROM_THE_START)  # it comes first in every list
    with store.transaction():
        for deck in decks:
            if deck.head.id not in present:
                add_deck(store, deck, built_in=True)
        for learner in store.learners.all():
            store.decks.start(learner.id, STUDIED_FROM_THE_START)

"""The decks that come with the program read without problems and make cards."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from desktop_app.domain.rules import cards_of
from desktop_app.formats.registry import read_deck

DECKS = sorted((Path(__file__).parents[2] / "decks").glob("*.toml"))


def test_there_are_decks() -> None:
    assert any(path.stem == "leadership-vs-management" for path in DECKS)


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_a_built_in_deck_reads_and_makes_cards(path: Path) -> None:
    result = read_deck(path)
    assert [str(problem) for problem in result.problems] == []
    deck = result.required()
    assert deck.head.id == path.stem
    ids = Counter(card.id for item in deck.items for card in cards_of(item, deck.head))
    assert ids
    assert ids.most_common(1)[0][1] == 1

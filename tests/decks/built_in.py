"""The built-in decks as files and as read, and the articles they were made from, where those are at hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast, Example, Situation
from desktop_app.formats.registry import read_deck

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "decks").glob("*.toml"))
SEEDS = ROOT.parent / "shared" / "seeds"

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
needs_articles = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the five articles and their labels are kept beside the repository, not in it"
)


@cache
def built_in(name: str) -> Deck:
    return read_deck(ROOT / "decks" / f"{name}.toml").required()


def contrasts_of(deck: Deck) -> list[Contrast]:
    return [item for item in deck.items if isinstance(item, Contrast)]


def situations_of(deck: Deck) -> list[Situation]:
    return [each for item in deck.items if isinstance(item, Example) for each in item.situations]

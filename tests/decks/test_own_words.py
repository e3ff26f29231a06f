"""Facts carry over from the articles, sentences do not: no eight words in a row are shared."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.decks.built_in import SEEDS, every_file, needs_articles

LONGEST_RUN = 7


def texts_of(value: Any) -> Iterator[str]:
    """All texts of a deck file but its sources, which name the articles by their titles."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key != "sources":
                yield from texts_of(each)


def runs_of(text: str) -> set[tuple[str, ...]]:
    """Each eight words in a row, without case, punctuation and paragraphs."""
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.casefold().replace("’", "'"))
    length = LONGEST_RUN + 1
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def shared_runs(deck: dict[str, Any], article: str) -> list[str]:
    copied = runs_of(article)
    return [f"“{' '.join(run)}”" for text in texts_of(deck) for run in runs_of(text) & copied]


@needs_articles
@pytest.mark.parametrize("article", sorted(SEEDS.glob("*.txt")), ids=lambda article: article.stem)
@every_file
def test_a_deck_shares_no_eight_words_in_a_row_with_an_article(path: Path, article: Path) -> None:
    assert shared_runs(tomllib.loads(path.read_text("utf-8")), article.read_text("utf-8")) == []


def test_eight_words_in_a_row_are_found_and_seven_are_not() -> None:
    article = "A manager, they say, is one who’ll plan the work of others."
    deck = {"contrasts": [{"why": "They say: is one who'll plan the work?"}], "sources": [{"title": article}]}
    assert shared_runs(deck, article) == ["“they say is one who'll plan the work”"]
    deck["contrasts"][0]["why"] = "Is one who'll plan the work, of course"
    assert shared_runs(deck, article) == []

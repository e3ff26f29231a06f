"""Drafts become a deck that the reader accepts, whatever was drafted."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast
from desktop_app.domain.lint import lint
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.reading import article_of_text
from desktop_app.formats.article.to_deck import deck_of
from desktop_app.formats.deck_toml import read_deck_text
from desktop_app.formats.toml_writer import write_toml
from tests.formats.article.articles import articles
from tests.formats.article.drafting import TEA


def _deck(text: str) -> Deck | None:
    article = article_of_text(text)
    drafts = draft(article)
    return deck_of(article, drafts) if drafts.sides else None


@given(articles())
def test_any_draft_is_a_deck_that_is_read_again(text: str) -> None:
    deck = _deck(text)
    if deck is None:
        return
    result = read_deck_text(write_toml(deck))
    assert [problem for problem in result.problems if problem.is_error] == []
    assert result.deck is not None
    assert result.deck.items == deck.items


def test_the_deck_of_an_article() -> None:
    deck = _deck(TEA)
    assert deck is not None
    assert [side.name for side in deck.sides] == ["Tea", "Coffee"]
    assert [item.title for item in deck.items if isinstance(item, Contrast)] == ["Origin", "Caffeine", "Brewing"]
    assert deck.sources[0].title == "Tea vs. Coffee: What Is the Difference?"
    first = deck.items[0]
    assert first.sources[0].passage == "Tea is made from the leaves of a shrub."


def test_the_linter_finds_little() -> None:
    deck = _deck(TEA)
    assert deck is not None
    assert len(list(lint(deck))) <= len(deck.items)

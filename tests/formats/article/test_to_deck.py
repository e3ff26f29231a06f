"""Drafts become a deck that the reader accepts, whatever was drafted."""

from __future__ import annotations

from hypothesis import given

from desktop_app.domain.deck import Deck
from desktop_app.domain.item import Contrast
from desktop_app.domain.lint import lint
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.reading import article_of_text
from desktop_app.formats.article.to_deck import deck_of
from desktop_app.formats.deck_toml import parse_toml
from desktop_app.formats.toml_writer import write_toml
from tests.formats.article.articles import articles
from tests.formats.article.drafting import TEA


def _deck(text: str) -> Deck | None:
    article = article_of_text(text)
    drafts = draft(article)
    deck = deck_of(article, drafts) if drafts.sides else None
    return deck if deck is not None and deck.items else None


@given(articles())
def test_any_draft_is_a_deck_that_is_read_again(text: str) -> None:
    deck = _deck(text)
    if deck is None:
        return
    result = parse_toml(write_toml(deck).encode(), "draft.toml")
    assert [problem for problem in result.problems if problem.severity == "error"] == []
    assert [item.id for item in result.required().items] == [item.id for item in deck.items]


def test_the_deck_of_an_article() -> None:
    deck = _deck(TEA)
    assert deck is not None
    assert [side.name for side in deck.head.sides] == ["Tea", "Coffee"]
    assert [item.title for item in deck.items if isinstance(item, Contrast)] == [
        "Origin",
        "Caffeine",
        "Brewing",
    ]
    assert deck.head.sources[0].title == "Tea vs. Coffee: What Is the Difference?"
    first = deck.items[0]
    assert first.sources[0].passage == "Tea is made from the leaves of a shrub."


def test_the_linter_finds_no_more_than_what_a_person_must_add() -> None:
    """A "why", which no article marks as such; a name that a short statement has; what is longer."""
    deck = _deck(TEA)
    assert deck is not None
    assert {finding.rule for finding in lint(deck)} <= {"no-why", "names-a-side", "longer-side"}


def test_a_side_may_be_called_like_a_word_of_the_format() -> None:
    deck = _deck(
        "Group vs. Team\n\nA group has a leader, while a team shares the lead.\n\n"
        "A group talks and delegates, whereas a team talks and does.\n"
    )
    assert deck is not None
    result = parse_toml(write_toml(deck).encode(), "draft.toml")
    assert result.problems == ()
    assert [side.name for side in result.required().head.sides] == ["Group", "Team"]


def test_the_words_for_many_people() -> None:
    deck = _deck(
        "Coach vs. Mentor\n\nA coach asks, while a mentor answers.\n\n"
        "A coach stays for weeks, whereas a mentor stays for years.\n"
    )
    assert deck is not None
    assert [side.many for side in deck.head.sides] == ["coaches", "mentors"]

"""Every draft says what its passage says, and nothing of its own."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.language.sentences import words
from desktop_app.formats.article.reading import article_of_text
from tests.formats.article.articles import any_text, articles
from tests.formats.article.drafting import TEA, drafts_of, every_text


def _is_within(said: Iterable[str], passage: Iterable[str]) -> bool:
    """Its words in its order, with others left out at most."""
    rest = iter(passage)
    return all(word in rest for word in said)


@given(st.one_of(articles(), any_text), st.booleans())
def test_the_words_of_a_draft_are_those_of_its_passage(text: str, is_markdown: bool) -> None:
    article = article_of_text(text, is_markdown=is_markdown)
    for drafted in every_text(draft(article)):
        assert 0 <= drafted.passage.start < drafted.passage.end <= len(article.text)
        passage = article.text[drafted.passage.start : drafted.passage.end]
        assert passage == passage.strip()
        assert _is_within(words(drafted.text), words(passage))
        assert drafted.text.strip()


@given(articles())
def test_blocks_lie_where_they_say(text: str) -> None:
    article = article_of_text(text)
    for block in article.blocks:
        assert article.text[block.start : block.end] == block.text


@given(articles())
def test_contrasts_stand_in_reading_order_with_something_on_either_side(text: str) -> None:
    drafts = drafts_of(text)
    starts = [contrast.start for contrast in drafts.contrasts]
    assert starts == sorted(starts)
    assert all(contrast.first and contrast.second for contrast in drafts.contrasts)
    assert len(drafts.sides) in (0, 2)


@given(articles())
def test_the_same_text_drafts_the_same(text: str) -> None:
    assert drafts_of(text) == drafts_of(text)


def test_the_passage_is_what_the_draft_was_cut_from() -> None:
    article = article_of_text(TEA)
    first = draft(article).contrasts[0].first[0]
    assert article.text[first.passage.start : first.passage.end] == "Tea is made from the leaves of a shrub."

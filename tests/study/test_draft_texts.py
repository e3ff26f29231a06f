"""Texts of a draft: its title, its reason, what may be emptied, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.item import Advice, Contrast, TraitSet
from desktop_app.domain.rules import cards_of
from desktop_app.study import draft_texts, drafting, drafts_to_deck
from desktop_app.study.drafting import Draft, Fate, Passage, Review, Said
from tests.articles import MUCH, TITLES
from tests.clock import FakeClock
from tests.study.drafted import accepted, add, heads, place, read, titled


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    """Read once, by a process of its own; no test can change it."""
    return read(tmp_path_factory.mktemp("article"))


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    opened = open_engine(folder, clock=clock)
    yield opened
    opened.close()


def rules(review: Review) -> dict[str, str]:
    """Of all that is accepted: the rules that were broken, and by which draft last."""
    return {each.rule: draft for draft, each in drafts_to_deck.findings_of_all(review)}


def test_texts_are_changed_and_an_emptied_statement_goes(review: Review) -> None:
    draft = review.drafts[0]
    review = drafting.added(review, 0, place(review, "coach them onward"))
    fields = draft_texts.fields_of(review, review.drafts[0])
    mine = [each.path for each in fields if each.text == "Coach them onward"]
    review, problems = draft_texts.edited(review, draft.id, {"title": "Aim vs. way", mine[0]: " "})
    assert not problems
    review = draft_texts.without_empty(review, draft.id)
    assert review.drafts[0].title == "Aim vs. way"
    assert [each.text for each in review.drafts[0].said] == [each.text for each in draft.said]


def test_a_title_cannot_be_emptied(review: Review) -> None:
    other, problems = draft_texts.edited(review, review.drafts[0].id, {"title": ""})
    assert set(problems) == {"title"}
    assert other == review


def test_both_sides_saying_the_same_is_a_problem(review: Review) -> None:
    draft = review.drafts[0]
    path = draft_texts.fields_of(review, draft)[3].path
    review, _ = draft_texts.edited(review, draft.id, {path: draft.of_side(0)[0].text})
    assert str(draft_texts.problem_of(review, review.drafts[0])) == "The same text is on both sides."


def test_a_reason_reaches_the_deck_and_what_is_said_after_an_answer(engine: Engine, review: Review) -> None:
    draft, words = titled(review, TITLES[0]), "A plan needs a reason before it needs a calendar."
    review, problems = draft_texts.edited(review, draft.id, {"why": words})
    assert problems == {}
    assert draft_texts.edited(review, draft.id, {"why": ""})[1] == {}
    assert "no-why" not in rules(accepted(review, TITLES[0]))
    assert ("no-why", titled(review, TITLES[1]).id) in rules(accepted(review, TITLES[1])).items()
    add(engine, accepted(replace(review, title="From the article"), TITLES[0]))
    deck = heads(engine)["From the article"]
    item = engine.store.library.items(deck.id)[0].item
    assert isinstance(item, Contrast)
    assert item.why == words
    assert words in {card.reason for card in cards_of(item, deck)}


def test_a_list_of_traits_and_a_piece_of_advice_can_be_named(tmp_path: Path) -> None:
    review = read(tmp_path, MUCH, "much.md")
    (traits,) = (each for each in review.drafts if each.kind == TraitSet.kind)
    assert draft_texts.title_for(traits) == "Traits"
    review, _ = draft_texts.edited(review, traits.id, {"title": "Skills"})
    item = drafts_to_deck.item_of(
        review, drafting.draft_of(review, traits.id), drafts_to_deck.head_of(review)
    )
    assert isinstance(item, TraitSet)
    assert item.title == "Skills"
    said = Said("Ask for feedback every week, and write it down", Passage(0, 4))
    advice = Draft("advice-0", Advice.kind, (said,), title="Ask")
    item = drafts_to_deck.item_of(review, advice, drafts_to_deck.head_of(review))
    assert isinstance(item, Advice)
    assert item.title == "Ask"


def test_what_was_accepted_and_lost_a_side_is_looked_at_again(review: Review) -> None:
    review = accepted(review, TITLES[0])
    draft = titled(review, TITLES[0])
    review, _ = draft_texts.edited(review, draft.id, {"said/0": ""})
    review = draft_texts.without_empty(review, draft.id)
    assert titled(review, TITLES[0]).fate is Fate.OPEN

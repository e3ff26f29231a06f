"""Drafts of an article on their way to a deck: decided, changed, kept, and added as one change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.item import Contrast, Example, Similarity, TraitSet
from desktop_app.domain.rules import cards_of
from desktop_app.study import draft_names, draft_texts, drafting, drafts_to_deck
from desktop_app.study.drafting import Fate, Review
from tests.articles import MARKETING, MUCH, NOTHING, TITLES, TWO_ROLES
from tests.clock import FakeClock
from tests.study.drafted import accepted, add, heads, place, read


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    """Read once, by a process of its own; no test can change it."""
    return read(tmp_path_factory.mktemp("article"))


@pytest.fixture
def engine(folder: Path, clock: FakeClock) -> Iterator[Engine]:
    opened = open_engine(folder, clock=clock)
    yield opened
    opened.close()


def test_every_kind_of_draft_is_there_in_reading_order(review: Review) -> None:
    assert [each.title for each in review.drafts if each.kind == Contrast.kind] == list(TITLES)
    assert review.drafts[-1].kind == Similarity.kind
    starts = [each.start for each in review.drafts]
    assert starts == sorted(starts)
    assert review.current == review.drafts[0].id


def test_passages_are_numbered_as_the_article_goes(review: Review) -> None:
    numbers = [(each.passage.start, each.side) for each in review.passages()]
    assert numbers == sorted(numbers)
    assert [side for _, side in numbers] == [0, 1, 0, 1, 0, 1, 0, 1, None]


def test_what_is_none_of_the_article_is_known(review: Review) -> None:
    noise = [block.text for block in review.article.blocks if block.start in review.noise]
    assert noise == ["Subscribe to our newsletter for more posts like this."]


def test_after_a_decision_the_next_draft_is_open(review: Review) -> None:
    first, second, third, *_ = review.drafts
    review = drafting.decided(review, second.id, Fate.REJECTED)
    assert review.current == third.id
    review = drafting.decided(review, review.drafts[-1].id, Fate.ACCEPTED)
    assert review.current == first.id


def test_a_review_waits_as_json(review: Review) -> None:
    review = drafting.added(accepted(review, TITLES[0]), 1, place(review, "work that pays off"))
    assert drafting.restored(json.loads(json.dumps(drafting.to_plain(review)))) == review


@pytest.mark.parametrize("plain", [{}, {"review": 3}, {"review": {"article": {"title": 1}}}])
def test_what_is_no_review_is_none(plain: dict[str, object]) -> None:
    assert drafting.restored(plain) is None


def test_sides_are_swapped_and_swapped_back(review: Review) -> None:
    first = review.drafts[0]
    other = drafting.swapped(review, first.id)
    assert other.drafts[0].of_side(1)[0].text == first.of_side(0)[0].text
    assert drafting.swapped(other, first.id) == review


def test_a_passage_joins_the_open_draft(review: Review) -> None:
    words = "coach them onward."
    review = drafting.added(review, 0, place(review, words))
    assert [each.text for each in review.drafts[0].of_side(0)][-1] == "Coach them onward"
    assert len(drafting.added(review, 0, place(review, words)).passages()) == len(review.passages())


def test_without_an_open_draft_a_passage_begins_a_contrast(review: Review) -> None:
    review = drafting.added(drafting.opened(review, ""), 0, place(review, "coach them onward"))
    new = review.open
    assert new is not None
    assert new.id not in {each.id for each in review.drafts if each is not new}
    assert draft_texts.problem_of(review, new) is not None
    review = drafting.added(review, 1, place(review, "check that the work follows them."))
    assert review.open is not None
    assert draft_texts.problem_of(review, review.open) is draft_texts.NO_TITLE
    assert draft_texts.question_for(review.open) == ""
    review, _ = draft_texts.edited(review, review.open.id, {"title": "Trust vs. control"})
    assert review.open is not None
    assert draft_texts.problem_of(review, review.open) is None
    assert draft_texts.question_for(review.open) == "Trust vs. control: how do the two differ?"
    assert len(review.drafts) == 6


def test_a_new_deck_gets_what_was_accepted_and_nothing_else(engine: Engine, review: Review) -> None:
    before = set(heads(engine))
    review = accepted(replace(review, title="From the article"), TITLES[0], TITLES[2])
    adding = add(engine, review)
    assert set(heads(engine)) - before == {"From the article"}
    deck = heads(engine)["From the article"]
    items = [each.item for each in engine.store.library.items(deck.id)]
    assert [getattr(item, "title", "") for item in items] == [TITLES[0], TITLES[2]]
    assert [side.name for side in deck.sides] == ["Leadership", "Management"]
    assert all(cards_of(item, deck) for item in items)
    assert set(adding.drafts) == {each.id for each in review.of_fate(Fate.ACCEPTED)}


def test_each_entry_names_the_article_and_its_passage(engine: Engine, review: Review) -> None:
    add(engine, accepted(replace(review, title="From the article"), TITLES[1]))
    deck = heads(engine)["From the article"]
    assert [each.title for each in deck.sources] == [review.article.title]
    item = engine.store.library.items(deck.id)[0].item
    assert item.sources[0].id == deck.sources[0].id
    assert item.sources[0].passage in review.article.text


def test_questions_are_told_apart(engine: Engine, review: Review) -> None:
    add(engine, accepted(replace(review, title="From the article"), *TITLES))
    items = engine.store.library.items(heads(engine)["From the article"].id)
    questions = [each.item.question for each in items if isinstance(each.item, Contrast)]
    assert len(set(questions)) == len(TITLES)


def test_into_a_deck_with_the_same_sides(engine: Engine, review: Review) -> None:
    here = heads(engine)["Leadership vs. management"]
    assert here in drafts_to_deck.fitting(review, engine.store.decks.heads())
    before = engine.store.library.items(here.id)
    adding = add(engine, accepted(replace(review, target=here.id), TITLES[3]))
    after = engine.store.library.items(here.id)
    assert [each.item for each in after[: len(before)]] == [each.item for each in before]
    assert [getattr(each.item, "title", "") for each in after[len(before) :]] == [TITLES[3]]
    sources = {each.title for each in engine.store.decks.head(here.id).sources}
    assert review.article.title in sources
    assert {each.title for each in here.sources} <= sources
    assert adding.outcome.change is not None


def test_adding_is_one_change_that_is_taken_back(engine: Engine, review: Review) -> None:
    here = heads(engine)["Leadership vs. management"]
    before = [each.item for each in engine.store.library.items(here.id) if not each.retired]
    change = add(engine, accepted(replace(review, target=here.id), *TITLES)).outcome.change
    assert change is not None
    with engine.study.writing():
        change = change.take_back(engine.study, engine.catalogue)
    live = [each.item for each in engine.store.library.items(here.id) if not each.retired]
    assert live == before
    assert engine.store.decks.head(here.id) == here
    with engine.study.writing():
        change.give_again(engine.study, engine.catalogue)
    live = [each.item for each in engine.store.library.items(here.id) if not each.retired]
    assert len(live) == len(before) + len(TITLES)


def test_a_deck_whose_sides_stand_the_other_way_round(engine: Engine, review: Review) -> None:
    mirrored = replace(
        draft_names.with_names(review, "Management", "Leadership"), title="The other way round", target=""
    )
    mirrored = accepted(mirrored, TITLES[0])
    add(engine, mirrored)
    deck = heads(engine)["The other way round"]
    add(engine, accepted(replace(review, target=deck.id), TITLES[1]))
    item = engine.store.library.items(deck.id)[-1].item
    assert isinstance(item, Contrast)
    of_leaders = next(side.id for side in deck.sides if side.name == "Leadership")
    said = [each.text for each in item.statements if each.side == of_leaders]
    assert said == ["Learn what drives each person and coach them onward"]


def test_in_a_deck_the_other_way_round_each_example_stays_whose_it_is(engine: Engine, tmp_path: Path) -> None:
    review = read(tmp_path, MARKETING)
    contrast, *_, example = review.drafts
    first, second = (side.name for side in review.sides)
    mirrored = replace(draft_names.with_names(review, second, first), title="The other way round")
    add(engine, drafting.decided(mirrored, contrast.id, Fate.ACCEPTED))
    deck = heads(engine)["The other way round"]
    review, _ = draft_texts.edited(review, example.id, {"because": "Plans are theirs."})
    add(engine, replace(drafting.decided(review, example.id, Fate.ACCEPTED), target=deck.id))
    item = engine.store.library.items(deck.id)[-1].item
    assert isinstance(item, Example)
    (of_managers,) = (side.id for side in deck.sides if side.name == "Managers")
    assert item.situations[0].side == of_managers


def test_what_says_too_much_is_split_or_made_shorter(tmp_path: Path) -> None:
    review = read(tmp_path, MUCH, "much.md")
    (traits,) = (each for each in review.drafts if each.kind == TraitSet.kind)
    review = drafting.decided(review, traits.id, Fate.ACCEPTED)
    moved = [1, 5]
    after = drafting.split(review, traits.id, moved)
    first, second = after.drafts[after.drafts.index(drafting.draft_of(after, traits.id)) :][:2]
    assert [each.text for each in second.said] == [traits.said[place].text for place in moved]
    assert {*first.said} | {*second.said} == {*traits.said}
    assert (first.fate, second.fate) == (Fate.OPEN, Fate.OPEN)
    assert draft_texts.problem_of(after, second) is None
    assert len({each.id for each in after.drafts}) == len(after.drafts)
    shorter = drafting.draft_of(drafting.without(review, traits.id, moved), traits.id)
    assert (shorter.said, shorter.fate) == (first.said, Fate.OPEN)
    everything = range(len(traits.said))
    for act in (drafting.split, drafting.without):
        assert act(review, traits.id, everything) == act(review, traits.id, ()) == review


def test_the_rest_is_rejected_and_what_was_decided_stays(review: Review) -> None:
    review = drafting.rest_rejected(accepted(review, TITLES[1]))
    assert [each.title for each in review.of_fate(Fate.ACCEPTED)] == [TITLES[1]]
    assert not review.of_fate(Fate.OPEN)


def test_a_deck_that_has_other_sides_is_refused(engine: Engine, review: Review) -> None:
    other = next(
        head for head in heads(engine).values() if head not in drafts_to_deck.fitting(review, [head])
    )
    with pytest.raises(UnknownName):
        add(engine, accepted(replace(review, target=other.id), TITLES[0]))


def test_what_a_deck_says_already_is_not_added_again(engine: Engine, review: Review) -> None:
    here = heads(engine)["Leadership vs. management"]
    before = engine.store.library.items(here.id)
    review = replace(review, target=here.id)
    first = add(engine, accepted(review, *TITLES[:2]))
    second = add(engine, accepted(review, *TITLES[:3]))
    third = add(engine, accepted(review, TITLES[0]))
    assert [first.known, second.known, third.known] == [0, 2, 1]
    titles = [getattr(each.item, "title", "") for each in engine.store.library.items(here.id)]
    assert titles[len(before) :] == list(TITLES[:3])
    assert third.plan.is_unchanged


def test_an_example_becomes_a_situation_once_somebody_says_why(engine: Engine, tmp_path: Path) -> None:
    review = read(tmp_path, MARKETING)
    (draft,) = (each for each in review.drafts if each.kind == Example.kind)
    assert draft.said[0].side == 1
    assert draft_texts.problem_of(review, draft) is not None
    edits = {"because": "The plan has to hold with the people who are there."}
    review, problems = draft_texts.edited(review, draft.id, edits)
    assert problems == {}
    draft = next(each for each in review.drafts if each.id == draft.id)
    assert draft_texts.problem_of(review, draft) is None
    add(engine, drafting.decided(review, draft.id, Fate.ACCEPTED))
    items = engine.store.library.items(heads(engine)["Leaders vs. managers"].id)
    (example,) = (each.item for each in items if isinstance(each.item, Example))
    (card,) = cards_of(example, heads(engine)["Leaders vs. managers"])
    assert card.prompt == "A manager may move a deadline when two people are ill."
    assert card.right == "managers"
    assert card.reason == edits["because"]
    assert card.setting == "An example from “Leaders vs. managers”"
    assert [name for _, name in card.roles] == ["leader", "manager"]


def test_an_example_may_be_the_job_of_both(tmp_path: Path) -> None:
    review = read(tmp_path, MARKETING)
    (draft,) = (each for each in review.drafts if each.kind == Example.kind)
    sides = []
    for _ in range(3):
        review = drafting.swapped(review, draft.id)
        sides.append(next(each for each in review.drafts if each.id == draft.id).said[0].side)
    assert sides == [None, 0, 1]


def test_the_linter_speaks_of_one_draft(review: Review) -> None:
    draft = review.drafts[0]
    path = draft_texts.fields_of(review, draft)[2].path
    words = "Leadership decides where the whole firm goes"
    review, _ = draft_texts.edited(review, draft.id, {path: words})
    rules = {each.rule for each in drafts_to_deck.findings(review, review.drafts[0])}
    assert "names-a-side" in rules
    assert "names-a-side" not in {each.rule for each in drafts_to_deck.findings(review, review.drafts[1])}


def test_an_article_without_contrasts_can_be_marked_by_hand(engine: Engine, tmp_path: Path) -> None:
    review = read(tmp_path, NOTHING, "bread.txt")
    assert not review.drafts
    assert not review.has_sides
    review = drafting.added(review, 0, place(review, "rest over night in a cool place"))
    review = drafting.added(review, 1, place(review, "Bake it in a hot oven"))
    assert review.open is not None
    assert draft_texts.problem_of(review, review.open) is not None
    review = draft_names.with_names(review, "proving", "baking")
    review, _ = draft_texts.edited(review, review.drafts[0].id, {"title": "Cool vs. hot"})
    assert draft_texts.problem_of(review, review.drafts[0]) is None
    review = drafting.decided(review, review.drafts[0].id, Fate.ACCEPTED)
    add(engine, review)
    assert "Proving vs. baking" in heads(engine)


def test_uncertain_letters_are_read_and_asked_about(tmp_path: Path) -> None:
    text = TWO_ROLES.replace("the firm", "the café")
    review = read(tmp_path, text, "old.txt", "cp1252")
    assert review.encodings
    assert "the café" in review.article.text
    assert not read(tmp_path, text, "new.txt").encodings


def test_a_text_without_a_title_is_named_after_its_file(tmp_path: Path) -> None:
    long = (
        "Flour and water rest over night in a cool place until the dough has doubled and smells of yeast. "
        * 3
    )
    assert read(tmp_path, long, "my_bread.txt").article.title == "my bread"

"""What was edited here stays, what only the file changed comes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings

from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import ItemId, StatementId
from desktop_app.domain.item import Contrast, Item, PlainCard, Statement
from desktop_app.study.three_way import merged, with_all_of
from tests.strategies import decks
from tests.study.small_deck import CONTRAST, EXAMPLE, SIDES, TRAITS

CARD = PlainCard(id=ItemId("sea"), front="Meer", back="sea", note="mine")


def card(**changes: Any) -> PlainCard:
    return replace(CARD, **changes)


def with_texts(item: Contrast, **texts: str) -> Contrast:
    statements = tuple(replace(each, text=texts.get(each.id, each.text)) for each in item.statements)
    return replace(item, statements=statements)


def test_the_file_is_followed_where_nobody_edited() -> None:
    assert merged(CARD, CARD, card(back="the sea")) == (card(back="the sea"), ())


def test_an_edit_stays_where_the_file_is_as_before() -> None:
    assert merged(CARD, card(back="ocean"), CARD) == (card(back="ocean"), ())


def test_both_stay_where_they_changed_different_texts() -> None:
    after, kept = merged(CARD, card(back="ocean"), card(front="das Meer"))
    assert (after, kept) == (card(front="das Meer", back="ocean"), ())


def test_the_edit_wins_and_is_told_where_both_changed_one_text() -> None:
    after, kept = merged(CARD, card(back="ocean"), card(back="the sea"))
    assert (after, kept) == (card(back="ocean"), ("back",))


def test_statements_are_compared_one_by_one() -> None:
    ours = with_texts(CONTRAST, years="Looks a decade ahead")
    theirs = with_texts(CONTRAST, weeks="Looks at the month", years="Looks far ahead")
    after, kept = merged(CONTRAST, ours, theirs)
    assert after == with_texts(CONTRAST, years="Looks a decade ahead", weeks="Looks at the month")
    assert kept == ("statements/years/text",)


def test_a_trait_that_was_cut_out_here_stays_out() -> None:
    ours = replace(TRAITS, statements=TRAITS.statements[1:])
    new = Statement(StatementId("quick"), SIDES[1].id, "Is quick")
    theirs = replace(TRAITS, statements=(*TRAITS.statements, new))
    after, _ = merged(TRAITS, ours, theirs)
    assert after == replace(TRAITS, statements=(*TRAITS.statements[1:], new))


def test_a_trait_that_is_gone_from_the_file_goes_unless_it_was_edited() -> None:
    theirs = replace(TRAITS, statements=TRAITS.statements[2:])
    assert merged(TRAITS, TRAITS, theirs) == (theirs, ())
    edited = replace(TRAITS.statements[1], text="Is daring")
    ours = replace(TRAITS, statements=(TRAITS.statements[0], edited, *TRAITS.statements[2:]))
    after, kept = merged(TRAITS, ours, theirs)
    assert after == replace(TRAITS, statements=(edited, *TRAITS.statements[2:]))
    assert kept == ("statements/bold",)


def test_another_kind_of_item_leaves_an_edited_one_alone() -> None:
    theirs: Item = replace(CONTRAST, id=CARD.id)
    assert merged(CARD, CARD, theirs) == (theirs, ())
    assert merged(CARD, card(back="ocean"), theirs) == (card(back="ocean"), ("",))


@given(decks(most_items=3))
def test_a_file_as_it_was_changes_nothing(deck: Deck) -> None:
    for item in deck.items:
        assert merged(item, item, item) == (item, ())
        noted = replace(item, note="mine")
        assert merged(item, noted, item) == (noted, ())
        assert merged(item, noted, noted) == (noted, ())


ORDER = [side.id for side in SIDES]


def test_from_a_part_nothing_of_an_item_goes() -> None:
    """Traits stand by side, situations where they stood; what the part has more stays behind its own."""
    fewer = replace(TRAITS, statements=TRAITS.statements[2:6])
    assert with_all_of(fewer, TRAITS, ORDER) == TRAITS
    assert with_all_of(TRAITS, fewer, ORDER) == TRAITS
    cases = EXAMPLE.situations
    assert with_all_of(replace(EXAMPLE, situations=(cases[1], cases[3])), EXAMPLE, ORDER) == EXAMPLE
    new = replace(cases[0], id=StatementId("new"))
    after = with_all_of(replace(EXAMPLE, situations=(cases[2], new)), EXAMPLE, ORDER)
    assert after == replace(EXAMPLE, situations=(*cases[:3], cases[3], new))


@settings(max_examples=30)
@given(decks())
def test_a_part_that_has_nothing_of_an_item_leaves_it_whole(deck: Deck) -> None:
    order = [side.id for side in deck.head.sides]
    for item in deck.items:
        empty = {name: () for name in ("statements", "situations", "positions") if hasattr(item, name)}
        bare: Item = replace(item, **empty)  # type: ignore[arg-type]
        assert with_all_of(item, item, order) is item
        whole = with_all_of(bare, item, order)
        for name in empty:
            assert set(getattr(whole, name)) == set(getattr(item, name))

"""Items and heads come back from JSON as they went in."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.errors import DatabaseDamaged
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.storage.content import head_text, item_text, read_head, read_item
from tests.strategies import ALL_KINDS, decks

PLAIN = st.builds(
    PlainCard,
    id=st.just(ItemId("a")),
    front=st.text(),
    back=st.text(),
    typed=st.booleans(),
    group=st.text(max_size=3),
)

_TOML = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        st.text(max_size=5),
        st.dates(),
        st.times(),
        st.datetimes(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["a", "$date", "$table", "$time", ""]), inner, max_size=3),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_items_of_every_kind_come_back_equal(kind: str) -> None:
    @settings(max_examples=20)
    @given(decks(item_kinds=(kind,)))
    def check(deck: Deck) -> None:
        for item in deck.items:
            assert read_item(item.kind, item.id, item_text(item)) == item

    check()


@settings(max_examples=30)
@given(decks())
def test_heads_come_back_equal(deck: Deck) -> None:
    assert read_head(deck.head.id, head_text(deck.head)) == deck.head


@given(PLAIN)
def test_any_text_comes_back_equal(item: PlainCard) -> None:
    assert read_item(item.kind, item.id, item_text(item)) == item


@given(st.dictionaries(st.text(max_size=3), _TOML, max_size=3))
def test_what_a_deck_file_may_hold_comes_back_equal(plan: dict[str, object]) -> None:
    head = DeckHead(id=DeckId("d"), title="D", workshops=(plan,))
    assert read_head(head.id, head_text(head)) == head


def test_dates_keep_their_kind() -> None:
    plan = {"at": datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC), "on": datetime.date(2026, 1, 2)}
    head = DeckHead(id=DeckId("d"), title="D", workshops=(plan,))
    assert read_head(head.id, head_text(head)).workshops[0] == plan


def test_half_characters_survive() -> None:
    item = PlainCard(id=ItemId("a"), front="broken \ud83d here", back="b")
    text = item_text(item)
    text.encode()
    assert read_item(item.kind, item.id, text) == item


def test_defaults_take_no_room() -> None:
    assert item_text(PlainCard(id=ItemId("a"), front="f")) == '{"front":"f"}'


@pytest.mark.parametrize("text", ["", "[]", "{", '{"front": 1, "nonsense"}', "null", '{"sources": 5}'])
def test_broken_content_is_a_damaged_database(text: str) -> None:
    with pytest.raises(DatabaseDamaged):
        read_item("card", ItemId("a"), text)


def test_an_unknown_kind_is_a_damaged_database() -> None:
    with pytest.raises(DatabaseDamaged):
        read_item("nothing", ItemId("a"), "{}")


def test_the_id_is_not_kept_twice() -> None:
    item = PlainCard(id=ItemId("a"), front="f")
    assert read_item("card", ItemId("b"), item_text(item)) == replace(item, id=ItemId("b"))

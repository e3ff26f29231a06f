from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import ids
from desktop_app.domain.ids import CardId, card_uuid, is_valid_id, slug, uuid7


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_cards_uuid_is_version_5_of_its_id(name: str) -> None:
    assert card_uuid(CardId(name)) == uuid.uuid5(ids._CARD_NAMESPACE, name)


def test_a_cards_uuid_never_changes() -> None:
    """Progress on every machine hangs on it."""
    found = card_uuid(CardId("leadership-vs-management/vision-execution/recall"))
    assert str(found) == "3138b928-65ca-5715-957d-676c08facbcc"


@given(st.integers(0, 2**48 - 2), st.binary(min_size=10, max_size=10))
def test_uuid7_is_ordered_by_time(at: int, random: bytes) -> None:
    one = uuid7(at, random)
    assert (one.version, one.variant) == (7, uuid.RFC_4122)
    assert one < uuid7(at + 1, bytes(10))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asks why, and what to change!", "asks-why-and-what-to-change"),
        ("Überblick behalten", "überblick-behalten"),
        ("…", "text"),
    ],
)
def test_a_slug_is_made_of_the_words(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(), st.sets(st.text(), max_size=5))
def test_a_slug_is_a_valid_id_that_is_not_taken(text: str, taken: set[str]) -> None:
    taken |= {slug(text)}
    assert is_valid_id(slug(text, taken))
    assert slug(text, taken) not in taken

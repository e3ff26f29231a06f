"""What was typed beside what was expected."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.memory import Rating
from desktop_app.domain.typed_answer import Mark, compare

WORDS = st.lists(st.sampled_from(["how", "and", "the", "when", "who", "Über", "naïve"]), max_size=7)
ANY_TEXT = st.text(max_size=40)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("How And the WHEN", "how and the when"),
        ("  how   and the\twhen ", "how and the when"),
        ("howand the when", "how and the when"),
        ("uber naive cafe", "Über naïve café"),
        ("cafe\u0301", "café"),
        ("Strasse", "Straße"),
        ('it\'s "so" - said', "it’s “so” – said"),
        ("smorrebrod in lodz", "Smørrebrød in Łódź"),
        ("how and when.", "how and when"),
        ("how, when", "how when"),
        ("", ""),
    ],
)
def test_what_does_not_count(typed: str, expected: str) -> None:
    found = compare(typed, expected)
    assert found.is_equal
    assert found.rating is Rating.GOOD


@pytest.mark.parametrize(
    ("typed", "expected", "differing", "rating"),
    [
        ("how and the who", "how and the when", 1, Rating.HARD),
        ("how and when", "how and the when", 1, Rating.HARD),
        ("how and then the when", "how and the when", 1, Rating.HARD),
        ("who and the where", "how and the when", 2, Rating.AGAIN),
        ("who", "when", 1, Rating.AGAIN),
        ("", "when", 1, Rating.AGAIN),
        ("", "how and when", 3, Rating.AGAIN),
        ("3,5", "3.5", 1, Rating.AGAIN),
        ("...", "when", 1, Rating.AGAIN),
    ],
)
def test_what_differs(typed: str, expected: str, differing: int, rating: Rating) -> None:
    found = compare(typed, expected)
    assert (found.differing, found.rating) == (differing, rating)


def test_each_line_has_its_own_words() -> None:
    found = compare("How and the who", "how and the when")
    kept = [(Mark.KEPT, "and"), (Mark.KEPT, "the")]
    assert list(found.typed_line) == [(Mark.KEPT, "How"), *kept, (Mark.EXTRA, "who")]
    assert list(found.expected_line) == [(Mark.KEPT, "how"), *kept, (Mark.MISSING, "when")]


@given(ANY_TEXT, ANY_TEXT)
def test_no_word_is_lost(typed: str, expected: str) -> None:
    found = compare(typed, expected)
    assert " ".join(text for _, text in found.typed_line) == " ".join(typed.split())
    assert " ".join(text for _, text in found.expected_line) == " ".join(expected.split())


@given(ANY_TEXT)
def test_a_text_equals_itself_whatever_its_case(text: str) -> None:
    assert compare(text, text).is_equal
    # Some letters have no way back from their upper case.
    assert compare(text.casefold(), text).is_equal


@given(ANY_TEXT, ANY_TEXT)
def test_to_differ_goes_both_ways(one: str, other: str) -> None:
    assert compare(one, other).differing == compare(other, one).differing
    assert compare(one, other).is_equal == compare(other, one).is_equal


@given(WORDS, st.data())
def test_a_word_left_out_is_one_difference(words: list[str], data: st.DataObject) -> None:
    if words:
        gone = data.draw(st.integers(0, len(words) - 1))
        short = [*words[:gone], *words[gone + 1 :]]
        assert compare(" ".join(short), " ".join(words)).differing == 1


@given(WORDS, st.data())
def test_a_word_exchanged_is_one_difference(words: list[str], data: st.DataObject) -> None:
    if words:
        place = data.draw(st.integers(0, len(words) - 1))
        wrong = [*words[:place], "zebra", *words[place + 1 :]]
        found = compare(" ".join(wrong), " ".join(words))
        assert found.differing == 1
        assert found.rating is (Rating.HARD if len(words) > 1 else Rating.AGAIN)


def test_a_pasted_book_is_compared_in_no_time() -> None:
    assert compare("a b " * 50_000, "b a " * 50_000).rating is Rating.AGAIN

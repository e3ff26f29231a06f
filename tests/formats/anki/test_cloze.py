"""Cloze texts by Anki's rules, and as gap texts of ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.rules import gaps
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.formats.anki import cloze

OBSERVED = [
    ("{{c1::a {{c2::b}} c}}", {1: ("[...]", "a b c"), 2: ("a [...] c", "a b c")}),
    ("{{c1::x}} and {{c1::y}}", {1: ("[...] and [...]", "x and y")}),
    ("{{c1,3::x}} {{c2::y}}", {1: ("[...] y", "x y"), 2: ("x [...]", "x y"), 3: ("[...] y", "x y")}),
    ("{{c12::x::hint with :: inside}}", {12: ("[hint with :: inside]", "x")}),
    ("{{c0::zero}} {{c1::one}}", {1: ("zero [...]", "zero one")}),
    ("stray }} {{c1::x}}", {1: ("stray }} [...]", "stray }} x")}),
    (r"\({{c1::x^{2}}}\)", {1: (r"\([...]}\)", r"\(x^{2}\)")}),
    ("{{c1::a}} {{b}} {{c::d}} {e}", {1: ("[...] {{b}} {{c::d}} {e}", "a {{b}} {{c::d}} {e}")}),
    ("{{c1::{a}}} {{c2::b}}", {1: ("[...]} b", "{a} b"), 2: ("{a} [...]", "{a} b")}),
    ("{{{c1::a}}}", {1: ("{[...]}", "{a}")}),
    ("{{c1::a}} {{c2::open", {1: ("[...] {{c2::open", "a {{c2::open")}),
]
"""What each card shows of a text, its question and its answer; tags aside."""
NO_GAPS = ["{{C1::x}}", "no gap", "{{c1::never closed", "{{c65536::x}}x", "{{c1:x}}", "{{c0::x}}"]


@pytest.mark.parametrize(("text", "cards"), OBSERVED)
def test_cards_show_what_anki_shows(text: str, cards: dict[int, tuple[str, str]]) -> None:
    shown = {
        number: (cloze.revealed(text, number, True), cloze.revealed(text, number, False))
        for number in cloze.numbers(text)
    }
    assert shown == cards


@pytest.mark.parametrize(("text", "cards"), OBSERVED)
def test_gap_texts_of_ours_show_the_same(text: str, cards: dict[int, tuple[str, str]]) -> None:
    parts = gaps.parse_gaps(cloze.gap_text(cloze.mark_gaps(text)))
    asked = {
        number: (
            plain_text(gaps.rendered(parts, number)).replace("…", "..."),
            plain_text(gaps.rendered(parts)),
        )
        for number in gaps.gap_numbers(parts)
    }
    assert asked == cards


@pytest.mark.parametrize("text", NO_GAPS)
def test_texts_without_a_gap(text: str) -> None:
    ours = gaps.parse_gaps(cloze.gap_text(cloze.mark_gaps(text)))
    assert cloze.numbers(text) == frozenset(gaps.gap_numbers(ours)) == frozenset()


def test_an_empty_hint_is_none() -> None:
    assert cloze.revealed("{{c1::a::}}", 1, True) == "[]"
    assert cloze.gap_text(cloze.mark_gaps("{{c1::a::}}")) == "{{c1::a}}"


def test_covered_pictures_are_known() -> None:
    assert cloze.is_occlusion("{{c1::image-occlusion:rect:left=.1}}<br>")
    assert not cloze.is_occlusion("{{c1::an image}} image-occlusion:")


@given(st.text(alphabet="{}c1,2:: xé", max_size=50))
def test_any_text_has_the_same_gaps_in_both_ways_of_writing(text: str) -> None:
    ours = gaps.parse_gaps(cloze.gap_text(cloze.mark_gaps(text)))
    assert set(gaps.gap_numbers(ours)) == cloze.numbers(text)
    for number in cloze.numbers(text):
        assert plain_text(gaps.rendered(ours)) == plain_text(cloze.revealed(text, number, False))


@given(st.text(alphabet="{}c1,2:: x", max_size=50))
def test_braces_that_are_no_gap_are_kept(text: str) -> None:
    if not cloze.numbers(text):
        ours = gaps.parse_gaps(cloze.gap_text(cloze.mark_gaps(text)))
        assert plain_text(gaps.rendered(ours)) == plain_text("".join(map(str, _texts(text))))


def _texts(text: str) -> list[str]:
    """Gaps with the number 0 show what they hold."""
    return [cloze._shown(part, -1, False) for part in cloze.parse(text)]

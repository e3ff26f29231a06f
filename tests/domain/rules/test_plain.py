"""Plain cards and the gaps of cloze texts."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop_app.domain.card import CardHtml, CardKind, Cloze, are_siblings
from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules import cards_of
from desktop_app.domain.rules.gaps import (
    CLOSES,
    OPENS,
    answers,
    gap_numbers,
    has_open_gap,
    parse_gaps,
    rendered,
)
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.formats.card_html import clean
from tests.domain.rules.sample import HEAD
from tests.strategies import cloze_texts


def test_a_plain_card_is_recalled() -> None:
    item = PlainCard(id="x", front="Front <b>", back="Back", why="So.", typed=True, group="places")
    (card,) = cards_of(item, HEAD)
    assert (card.id, card.kind) == ("lead/x/recall", CardKind.RECALL)
    assert (card.prompt, card.answer, card.reason) == ("Front <b>", "Back", "So.")
    assert (card.typed, card.group) == (True, "places")


def test_html_is_shown_as_its_text() -> None:
    (card,) = cards_of(PlainCard(id="x", front="<b>A</b> &lt; B", back="<p>C</p><p>D</p>", html=True), HEAD)
    assert (card.prompt, card.answer) == ("A < B", "C\nD")


def test_html_is_kept_for_who_can_show_it() -> None:
    (card,) = cards_of(PlainCard(id="x", front="<b>A</b>", back="<p>C</p>", html=True), HEAD)
    assert card.html == CardHtml("<b>A</b>", "<p>C</p>")
    (plain,) = cards_of(PlainCard(id="x", front="<b>A</b>", back="C"), HEAD)
    assert plain.html is None


def test_the_html_of_a_gap_tells_no_answer_before_it_is_asked_for() -> None:
    item = PlainCard(id="x", cloze="<p>{{c1::<b>what</b>::two}} and {{c2::why}}</p>", html=True)
    what, why = cards_of(item, HEAD)
    assert what.html == CardHtml(
        f"<p>{OPENS}two{CLOSES} and why</p>", f"<p>{OPENS}<b>what</b>{CLOSES} and why</p>"
    )
    assert why.html == CardHtml(
        f"<p><b>what</b> and {OPENS}{CLOSES}</p>", f"<p><b>what</b> and {OPENS}why{CLOSES}</p>"
    )


def test_marks_of_ours_in_a_text_mark_nothing() -> None:
    (card,) = cards_of(PlainCard(id="x", front=f"a{OPENS}b{CLOSES}", back="c", html=True), HEAD)
    assert card.html == CardHtml("ab", "c")


@pytest.mark.parametrize(
    ("html", "text"),
    [("<img src='x'>", "(picture)"), ("[sound:x]", "(sound)"), ("a<img>[sound:x] b", "a b"), ("", "")],
)
def test_a_picture_or_sound_alone_reads_as_such(html: str, text: str) -> None:
    (card,) = cards_of(PlainCard(id="x", front=html, back="c", html=True), HEAD)
    assert card.prompt == text


def test_each_gap_has_a_card_and_all_are_siblings() -> None:
    what, why = cards_of(PlainCard(id="x", cloze="Leaders ask {{what}} and {{why}}."), HEAD)
    assert (what.id, why.id) == ("lead/x/c1/cloze", "lead/x/c2/cloze")
    assert (what.prompt, what.answer) == ("Leaders ask […] and why.", "what")
    assert (why.prompt, why.answer) == ("Leaders ask what and […].", "why")
    assert what.filled == "Leaders ask what and why."
    assert are_siblings(what, why)


def test_cloze_marks_on_a_plain_front_are_text() -> None:
    (card,) = cards_of(PlainCard(id="x", front="{{a}}", back="b"), HEAD)
    assert card.prompt == "{{a}}"


# As the anki-interop page lists them, except that an empty hint reads "…" and that `{{x}}` is a gap of ours.
GAPS = [
    ("{{c1::a {{c2::b}} c}}", {1: ("[…]", ("a b c",)), 2: ("a […] c", ("b",))}),
    ("{{c1::x}} and {{c1::y}}", {1: ("[…] and […]", ("x", "y"))}),
    ("{{c1,3::x}} {{c2::y}}", {1: ("[…] y", ("x",)), 2: ("x […]", ("y",)), 3: ("[…] y", ("x",))}),
    ("{{c12::x::hint with :: inside}}", {12: ("[hint with :: inside]", ("x",))}),
    ("{{c1::a::}}", {1: ("[…]", ("a",))}),
    ("{{c0::zero}} {{c1::one}}", {1: ("zero […]", ("one",))}),
    ("stray }} {{c1::x}}", {1: ("stray }} […]", ("x",))}),
    ("{{c1::never closed", {}),
    ("{{std::vector}} {{c1::x}}", {1: ("std::vector […]", ("x",)), 2: ("[…] x", ("std::vector",))}),
    ("no gap", {}),
]


@pytest.mark.parametrize(("text", "cards"), GAPS)
def test_gaps(text: str, cards: dict[int, tuple[str, tuple[str, ...]]]) -> None:
    parts = parse_gaps(text)
    assert {
        number: (rendered(parts, number), answers(parts, number)) for number in gap_numbers(parts)
    } == cards


@pytest.mark.parametrize(
    ("text", "asked", "html", "cloze"),
    [
        ("A {{c1::x::why}} b {{c1::y}}.", 0, False, Cloze(("A ", " b ", "."), ("x", "y"), ("why", ""))),
        ("{{a}} and {{b}}", 1, False, Cloze(("a and ", ""), ("b",), ("",))),
        ("{{c1::a {{c2::b}} c}}", 1, False, Cloze(("a ", " c"), ("b",), ("",))),
        ("{{c1::a {{c1::b}} c}}", 0, False, Cloze(("", ""), ("a b c",), ("",))),
        ("<p>A <b>{{c1::x &lt; y::h}}</b> z</p>", 0, True, Cloze(("A ", " z"), ("x < y",), ("h",))),
    ],
)
def test_a_gap_card_knows_its_text_in_pieces(text: str, asked: int, html: bool, cloze: Cloze) -> None:
    card = cards_of(PlainCard(id="x", cloze=text, html=html), HEAD)[asked]
    assert card.cloze == cloze
    assert card.is_typed


@given(cloze_texts(), st.booleans())
@example("<{{X>}}", True)
def test_the_pieces_make_the_filled_text(text: str, html: bool) -> None:
    stored = clean(text, lambda _: None) if html else text  # as it is wherever a card has marks
    assume(gap_numbers(parse_gaps(stored)))  # what is no HTML may take its gaps along
    for card in cards_of(PlainCard(id="x", cloze=stored, html=html), HEAD):
        assert card.cloze is not None
        around, answers, hints = card.cloze.around, card.cloze.answers, card.cloze.hints
        assert len(around) == len(answers) + 1 == len(hints) + 1
        whole = "".join(itertools.chain(*zip(around, (*answers, ""), strict=True)))
        assert "".join(whole.split()) == "".join(card.filled.split())


@pytest.mark.parametrize("mark", ["{{", "}}", "{{c1::", "{{a}}", "{{c1::{{", "::"])
def test_floods_of_braces_are_read(mark: str) -> None:
    parts = parse_gaps(mark * 20_000)
    assert rendered(parts) is not None


def test_an_open_gap_is_found() -> None:
    assert has_open_gap("{{a}} {{b")
    assert not has_open_gap("}} {{a}}")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("a < b &amp; c&nbsp;d", "a < b & c d"),
        ("<p>a\n b</p>\n<p>c</p>", "a b\nc"),
        ('<a href="https://example.org">a</a>', "a"),
        ("&lt;b&gt;", "<b>"),
    ],
)
def test_the_text_of_html(html: str, text: str) -> None:
    assert plain_text(html) == text

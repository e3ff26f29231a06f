"""Anki's template language."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.formats.anki.filters import Asked
from desktop_app.formats.anki.templates import SPECIALS, TemplateFault, compile_template, is_empty

NAMES = ("A", "B b", "C")


def shown(source: str, *values: str, asked: Asked | None = None) -> str:
    filled = [*values, *[""] * (len(NAMES) - len(values)), *[""] * len(SPECIALS)]
    return compile_template(source, NAMES).render(filled, asked or Asked())


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{A}}", "x"),
        ("{{ A }} {{B b}}", "x y"),
        ("{{{A}}}", "x}"),
        ("{{#A}}in{{/A}}{{^A}}out{{/A}}", "in"),
        ("{{#C}}in{{/C}}{{^C}}out{{/C}}", "out"),
        ("{{# A }}{{#B b}}{{A}}{{/B b}}{{/ A}}", "x"),
        ("{{#c1}}one{{/c1}}{{#c2}}two{{/c2}}{{^c2}}not two{{/c2}}", "onenot two"),
        ("<!-- {{A}} {{nothing}} -->{{A}}", "<!-- {{A}} {{nothing}} -->x"),
        ("<!-- {{A}}", "<!-- x"),
        ("{{=<% %>=}}<%A%> {{A}}", "x {{A}}"),
        ("{{unheard of:A}}", "x"),
        ("{{A", "{{A"),
        ("}} {{A}}", "}} x"),
        ("", ""),
    ],
)
def test_templates(source: str, result: str) -> None:
    assert shown(source, "x", "y") == result


@pytest.mark.parametrize(
    "source",
    ["{{a}}", "{{#A}}", "{{/A}}", "{{#A}}{{#B b}}{{/A}}{{/B b}}", "{{#no}}{{/no}}", "{{}}", "{{A:}}"],
)
def test_what_anki_would_not_show_is_a_fault(source: str) -> None:
    with pytest.raises(TemplateFault):
        shown(source)


def test_sections_nested_too_deeply_are_a_fault() -> None:
    with pytest.raises(TemplateFault):
        shown("{{#A}}" * 100 + "{{/A}}" * 100, "x")


def test_a_result_that_would_be_endless_is_a_fault() -> None:
    with pytest.raises(TemplateFault):
        shown("{{A}}" * 50_000, "x" * 100_000)


@pytest.mark.parametrize(
    ("html", "expected"),
    [("", True), (" \n", True), ("<br>", True), ("<div><br /></div>", True), ("&nbsp;", False), ("x", False),
     ("<img src=a>", False), ("<b></b>", False)],
)  # fmt: skip
def test_empty_fields(html: str, expected: bool) -> None:
    assert is_empty(html) is expected


@pytest.mark.parametrize(
    ("source", "value", "result"),
    [
        ("{{text:A}}", "<b>x</b> &lt;<i", "x &lt;<i"),
        ("{{furigana:A}}", "x 漢字[かんじ]は", "x<ruby>漢字<rt>かんじ</rt></ruby>は"),
        ("{{kana:A}}", "a 漢字[かんじ]", "aかんじ"),
        ("{{kanji:A}}", "<b>漢字[かんじ]</b>", "<b>漢字</b>"),
        ("{{kana:A}}", "x[sound:a.mp3]", "x[sound:a.mp3]"),
        ("{{kana:A}}", "[x] a[", "[x] a["),
        ("{{text:furigana:A}}", "漢字[かんじ]", "漢字かんじ"),
        ("{{type:A}}", "x", ""),
        ("{{hint:A}}", "x", ""),
        ("{{tts ja_JP voices=x:A}}", "x", ""),
        ("{{cloze:A}}", "{{c1::x::h}} {{c2::y}}", "[h] y"),
        ("{{cloze-only:A}}", "a {{c1::x}} b", "[...]"),
    ],
)  # fmt: skip
def test_filters_on_the_question(source: str, value: str, result: str) -> None:
    assert shown(source, value) == result


@pytest.mark.parametrize(
    ("source", "result"),
    [("{{type:A}}", "x"), ("{{type:nc:A}}", "x"), ("{{hint:A}}", "x"), ("{{type:cloze:A}}", "")],
)
def test_filters_on_the_answer(source: str, result: str) -> None:
    assert shown(source, "x", asked=Asked(is_question=False)) == result


def test_what_is_typed_or_hinted_is_handed_over() -> None:
    asked = Asked()
    shown("{{type:A}}{{hint:B b}}{{hint:C}}", "x", "y", asked=asked)
    assert (asked.typed, asked.hints) == (["x"], ["y"])


@given(st.text(alphabet="{}#^/=<%>!-:Ac1 ", max_size=40))
def test_any_template_is_shown_or_a_fault(source: str) -> None:
    with contextlib.suppress(TemplateFault):
        shown(source, "x", "{{c1::y}}")


@given(st.text(alphabet="漢[] >k&nbsp;<sound:", max_size=40))
def test_no_reading_loses_text(value: str) -> None:
    kept = shown("{{furigana:A}}", value)
    assert [letter for letter in value if letter in "漢k"] == [each for each in kept if each in "漢k"]

"""The small HTML of cards: what is allowed stays, everything else goes, and nothing keeps the parser busy."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.phrases import phrase
from desktop_app.formats import card_html, limits
from desktop_app.formats.files import UnreadableFile

HASH = "media:" + "ab" * 32


def media(label: str) -> str | None:
    return HASH if label == "pic & more.png" else None


def clean(html: str) -> str:
    return card_html.clean(html, media)


@pytest.mark.parametrize(
    "html",
    [
        "plain words",
        "a &lt; b &amp; c",
        "<b>b</b><i>i</i><u>u</u><s>s</s><em>e</em><strong>s</strong><sub>1</sub><sup>2</sup>",
        "<p>one</p><div>two<br>three</div><span>four</span><hr>",
        "<ul><li>a</li></ul><ol><li>b</li></ol><blockquote>c</blockquote><pre><code>d</code></pre>",
        "<ruby>漢<rt>kan</rt></ruby>",
        "<h1>1</h1><h4>4</h4>",
        '<table><tbody><tr><th colspan="2">a</th><td rowspan="100">b</td></tr></tbody></table>',
        f'<img src="{HASH}">',
        f'<img src="{HASH}.png">',
        '<a href="https://example.org/?a=1&amp;b=2">x</a><a href="mailto:a@example.org">y</a>',
        '<p dir="rtl" lang="he">ש</p>',
        '<span style="color:red">x</span><p style="text-align:center">y</p><p style="direction:rtl">z</p>',
        "Leaders ask {{c1::<b>what</b>::hint}}.",
        "[sound:media:x a.mp3] $x^2$ \\(y\\)",
        "gpj.\u202egnp and \u2028 stay",
    ],
)
def test_what_is_allowed_stays_as_it_is(html: str) -> None:
    assert clean(html) == html


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<script>alert(1)</script>x", "x"),
        ("<style>p { color: red }</style>x", "x"),
        ("<svg><script>1</script></svg>x", "x"),
        ("<iframe src='https://a.example'>y</iframe>x", "x"),
        ("<form action=/><input name=a><button>x</button></form>", "x"),
        ("<p onclick='x()' id=a class=b>x</p>", "<p>x</p>"),
        ("<custom-tag>x</custom-tag>", "x"),
        ("<!-- remark -->x", "x"),
        ("<h5>x</h5><font color=red>y</font>", "xy"),
        ("<a href='javascript:x()'>x</a>", "<a>x</a>"),
        ("<a href=' java\nscript:x()'>x</a>", "<a>x</a>"),
        ("<a href='file:///etc/passwd'>x</a>", "<a>x</a>"),
        ("<a href='/etc/passwd'>x</a>", "<a>x</a>"),
        ("<a href='//host.example/x'>x</a>", "<a>x</a>"),
        ("<a href='media:x'>x</a>", "<a>x</a>"),
        ("<img src='https://a.example/x.png'>x", "x"),
        ("<img src='file:///dev/zero'>x", "x"),
        ("<img src='data:image/png;base64,AAAA'>x", "x"),
        ("<img src='\\\\host\\share'>x", "x"),
        ("<img src='media:../../etc/passwd'>x", "x"),
        ("<img src='media:'>x", "x"),
        (f"<img src='{HASH}/../x'>x", "x"),
        ("<img srcset='https://a.example/x.png 1x'>x", "x"),
        ("<img>x", "x"),
        ("<img src='pic &amp; more.png' width=1 alt=y>", f'<img src="{HASH}">'),
        ("<p style='background:url(https://a.example)'>x</p>", "<p>x</p>"),
        ("<p style='color:red;position:fixed'>x</p>", '<p style="color:red">x</p>'),
        ("<td>x", "x"),
        (
            "<table background='x.png'><tr><td colspan=101>x",
            "<table><tbody><tr><td>x</td></tr></tbody></table>",
        ),
        ("<p dir=up lang='\"x'>x</p>", "<p>x</p>"),
        ("<b>x", "<b>x</b>"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("a\0b\x07", "ab"),
        ("<scr<script>ipt>x", "ipt&gt;x"),
        ("<noscript><p title='</noscript><img src=x onerror=1>'>", "'&gt;"),
        ("<math><mtext><table><mglyph><style><img src=x onerror=1>", ""),
    ],
)
def test_everything_else_goes(html: str, left: str) -> None:
    assert clean(html) == left


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 41 + "words",
        "<table><tr><td>" * 4 + "words",
        f'<img src="{HASH}">' * 51 + "words",
        "<b>words</b>" * 10_000,
        "<p>" * 2 + "words" * limits.RICH_TEXT_CHARACTERS,
    ],
)
def test_more_than_can_be_shown_becomes_plain_text(html: str) -> None:
    found = clean(html)
    assert "words" in found
    assert not re.search(r"<(?!br>)", found)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000,
        "<!--" * 250_000,
        "<" * 1_000_000,
        "<b>" * 2_000_000,
        "<a href='" * 100_000,
        "&" * 1_000_000,
        "<p " + "a=1 " * 200_000 + ">x",
        "<table><tr><td>" * 60_000,
        "<b><i>" * 480 + "</b></i>" * 480,
        "<p><select><table>" * 50_000,
        "</p>" * 250_000,
    ],
)
def test_floods_end(html: str) -> None:
    assert len(clean(html)) < 6 * limits.MEGABYTE
    card_html.to_text(html)


def test_what_the_caller_raises_reaches_the_caller() -> None:
    def full(label: str) -> str | None:
        raise UnreadableFile(phrase("The disk is full."))

    with pytest.raises(UnreadableFile):
        card_html.clean("<img src=a><img src=b>", full)
    assert card_html.clean("<i>a</i>", full) == "<i>a</i>"


@given(st.text(alphabet="<>/abip\"'= &;:!-{}\0\n\u202e", max_size=60))
def test_what_was_cleaned_stays_as_it_is(html: str) -> None:
    once = clean(html)
    assert clean(once) == once


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a &lt; b&nbsp;c", "a < b c"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br>two<div>three</div>", "one\ntwo\nthree"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
        ("<ruby>漢<rt>kan</rt></ruby>", "漢(kan)"),
        ("one\n<b>two</b>", "one two"),
        ("<script>x</script>y<img src=a>", "y"),
    ],
)
def test_plain_text_of_html(html: str, text: str) -> None:
    assert card_html.to_text(html) == text


@given(st.text(alphabet="<>&;a\n\"'", max_size=30))
def test_an_escaped_text_shows_itself(text: str) -> None:
    escaped = card_html.escape(text)
    assert clean(escaped) == escaped
    assert "<" not in escaped.replace("<br>", "")

"""Hypothesis strategies for texts that look like articles about two things, and for such that do not."""

from __future__ import annotations

from hypothesis import strategies as st

_NAMES = st.sampled_from(
    [
        ("leadership", "management"),
        ("tea", "coffee"),
        ("project management", "management"),
        ("contact lenses", "glasses"),
        ("B2B", "B2C"),
    ]
)
_SAYINGS = st.sampled_from(
    [
        "looks ahead for years",
        "is about people (Smith, 2004)",
        "costs more, of course, than it should",
        "is made from “leaves” [3]",
        "never ends; it goes on",
        "asks “Why?”",
        "is not the same",
        "helps both",
        "needs patience, care, and time",
        "refers to the art of waiting",
        "é 語 🙂 ſ",
    ]
)
_FORMS = st.sampled_from(
    [
        "{A} {x}. {B} {y}.",
        "{A} {x}, whereas {b} {y}.",
        "While {b} {y}, {a} {x}.",
        "Unlike {a}, {b} {y}.",
        "The former {x}, while the latter {y}.",
        "- {A}: {x}\n- {B}: {y}",
        "| {A} | {B} |\n|---|---|\n| {x} | {y} |\n| {y} | {x} |",
        "## {X} vs. {Y}\n\n{A} {x}. They {y}. {B}, on the other hand, {y}.",
        "**{A}**\n\n{A} {x}.\n\n**{B}**\n\n{B} {y}.",
        "{A}\n\n{B}\n\n{X}.\n\n{Y}.",
        "Qualities of {a}:\n\n- {X}\n- {Y}\n- {X}",
        "Both {a} and {b} {x}.",
        "For example, {a} {x}.",
        "## How to choose\n\n- {X}.\n- {Y}",
        "Subscribe to our newsletter on {a}!",
        "{A} is the art of something that {x}.",
        "   {A}\t{x}\n{B}\t{y}",
    ]
)


@st.composite
def articles(draw: st.DrawFn) -> str:
    a, b = draw(_NAMES)
    parts = [
        draw(st.sampled_from(["{A} vs. {B}", "# {A} and {B}", "What Is the Difference Between {A} and {B}?"]))
    ]
    parts += draw(st.lists(_FORMS, min_size=1, max_size=7))
    text = []
    for part in parts:
        x, y = draw(_SAYINGS), draw(_SAYINGS)
        text.append(
            part.format(
                a=a, b=b, A=a.capitalize(), B=b.capitalize(), x=x, y=y, X=x.capitalize(), Y=y.capitalize()
            )
        )
    return draw(st.sampled_from(["\n\n", "\n"])).join(text)


_BITS = st.sampled_from(
    [
        "leader",
        "leadership",
        "managers",
        "management",
        "vs",
        "versus",
        "whereas",
        "while",
        "and",
        ",",
        ";",
        ".",
        "the",
        "of",
        "a",
        "is",
        "both",
        ":",
        "-",
        "–",
        "\n",
        "\n\n",
        "*",
        "#",
        "|",
        "(",
        ")",
        "“",
        "”",
        "1.",
        "2)",
        "\t",
        "**",
        "",
        "__",
        "[",
        "](",
        "```",
        "<b>",
        "</table>",
        "<table",
        "<!--",
        "-->",
        "---",
        "===",
        "+++",
        "!!",
        "title:",
        "{:",
        "\\",
        "\x00",
        "\u2028",
        "\ufeff",
        "語",
        "Ａ",
        "ⅷ",
        "I’ve",
        "E.g.",
        "U.S.",
        "https://example.org",
    ]
)
any_text = st.one_of(
    st.lists(_BITS, max_size=60).map(" ".join),
    st.lists(_BITS, max_size=60).map("".join),
    st.text(max_size=200),
)

"""Definitions, similarities, examples and advice."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import drafts_of, texts

HEAD = "# Tea vs. Coffee\n\nTea calms people, while coffee wakes them.\n\n"


TABLE = "| | Tea | Coffee |\n|---|---|---|\n| Meaning | Tea is a drink of leaves. | Coffee is hot. |"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tea is about peace. Tea is a drink that is brewed.", "Tea is a drink that is brewed"),
        ("In Asia, tea is the art of boiling leaves.", "In Asia, tea is the art of boiling leaves"),
        ("People define tea as ‘water with leaves’.", "People define tea as ‘water with leaves’"),
        ("Tea: a drink made of leaves.", "A drink made of leaves"),
        ("Now to tea:\n\nDefinition: A drink made of leaves.\n\nIt is old.", "A drink made of leaves"),
        ("Tea focuses on calm and on warmth.", "Tea focuses on calm and on warmth"),
        (TABLE, "Tea is a drink of leaves"),
    ],
)
def test_what_defines_best(text: str, expected: str) -> None:
    drafts = drafts_of(f"{HEAD}{text}\n", is_markdown=True)
    assert [each.text.text for each in drafts.definitions if each.side == 0] == [expected]


def test_a_word_that_goes_with_both_names() -> None:
    drafts = drafts_of(
        "# Hot Water vs. Cold Water\n\nHot water wakes people, while cold water calms them.\n\n"
        "What is hot water? hot water is the drink of the cold. Cold water refers to water from a well.\n"
    )
    assert [each.text.text for each in drafts.definitions] == [
        "What is hot water? hot water is the drink of the cold",
        "Cold water refers to water from a well",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tea is a tough opponent.",
        "A tea focuses on the pot.",
        "Tea is calming and warming.",
        "Is tea a drink of leaves?",
    ],
)
def test_what_defines_nothing(text: str) -> None:
    assert drafts_of(f"{HEAD}{text}\n", is_markdown=True).definitions == ()


@pytest.mark.parametrize(
    "text",
    [
        "However much they differ, tea and coffee go hand in hand",
        "Neither drink is better than its rival",
        "Every good breakfast needs both of them",
        "Good tea can also be coffee for those who sleep badly",
        "The two overlap in the afternoon",
        "Good tea and coffee need clean water",
        "Much like coffee, tea also grows in the hills",
    ],
)
def test_how_they_go_together(text: str) -> None:
    assert texts(drafts_of(f"{HEAD}{text}.\n", is_markdown=True).similarities) == [text]


def test_what_tells_them_apart_is_no_similarity() -> None:
    text = "Unlike coffee, tea and its leaves complement a book."
    assert drafts_of(f"{HEAD}{text}\n", is_markdown=True).similarities == ()


@pytest.mark.parametrize(
    "text",
    [
        "Try both of them before noon",
        "Before you go to bed, you should not drink any of it",
        "It is best to begin with a small cup",
    ],
)
def test_advice_inside_a_paragraph(text: str) -> None:
    assert texts(drafts_of(f"{HEAD}{text}.\n", is_markdown=True).advice) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Take this short quiz on drinks.",
        "I think you should try both.",
        "In this article, you will find it is best to try both.",
        "## Tea\n\nKeep calm under every strain.",
    ],
)
def test_what_advises_nothing(text: str) -> None:
    assert drafts_of(f"{HEAD}{text}\n", is_markdown=True).advice == ()


def test_examples_begin_with_their_paragraphs() -> None:
    drafts = drafts_of(
        f"{HEAD}A cup of tea, for example, takes four minutes.\n\n"
        "## Examples\n\nMeet Ann, who drinks tea at noon. She likes it. She has three pots.\n\n"
        "Her uncle takes his coffee black:\n",
        is_markdown=True,
    )
    assert [each.text.text for each in drafts.examples] == [
        "A cup of tea, for example, takes four minutes.",
        "Meet Ann, who drinks tea at noon.",
    ]

"""What drafted contrasts are called."""

from __future__ import annotations

import pytest

from desktop_app.formats.article.contrasts.titles import heading_title, key_words
from desktop_app.formats.article.sides.two_sides import Side, Sides
from tests.formats.article.drafting import contrasts, drafts_of

BAKERS = Sides(Side("bakers", ("baker",)), Side("cooks", ("cook",)))


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (("Bakers rely on patience", "Cooks rely on speed"), "Patience vs. speed"),
        (("Focus on flour and yeast", "Are concerned with spices"), "Flour and yeast vs. spices"),
        (("The pride of a baker is his bread", "The pride of a cook is his sauce"), "Bread vs. sauce"),
        (("Tolerant of hot ovens", "Intolerant of hot ovens"), "Tolerant vs. intolerant"),
        (('Says "I"', 'Says "we"'), "I vs. we"),
        (("When the dough fails, a baker starts again", "A cook adds salt"), "Starts again vs. adds salt"),
        (("Knead the dough for an hour", "Chop the herbs"), "Knead dough vs. chop herbs"),
        (("About shaping loaves", "Concerned with seasoning soups"), "Shaping loaves vs. seasoning soups"),
    ],
)
def test_key_words_of_two_statements(texts: tuple[str, str], title: str) -> None:
    assert key_words(texts, BAKERS) == title


@pytest.mark.parametrize(
    "texts",
    [
        ("Is a baker", "Is a cook"),
        ("Weigh everything, even water", "Often go by taste"),
        ("Never open the oven early", "Taste as they go"),
        ("Shaped by hand", "The soup of the day"),
        ("Make sure there is flour", "Tell us what is for dinner"),
        ("There were up to 20 loaves", "There were up to 30 soups"),
        ("The smell of bread fills the whole street before dawn", "The soup is ready"),
        ("Typical baker and cook", "5 loaves"),
        ("Salted butter", "Salted butters"),
    ],
)
def test_scraps_of_sentences_are_no_title(texts: tuple[str, str]) -> None:
    assert key_words(texts, BAKERS) == ""


@pytest.mark.parametrize(
    "heading",
    [
        "Key Differences",
        "Baker vs. Cook",
        "Comparison Chart of Baker vs. Cook",
        "How Flour Changes This",
        "Consider a village",
        "A final thought",
        "Effective Bakers",
        "It didn't rise",
        "Overview",
        "Which Are You?",
        "Basis Baker Cook",
        "It is not the oven",
        "2.",
        "Bakers",
        "Baker or cook?",
    ],
)
def test_headings_that_name_no_respect(heading: str) -> None:
    assert heading_title(heading, BAKERS) == ""


@pytest.mark.parametrize(
    "heading", ["Patience vs. Speed", "Working Hours", "By weight or by taste?", "Who Is Paid vs. Who Pays"]
)
def test_headings_that_name_one(heading: str) -> None:
    assert heading_title(heading, BAKERS) == heading


def test_a_heading_that_names_nothing_is_no_title() -> None:
    drafts = drafts_of(
        "# Baker vs. Cook\n\n## Key Differences\n\nA baker relies on patience. A cook relies on speed.\n",
        is_markdown=True,
    )
    assert [told.title for told in contrasts(drafts)] == ["Patience vs. speed"]


def test_a_heading_that_asks_for_a_respect() -> None:
    assert heading_title("What Are the Usual Tools?", BAKERS) == "Usual Tools"

"""What stands in a web page and is none of the article reaches no draft."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import TEA, contrasts, drafts_of, every_text

NOISE = [
    "Subscribe to our newsletter for more on tea and coffee",
    "Read more: How tea is grown and how coffee is grown",
    "Photo by Ann Other",
    "Click here to order coffee and tea online, no credit card needed.",
    "Follow us",
    "5 min read",
    "© 2020 The Tea and Coffee Company. All rights reserved.",
]


@pytest.mark.parametrize("noise", NOISE)
def test_a_line_of_its_own(noise: str) -> None:
    for place in (2, 4, 6):
        parts = TEA.split("\n\n")
        parts.insert(place, noise)
        drafts = drafts_of("\n\n".join(parts))
        assert not [text.text for text in every_text(drafts) if text.text.strip(".") in noise]
        assert len(drafts.contrasts) == 3


def test_advertising_inside_a_paragraph() -> None:
    text = TEA.replace("roasted seeds.", "roasted seeds. Sign up now for our free trial of coffee!")
    assert contrasts(drafts_of(text)) == contrasts(drafts_of(TEA))


@pytest.mark.parametrize(
    "ending",
    [
        "References\n\nAdams (2001). Tea is green. Coffee is brown.\n",
        "2 Comments\n\nJane: Tea is for old people, coffee is for young ones.\n",
        "About the Author\n\nJane Doe is a writer who drinks tea. Coffee is what her husband drinks.\n",
        "Related Articles\n\nTea is cheap, coffee is dear\n",
        "Links\n\n- Tea is cheap\n- Coffee is dear\n",
    ],
)
def test_what_comes_after_the_end(ending: str) -> None:
    assert contrasts(drafts_of(f"{TEA}\n{ending}")) == contrasts(drafts_of(TEA))


def test_what_the_author_says_of_himself() -> None:
    text = TEA.replace(
        "Origin\n\n", "Origin\n\nI have drunk tea since I was a child. My wife prefers coffee.\n\n"
    )
    assert contrasts(drafts_of(text)) == contrasts(drafts_of(TEA))


def test_sources_and_their_numbers_are_left_out_of_statements() -> None:
    text = TEA.replace("of a shrub.", "of a shrub (Smith, 2004).").replace(
        "roasted seeds.", "roasted seeds [3]."
    )
    assert contrasts(drafts_of(text)) == contrasts(drafts_of(TEA))

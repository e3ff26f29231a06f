"""What stands in a web page and is none of the article reaches no draft."""

from __future__ import annotations

import pytest

from desktop_app.formats.article.blocks import assemble
from desktop_app.formats.article.drafting import draft
from desktop_app.formats.article.readers.html_reader import pieces_of_html
from tests.formats.article.drafting import TEA, contrasts, drafts_of, every_text

NOISE = [
    "Subscribe to our newsletter for more on tea and coffee",
    "Read more: How tea is grown and how coffee is grown",
    "Photo by Ann Other",
    "Click here to order coffee and tea online, no credit card needed.",
    "Follow us",
    "This article aims to tell how tea and coffee differ from each other.",
    "Send your remarks on tea and coffee to [email protected]",
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
        "📚 Additional Resources\n\n- Tea is cheap\n- Coffee is dear\n",
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


@pytest.mark.parametrize(
    "noise",
    [
        "Also: Coffee is the new tea, and tea is the new coffee",
        "[Related read: Coffee for people who like tea]",
        "## More from our kitchen\n\n- Coffee is brewed in ten ways\n- Tea is brewed in two ways",
        "## Primary CTA\n\n- “Get our guide to tea and coffee”\n- “Schedule a tasting of coffee and tea”",
        "Tea now comes in a can while coffee comes in a bag\n\n"
        "- Tea now comes in a can while coffee comes in a bag",
    ],
)
def test_what_points_elsewhere(noise: str) -> None:
    head, *parts = TEA.split("\n\n")
    lines = [f"## {part}" if len(part.split()) == 1 else part for part in parts]
    plain = f"# {head}\n\n" + "\n\n".join(lines)
    told = drafts_of(plain, is_markdown=True)
    assert len(told.contrasts) == 3
    lines.insert(3, noise)
    drafts = drafts_of(f"# {head}\n\n" + "\n\n".join(lines), is_markdown=True)
    assert [each.text for each in every_text(drafts)] == [each.text for each in every_text(told)]


def test_the_menus_of_a_page() -> None:
    above = "<ul><li>Tea</li><li>All about coffee and tea as drinks</li></ul><p>Article</p>"
    items = "<ul><li>Tea tools</li><li>Coffee tools</li><li>Cups</li></ul>"
    below = "".join(f"<p>{head}</p>{items}" for head in ("Shop", "Help", "Company"))
    body = (
        "<h1>Tea vs. Coffee</h1><p>Tea calms you, while coffee wakes you.</p>"
        "<h2>How to choose</h2><p>Listen to your heart.</p>"
    )
    article = assemble(pieces_of_html(f"<html><body>{above}{body}{below}</body></html>"))
    drafts = draft(article)
    told = ["Tea calms you", "Coffee wakes you", "Listen to your heart"]
    assert [text.text for text in every_text(drafts)] == told


def test_the_cards_of_other_articles_at_the_end() -> None:
    cards = "".join(
        f"<p>Article</p><h4>{head}</h4><p>Tea and coffee are compared by an expert…</p>"
        for head in ("Tea is Dead", "Coffee Lives", "Cups for Both")
    )
    article = assemble(
        pieces_of_html(
            "<h1>Tea vs. Coffee</h1><p>Tea is made from leaves, while coffee is made from seeds. "
            "There is more to it than that, as everybody who was ever served the wrong one knows.</p>"
            "<p>Tea calms you, while coffee wakes you, and nobody has found out why this should be so "
            f"in all the years that people have drunk the two.</p>{cards}"
        )
    )
    assert len(draft(article).contrasts) == 2
    assert not any("expert" in text.text for text in every_text(draft(article)))

"""Lists of traits as pages write them: with signs of all kinds, with none, and announced in many words."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.formats.article.reading import draft_file
from desktop_app.formats.base import ReadOptions
from tests.formats.article.drafting import drafts_of, names, traits

HEAD = (
    "Leadership vs. Management\n\nLeaders look ahead and set a course, while managers keep things in order. "
    "Leaders win people, whereas managers count tasks.\n\n"
)
TAIL = "\n\nEvery firm needs leadership and management, and anyone who cares can learn both in time."
TRAITS = ["honesty with all", "a clear view", "calm in storms"]


def _lower(found: list[str]) -> list[str]:
    return [each.casefold() for each in found]


@pytest.mark.parametrize("sign", ["■", "✅", "→", "►", "❖", "o", "\uf0b7", "§"])
def test_signs_of_items(sign: str) -> None:
    items = "\n".join(f"{sign} {trait}" for trait in TRAITS)
    assert traits(drafts_of(f"{HEAD}Traits of a leader:\n\n{items}{TAIL}"), 0) == TRAITS


@pytest.mark.parametrize(
    "lead",
    ["Some traits of a good leader are:", "Traits of a Good Leader"],
)
def test_lines_apart_without_a_sign(lead: str) -> None:
    lines = "\n\n".join(trait.capitalize() for trait in TRAITS)
    assert _lower(traits(drafts_of(f"{HEAD}{lead}\n\n{lines}{TAIL}"), 0)) == TRAITS


def test_paragraphs_that_begin_with_a_short_sentence_each() -> None:
    told = "\n\n".join(f"{trait.capitalize()}. They show it in all that they do." for trait in TRAITS)
    drafts = drafts_of(f"{HEAD}Traits of a Good Leader\n\n{told}{TAIL}")
    assert _lower(traits(drafts, 0)) == TRAITS


def test_a_sentence_that_announces_a_list() -> None:
    items = "\n".join(f"- {trait}" for trait in TRAITS)
    drafts = drafts_of(f"{HEAD}Here are some traits that every leader should have.\n\n{items}{TAIL}")
    assert traits(drafts, 0) == TRAITS


@pytest.mark.parametrize(
    "sentence",
    [
        "Good leaders have many skills. These include honesty with all, a clear view, and calm in storms.",
        "Leaders are known for honesty with all, a clear view, and calm in storms.",
        "Leaders are adept at honesty with all, a clear view, and calm in storms.",
        "Leadership is often associated with honesty with all, a clear view, and calm in storms.",
        "Qualities of a leader: honesty with all, a clear view, calm in storms.",
        "A leader has these traits: honesty with all; a clear view; calm in storms.",
        "Managers may lack leadership qualities such as honesty with all, a clear view, and calm in storms.",
    ],
)
def test_lists_within_a_sentence(sentence: str) -> None:
    assert traits(drafts_of(f"{HEAD}{sentence}{TAIL}"), 0) == TRAITS


def test_a_list_of_two_that_is_counted() -> None:
    drafts = drafts_of(f"{HEAD}The two talents that all leaders have are patience and a clear view.{TAIL}")
    assert traits(drafts, 0) == ["patience", "a clear view"]


def test_the_side_of_they_comes_from_the_paragraph_ahead() -> None:
    drafts = drafts_of(f"{HEAD}Managers stress control.\n\nThey are stern, thrifty, neat and fair.{TAIL}")
    assert traits(drafts, 1) == ["stern", "thrifty", "neat", "fair"]


@pytest.mark.parametrize(
    "heading",
    ["Types of leaders", "Finding a leader", "When to use leadership", "Leadership metrics"],
)
def test_lists_of_another_kind(heading: str) -> None:
    drafts = drafts_of(
        f"# {HEAD}## {heading}\n\n- Red ones\n- Blue ones\n- Green ones{TAIL}", is_markdown=True
    )
    assert traits(drafts, 0) == []


def test_a_list_of_another_kind_by_what_stands_above_it() -> None:
    items = "\n".join(f"- {each}" for each in ("The sea is high", "The night is long", "The crew is new"))
    drafts = drafts_of(
        f"# {HEAD}## Leadership\n\nLean on leadership when:\n\n{items}{TAIL}", is_markdown=True
    )
    assert traits(drafts, 0) == []


def test_lists_of_a_page(tmp_path: Path) -> None:
    """In the cell of a table, and as paragraphs that a sign begins."""
    file = tmp_path / "page.html"
    file.write_text(
        "<h1>Leadership vs. Management</h1><table><tr><th>Leadership</th><th>Management</th></tr>"
        "<tr><td>A leader wins people.</td><td>A manager counts tasks.</td></tr>"
        "<tr><td>Skills of a leader are: <ul><li>Patience</li><li>A clear view</li><li>Humour</li></ul></td>"
        "<td>A manager keeps the keys.</td></tr></table>"
        "<h2>Traits of a manager</h2><p>■ Keeps order</p><p>■ Saves time<br>■ Counts twice</p>",
        encoding="utf-8",
    )
    drafts = draft_file(file, ReadOptions(encoding="utf-8")).drafts
    assert traits(drafts, 0) == ["Patience", "A clear view", "Humour"]
    assert traits(drafts, 1) == ["Keeps order", "Saves time", "Counts twice"]


def test_a_list_of_each_is_enough_where_the_title_names_both() -> None:
    drafts = drafts_of(
        "---\ntitle: Comparing the Bright Sides of Renting & Buying\n---\n\n"
        "Many ask me: is buying better, or renting?\n\n"
        "The pros of renting:\n\n<ul>\n<li>No down payment</li>\n<li>No roof to mend</li>\n"
        "<li>A short notice</li>\n</ul>\n\nThe pros of buying:\n\n<ul>\n<li>Walls of your own</li>\n"
        "<li>A garden to dig</li>\n<li>No landlord upstairs</li>\n</ul>\n",
        is_markdown=True,
    )
    assert names(drafts) == ["renting", "buying"]
    assert traits(drafts, 1) == ["Walls of your own", "A garden to dig", "No landlord upstairs"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Leadership is when a person wins others for a cause",
        "On the other hand, leadership is defined as the art of winning people",
        "Leadership consists of winning people for a cause",
        "A leader is one who wins people",
    ],
)
def test_ways_to_define(sentence: str) -> None:
    drafts = drafts_of(f"{HEAD}{sentence}.{TAIL}")
    assert [each.text.text for each in drafts.definitions if each.side == 0] == [sentence]

"""Lists of what one side is or does."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import drafts_of, traits

HEAD = "# Leaders vs. Managers\n\nLeaders look ahead, while managers keep order.\n\n"


def test_headings_below_one_that_announces_them() -> None:
    drafts = drafts_of(
        f"{HEAD}## Qualities of a Leader\n\nNobody is born with them.\n\n"
        "### 1. Courage\n\nFear is normal.\n\n"
        "### 2. Patience With People\n\nGrass grows slowly.\n\n"
        "## Core Management Functions\n\n### Planning\n\n### Control\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == ["Courage", "Patience With People"]
    assert traits(drafts, 1) == ["Planning", "Control"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Leadership involves explaining decisions, trusting people, and owning mistakes.",
            ["explaining decisions", "trusting people", "owning mistakes"],
        ),
        (
            "Leaders set the tone. It requires courage, patience and humour.",
            ["courage", "patience", "humour"],
        ),
        ("The best leaders are bold, curious, and kind.", ["bold", "curious", "kind"]),
        ("Leaders are seldom alone. They are bold, curious and kind.", ["bold", "curious", "kind"]),
        ("Leaders need courage, patience, and humour.", ["courage", "patience", "humour"]),
        ("Leaders act as hosts, guides, and cooks in hard times.", ["hosts", "guides", "cooks"]),
        (
            "Talking, listening, and people skills help a leader.",
            ["Talking", "listening", "people skills"],
        ),
        ("Leaders ask, listen, and decide.", ["ask", "listen", "decide"]),
        ("Key leadership skills: vision, humour, and trust.", ["vision", "humour", "trust"]),
        ("## Leadership traits\n\nVision, courage, and trust.", ["Vision", "courage", "trust"]),
        (
            "People describe a leader as bold, curious, and kind, whereas a manager is thrifty.",
            ["bold", "curious", "kind"],
        ),
        (
            "Leadership is about vision, about trust and about change.",
            ["vision", "trust", "change"],
        ),
    ],
)
def test_lists_inside_a_sentence(sentence: str, expected: list[str]) -> None:
    assert traits(drafts_of(HEAD + sentence + "\n", is_markdown=True), 0) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Management answers questions such as what is due, who is free, and how long it takes.",
        "Here are some examples of leadership:\n\n- Rowing a boat\n- Hiking in snow\n- Cooking for ten",
        "## Leaders\n\n- Where do we go?\n- Who comes along?\n- What do we leave behind?",
        "## Leaders\n\n- For example: a captain\n- Best for: storms\n- Note: none",
        "## Strengths and Weaknesses of Leaders\n\n### Strengths\n\nMany.\n\n### Weaknesses\n\nFew.",
    ],
)
def test_what_looks_like_one_and_is_none(text: str) -> None:
    drafts = drafts_of(f"{HEAD}{text}\n", is_markdown=True)
    assert drafts.traits == ()


def test_headings_that_go_on_below() -> None:
    drafts = drafts_of(
        f"{HEAD}## A leader...\n\n...thanks people first.\n\nIt costs nothing.\n\n…pays the bill.\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == ["thanks people first", "pays the bill"]


def test_long_acts_in_a_section_of_one() -> None:
    drafts = drafts_of(
        f"{HEAD}## Leading\n\nKey duties include listening to what people say and mean, "
        "setting goals that everybody in the house can remember, and paying the bill.\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == [
        "listening to what people say and mean",
        "setting goals that everybody in the house can remember",
        "paying the bill",
    ]


def test_what_one_is_not() -> None:
    drafts = drafts_of(f"{HEAD}Leadership is not about being feared, admired, or obeyed.\n", is_markdown=True)
    assert drafts.traits == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leaders are patient.", ["patient"]),
        ("Leaders are seldom alone. They must be patient and kind, even on Mondays.", ["patient and kind"]),
        ("Good leaders tend to be night owls who read a lot.", ["night owls"]),
        ("Patience is a vital skill for every leader.", ["Patience"]),
        ("Leadership requires a thick skin, above all in winter.", ["a thick skin"]),
        ("Talk matters to leaders. They should be frank.", ["frank"]),
        ("Leaders must have a deep knowledge of people, say the old.", ["a deep knowledge of people"]),
        ("Leaders face crowds. This requires them to be good speakers.", ["good speakers"]),
        ("The main task of a leader is to set the tone, day by day.", ["set the tone"]),
        ("A leader's job is to listen to everybody.", ["listen to everybody"]),
        ("A leader's job is to ask, listen and decide.", ["ask", "listen", "decide"]),
        ("Leaders are frank and say what they think.", ["frank"]),
        (
            "Leaders need the patience and people skills of a nurse.",
            ["patience and people skills of a nurse"],
        ),
    ],
)
def test_what_one_sentence_says_a_side_is(text: str, expected: list[str]) -> None:
    assert traits(drafts_of(f"{HEAD}{text}\n", is_markdown=True), 0) == expected


@pytest.mark.parametrize(
    "text",
    ["Leaders are the people at the top.", "Leaders are not patient.", "Leaders are people who ask a lot."],
)
def test_what_one_sentence_says_that_is_no_trait(text: str) -> None:
    assert traits(drafts_of(f"{HEAD}{text}\n", is_markdown=True), 0) == []


def test_what_a_contrast_says_is_not_said_again() -> None:
    drafts = drafts_of(
        "# Leaders vs. Managers\n\nLeaders are fond of all kinds of people, while managers count chairs.\n"
    )
    assert drafts.traits == ()


LIST = "\n\n- Wins hearts\n- Tells jokes\n- Owns mistakes\n"


@pytest.mark.parametrize(
    "text",
    [
        f"A Leader{LIST}\n\nA Manager\n\n- Keeps the books\n- Counts the chairs",
        f"Let us begin with the leader:\n\nNobody is born as one.{LIST}",
        f"## Tips for balance\n\nAs a leader, one:{LIST}",
        f"These are examples of what leadership skills there are:{LIST}",
        "- A leader wins hearts\n- A leader tells jokes\n- A leader owns mistakes\n",
        f"Some skills are asked of leaders. These include:{LIST}",
    ],
)
def test_lists_and_whose_they_are(text: str) -> None:
    found = traits(drafts_of(f"{HEAD}{text}\n", is_markdown=True), 0)
    assert [each.lower() for each in found] == ["wins hearts", "tells jokes", "owns mistakes"]


def test_items_with_a_label() -> None:
    drafts = drafts_of(
        f"{HEAD}## Leadership skills\n\n- Courage: saying what is true\n- Humour: laughing with leaders\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == ["Courage: saying what is true", "Humour"]


def test_lines_that_name_traits_by_turns_with_paragraphs() -> None:
    drafts = drafts_of(
        "Leaders vs. Managers\n\nLeaders look ahead, while managers keep order.\n\n"
        "Qualities of a good leader\n\nCourage\n\nFear is normal, and it goes away with time and use.\n\n"
        "Patience\n\nGrass grows slowly, and so does what one plants in other people.\n\n"
        "The role of a manager\n\nSomebody has to keep the books and count the chairs in the evening.\n"
    )
    assert traits(drafts, 0) == ["Courage", "Patience"]


def test_a_list_behind_the_name_of_a_side() -> None:
    drafts = drafts_of(f"{HEAD}Leader: courage, humour and care.\n\nManager: rules.\n", is_markdown=True)
    assert traits(drafts, 0) == ["courage", "humour", "care"]


def test_paragraphs_with_a_label_each_are_a_list() -> None:
    drafts = drafts_of(
        f"{HEAD}## Leader\n\nCourage: Says what is true.\n\nHumour: Laughs a lot.\n\nCare: Waters plants.\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == [
        "Courage: Says what is true",
        "Humour: Laughs a lot",
        "Care: Waters plants",
    ]


def test_a_quality_is_a_trait_in_a_contrast_too() -> None:
    drafts = drafts_of(
        "# Leaders vs. Managers\n\nLeaders are charming people, while managers are more concerned with "
        "all of the keys to the house.\n"
    )
    assert traits(drafts, 0) == ["charming people"]
    assert traits(drafts, 1) == []


def test_items_that_tell_of_one_side_behind_their_labels() -> None:
    drafts = drafts_of(
        f"{HEAD}What makes a manager a leader:\n\n- Courage: Leaders say what is true and take the blame.\n"
        "- Humour: A leader laughs a lot.\n- Care: Leaders water the plants.\n",
        is_markdown=True,
    )
    assert traits(drafts, 0) == ["Courage", "Humour", "Care"]

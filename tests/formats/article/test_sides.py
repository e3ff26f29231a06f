"""Which two things an article is about, and what they are called in it."""

from __future__ import annotations

import pytest

from tests.formats.article.drafting import contrasts, drafts_of, names, said

BODY = (
    "\n\nTea is made from leaves, while coffee is made from seeds. "
    "Coffee wakes you fast, whereas tea calms you.\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "Tea vs. Coffee",
        "Tea versus Coffee: Which Is Better?",
        "7 Key Differences Between Tea and Coffee",
        "What Is the Difference Between Tea and Coffee?",
        "How to Distinguish Tea From Coffee",
        "Tea or Coffee?",
    ],
)
def test_the_title_names_both(title: str) -> None:
    assert names(drafts_of(title + BODY)) == ["tea", "coffee"]


def test_a_title_without_the_pair() -> None:
    text = "What Do You Drink?\n\nThere is a difference between tea and coffee." + BODY
    assert names(drafts_of(text)) == ["tea", "coffee"]


def test_a_title_that_joins_them() -> None:
    assert names(drafts_of("Tea and Coffee" + BODY + BODY)) == ["tea", "coffee"]


def test_the_title_of_front_matter() -> None:
    for front in ('---\ntitle: "Tea vs. Coffee"\n---', '+++\ntitle = "Tea vs. Coffee"\n+++'):
        drafts = drafts_of(front + BODY, is_markdown=True)
        assert drafts.title == "Tea vs. Coffee"
        assert names(drafts) == ["tea", "coffee"]


def test_the_body_may_turn_the_order_round() -> None:
    text = "Tea vs. Coffee\n\nCoffee is made from seeds, while tea is made from leaves.\n"
    assert said(drafts_of(text)) == [("Is made from leaves", "Is made from seeds")]


def test_roles_and_nouns_are_one_side() -> None:
    drafts = drafts_of(
        "Leadership vs. Management\n\nLeaders look far ahead, while managers watch the week. "
        "Leadership is about change, whereas management is about order.\n"
    )
    assert said(drafts) == [
        ("Leaders look far ahead", "Managers watch the week"),
        ("Leadership is about change", "Management is about order"),
    ]
    assert (drafts.sides[0].one, drafts.sides[0].many) == ("leader", "leaders")


def test_abbreviations() -> None:
    drafts = drafts_of(
        "User Experience (UX) vs. User Interface (UI)\n\n"
        "UX is about how a product works, while UI is about how it looks. "
        "UX designers talk to users, whereas UI designers choose colours.\n"
    )
    assert len(drafts.contrasts) == 2
    assert contrasts(drafts)[1].second == ["UI designers choose colours"]


def test_a_synonym_that_is_stated_once() -> None:
    drafts = drafts_of(
        "Bookkeeping vs. Accounting\n\nBookkeeping (also called recording) comes first. "
        "Recording is done every day, while accounting is done at the end of the year.\n"
    )
    assert said(drafts)[-1] == ("Is done every day", "Is done at the end of the year")


def test_one_name_may_contain_the_other() -> None:
    drafts = drafts_of(
        "Management vs. Project Management\n\n"
        "Management never ends, while project management ends with the project. "
        "Project management serves one goal, whereas management serves many.\n"
    )
    assert said(drafts) == [
        ("Management never ends", "Ends with the project"),
        ("Management serves many", "Project management serves one goal"),
    ]


def test_names_that_share_a_word() -> None:
    drafts = drafts_of(
        "Product Manager vs. Project Manager\n\nA product manager asks what to build, "
        "while a project manager asks when it will be done.\n"
    )
    assert said(drafts) == [("Asks what to build", "Asks when it will be done")]


NOTHING = [
    "Ten Rules of Leadership\n\nLeaders listen. Managers should read this too.\n\nLeadership is hard.\n",
    "Brown vs. the Board of Education\n\nIn 1951 thirteen families went to court. They won.\n",
    "Sales and Marketing Tips\n\nSales need patience.\n\nMarketing needs money. Write letters.\n",
    "Types of Leaders\n\n- Formal leaders are elected.\n- Informal leaders are followed.\n\nAll work.\n",
    "Pros and Cons of Tea\n\nPros: it is cheap.\n\nCons: it stains the teeth.\n",
    "Packing for a Trip\n\n- Do take a coat.\n- Do not take an umbrella.\n",
    "Soup\n\nBoil water. Add salt.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_contrasts_nothing_drafts_nothing(text: str) -> None:
    drafts = drafts_of(text)
    assert drafts.sides == ()
    assert not any((drafts.contrasts, drafts.traits, drafts.similarities, drafts.advice))


def test_a_pair_of_something_else_does_not_become_the_sides() -> None:
    drafts = drafts_of(
        "# Leadership vs. Management\n\nLeaders look ahead, while managers keep order.\n\n"
        "## Offline vs. Online\n\nThis course is held in a room.\n\n"
        "## Time\n\nLeaders think in years. Managers think in weeks.\n"
    )
    assert names(drafts) == ["leadership", "management"]
    assert "Offline vs. Online" not in [told.title for told in contrasts(drafts)]
